// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitehistoryrepository.h"

#include "models/core/sale.h"
#include "models/ports/referralindex.h"
#include "models/storage/participantentries.h"
#include "models/storage/participantfigures.h"
#include "models/storage/referralrows.h"
#include "models/storage/rewardcolumns.h"
#include "models/storage/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr int kManualRank = 1;
constexpr int kImportedRank = 4;

QString fieldWord(int field)
{
    switch (static_cast<EvidenceField>(field)) {
    case EvidenceField::Session:
        return u"session"_s;
    case EvidenceField::Link:
        return u"link"_s;
    case EvidenceField::Customer:
        return u"customer"_s;
    case EvidenceField::Subscription:
        return u"subscription"_s;
    case EvidenceField::Payment:
        return u"payment"_s;
    case EvidenceField::Code:
    case EvidenceField::ClientReference:
    case EvidenceField::Import:
    case EvidenceField::Manual:
        return {};
    }
    return {};
}

/// Columns rank, source, field, key, value, object from `first` on.
BondEvidence readEvidence(const Statement &row, int first)
{
    BondEvidence evidence;
    const auto rank = static_cast<int>(row.integer(first));
    if (rank == kManualRank)
        evidence.kind = u"manual"_s;
    else if (rank == kImportedRank)
        evidence.kind = u"imported"_s;
    else
        evidence.kind = evidenceWord(static_cast<int>(row.integer(first + 1)));
    evidence.field = fieldWord(static_cast<int>(row.integer(first + 2)));
    evidence.key = row.string(first + 3);
    evidence.value = row.string(first + 4);
    evidence.object = row.string(first + 5);
    return evidence;
}

/// Payments that count begin with the one that fixed the bond.
constexpr std::string_view kBond =
    "SELECT r.id, r.participant, p.name, c.name, c.mode, ifnull(k.name, ''), ifnull(pc.ext_id, ''), cu.email, r.rank, "
    "r.source, r.field, r.key, r.value, r.object, r.started_at, fc.paid_at, "
    "(SELECT count(*) FROM conversion v WHERE v.customer = r.customer AND v.gone = 0 AND v.paid_at >= fc.paid_at), "
    "r.customer, r.campaign, p.email "
    "FROM referral r JOIN participant p ON p.id = r.participant JOIN campaign c ON c.id = r.campaign "
    "JOIN customer cu ON cu.id = r.customer LEFT JOIN provider_customer pc ON pc.id = cu.first_identity "
    "LEFT JOIN connection k ON k.id = pc.connection LEFT JOIN conversion fc ON fc.id = r.first_conversion ";

BroughtCustomer readBond(const Statement &row)
{
    BroughtCustomer bond;
    bond.id = row.id<ReferralId>(0);
    bond.participant = row.id<ParticipantId>(1);
    bond.participantName = row.string(2).isEmpty() ? row.string(19) : row.string(2);
    bond.campaign = row.string(3);
    bond.mode = modeFromWord(row.string(4)).value_or(Mode::Live);
    bond.connection = row.string(5);
    bond.customerId = row.string(6);
    bond.customerEmail = row.string(7);
    bond.evidence = readEvidence(row, 8);
    bond.startedAt = row.instant(14);
    if (!row.isNull(15))
        bond.countedSince = row.instant(15);
    bond.payments = row.integer(16);
    return bond;
}

