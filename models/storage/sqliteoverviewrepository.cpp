// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteoverviewrepository.h"

#include "models/storage/meta.h"
#include "models/storage/rewardstates.h"

#include <algorithm>
#include <map>

namespace rd::storage {

namespace {

constexpr std::size_t kTopCount = 10;

/// Makes one overview inside one Reading.
class OverviewMaker {
public:
    OverviewMaker(Database &db, const OverviewQuery &query, const Calendar &calendar, Instant now)
        : m_db(db), m_query(query), m_calendar(calendar), m_now(now)
    {
    }
    [[nodiscard]] Result<Overview> make();

private:
    using Earned = std::map<std::pair<qint64, quint32>, qint64>; // participant, currency
    [[nodiscard]] Status readTotals();
    [[nodiscard]] Status readDays();
    [[nodiscard]] Status readCounts();
    [[nodiscard]] Status readStates(Earned &earned);
    [[nodiscard]] Status readTop(const Earned &earned);
    [[nodiscard]] bool inRange(LocalDay day) const { return day >= m_query.from && day < m_query.to; }

    Database &m_db;
    const OverviewQuery &m_query;
    const Calendar &m_calendar;
    Instant m_now;
    CampaignId m_campaign; ///< invalid = all
    Overview m_overview;
};

Result<Overview> OverviewMaker::make()
{
    if (!m_query.campaign.isEmpty()) {
        RD_TRY(campaign, m_db.number("SELECT id FROM campaign WHERE name = ?1", 0, m_query.campaign));
        if (campaign == 0)
            return fail(ErrorKind::NotFound, QStringLiteral("there is no campaign named %1").arg(m_query.campaign));
        m_campaign = CampaignId{campaign};
    }
    Earned earned;
    RD_CHECK(readTotals());
    RD_CHECK(readDays());
    RD_CHECK(readCounts());
    RD_CHECK(readStates(earned));
    RD_CHECK(readTop(earned));
    return std::move(m_overview);
}

Status OverviewMaker::readTotals()
{
    RD_TRY(asOf, m_db.number("SELECT ifnull(max(last_success), 0) FROM connection", 0));
    RD_TRY(participants,
        m_campaign.isValid()
            ? m_db.number("SELECT count(*) FROM campaign_participant WHERE campaign = ?1", 0, m_campaign)
            : m_db.number("SELECT count(*) FROM participant", 0));
    RD_TRY(customers, m_db.number("SELECT count(*) FROM customer", 0));
    RD_TRY(referrals,
        m_db.number(
            "SELECT count(*) FROM referral WHERE ended_at IS NULL AND (?1 IS NULL OR campaign = ?1)", 0, m_campaign));
    m_overview.asOf = fromUnixMs(asOf);
    m_overview.participants = participants;
    m_overview.customers = customers;
    m_overview.referrals = referrals;
    return {};
}

Status OverviewMaker::readDays()
{
    auto row = m_db.query("SELECT day, currency, revenue, conversions, refunded FROM rollup_day WHERE campaign = ?1 "
                          "AND day >= ?2 AND day < ?3 "
                          "ORDER BY day, currency",
        m_campaign.value, m_query.from.value, m_query.to.value);
    while (row.next()) {
        m_overview.days.push_back({LocalDay{static_cast<qint32>(row.integer(0))}, row.currency(1), row.integer(2),
            row.integer(3), row.integer(4)});
    }
    return row.status();
}

Status OverviewMaker::readCounts()
{
    std::map<LocalDay, DayCount> counts;
    const qint64 from = toUnixMs(m_calendar.startOf(m_query.from));
    const qint64 to = toUnixMs(m_calendar.startOf(m_query.to));
    auto referral =
        m_db.query("SELECT started_at FROM referral WHERE ended_at IS NULL AND (?1 IS NULL OR campaign = ?1) "
                   "AND started_at >= ?2 AND started_at < ?3",
            m_campaign, from, to);
    while (referral.next())
        ++counts[m_calendar.dayOf(referral.instant(0))].referrals;
    RD_CHECK(referral.status());
    auto joined = m_db.query(
        "SELECT joined_at FROM participant p WHERE joined_at >= ?2 AND joined_at < ?3 AND (?1 IS NULL OR EXISTS ("
        "SELECT 1 FROM campaign_participant c WHERE c.campaign = ?1 AND c.participant = p.id))",
        m_campaign, from, to);
    while (joined.next())
        ++counts[m_calendar.dayOf(joined.instant(0))].participants;
    RD_CHECK(joined.status());
    for (auto &[day, count] : counts) {
        count.day = day;
        m_overview.counts.push_back(count);
    }
    return {};
}

Status OverviewMaker::readStates(Earned &earned)
{
    std::map<std::tuple<LocalDay, quint32, int>, StateFigure> figures;
    RD_CHECK(walkRewardStates(m_db, [&](const RewardStateRow &row) {
        if (m_campaign.isValid() && row.campaign != m_campaign.value)
            return;
        const LocalDay day = m_calendar.dayOf(row.paidAt);
        if (row.facts.hasAmount && row.beneficiary == Beneficiary::Referrer)
            earned[{row.participant, row.currency.packed()}] += row.booked;
        if (!inRange(day))
            return;
        const QDate date = toDate(day);
        const LocalDay month = toLocalDay(QDate(date.year(), date.month(), 1));
        const RewardState state = deriveState(row.facts, m_now);
        StateFigure &figure = figures[{month, row.currency.packed(), static_cast<int>(state)}];
        figure.month = month;
        figure.currency = row.currency;
        figure.state = state;
        if (row.facts.hasAmount)
            figure.amount += row.facts.phase == RewardPhase::Issued ? row.facts.issued : row.facts.target;
        ++figure.count;
    }));
    for (const auto &[key, figure] : figures)
        m_overview.states.push_back(figure);
    return {};
}

Status OverviewMaker::readTop(const Earned &earned)
{
    std::map<quint32, std::size_t> taken;
    auto row = m_db.query("SELECT r.participant, p.name, r.currency, r.revenue, r.customers FROM rollup_participant r "
                          "JOIN participant p ON p.id = r.participant WHERE r.campaign = ?1 ORDER BY r.currency, "
                          "r.revenue DESC, r.participant",
        m_campaign.value);
    while (row.next()) {
        TopParticipant top{row.id<ParticipantId>(0), row.string(1), row.currency(2), row.integer(3), 0, row.integer(4)};
        if (++taken[top.currency.packed()] > kTopCount)
            continue;
        if (const auto found = earned.find({top.id.value, top.currency.packed()}); found != earned.end())
            top.earned = found->second;
        m_overview.top.push_back(std::move(top));
    }
    return row.status();
}

} // namespace

Result<Overview> SqliteOverviewRepository::overview(const OverviewQuery &query, Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(zone, workspaceZone(reading.db()));
    RD_TRY(calendar, Calendar::forZone(zone));
    return OverviewMaker(reading.db(), query, calendar, now).make();
}

} // namespace rd::storage
