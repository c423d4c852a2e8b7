// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/tablerows.h"

using namespace Qt::StringLiterals;

namespace rd::payouts {

TableRows::TableRows(const FormatSpec &spec, const CsvLayout &layout, const QByteArray &bytes) : m_layout(layout)
{
    if (spec.writer == Writer::Xlsx) {
        auto sheet = files::XlsxReader::open(bytes);
        if (sheet)
            m_sheet = *std::move(sheet);
        else
            m_fault = sheet.error().text;
        return;
    }
    if (spec.csv.encoding != Encoding::Utf8)
        m_utf8 = QString::fromLatin1(bytes).toUtf8(); // one byte a sign
    QByteArrayView text(spec.csv.encoding == Encoding::Utf8 ? bytes : m_utf8);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    m_text = std::make_unique<files::CsvScanner>(text, spec.csv.separator);
}

bool TableRows::next(QStringList &cells)
{
    cells.clear();
    if (!m_fault.isEmpty())
        return false;
    return m_sheet ? nextOfSheet(cells) : nextOfText(cells);
}

bool TableRows::nextOfText(QStringList &cells)
{
    files::ScannedRow row;
    if (!m_text->next(row)) {
        if (m_text->openQuoteLine() > 0)
            m_fault = u"a quotation mark is not closed"_s;
        return false;
    }
    cells = row.cells;
    m_fault = row.problem;
    return m_fault.isEmpty();
}

bool TableRows::nextOfSheet(QStringList &cells)
{
    files::XlsxReader::Row &row = m_row;
    if (!m_sheet->next(row)) {
        m_fault = m_sheet->fault();
        return false;
    }
    cells.swap(row.cells);
    const bool isTitles = std::exchange(m_isFirst, false);
    for (qsizetype i = 0; i < row.isNumber.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool isAmount = !isTitles && at < m_layout.columns.size() && m_layout.columns[at].cell == Cell::Amount;
        if (row.isNumber[i] != isAmount)
            m_fault = u"the cell %1 is %2"_s.arg(
                QString::number(i + 1), isAmount ? u"a text, not a number"_s : u"a number, not a text"_s);
    }
    return m_fault.isEmpty();
}

} // namespace rd::payouts