/// Fills in one bond, whose rows in other tables are found by customer and campaign.
class DetailsReader {
public:
    DetailsReader(Database &db, ReferralDetails &details, qint64 customer, qint64 campaign)
        : m_db(db), m_details(details), m_customer(customer), m_campaign(campaign)
    {
    }
    [[nodiscard]] Status read()
    {
        RD_CHECK(readCodes());
        RD_CHECK(readAccounts());
        RD_CHECK(readSubscriptions());
        RD_CHECK(readPayments());
        RD_CHECK(readFormer());
        return readAssignments();
    }

private:
    [[nodiscard]] Status readCodes()
    {
        if (m_details.bond.evidence.kind != "promo-code"_L1)
            return {};
        // Codes match by text whatever the case (rulings.md 14); of the connections of the campaign.
        auto row = m_db.query("SELECT ext_id FROM promotion_code WHERE upper(code) = upper(?1) AND connection IN "
                              "(SELECT connection FROM campaign_connection WHERE campaign = ?2) ORDER BY created_s, id",
            m_details.bond.evidence.value, m_campaign);
        while (row.next())
            m_details.promotionCodes += row.string(0);
        return row.status();
    }
    [[nodiscard]] Status readAccounts()
    {
        auto row = m_db.query(
            "SELECT k.name, a.ext_id, a.email, a.deleted, a.id = ifnull(cu.first_identity, 0), a.created_s FROM "
            "provider_customer a JOIN connection k ON k.id = a.connection JOIN customer cu ON cu.id = a.customer "
            "WHERE a.customer = ?1 ORDER BY 5 DESC, a.created_s, a.id",
            m_customer);
        while (row.next())
            m_details.accounts.push_back({row.string(0), row.string(1), row.string(2), row.flag(3), row.flag(4),
                fromUnixSeconds(row.integer(5))});
        return row.status();
    }
    [[nodiscard]] Status readSubscriptions()
    {
        auto row = m_db.query(
            "SELECT k.name, s.text, ifnull(o.status, ''), ifnull(o.created_s, 0), count(*) FROM conversion v "
            "JOIN symbol s ON s.id = v.subscription JOIN connection k ON k.id = v.connection "
            "LEFT JOIN subscription o ON o.connection = v.connection AND o.ext_id = s.text "
            "WHERE v.customer = ?1 AND v.gone = 0 AND v.paid_at >= ?2 GROUP BY v.connection, v.subscription ORDER BY "
            "min(v.paid_at)",
            m_customer, since());
        while (row.next())
            m_details.subscriptions.push_back(
                {row.string(0), row.string(1), row.string(2), fromUnixSeconds(row.integer(3)), row.integer(4)});
        return row.status();
    }
    [[nodiscard]] Status readPayments()
    {
        auto row = m_db.query("SELECT currency, count(*), sum(paid), sum(refunded), sum(provider_customer = 0) FROM "
                              "conversion WHERE customer = ?1 AND gone = 0 AND paid_at >= ?2 GROUP BY currency",
            m_customer, since());
        while (row.next()) {
            m_details.payments.push_back({row.currency(0), row.integer(1), row.integer(2), row.integer(3)});
            m_details.guestPayments += row.integer(4);
        }
        RD_CHECK(row.status());
        std::sort(m_details.payments.begin(), m_details.payments.end(),
            [](const PaymentSum &a, const PaymentSum &b) { return a.currency.code() < b.currency.code(); });
        return {};
    }
    [[nodiscard]] Status readFormer()
    {
        auto row = m_db.query("SELECT r.participant, iif(p.name = '', p.email, p.name), r.started_at, r.ended_at, "
                              "r.rank, r.source, r.field, r.key, r.value, r.object FROM referral r JOIN participant p "
                              "ON p.id = r.participant WHERE r.campaign = ?1 AND r.customer = ?2 AND r.ended_at IS NOT "
                              "NULL AND r.id <> ?3 AND r.participant <> ?4 ORDER BY r.ended_at DESC, r.id DESC",
            m_campaign, m_customer, m_details.bond.id, m_details.bond.participant);
        while (row.next())
            m_details.former.push_back(
                {row.id<ParticipantId>(0), row.string(1), readEvidence(row, 4), row.instant(2), row.instant(3)});
        return row.status();
    }
    [[nodiscard]] Status readAssignments()
    {
        // The record of the chain begins with the touch it is about.
        auto row = m_db.query(
            "SELECT t.participant, iif(p.name = '', p.email, p.name), l.actor, t.reason, l.at FROM touch_customer tc "
            "JOIN touch t ON t.id = tc.touch JOIN participant p ON p.id = t.participant "
            "JOIN ledger l ON l.participant = t.participant AND l.kind = ?3 AND l.facts LIKE 'touch ' || t.id || ',%' "
            "WHERE tc.customer = ?1 AND t.manual = 1 AND (t.campaign IS NULL OR t.campaign = ?2) ORDER BY l.seq DESC",
            m_customer, m_campaign, static_cast<int>(EntryKind::AttributionChanged));
        while (row.next())
            m_details.assignments.push_back(
                {row.id<ParticipantId>(0), row.string(1), row.string(2), row.string(3), row.instant(4)});
        return row.status();
    }
    /// Later than anything where nothing counts yet.
    [[nodiscard]] Instant since() const { return m_details.bond.countedSince.value_or(Instant::max()); }

