// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteoverviewrepository.h"

#include "models/storage/rewardrollup.h"

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
    [[nodiscard]] Status readTotals();
    [[nodiscard]] Status readDays();
    [[nodiscard]] Status readCounts();
    [[nodiscard]] Status readStates();
    [[nodiscard]] Status readTop();

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
    RD_CHECK(readTotals());
    RD_CHECK(readDays());
    RD_CHECK(readCounts());
    RD_CHECK(readStates());
    RD_CHECK(readTop());
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
            "SELECT ifnull(sum(referrals), 0) FROM rollup_bond WHERE (?1 IS NULL OR campaign = ?1)", 0, m_campaign));
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
        m_db.query("SELECT day, sum(referrals) FROM rollup_bond WHERE (?1 IS NULL OR campaign = ?1) AND day >= ?2 "
                   "AND day < ?3 GROUP BY day",
            m_campaign, m_query.from.value, m_query.to.value);
    while (referral.next())
        counts[LocalDay{static_cast<qint32>(referral.integer(0))}].referrals = referral.integer(1);
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

Status OverviewMaker::readStates()
{
    std::map<std::tuple<LocalDay, quint32, int>, StateFigure> figures;
    const QDate from = toDate(m_query.from);
    const LocalDay firstMonth = toLocalDay(QDate(from.year(), from.month(), 1));
    RD_CHECK(readRewardRollup(m_db, m_campaign, firstMonth, m_query.to, m_now, [&figures](const RewardStateSum &sum) {
        StateFigure &figure = figures[{sum.month, sum.currency.packed(), static_cast<int>(sum.state)}];
        figure.month = sum.month;
        figure.currency = sum.currency;
        figure.state = sum.state;
        figure.amount += sum.amount;
        figure.count += sum.count;
    }));
    for (const auto &[key, figure] : figures)
        m_overview.states.push_back(figure);
    return {};
}

Status OverviewMaker::readTop()
{
    std::map<quint32, std::size_t> taken;
    auto row = m_db.query("SELECT r.participant, p.name, r.currency, r.revenue, r.customers FROM rollup_participant r "
                          "JOIN participant p ON p.id = r.participant WHERE r.campaign = ?1 "
                          "ORDER BY r.currency, r.revenue DESC, r.participant",
        m_campaign.value);
    while (row.next()) {
        TopParticipant top{row.id<ParticipantId>(0), row.string(1), row.currency(2), row.integer(3), 0, row.integer(4)};
        if (++taken[top.currency.packed()] <= kTopCount)
            m_overview.top.push_back(std::move(top));
    }
    RD_CHECK(row.status());
    for (TopParticipant &top : m_overview.top) {
        RD_TRY(earned,
            m_db.number(
                "SELECT ifnull(sum(booked), 0) FROM reward WHERE participant = ?1 AND currency = ?2 AND has_amount = 1 "
                "AND beneficiary = 0 AND (?3 IS NULL OR campaign = ?3)",
                0, top.id, top.currency, m_campaign));
        top.earned = earned;
    }
    return {};
}

} // namespace

Result<Overview> SqliteOverviewRepository::overview(const OverviewQuery &query, Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(calendar, m_store.calendar(reading.db()));
    return OverviewMaker(reading.db(), query, *calendar, now).make();
}

} // namespace rd::storage
