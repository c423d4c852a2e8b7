// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/selfbilling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int kYearlyDigits = 4;
constexpr int kEverDigits = 5;
constexpr qsizetype kLongestPrefix = 12;
constexpr auto kEver = "#"_L1; ///< ends the name of a series that years do not part

} // namespace

QString SelfBillNumber::text() const
{
    if (!series.endsWith(kEver)) {
        const QString digits = QString::number(ordinal).rightJustified(kYearlyDigits, u'0');
        return u"%1-%2"_s.arg(series, digits);
    }
    const QString digits = QString::number(ordinal).rightJustified(kEverDigits, u'0');
    return series.chopped(kEver.size()) + digits;
}

QString selfBillSeries(const SelfBilling &rule, LocalDay day)
{
    if (!rule.isPerYear)
        return rule.prefix + kEver;
    return rule.prefix + QString::number(toDate(day).year());
}

Status checkSelfBillPrefix(const QString &prefix)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto mayStand = [&](QChar c) { return isLetter(c) || c == u'-' || c == u'/' || c == u'.'; };
    const bool isShort = !prefix.isEmpty() && prefix.size() <= kLongestPrefix;
    // Without digits: the numbers of two series never look alike.
    if (!isShort || !isLetter(prefix.front()) || !std::all_of(prefix.begin(), prefix.end(), mayStand))
        return fail(ErrorKind::BadInput,
            u"a prefix begins with a letter and has at most %1 letters, dashes, strokes or points"_s.arg(
                kLongestPrefix),
            u"Such as SB- or AFF/."_s, u"bad-setting"_s);
    return {};
}

} // namespace rd
