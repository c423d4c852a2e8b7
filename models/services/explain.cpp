// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardservice.h"

#include "models/core/customerlocal.h"
#include "models/core/phraselist.h"
#include "models/core/saledetail.h"
#include "models/services/conversionverdict.h"
#include "models/services/decisions.h"
#include "models/services/difference.h"
#include "models/services/explainwaiting.h"
#include "models/services/issuechanges.h"
#include "models/services/rewardslots.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 minor, Currency currency)
{
    return toDecimal({minor, currency}) + u' ' + currency.code();
}

/// What has been recorded about the reward since it arose, in words for the terminal.
ExplanationStep stepOf(const LedgerEntry &entry)
{
    std::vector<std::pair<QString, QString>> values = {{u"seq"_s, QString::number(entry.seq)},
        {u"kind"_s, word(entry.kind)}, {u"at"_s, toIso(entry.at)}, {u"actor"_s, entry.actor},
        {u"facts"_s, shownFacts(entry)}};
    // What the engine did needs no name and no inner figures; what a person or a provider did does.
    const bool byEngine = entry.actor == "engine"_L1;
    Phrase words = Phrase::say(
        QT_TRANSLATE_NOOP("rd::Explanation", "Recorded %1: %2"), toIso(entry.at), Phrase::term(word(entry.kind)));
    if (!byEngine)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 by %2"), words, entry.actor);
    if (entry.amount != 0) {
        const Money amount{entry.amount, entry.currency};
        values.emplace_back(u"amount"_s, toDecimal(amount));
        values.emplace_back(u"currency"_s, entry.currency.code());
        words = listOf({words, Phrase(shown(entry.amount, entry.currency))});
    }
    if (!entry.facts.isEmpty() && !byEngine)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 (%2)"), words, shownFacts(entry));
    words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1."), words);
    return ExplanationStep::of(u"entry"_s, words, std::move(values));
}

/// A milestone of referrals who have not paid: no sale tells about it.
ExplanationStep milestoneStep(const StoredReward &stored)
{
    const auto count = QString::number(stored.slot - kFirstMilestoneSlot);
    return ExplanationStep::of(u"milestone"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                        "The participant has %1 referrals in the campaign, paying or not, which is a milestone. "
                        "Reached on %2, due on %3."),
            count, toIso(stored.paidAt), toIso(stored.dueAt)),
        {{u"count"_s, count}, {u"at"_s, toIso(stored.paidAt)}, {u"dueAt"_s, toIso(stored.dueAt)}});
}

ExplanationStep proposalStep(const StoredReward &stored)
{
    const Money proposed{stored.proposedTarget, stored.currency};
    const auto amount = QString(toDecimal(proposed) + u' ' + stored.currency.code());
    return ExplanationStep::of(u"proposal"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                        "Something that came later would make it %1. It has been given out, so that nothing changes "
                        "unless a person accepts."),
            amount),
        {{u"amount"_s, amount}, {u"minor"_s, QString::number(stored.proposedTarget)}});
}

bool isSameSubject(const EngineFacts &facts, const RewardTarget &target, const StoredReward &stored)
{
    switch (subjectOf(stored.slot)) {
    case RewardSubject::Conversion:
        return conversionOf(facts, target) == stored.conversion;
    case RewardSubject::Customer:
        return customerOf(facts, target) == stored.customer;
    case RewardSubject::Participant:
        return target.participant == stored.participant;
    }
    return false;
}

/// What exactly this reward comes to in a fresh computation, compared with the books.
struct Recomputed {
    qint64 amount = 0;
    bool matches = false;
    bool isElsewhere = false; ///< it is out, and its sale is another participant's by now
};

/// What has left follows its own payment only; what else differs is put before a person (domain.md 3.7, 5.4.22).
Recomputed comparedOut(const EngineFacts &facts, const StoredReward &stored, const RewardTarget *target)
{
    const auto change = target != nullptr
        ? differenceOfOut(stored, *target, facts, stored.rate)
        : differenceToNothing(stored, keptOf(stored, paymentOf(stored, facts), facts));
    const StoredReward &wanted = change ? change->reward : stored;
    Recomputed made;
    made.isElsewhere = target != nullptr && target->participant != stored.participant;
    const bool isAlike = target != nullptr && !made.isElsewhere && target->kind == stored.kind
        && target->currency == stored.currency && target->hasAmount == stored.hasAmount;
    if (isAlike)
        made.amount = target->target;
    else
        made.amount = wanted.proposedTarget >= 0 ? wanted.proposedTarget : wanted.booked;
    made.matches = stored.target == stored.booked && wanted.booked == stored.booked
        && wanted.proposedTarget == stored.proposedTarget;
    return made;
}

