// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/partloader.h"

#include "models/core/left.h"
#include "models/storage/formeremails.h"

namespace rd::storage {

PartLoader::PartLoader(Database &db, Instant now, const PartWanted &wanted, const std::vector<StoredReward> &rewards)
    : FactsBuilder(db, now), m_wanted(wanted)
{
    for (const StoredReward &reward : rewards) {
        m_people.insert(reward.participant.value);
        noteWhatLeft(reward);
    }
}

void PartLoader::noteWhatLeft(const StoredReward &reward)
{
    const bool ofSale = reward.slot >= 0 && reward.slot < kFirstMilestoneSlot && reward.conversion.isValid();
    if (hasLeft(reward.phase) && ofSale && reward.granted > 0)
        addLeft(reward.campaign, reward.conversion);
}

Result<EngineFacts> PartLoader::load()
{
    RD_CHECK(begin());
    for (const CustomerId customer : m_wanted.customers)
        RD_CHECK(loadSales(customer));
    RD_CHECK(nameByBonds());
    RD_CHECK(namePeople(0));
    const std::size_t evidence = m_facts.evidence.size();
    RD_CHECK(loadOwnAccounts());
    RD_CHECK(namePeople(evidence)); // of whom those customers were brought by
    RD_CHECK(loadParticipants());
    RD_CHECK(loadKnownBonds());
    RD_CHECK(loadRates());
    RD_CHECK(loadCollections());
    RD_CHECK(loadAccounts());
    RD_CHECK(loadCustomers());
    buildIndex(0);
    sortConversions();
    appendObjectIds();
    return std::move(m_facts);
}

/// Sales and touches of a customer, once.
Status PartLoader::loadSales(CustomerId customer)
{
    if (!m_loaded.insert(customer.value).second)
        return {};
    (void)customerIndex(customer.value);
    auto row = m_db.query(joined({kConversion, "WHERE customer = ?1 AND gone = 0 ORDER BY id"}), customer);
    Statement evidence(m_db, joined({kEvidence, "WHERE conversion = ?1 ORDER BY n"}));
    while (row.next()) {
        RD_CHECK(addConversion(row));
        evidence.with(row.integer(0));
        while (evidence.next())
            addEvidence(evidence);
        RD_CHECK(evidence.status());
        RD_CHECK(endConversion());
    }
    RD_CHECK(row.status());
    auto touch = m_db.query(joined({kTouch, "WHERE x.customer = ?1 ORDER BY x.touch"}), customer);
    while (touch.next()) {
        addTouch(touch);
        m_people.insert(touch.integer(1));
    }
    return touch.status();
}

/// Participants of bonds as stored, and of the shares that are looked at.
Status PartLoader::nameByBonds()
{
    for (const auto *shares : {&m_wanted.counted, &m_wanted.reviewed}) {
        for (const auto &[campaign, participant] : *shares) {
            if (participant.isValid())
                m_people.insert(participant.value);
        }
    }
    Statement bond(m_db, "SELECT participant FROM referral WHERE campaign = ?1 AND customer = ?2 AND ended_at IS NULL");
    for (const Campaign &campaign : m_facts.campaigns) {
        for (const CustomerId customer : m_wanted.customers) {
            bond.with(campaign.id, customer);
            while (bond.next())
                m_people.insert(bond.integer(0));
            RD_CHECK(bond.status());
        }
    }
    return {};
}

/// Participants that evidence names, from here on.
Status PartLoader::namePeople(std::size_t firstEvidence)
{
    for (std::size_t i = firstEvidence; i < m_facts.evidence.size(); ++i) {
        const EvidenceRow evidence = m_facts.evidence[i];
        if (evidence.value == 0)
            continue;
        if (evidence.source == EvidenceSource::PromoCode)
            RD_CHECK(loadPromotionCodes(evidence));
        RD_CHECK(nameByText(std::string(m_facts.symbols[evidence.value])));
    }
    return {};
}

/// Whose code or address a text is.
Status PartLoader::nameByText(std::string_view text)
{
    if (!m_texts.emplace(text).second)
        return {};
    const auto take = [this](Statement row) {
        while (row.next())
            m_people.insert(row.integer(0));
        return row.status();
    };
    RD_CHECK(take(m_db.query("SELECT participant FROM participant_code WHERE code_key = ?1", foldCode(text))));
    return take(m_db.query(kParticipantByEmail, normalEmail(text)));
}

/// A code by its id; of a coupon all codes, as they say together whose it is.
Status PartLoader::loadPromotionCodes(const EvidenceRow &evidence)
{
    const std::string value = m_facts.symbols[evidence.value];
    if (!m_promotions.insert(value).second)
        return {};
    std::vector<std::string> codes;
    constexpr std::string_view kOfAnyConnection = "WHERE connection IN (SELECT id FROM connection) AND ";
    for (const std::string_view column : {"ext_id = ?1 ORDER BY id", "coupon = ?1 ORDER BY id"}) {
        auto row = m_db.query(joined({kPromotionCode, kOfAnyConnection, column}), value);
        while (row.next()) {
            addPromotionCode(row);
            codes.push_back(row.stdString(1));
        }
        RD_CHECK(row.status());
    }
    for (const std::string &code : codes)
        RD_CHECK(nameByText(code));
    return {};
}

Status PartLoader::loadParticipants()
{
    Statement person(m_db, joined({kParticipant, "AND id = ?1"}));
    Statement code(m_db, "SELECT code_key FROM participant_code WHERE participant = ?1 ORDER BY n");
    Statement campaign(m_db, "SELECT campaign FROM campaign_participant WHERE participant = ?1 ORDER BY campaign");
    for (const qint64 id : m_people) { // in order of their ids
        person.with(id);
        if (person.next())
            addParticipant(person);
        RD_CHECK(person.status());
        code.with(id);
        while (code.next())
            addCode(ParticipantId{id}, code.text(0));
        RD_CHECK(code.status());
        campaign.with(id);
        while (campaign.next())
            addMembership(ParticipantId{id}, campaign.id<CampaignId>(0));
        RD_CHECK(campaign.status());
        RD_CHECK(addFormerEmails(ParticipantId{id}));
        RD_CHECK(addSuspensions(ParticipantId{id}));
        RD_CHECK(addSamePlaces(ParticipantId{id}));
    }
    return {};
}

/// The participants as customers: whose card it is says whether somebody recommends themselves.
Status PartLoader::loadOwnAccounts()
{
    std::vector<CustomerId> own;
    Statement account(m_db,
        "SELECT c.id FROM (SELECT email_key FROM participant WHERE id = ?1 AND state <> 5 UNION SELECT email_key FROM "
        "former_email WHERE participant = ?1) p JOIN customer c ON c.email = p.email_key AND c.email <> '' "
        "AND c.mode IN ('test', 'live')");
    for (const qint64 id : m_people) {
        account.with(id);
        while (account.next())
            own.push_back(account.id<CustomerId>(0));
        RD_CHECK(account.status());
    }
    for (const CustomerId customer : own)
        RD_CHECK(loadSales(customer));
    return {};
}

Status PartLoader::loadKnownBonds()
{
    Statement share(m_db,
        "SELECT customer, rank, started_at FROM referral WHERE campaign = ?1 AND participant = ?2 AND ended_at IS "
        "NULL");
    for (const auto &[campaign, participant] : m_wanted.reviewed) {
        share.with(campaign, participant);
        while (share.next()) {
            if (m_loaded.contains(share.integer(0)))
                continue;
            Bond &bond = m_facts.knownBonds.emplace_back();
            bond.campaign = campaign;
            bond.participant = participant;
            bond.customer = customerIndex(share.integer(0));
            bond.rank = static_cast<int>(share.integer(1));
            bond.startedAt = share.instant(2);
        }
        RD_CHECK(share.status());
    }
    return {};
}

Status PartLoader::loadAccounts()
{
    Statement one(m_db, "SELECT ext_id FROM provider_customer WHERE id = ?1");
    std::unordered_map<Symbol, Symbol> symbols;
    for (ConversionRow &c : m_facts.conversions) {
        if (c.providerCustomer == 0)
            continue;
        const auto [known, isNew] = symbols.emplace(c.providerCustomer, 0);
        if (isNew) {
            one.with(c.providerCustomer);
            if (one.next())
                known->second = intern(one.text(0));
            RD_CHECK(one.status());
        }
        c.providerCustomer = known->second;
    }
    return {};
}

Status PartLoader::loadCustomers()
{
    Statement one(m_db, joined({kCustomer, "WHERE c.id = ?1"}));
    for (std::size_t i = 0; i < m_facts.customers.size(); ++i) {
        one.with(m_facts.customers[i].id);
        if (one.next())
            takeCustomer(one);
        RD_CHECK(one.status());
    }
    return {};
}

} // namespace rd::storage
