// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteoverviewrepository.h"

#include "models/storage/modecolumns.h"
#include "models/storage/rewardrollup.h"

#include <algorithm>
#include <map>

namespace rd::storage {

namespace {

constexpr int kTopCount = 10;

/// Makes one overview inside one Reading.
class OverviewMaker {
public:
    OverviewMaker(Database &db, const OverviewQuery &query, JoinedDays &joined,
        const std::shared_ptr<const Calendar> &calendar, Instant now)
        : m_db(db), m_query(query), m_joined(joined), m_calendar(calendar), m_now(now)
    {
    }
    [[nodiscard]] Result<Overview> make();

private:
    [[nodiscard]] Status readTotals();
    [[nodiscard]] Status readDays();
    [[nodiscard]] Status readCounts();
    [[nodiscard]] Status readJoined(std::map<LocalDay, DayCount> &counts);
    [[nodiscard]] Status readRewardDays();
    [[nodiscard]] Status readStanding();
    [[nodiscard]] Status readStopped();
    [[nodiscard]] Status readTop();
    [[nodiscard]] Status readFunnel();
    [[nodiscard]] Status readCohorts();

    Database &m_db;
    const OverviewQuery &m_query;
    JoinedDays &m_joined;
    const std::shared_ptr<const Calendar> &m_calendar;
    Instant m_now;
    CampaignId m_campaign; ///< invalid = all of m_mode
    Mode m_mode = Mode::Live;
    [[nodiscard]] qint64 scope() const { return m_campaign.isValid() ? m_campaign.value : allCampaignsOf(m_mode); }
    /// Added to where there is one.
    [[nodiscard]] RewardDayFigure &rewardDay(LocalDay day, Currency currency);
    std::map<std::pair<LocalDay, quint32>, RewardDayFigure> m_rewardDays;
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
    RD_TRY(modes, connectionModes(m_db));
    m_mode = m_query.mode.value_or(modes.usual());
    RD_CHECK(readDays());
    RD_CHECK(readCounts());
    RD_CHECK(readRewardDays());
    if (!m_query.daysOnly) {
        RD_CHECK(readTotals());
        RD_CHECK(readStanding());
    }
    for (const auto &[key, figure] : m_rewardDays)
        m_overview.rewardDays.push_back(figure);
    if (m_query.daysOnly)
        return std::move(m_overview);
    RD_CHECK(readTop());
    RD_CHECK(readFunnel());
    RD_CHECK(readCohorts());
    return std::move(m_overview);
}

Status OverviewMaker::readTotals()
{
    RD_TRY(asOf, m_db.number("SELECT ifnull(max(last_success), 0) FROM connection", 0));
    RD_TRY(customers, m_db.number("SELECT EXISTS (SELECT 1 FROM customer)", 0));
    RD_TRY(referrals,
        m_db.number(
            "SELECT ifnull(sum(referrals), 0) FROM rollup_bond WHERE campaign = ?1 OR (?1 IS NULL AND campaign IN "
            "(SELECT id FROM campaign WHERE mode = ?2))",
            0, m_campaign, word(m_mode)));
    m_overview.asOf = fromUnixMs(asOf);
    m_overview.hasCustomers = customers != 0;
    m_overview.referrals = referrals;
    return {};
}

Status OverviewMaker::readDays()
{
    auto row = m_db.query("SELECT day, currency, revenue, conversions, refunded FROM rollup_day WHERE campaign = ?1 "
                          "AND day >= ?2 AND day < ?3 "
                          "ORDER BY day, currency",
        scope(), m_query.from.value, m_query.to.value);
    while (row.next()) {
        m_overview.days.push_back({LocalDay{static_cast<qint32>(row.integer(0))}, row.currency(1), row.integer(2),
            row.integer(3), row.integer(4)});
    }
    return row.status();
}

Status OverviewMaker::readCounts()
{
    std::map<LocalDay, DayCount> counts;
    auto referral =
        m_db.query("SELECT day, sum(referrals) FROM rollup_bond WHERE (campaign = ?1 OR (?1 IS NULL AND campaign IN "
                   "(SELECT id FROM campaign WHERE mode = ?4))) AND day >= ?2 AND day < ?3 GROUP BY day",
            m_campaign, m_query.from.value, m_query.to.value, word(m_mode));
    while (referral.next())
        counts[LocalDay{static_cast<qint32>(referral.integer(0))}].referrals = referral.integer(1);
    RD_CHECK(referral.status());
    if (!m_query.daysOnly)
        RD_CHECK(readJoined(counts));
    for (auto &[day, count] : counts) {
        count.day = day;
        m_overview.counts.push_back(count);
    }
    return {};
}

/// Those of the days asked for; a million of them are counted once for all overviews (joineddays.h).
Status OverviewMaker::readJoined(std::map<LocalDay, DayCount> &counts)
{
    RD_TRY(joined, m_joined.of(m_db, m_calendar, m_campaign));
    m_overview.participants = joined->total;
    for (const auto &[day, participants] : joined->days) {
        if (day >= m_query.from && day < m_query.to)
            counts[day].participants = participants;
    }
    return {};
}

Status OverviewMaker::readRewardDays()
{
    return storage::readRewardDays(
        m_db, {m_campaign, m_mode}, m_query.from, m_query.to, [this](const RewardDaySum &sum) {
            RewardDayFigure &figure = rewardDay(sum.day, sum.currency);
            figure.issued = sum.issued;
            figure.reversed = sum.reversed;
        });
}

RewardDayFigure &OverviewMaker::rewardDay(LocalDay day, Currency currency)
{
    RewardDayFigure &figure = m_rewardDays[{day, currency.packed()}];
    figure.day = day;
    figure.currency = currency;
    return figure;
}

Status OverviewMaker::readStanding()
{
    std::map<std::pair<quint32, int>, StandingFigure> figures;
    const Instant from = m_calendar->startOf(m_query.from);
    const Instant to = m_calendar->startOf(m_query.to);
    RD_CHECK(readRewardRollup(
        m_db, {m_campaign, m_mode}, kFirstMonth, kAfterAllMonths, m_now, [&](const RewardStateSum &sum) {
            if (sum.amount != 0 && sum.dueAt >= from && sum.dueAt < to && hasFallenDue(sum.state))
                rewardDay(m_calendar->dayOf(sum.dueAt), sum.currency).due += sum.amount;
            StandingFigure &figure = figures[{sum.currency.packed(), static_cast<int>(sum.state)}];
            figure.currency = sum.currency;
            figure.state = sum.state;
            figure.amount += sum.amount;
            figure.count += sum.count;
        }));
    for (const auto &[key, figure] : figures) {
        if (figure.count != 0)
            m_overview.standing.push_back(figure);
    }
    return readStopped();
}

Status OverviewMaker::readStopped()
{
    RD_TRY(provisional, ProvisionalSources::load(m_db));
    auto row = m_db.query(
        "SELECT phase, has_amount, granted, target, issued, flags_raised & ~flags_cleared, due_at, "
        "ifnull(connection, 0), campaign, slot FROM reward WHERE (last_blocker IS NOT NULL OR last_failure <> '') "
        "AND (campaign = ?1 OR (?1 IS NULL AND campaign IN (SELECT id FROM campaign WHERE mode = "
        "?2)))",
        m_campaign, word(m_mode));
    while (row.next()) {
        RewardFacts facts;
        facts.phase = static_cast<RewardPhase>(row.integer(0));
        facts.hasAmount = row.flag(1);
        facts.granted = row.integer(2);
        facts.target = row.integer(3);
        facts.issued = row.integer(4);
        facts.openFlags = static_cast<Flags>(row.integer(5));
        facts.dueAt = row.instant(6);
        facts.provisional = provisional.has(sourceOf(row.integer(8), static_cast<int>(row.integer(9)), row.integer(7)));
        const RewardState state = deriveState(facts, m_now);
        m_overview.stopped += state == RewardState::Due || state == RewardState::Approved ? 1 : 0;
    }
    return row.status();
}

Status OverviewMaker::readFunnel()
{
    constexpr std::string_view kInScope = "(campaign = ?1 OR (?1 IS NULL AND campaign IN (SELECT id FROM campaign "
                                          "WHERE mode = ?4))) AND day >= ?2 AND day < ?3";
    FunnelFigure &funnel = m_overview.funnel;
    auto referred = m_db.query(joined({"SELECT ifnull(sum(referrals), 0) FROM rollup_bond WHERE ", kInScope}),
        m_campaign, m_query.from.value, m_query.to.value, word(m_mode));
    if (referred.next())
        funnel.referred = referred.integer(0);
    RD_CHECK(referred.status());
    auto row = m_db.query(joined({"SELECT ifnull(sum(bought), 0), ifnull(sum(repeated), 0), ifnull(sum(rewarded), 0) "
                                  "FROM rollup_funnel WHERE ",
                              kInScope}),
        m_campaign, m_query.from.value, m_query.to.value, word(m_mode));
    if (row.next()) {
        funnel.bought = row.integer(0);
        funnel.repeated = row.integer(1);
        funnel.rewarded = row.integer(2);
    }
    return row.status();
}

Status OverviewMaker::readCohorts()
{
    const QDate from = toDate(m_query.cohortsFrom.value_or(m_query.from));
    auto row = m_db.query("SELECT currency, first_month, month, customers, revenue FROM rollup_cohort WHERE campaign = "
                          "?1 AND first_month >= ?2 AND first_month < ?3 ORDER BY currency, first_month, month",
        scope(), toLocalDay(QDate(from.year(), from.month(), 1)).value, m_query.to.value);
    while (row.next()) {
        m_overview.cohorts.push_back({LocalDay{static_cast<qint32>(row.integer(1))},
            LocalDay{static_cast<qint32>(row.integer(2))}, row.currency(0), row.integer(3), row.integer(4)});
    }
    return row.status();
}

/// The best of each currency, straight from the index: one jump finds the next currency.
Status OverviewMaker::readTop()
{
    Statement next(m_db, "SELECT min(currency) FROM rollup_participant WHERE campaign = ?1 AND currency > ?2");
    Statement row(m_db,
        "SELECT r.participant, p.name, r.revenue, r.customers FROM rollup_participant r JOIN participant p ON p.id = "
        "r.participant WHERE r.campaign = ?1 AND r.currency = ?2 ORDER BY r.revenue DESC, r.participant LIMIT ?3");
    for (qint64 packed = 0;;) {
        next.with(scope(), packed);
        const bool found = next.next() && !next.isNull(0);
        RD_CHECK(next.status());
        if (!found)
            return {};
        packed = next.integer(0);
        const Currency currency = next.currency(0);
        row.with(scope(), packed, kTopCount);
        while (row.next())
            m_overview.top.push_back(
                {row.id<ParticipantId>(0), row.string(1), currency, row.integer(2), row.integer(3)});
        RD_CHECK(row.status());
    }
}

} // namespace

Result<Overview> SqliteOverviewRepository::overview(const OverviewQuery &query, Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(calendar, m_store.calendar(reading.db()));
    return OverviewMaker(reading.db(), query, m_joined, calendar, now).make();
}

} // namespace rd::storage
