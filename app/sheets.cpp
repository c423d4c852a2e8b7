// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets.h"

#include "integrations/files/csv.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<services::Sheet> toSheet(Result<files::CsvTable> table, const QString &source)
{
    if (!table) {
        Error error = table.error();
        error.text = source + u": "_s + error.text;
        return fail(std::move(error));
    }
    services::Sheet sheet;
    sheet.source = source;
    sheet.header = table->header;
    for (const files::CsvProblem &problem : table->problems)
        sheet.broken.push_back({static_cast<int>(problem.line), problem.columnName, problem.reason});
    sheet.rows.reserve(table->rows.size());
    for (files::CsvRow &row : table->rows)
        sheet.rows.push_back({static_cast<int>(row.line), std::move(row.cells)});
    return sheet;
}

} // namespace

Result<services::Sheet> readSheet(const QString &path)
{
    return toSheet(files::readCsvFile(path), QFileInfo(path).fileName());
}

Result<services::Sheet> parseSheet(const QByteArray &bytes, const QString &source)
{
    return toSheet(files::readCsv(bytes), source);
}

} // namespace rd::app
