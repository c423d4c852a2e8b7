// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/factsloader.h"

#include "models/storage/leftphases.h"

#include <algorithm>

namespace rd::storage {

namespace {

constexpr std::size_t kTextsOfACustomer = 3; // address, address for comparison, provider id

} // namespace

Result<EngineFacts> FactsLoader::load(const CampaignTerms *tried)
{
    RD_CHECK(begin(tried));
    RD_CHECK(readAhead());
    RD_CHECK(loadConversions());
    RD_CHECK(loadLeft());
    RD_CHECK(loadTouches());
    RD_CHECK(loadLeads());
    RD_CHECK(loadRates());
    RD_CHECK(loadCollections());
    RD_CHECK(loadParticipants());
    RD_CHECK(loadCodes());
    RD_TRY(accounts, m_db.number("SELECT count(*) FROM provider_customer", 0));
    // The addresses and ids of customers and sales are most of all texts, and no rule names them.
    buildIndex(m_facts.customers.size() * kTextsOfACustomer + static_cast<std::size_t>(accounts));
    RD_CHECK(loadAccounts());
    RD_CHECK(loadCustomers());
    sortConversions();
    appendObjectIds();
    return std::move(m_facts);
}

Status FactsLoader::loadConversions()
{
    RD_TRY(count, m_db.number("SELECT count(*) FROM conversion", 0));
    m_facts.conversions.reserve(static_cast<std::size_t>(count));
    m_facts.lines.reserve(static_cast<std::size_t>(count));
    // Both in the order of conversion rows: one walk.
    auto evidence = m_db.query(joined({kEvidence, "ORDER BY conversion, n"}));
    bool hasEvidence = evidence.next();
    auto row = m_db.query(joined({kConversion, "WHERE gone = 0 ORDER BY id"}));
    while (row.next()) {
        RD_CHECK(addConversion(row));
        const qint64 id = row.integer(0);
        for (; hasEvidence && evidence.integer(0) <= id; hasEvidence = evidence.next()) {
            if (evidence.integer(0) == id)
                addEvidence(evidence);
        }
        RD_CHECK(endConversion());
    }
    RD_CHECK(evidence.status());
    return row.status();
}

/// Sales for which something has left: it matters only where another campaign may ask for the same sale.
Status FactsLoader::loadLeft()
{
    if (m_facts.campaigns.size() < 2)
        return {};
    auto row =
        m_db.query("SELECT campaign, conversion FROM reward WHERE phase IN " RD_LEFT_PHASES " AND slot >= 0 AND slot "
                   "< ?1 AND granted > 0 AND conversion IS NOT NULL",
            kFirstMilestoneSlot);
    while (row.next())
        addLeft(row.id<CampaignId>(0), row.id<ConversionId>(1));
    return row.status();
}

Status FactsLoader::loadTouches()
{
    auto row = m_db.query(joined({kTouch, "ORDER BY x.touch, x.customer"}));
    while (row.next())
        addTouch(row);
    return row.status();
}

/// Whom the provider knows to be brought by somebody, paid or not. Only campaigns that count every referral look at it,
/// and there are many.
Status FactsLoader::loadLeads()
{
    bool counted = false;
    eachTerms([&counted](const CampaignTerms &terms, bool isCurrent) {
        counted = counted || (isCurrent && terms.kind == CampaignKind::Newsletter);
    });
    if (!counted)
        return {};
    const auto &keys = metadataKeys();
    RD_CHECK(
        readLeads("SELECT customer, connection, created_s, ext_id, '', ifnull(metadata, '') FROM provider_customer "
                  "WHERE customer IS NOT NULL AND metadata IS NOT NULL AND deleted = 0 ORDER BY id",
            EvidenceField::Customer, keys));
    RD_CHECK(readLeads("SELECT a.customer, s.connection, s.created_s, s.ext_id, s.client_reference, "
                       "ifnull(s.metadata, '') FROM checkout_session s JOIN provider_customer a ON a.connection = "
                       "s.connection AND a.ext_id = s.customer WHERE a.customer IS NOT NULL AND s.complete = 1 AND "
                       "s.deleted = 0 AND (s.client_reference <> '' OR s.metadata IS NOT NULL) ORDER BY s.id",
        EvidenceField::Session, keys));
    RD_CHECK(readLeads("SELECT a.customer, s.connection, s.created_s, s.ext_id, '', s.metadata FROM subscription s "
                       "JOIN provider_customer a ON a.connection = s.connection AND a.ext_id = s.customer "
                       "WHERE a.customer IS NOT NULL AND s.metadata IS NOT NULL AND s.deleted = 0 ORDER BY s.id",
        EvidenceField::Subscription, keys));
    std::stable_sort(
        m_facts.leads.begin(), m_facts.leads.end(), [](const LeadRow &a, const LeadRow &b) { return a.at < b.at; });
    return {};
}

Status FactsLoader::readLeads(const char *sql, EvidenceField field, const std::set<std::string, std::less<>> &keys)
{
    auto row = m_db.query(sql);
    while (row.next()) {
        LeadRow lead;
        lead.at = fromUnixSeconds(row.integer(2));
        lead.evidenceBegin = static_cast<quint32>(m_facts.evidence.size());
        EvidenceRow e;
        e.at = lead.at;
        e.object = intern(row.text(3));
        if (!row.text(4).empty()) {
            e.source = EvidenceSource::ClientReference;
            e.field = EvidenceField::ClientReference;
            e.value = intern(row.text(4));
            m_facts.evidence.push_back(e);
        }
        e.source = EvidenceSource::Metadata;
        e.field = field;
        for (const auto &[key, value] : metadataFromText(row.text(5))) {
            if (value.empty() || !keys.contains(key))
                continue;
            e.key = intern(key);
            e.value = intern(value);
            m_facts.evidence.push_back(e);
        }
        lead.evidenceCount = static_cast<quint32>(m_facts.evidence.size()) - lead.evidenceBegin;
        if (lead.evidenceCount == 0)
            continue;
        lead.customer = customerIndex(row.integer(0));
        lead.connection = row.id<ConnectionId>(1);
        m_facts.leads.push_back(lead);
    }
    return row.status();
}

Status FactsLoader::loadAccounts()
{
    RD_TRY(highest, m_db.number("SELECT ifnull(max(id), 0) FROM provider_customer", 0));
    std::vector<Symbol> symbols(static_cast<std::size_t>(highest) + 1);
    std::vector<bool> used(symbols.size());
    for (const ConversionRow &c : m_facts.conversions)
        used[c.providerCustomer] = true;
    auto row = m_db.query("SELECT id, ext_id FROM provider_customer");
    while (row.next()) {
        const auto place = static_cast<std::size_t>(row.integer(0));
        if (used[place])
            symbols[place] = intern(row.text(1));
    }
    RD_CHECK(row.status());
    for (ConversionRow &c : m_facts.conversions)
        c.providerCustomer = symbols[c.providerCustomer];
    return {};
}

Status FactsLoader::loadCustomers()
{
    auto row = m_db.query(kCustomer);
    while (row.next())
        takeCustomer(row);
    return row.status();
}

Status FactsLoader::loadParticipants()
{
    auto row = m_db.query(joined({kParticipant, "ORDER BY id"}));
    while (row.next())
        addParticipant(row);
    RD_CHECK(row.status());
    auto code = m_db.query("SELECT participant, code_key FROM participant_code ORDER BY participant, n");
    while (code.next())
        addCode(code.id<ParticipantId>(0), code.text(1));
    RD_CHECK(code.status());
    auto campaign = m_db.query("SELECT participant, campaign FROM campaign_participant ORDER BY participant, campaign");
    while (campaign.next())
        addMembership(campaign.id<ParticipantId>(0), campaign.id<CampaignId>(1));
    RD_CHECK(campaign.status());
    RD_CHECK(addFormerEmails());
    RD_CHECK(addSuspensions());
    return addSamePlaces();
}

Status FactsLoader::loadCodes()
{
    auto row = m_db.query(joined({kPromotionCode, "ORDER BY id"}));
    while (row.next())
        addPromotionCode(row);
    return row.status();
}

} // namespace rd::storage
