// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/resultvalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

/// Text of a stranger, short enough for a sentence.
QString shown(const QString &text)
{
    constexpr qsizetype kShown = 60;
    return text.size() <= kShown ? text : text.left(kShown) + QChar(0x2026);
}

tl::unexpected<Error> badAmount(const QString &text)
{
    return fail(ErrorKind::BadInput, text, {}, u"bad-amount"_s);
}

} // namespace

bool isSpreadsheetNumber(const QString &text)
{
    // Ids of providers may look like 12345E67; a spreadsheet writes a point, or a sign behind the E.
    static const QRegularExpression kShape(u"\\A[0-9]+(?:[.,][0-9]+[eE][+-]?|[eE][+-])[0-9]+\\z"_s);
    return kShape.match(text.trimmed()).hasMatch();
}

Result<Money> readAmount(const QString &text, Currency currency, bool ignoresSign)
{
    static const QRegularExpression kExponent(u"\\A-?[0-9.,]+[eE][+-]?[0-9]+\\z"_s);
    static const QRegularExpression kDecimalComma(u"\\A-?[0-9]+,[0-9]{1,2}\\z"_s);
    QString digits = text.trimmed();
    if (kExponent.match(digits).hasMatch())
        return badAmount(u"a spreadsheet turned the amount into \"%1\""_s.arg(shown(digits)));
    // Behind a thousands mark there are three digits: with one or two it is a decimal comma.
    if (currency.exponent() == 2 && kDecimalComma.match(digits).hasMatch())
        digits.replace(u',', u'.');
    if (digits.contains(u',') || digits.contains(u'\'') || digits.contains(u' ') || digits.count(u'.') > 1)
        return badAmount(u"the amount \"%1\" has thousands marks"_s.arg(shown(digits)));
    RD_TRY(amount, parseDecimal(digits, currency));
    if (amount.minor < 0 && !ignoresSign)
        return badAmount(u"the amount \"%1\" is below zero"_s.arg(shown(digits)));
    amount.minor = amount.minor < 0 ? -amount.minor : amount.minor;
    if (amount.minor > kMaxLineMinor)
        return badAmount(u"the amount \"%1\" is larger than any payout"_s.arg(shown(digits)));
    return amount;
}

std::optional<Instant> readTime(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &form : {trimmed, trimmed.left(10)}) {
        if (const auto instant = parseIso(form))
            return *instant;
    }
    return std::nullopt;
}

std::optional<PayoutState> WordReader::state(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    const QString lower = word.toLower();
    const auto found =
        std::find_if(m_words.begin(), m_words.end(), [&lower](const WordSpec &known) { return known.word == lower; });
    const bool isKnown = found != m_words.end();
    if (isKnown && found->state)
        return found->state;
    constexpr qsizetype kMostWords = 50;
    if (m_silent.size() < kMostWords || m_silent.contains(word)) {
        Silent &silent = m_silent[word];
        ++silent.count;
        silent.isKnown = isKnown;
    }
    return std::nullopt;
}

QStringList WordReader::remarks() const
{
    QStringList list;
    for (auto silent = m_silent.begin(); silent != m_silent.end(); ++silent) {
        const QString text = silent->isKnown
            ? u"%1 payouts are \"%2\": nothing is changed by that word."_s
            : u"%1 payouts are \"%2\", a word that is not known: nothing is changed."_s;
        list << text.arg(QString::number(silent->count), shown(silent.key()));
    }
    return list;
}

} // namespace rd::payouts
