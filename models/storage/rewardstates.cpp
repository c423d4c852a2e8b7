// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardstates.h"

namespace rd::storage {

Result<std::unordered_map<qint64, bool>> provisionalConnections(Database &db)
{
    std::unordered_map<qint64, bool> provisional;
    auto row = db.query("SELECT id, backfill_complete FROM connection");
    while (row.next())
        provisional.emplace(row.integer(0), !row.flag(1));
    RD_CHECK(row.status());
    return provisional;
}

Result<ProvisionalSources> ProvisionalSources::load(Database &db)
{
    ProvisionalSources provisional;
    RD_TRY(connections, provisionalConnections(db));
    provisional.m_sources = std::move(connections);
    auto row = db.query("SELECT -cc.campaign, min(c.backfill_complete) FROM campaign_connection cc JOIN connection c "
                        "ON c.id = cc.connection GROUP BY cc.campaign");
    while (row.next())
        provisional.m_sources.emplace(row.integer(0), !row.flag(1));
    RD_CHECK(row.status());
    return provisional;
}

Status walkRewardStates(Database &db, const std::function<void(const RewardStateRow &)> &visit, ParticipantId only)
{
    RD_TRY(provisional, ProvisionalSources::load(db));
    RewardStateRow r;
    constexpr std::string_view kStates =
        "SELECT campaign, participant, slot, beneficiary, currency, booked, paid_at, phase, has_amount, granted, "
        "target, issued, flags_raised & ~flags_cleared, due_at, ifnull(connection, 0), issued_at, ifnull(customer, 0) "
        "FROM reward";
    auto row = only.isValid() ? db.query(joined({kStates, " WHERE participant = ?1"}), only) : db.query(kStates);
    while (row.next()) {
        r.campaign = row.integer(0);
        r.participant = row.integer(1);
        r.slot = static_cast<int>(row.integer(2));
        r.beneficiary = static_cast<Beneficiary>(row.integer(3));
        r.currency = row.currency(4);
        r.booked = row.integer(5);
        r.paidAt = row.instant(6);
        r.facts.phase = static_cast<RewardPhase>(row.integer(7));
        r.facts.hasAmount = row.flag(8);
        r.facts.granted = row.integer(9);
        r.facts.target = row.integer(10);
        r.facts.issued = row.integer(11);
        r.facts.openFlags = static_cast<Flags>(row.integer(12));
        r.facts.dueAt = row.instant(13);
        r.source = sourceOf(r.campaign, r.slot, row.integer(14));
        r.issuedAt = row.instant(15);
        r.customer = row.integer(16);
        r.facts.provisional = provisional.has(r.source);
        visit(r);
    }
    return row.status();
}

} // namespace rd::storage
