// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/referralrows.h"

#include "models/storage/words.h"

#include <algorithm>
#include <vector>

namespace rd::storage {

using namespace Qt::StringLiterals;

namespace {

QString evidenceWords(const Statement &row, int rank, int source, int value)
{
    if (row.integer(rank) == 1)
        return u"manual"_s;
    if (row.integer(rank) == 4)
        return u"imported"_s;
    const QString word = evidenceWord(static_cast<int>(row.integer(source)));
    return QString(word + u' ' + row.string(value)).trimmed();
}

/// The last payment but one of each customer, by customer row; 0 = there is none. One walk over the index of payments
/// is sooner done than a look for each bond, and does not depend on an index that a backfill does without.
Result<std::vector<qint64>> lastButOne(Database &db)
{
    RD_TRY(most, db.number("SELECT ifnull(max(id), 0) FROM customer", 0));
    std::vector<qint64> last(static_cast<std::size_t>(most) + 1);
    std::vector<qint64> before(last.size());
    auto row = db.query("SELECT customer, paid_at FROM conversion WHERE gone = 0");
    while (row.next()) {
        const auto customer = static_cast<std::size_t>(row.integer(0));
        const qint64 at = row.integer(1);
        before[customer] = std::max(before[customer], std::min(at, last[customer]));
        last[customer] = std::max(at, last[customer]);
    }
    RD_CHECK(row.status());
    return before;
}

} // namespace

Status walkReferrals(Database &db, const std::function<void(ReferralRow &&)> &visit)
{
    RD_TRY(lastButOnes, lastButOne(db));
    auto row = db.query(
        "SELECT r.id, c.name, r.participant, p.name, ifnull(pc.ext_id, ''), cu.email, r.rank, r.source, r.value, "
        "r.started_at, "
        "r.first_conversion IS NOT NULL, c.mode, ifnull(k.name, ''), p.email, r.object, "
        "ifnull(f.least <> r.participant OR f.most <> r.participant, 0), r.customer, w.rewards IS NOT NULL "
        "FROM referral r JOIN campaign c ON c.id = r.campaign JOIN participant p ON p.id = r.participant "
        "JOIN customer cu ON cu.id = r.customer LEFT JOIN provider_customer pc ON pc.id = cu.first_identity "
        "LEFT JOIN connection k ON k.id = pc.connection "
        // Few bonds ever end: one look at them is cheaper than one for each row.
        "LEFT JOIN (SELECT campaign, customer, min(participant) AS least, max(participant) AS most FROM referral "
        "WHERE ended_at IS NOT NULL GROUP BY campaign, customer) f "
        "ON f.campaign = r.campaign AND f.customer = r.customer "
        "LEFT JOIN rollup_rewarded w ON w.campaign = r.campaign AND w.customer = r.customer "
        "WHERE r.ended_at IS NULL ORDER BY r.id");
    while (row.next()) {
        ReferralRow referral;
        referral.id = row.id<ReferralId>(0);
        referral.campaign = row.string(1);
        referral.participant = row.id<ParticipantId>(2);
        referral.participantName = row.string(3);
        referral.customerId = row.string(4);
        referral.customerEmail = row.string(5);
        referral.evidence = evidenceWords(row, 6, 7, 8);
        referral.startedAt = row.instant(9);
        referral.converted = row.flag(10);
        referral.mode = modeFromWord(row.string(11)).value_or(Mode::Live);
        referral.connection = row.string(12);
        referral.participantEmail = row.string(13);
        referral.evidenceObject = row.string(14);
        referral.moved = row.flag(15);
        // Of the sales since the bond began there are two, as the figures count them (rollupsums.cpp).
        const qint64 repeatedAt = lastButOnes[static_cast<std::size_t>(row.integer(16))];
        referral.repeated = repeatedAt != 0 && repeatedAt >= toUnixMs(referral.startedAt);
        referral.rewarded = row.flag(17);
        visit(std::move(referral));
    }
    return row.status();
}

} // namespace rd::storage
