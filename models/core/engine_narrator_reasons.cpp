// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_narrator.h"

#include "models/core/engine_precedence.h"
#include "models/core/phraselist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

Phrase stateText(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "a draft"));
    case CampaignState::Active:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "running"));
    case CampaignState::Paused:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "paused"));
    case CampaignState::Ended:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "ended"));
    }
    return {};
}

Phrase notBegun()
{
    return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "not begun"));
}

Phrase over()
{
    return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "over"));
}

/// An instant with the dates of the campaign beside it, where it has some.
Phrase beside(const QString &instant, const CampaignTerms &terms)
{
    std::vector<Phrase> parts;
    if (terms.startsAt)
        parts.push_back(Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "it begins on %1"), toIso(*terms.startsAt)));
    if (terms.endsAt)
        parts.push_back(Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "it ends on %1"), toIso(*terms.endsAt)));
    return parts.empty() ? Phrase(instant)
                         : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 (%2)"), instant, listOf(parts));
}

} // namespace

void Narrator::nothing(const ConversionTrace &trace, const Campaign *winner)
{
    if (trace.reason == NoReward::CapReached)
        caps(trace, nullptr);
    Reason reason = reasonOf(trace, winner);
    const QString where = trace.campaign == nullptr ? QString() : trace.campaign->name;
    Values values = {{u"reason"_s, word(trace.reason)}, {u"campaign"_s, where}};
    values.insert(values.end(), reason.values.begin(), reason.values.end());
    step(u"nothing"_s, reason.text, std::move(values));
}

Narrator::Reason Narrator::reasonOf(const ConversionTrace &trace, const Campaign *winner) const
{
    switch (trace.reason) {
    case NoReward::None:
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The conversion earned, but not this reward.")), {}};
    case NoReward::OtherMode:
        return otherConnection(trace);
    case NoReward::NoEvidence:
        return noEvidence();
    case NoReward::ExistingCustomer:
        return existingCustomer(trace);
    case NoReward::OutsideWindow:
        return outsideWindow(trace);
    case NoReward::NotInCampaign:
        return notMember(trace);
    case NoReward::CampaignNotActive:
        return trace.refusal ? notRunningAtTouch(trace) : notRunning(trace);
    case NoReward::WonByOtherCampaign:
        return takenBy(winner);
    case NoReward::BaseNotPositive:
        return noMoney(trace);
    case NoReward::BelowMinimum:
        return belowMinimum(trace);
    case NoReward::NotEnoughPayments:
        return tooFewPayments(trace);
    case NoReward::NoRuleMatches:
        return noRule(trace);
    case NoReward::DurationOver:
        return durationOver(trace);
    case NoReward::CapReached:
        return {Phrase::say(QT_TRANSLATE_NOOP(
                    "rd::Explanation", "A cap was used up before this conversion: nothing of it was left.")),
            {}};
    case NoReward::CurrencyNotListed:
        return {Phrase::say(QT_TRANSLATE_NOOP(
                                "rd::Explanation", "The campaign lists no amount in %1, the currency of this payment."),
                    m_row.currency.code()),
            {{u"currency"_s, m_row.currency.code()}}};
    case NoReward::ParticipantNotActive:
        return suspended(trace);
    }
    return {};
}

Narrator::Reason Narrator::otherConnection(const ConversionTrace &trace) const
{
    const auto known = m_index.mode(m_index.connectionNo(m_conversion));
    QString mode = known ? word(*known) : QString();
    if (m_detail != nullptr && !m_detail->mode.isEmpty())
        mode = m_detail->mode;
    if (!mode.isEmpty() && mode != trace.campaign->mode)
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                "It was paid in %1 mode, the campaign is %2: test payments never earn in a live "
                                "campaign, nor the other "
                                "way round."),
                    Phrase::term(mode), Phrase::term(trace.campaign->mode)),
            {{u"mode"_s, mode}, {u"campaignMode"_s, trace.campaign->mode}}};
    return {
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The campaign does not take payments of this connection.")),
        {}};
}

Narrator::Reason Narrator::noEvidence() const
{
    std::vector<Phrase> carried;
    for (quint32 i = m_row.evidenceBegin; i < m_row.evidenceBegin + m_row.evidenceCount; ++i)
        carried.push_back(evidenceText(m_index.facts().evidence[i]));
    if (carried.empty())
        return {
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "Nothing says that a participant brought this customer: no code, no reference, no imported referral.")),
            {}};
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "What the sale carries names no participant of the campaign, or is evidence that it does "
                            "not accept: %1."),
                longListOf(carried)),
        {{u"carried"_s, longListOf(carried).english()}}};
}

Narrator::Reason Narrator::notRunning(const ConversionTrace &trace) const
{
    const CampaignTerms &terms = trace.billed->terms();
    const QString billed = toIso(m_row.billedAt);
    const Phrase state = terms.startsAt && m_row.billedAt < *terms.startsAt ? notBegun()
        : terms.endsAt && m_row.billedAt >= *terms.endsAt                   ? over()
                                                                            : stateText(terms.state);
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The campaign was %1 when it was billed, on %2."), state,
                beside(billed, terms)),
        {{u"state"_s, state.english()}, {u"billedAt"_s, billed}}};
}

