// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_precedence.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace rd::engine {

const Campaign *keeperOf(const EngineFacts &facts, const KeptRate &kept, const ConversionRow &sale)
{
    if (!isOfSaleThatLeft(kept) || kept.subject != sale.id.value)
        return nullptr;
    const auto campaign = std::find_if(facts.campaigns.begin(), facts.campaigns.end(),
        [&kept](const Campaign &known) { return known.id == kept.campaign; });
    const bool keeps = campaign != facts.campaigns.end() && campaign->at(sale.billedAt).terms.exclusive;
    return keeps ? &*campaign : nullptr;
}

Precedence::Precedence(const EngineFacts &facts, const std::vector<std::unique_ptr<CompiledCampaign>> &campaigns)
    : m_facts(facts)
{
    findLeft(campaigns);
    std::set<Instant> changes{Instant::min()};
    for (const auto &compiled : campaigns) {
        const std::vector<CampaignVersion> &versions = compiled->campaign.versions;
        for (std::size_t i = 1; i < versions.size(); ++i) {
            if (versions[i].terms.priority != versions[i - 1].terms.priority)
                changes.insert(versions[i].validFrom);
        }
    }
    for (const Instant from : changes) {
        Span span{from, std::vector<std::size_t>(campaigns.size()), std::vector<std::size_t>(campaigns.size())};
        std::iota(span.order.begin(), span.order.end(), std::size_t{0});
        const auto key = [&](std::size_t i) {
            const Campaign &campaign = campaigns[i]->campaign;
            return std::tuple(-campaign.at(from).terms.priority, campaign.createdAt, campaign.name);
        };
        std::stable_sort(
            span.order.begin(), span.order.end(), [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
        for (std::size_t place = 0; place < span.order.size(); ++place)
            span.rank[span.order[place]] = place;
        if (m_spans.empty() || m_spans.back().order != span.order)
            m_spans.push_back(std::move(span));
    }
}

void Precedence::findLeft(const std::vector<std::unique_ptr<CompiledCampaign>> &campaigns)
{
    if (campaigns.size() < 2)
        return;
    std::unordered_multimap<qint64, const KeptRate *> bySale;
    for (const KeptRate &kept : m_facts.keptRates) {
        if (isOfSaleThatLeft(kept))
            bySale.emplace(kept.subject, &kept);
    }
    for (std::size_t i = 0; i < m_facts.conversions.size() && !bySale.empty(); ++i) {
        const ConversionRow &sale = m_facts.conversions[i];
        const auto [first, last] = bySale.equal_range(sale.id.value);
        for (auto kept = first; kept != last; ++kept) {
            const Campaign *keeper = keeperOf(m_facts, *kept->second, sale);
            const auto place = std::find_if(campaigns.begin(), campaigns.end(),
                [keeper](const auto &compiled) { return &compiled->campaign == keeper; });
            if (place != campaigns.end())
                m_left.push_back({static_cast<quint32>(i), static_cast<std::size_t>(place - campaigns.begin())});
        }
    }
}

void Precedence::keepLeft(std::size_t campaign, Taken &won) const
{
    for (const Left &left : m_left)
        won[left.conversion] = kOther;
    // Where two have given something out already, both stay.
    for (const Left &left : m_left) {
        if (left.campaign == campaign)
            won[left.conversion] = 0;
    }
}

const Precedence::Span &Precedence::spanAt(Instant billedAt) const
{
    const auto after = std::upper_bound(
        m_spans.begin() + 1, m_spans.end(), billedAt, [](Instant at, const Span &span) { return at < span.from; });
    return *(after - 1);
}

const std::vector<std::size_t> &Precedence::orderAt(Instant billedAt) const
{
    return spanAt(billedAt).order;
}

Precedence::Taken Precedence::takenBefore(std::size_t campaign, const std::vector<Taken> &takes) const
{
    Taken before(m_facts.conversions.size(), 0);
    for (std::size_t other = 0; other < takes.size(); ++other) {
        for (std::size_t i = 0; other != campaign && i < before.size(); ++i) {
            if (takes[other][i] == 0 || before[i] != 0)
                continue;
            const Span &span = spanAt(m_facts.conversions[i].billedAt);
            before[i] = span.rank[other] < span.rank[campaign] ? kOther : quint8{0};
        }
    }
    keepLeft(campaign, before);
    return before;
}

Result<std::vector<Precedence::Taken>> Precedence::settle(const Attempt &attempt) const
{
    // Each round settles at least the next stretch of sales under one order. Sales billed and paid in different orders
    // could, in theory, wait for one another for ever.
    constexpr int kRounds = 64;
    const std::size_t count = order().size();
    std::vector<Taken> takes(count, Taken(m_facts.conversions.size(), 0));
    std::vector<Taken> before(count);
    bool isSettled = false;
    for (int round = 0; round < kRounds && !isSettled; ++round) {
        isSettled = true;
        for (const std::size_t campaign : order()) {
            before[campaign] = takenBefore(campaign, takes);
            Taken won = before[campaign];
            RD_CHECK(attempt(campaign, won));
            for (quint8 &taken : won)
                taken &= kOwn;
            isSettled = isSettled && won == takes[campaign];
            takes[campaign] = std::move(won);
        }
    }
    if (isSettled)
        return before;
    // Then the order that holds now decides about all of them: no sale is taken twice, whatever else.
    Taken won(m_facts.conversions.size(), 0);
    for (const std::size_t campaign : order()) {
        keepLeft(campaign, won);
        before[campaign] = won;
        RD_CHECK(attempt(campaign, won));
    }
    return before;
}

} // namespace rd::engine
