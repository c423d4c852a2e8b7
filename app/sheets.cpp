// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets.h"

#include "integrations/files/csv.h"
#include "models/services/tablefile.h"

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
    return services::sheetOf(*std::move(table), source);
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
