// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

bool isHidden(char32_t c)
{
    return (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F) || (c >= 0xD800 && c <= 0xDFFF);
}

void appendVisible(QString &out, char32_t c)
{
    if (c < 0x20)
        out += QChar(char16_t(0x2400 + c));
    else if (isHidden(c))
        out += u"\u2039U+%1\u203A"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
    else
        out += QStringView(QChar::fromUcs4(c));
}

} // namespace

QString safeText(const QString &text, qsizetype limit)
{
    QString out;
    out.reserve(std::min(text.size(), limit) + 1);
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (count++ == limit)
            return out + QChar(0x2026);
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        appendVisible(out, c);
    }
    return out;
}

QString asSentence(const QString &text)
{
    QString sentence = text.trimmed();
    if (sentence.isEmpty())
        return sentence;
    // An address or id at the beginning stays as it is written.
    const qsizetype space = sentence.indexOf(u' ');
    const QStringView first = QStringView(sentence).left(space < 0 ? sentence.size() : space);
    if (std::all_of(first.begin(), first.end(), [](QChar c) { return c.isLower() || c == u'-' || c == u'\''; }))
        sentence[0] = sentence.at(0).toUpper();
    // Words of some scripts end with a mark.
    const QChar last = sentence.back();
    const bool isOpen = last.isLetterOrNumber() || last.isMark() || u")”\"'"_s.contains(last);
    return isOpen
        ? QCoreApplication::translate("rd::views::SafeText", "%1.", "a sentence and its full stop").arg(sentence)
        : sentence;
}

QString isolated(const QString &text)
{
    // First strong isolate … pop directional isolate (UAX #9); the mark before it gives the paragraph its direction.
    return (QLocale().textDirection() == Qt::LeftToRight ? QChar(0x200E) : QChar(0x200F))
        + (QChar(0x2068) + text + QChar(0x2069));
}

QString tipText(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span style='white-space:pre-wrap'>%1</span>"_s.arg(text.toHtmlEscaped());
}

QString plainMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString plainTitle(QString text)
{
    return text.replace(u"[*]"_s, u"[\u2217]"_s);
}

} // namespace rd::views
