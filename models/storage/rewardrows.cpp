// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listconditions.h"
#include "models/storage/rewardrollup.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/sqlitebooksrepository.h"
#include "models/storage/words.h"

#include "models/ports/participantrepository.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace rd::storage {

namespace {

constexpr std::string_view kRows =
    "SELECT r.id, r.campaign, r.slot, r.beneficiary, r.connection, r.object_type, r.object_id, "
    "c.name, r.participant, p.name, p.email, p.state, r.kind, r.phase, r.has_amount, r.granted, r.target, r.issued, "
    "r.flags_raised & ~r.flags_cleared, r.due_at, r.paid_at, r.currency, r.last_failure, r.last_blocker, "
    "r.last_blocker_detail, r.reason, "
    "r.reference, r.issued_at, k.name, k.provider, r.conversion, v.object, v.ext_id, ca.ext_id, cu.email, fa.ext_id, "
    "r.proposed_target, r.rank, ifnull(r.customer, 0) "
    "FROM reward r JOIN campaign c ON c.id = r.campaign JOIN participant p ON p.id = r.participant "
    "LEFT JOIN connection k ON k.id = r.connection LEFT JOIN conversion v ON v.id = r.conversion "
    "LEFT JOIN provider_customer ca ON ca.id = v.provider_customer LEFT JOIN customer cu ON cu.id = r.customer "
    "LEFT JOIN provider_customer fa ON fa.id = cu.first_identity AND fa.connection = r.connection ";

RewardFacts readFacts(const Statement &row, const ProvisionalSources &provisional)
{
    RewardFacts facts;
    facts.phase = static_cast<RewardPhase>(row.integer(13));
    facts.hasAmount = row.flag(14);
    facts.granted = row.integer(15);
    facts.target = row.integer(16);
    facts.issued = row.integer(17);
    facts.openFlags = static_cast<Flags>(row.integer(18));
    facts.dueAt = row.instant(19);
    facts.provisional = provisional.has(sourceOf(row.integer(1), static_cast<int>(row.integer(2)), row.integer(4)));
    return facts;
}

void readReward(const Statement &row, RewardRow &r, Instant now)
{
    r.id = row.id<RewardId>(0);
    r.campaign = row.string(7);
    r.campaignId = row.id<CampaignId>(1);
    r.customer = row.id<CustomerId>(38);
    r.participant = row.id<ParticipantId>(8);
    r.participantName = row.string(9);
    r.participantEmail = row.string(10);
    r.participantSuspended = static_cast<ParticipantState>(row.integer(11)) == ParticipantState::Suspended;
    r.beneficiary = static_cast<Beneficiary>(row.integer(3));
    r.kind = static_cast<RewardKind>(row.integer(12));
    r.state = deriveState(r.facts, now);
    r.openFlags = r.facts.openFlags;
    r.amount = shownAmount(r.facts, row.currency(21));
    r.dueAt = r.facts.dueAt;
    r.paidAt = row.instant(20);
    if (r.facts.provisional)
        r.blockers.push_back(Blocker::SyncIncomplete);
}

void readAttempts(const Statement &row, RewardRow &r)
{
    r.lastFailure = row.string(22);
    r.hasLastBlocker = !row.isNull(23);
    if (r.hasLastBlocker)
        r.lastBlocker = static_cast<Blocker>(row.integer(23));
    r.lastBlockerDetail = row.string(24);
    r.reason = row.string(25);
    r.reference = row.string(26);
    r.issuedAt = row.instant(27);
}

void readSale(const Statement &row, RewardRow &r)
{
    r.connection = row.string(28);
    r.provider = row.string(29);
    r.conversion = row.id<ConversionId>(30);
    r.objectType = objectWord(static_cast<int>(row.integer(31)));
    r.objectId = row.string(32);
    // The account in the key, else the one on the sale itself, else, for a guest, the person's first account in the
    // same connection, if they have one by now.
    if (r.key.objectType.isEmpty() && subjectOf(r.key.slot) == RewardSubject::Customer)
        r.customerId = r.key.objectId;
    else
        r.customerId = row.isNull(33) ? row.string(35) : row.string(33);
    r.customerEmail = row.string(34);
    if (row.integer(36) >= 0 && r.facts.hasAmount)
        r.proposed = Money{row.integer(36), row.currency(21)};
    r.rank = static_cast<int>(row.integer(37));
}

/// Until when what a provider holds ready may be taken (domain.md 5.4.9): of those few rewards alone.
Status readDeadlines(Database &db, std::vector<RewardRow> &rows)
{
    Statement deadline(db,
        "SELECT o.deadline FROM payout_reward i JOIN payout o ON o.id = i.payout "
        "WHERE i.reward = ?1 AND i.live = 1 AND o.deadline IS NOT NULL");
    for (RewardRow &row : rows) {
        if (row.state != RewardState::Unclaimed)
            continue;
        deadline.with(row.id);
        if (deadline.next())
            row.claimUntil = deadline.instant(0);
        RD_CHECK(deadline.status());
    }
    return {};
}

constexpr std::size_t kFewIds = 100;
constexpr std::size_t kRowsBetweenReports = 1'000;

/// The conditions that SQL can test, with placeholders ?1 to ?4.
std::string conditions(const RewardFilter &filter)
{
    std::string sql =
        "WHERE (?1 = '' OR c.name = ?1) AND (?2 IS NULL OR r.participant = ?2) AND (?3 = 0 OR r.currency = ?3) "
        "AND (?4 IS NULL OR r.connection = ?4) ";
    if (filter.flagged)
        sql += "AND (r.flags_raised & ~r.flags_cleared) <> 0 ";
    // A few ids are looked up, many are picked while walking.
    if (filter.participant.isValid())
        sql += "AND r.participant = ?2 "; // what lets SQLite use the index
    if (!filter.ids.empty() && filter.ids.size() <= kFewIds) {
        sql += "AND r.id IN (";
        for (const RewardId id : filter.ids)
            sql.append(std::to_string(id.value)).push_back(',');
        sql.back() = ')';
        sql += ' ';
    } else if (!filter.ids.empty()) {
        const auto [least, most] = std::minmax_element(filter.ids.begin(), filter.ids.end());
        sql += "AND r.id BETWEEN " + std::to_string(least->value) + " AND " + std::to_string(most->value) + ' ';
    }
    return sql.append("ORDER BY r.id");
}

} // namespace

