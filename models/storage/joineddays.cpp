// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/joineddays.h"

#include "models/storage/meta.h"

#include <limits>

namespace rd::storage {

using namespace Qt::StringLiterals;

namespace {

/// Counts imports that gave somebody another day. Not books_state.terms: that has every reward computed anew.
constexpr const char *kOtherDays = "joined-on-other-days";

/// Changes with everything that is counted here. Campaigns and their participants, who comes and who goes are in
/// `terms`.
Result<QString> stateOf(Database &db)
{
    RD_TRY(terms, db.number("SELECT terms FROM books_state", 0));
    RD_TRY(others, metaValue(db, kOtherDays));
    return QString(QString::number(terms) + u' ' + others.value_or(QString()));
}

/// Where a campaign has everybody, the index of all answers for it, without a look at each.
Result<bool> hasEverybody(Database &db, CampaignId campaign)
{
    if (!campaign.isValid())
        return true;
    RD_TRY(members, db.number("SELECT count(*) FROM campaign_participant WHERE campaign = ?1", 0, campaign));
    RD_TRY(all, db.number("SELECT count(*) FROM participant", 0));
    return members == all;
}

/// Day by day, from one on which somebody joined to the next: a million may have joined with one import.
Result<JoinedDays::Counts> walk(Database &db, const Calendar &calendar, CampaignId campaign)
{
    RD_TRY(everybody, hasEverybody(db, campaign));
    Statement first(db, "SELECT min(joined_at) FROM participant WHERE joined_at >= ?1");
    // Nothing is asked of a row but that it is there.
    Statement all(db, "SELECT count(*) FROM participant WHERE joined_at >= ?1 AND joined_at < ?2");
    Statement ofCampaign(db,
        "SELECT count(*) FROM participant p WHERE joined_at >= ?1 AND joined_at < ?2 AND EXISTS (SELECT 1 FROM "
        "campaign_participant c WHERE c.campaign = ?3 AND c.participant = p.id)");
    JoinedDays::Counts counts;
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        first.with(from);
        const bool isAny = first.next() && !first.isNull(0);
        RD_CHECK(first.status());
        if (!isAny)
            return counts;
        const LocalDay day = calendar.dayOf(first.instant(0));
        from = toUnixMs(calendar.startOf(LocalDay{day.value + 1}));
        Statement &count = everybody ? all : ofCampaign;
        if (everybody)
            count.with(first.integer(0), from);
        else
            count.with(first.integer(0), from, campaign);
        const qint64 joined = count.next() ? count.integer(0) : 0;
        RD_CHECK(count.status());
        if (joined > 0)
            counts.days.emplace_back(day, joined);
        counts.total += joined;
    }
}

} // namespace

Result<std::shared_ptr<const JoinedDays::Counts>> JoinedDays::of(
    Database &db, const std::shared_ptr<const Calendar> &calendar, CampaignId campaign)
{
    // Of the same transaction as the rows: what is kept is never younger or older than this.
    RD_TRY(state, stateOf(db));
    const qint64 key = campaign.isValid() ? campaign.value : 0;
    {
        const std::lock_guard lock(m_mutex);
        if (const Known &known = m_known[key]; known.state == state && known.calendar == calendar)
            return known.counts;
    }
    // Two who ask at once walk both: nobody waits for another's reading.
    RD_TRY(walked, walk(db, *calendar, campaign));
    auto counts = std::make_shared<const Counts>(std::move(walked));
    const std::lock_guard lock(m_mutex);
    m_known[key] = {state, calendar, counts};
    ++m_walks;
    return counts;
}

Status JoinedDays::noteOtherDay(Database &db)
{
    RD_TRY(before, metaValue(db, kOtherDays));
    return setMetaValue(db, kOtherDays, QString::number(before.value_or(QString()).toLongLong() + 1));
}

int JoinedDays::walks() const
{
    const std::lock_guard lock(m_mutex);
    return m_walks;
}

} // namespace rd::storage
