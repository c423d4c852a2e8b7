// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/factsbuilder.h"

#include "models/ports/participantrepository.h"
#include "models/storage/conversionwriter.h"
#include "models/storage/formeremails.h"
#include "models/storage/leftphases.h"
#include "models/storage/linecodec.h"
#include "models/storage/rewardstates.h"
#include "models/storage/sharedplaces.h"
#include "models/storage/sqlitecampaignrepository.h"
#include "models/storage/suspensions.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// Earlier versions take sales from the connections that they name, whatever a later edit says (rulings.md 1): a
/// campaign has those of all its versions, and the names say which version takes which. A connection keeps its name for
/// ever.
Status keepOldConnections(Database &db, EngineFacts &facts)
{
    std::map<QString, ConnectionId> known;
    auto row = db.query("SELECT id, name FROM connection");
    while (row.next())
        known.emplace(row.string(1), row.id<ConnectionId>(0));
    RD_CHECK(row.status());
    for (Campaign &campaign : facts.campaigns) {
        for (const CampaignVersion &version : campaign.versions) {
            for (const QString &name : version.terms.connections) {
                const auto connection = known.find(name);
                if (connection == known.end())
                    continue;
                auto &all = campaign.connections;
                if (std::find(all.begin(), all.end(), connection->second) == all.end())
                    all.push_back(connection->second);
            }
        }
    }
    facts.connectionNames = std::move(known);
    return {};
}

} // namespace

void FactsBuilder::eachTerms(const std::function<void(const CampaignTerms &, bool)> &visit) const
{
    for (const Campaign &campaign : m_facts.campaigns) {
        for (const CampaignVersion &version : campaign.versions)
            visit(version.terms, &version == &campaign.versions.back());
    }
    if (m_tried != nullptr)
        visit(*m_tried, true);
}

Status FactsBuilder::begin(const CampaignTerms *tried)
{
    m_tried = tried;
    m_facts.symbols.emplace_back();
    RD_TRY(campaigns, loadCampaigns(m_db));
    m_facts.campaigns = std::move(campaigns);
    RD_CHECK(keepOldConnections(m_db, m_facts));
    eachTerms([this](const CampaignTerms &terms, bool) {
        for (const QString &key : terms.metadataKeys)
            m_keys.insert(key.toStdString());
    });
    RD_TRY(withholding, readWithholding(m_db));
    m_facts.withholding = std::move(withholding);
    RD_TRY(provisional, provisionalConnections(m_db));
    m_facts.connectionProvisional = std::move(provisional);
    RD_TRY(highest, m_db.number("SELECT ifnull(max(id), 0) FROM symbol", 0));
    m_stored.assign(static_cast<std::size_t>(highest) + 1, kUnread);
    m_stored[0] = 0;
    return {};
}

Status FactsBuilder::readAhead()
{
    m_isAhead = true;
    auto symbol = m_db.query("SELECT id, text FROM symbol");
    while (symbol.next())
        m_stored[static_cast<std::size_t>(symbol.integer(0))] = intern(symbol.text(1));
    RD_CHECK(symbol.status());
    auto row = m_db.query("SELECT id, metadata, created_s, ext_id FROM provider_customer WHERE metadata IS NOT NULL");
    while (row.next()) {
        AccountMetadata account = accountOf(row);
        if (!account.pairs.empty())
            m_accounts.emplace(row.integer(0), std::move(account));
    }
    return row.status();
}

quint32 FactsBuilder::customerIndex(qint64 customer)
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

Symbol FactsBuilder::readSymbol(std::size_t place)
{
    if (place < m_stored.size() && !m_isAhead) {
        auto row = m_db.query("SELECT text FROM symbol WHERE id = ?1", static_cast<qint64>(place));
        if (row.next())
            return m_stored[place] = intern(row.text(0));
    }
    m_isDamaged = true;
    return 0;
}

FactsBuilder::AccountMetadata FactsBuilder::accountOf(const Statement &row) const
{
    AccountMetadata account{row.integer(2), row.stdString(3), metadataFromText(row.text(1))};
    std::erase_if(
        account.pairs, [this](const auto &pair) { return !m_keys.contains(pair.first) || pair.second.empty(); });
    return account;
}

Result<const FactsBuilder::AccountMetadata *> FactsBuilder::account(qint64 row)
{
    const auto known = m_accounts.find(row);
    if (known != m_accounts.end())
        return &known->second;
    if (m_isAhead)
        return nullptr;
    auto one =
        m_db.query("SELECT id, ifnull(metadata, ''), created_s, ext_id FROM provider_customer WHERE id = ?1", row);
    const bool found = one.next();
    RD_CHECK(one.status());
    return &m_accounts.emplace(row, found ? accountOf(one) : AccountMetadata()).first->second;
}

