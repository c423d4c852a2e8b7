// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/factsloader.h"

#include "models/ports/participantrepository.h"
#include "models/storage/conversionwriter.h"
#include "models/storage/linecodec.h"
#include "models/storage/metadatatext.h"
#include "models/storage/rewardstates.h"
#include "models/storage/sqlitecampaignrepository.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<EngineFacts> FactsLoader::load()
{
    m_facts.symbols.emplace_back();
    RD_TRY(campaigns, loadCampaigns(m_db));
    m_facts.campaigns = std::move(campaigns);
    RD_TRY(provisional, provisionalConnections(m_db));
    m_facts.connectionProvisional = std::move(provisional);
    RD_CHECK(loadSymbols());
    RD_CHECK(loadAccountMetadata());
    RD_CHECK(loadConversions());
    RD_CHECK(loadTouches());
    RD_CHECK(loadLeads());
    RD_CHECK(loadRates());
    RD_CHECK(loadParticipants());
    RD_CHECK(loadCodes());
    RD_CHECK(buildIndex());
    RD_CHECK(loadAccounts());
    RD_CHECK(loadCustomers());
    sortConversions();
    appendObjectIds();
    return std::move(m_facts);
}

quint32 FactsLoader::customerIndex(qint64 customer)
{
    const auto place = static_cast<std::size_t>(customer);
    if (place >= m_customerIndex.size())
        m_customerIndex.resize(std::max(place + 1, m_customerIndex.size() * 2));
    if (m_customerIndex[place] == 0) {
        m_facts.customers.emplace_back().id = CustomerId{customer};
        m_customerIndex[place] = static_cast<quint32>(m_facts.customers.size());
    }
    return m_customerIndex[place] - 1;
}

Status FactsLoader::loadSymbols()
{
    RD_TRY(highest, m_db.number("SELECT ifnull(max(id), 0) FROM symbol", 0));
    m_stored.resize(static_cast<std::size_t>(highest) + 1);
    auto row = m_db.query("SELECT id, text FROM symbol");
    while (row.next())
        m_stored[static_cast<std::size_t>(row.integer(0))] = intern(row.text(1));
    return row.status();
}

std::set<std::string, std::less<>> FactsLoader::metadataKeys() const
{
    std::set<std::string, std::less<>> keys;
    for (const Campaign &campaign : m_facts.campaigns) {
        for (const CampaignVersion &version : campaign.versions) {
            for (const QString &key : version.terms.metadataKeys)
                keys.insert(key.toStdString());
        }
    }
    return keys;
}

Status FactsLoader::loadAccountMetadata()
{
    const auto keys = metadataKeys();
    auto row = m_db.query("SELECT id, metadata, created_s, ext_id FROM provider_customer WHERE metadata IS NOT NULL");
    while (row.next()) {
        AccountMetadata account{row.integer(2), row.stdString(3), metadataFromText(row.text(1))};
        std::erase_if(
            account.pairs, [&keys](const auto &pair) { return !keys.contains(pair.first) || pair.second.empty(); });
        if (!account.pairs.empty())
            m_accountMetadata.emplace(row.integer(0), std::move(account));
    }
    return row.status();
}

Status FactsLoader::loadConversions()
{
    RD_TRY(count, m_only.isValid() ? 0 : m_db.number("SELECT count(*) FROM conversion", 0));
    m_facts.conversions.reserve(static_cast<std::size_t>(count));
    m_facts.lines.reserve(static_cast<std::size_t>(count));
    m_objectIds.reserve(static_cast<std::size_t>(count));
    // Both in the order of conversion rows: one walk.
    auto evidence =
        m_db.query("SELECT conversion, source, field, is_coupon, at, key, value, object FROM conversion_evidence "
                   "ORDER BY conversion, n");
    bool hasEvidence = evidence.next();
    constexpr std::string_view kColumns =
        "SELECT id, object, connection, customer, provider_customer, subscription, card, billed_at, paid_at, currency, "
        "total, paid, refunded, credit_note_net, marks, ext_id, lines, facts FROM conversion WHERE gone = 0 ";
    // Whose card it is says whether somebody recommends themselves.
    constexpr std::string_view kOfCustomer =
        "AND (customer = ?1 OR card IN (SELECT card FROM conversion WHERE customer = ?1 AND gone = 0 AND card <> 0)) ";
    auto row = m_only.isValid() ? m_db.query(joined({kColumns, kOfCustomer, "ORDER BY id"}), m_only)
                                : m_db.query(joined({kColumns, "ORDER BY id"}));
    while (row.next())
        RD_CHECK(readConversion(row, evidence, hasEvidence));
    RD_CHECK(evidence.status());
    return row.status();
}

