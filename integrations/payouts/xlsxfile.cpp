// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/xlsxfile.h"

#include "integrations/files/xlsxwriter.h"
#include "integrations/payouts/rowcells.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

int decimalsOf(const FormatSpec &spec, Currency currency)
{
    const auto &whole = spec.wholeCurrencies;
    return std::find(whole.begin(), whole.end(), currency) == whole.end() ? currency.exponent() : 0;
}

Status writeSheet(RowCells &rows, const PayoutFile &file, int decimals, QByteArray &bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Internal, buffer.errorString());
    const CsvLayout &layout = rows.layout();
    files::XlsxWriter sheet(buffer, layout.titles, decimals);
    for (const PayoutLine &line : file.lines) {
        const QStringList &cells = rows.cells(line);
        sheet.beginRow();
        for (std::size_t i = 0; i < layout.columns.size(); ++i) {
            const QString &text = cells.at(static_cast<qsizetype>(i));
            if (layout.columns[i].cell == Cell::Amount)
                sheet.amount(text);
            else
                sheet.text(text);
        }
        sheet.endRow();
    }
    return sheet.finish();
}

} // namespace

Rendered renderXlsx(const FormatSpec &spec, const PayoutFile &file, bool wantsBytes)
{
    const VariantSpec &variant = *variantOf(spec, file);
    Rendered out;
    RowCells rows(spec, variant, file, out);
    if (std::ssize(file.lines) >= files::kSheetRows)
        out.refuse(0, "file", u"A sheet has at most %1 rows."_s.arg(files::kSheetRows));
    else if (!wantsBytes && spec.mostBytes == 0)
        std::for_each(file.lines.begin(), file.lines.end(),
            [&rows](const PayoutLine &line) { static_cast<void>(rows.cells(line)); });
    else if (const Status written = writeSheet(rows, file, decimalsOf(spec, file.currency), out.bytes); !written)
        out.refuse(0, "file", u"The workbook cannot be written: %1."_s.arg(written.error().text));
    rows.finish();
    checkTable(spec, variant, file, out);
    return out;
}

} // namespace rd::payouts
