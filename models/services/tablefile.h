// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/csv.h"
#include "models/core/textencoding.h"
#include "models/services/peopleservice.h"

namespace rd::services {

/// What a person says of a file; without, it is found out.
struct TableForm {
    std::optional<TextEncoding> encoding;
    char separator = 0;
    bool operator==(const TableForm &) const = default;
};

/// A file that a person handed over, as it was read: of any program, so that its columns may have any names. The bytes
/// stay, so that it can be read again in another form, and what is imported is what was shown.
struct TableFile {
    QByteArray bytes; ///< empty: there is nothing but the sheet
    Sheet sheet; ///< its header has every name once
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    /// Whether `participants import` would read the file in the same way (contract.md 5).
    [[nodiscard]] bool isUsual() const;
};

/// The cells of a table with its problems, as imports take them; `source` names them in messages.
[[nodiscard]] Sheet sheetOf(CsvTable table, const QString &source);

/// Reads text of any encoding, separated by comma, semicolon, tab or pipe. Errors as readCsv() and toUtf8(), with the
/// source in front. Any thread.
[[nodiscard]] Result<TableFile> readTable(const QByteArray &bytes, const QString &source, const TableForm &form = {});

} // namespace rd::services