Status FactsLoader::readConversion(const Statement &row, Statement &evidence, bool &hasEvidence)
{
    ConversionRow &c = m_facts.conversions.emplace_back();
    c.id = row.id<ConversionId>(0);
    c.object = static_cast<SaleObject>(row.integer(1));
    c.connection = row.id<ConnectionId>(2);
    c.customer = customerIndex(row.integer(3));
    const qint64 account = row.integer(4);
    c.providerCustomer = static_cast<Symbol>(account); // a row number until loadAccounts()
    c.subscription = m_stored[static_cast<std::size_t>(row.integer(5))];
    c.card = m_stored[static_cast<std::size_t>(row.integer(6))];
    c.billedAt = row.instant(7);
    c.paidAt = row.instant(8);
    c.currency = row.currency(9);
    c.total = row.integer(10);
    c.paid = row.integer(11);
    c.refunded = row.integer(12);
    c.creditNoteNet = row.integer(13);
    const qint64 marks = row.integer(14);
    c.refundPending = (marks & kRefundPending) != 0;
    c.disputeOpen = (marks & kDisputeOpen) != 0;
    c.taxUnknown = (marks & kTaxUnknown) != 0;
    m_objectIds.emplace_back(row.text(15));
    RD_CHECK(readLines(row.bytes(16), c));
    c.facts = intern(row.text(17));
    c.evidenceBegin = static_cast<quint32>(m_facts.evidence.size());
    for (; hasEvidence && evidence.integer(0) <= c.id.value; hasEvidence = evidence.next()) {
        if (evidence.integer(0) == c.id.value)
            readEvidence(evidence);
    }
    if (account != 0)
        addAccountEvidence(account);
    c.evidenceCount = static_cast<quint32>(m_facts.evidence.size()) - c.evidenceBegin;
    return {};
}

Status FactsLoader::readLines(std::string_view packed, ConversionRow &conversion)
{
    conversion.lineBegin = static_cast<quint32>(m_facts.lines.size());
    PackedReader reader(packed);
    while (!reader.atEnd()) {
        LineRow &line = m_facts.lines.emplace_back();
        const auto product = static_cast<std::size_t>(reader.take());
        const auto price = static_cast<std::size_t>(reader.take());
        line.quantity = reader.take();
        line.net = reader.take();
        line.longInterval = reader.take() != 0;
        if (reader.isDamaged() || product >= m_stored.size() || price >= m_stored.size())
            return fail(ErrorKind::Damaged, u"the lines of conversion %1 cannot be read"_s.arg(conversion.id.value));
        line.product = m_stored[product];
        line.price = m_stored[price];
    }
    conversion.lineCount = static_cast<quint32>(m_facts.lines.size()) - conversion.lineBegin;
    return {};
}

void FactsLoader::readEvidence(const Statement &row)
{
    EvidenceRow &e = m_facts.evidence.emplace_back();
    e.source = static_cast<EvidenceSource>(row.integer(1));
    e.field = static_cast<EvidenceField>(row.integer(2));
    e.isCoupon = row.flag(3);
    e.at = row.instant(4);
    e.key = intern(row.text(5));
    e.value = intern(row.text(6));
    e.object = intern(row.text(7));
}

void FactsLoader::addAccountEvidence(qint64 account)
{
    const auto found = m_accountMetadata.find(account);
    if (found == m_accountMetadata.end())
        return;
    for (const auto &[key, value] : found->second.pairs) {
        EvidenceRow &e = m_facts.evidence.emplace_back();
        e.source = EvidenceSource::Metadata;
        e.field = EvidenceField::Customer;
        e.key = intern(key);
        e.value = intern(value);
        e.at = fromUnixSeconds(found->second.createdS);
        e.object = intern(found->second.extId);
    }
}

