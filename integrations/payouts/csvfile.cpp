// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/csvfile.h"

#include "integrations/payouts/cleantext.h"
#include "integrations/payouts/rowcells.h"

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kUsualRow = 160; ///< bytes

void writeTable(const FormatSpec &spec, RowCells &rows, const PayoutFile &file, Rendered &out)
{
    if (spec.csv.byteOrderMark || isYes(settingOf(spec, file, u"byte-order-mark")))
        out.bytes = "\xef\xbb\xbf";
    const CsvLayout &layout = rows.layout();
    const Alphabet letters = lettersOf(spec.csv.encoding);
    if (letters != Alphabet::Any && !isWrittenIn(QString::fromUtf8(layout.header).replace(u'\t', u' '), letters))
        out.refuse(0, "column", u"The encoding of the file does not have all signs of the header."_s);
    out.bytes.reserve(static_cast<qsizetype>(file.lines.size() + 1) * kUsualRow);
    if (!layout.header.isEmpty())
        out.bytes += layout.header + spec.csv.lineEnd;
    for (const PayoutLine &line : file.lines) {
        const QStringList &cells = rows.cells(line);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out.bytes += spec.csv.separator;
            appendCell(out.bytes, cells.at(i), spec.csv);
        }
        out.bytes += spec.csv.lineEnd;
    }
    if (spec.csv.encoding != Encoding::Utf8)
        out.bytes = QString::fromUtf8(out.bytes).toLatin1(); // each sign is one byte: looked at above
}

} // namespace

Rendered renderCsv(const FormatSpec &spec, const PayoutFile &file)
{
    const VariantSpec &variant = *variantOf(spec, file);
    Rendered out;
    RowCells rows(spec, variant, file, out);
    writeTable(spec, rows, file, out);
    rows.finish();
    checkTable(spec, variant, file, out);
    return out;
}

} // namespace rd::payouts