Narrator::Reason Narrator::notRunningAtTouch(const ConversionTrace &trace) const
{
    const CampaignTerms &terms = trace.billed->terms();
    const Refusal &refusal = *trace.refusal;
    const QString touched = toIso(refusal.at);
    const auto &versions = trace.campaign->versions;
    const auto then = std::find_if(versions.rbegin(), versions.rend(),
        [&refusal](const CampaignVersion &version) { return version.validFrom <= refusal.at; });
    const CampaignState state = (then == versions.rend() ? versions.front() : *then).terms.state;
    const Phrase words = state == CampaignState::Paused || state == CampaignState::Ended ? stateText(state)
        : terms.endsAt && refusal.at >= *terms.endsAt                                    ? over()
                                                                                         : notBegun();
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "The campaign was %1 at the time of the touch, %2, so that no new referral could start."),
                words, beside(touched, terms)),
        {{u"state"_s, words.english()}, {u"touchedAt"_s, touched}}};
}

Narrator::Reason Narrator::existingCustomer(const ConversionTrace &trace) const
{
    const Mode mode = trace.campaign->mode == "live"_L1 ? Mode::Live : Mode::Test;
    const Instant paid = m_index.customer(m_row.customer).firstPaid[static_cast<std::size_t>(mode)];
    Phrase earlier = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "a payment"));
    for (const ConversionRow &row : m_index.facts().conversions) {
        if (row.customer == m_row.customer && row.paidAt == paid)
            earlier = m_index.name(row);
    }
    if (!trace.refusal)
        return {
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The customer had paid before the participant's touch.")),
            {}};
    const Phrase touch = evidenceText(trace.refusal->evidence);
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "The customer was not new: %1 was paid on %2, before the touch on %3 (%4)."),
                earlier, toIso(paid), toIso(trace.refusal->at), touch),
        {{u"earlier"_s, earlier.english()}, {u"paidAt"_s, toIso(paid)}, {u"touchedAt"_s, toIso(trace.refusal->at)}}};
}

Narrator::Reason Narrator::outsideWindow(const ConversionTrace &trace) const
{
    const QString window = QString::number(trace.billed->terms().windowDays);
    if (!trace.refusal)
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                "The touch lies further back than the campaign's window of %1 days."),
                    window),
            {}};
    const LocalDay touch = m_calendar.dayOf(trace.refusal->at);
    const QString last = toDate({touch.value + trace.billed->terms().windowDays}).toString(Qt::ISODate);
    return {
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                        "The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6)."),
            evidenceText(trace.refusal->evidence), dateOf(trace.refusal->at), window, last, dateOf(m_row.billedAt),
            zone()),
        {{u"touchedAt"_s, toIso(trace.refusal->at)}, {u"windowDays"_s, window}, {u"lastDay"_s, last}}};
}

Narrator::Reason Narrator::notMember(const ConversionTrace &trace) const
{
    if (!trace.refusal || trace.refusal->reason != NoReward::NotInCampaign)
        return {
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The participant named is not in this campaign.")), {}};
    const Phrase what = evidenceText(trace.refusal->evidence);
    return {
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The participant named is not in this campaign: %1."), what),
        {{u"evidence"_s, what.english()}}};
}

Narrator::Reason Narrator::noMoney(const ConversionTrace &trace) const
{
    qint64 net = 0;
    for (quint32 i = m_row.lineBegin; i < m_row.lineBegin + m_row.lineCount; ++i)
        net += m_index.facts().lines[i].net;
    const Values values = {{u"net"_s, shown(net)}, {u"paid"_s, shown(m_row.paid)}};
    if (net <= 0)
        return {Phrase::say(
                    QT_TRANSLATE_NOOP("rd::Explanation",
                        "Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it."),
                    shown(net)),
            values};
    if (m_row.paid <= 0 || trace.version == nullptr)
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                "No money came in for goods and services: %1 of %2 was paid, for %3 net."),
                    shown(m_row.paid), shown(m_row.total), shown(net)),
            values};
    return {Phrase::say(QT_TRANSLATE_NOOP(
                            "rd::Explanation", "The rules come to %1 for this conversion: nothing is left to reward."),
                shown(trace.commissionBefore)),
        values};
}

Narrator::Reason Narrator::suspended(const ConversionTrace &trace) const
{
    const EngineFacts &facts = m_index.facts();
    const bool isKnown = trace.participant < facts.participants.size();
    const auto span = isKnown ? withheldAt(facts, facts.participants[trace.participant], m_row.billedAt) : std::nullopt;
    if (!span)
        return {Phrase::say(QT_TRANSLATE_NOOP(
                    "rd::Explanation", "The participant was suspended when it was billed, and earns nothing then.")),
            {}};
    const bool isOver = span->until != Instant::max();
    const bool hasBegun = span->from > Instant{}; // else suspended before this was written down
    Phrase when = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "already"));
    if (hasBegun && isOver)
        when =
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "from %1 to %2"), dateOf(span->from), dateOf(span->until));
    else if (hasBegun)
        when = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "from %1"), dateOf(span->from));
    else if (isOver)
        when = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "until %1"), dateOf(span->until));
    Values values;
    if (hasBegun)
        values.emplace_back(u"from"_s, toIso(span->from));
    if (isOver)
        values.emplace_back(u"until"_s, toIso(span->until));
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "The participant was suspended %1, and it was billed on %2 (%3): by the merchant's rule of "
                            "that day, what is billed during a suspension earns nothing and counts for nothing."),
                when, dateOf(m_row.billedAt), zone()),
        values};
}

