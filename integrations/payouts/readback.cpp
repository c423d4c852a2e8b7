// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/readback.h"

#include "integrations/files/csvscanner.h"
#include "integrations/payouts/csvtemplate.h"
#include "integrations/payouts/filechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

Status differs(int line)
{
    return fail(ErrorKind::Internal, u"line %1 of the file does not say what the batch says"_s.arg(line),
        u"Nothing was made. The data of this format may be broken."_s, u"read-back"_s);
}

qsizetype placeOf(const std::vector<ColumnSpec> &columns, Cell cell)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [cell](const ColumnSpec &column) { return column.cell == cell; });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// "10.50" of "10,50"; the shortest form, so that whole yen are equal to yen.
QString plainAmount(QString text)
{
    text.replace(u',', u'.');
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

Status checkReadBack(const FormatSpec &spec, const PayoutFile &file, const QByteArray &bytes)
{
    if (spec.writer != Writer::Csv)
        return {};
    Rendered unused;
    const CsvLayout layout = layoutOf(spec, *variantOf(spec, file), file, unused);
    const qsizetype account = placeOf(layout.columns, Cell::Account);
    const qsizetype amount = placeOf(layout.columns, Cell::Amount);
    // One byte a sign, or UTF-8 as it is.
    const QByteArray decoded = spec.csv.encoding == Encoding::Utf8 ? QByteArray() : QString::fromLatin1(bytes).toUtf8();
    QByteArrayView text(spec.csv.encoding == Encoding::Utf8 ? bytes : decoded);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    files::CsvScanner scanner(text, spec.csv.separator);
    files::ScannedRow row;
    if (!layout.header.isEmpty() && !scanner.next(row))
        return differs(0);
    for (const PayoutLine &line : file.lines) {
        if (!scanner.next(row) || !row.problem.isEmpty() || std::max(account, amount) >= row.cells.size())
            return differs(line.line);
        const bool isSameAccount = account < 0 || row.cells[account] == line.destination.account;
        const bool isSameAmount = amount >= 0 && plainAmount(row.cells[amount]) == plainAmount(toDecimal(line.amount));
        if (!isSameAccount || !isSameAmount)
            return differs(line.line);
    }
    return scanner.next(row) ? differs(static_cast<int>(file.lines.size()) + 1) : Status();
}

} // namespace rd::payouts