Result<std::vector<RewardRow>> SqliteBooksRepository::rewardRows(const RewardFilter &filter, Instant now,
    const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    RD_TRY(keys, RewardKeys::load(db));
    RD_TRY(provisional, ProvisionalSources::load(db));
    const ListInterrupt interrupt(db, cancel);
    QSet<qint64> wanted;
    wanted.reserve(static_cast<qsizetype>(filter.ids.size()));
    for (const RewardId id : filter.ids)
        wanted.insert(id.value);
    std::vector<RewardRow> rows;
    const auto report = [&progress, &rows, &wanted] {
        if (progress)
            progress(static_cast<qint64>(rows.size()), wanted.size());
    };
    report();
    auto row = db.query(
        joined({kRows, conditions(filter)}), filter.campaign, filter.participant, filter.currency, filter.connection);
    while (row.next()) {
        if (!wanted.isEmpty() && !wanted.contains(row.integer(0)))
            continue;
        RewardRow &r = rows.emplace_back();
        r.facts = readFacts(row, provisional);
        r.key =
            keys.key({row.id<CampaignId>(1), static_cast<int>(row.integer(2)), static_cast<Beneficiary>(row.integer(3)),
                row.id<ConnectionId>(4), static_cast<int>(row.integer(5)), row.stdString(6)});
        readReward(row, r, now);
        readAttempts(row, r);
        readSale(row, r);
        if (rows.size() % kRowsBetweenReports == 0)
            report();
    }
    RD_CHECK(interrupt.outcome(row.status()));
    row.reset();
    RD_CHECK(interrupt.outcome(readDeadlines(db, rows)));
    return rows;
}

Result<std::vector<RewardCount>> SqliteBooksRepository::rewardCounts(Instant now)
{
    RD_TRY(reading, m_store.read());
    std::array<qint64, kRewardStateCount> counts{};
    RD_CHECK(readRewardRollup(reading.db(), {}, kFirstMonth, kAfterAllMonths, now,
        [&counts](const RewardStateSum &sum) { counts[static_cast<std::size_t>(sum.state)] += sum.count; }));
    std::vector<RewardCount> occurring;
    for (std::size_t state = 0; state < counts.size(); ++state) {
        if (counts[state] > 0)
            occurring.push_back({static_cast<RewardState>(state), counts[state]});
    }
    return occurring;
}

Result<std::vector<RewardId>> SqliteBooksRepository::dueRewards(CampaignId campaign, Instant now)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    qint64 due = 0;
    RD_CHECK(readRewardRollup(db, {campaign, {}}, kFirstMonth, kAfterAllMonths, now,
        [&due](const RewardStateSum &sum) { due += sum.state == RewardState::Due ? sum.count : 0; }));
    std::vector<RewardId> ids;
    if (due == 0)
        return ids;
    RD_TRY(provisional, ProvisionalSources::load(db));
    auto row =
        db.query("SELECT r.phase, r.has_amount, r.granted, r.target, ifnull(r.connection, 0), r.issued, "
                 "r.flags_raised & ~r.flags_cleared, r.due_at, r.id, r.slot FROM reward r JOIN participant p ON p.id = "
                 "r.participant WHERE r.campaign = ?1 AND r.phase = 0 AND r.due_at <= ?2 AND p.state <> ?3 "
                 "ORDER BY r.id",
            campaign, now, static_cast<int>(ParticipantState::Suspended));
    while (row.next()) {
        RewardFacts facts;
        facts.phase = static_cast<RewardPhase>(row.integer(0));
        facts.hasAmount = row.flag(1);
        facts.granted = row.integer(2);
        facts.target = row.integer(3);
        facts.provisional = provisional.has(sourceOf(campaign.value, static_cast<int>(row.integer(9)), row.integer(4)));
        facts.issued = row.integer(5);
        facts.openFlags = static_cast<Flags>(row.integer(6));
        facts.dueAt = row.instant(7);
        if (deriveState(facts, now) == RewardState::Due)
            ids.push_back(row.id<RewardId>(8));
    }
    RD_CHECK(row.status());
    return ids;
}

} // namespace rd::storage
