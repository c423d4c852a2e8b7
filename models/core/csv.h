// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace rd {

/// Largest file, table and cell taken from outside (reliability.md 10).
struct CsvLimits {
    qint64 fileBytes = 100 * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 200;
    qsizetype cellBytes = 32 * 1024;
};

struct CsvRow {
    qint64 line = 0; ///< of the file, from 1, where the row begins
    QStringList cells; ///< as many as the header has
};

/// Why a row was left out. `column` counts from 1; 0 = the row as a whole.
struct CsvProblem {
    qint64 line = 0;
    int column = 0;
    QString columnName;
    QString reason;
    bool operator==(const CsvProblem &) const = default;
};

/// A table as it stands in the file: text, nothing interpreted. Rows that break the form are in `problems` instead of
/// `rows`; whether a file with problems is used at all is the importer's decision.
struct CsvTable {
    QStringList header; ///< trimmed, unique without regard to case
    std::vector<CsvRow> rows;
    QList<CsvProblem> problems;
    char separator = ',';
    /// Index of the column of that name (case does not matter), or -1.
    [[nodiscard]] qsizetype column(QStringView name) const;
};

/// How a table is to be read.
struct CsvForm {
    char separator = 0; ///< 0 = found out
    /// Any table of another program, for a person who then says which column is which: a pipe may separate, too; what
    /// separates is told from many rows; a first line "sep=;" only says so; columns without a name are called "#3",
    /// further ones of one name "email (2)".
    bool isForeign = false;
};

/// Reads RFC 4180 text: UTF-8 with or without BOM; comma, semicolon or tab, whichever the header line has most of; LF,
/// CRLF or CR; quoted cells with doubled quotes; a header row. Empty lines are skipped. What makes the whole file
/// unreadable (encoding, NUL, an open quote, a bad header, a limit) is an error of kind BadInput that names the line
/// and, where there is one, the column. `form` says what is different.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {}, const CsvForm &form = {});

} // namespace rd
