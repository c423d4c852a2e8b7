// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_narrator.h"

#include "models/core/exchange.h"
#include "models/core/phraselist.h"

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

Phrase perText(CapPer per)
{
    switch (per) {
    case CapPer::Customer:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "customer"));
    case CapPer::Participant:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "participant"));
    case CapPer::Campaign:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "campaign"));
    }
    return {};
}

Phrase periodText(CapPeriod period)
{
    switch (period) {
    case CapPeriod::Day:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "day"));
    case CapPeriod::Week:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "week"));
    case CapPeriod::Month:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "month"));
    case CapPeriod::Ever:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "ever"));
    }
    return {};
}

Phrase kindText(SaleDetail::Kind kind)
{
    switch (kind) {
    case SaleDetail::Kind::Refund:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Refund"));
    case SaleDetail::Kind::Dispute:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Dispute"));
    case SaleDetail::Kind::CreditNote:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Credit note"));
    }
    return {};
}

Phrase termsOf(const QStringList &words)
{
    std::vector<Phrase> terms;
    for (const QString &word : words)
        terms.push_back(Phrase::term(word));
    return listOf(terms);
}

/// The amount, or what else it is.
Phrase whatOf(const RewardTarget &reward, qint64 minor)
{
    return reward.hasAmount ? Phrase(QString(toDecimal({minor, reward.currency}) + u' ' + reward.currency.code()))
                            : Phrase::term(word(reward.kind));
}

bool isCounted(const RewardTarget &reward)
{
    return subjectOf(reward.slot) == RewardSubject::Participant;
}

} // namespace

void Narrator::reward(const ConversionTrace &trace, const RewardTarget &reward)
{
    const bool isPrize = reward.slot >= kFirstPrizeSlot;
    if (isPrize)
        prize(trace, reward);
    else if (isCounted(reward))
        milestone(trace, reward);
    else if (reward.slot > 0)
        fixedReward(trace, reward);
    exchange(trace, reward);
    if (reward.beneficiary == Beneficiary::Referrer && !isCounted(reward))
        caps(trace, &reward);
    if (!isPrize)
        hold(trace, reward);
    flags(reward);
    if (!isCounted(reward))
        reversals(trace, reward);
    amount(reward);
}

void Narrator::caps(const ConversionTrace &trace, const RewardTarget *reward)
{
    for (const CapCut &cut : trace.cuts) {
        const Currency currency = cut.cap.amount.currency;
        const QString granted = reward == nullptr ? shown(0, currency) : shown(reward->granted, reward->currency);
        step(u"cap"_s,
            Phrase::say(
                QT_TRANSLATE_NOOP("rd::Explanation", "Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted."),
                shown(cut.cap.amount.minor, currency), perText(cut.cap.per), periodText(cut.cap.period),
                shown(cut.used, currency), shown(cut.allowed, currency), granted),
            {{u"cap"_s, shown(cut.cap.amount.minor, currency)}, {u"per"_s, perText(cut.cap.per).english()},
                {u"period"_s, periodText(cut.cap.period).english()}, {u"used"_s, shown(cut.used, currency)},
                {u"left"_s, shown(cut.allowed, currency)}, {u"granted"_s, granted}});
    }
}

void Narrator::fixedReward(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString who = word(reward.beneficiary);
    const Phrase what = whatOf(reward, reward.granted);
    step(u"fixed"_s,
        Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation",
                "The %1's reward arises once per referral, at its first conversion that earns, which is this one: %2."),
            Phrase::term(who), what),
        {{u"beneficiary"_s, who}, {u"kind"_s, word(reward.kind)}, {u"campaign"_s, trace.campaign->name}});
}

void Narrator::milestone(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString count = QString::number(reward.slot - kFirstMilestoneSlot);
    const Phrase what = whatOf(reward, reward.granted);
    const char *pattern = reward.target > 0
        ? QT_TRANSLATE_NOOP("rd::Explanation",
            "With this the participant has %1 referrals in the campaign, which is a milestone: %2, once.")
        : QT_TRANSLATE_NOOP("rd::Explanation",
            "The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again.");
    step(u"milestone"_s, Phrase::say(pattern, count, what),
        {{u"count"_s, count}, {u"kind"_s, word(reward.kind)}, {u"campaign"_s, trace.campaign->name}});
}

