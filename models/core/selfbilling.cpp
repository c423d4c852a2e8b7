// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/selfbilling.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int kYearlyDigits = 4;
constexpr int kEverDigits = 5;
constexpr qsizetype kLongestPrefix = 12;
constexpr auto kEver = "#"_L1; ///< ends the name of a series that years do not part
constexpr auto kFacts = " self-billing "_L1;
constexpr auto kTo = " to "_L1;

/// What stands between two numbers of one series that do not follow one another.
SelfBillFault gapBefore(const SelfBillGiven &given, qint64 wanted)
{
    const SelfBillNumber missing{given.place.series, wanted};
    const SelfBillNumber last{given.place.series, given.place.ordinal - 1};
    const QString which = missing == last ? u"%1 is missing"_s.arg(missing.text())
                                          : u"%1 to %2 are missing"_s.arg(missing.text(), last.text());
    return {given.payout, missing.text(), which, missing.text(), given.place.text()};
}

/// Numbers of one series follow one another from 1 on, or from where a person said.
std::optional<SelfBillFault> faultOfOrder(
    const std::vector<SelfBillGiven> &given, const std::vector<SelfBillNumber> &starts)
{
    SelfBillNumber last;
    for (const SelfBillGiven &one : given) {
        const bool isFirst = one.place.series != last.series;
        const qint64 wanted = isFirst ? 1 : last.ordinal + 1;
        if (!isFirst && one.place.ordinal <= last.ordinal)
            return SelfBillFault{one.payout, one.place.text(), u"%1 was given twice"_s.arg(one.place.text()),
                SelfBillNumber{last.series, wanted}.text(), one.place.text()};
        const bool isSaid = std::find(starts.begin(), starts.end(), one.place) != starts.end();
        if (one.place.ordinal != wanted && !isSaid)
            return gapBefore(one, wanted);
        if (one.text != one.place.text())
            return SelfBillFault{
                one.payout, one.text, u"it is not the number of its place"_s, one.place.text(), one.text};
        last = one.place;
    }
    return std::nullopt;
}

/// Each number is in exactly one record of the chain, and none of these has one that is not stored.
std::optional<SelfBillFault> faultOfRecords(
    const std::vector<SelfBillGiven> &given, const std::vector<SelfBillSpan> &spans)
{
    std::unordered_map<QString, std::size_t> places;
    for (std::size_t i = 0; i < given.size(); ++i)
        places.emplace(given[i].text, i);
    std::vector<bool> isRecorded(given.size(), false);
    for (const SelfBillSpan &span : spans) {
        const auto first = places.find(span.first);
        const auto last = places.find(span.last);
        if (first == places.end() || last == places.end()) {
            const QString missing = first == places.end() ? span.first : span.last;
            return SelfBillFault{{}, missing,
                u"record %1 of the books gave it, and no payout has it"_s.arg(span.record), missing, u"none"_s};
        }
        const std::size_t end = last->second + 1;
        if (end <= first->second || static_cast<qint64>(end - first->second) != span.count)
            return SelfBillFault{given[first->second].payout, span.first,
                u"record %1 of the books gave other numbers"_s.arg(span.record),
                u"%1 up to %2"_s.arg(QString::number(span.count), span.last),
                u"%1"_s.arg(end <= first->second ? 0 : end - first->second)};
        for (std::size_t i = first->second; i < end; ++i) {
            if (isRecorded[i])
                return SelfBillFault{given[i].payout, given[i].text,
                    u"%1 was given twice, by record %2 once more"_s.arg(given[i].text, QString::number(span.record)),
                    u"one record"_s, u"two"_s};
            isRecorded[i] = true;
        }
    }
    const auto unknown = std::find(isRecorded.begin(), isRecorded.end(), false);
    if (unknown == isRecorded.end())
        return std::nullopt;
    const SelfBillGiven &one = given[static_cast<std::size_t>(unknown - isRecorded.begin())];
    return SelfBillFault{one.payout, one.text, u"no record of the books gave it"_s, u"a record"_s, u"none"_s};
}

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

QString selfBillFacts(const QString &batch, const SelfBillSpan &span)
{
    return batch + kFacts + span.first + kTo + span.last + u", "_s + QString::number(span.count);
}

std::optional<SelfBillSpan> selfBillSpan(const QString &facts)
{
    const qsizetype at = facts.indexOf(kFacts);
    const qsizetype to = facts.indexOf(kTo, at);
    const qsizetype comma = facts.lastIndexOf(u", "_s);
    if (at <= 0 || to < 0 || comma < to)
        return std::nullopt;
    const qsizetype first = at + kFacts.size();
    const qsizetype last = to + kTo.size();
    return SelfBillSpan{
        0, facts.mid(first, to - first), facts.mid(last, comma - last), facts.mid(comma + 2).toLongLong()};
}

std::optional<SelfBillFault> firstSelfBillFault(const std::vector<SelfBillGiven> &given,
    const std::vector<SelfBillNumber> &starts, const std::vector<SelfBillSpan> &spans)
{
    if (auto fault = faultOfOrder(given, starts))
        return fault;
    return faultOfRecords(given, spans);
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
