// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardrollup.h"

namespace rd::storage {

namespace {

/// ?1 = the campaign, ?4 = the mode of all, or nothing.
constexpr std::string_view kInScope = "(campaign = ?1 OR (?1 IS NULL AND (?4 = '' OR campaign IN (SELECT id FROM "
                                      "campaign WHERE mode = ?4))))";

QString modeOf(const RollupScope &scope)
{
    return scope.mode ? word(*scope.mode) : QString();
}

/// Three states in one number; each fits four bits.
constexpr qint64 kStateBase = 16;
static_assert(kRewardStateCount <= kStateBase);

qint64 statesOf(RewardFacts facts)
{
    constexpr Instant kLongAgo{};
    const Instant due = facts.dueAt > kLongAgo ? facts.dueAt : kLongAgo + std::chrono::milliseconds(1);
    facts.dueAt = due;
    facts.provisional = false;
    const auto ripe = static_cast<qint64>(deriveState(facts, due));
    const auto unripe = static_cast<qint64>(deriveState(facts, due - std::chrono::milliseconds(1)));
    facts.provisional = true;
    const auto provisional = static_cast<qint64>(deriveState(facts, due));
    return (provisional * kStateBase + unripe) * kStateBase + ripe;
}

qint64 amountOf(const RewardFacts &facts)
{
    if (!facts.hasAmount)
        return 0;
    return facts.phase == RewardPhase::Issued ? facts.issued : facts.target;
}

} // namespace

void RewardRollup::add(const RewardStateRow &row, int sign)
{
    const LocalDay paid = m_calendar.dayOf(row.paidAt);
    addDays(row, sign);
    // Without a hold it is due when it is paid: no group of its own for every moment.
    const qint64 dueAt =
        row.facts.dueAt <= row.paidAt ? startOfDay(m_calendar.dayOf(row.facts.dueAt)) : toUnixMs(row.facts.dueAt);
    const qint32 month = monthOf(paid).value;
    const Key key{row.campaign, month, row.currency.packed(), row.source, dueAt, statesOf(row.facts)};
    if (m_last == nullptr || key != m_lastKey) {
        m_last = &m_sums[key];
        m_lastKey = key;
    }
    m_last->amount += sign * amountOf(row.facts);
    m_last->count += sign;
    if (row.customer != 0 && row.facts.phase == RewardPhase::Issued)
        m_rewarded[{row.campaign, row.customer}] += sign;
}

LocalDay RewardRollup::monthOf(LocalDay day)
{
    if (day < m_monthBegin || day >= m_monthEnd) {
        const QDate date = toDate(day);
        const QDate first(date.year(), date.month(), 1);
        m_monthBegin = toLocalDay(first);
        m_monthEnd = toLocalDay(first.addMonths(1));
    }
    return m_monthBegin;
}

/// Payments come in the order of time: mostly it is the day of the one before.
qint64 RewardRollup::startOfDay(LocalDay day)
{
    if (!m_dayStart || day != m_day) {
        m_day = day;
        m_dayStart = toUnixMs(m_calendar.startOf(day));
    }
    return *m_dayStart;
}

void RewardRollup::addReversal(qint64 campaign, Currency currency, qint64 amount, Instant at)
{
    m_days[{campaign, m_calendar.dayOf(at).value, currency.packed()}].reversed += amount;
}

void RewardRollup::addDays(const RewardStateRow &row, int sign)
{
    const RewardFacts &facts = row.facts;
    if (!facts.hasAmount)
        return;
    if (facts.phase == RewardPhase::Issued && facts.issued != 0)
        m_days[{row.campaign, m_calendar.dayOf(row.issuedAt).value, row.currency.packed()}].issued +=
            sign * facts.issued;
}

Status RewardRollup::flushDays(Database &db)
{
    Statement upsert(db,
        "INSERT INTO rollup_reward_day (campaign, day, currency, issued, reversed) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (campaign, day, currency) DO UPDATE SET issued = issued + excluded.issued, reversed = reversed + "
        "excluded.reversed");
    for (const auto &[key, sums] : m_days) {
        if (sums.issued != 0 || sums.reversed != 0)
            RD_CHECK(upsert.with(key.campaign, key.day, key.currency, sums.issued, sums.reversed).run());
    }
    m_days.clear();
    return {};
}

/// The first reward of a referral that is given out, or the last that is not given out any more, moves its day.
Status RewardRollup::flushRewarded(Database &db)
{
    Statement known(db, "SELECT rewards FROM rollup_rewarded WHERE campaign = ?1 AND customer = ?2");
    Statement put(db,
        "INSERT INTO rollup_rewarded VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET rewards = rewards + "
        "excluded.rewards");
    Statement drop(db, "DELETE FROM rollup_rewarded WHERE campaign = ?1 AND customer = ?2 AND rewards = 0");
    Statement began(db, "SELECT started_at FROM referral WHERE campaign = ?1 AND customer = ?2 AND ended_at IS NULL");
    Statement funnel(db,
        "INSERT INTO rollup_funnel VALUES (?1, ?2, 0, 0, ?3) ON CONFLICT DO UPDATE SET rewarded = rewarded + "
        "excluded.rewarded");
    Statement noFunnel(
        db, "DELETE FROM rollup_funnel WHERE campaign = ?1 AND day = ?2 AND bought = 0 AND rewarded = 0");
    for (const auto &[key, change] : m_rewarded) {
        if (change == 0)
            continue;
        known.with(key.first, key.second);
        const qint64 before = known.next() ? known.integer(0) : 0;
        RD_CHECK(known.status());
        known.reset();
        RD_CHECK(put.with(key.first, key.second, change).run());
        RD_CHECK(drop.with(key.first, key.second).run());
        if ((before > 0) == (before + change > 0))
            continue;
        began.with(key.first, key.second);
        const bool isCurrent = began.next();
        const qint32 day = isCurrent ? m_calendar.dayOf(began.instant(0)).value : 0;
        RD_CHECK(began.status());
        began.reset();
        if (!isCurrent)
            continue; // its bond is counted when it is stored
        RD_CHECK(funnel.with(key.first, day, before > 0 ? -1 : 1).run());
        RD_CHECK(noFunnel.with(key.first, day).run());
    }
    m_rewarded.clear();
    return {};
}

Status RewardRollup::flush(Database &db)
{
    RD_CHECK(flushDays(db));
    if (!m_rewarded.empty())
        RD_CHECK(flushRewarded(db));
    Statement upsert(db,
        "INSERT INTO rollup_reward (campaign, month, currency, connection, due_at, states, amount, count) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (campaign, month, currency, connection, due_at, states) "
        "DO UPDATE SET amount = amount + excluded.amount, count = count + excluded.count");
    bool lessened = false;
    for (const auto &[key, sums] : m_sums) {
        if (sums.amount == 0 && sums.count == 0)
            continue;
        lessened = lessened || sums.count < 0;
        RD_CHECK(upsert
                     .with(key.campaign, key.month, key.currency, key.connection, key.dueAt, key.states, sums.amount,
                         sums.count)
                     .run());
    }
    m_sums.clear();
    m_last = nullptr;
    return lessened ? db.run("DELETE FROM rollup_reward WHERE count = 0 AND amount = 0") : Status();
}

Status RewardRollup::addReversals(Database &db)
{
    auto row = db.query("SELECT r.campaign, l.currency, l.amount, l.at FROM ledger l JOIN reward r ON r.id = l.reward "
                        "WHERE l.kind IN (3, 4)");
    static_assert(int(EntryKind::Reversed) == 3 && int(EntryKind::ReversedAfterIssue) == 4);
    while (row.next())
        addReversal(row.integer(0), row.currency(1), row.integer(2), row.instant(3));
    return row.status();
}

bool isReversal(EntryKind kind)
{
    return kind == EntryKind::Reversed || kind == EntryKind::ReversedAfterIssue;
}

Status RewardRollup::rebuild(Database &db, const Calendar &calendar)
{
    RewardRollup rollup(calendar);
    RD_CHECK(walkRewardStates(db, [&rollup](const RewardStateRow &row) { rollup.add(row, 1); }));
    RD_CHECK(rollup.addReversals(db));
    RD_CHECK(db.run("DELETE FROM rollup_reward"));
    RD_CHECK(db.run("DELETE FROM rollup_reward_day"));
    // An upgrade from long ago comes by here before there is a place for them; they are counted when it ends.
    RD_TRY(countsReferrals, db.number("SELECT count(*) FROM sqlite_schema WHERE name = 'rollup_rewarded'", 0));
    if (countsReferrals == 0)
        rollup.m_rewarded.clear();
    else
        RD_CHECK(db.execute("DELETE FROM rollup_rewarded; UPDATE rollup_funnel SET rewarded = 0; "
                            "DELETE FROM rollup_funnel WHERE bought = 0"));
    return rollup.flush(db);
}

Status readRewardRollup(Database &db, const RollupScope &scope, LocalDay from, LocalDay to, Instant now,
    const std::function<void(const RewardStateSum &)> &visit)
{
    RD_TRY(provisional, ProvisionalSources::load(db));
    auto row = db.query(joined({"SELECT month, currency, connection, due_at, states, amount, count FROM rollup_reward "
                                "WHERE month >= ?2 AND month < ?3 AND ",
                            kInScope}),
        scope.campaign, from.value, to.value, modeOf(scope));
    while (row.next()) {
        qint64 states = row.integer(4);
        if (provisional.has(row.integer(2)))
            states /= kStateBase * kStateBase;
        else if (row.instant(3) > now)
            states /= kStateBase;
        visit({LocalDay{static_cast<qint32>(row.integer(0))}, row.currency(1),
            static_cast<RewardState>(states % kStateBase), row.instant(3), row.integer(5), row.integer(6)});
    }
    return row.status();
}

Status readRewardDays(Database &db, const RollupScope &scope, LocalDay from, LocalDay to,
    const std::function<void(const RewardDaySum &)> &visit)
{
    auto row = db.query(joined({"SELECT day, currency, sum(issued), sum(reversed) FROM rollup_reward_day "
                                "WHERE day >= ?2 AND day < ?3 AND ",
                            kInScope, " GROUP BY day, currency"}),
        scope.campaign, from.value, to.value, modeOf(scope));
    while (row.next())
        visit({LocalDay{static_cast<qint32>(row.integer(0))}, row.currency(1), row.integer(2), row.integer(3)});
    return row.status();
}

} // namespace rd::storage
