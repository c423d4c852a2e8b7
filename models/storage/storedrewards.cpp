// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storedrewards.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kStoredColumns =
    "SELECT r.id, r.campaign, r.version, r.slot, r.beneficiary, r.participant, ifnull(r.customer, 0), "
    "ifnull(r.conversion, 0), r.kind, r.has_amount, r.currency, r.granted, r.target, r.booked, r.issued, r.phase, "
    "r.flags_raised, r.flags_cleared, r.due_at, r.paid_at, ifnull(r.rate, 0), r.rank, r.proposed_granted, "
    "r.proposed_target FROM ";

void readStored(const Statement &row, StoredReward &r)
{
    r.id = row.id<RewardId>(0);
    r.campaign = row.id<CampaignId>(1);
    r.version = row.id<RuleVersionId>(2);
    r.slot = static_cast<int>(row.integer(3));
    r.beneficiary = static_cast<Beneficiary>(row.integer(4));
    r.participant = row.id<ParticipantId>(5);
    r.customer = row.id<CustomerId>(6);
    r.conversion = row.id<ConversionId>(7);
    r.kind = static_cast<RewardKind>(row.integer(8));
    r.hasAmount = row.flag(9);
    r.currency = row.currency(10);
    r.granted = row.integer(11);
    r.target = row.integer(12);
    r.booked = row.integer(13);
    r.issued = row.integer(14);
    r.phase = static_cast<RewardPhase>(row.integer(15));
    r.flagsRaised = static_cast<Flags>(row.integer(16));
    r.flagsCleared = static_cast<Flags>(row.integer(17));
    r.dueAt = row.instant(18);
    r.paidAt = row.instant(19);
    r.rate = row.id<RateId>(20);
    r.rank = static_cast<int>(row.integer(21));
    r.proposedGranted = row.integer(22);
    r.proposedTarget = row.integer(23);
}

Status takeStored(Statement &row, std::vector<StoredReward> &rewards)
{
    while (row.next())
        readStored(row, rewards.emplace_back());
    return row.status();
}

std::string stored(std::string_view from)
{
    return joined({kStoredColumns, from});
}

/// Slots of a campaign in [from, to), each found by a look into the index.
Result<std::vector<qint64>> usedSlots(Database &db, CampaignId campaign, qint64 from, qint64 to)
{
    std::vector<qint64> found;
    Statement next(db, "SELECT min(slot) FROM reward WHERE campaign = ?1 AND slot >= ?2 AND slot < ?3");
    for (qint64 slot = from; slot < to; ++slot) {
        next.with(campaign, slot, to);
        const bool any = next.next() && !next.isNull(0);
        RD_CHECK(next.status());
        if (!any)
            break;
        slot = next.integer(0);
        found.push_back(slot);
    }
    return found;
}

Status loadOfCustomers(
    Database &db, CampaignId campaign, const std::set<CustomerId> &customers, std::vector<StoredReward> &rewards)
{
    RD_TRY(fixed, usedSlots(db, campaign, 1, kFirstMilestoneSlot));
    Statement sales(db,
        stored("conversion v CROSS JOIN reward r ON r.campaign = ?1 AND r.slot = 0 AND r.beneficiary IN (0, 1) AND "
               "r.subject = v.id WHERE v.customer = ?2"));
    Statement once(
        db, stored("reward r WHERE r.campaign = ?1 AND r.slot = ?2 AND r.beneficiary IN (0, 1) AND r.subject = ?3"));
    for (const CustomerId customer : customers) {
        RD_CHECK(takeStored(sales.with(campaign, customer), rewards));
        for (const qint64 slot : fixed)
            RD_CHECK(takeStored(once.with(campaign, slot, customer), rewards));
    }
    return {};
}

Status loadOfShares(Database &db, const std::set<CampaignShare> &shares, std::vector<StoredReward> &rewards)
{
    for (const auto &[campaign, participant] : shares) {
        auto row = participant.isValid()
            ? db.query(stored("reward r WHERE r.participant = ?2 AND r.campaign = ?1 AND r.slot >= ?3"), campaign,
                participant, kFirstMilestoneSlot)
            : db.query(stored("reward r WHERE r.campaign = ?1 AND r.slot >= ?2"), campaign, kFirstMilestoneSlot);
        RD_CHECK(takeStored(row, rewards));
    }
    return {};
}

} // namespace

Result<std::vector<StoredReward>> loadStoredRewards(Database &db)
{
    RD_TRY(count, db.number("SELECT count(*) FROM reward", 0));
    std::vector<StoredReward> rewards;
    rewards.reserve(static_cast<std::size_t>(count));
    auto row = db.query(stored("reward r"));
    RD_CHECK(takeStored(row, rewards));
    return rewards;
}

Result<std::vector<StoredReward>> loadStoredRewards(Database &db, const PartWanted &wanted)
{
    std::vector<CampaignId> campaigns;
    auto row = db.query("SELECT id FROM campaign ORDER BY id");
    while (row.next())
        campaigns.push_back(row.id<CampaignId>(0));
    RD_CHECK(row.status());
    std::vector<StoredReward> rewards;
    for (const CampaignId campaign : campaigns)
        RD_CHECK(loadOfCustomers(db, campaign, wanted.customers, rewards));
    RD_CHECK(loadOfShares(db, wanted.counted, rewards));
    return rewards;
}

Result<StoredReward> loadStoredReward(Database &db, RewardId id)
{
    auto row = db.query(stored("reward r WHERE r.id = ?1"), id);
    const bool found = row.next();
    RD_CHECK(row.status());
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value));
    StoredReward reward;
    readStored(row, reward);
    return reward;
}

} // namespace rd::storage