Result<Recomputed> recompute(Engine &engine, const EngineFacts &facts, const StoredReward &stored)
{
    RD_TRY(result, engine.run());
    const auto found = std::find_if(result.rewards.begin(), result.rewards.end(), [&](const RewardTarget &target) {
        return target.campaign == stored.campaign && target.slot == stored.slot
            && target.beneficiary == stored.beneficiary && isSameSubject(facts, target, stored);
    });
    const RewardTarget *target = found == result.rewards.end() ? nullptr : &*found;
    if (hasLeft(stored.phase))
        return comparedOut(facts, stored, target);
    Recomputed made;
    made.amount = target != nullptr ? target->target : 0;
    made.matches = stored.target == stored.booked && made.amount == stored.target;
    return made;
}

ExplanationStep elsewhereStep()
{
    return ExplanationStep::of(u"stays"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
            "By now its sale counts for another participant. It had gone out before, and stays with who was given "
            "it.")));
}

/// As few facts as decide about what a customer's sales earn: the customer's, where no campaign looks at others.
Result<EngineFacts> factsAbout(BooksRepository &books, CustomerId customer)
{
    if (customer.isValid()) {
        RD_TRY(own, books.loadFactsOf(customer));
        if (isCustomerLocal(own))
            return own;
    }
    return books.loadFacts();
}

Result<EngineFacts> factsFor(BooksRepository &books, const StoredReward &stored)
{
    const bool isCounted = subjectOf(stored.slot) == RewardSubject::Participant;
    return factsAbout(books, isCounted ? CustomerId() : stored.customer);
}

/// What the provider says about the sale; nothing for one that was typed in.
Result<std::optional<SaleDetail>> saleDetail(BooksRepository &books, ConversionId conversion)
{
    RD_TRY(sale, books.saleOf(conversion));
    if (!sale)
        return std::optional<SaleDetail>();
    SaleDetail detail = detailOf(*sale);
    RD_TRY(found, books.conversions({conversion, {}, {}}));
    if (!found.empty())
        detail.mode = found.front().mode;
    return std::optional(std::move(detail));
}

/// What was given out and is no longer owed: money is taken off later payments, the rest is for a person (domain.md
/// 4.5.6, 4.7).
Result<std::vector<ExplanationStep>> owedBackSteps(BooksRepository &books, const StoredReward &stored, Mode mode)
{
    if (stored.phase != RewardPhase::Issued || stored.issued == stored.booked)
        return std::vector<ExplanationStep>();
    if (stored.hasAmount && stored.issued < stored.booked)
        return std::vector<ExplanationStep>{ExplanationStep::of(u"owed-more"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "%1 are owed and %2 were given out: what was refunded when it was given is owed again. One "
                            "reward is sent once; give the difference in money with \"adjust\"."),
                shown(stored.booked, stored.currency), shown(stored.issued, stored.currency)),
            {{u"owed"_s, shown(stored.booked, stored.currency)},
                {u"issued"_s, shown(stored.issued, stored.currency)}})};
    if (!stored.hasAmount)
        return std::vector<ExplanationStep>{ExplanationStep::of(u"owed-back"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "It was given, and its payment went back afterwards: withdraw it at the provider if it was not used; "
                "else it is only recorded.")),
            {{u"kind"_s, word(stored.kind)}})};
    const QString back = shown(stored.issued - stored.booked, stored.currency);
    std::vector<std::pair<QString, QString>> values = {{u"issued"_s, shown(stored.issued, stored.currency)},
        {u"owed"_s, shown(stored.booked, stored.currency)}, {u"owedBack"_s, back}};
    Phrase text = Phrase::say(
        QT_TRANSLATE_NOOP("rd::Explanation", "%1 were given out, %2 are owed by now: %3 went out too much."),
        shown(stored.issued, stored.currency), shown(stored.booked, stored.currency), back);
    if (stored.kind != RewardKind::Cash || stored.beneficiary != Beneficiary::Referrer) {
        text = sentences(text,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "It is not netted against money: taking a credit back is for a person to approve, never automatic.")));
        return std::vector<ExplanationStep>{ExplanationStep::of(u"owed-back"_s, text, std::move(values))};
    }
    RD_TRY(left, owedBack(books, stored.participant, stored.currency, mode));
    const QString open = shown(left, stored.currency);
    values.emplace_back(u"openInAll"_s, open);
    text = sentences(text,
        left > 0
            ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                              "Of everything that went out too much, the participant still owes back %1: it is taken "
                              "off what they are paid next in %2, or written off."),
                open, stored.currency.code())
            : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                              "All of it has been taken off later payments in %1, or was written off."),
                stored.currency.code()));
    return std::vector<ExplanationStep>{ExplanationStep::of(u"owed-back"_s, text, std::move(values))};
}