void Narrator::prize(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString rank = QString::number(reward.rank);
    const Phrase what = whatOf(reward, reward.granted);
    step(u"prize"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                        "Rank %1 of the participants of \"%2\" when the period was closed: %3, due on %4."),
            rank, trace.campaign->name, what, toIso(reward.dueAt)),
        {{u"rank"_s, rank}, {u"kind"_s, word(reward.kind)}, {u"dueAt"_s, toIso(reward.dueAt)}});
}

void Narrator::exchange(const ConversionTrace &trace, const RewardTarget &reward)
{
    if (reward.rate == kNoIndex)
        return;
    const RateRow &rate = m_index.facts().rates[reward.rate];
    Phrase amount(shown(reward.granted, reward.currency));
    for (const auto &[beneficiary, money] : trace.converted) {
        if (beneficiary == reward.beneficiary && !isCounted(reward))
            amount = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 is %2"), shown(money.minor, money.currency),
                shown(reward.granted, reward.currency));
    }
    const QString date = toDate(rate.date).toString(Qt::ISODate);
    const QString number = exchangeRateText(rate.rateE12);
    step(u"exchange"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Paid out in %1: %2 at the rate %3 of %4 (%5)."),
            rate.to.code(), amount, number, date, text(rate.source)),
        {{u"from"_s, rate.from.code()}, {u"to"_s, rate.to.code()}, {u"rate"_s, number}, {u"date"_s, date},
            {u"source"_s, text(rate.source)}});
}

void Narrator::hold(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString days = QString::number(trace.holdDays);
    const QString paid = dateOf(reward.paidAt);
    const QString until = dateOf(reward.dueAt);
    const Phrase text = trace.holdDays == 0
        ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "No hold: paid on %1 (%2), due at once, on %3."), paid,
            zone(), toIso(reward.dueAt))
        : Phrase::say(trace.longHold
                ? QT_TRANSLATE_NOOP("rd::Explanation",
                    "Held for %1 days after payment because a line covers six months or more: paid on %2 (%3) + %1 "
                    "days = %4, from its first instant on: due on %5.")
                : QT_TRANSLATE_NOOP("rd::Explanation",
                    "Held for %1 days after payment: paid on %2 (%3) + %1 days = %4, from its first instant on: due "
                    "on %5."),
            days, paid, zone(), until, toIso(reward.dueAt));
    step(u"hold"_s, text,
        {{u"days"_s, days}, {u"paidOn"_s, paid}, {u"until"_s, until}, {u"zone"_s, zone()},
            {u"dueAt"_s, toIso(reward.dueAt)}});
}

void Narrator::flags(const RewardTarget &reward)
{
    if (reward.flags != 0)
        step(u"flag"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "In review: %1."), termsOf(words(reward.flags))),
            {{u"flags"_s, words(reward.flags).join(u',')}});
    if (reward.provisional)
        step(u"provisional"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "The first synchronisation of the connection is not complete; nothing is due yet.")));
}

// --- what went back -----------------------------------------------------------------------------------------------

/// What the reward comes to when no more went back than this: target = min(compute(after R), granted) (rulings.md 24).
qint64 Narrator::targetAfter(const LessTrace &less, const ConversionTrace &trace, const RewardTarget &reward) const
{
    if (less.base <= 0)
        return 0;
    const bool isReferrer = reward.beneficiary == Beneficiary::Referrer;
    const auto &spec = isReferrer ? trace.version->terms().referrer : trace.version->terms().referee;
    const bool isFixedAmount = isReferrer ? reward.slot > 0 : spec && !spec->amount.empty();
    if (!reward.hasAmount || isFixedAmount)
        return reward.granted;
    qint64 asked = less.commission;
    if (reward.rate != kNoIndex) {
        const RateRow &rate = m_index.facts().rates[reward.rate];
        asked = convertMinor(asked, rate.from, rate.to, rate.rateE12).value_or(asked);
    }
    return std::min(asked, reward.granted);
}