    Database &m_db;
    ReferralDetails &m_details;
    qint64 m_customer;
    qint64 m_campaign;
};

} // namespace

Result<std::vector<BroughtCustomer>> SqliteHistoryRepository::customersOf(
    ParticipantId participant, const std::optional<CustomerPosition> &after, int limit)
{
    RD_TRY(reading, m_store.read());
    std::vector<BroughtCustomer> customers;
    const Instant startedAt = after ? after->startedAt : Instant();
    const ReferralId id = after ? after->id : ReferralId(); // NULL where there is no position
    // The page is cut before anything is joined.
    auto row = reading.db().query(
        joined({kBond,
            "WHERE r.id IN (SELECT id FROM referral WHERE participant = ?1 AND ended_at IS NULL AND (?3 IS NULL OR "
            "(started_at, id) < (?2, ?3)) ORDER BY started_at DESC, id DESC LIMIT ?4) ORDER BY r.started_at DESC, r.id "
            "DESC"}),
        participant, startedAt, id, limit);
    while (row.next())
        customers.push_back(readBond(row));
    RD_CHECK(row.status());
    return customers;
}

Result<std::vector<RewardId>> SqliteHistoryRepository::rewardsOf(ParticipantId participant, RewardId below, int limit)
{
    RD_TRY(reading, m_store.read());
    std::vector<RewardId> ids;
    auto row = reading.db().query("SELECT id FROM reward WHERE participant = ?1 AND (?2 IS NULL OR id < ?2) AND "
                                  "beneficiary = 0 ORDER BY id DESC LIMIT ?3",
        participant, below, limit);
    while (row.next())
        ids.push_back(row.id<RewardId>(0));
    RD_CHECK(row.status());
    return ids;
}

Result<std::vector<ParticipantEntry>> SqliteHistoryRepository::entriesOf(
    ParticipantId participant, const std::vector<EntryKind> &kinds, qint64 below, int limit)
{
    RD_TRY(reading, m_store.read());
    return loadEntries(reading.db(), participant, kinds, below, limit);
}

Result<std::optional<Instant>> SqliteHistoryRepository::firstCustomerAt(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(
        "SELECT min(started_at) FROM referral WHERE participant = ?1 AND ended_at IS NULL", participant);
    const bool found = row.next() && !row.isNull(0);
    RD_CHECK(row.status());
    return found ? std::optional(row.instant(0)) : std::nullopt;
}

Result<StatementFacts> SqliteHistoryRepository::statementFacts(ParticipantId participant, Instant from, Instant to)
{
    RD_TRY(reading, m_store.read());
    return loadStatementFacts(m_store, reading.db(), participant, from, to);
}

Result<ReferralDetails> SqliteHistoryRepository::referral(ReferralId id)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({kBond, "WHERE r.id = ?1"}), id);
    if (!row.next()) {
        RD_CHECK(row.status());
        return fail(ErrorKind::NotFound, u"there is no referral %1"_s.arg(id.value), {}, u"unknown-referral"_s);
    }
    ReferralDetails details;
    details.bond = readBond(row);
    const qint64 customer = row.integer(17);
    const qint64 campaign = row.integer(18);
    row.reset();
    RD_CHECK(DetailsReader(reading.db(), details, customer, campaign).read());
    return details;
}

Result<std::shared_ptr<const ParticipantIndex>> SqliteHistoryRepository::participantIndex()
{
    RD_TRY(reading, m_store.read());
    return loadParticipantIndex(reading.db(), m_store.clock().now(), m_participants);
}

Result<std::unique_ptr<RewardIndexBuilder>> SqliteHistoryRepository::rewardColumns(Instant now)
{
    RD_TRY(reading, m_store.read());
    return loadRewardColumns(reading.db(), now, m_rewards);
}

Result<std::shared_ptr<const ReferralIndex>> SqliteHistoryRepository::referralIndex()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(count, reading.db().number("SELECT count(*) FROM referral WHERE ended_at IS NULL", 0));
    ReferralIndexBuilder builder(static_cast<std::size_t>(count), m_referrals);
    RD_CHECK(walkReferrals(reading.db(), [&builder](const ReferralRow &row) { builder.add(row); }));
    return builder.finish();
}

} // namespace rd::storage