/// The sale it came from is none of its own any more (domain.md 3.6).
ExplanationStep joinedStep()
{
    return ExplanationStep::of(u"joined"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
            "The payment belongs to an invoice or order that was seen later; that sale counts in its place.")));
}

/// Whose participant was erased: what led to it is gone on purpose, what is booked stays.
Explanation explainForgotten(RewardRow row, const StoredReward &stored, const std::vector<LedgerEntry> &entries)
{
    Explanation explanation;
    explanation.reward = std::move(row);
    explanation.steps.push_back(ExplanationStep::of(u"erased"_s,
        Phrase::say(
            QT_TRANSLATE_NOOP("rd::Explanation",
                "The participant was erased (%1). How the amount came about is not kept; what is booked stays."),
            explanation.reward.participantName),
        {{u"pseudonym"_s, explanation.reward.participantName}}));
    for (const auto &entry : entries)
        explanation.steps.push_back(stepOf(entry));
    if (stored.hasAmount)
        explanation.recomputed = Money{stored.booked, stored.currency};
    explanation.matches = stored.target == stored.booked;
    return explanation;
}

} // namespace

/// A reward that a person entered: there is nothing to compute, only who said so and why.
Result<Explanation> RewardService::explainTyped(RewardRow row, const StoredReward &stored)
{
    RD_TRY(entries, m_books.entriesOf(stored.id));
    Explanation explanation;
    explanation.reward = std::move(row);
    qint64 typed = 0;
    for (const auto &entry : entries) {
        if (entry.kind == EntryKind::AdjustmentPlus) {
            const Money amount{entry.amount, entry.currency};
            typed += entry.amount;
            explanation.steps.push_back(ExplanationStep::of(u"adjustment"_s,
                Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 entered %2 %3 by hand: %4."), entry.actor,
                    toDecimal(amount), entry.currency.code(), shownFacts(entry)),
                {{u"actor"_s, entry.actor}, {u"amount"_s, toDecimal(amount)}, {u"currency"_s, entry.currency.code()},
                    {u"reason"_s, shownFacts(entry)}}));
        }
        explanation.steps.push_back(stepOf(entry));
    }
    explanation.recomputed = Money{typed, stored.currency};
    explanation.matches = typed == stored.target && typed == stored.booked;
    return explanation;
}

Result<Explanation> RewardService::explain(RewardId id)
{
    RewardQuery query;
    query.ids = {id};
    RD_TRY(found, list(query));
    if (found.rows.empty())
        return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value), {}, u"unknown-reward"_s);
    RD_TRY(stored, m_books.storedReward(id));
    if (stored.slot == kManualSlot)
        return explainTyped(std::move(found.rows.front()), stored);
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(facts, factsFor(m_books, stored));
    if (isForgotten(stored, facts)) {
        RD_TRY(entries, m_books.entriesOf(id));
        return explainForgotten(std::move(found.rows.front()), stored, entries);
    }
    Engine engine(facts, calendar);

    Explanation explanation;
    explanation.reward = found.rows.front();
    if (explanation.reward.openFlags != 0) {
        RD_TRY(flagged, flags(id));
        explanation.flags = std::move(flagged);
    }
    RD_TRY(recomputed, recompute(engine, facts, stored));
    // Its own instance: a computation leaves caps and counts behind that a second one must not inherit.
    Engine tracer(facts, calendar);
    if (stored.conversion.isValid()) {
        RD_TRY(detail, saleDetail(m_books, stored.conversion));
        auto steps = tracer.explain(
            stored.conversion, stored.campaign, stored.slot, stored.beneficiary, detail ? &*detail : nullptr);
        if (steps)
            explanation.steps = *std::move(steps);
        else if (steps.error().kind == ErrorKind::NotFound)
            explanation.steps.push_back(joinedStep());
        else
            return fail(std::move(steps).error());
    } else {
        explanation.steps.push_back(milestoneStep(stored));
    }
    if (recomputed.isElsewhere)
        explanation.steps.push_back(elsewhereStep());
    if (stored.proposedTarget >= 0)
        explanation.steps.push_back(proposalStep(stored));
    RD_TRY(back, owedBackSteps(m_books, stored, explanation.reward.mode()));
    explanation.steps.insert(explanation.steps.end(), back.begin(), back.end());
    RD_TRY(least, minimums(explanation.reward.participant));
    RD_TRY(waiting, waitingSteps(explanation.reward, calendar, m_books, m_campaigns, least, found.asOf));
    explanation.steps.insert(explanation.steps.end(), waiting.begin(), waiting.end());
    RD_TRY(entries, m_books.entriesOf(id));
    for (const auto &entry : entries)
        explanation.steps.push_back(stepOf(entry));
    if (stored.hasAmount)
        explanation.recomputed = Money{recomputed.amount, stored.currency};
    explanation.matches = recomputed.matches;
    return explanation;
}

