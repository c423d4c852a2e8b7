// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace rd {

/// A row as cut out of the text, with the first thing that is wrong with its quoting.
struct ScannedRow {
    qint64 line = 0; ///< where it begins, from 1
    QStringList cells;
    QString problem; ///< empty = well formed
    qsizetype problemColumn = 0; ///< from 1
    qsizetype longestBytes = 0;
    qsizetype longestColumn = 0; ///< from 1
};

/// Cuts RFC 4180 text into rows and cells. The text is UTF-8 without BOM and outlives the scanner. A stray quote spoils
/// its own row only; an open quote spoils everything behind it, so it ends the scan.
class CsvScanner {
public:
    CsvScanner(QByteArrayView text, char separator) : m_text(text), m_separator(separator) {}
    /// The next row that is not an empty line; false at the end of the text.
    [[nodiscard]] bool next(ScannedRow &row);
    /// After the end: line of a quote that was never closed, or 0.
    [[nodiscard]] qint64 openQuoteLine() const { return m_openQuoteLine; }
    [[nodiscard]] qsizetype openQuoteColumn() const { return m_openQuoteColumn; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd();
    void readPlain(ScannedRow &row);
    void readQuoted(ScannedRow &row);
    void append(ScannedRow &row, QByteArrayView bytes);
    static void complain(ScannedRow &row, const QString &problem);

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_openQuoteLine = 0;
    qsizetype m_openQuoteColumn = 0;
};

} // namespace rd
