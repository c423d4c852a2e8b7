// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"

#include <QJsonObject>
#include <QMap>

namespace rd::services {

/// What a table is imported as, or, for Comparison, only held against.
enum class ImportKind { Participants, Referrals, Rates, Sales, Paid, Comparison };

/// A column of a kind of file (contract.md 5), which another program's file may have under another name.
struct TargetField {
    QString name; ///< "email"; in Participants also kLastName
    int need = 0; ///< 0 = may be missing; of all fields with the same number one has to be there
};

/// Second part of a name, for files with two columns; joined to "name" with a space.
inline constexpr QLatin1StringView kLastName("last_name");

/// In the order in which people look for them.
[[nodiscard]] const std::vector<TargetField> &targetFields(ImportKind kind);

/// From which column of the file, from 0, each field is read; a field that is missing is not read.
using ColumnMap = QMap<QString, int>;

/// By the names of the header: ours, those of six languages and of other programs' exports. No column is taken twice.
[[nodiscard]] ColumnMap guessColumns(ImportKind kind, const QStringList &header);
/// Whether nothing is left to say: what is needed is there under our names, and no other column looks like a field.
[[nodiscard]] bool isOwnHeader(ImportKind kind, const QStringList &header);
/// Whether a column is called a commission, so that a list with an amount is one of commissions and not of sales.
[[nodiscard]] bool namesCommission(const QStringList &header);
/// Needs that are not met: for each the fields that would meet it.
[[nodiscard]] std::vector<QStringList> missingFields(ImportKind kind, const ColumnMap &map);
/// The file as the import reads it, under our names, with the lines of the file; columns in no field are left out.
[[nodiscard]] Sheet mappedSheet(ImportKind kind, const Sheet &sheet, const ColumnMap &map);
/// Names of the columns that no field is read from.
[[nodiscard]] QStringList unreadColumns(const Sheet &sheet, const ColumnMap &map);

/// What is kept of a choice for the next file of that kind: names of columns, nothing of the rows.
[[nodiscard]] QJsonObject rememberedColumns(const QStringList &header, const ColumnMap &map);
/// guessColumns() with what was chosen before for columns of the same names; a field that was left out stays so.
[[nodiscard]] ColumnMap recalledColumns(ImportKind kind, const QStringList &header, const QJsonObject &remembered);

} // namespace rd::services