Status FactsBuilder::addConversion(const Statement &row)
{
    ConversionRow &c = m_facts.conversions.emplace_back();
    c.id = row.id<ConversionId>(0);
    c.object = static_cast<SaleObject>(row.integer(1));
    c.connection = row.id<ConnectionId>(2);
    c.customer = customerIndex(row.integer(3));
    c.providerCustomer = static_cast<Symbol>(row.integer(4)); // a row number until the accounts are named
    c.subscription = stored(row.integer(5));
    c.card = stored(row.integer(6));
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
    return {};
}

Status FactsBuilder::readLines(std::string_view packed, ConversionRow &conversion)
{
    conversion.lineBegin = static_cast<quint32>(m_facts.lines.size());
    PackedReader reader(packed);
    while (!reader.atEnd()) {
        LineRow &line = m_facts.lines.emplace_back();
        line.product = stored(reader.take());
        line.price = stored(reader.take());
        line.quantity = reader.take();
        line.net = reader.take();
        line.longInterval = reader.take() != 0;
    }
    if (reader.isDamaged() || m_isDamaged)
        return fail(ErrorKind::Damaged, u"the lines of conversion %1 cannot be read"_s.arg(conversion.id.value));
    conversion.lineCount = static_cast<quint32>(m_facts.lines.size()) - conversion.lineBegin;
    return {};
}

void FactsBuilder::addEvidence(const Statement &row)
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

Status FactsBuilder::endConversion()
{
    ConversionRow &c = m_facts.conversions.back();
    if (c.providerCustomer != 0)
        RD_CHECK(addAccountEvidence(c.providerCustomer));
    c.evidenceCount = static_cast<quint32>(m_facts.evidence.size()) - c.evidenceBegin;
    return {};
}

Status FactsBuilder::addAccountEvidence(qint64 row)
{
    RD_TRY(found, account(row));
    if (found == nullptr)
        return {};
    for (const auto &[key, value] : found->pairs) {
        EvidenceRow &e = m_facts.evidence.emplace_back();
        e.source = EvidenceSource::Metadata;
        e.field = EvidenceField::Customer;
        e.key = intern(key);
        e.value = intern(value);
        e.at = fromUnixSeconds(found->createdS);
        e.object = intern(found->extId);
    }
    return {};
}

void FactsBuilder::addTouch(const Statement &row)
{
    TouchRow &t = m_facts.touches.emplace_back();
    t.customer = customerIndex(row.integer(0));
    t.participant = row.id<ParticipantId>(1);
    t.campaign = row.id<CampaignId>(2);
    t.at = row.instant(3);
    t.manual = row.flag(4);
    t.fixed = row.flag(5);
    t.order = row.integer(6);
}

void FactsBuilder::addParticipant(const Statement &row)
{
    ParticipantRow &p = m_facts.participants.emplace_back();
    p.id = row.id<ParticipantId>(0);
    p.email = intern(row.text(1));
    p.emailForFraud = intern(fraudEmail(row.text(1)));
    p.group = intern(row.text(2));
    m_participants.emplace(p.id.value, m_facts.participants.size() - 1);
}

ParticipantRow *FactsBuilder::participant(ParticipantId id)
{
    const auto found = m_participants.find(id.value);
    return found == m_participants.end() ? nullptr : &m_facts.participants[found->second];
}

void FactsBuilder::addCode(ParticipantId participantId, std::string_view code)
{
    if (ParticipantRow *row = participant(participantId))
        row->codes.push_back(intern(code));
}

void FactsBuilder::addMembership(ParticipantId participantId, CampaignId campaign)
{
    if (ParticipantRow *row = participant(participantId))
        row->campaigns.push_back(campaign);
}

Status FactsBuilder::addFormerEmails(ParticipantId only)
{
    RD_TRY(former, formerEmails(m_db, only));
    for (const FormerAddress &address : former) {
        if (ParticipantRow *row = participant(address.participant))
            row->formerEmails.push_back({intern(address.key), intern(fraudEmail(address.key))});
    }
    return {};
}

Status FactsBuilder::addSamePlaces(ParticipantId only)
{
    RD_TRY(places, sharedPlaces(m_db, only));
    for (const SharedPlace &place : places) {
        if (ParticipantRow *row = participant(place.participant))
            row->samePlace.push_back({place.other, intern(place.email)});
    }
    return {};
}

Status FactsBuilder::addSuspensions(ParticipantId only)
{
    if (m_facts.withholding.empty())
        return {};
    RD_TRY(suspensions, readSuspensions(m_db, only));
    for (const auto &[id, span] : suspensions) {
        if (ParticipantRow *row = participant(id))
            row->suspensions.push_back(span);
    }
    return {};
}

