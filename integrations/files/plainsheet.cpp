// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/plainsheet.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

/// Characters of a text in which bytes mean more than themselves.
bool isPlainByte(char c)
{
    return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>';
}

/// What the writer's signs for &, < and > stand for; nothing where a text has anything else that XML would look at.
std::optional<QString> unfolded(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '&') {
            const QByteArrayView rest = bytes.sliced(i);
            const auto sign = [&](QByteArrayView name, char meant) {
                if (!rest.startsWith(name))
                    return false;
                text += meant;
                i += name.size() - 1;
                return true;
            };
            if (!sign("&amp;", '&') && !sign("&lt;", '<') && !sign("&gt;", '>'))
                return std::nullopt;
        } else if (c == '>' || c == '\x7f' || (static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\n')) {
            return std::nullopt;
        } else {
            text += c;
        }
    }
    QString read = QString::fromUtf8(text);
    const auto isNoCharacter = [](QChar sign) { return sign.unicode() >= 0xfffe; };
    if (read.toUtf8() != text || std::any_of(read.begin(), read.end(), isNoCharacter))
        return std::nullopt;
    return read;
}

} // namespace

QByteArray columnName(qsizetype number)
{
    QByteArray name;
    for (; number > 0; number = (number - 1) / 26)
        name.prepend(static_cast<char>('A' + (number - 1) % 26));
    return name;
}

PlainSheet::PlainSheet(const QByteArray &sheet) : m_text(sheet)
{
    static_cast<void>(skip(kSheetBegin));
}

bool PlainSheet::skip(QByteArrayView text)
{
    if (m_text.size() - m_at < text.size()
        || std::memcmp(m_text.data() + m_at, text.data(), static_cast<std::size_t>(text.size())) != 0)
        return false;
    m_at += text.size();
    return true;
}

bool PlainSheet::isAtEnd() const
{
    return isInside() && rest() == kSheetEnd;
}

bool PlainSheet::next(QStringList &cells, QList<bool> &isNumber)
{
    if (!isInside())
        return false;
    const qsizetype begin = m_at;
    const QByteArray row = QByteArray::number(m_rows + 1);
    bool isWhole = skip("<row r=\"") && skip(row) && skip("\">");
    for (qsizetype column = 1; isWhole && !skip("</row>"); ++column)
        isWhole = readCell(row, column, cells, isNumber);
    if (!isWhole) {
        m_at = begin;
        cells.clear();
        isNumber.clear();
        return false;
    }
    ++m_rows;
    return true;
}

bool PlainSheet::readCell(const QByteArray &row, qsizetype column, QStringList &cells, QList<bool> &isNumber)
{
    if (column > std::ssize(m_names))
        m_names.push_back(columnName(column));
    if (!skip("<c r=\"") || !skip(m_names[static_cast<std::size_t>(column - 1)]) || !skip(row) || !skip("\""))
        return false;
    if (skip(" s=\"") && (++m_at >= m_text.size() || m_text[m_at - 1] < '0' || m_text[m_at - 1] > '9' || !skip("\"")))
        return false;
    if (skip("/>")) {
        cells += QString();
        isNumber += false;
        return true;
    }
    const bool isText = !skip("><v>");
    std::optional<QString> read = isText ? readText() : readNumber();
    if (!read)
        return false;
    cells += *std::move(read);
    isNumber += !isText;
    return true;
}

std::optional<QString> PlainSheet::readText()
{
    if (!skip(" t=\"inlineStr\"><is><t>") && !skip(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"))
        return std::nullopt;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isPlainByte(m_text[m_at]))
        ++m_at;
    const bool isPlain = m_at < m_text.size() && m_text[m_at] == '<';
    while (m_at < m_text.size() && m_text[m_at] != '<')
        ++m_at;
    const QByteArrayView bytes = m_text.sliced(begin, m_at - begin);
    if (!skip("</t></is></c>"))
        return std::nullopt;
    return isPlain ? QString::fromLatin1(bytes) : unfolded(bytes);
}

std::optional<QString> PlainSheet::readNumber()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size()
        && (m_text[m_at] == '-' || m_text[m_at] == '.' || (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
        ++m_at;
    const QByteArrayView bytes = m_text.sliced(begin, m_at - begin);
    if (!skip("</v></c>"))
        return std::nullopt;
    return QString::fromLatin1(bytes);
}

} // namespace rd::files
