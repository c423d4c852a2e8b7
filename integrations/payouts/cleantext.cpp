// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/cleantext.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

/// By language and letter; the empty language is what holds where none is known, "uk^" the beginning of a word.
using Letters = QHash<std::pair<QString, char32_t>, QString>;

Letters readLetters()
{
    QFile file(u":/payouts/letters.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of letters is missing from the program");
    Letters letters;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# "))
            continue;
        const bool isOfOne = line.startsWith(u'@') && line.contains(u' ');
        const QString language = isOfOne ? line.section(u' ', 0, 0).sliced(1) : QString();
        const QString rest = isOfOne ? line.section(u' ', 1) : line;
        const auto points = rest.section(u' ', 0, 0).toUcs4();
        if (points.size() == 1)
            letters.insert({language, points.first()}, rest.section(u' ', 1));
    }
    return letters;
}

const Letters &letters()
{
    static const Letters kLetters = readLetters();
    return kLetters;
}

/// Which language's passports write this text: told by letters that only it has. Empty = those of most countries
/// (ICAO Doc 9303).
QString languageOf(const QString &text)
{
    static const QString ukrainian = u"\u0404\u0454\u0406\u0456\u0407\u0457\u0490\u0491"_s;
    static const QString softened = u"\u0435\u0451\u044e\u044f\u0415\u0401\u042e\u042f"_s;
    static const QString belarusian = u"\u040e\u045e"_s;
    bool isUkrainian = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (belarusian.contains(text[i]))
            return {};
        isUkrainian = isUkrainian || ukrainian.contains(text[i]);
        // A vowel in Bulgarian; elsewhere it only stands before vowels that soften.
        const bool isHardSign = text[i] == u'\u044a' || text[i] == u'\u042a';
        if (isHardSign && (i + 1 == text.size() || !softened.contains(text[i + 1])))
            return u"bg"_s;
    }
    return isUkrainian ? u"uk"_s : QString();
}

/// How a language's passports write a letter there; the empty text may be it, so nothing says that none is known.
std::optional<QString> letterOf(char32_t c, const QString &language, bool isFirst)
{
    const QString begin = language + u'^';
    for (const QString &place : {isFirst ? begin : language, language, QString()}) {
        const auto found = letters().constFind({place, c});
        if (found != letters().cend())
            return *found;
    }
    return std::nullopt;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isOneOf(char32_t c, std::u32string_view signs)
{
    return signs.find(c) != std::u32string_view::npos;
}

bool isIn(char32_t c, Alphabet alphabet)
{
    if (c == U' ')
        return true;
    switch (alphabet) {
    case Alphabet::Any:
        return true;
    case Alphabet::Ascii:
        return c > U' ' && c < 0x7f;
    case Alphabet::Plain:
        return isAsciiLetter(c) || isDigit(c);
    case Alphabet::Letters:
        return isAsciiLetter(c);
    case Alphabet::WiseName: // payouts.md 2a
        return isAsciiLetter(c) || isDigit(c) || isOneOf(c, U"-_()'*,.")
            || (c >= 0xc0 && c <= 0xff && c != 0xd7 && c != 0xf7);
    case Alphabet::Latin: // the letters of ISO 8859-1
        return (c > U' ' && c < 0x7f) || (c > 0xa0 && c <= 0xff && c != 0xad);
    case Alphabet::Sepa: // payouts.md 6a
        return isAsciiLetter(c) || isDigit(c) || isOneOf(c, U"/-?:().,'+");
    }
    return false;
}

bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse || c == 0x034f || c == 0x115f
        || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0xfffd || (c >= 0xfe00 && c <= 0xfe0f);
}

/// The whole text without what is not seen; every kind of space is one space, none at the ends.
QString visible(const QString &raw)
{
    QString out;
    out.reserve(raw.size());
    for (const char32_t c : raw.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool isBlank = QChar::isSpace(c);
        if (isBlank && !out.isEmpty() && out.back() != u' ')
            out += u' ';
        if (!isBlank && !isUnseen(c))
            out += QChar::fromUcs4(c);
    }
    return out.trimmed();
}

/// The same without spaces and signs of formulas in front.
QString withoutFormula(QString text)
{
    while (!text.isEmpty() && (startsFormula(text) || text.front() == u' '))
        text.remove(0, 1);
    return text;
}

/// What stands for a character that the alphabet does not have; a space where nothing does.
QString substitute(char32_t c, Alphabet alphabet, const QString &language, bool isFirst)
{
    const auto isKnown = [alphabet](
                             const std::optional<QString> &text) { return text && isWrittenIn(*text, alphabet); };
    const auto known = letterOf(c, language, isFirst);
    if (isKnown(known))
        return *known;
    QString bare;
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        const auto one = letterOf(part, language, isFirst);
        if (isIn(part, alphabet))
            bare += QChar::fromUcs4(part);
        else if (isKnown(one))
            bare += *one;
    }
    // A mark on its own (accents of decomposed text) vanishes; anything else parts words.
    return bare.isEmpty() && !QChar::isMark(c) ? u" "_s : bare;
}

QString written(const QString &text, Alphabet alphabet)
{
    QString out;
    out.reserve(text.size());
    const QString language = languageOf(text);
    bool isFirst = true;
    for (const char32_t c : text.toUcs4()) {
        if (isIn(c, alphabet))
            out += QChar::fromUcs4(c);
        else
            out += substitute(c, alphabet, language, isFirst);
        isFirst = !QChar::isLetter(c);
    }
    return out.simplified();
}

QString cut(const QString &text, int most)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            continue;
        if (++count > most)
            return text.first(i).trimmed();
    }
    return text;
}

/// Most texts are as they may be: one look and no copy.
bool isFine(const QString &raw, Alphabet alphabet, int most)
{
    if (raw.isEmpty())
        return true;
    if ((most > 0 && raw.size() > most) || startsFormula(raw) || raw.front() == u' ' || raw.back() == u' ')
        return false;
    QChar last;
    for (const QChar c : raw) {
        if (c < u' ' || c > u'~' || (c == u' ' && last == u' ') || !isIn(c.unicode(), alphabet))
            return false;
        last = c;
    }
    return true;
}

} // namespace

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@|%\uff1d\uff0b\uff0d\uff20\uff5c\uff05"_s.contains(text.front());
}

bool isWrittenIn(QStringView text, Alphabet alphabet)
{
    const auto points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), [alphabet](char32_t c) { return isIn(c, alphabet); });
}

int characterCount(QStringView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

CleanText cleaned(const QString &raw, Alphabet alphabet, int most)
{
    if (isFine(raw, alphabet, most))
        return {raw, false};
    QString text = withoutFormula(visible(raw));
    if (alphabet != Alphabet::Any)
        text = withoutFormula(written(text, alphabet));
    if (most > 0)
        text = cut(text, most);
    return {text, text != raw};
}

} // namespace rd::payouts