void Narrator::givenBack(const SaleDetail::GivenBack &one, const LessTrace &before, const LessTrace &after,
    const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString id = QString::fromStdString(one.id);
    const QString status = QString::fromStdString(one.status);
    const QString amount = shown(one.amount, one.currency);
    Phrase words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 %2 of %3 (%4, %5)"), kindText(one.kind), id,
        amount, status, toIso(fromUnixSeconds(one.atS)));
    Values values = {{u"kind"_s, kindText(one.kind).english().toLower()}, {u"id"_s, id}, {u"status"_s, status},
        {u"amount"_s, amount}, {u"at"_s, toIso(fromUnixSeconds(one.atS))}};
    if (!one.counts) {
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1: takes nothing while it is so."), words);
        step(u"reversal"_s, words, std::move(values));
        m_steps.back().values.emplace_back(u"taken"_s, u"0"_s);
        return;
    }
    const qint64 counted = one.kind == SaleDetail::Kind::CreditNote ? one.credited : one.refunded;
    if (one.kind == SaleDetail::Kind::CreditNote)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1, of which %2 without tax was not refunded"), words,
            shown(counted));
    else if (counted != one.amount)
        words = Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "%1, of which %2 counts: no more can go back than was paid"), words,
            shown(counted));
    words = Phrase::say(
        QT_TRANSLATE_NOOP("rd::Explanation", "%1: base %2 → %3"), words, shown(before.base), shown(after.base));
    values.emplace_back(u"counted"_s, shown(counted));
    values.emplace_back(u"base"_s, shown(after.base));
    const qint64 was = targetAfter(before, trace, reward);
    const qint64 is = targetAfter(after, trace, reward);
    if (reward.hasAmount) {
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1, reward %2 → %3: takes %4."), words,
            shown(was, reward.currency), shown(is, reward.currency), shown(was - is, reward.currency));
        values.emplace_back(u"taken"_s, shown(was - is, reward.currency));
    } else {
        words = Phrase::say(is > 0 ? QT_TRANSLATE_NOOP("rd::Explanation", "%1, the reward stays.")
                                   : QT_TRANSLATE_NOOP("rd::Explanation", "%1, the reward is void."),
            words);
        values.emplace_back(u"taken"_s, QString::number(was - is));
    }
    step(u"reversal"_s, words, std::move(values));
}

void Narrator::reversals(const ConversionTrace &trace, const RewardTarget &reward)
{
    LessTrace last{trace.baseBefore, trace.commissionBefore};
    qint64 told = targetAfter(last, trace, reward);
    if (m_detail != nullptr && trace.less.size() == m_detail->givenBack.size()) {
        for (std::size_t i = 0; i < trace.less.size(); ++i) {
            givenBack(m_detail->givenBack[i], last, trace.less[i], trace, reward);
            last = trace.less[i];
            told = targetAfter(last, trace, reward);
        }
    }
    // Without the provider's list, or where it has moved on since the last sync: what the books know of it.
    const bool isTold = last.base == trace.baseAfter && told == reward.target;
    if (isTold || (m_row.refunded <= 0 && m_row.creditNoteNet <= 0))
        return;
    Phrase words = Phrase::say(
        QT_TRANSLATE_NOOP("rd::Explanation", "%1 of %2 went back"), shown(m_row.refunded), shown(m_row.paid));
    if (m_row.creditNoteNet > 0)
        words = Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "%1 and %2 net was credited"), words, shown(m_row.creditNoteNet));
    words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1: base %2"), words, shown(trace.baseAfter));
    if (reward.hasAmount)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1, reward %2 instead of %3."), words,
            shown(reward.target, reward.currency), shown(reward.granted, reward.currency));
    else if (reward.target == 0)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1, the reward is void."), words);
    else
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1."), words);
    step(u"reversal"_s, words, {{u"refunded"_s, shown(m_row.refunded)}, {u"base"_s, shown(trace.baseAfter)}});
}

void Narrator::amount(const RewardTarget &reward)
{
    const Phrase owed = reward.hasAmount || reward.target > 0
        ? whatOf(reward, reward.target)
        : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "nothing any more"));
    step(u"amount"_s,
        Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "Owed to the %1: %2."), Phrase::term(word(reward.beneficiary)), owed),
        {{u"amount"_s, owed.english()}, {u"minor"_s, QString::number(reward.target)}});
}

} // namespace rd::engine
