// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/computation.h"

#include <algorithm>
#include <future>
#include <map>

namespace rd::services {

namespace {

/// So few customers are looked at one by one whatever the size of the books.
constexpr std::size_t kAlwaysInPart = 100;
/// One pass over everything reads a customer about as many times quicker.
constexpr qint64 kPassIsQuicker = 8;

/// Suspicions that follow from other referrals of the participant.
bool isTogether(Flag flag)
{
    return flag == Flag::Velocity || flag == Flag::DuplicateEmail;
}

} // namespace

Result<Computation> computeAll(BooksRepository &books, const Calendar &calendar)
{
    Computation all;
    // What is stored takes about as long to read as the facts: beside them, while they are computed.
    auto reading = std::async(std::launch::async, [&books] { return books.storedRewards(); });
    RD_TRY(facts, books.loadFacts());
    all.facts = std::move(facts);
    RD_TRY(result, Engine(all.facts, calendar).run());
    all.result = std::move(result);
    RD_TRY(stored, reading.get());
    all.stored = std::move(stored);
    RD_TRY(findings, books.findings());
    all.findings = std::move(findings);
    return all;
}

TouchedComputation::TouchedComputation(
    BooksRepository &books, const Calendar &calendar, const std::vector<Campaign> &campaigns)
    : m_books(books), m_calendar(calendar), m_campaigns(campaigns)
{
    for (const Campaign &campaign : campaigns)
        m_terms.push_back({campaign.id, reachOf(campaign), reviewsTogether(campaign)});
}

bool TouchedComputation::hasUnclear() const
{
    return std::any_of(
        m_terms.begin(), m_terms.end(), [](const Terms &terms) { return terms.reach == Reach::Unclear; });
}

bool TouchedComputation::mayHaveClosedSince(const TouchedBooks &touched, const Campaign &campaign, Instant now) const
{
    return mayHaveClosed(campaign, m_calendar, touched.asOf, now);
}

bool TouchedComputation::isNeeded(const TouchedBooks &touched, Instant now) const
{
    if (!touched.isEmpty() || touched.lastMark > 0 || hasUnclear())
        return true;
    return std::any_of(m_campaigns.begin(), m_campaigns.end(),
        [&](const Campaign &campaign) { return mayHaveClosedSince(touched, campaign, now); });
}

Result<std::optional<Computation>> TouchedComputation::run(const TouchedBooks &touched, Instant now)
{
    if (touched.everything || hasUnclear())
        return std::nullopt;
    m_limit = std::max(kAlwaysInPart, static_cast<std::size_t>(touched.customerCount / kPassIsQuicker));
    RD_CHECK(begin(touched, now));
    do {
        m_grew = false;
        RD_TRY(isSmall, close());
        if (!isSmall)
            return std::nullopt;
        Computation part;
        RD_TRY(loaded, m_books.loadPart(m_wanted));
        part.facts = std::move(loaded.facts);
        part.stored = std::move(loaded.rewards);
        part.findings = std::move(loaded.findings);
        RD_TRY(result, Engine(part.facts, m_calendar).run());
        part.result = std::move(result);
        addBondsFound(part);
        addFindingsChanged(part);
        if (!m_grew) {
            keepWanted(part);
            return std::optional(std::move(part));
        }
    } while (m_wanted.customers.size() <= m_limit);
    return std::nullopt;
}

Status TouchedComputation::begin(const TouchedBooks &touched, Instant now)
{
    for (const CustomerId customer : touched.customers)
        add(customer);
    RD_TRY(brought, m_books.broughtBy(m_wanted.customers));
    for (const CustomerId customer : brought)
        add(customer);
    for (const Terms &terms : m_terms) {
        for (const ParticipantId participant : touched.participants)
            addShare(terms, participant);
    }
    for (std::size_t i = 0; i < m_campaigns.size(); ++i) {
        if (mayHaveClosedSince(touched, m_campaigns[i], now))
            addShare(m_terms[i], {});
    }
    return {};
}

void TouchedComputation::add(CustomerId customer)
{
    if (!m_wanted.customers.insert(customer).second)
        return;
    m_newCustomers.insert(customer);
    m_grew = true;
}

void TouchedComputation::addShare(const Terms &terms, ParticipantId participant)
{
    if (terms.reach == Reach::Customer)
        return;
    const CampaignShare share{terms.id, terms.reach == Reach::Campaign ? ParticipantId() : participant};
    if (!m_wanted.counted.insert(share).second)
        return;
    m_newShares.insert(share);
    m_grew = true;
}

void TouchedComputation::addBond(CampaignId campaign, ParticipantId participant)
{
    const auto terms =
        std::find_if(m_terms.begin(), m_terms.end(), [campaign](const Terms &known) { return known.id == campaign; });
    if (terms == m_terms.end())
        return;
    addShare(*terms, participant);
    if (terms->reviewsTogether && m_wanted.reviewed.emplace(campaign, participant).second)
        m_grew = true;
}

Result<bool> TouchedComputation::close()
{
    while (!m_newCustomers.empty() || !m_newShares.empty()) {
        if (m_wanted.customers.size() > m_limit)
            return false;
        RD_TRY(bonds, m_books.bondsOf(std::exchange(m_newCustomers, {})));
        for (const StoredBond &bond : bonds)
            addBond(bond.campaign, bond.participant);
        RD_TRY(customers, m_books.customersOf(std::exchange(m_newShares, {}), m_limit));
        for (const CustomerId customer : customers)
            add(customer);
    }
    m_grew = false;
    return true;
}

/// Bonds that are new reach as far as those that are stored.
void TouchedComputation::addBondsFound(const Computation &computed)
{
    for (const Bond &bond : computed.result.bonds) {
        if (m_wanted.customers.contains(computed.facts.customers[bond.customer].id))
            addBond(bond.campaign, bond.participant);
    }
}

/// Whose own sales did not change may be held, or no longer be, for what others did.
void TouchedComputation::addFindingsChanged(const Computation &computed)
{
    using Key = std::tuple<CampaignId, ParticipantId, CustomerId, Flags>;
    using Evidence = std::pair<qint64, std::vector<std::pair<QString, QString>>>;
    const auto concerns = [this](CampaignId campaign, ParticipantId participant, CustomerId customer, Flag flag) {
        return isTogether(flag) && !m_wanted.customers.contains(customer)
            && m_wanted.reviewed.contains({campaign, participant});
    };
    std::map<Key, Evidence> stored;
    for (const StoredFinding &one : computed.findings) {
        if (concerns(one.campaign, one.participant, one.customer, one.flag))
            stored.insert_or_assign(
                Key{one.campaign, one.participant, one.customer, bit(one.flag)}, Evidence{one.fingerprint, one.values});
    }
    std::map<Key, Evidence> found;
    for (const Finding &one : computed.result.findings) {
        const CustomerId customer = computed.facts.customers[one.customer].id;
        if (concerns(one.campaign, one.participant, customer, one.flag))
            found.insert_or_assign(
                Key{one.campaign, one.participant, customer, bit(one.flag)}, Evidence{one.fingerprint, one.values});
    }
    const auto addMissing = [this](const std::map<Key, Evidence> &from, const std::map<Key, Evidence> &in) {
        for (const auto &[key, evidence] : from) {
            const auto same = in.find(key);
            if (same == in.end() || same->second != evidence)
                add(std::get<CustomerId>(key));
        }
    };
    addMissing(stored, found);
    addMissing(found, stored);
}

bool TouchedComputation::isWanted(const Computation &computed, const RewardTarget &target) const
{
    if (subjectOf(target.slot) == RewardSubject::Participant)
        return m_wanted.counted.contains({target.campaign, target.participant})
            || m_wanted.counted.contains({target.campaign, ParticipantId()});
    return m_wanted.customers.contains(customerOf(computed.facts, target));
}

void TouchedComputation::keepWanted(Computation &computed) const
{
    std::erase_if(computed.result.rewards, [&](const RewardTarget &target) { return !isWanted(computed, target); });
    computed.customers = m_wanted.customers;
}

} // namespace rd::services
