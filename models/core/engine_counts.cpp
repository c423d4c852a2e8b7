// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_counts.h"

#include <algorithm>

namespace rd::engine {

namespace {

quint64 pairOf(const CountEvent &event)
{
    constexpr unsigned kHalf = 32;
    return (quint64{event.participant} << kHalf) | event.customer;
}

} // namespace

bool setFixed(RewardTarget &target, const RewardSpec &spec, std::optional<Currency> payout, Currency sale)
{
    target.kind = spec.kind;
    target.hasAmount = hasAmount(spec.kind);
    target.granted = 1;
    if (!target.hasAmount)
        return true;
    Currency currency = payout && amountIn(spec.amount, *payout) ? *payout : sale;
    if (!currency.isValid() && !spec.amount.empty())
        currency = spec.amount.front().currency; // no sale says which one
    const auto amount = amountIn(spec.amount, currency);
    if (!amount || *amount <= 0)
        return false;
    target.currency = currency;
    target.granted = *amount;
    return true;
}

MilestoneCounts::MilestoneCounts(const FactsIndex &index, const CompiledCampaign &campaign)
    : m_index(index), m_campaign(campaign), m_counts(index.facts().participants.size())
{
}

void MilestoneCounts::add(const CountEvent &event)
{
    Count &count = m_counts[event.participant];
    if (m_reached.insert(pairOf(event)).second)
        count.reached.push_back(event);
    if (event.base > 0 && m_kept.insert(pairOf(event)).second)
        count.kept.push_back(event);
}

std::optional<CountedTarget> MilestoneCounts::rewardOf(
    const MilestoneSpec &milestone, std::size_t participant, const Count &count) const
{
    const auto number = static_cast<std::size_t>(milestone.count);
    const CountEvent &first = count.reached[number - 1];
    const bool isKept = count.kept.size() >= number;
    const CountEvent &decisive = isKept ? count.kept[number - 1] : first;
    CountedTarget counted;
    RewardTarget &target = counted.reward;
    target.campaign = m_campaign.campaign.id;
    target.version = first.version->version->id;
    target.slot = kFirstMilestoneSlot + milestone.count;
    target.participant = m_index.facts().participants[participant].id;
    target.customer = decisive.customer;
    target.conversion = decisive.conversion;
    if (!setFixed(target, milestone.reward, first.version->terms().payoutCurrency, first.currency))
        return std::nullopt;
    target.target = isKept ? target.granted : 0;
    target.facts = decisive.facts;
    target.paidAt = decisive.paidAt;
    target.dueAt = decisive.dueAt;
    // A milestone is as doubtful as the referrals it stands on.
    const auto &basis = isKept ? count.kept : count.reached;
    for (std::size_t i = 0; i < number; ++i) {
        target.flags |= basis[i].flags;
        target.provisional = target.provisional || basis[i].provisional;
        counted.customers.push_back(basis[i].customer);
    }
    return counted;
}

std::vector<CountedTarget> MilestoneCounts::rewards() const
{
    std::vector<CountedTarget> rewards;
    for (std::size_t participant = 0; participant < m_counts.size(); ++participant) {
        const Count &count = m_counts[participant];
        for (std::size_t i = 0; i < count.reached.size(); ++i) {
            for (const MilestoneSpec &milestone : count.reached[i].version->terms().milestones) {
                if (static_cast<std::size_t>(milestone.count) != i + 1)
                    continue;
                if (auto reward = rewardOf(milestone, participant, count))
                    rewards.push_back(std::move(*reward));
            }
        }
    }
    return rewards;
}

Counting::Counting(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar)
    : m_index(index), m_campaign(campaign), m_calendar(calendar)
{
    if (campaign.hasMilestones)
        m_milestones.emplace(index, campaign);
    if (campaign.hasPrizes)
        m_prizes.emplace(index, campaign, calendar);
    m_countsReferrals = campaign.countsReferrals();
}

void Counting::add(const CountEvent &event)
{
    if (m_milestones && !m_countsReferrals)
        m_milestones->add(event);
    if (m_prizes)
        m_prizes->add(event);
}

/// Somebody known in test mode only is no referral of a live campaign (domain.md 5.4.24).
bool Counting::isElsewhere(const CustomerRow &customer, const std::vector<ConnectionId> &connections) const
{
    if (customer.mode)
        return customer.mode != m_campaign.mode;
    return customer.connection.isValid()
        && std::find(connections.begin(), connections.end(), customer.connection) == connections.end();
}

std::optional<CountEvent> Counting::eventOf(const Bond &bond) const
{
    const EngineFacts &facts = m_index.facts();
    const CustomerRow &customer = facts.customers[bond.customer];
    const CompiledVersion &version = m_campaign.at(bond.startedAt);
    const auto connections = connectionsOf(facts, m_campaign.campaign, version.terms());
    if (isElsewhere(customer, connections) && !bond.firstConversion.isValid())
        return std::nullopt;
    CountEvent event;
    event.participant = m_index.participant(bond.participant);
    if (withheldAt(facts, facts.participants[event.participant], bond.startedAt))
        return std::nullopt;
    event.customer = bond.customer;
    event.version = &version;
    event.base = 1; // there is nothing that could be refunded
    event.paidAt = bond.startedAt;
    const int holdDays = event.version->terms().holdDays;
    event.dueAt = std::max(bond.startedAt, m_calendar.startOf({m_calendar.dayOf(bond.startedAt).value + holdDays}));
    // Whom no provider knows may still turn out to have paid before, until everything has been read.
    for (std::size_t i = 0; i < m_index.connections().size(); ++i) {
        const ConnectionId connection = m_index.connections()[i];
        const bool concerns = customer.connection.isValid()
            ? connection == customer.connection
            : std::find(connections.begin(), connections.end(), connection) != connections.end();
        event.provisional = event.provisional || (concerns && m_index.provisional(static_cast<quint32>(i)));
    }
    return event;
}

void Counting::addReferrals(const Attributor &attributor)
{
    std::vector<CountEvent> events;
    for (std::size_t i = 0; i < attributor.bonds().size(); ++i) {
        if (!attributor.isCurrent(i))
            continue;
        if (auto event = eventOf(attributor.bonds()[i])) {
            event->flags = attributor.flagsOf(i);
            events.push_back(*event);
        }
    }
    const auto &customers = m_index.facts().customers;
    std::sort(events.begin(), events.end(), [&](const CountEvent &a, const CountEvent &b) {
        const auto rank = [&](const CountEvent &event) {
            const CustomerRow &row = customers[event.customer];
            return std::tuple(event.paidAt, m_index.text(row.email), m_index.text(row.providerId), row.id);
        };
        return rank(a) < rank(b);
    });
    for (const CountEvent &event : events)
        m_milestones->add(event);
}

std::vector<CountedTarget> Counting::rewards(const Attributor &attributor)
{
    std::vector<CountedTarget> rewards;
    if (m_milestones) {
        if (m_countsReferrals)
            addReferrals(attributor);
        rewards = m_milestones->rewards();
    }
    if (m_prizes) {
        const auto prizes = m_prizes->rewards();
        rewards.insert(rewards.end(), prizes.begin(), prizes.end());
    }
    return rewards;
}

Exchange::Exchange(const EngineFacts &facts, const CompiledCampaign &campaign) : m_facts(facts)
{
    const bool isUsed = std::any_of(campaign.versions.begin(), campaign.versions.end(),
        [](const CompiledVersion &version) { return version.terms().payoutCurrency.has_value(); });
    if (!isUsed)
        return;
    m_rates.emplace(facts.rates);
    for (const KeptRate &kept : facts.keptRates) {
        if (!kept.rate.isValid())
            continue; // it says that something has left, not by which rate
        const auto rate = std::find_if(
            facts.rates.begin(), facts.rates.end(), [&kept](const RateRow &row) { return row.id == kept.rate; });
        if (kept.campaign == campaign.campaign.id && rate != facts.rates.end())
            m_kept.emplace(
                Subject(kept.slot, kept.beneficiary, kept.subject), static_cast<quint32>(rate - facts.rates.begin()));
    }
}

/// The newest rate of the day; of a reward that has left, the one it left with.
quint32 Exchange::rateFor(const RewardTarget &target, Currency from, Currency to, LocalDay day) const
{
    if (!m_kept.empty()) {
        qint64 subject = target.participant.value;
        if (subjectOf(target.slot) == RewardSubject::Conversion)
            subject = conversionOf(m_facts, target).value;
        else if (subjectOf(target.slot) == RewardSubject::Customer)
            subject = customerOf(m_facts, target).value;
        const auto kept = m_kept.find({target.slot, target.beneficiary, subject});
        if (kept != m_kept.end() && m_facts.rates[kept->second].from == from && m_facts.rates[kept->second].to == to)
            return kept->second;
    }
    return m_rates->find(from, to, day);
}

bool Exchange::apply(
    RewardTarget &target, Money &amount, qint64 &after, std::optional<Currency> payout, LocalDay paidDay) const
{
    if (!payout || *payout == amount.currency)
        return true;
    const quint32 rate = rateFor(target, amount.currency, *payout, paidDay);
    if (rate == kNoIndex) {
        target.flags |= bit(Flag::RateMissing); // never 1:1
        return true;
    }
    const qint64 rateE12 = m_facts.rates[rate].rateE12;
    const auto before = convertMinor(amount.minor, amount.currency, *payout, rateE12);
    const auto rest = convertMinor(after, amount.currency, *payout, rateE12);
    if (!before || !rest)
        return false;
    target.rate = rate;
    amount = {*before, *payout};
    after = *rest;
    return true;
}

} // namespace rd::engine
