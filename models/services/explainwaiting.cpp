// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/explainwaiting.h"

#include "models/core/phraselist.h"
#include "models/services/decisions.h"
#include "models/services/payable.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 minor, Currency currency)
{
    return toDecimal({minor, currency}) + u' ' + currency.code();
}

ExplanationStep waits(const QString &reason, const Phrase &text, std::vector<std::pair<QString, QString>> values = {})
{
    values.insert(values.begin(), {u"reason"_s, reason});
    return ExplanationStep::of(u"waits"_s, text, std::move(values));
}

/// What keeps it in review, and who ends that.
ExplanationStep reviewStep(const RewardRow &row)
{
    const Flags open = row.facts.openFlags;
    std::vector<Phrase> names;
    for (const QString &flag : words(open))
        names.push_back(Phrase::term(flag));
    const Phrase end = Phrase::say((open & ~kClearableFlags) == 0
            ? QT_TRANSLATE_NOOP("rd::Explanation", "until a person clears or confirms it")
            : QT_TRANSLATE_NOOP("rd::Explanation", "until the provider says how it ends, or what is missing is known"));
    return waits(u"review"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "It waits in review for %1, %2."), listOf(names), end),
        {{u"flags"_s, words(open).join(u',')}});
}

/// The end of the hold in the merchant's own calendar.
ExplanationStep holdStep(const RewardRow &row, const Calendar &calendar)
{
    const QString zone = QString::fromUtf8(calendar.zoneId());
    const QString paid = toDate(calendar.dayOf(row.paidAt)).toString(Qt::ISODate);
    const QDate dueDate = toDate(calendar.dayOf(row.dueAt));
    const QString due = dueDate.toString(Qt::ISODate);
    const QString days = QString::number(toDate(calendar.dayOf(row.paidAt)).daysTo(dueDate));
    return waits(u"hold"_s,
        Phrase::say(QT_TRANSLATE_NOOP(
                        "rd::Explanation", "It waits for the end of its hold: paid on %1, plus %2 days, is %3 (%4)."),
            paid, days, due, zone),
        {{u"until"_s, toIso(row.dueAt)}, {u"localDate"_s, due}, {u"zone"_s, zone}, {u"days"_s, days}});
}

/// By the campaign, or by the way the participant is paid where the merchant wants more for that and it is missing.
ExplanationStep thresholdStep(
    const RewardRow &row, const CampaignTerms &terms, const PayableBalances &balances, const PayoutMinimums &minimums)
{
    const Currency currency = row.amount->currency;
    qint64 threshold = 0;
    for (const auto &amount : terms.threshold)
        threshold = amount.currency == currency ? amount.minor : threshold;
    qint64 balance = balances.againstThreshold(row, terms);
    const PayoutMinimums::Least least = minimums.of(row.participant, currency);
    const qint64 all = balances.payable(row.participant, currency, row.mode());
    const bool byMethod = all < least.minor && (balance >= threshold || least.minor > threshold);
    if (byMethod) {
        threshold = least.minor;
        balance = all;
    }
    const qint64 missing = threshold - balance;
    std::vector<std::pair<QString, QString>> values{{u"threshold"_s, shown(threshold, currency)},
        {u"balance"_s, shown(balance, currency)}, {u"missing"_s, shown(missing, currency)}};
    if (byMethod)
        values.emplace_back(u"method"_s, least.provider);
    return waits(u"below-threshold"_s,
        byMethod ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                   "It waits for the threshold of payouts through %1, %2: the balance is %3, %4 is "
                                   "missing."),
            least.provider, shown(threshold, currency), shown(balance, currency), shown(missing, currency))
                 : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                   "It waits for the threshold of %1: the balance is %2, %3 is missing."),
                     shown(threshold, currency), shown(balance, currency), shown(missing, currency)),
        std::move(values));
}

Phrase sentence(Blocker blocker)
{
    switch (blocker) {
    case Blocker::NegativeBalance:
        return Phrase::say(QT_TRANSLATE_NOOP(
            "rd::Explanation", "the participant's balance is not above zero; later rewards make it up first"));
    case Blocker::ParticipantSuspended:
        return Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "the participant is suspended, until a person lets them back"));
    case Blocker::RateMissing:
        return Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "no exchange rate of its day is stored, until one is added"));
    case Blocker::ExistingDiscount:
        return Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "the customer already has a discount, until that ends"));
    case Blocker::CustomerNotFound:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "the provider knows no customer to give it to"));
    case Blocker::SyncIncomplete:
        return Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "the first synchronisation of the connection is not complete"));
    default:
        return Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation", "the last attempt was stopped by %1"), Phrase::term(word(blocker)));
    }
}

} // namespace

Result<std::vector<ExplanationStep>> waitingSteps(const RewardRow &row, const Calendar &calendar,
    BooksRepository &books, CampaignRepository &campaigns, const PayoutMinimums &minimums, Instant now)
{
    std::vector<ExplanationStep> steps;
    if (row.facts.provisional)
        steps.push_back(waits(u"sync-incomplete"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "It waits for the first synchronisation of its connection to be complete; until then it may still "
                "change."))));
    const bool isOpen = row.state == RewardState::Pending || row.state == RewardState::InReview;
    if (row.state == RewardState::InReview)
        steps.push_back(reviewStep(row));
    if (isOpen && row.dueAt > now)
        steps.push_back(holdStep(row, calendar));
    if (row.state != RewardState::Due && row.state != RewardState::Approved)
        return steps;
    for (const Blocker blocker : row.blockers) {
        if (blocker != Blocker::BelowThreshold || !row.amount) {
            steps.push_back(waits(
                word(blocker), Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "It waits: %1."), sentence(blocker))));
            continue;
        }
        RewardFilter own;
        own.participant = row.participant;
        RD_TRY(rows, books.rewardRows(own, now));
        PayableBalances payable;
        payable.add(rows);
        RD_TRY(claims, books.claims(row.participant));
        payable.subtract(claims);
        RD_TRY(all, campaigns.campaigns());
        for (const auto &campaign : all) {
            if (campaign.name == row.campaign)
                steps.push_back(thresholdStep(row, campaign.current().terms, payable, minimums));
        }
    }
    if (row.state == RewardState::Due)
        steps.push_back(waits(
            u"approval"_s, Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "It waits for a person to approve it."))));
    return steps;
}

} // namespace rd::services
