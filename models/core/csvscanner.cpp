// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csvscanner.h"

using namespace Qt::StringLiterals;

namespace rd {

bool CsvScanner::next(ScannedRow &row)
{
    while (!atEnd() && atLineEnd())
        skipLineEnd();
    if (atEnd())
        return false;
    row = ScannedRow();
    row.line = m_line;
    for (;;) {
        if (!atEnd() && m_text[m_at] == '"')
            readQuoted(row);
        else
            readPlain(row);
        if (m_openQuoteLine > 0)
            return false;
        if (atLineEnd())
            break;
        ++m_at; // the separator
    }
    if (!atEnd())
        skipLineEnd();
    return true;
}

void CsvScanner::skipLineEnd()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvScanner::readPlain(ScannedRow &row)
{
    const qsizetype from = m_at;
    bool hasQuote = false;
    for (; !atLineEnd() && m_text[m_at] != m_separator; ++m_at)
        hasQuote = hasQuote || m_text[m_at] == '"';
    append(row, m_text.sliced(from, m_at - from));
    if (hasQuote)
        complain(row, u"a quote inside a cell that does not begin with one"_s);
}

void CsvScanner::readQuoted(ScannedRow &row)
{
    const qint64 opened = m_line;
    QByteArray value;
    for (++m_at;; ++m_at) {
        const qsizetype from = m_at;
        for (; !atEnd() && m_text[m_at] != '"'; ++m_at) {
            const bool isCrLf = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
            m_line += m_text[m_at] == '\n' || (m_text[m_at] == '\r' && !isCrLf);
        }
        value.append(m_text.sliced(from, m_at - from));
        if (atEnd()) {
            m_openQuoteLine = opened;
            m_openQuoteColumn = row.cells.size() + 1;
            return;
        }
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
            break;
        value.append('"');
        ++m_at; // the second of a doubled quote
    }
    ++m_at; // the closing quote
    append(row, value);
    const qsizetype rest = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    if (m_at > rest)
        complain(row, u"text behind the closing quote"_s);
}

void CsvScanner::append(ScannedRow &row, QByteArrayView bytes)
{
    // No table has so many; a file of nothing but separators must not fill the memory.
    constexpr qsizetype kMostCells = 1000;
    if (row.cells.size() > kMostCells)
        return;
    row.cells.append(QString::fromUtf8(bytes));
    if (bytes.size() > row.longestBytes) {
        row.longestBytes = bytes.size();
        row.longestColumn = row.cells.size();
    }
}

void CsvScanner::complain(ScannedRow &row, const QString &problem)
{
    if (!row.problem.isEmpty())
        return;
    row.problem = problem;
    row.problemColumn = row.cells.size();
}

} // namespace rd
