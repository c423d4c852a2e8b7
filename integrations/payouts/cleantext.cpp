// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/cleantext.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

using Letters = QHash<char32_t, QString>;

Letters readLetters()
{
    QFile file(u":/payouts/letters.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of letters is missing from the program");
    Letters letters;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto points = line.section(u' ', 0, 0).toUcs4();
        if (points.size() == 1 && !line.startsWith(u"# "))
            letters.insert(points.first(), line.section(u' ', 1));
    }
    return letters;
}

const Letters &letters()
{
    static const Letters kLetters = readLetters();
    return kLetters;
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
QString substitute(char32_t c, Alphabet alphabet)
{
    const auto isKnown = [alphabet](const QString &text) { return !text.isEmpty() && isWrittenIn(text, alphabet); };
    const QString known = letters().value(c);
    if (isKnown(known))
        return known;
    QString bare;
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (isIn(part, alphabet))
            bare += QChar::fromUcs4(part);
        else if (isKnown(letters().value(part)))
            bare += letters().value(part);
    }
    // A mark on its own (accents of decomposed text) vanishes; anything else parts words.
    return bare.isEmpty() && !QChar::isMark(c) ? u" "_s : bare;
}

QString written(const QString &text, Alphabet alphabet)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isIn(c, alphabet))
            out += QChar::fromUcs4(c);
        else
            out += substitute(c, alphabet);
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
