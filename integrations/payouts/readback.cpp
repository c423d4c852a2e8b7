// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/readback.h"

#include "integrations/payouts/filechecks.h"
#include "integrations/payouts/tablerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

Status differs(int line, const QString &fault = {})
{
    if (!fault.isEmpty())
        return fail(ErrorKind::Internal, u"line %1 of the file cannot be read: %2"_s.arg(QString::number(line), fault),
            u"Nothing was made. The data of this format may be broken."_s, u"read-back"_s);
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
    if (!isTable(spec.writer))
        return {};
    Rendered unused;
    const CsvLayout layout = layoutOf(spec, *variantOf(spec, file), file, unused);
    const qsizetype account = placeOf(layout.columns, Cell::Account);
    const qsizetype amount = placeOf(layout.columns, Cell::Amount);
    TableRows rows(spec, layout, bytes);
    QStringList cells;
    if (!layout.header.isEmpty() && !rows.next(cells))
        return differs(0, rows.fault());
    if (spec.writer == Writer::Xlsx && cells != layout.titles)
        return differs(0);
    Money sum{0, file.currency};
    for (const PayoutLine &line : file.lines) {
        if (!rows.next(cells) || std::max(account, amount) >= cells.size())
            return differs(line.line, rows.fault());
        const bool isSameAccount = account < 0 || cells[account] == line.destination.account;
        const bool isSameAmount = amount >= 0 && plainAmount(cells[amount]) == plainAmount(toDecimal(line.amount));
        if (!isSameAccount || !isSameAmount)
            return differs(line.line);
        RD_TRY(read, parseDecimal(QString(cells[amount]).replace(u',', u'.'), file.currency));
        RD_TRY(next, add(sum, read));
        sum = next;
    }
    if (rows.next(cells) || !rows.fault().isEmpty())
        return differs(static_cast<int>(file.lines.size()) + 1, rows.fault());
    RD_TRY(total, totalMinor(file));
    return sum.minor == total ? Status() : differs(0);
}

} // namespace rd::payouts
