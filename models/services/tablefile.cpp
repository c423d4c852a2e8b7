// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tablefile.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Result<TableFile> read(const QByteArray &bytes, const QString &source, const TableForm &form)
{
    const CsvLimits limits;
    // Before a second copy is made of it.
    if (bytes.size() > limits.fileBytes)
        return fail(ErrorKind::BadInput, u"the file has more than the %1 bytes allowed"_s.arg(limits.fileBytes), {},
            u"too-large"_s);
    TableFile file;
    file.encoding = form.encoding.value_or(guessEncoding(bytes));
    RD_TRY(text, toUtf8(bytes, file.encoding));
    CsvLimits ofText = limits; // other encodings take fewer bytes for a sign
    ofText.fileBytes = 3 * limits.fileBytes;
    RD_TRY(table, readCsv(text, ofText, {form.separator, true}));
    file.separator = table.separator;
    file.bytes = bytes;
    file.sheet = sheetOf(std::move(table), source);
    return file;
}

} // namespace

bool TableFile::isUsual() const
{
    return encoding == TextEncoding::Utf8 && separator != '|';
}

Sheet sheetOf(CsvTable table, const QString &source)
{
    Sheet sheet;
    sheet.source = source;
    sheet.header = std::move(table.header);
    for (const CsvProblem &problem : table.problems)
        sheet.broken.push_back({static_cast<int>(problem.line), problem.columnName, problem.reason});
    sheet.rows.reserve(table.rows.size());
    for (CsvRow &row : table.rows)
        sheet.rows.push_back({static_cast<int>(row.line), std::move(row.cells)});
    return sheet;
}

Result<TableFile> readTable(const QByteArray &bytes, const QString &source, const TableForm &form)
{
    return withError(read(bytes, source, form), [&source](Error error) {
        error.text = source + u": " + error.text;
        return error;
    });
}

} // namespace rd::services