void FactsBuilder::addPromotionCode(const Statement &row)
{
    const Symbol text = intern(foldCode(row.text(1)));
    m_facts.codeText[intern(row.text(0))] = text;
    const Symbol coupon = intern(row.text(2));
    if (coupon == 0)
        return;
    std::vector<Symbol> &codes = m_facts.couponCodes[coupon];
    if (std::find(codes.begin(), codes.end(), text) == codes.end())
        codes.push_back(text);
}

void FactsBuilder::takeCustomer(const Statement &row)
{
    if (!hasCustomer(row.integer(0)))
        return;
    CustomerRow &c = m_facts.customers[customerIndex(row.integer(0))];
    c.email = intern(row.text(1));
    c.emailForFraud = intern(fraudEmail(row.text(1)));
    c.providerId = intern(row.text(2));
    c.connection = row.id<ConnectionId>(3);
    c.mode = row.text(4) == "test" ? Mode::Test : Mode::Live;
}

Status FactsBuilder::loadRates()
{
    auto row =
        m_db.query("SELECT id, day, from_currency, to_currency, rate_e12, source FROM exchange_rate ORDER BY id");
    while (row.next())
        m_facts.rates.push_back({row.id<RateId>(0), LocalDay{static_cast<qint32>(row.integer(1))}, row.currency(2),
            row.currency(3), row.integer(4), intern(row.text(5))});
    RD_CHECK(row.status());
    // Of what has left, as far as its rate was corrected afterwards: hardly ever any.
    RD_TRY(corrected,
        m_db.number("SELECT EXISTS (SELECT 1 FROM exchange_rate GROUP BY from_currency, to_currency, day HAVING "
                    "count(*) > 1)",
            0));
    if (corrected == 0)
        return {};
    auto kept = m_db.query(
        "SELECT r.campaign, r.slot, r.beneficiary, r.subject, r.rate FROM exchange_rate e CROSS JOIN reward r ON "
        "r.rate = e.id WHERE EXISTS (SELECT 1 FROM exchange_rate n WHERE n.from_currency = e.from_currency AND "
        "n.to_currency = e.to_currency AND n.day = e.day AND n.id > e.id) AND r.phase IN " RD_LEFT_PHASES);
    while (kept.next())
        m_facts.keptRates.push_back({kept.id<CampaignId>(0), static_cast<int>(kept.integer(1)),
            static_cast<Beneficiary>(kept.integer(2)), kept.integer(3), kept.id<RateId>(4)});
    return kept.status();
}

Status FactsBuilder::loadCollections()
{
    std::set<std::string, std::less<>> wanted;
    eachTerms([&wanted](const CampaignTerms &terms, bool) {
        for (const Rule &rule : terms.rules) {
            for (const QString &collection : rule.collections)
                wanted.insert(collection.toStdString());
        }
    });
    if (wanted.empty())
        return {};
    Statement row(
        m_db, "SELECT product, from_s, until_s FROM product_collection WHERE connection = ?1 AND collection = ?2");
    std::vector<qint64> connections;
    auto known = m_db.query("SELECT DISTINCT connection FROM collection");
    while (known.next())
        connections.push_back(known.integer(0));
    RD_CHECK(known.status());
    for (const qint64 connection : connections) {
        for (const std::string &collection : wanted) {
            row.with(connection, collection);
            while (row.next()) {
                CollectionRow &member = m_facts.collections.emplace_back();
                member.product = intern(row.text(0));
                member.collection = intern(collection);
                if (const qint64 fromS = row.integer(1); fromS > 0)
                    member.from = fromUnixSeconds(fromS);
                if (!row.isNull(2))
                    member.until = fromUnixSeconds(row.integer(2));
            }
            RD_CHECK(row.status());
        }
    }
    return {};
}

void FactsBuilder::sortConversions()
{
    std::vector<ConversionRow> &rows = m_facts.conversions;
    std::vector<std::pair<Instant, quint32>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(rows[i].paidAt, static_cast<quint32>(i));
    const auto before = [this](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const int byText = m_objectIds[a.second].compare(m_objectIds[b.second]);
        return byText != 0 ? byText < 0 : m_facts.conversions[a.second].id < m_facts.conversions[b.second].id;
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

/// The index points into the list of symbols, so the room for what follows is made first.
void FactsBuilder::buildIndex(std::size_t more)
{
    m_facts.symbols.reserve(m_facts.symbols.size() + more + m_objectIds.size());
    m_facts.buildIndex();
}

void FactsBuilder::appendObjectIds()
{
    for (std::size_t i = 0; i < m_objectIds.size(); ++i) {
        m_facts.conversions[i].objectId = static_cast<Symbol>(m_facts.symbols.size());
        m_facts.symbols.push_back(std::move(m_objectIds[i]));
    }
}

} // namespace rd::storage
