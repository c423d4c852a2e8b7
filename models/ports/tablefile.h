// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QStringList>

namespace rd {

/// What a table may be written as.
enum class TableKind { Csv, Xlsx };

struct TableColumn {
    QString title;
    bool isNumber = false; ///< its cells are numbers where they are plain digits ("-12.50")
};

/// A table on its way into a file, some rows at a time, so that a million of them need no memory. The file is there
/// after finish() and not at all without it. One thread at a time; blocking. Errors: Storage with the path, BadInput
/// where the format holds no more rows.
class TableFile {
public:
    virtual ~TableFile() = default;
    [[nodiscard]] virtual Status addRows(const QList<QStringList> &rows) = 0;
    [[nodiscard]] virtual Status finish() = 0;
};

} // namespace rd
