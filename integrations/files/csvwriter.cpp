// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/csvwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

/// Begins a formula in one spreadsheet or another: = + - @ | %, and their full-width forms.
bool isFormulaSign(char16_t unit)
{
    return u"=+-@|%\uff1d\uff0b\uff0d\uff20\uff5c\uff05"_s.contains(QChar(unit));
}

/// What a spreadsheet may drop before it looks at the first sign.
bool isSkipped(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || unit == 0x034f
        || (unit >= 0x115f && unit <= 0x1160) || (unit >= 0x17b4 && unit <= 0x17b5) || unit == 0x3164 || unit == 0xffa0;
}

bool needsApostrophe(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    for (const QChar c : text) {
        if (isFormulaSign(c.unicode()) || c == u'\t' || c == u'\r' || c == u'\n')
            return true;
        if (!isSkipped(c))
            return false;
    }
    return false;
}

} // namespace

QString neutralised(const QString &text)
{
    QString out = text;
    out.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return needsApostrophe(out) ? u'\'' + out : out;
}

CsvWriter::CsvWriter(const QStringList &header, bool withBom) : m_columns(header.size())
{
    if (withBom)
        m_bytes = "\xef\xbb\xbf";
    // Our own constants, bare, so that a header line can be compared and typed as documented.
    m_bytes += header.join(u',').toUtf8() + "\r\n";
}

void CsvWriter::separate()
{
    Q_ASSERT(m_column < m_columns);
    if (m_column++ > 0)
        m_bytes += ',';
}

CsvWriter &CsvWriter::text(const QString &value)
{
    separate();
    m_bytes += '"' + neutralised(value).replace(u'"', u"\"\""_s).toUtf8() + '"';
    return *this;
}

CsvWriter &CsvWriter::integer(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

CsvWriter &CsvWriter::amount(const Money &value)
{
    separate();
    m_bytes += toDecimal(value).toLatin1();
    return *this;
}

CsvWriter &CsvWriter::decimal(const QString &value)
{
    // Ids and references that look like numbers are none: leading zeros and long digits must survive a spreadsheet.
    static const QRegularExpression plain(u"\\A-?(?:0|[1-9][0-9]{0,10})(?:\\.[0-9]+)?\\z"_s);
    if (!plain.match(value).hasMatch())
        return text(value);
    separate();
    m_bytes += value.toLatin1();
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    separate();
    if (m_columns == 1)
        m_bytes += "\"\""; // else it would be an empty line, which readers skip
    return *this;
}

void CsvWriter::endRow()
{
    while (m_column < m_columns)
        empty();
    m_bytes += "\r\n";
    m_column = 0;
}

QByteArray csvOfTable(const QStringList &titles, const QList<QStringList> &rows)
{
    QStringList quoted;
    for (const QString &title : titles)
        quoted += u'"' + neutralised(title).replace(u'"', u"\"\""_s) + u'"';
    CsvWriter csv(quoted, true);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < qMin(row.size(), titles.size()); ++column) {
            if (column == 0)
                csv.text(row.at(column));
            else
                csv.decimal(row.at(column));
        }
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace rd::files