Status FactsLoader::loadTouches()
{
    auto row = m_db.query(
        "SELECT x.customer, t.participant, ifnull(t.campaign, 0), t.at, t.manual, t.fixed, t.id FROM touch t "
        "JOIN touch_customer x ON x.touch = t.id ORDER BY t.id");
    while (row.next()) {
        TouchRow &t = m_facts.touches.emplace_back();
        t.customer = customerIndex(row.integer(0));
        t.participant = row.id<ParticipantId>(1);
        t.campaign = row.id<CampaignId>(2);
        t.at = row.instant(3);
        t.manual = row.flag(4);
        t.fixed = row.flag(5);
        t.order = row.integer(6);
    }
    return row.status();
}

/// Whom the provider knows to be brought by somebody, paid or not. Only campaigns that count every referral look at it,
/// and there are many.
Status FactsLoader::loadLeads()
{
    const bool counted = std::any_of(m_facts.campaigns.begin(), m_facts.campaigns.end(),
        [](const Campaign &campaign) { return campaign.current().terms.kind == CampaignKind::Newsletter; });
    if (!counted)
        return {};
    const auto keys = metadataKeys();
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

Status FactsLoader::loadRates()
{
    auto row =
        m_db.query("SELECT id, day, from_currency, to_currency, rate_e12, source FROM exchange_rate ORDER BY id");
    while (row.next())
        m_facts.rates.push_back({row.id<RateId>(0), LocalDay{static_cast<qint32>(row.integer(1))}, row.currency(2),
            row.currency(3), row.integer(4), intern(row.text(5))});
    return row.status();
}

/// Few are looked up, many are picked while walking.
Status FactsLoader::loadNeededAccounts(std::vector<Symbol> &symbols, const std::vector<bool> &used)
{
    if (m_only.isValid()) {
        Statement one(m_db, "SELECT ext_id FROM provider_customer WHERE id = ?1");
        for (std::size_t place = 1; place < used.size(); ++place) {
            if (!used[place])
                continue;
            one.with(static_cast<qint64>(place));
            if (one.next())
                symbols[place] = intern(one.text(0));
            RD_CHECK(one.status());
        }
        return {};
    }
    auto row = m_db.query("SELECT id, ext_id FROM provider_customer");
    while (row.next()) {
        const auto place = static_cast<std::size_t>(row.integer(0));
        if (used[place])
            symbols[place] = intern(row.text(1));
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
    RD_CHECK(loadNeededAccounts(symbols, used));
    for (ConversionRow &c : m_facts.conversions)
        c.providerCustomer = symbols[c.providerCustomer];
    return {};
}

Status FactsLoader::loadCustomers()
{
    constexpr std::string_view kCustomers = "SELECT c.id, c.email, a.ext_id, a.connection, c.mode FROM customer c "
                                            "LEFT JOIN provider_customer a ON a.id = c.first_identity";
    if (m_only.isValid()) {
        Statement one(m_db, joined({kCustomers, " WHERE c.id = ?1"}));
        for (std::size_t i = 0; i < m_facts.customers.size(); ++i) {
            one.with(m_facts.customers[i].id);
            if (one.next())
                takeCustomer(one);
            RD_CHECK(one.status());
        }
        return {};
    }
    auto row = m_db.query(kCustomers);
    while (row.next())
        takeCustomer(row);
    return row.status();
}

void FactsLoader::takeCustomer(const Statement &row)
{
    const auto place = static_cast<std::size_t>(row.integer(0));
    if (place >= m_customerIndex.size() || m_customerIndex[place] == 0)
        return;
    CustomerRow &c = m_facts.customers[m_customerIndex[place] - 1];
    c.email = intern(row.text(1));
    c.emailForFraud = intern(fraudEmail(row.text(1)));
    c.providerId = intern(row.text(2));
    c.connection = row.id<ConnectionId>(3);
    c.mode = row.text(4) == "test" ? Mode::Test : Mode::Live;
}

Status FactsLoader::loadParticipants()
{
    std::unordered_map<qint64, std::size_t> place;
    // Who was erased earns nothing any more; what was issued to them stays as it is.
    auto row = m_db.query("SELECT id, email_key, group_name, state FROM participant WHERE state <> 5 ORDER BY id");
    while (row.next()) {
        ParticipantRow &p = m_facts.participants.emplace_back();
        p.id = row.id<ParticipantId>(0);
        p.email = intern(row.text(1));
        p.emailForFraud = intern(fraudEmail(row.text(1)));
        p.group = intern(row.text(2));
        p.suspended = static_cast<ParticipantState>(row.integer(3)) == ParticipantState::Suspended;
        place.emplace(p.id.value, m_facts.participants.size() - 1);
    }
    RD_CHECK(row.status());
    auto code = m_db.query("SELECT participant, code_key FROM participant_code ORDER BY participant, n");
    while (code.next()) {
        if (const auto found = place.find(code.integer(0)); found != place.end())
            m_facts.participants[found->second].codes.push_back(intern(code.text(1)));
    }
    RD_CHECK(code.status());
    auto campaign = m_db.query("SELECT participant, campaign FROM campaign_participant ORDER BY participant, campaign");
    while (campaign.next()) {
        if (const auto found = place.find(campaign.integer(0)); found != place.end())
            m_facts.participants[found->second].campaigns.push_back(campaign.id<CampaignId>(1));
    }
    return campaign.status();
}

Status FactsLoader::loadCodes()
{
    auto row = m_db.query("SELECT ext_id, code, coupon FROM promotion_code ORDER BY id");
    while (row.next()) {
        const Symbol text = intern(foldCode(row.text(1)));
        m_facts.codeText[intern(row.text(0))] = text;
        const Symbol coupon = intern(row.text(2));
        if (coupon == 0)
            continue;
        std::vector<Symbol> &codes = m_facts.couponCodes[coupon];
        if (std::find(codes.begin(), codes.end(), text) == codes.end())
            codes.push_back(text);
    }
    return row.status();
}

void FactsLoader::sortConversions()
{
    std::vector<ConversionRow> &rows = m_facts.conversions;
    std::vector<std::pair<Instant, quint32>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(rows[i].paidAt, static_cast<quint32>(i));
    const auto before = [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : m_objectIds[a.second] < m_objectIds[b.second];
    };
    if (!std::is_sorted(order.begin(), order.end(), before)) {
        std::sort(order.begin(), order.end(), before);
        std::vector<ConversionRow> sorted;
        std::vector<std::string> ids;
        sorted.reserve(rows.size());
        ids.reserve(rows.size());
        for (const auto &[paidAt, place] : order) {
            sorted.push_back(rows[place]);
            ids.push_back(std::move(m_objectIds[place]));
        }
        rows = std::move(sorted);
        m_objectIds = std::move(ids);
    }
    for (const ConversionRow &c : rows) {
        CustomerRow &customer = m_facts.customers[c.customer];
        if (customer.card == 0)
            customer.card = c.card;
    }
}

/// Only what rules and campaigns can name is looked up by text: the addresses and ids of customers and sales, which are
/// most of all texts, stay out of the index. It points into the list of symbols, so the room for them is made first.
Status FactsLoader::buildIndex()
{
    constexpr std::size_t kTextsOfACustomer = 3; // address, address for comparison, provider id
    RD_TRY(accounts, m_db.number("SELECT count(*) FROM provider_customer", 0));
    m_facts.symbols.reserve(m_facts.symbols.size() + m_facts.customers.size() * kTextsOfACustomer
        + static_cast<std::size_t>(accounts) + m_objectIds.size());
    m_facts.buildIndex();
    return {};
}

void FactsLoader::appendObjectIds()
{
    for (std::size_t i = 0; i < m_objectIds.size(); ++i) {
        m_facts.conversions[i].objectId = static_cast<Symbol>(m_facts.symbols.size());
        m_facts.symbols.push_back(std::move(m_objectIds[i]));
    }
}

} // namespace rd::storage