Narrator::Reason Narrator::belowMinimum(const ConversionTrace &trace) const
{
    const qint64 minimum = amountIn(trace.version->terms().minimumBase, m_row.currency).value_or(0);
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "The base of %1 is below the campaign's minimum of %2; the payment does not count."),
                shown(trace.baseBefore), shown(minimum)),
        {{u"base"_s, shown(trace.baseBefore)}, {u"minimum"_s, shown(minimum)}}};
}

Narrator::Reason Narrator::tooFewPayments(const ConversionTrace &trace) const
{
    const QString payment = QString::number(trace.payment);
    const QString wanted = QString::number(trace.version->terms().qualifyingPayments);
    return {
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                        "It is qualifying payment number %1 of this customer; the reward arises from number %2 on."),
            payment, wanted),
        {{u"payment"_s, payment}, {u"wanted"_s, wanted}}};
}

Narrator::Reason Narrator::noRule(const ConversionTrace &trace) const
{
    const CampaignTerms &terms = trace.version->terms();
    if (!terms.referrer && !terms.referee)
        return {
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                "The campaign gives nothing for a single payment: it counts them for its milestones or its ranking.")),
            {}};
    std::vector<Phrase> products;
    QStringList names;
    for (const LineTrace &line : trace.lines) {
        const Phrase product = productText(line.line.product);
        if (!line.rules.empty() || names.contains(product.english()))
            continue;
        names += product.english();
        products.push_back(product);
    }
    if (products.empty())
        return {Phrase::say(
                    QT_TRANSLATE_NOOP("rd::Explanation", "No rule of the campaign gives anything for this payment.")),
            {}};
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "No rule of the campaign applies to what was bought: %1."),
                listOf(products)),
        {{u"products"_s, names.join(u' ')}}};
}

Narrator::Reason Narrator::durationOver(const ConversionTrace &trace) const
{
    for (const DurationTrace &duration : trace.durations) {
        const Rule &rule = *trace.version->rules[duration.rule].rule;
        const QString name = ruleName(trace.version->rules[duration.rule]);
        if (rule.payments && duration.payments >= static_cast<quint32>(*rule.payments))
            return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                    "Rule \"%1\" pays for %2 payments of a customer, and has done so."),
                        name, QString::number(*rule.payments)),
                {{u"rule"_s, name}, {u"payments"_s, QString::number(*rule.payments)}}};
        if (!rule.months || !duration.anchor)
            continue;
        const LocalDay end = addMonths(*duration.anchor, *rule.months);
        if (m_calendar.dayOf(m_row.billedAt) < end)
            continue;
        const QString first = toDate(*duration.anchor).toString(Qt::ISODate);
        const QString last = toDate(end).toString(Qt::ISODate);
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                "Rule \"%1\" pays for %2 months from the first payment it earned for, of %3: what is "
                                "billed before %4. "
                                "This one was billed on %5 (%6)."),
                    name, QString::number(*rule.months), first, last, dateOf(m_row.billedAt), zone()),
            {{u"rule"_s, name}, {u"months"_s, QString::number(*rule.months)}, {u"anchor"_s, first}, {u"end"_s, last}}};
    }
    return {Phrase::say(QT_TRANSLATE_NOOP(
                "rd::Explanation", "Its reward arises only once per referral, and an earlier payment brought it.")),
        {}};
}

Narrator::Reason Narrator::takenBy(const Campaign *winner) const
{
    if (winner == nullptr)
        return {Phrase::say(QT_TRANSLATE_NOOP(
                    "rd::Explanation", "Another campaign, earlier in the order, already took this conversion.")),
            {}};
    const EngineFacts &facts = m_index.facts();
    const bool hasLeft = std::any_of(facts.keptRates.begin(), facts.keptRates.end(),
        [&](const KeptRate &kept) { return keeperOf(facts, kept, m_row) == winner; });
    if (hasLeft)
        return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                                "Campaign \"%1\" has sent out its reward for this conversion, and what is out stays: a "
                                "payment earns in "
                                "one campaign only."),
                    winner->name),
            {{u"takenBy"_s, winner->name}, {u"isOut"_s, u"true"_s}}};
    const QString priority = QString::number(winner->at(m_row.billedAt).terms.priority);
    return {Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "Campaign \"%1\" (priority %2) comes earlier in the order and took this conversion: a "
                            "payment earns in one "
                            "campaign only."),
                winner->name, priority),
        {{u"takenBy"_s, winner->name}, {u"priority"_s, priority}}};
}

} // namespace rd::engine