namespace {

/// "in_123", or "shop:in_123" where two connections know it.
std::vector<ConversionRef> named(const std::vector<ConversionRef> &all, const QString &connection)
{
    std::vector<ConversionRef> kept;
    for (const ConversionRef &ref : all) {
        if (connection.isEmpty() || ref.connection == connection)
            kept.push_back(ref);
    }
    return kept;
}

} // namespace

Result<ConversionRef> RewardService::conversionNamed(const QString &object)
{
    RD_TRY(whole, m_books.conversions({{}, object, {}}));
    std::vector<ConversionRef> found = std::move(whole);
    const qsizetype colon = object.indexOf(u':');
    if (found.empty() && colon > 0) {
        RD_TRY(all, m_books.conversions({{}, object.mid(colon + 1), {}}));
        found = named(all, object.left(colon));
    }
    if (found.empty())
        return fail(ErrorKind::NotFound, u"there is no conversion \"%1\""_s.arg(object.left(120)),
            u"A conversion is a paid invoice, or a charge without one, with an amount; give the provider's id. Trials, free invoices and unpaid ones are none, and so earn nothing."_s,
            u"unknown-conversion"_s);
    if (found.size() > 1) {
        QStringList names;
        for (const ConversionRef &ref : found)
            names += QString(ref.connection + u':' + ref.objectId);
        return fail(ErrorKind::Usage, u"several connections know \"%1\""_s.arg(object.left(120)),
            u"Say which one: %1."_s.arg(names.join(u", "_s)), u"ambiguous-conversion"_s);
    }
    return std::move(found.front());
}

Result<std::vector<ConversionRef>> RewardService::conversionsOf(ReferralId referral)
{
    return m_books.conversions({{}, {}, referral});
}

Result<ConversionExplanation> RewardService::explainConversion(ConversionId id)
{
    RD_TRY(found, m_books.conversions({id, {}, {}}));
    if (found.empty())
        return fail(ErrorKind::NotFound, u"there is no conversion %1"_s.arg(id.value), {}, u"unknown-conversion"_s);
    ConversionExplanation explanation;
    explanation.conversion = found.front();
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(facts, factsAbout(m_books, explanation.conversion.customer));
    RD_TRY(detail, saleDetail(m_books, id));
    Engine engine(facts, calendar);
    RD_TRY(verdicts, engine.verdicts(id, detail ? &*detail : nullptr));
    explanation.sale = std::move(verdicts.sale);
    for (CampaignVerdict &verdict : verdicts.campaigns) {
        ConversionExplanation::InCampaign one{verdict.name, verdict.reason, std::move(verdict.steps), {}};
        RewardQuery own;
        RD_TRY(ids, storedFor(m_books, explanation.conversion, verdict));
        own.ids = std::move(ids);
        std::vector<RewardRow> rows;
        if (!own.ids.empty()) {
            RD_TRY(listed, list(own));
            rows = std::move(listed.rows);
        }
        addStored(one, verdict, explanation.conversion, std::move(rows));
        explanation.campaigns.push_back(std::move(one));
    }
    return explanation;
}

} // namespace rd::services
