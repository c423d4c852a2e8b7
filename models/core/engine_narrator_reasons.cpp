// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_narrator.h"

#include "models/core/engine_precedence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

QString stateText(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return u"a draft"_s;
    case CampaignState::Active:
        return u"running"_s;
    case CampaignState::Paused:
        return u"paused"_s;
    case CampaignState::Ended:
        return u"ended"_s;
    }
    return {};
}

QString dates(const CampaignTerms &terms)
{
    QStringList parts;
    if (terms.startsAt)
        parts += u"it begins at %1"_s.arg(toIso(*terms.startsAt));
    if (terms.endsAt)
        parts += u"it ends at %1"_s.arg(toIso(*terms.endsAt));
    return parts.isEmpty() ? QString() : QString(u" ("_s + parts.join(u", "_s) + u')');
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
        return {u"The conversion earned, but not this reward."_s, {}};
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
        return {u"A cap was used up before this conversion: nothing of it was left."_s, {}};
    case NoReward::CurrencyNotListed:
        return {u"The campaign lists no amount in %1, the currency of this payment."_s.arg(m_row.currency.code()),
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
        return {
            u"It was paid in %1 mode, the campaign is %2: test payments never earn in a live campaign, nor the other "
            "way round."_s.arg(mode, trace.campaign->mode),
            {{u"mode"_s, mode}, {u"campaignMode"_s, trace.campaign->mode}}};
    return {u"The campaign does not take payments of this connection."_s, {}};
}

Narrator::Reason Narrator::noEvidence() const
{
    QStringList carried;
    for (quint32 i = m_row.evidenceBegin; i < m_row.evidenceBegin + m_row.evidenceCount; ++i)
        carried += evidenceText(m_index.facts().evidence[i]);
    if (carried.isEmpty())
        return {
            u"Nothing says that a participant brought this customer: no code, no reference, no imported referral."_s,
            {}};
    return {u"What the sale carries names no participant of the campaign, or is evidence that it does not accept: %1."_s
                .arg(carried.join(u"; "_s)),
        {{u"carried"_s, carried.join(u"; "_s)}}};
}

Narrator::Reason Narrator::notRunning(const ConversionTrace &trace) const
{
    const CampaignTerms &terms = trace.billed->terms();
    const QString billed = toIso(m_row.billedAt);
    const QString state = terms.startsAt && m_row.billedAt < *terms.startsAt ? u"not begun"_s
        : terms.endsAt && m_row.billedAt >= *terms.endsAt                    ? u"over"_s
                                                                             : stateText(terms.state);
    return {u"The campaign was %1 when it was billed, at %2%3."_s.arg(state, billed, dates(terms)),
        {{u"state"_s, state}, {u"billedAt"_s, billed}}};
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
    const QString words = state == CampaignState::Paused || state == CampaignState::Ended ? stateText(state)
        : terms.endsAt && refusal.at >= *terms.endsAt                                     ? u"over"_s
                                                                                          : u"not begun"_s;
    return {u"The campaign was %1 at the time of the touch, %2%3, so that no new referral could start."_s.arg(
                words, touched, dates(terms)),
        {{u"state"_s, words}, {u"touchedAt"_s, touched}}};
}

Narrator::Reason Narrator::existingCustomer(const ConversionTrace &trace) const
{
    const Mode mode = trace.campaign->mode == "live"_L1 ? Mode::Live : Mode::Test;
    const Instant paid = m_index.customer(m_row.customer).firstPaid[static_cast<std::size_t>(mode)];
    QString earlier = u"a payment"_s;
    for (const ConversionRow &row : m_index.facts().conversions) {
        if (row.customer == m_row.customer && row.paidAt == paid)
            earlier = m_index.name(row);
    }
    if (!trace.refusal)
        return {u"The customer had paid before the participant's touch."_s, {}};
    const QString touch = evidenceText(trace.refusal->evidence);
    return {u"The customer was not new: %1 was paid at %2, before the touch at %3 (%4)."_s.arg(
                earlier, toIso(paid), toIso(trace.refusal->at), touch),
        {{u"earlier"_s, earlier}, {u"paidAt"_s, toIso(paid)}, {u"touchedAt"_s, toIso(trace.refusal->at)}}};
}

Narrator::Reason Narrator::outsideWindow(const ConversionTrace &trace) const
{
    const QString window = QString::number(trace.billed->terms().windowDays);
    if (!trace.refusal)
        return {u"The touch lies further back than the campaign's window of %1 days."_s.arg(window), {}};
    const LocalDay touch = m_calendar.dayOf(trace.refusal->at);
    const QString last = toDate({touch.value + trace.billed->terms().windowDays}).toString(Qt::ISODate);
    return {u"The touch (%1) was on %2; the window of %3 days ended on %4, and it was billed on %5 (%6)."_s.arg(
                evidenceText(trace.refusal->evidence), dateOf(trace.refusal->at), window, last, dateOf(m_row.billedAt),
                zone()),
        {{u"touchedAt"_s, toIso(trace.refusal->at)}, {u"windowDays"_s, window}, {u"lastDay"_s, last}}};
}

Narrator::Reason Narrator::notMember(const ConversionTrace &trace) const
{
    if (!trace.refusal || trace.refusal->reason != NoReward::NotInCampaign)
        return {u"The participant named is not in this campaign."_s, {}};
    const QString what = evidenceText(trace.refusal->evidence);
    return {u"The participant named is not in this campaign: %1."_s.arg(what), {{u"evidence"_s, what}}};
}

Narrator::Reason Narrator::noMoney(const ConversionTrace &trace) const
{
    qint64 net = 0;
    for (quint32 i = m_row.lineBegin; i < m_row.lineBegin + m_row.lineCount; ++i)
        net += m_index.facts().lines[i].net;
    const Values values = {{u"net"_s, shown(net)}, {u"paid"_s, shown(m_row.paid)}};
    if (net <= 0)
        return {u"Its lines come to %1 net: there is nothing to earn from, and nothing is taken back for it."_s.arg(
                    shown(net)),
            values};
    if (m_row.paid <= 0 || trace.version == nullptr)
        return {u"No money came in for goods and services: %1 of %2 was paid, for %3 net."_s.arg(
                    shown(m_row.paid), shown(m_row.total), shown(net)),
            values};
    return {
        u"The rules come to %1 for this conversion: nothing is left to reward."_s.arg(shown(trace.commissionBefore)),
        values};
}

Narrator::Reason Narrator::suspended(const ConversionTrace &trace) const
{
    const EngineFacts &facts = m_index.facts();
    const bool isKnown = trace.participant < facts.participants.size();
    const auto span = isKnown ? withheldAt(facts, facts.participants[trace.participant], m_row.billedAt) : std::nullopt;
    if (!span)
        return {u"The participant was suspended when it was billed, and earns nothing then."_s, {}};
    const bool isOver = span->until != Instant::max();
    const bool hasBegun = span->from > Instant{}; // else suspended before this was written down
    QString when = hasBegun ? u"from %1"_s.arg(dateOf(span->from)) : QString();
    if (isOver)
        when += (hasBegun ? u" to %1"_s : u"until %1"_s).arg(dateOf(span->until));
    if (when.isEmpty())
        when = u"already"_s;
    Values values;
    if (hasBegun)
        values.emplace_back(u"from"_s, toIso(span->from));
    if (isOver)
        values.emplace_back(u"until"_s, toIso(span->until));
    return {
        u"The participant was suspended %1, and it was billed on %2 (%3): by the merchant's rule of that day, what is "
        "billed during a suspension earns nothing and counts for nothing."_s.arg(when, dateOf(m_row.billedAt), zone()),
        values};
}

Narrator::Reason Narrator::belowMinimum(const ConversionTrace &trace) const
{
    const qint64 minimum = amountIn(trace.version->terms().minimumBase, m_row.currency).value_or(0);
    return {u"The base of %1 is below the campaign's minimum of %2; the payment does not count."_s.arg(
                shown(trace.baseBefore), shown(minimum)),
        {{u"base"_s, shown(trace.baseBefore)}, {u"minimum"_s, shown(minimum)}}};
}

Narrator::Reason Narrator::tooFewPayments(const ConversionTrace &trace) const
{
    const QString payment = QString::number(trace.payment);
    const QString wanted = QString::number(trace.version->terms().qualifyingPayments);
    return {u"It is qualifying payment number %1 of this customer; the reward arises from number %2 on."_s.arg(
                payment, wanted),
        {{u"payment"_s, payment}, {u"wanted"_s, wanted}}};
}

Narrator::Reason Narrator::noRule(const ConversionTrace &trace) const
{
    const CampaignTerms &terms = trace.version->terms();
    if (!terms.referrer && !terms.referee)
        return {u"The campaign gives nothing for a single payment: it counts them for its milestones or its ranking."_s,
            {}};
    QStringList products;
    for (const LineTrace &line : trace.lines) {
        if (line.rules.empty())
            products += productText(line.line.product);
    }
    products.removeDuplicates();
    if (products.isEmpty())
        return {u"No rule of the campaign gives anything for this payment."_s, {}};
    return {u"No rule of the campaign applies to what was bought: %1."_s.arg(products.join(u", "_s)),
        {{u"products"_s, products.join(u' ')}}};
}

Narrator::Reason Narrator::durationOver(const ConversionTrace &trace) const
{
    for (const DurationTrace &duration : trace.durations) {
        const Rule &rule = *trace.version->rules[duration.rule].rule;
        const QString name = ruleName(trace.version->rules[duration.rule]);
        if (rule.payments && duration.payments >= static_cast<quint32>(*rule.payments))
            return {u"Rule \"%1\" pays for %2 payments of a customer, and has done so."_s.arg(
                        name, QString::number(*rule.payments)),
                {{u"rule"_s, name}, {u"payments"_s, QString::number(*rule.payments)}}};
        if (!rule.months || !duration.anchor)
            continue;
        const LocalDay end = addMonths(*duration.anchor, *rule.months);
        if (m_calendar.dayOf(m_row.billedAt) < end)
            continue;
        const QString first = toDate(*duration.anchor).toString(Qt::ISODate);
        const QString last = toDate(end).toString(Qt::ISODate);
        return {
            u"Rule \"%1\" pays for %2 months from the first payment it earned for, of %3: what is billed before %4. "
            "This one was billed on %5 (%6)."_s.arg(
                name, QString::number(*rule.months), first, last, dateOf(m_row.billedAt), zone()),
            {{u"rule"_s, name}, {u"months"_s, QString::number(*rule.months)}, {u"anchor"_s, first}, {u"end"_s, last}}};
    }
    return {u"Its reward arises only once per referral, and an earlier payment brought it."_s, {}};
}

Narrator::Reason Narrator::takenBy(const Campaign *winner) const
{
    if (winner == nullptr)
        return {u"Another campaign, earlier in the order, already took this conversion."_s, {}};
    const EngineFacts &facts = m_index.facts();
    const bool hasLeft = std::any_of(facts.keptRates.begin(), facts.keptRates.end(),
        [&](const KeptRate &kept) { return keeperOf(facts, kept, m_row) == winner; });
    if (hasLeft)
        return {
            u"Campaign \"%1\" has sent out its reward for this conversion, and what is out stays: a payment earns in "
            "one campaign only."_s.arg(winner->name),
            {{u"takenBy"_s, winner->name}, {u"isOut"_s, u"true"_s}}};
    const QString priority = QString::number(winner->at(m_row.billedAt).terms.priority);
    return {
        u"Campaign \"%1\" (priority %2) comes earlier in the order and took this conversion: a payment earns in one "
        "campaign only."_s.arg(winner->name, priority),
        {{u"takenBy"_s, winner->name}, {u"priority"_s, priority}}};
}

} // namespace rd::engine
