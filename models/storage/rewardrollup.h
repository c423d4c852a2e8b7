// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/ledger.h"
#include "models/core/mode.h"
#include "models/storage/rewardstates.h"

#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace rd::storage {

/// Rewards added up by month and by what their state depends on. Time and the end of a backfill change states without
/// any write, so a group knows its state before and after it falls due, and while its connection's first backfill runs.
/// A group also knows the day its rewards fell due, or will. Beside that, by day, what was issued and what was taken
/// back on it; and which referrals have led to a reward that was given out.
class RewardRollup {
public:
    explicit RewardRollup(const Calendar &calendar) : m_calendar(calendar) {}
    /// @param sign 1 for a reward that came, −1 for one as it was before
    void add(const RewardStateRow &row, int sign);
    /// A posting that took something back (isReversal()), booked at this moment.
    void addReversal(qint64 campaign, Currency currency, qint64 amount, Instant at);
    /// Writes the differences gathered so far. Writer thread, inside the transaction of the rewards.
    [[nodiscard]] Status flush(Database &db);
    /// Makes the tables anew from all rewards.
    [[nodiscard]] static Status rebuild(Database &db, const Calendar &calendar);

private:
    struct Key {
        qint64 campaign = 0;
        qint32 month = 0;
        quint32 currency = 0;
        qint64 connection = 0;
        qint64 dueAt = 0;
        qint64 states = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Sums {
        qint64 amount = 0;
        qint64 count = 0;
    };
    struct DayKey {
        qint64 campaign = 0;
        qint32 day = 0;
        quint32 currency = 0;
        auto operator<=>(const DayKey &) const = default;
    };
    struct DaySums {
        qint64 issued = 0;
        qint64 reversed = 0;
    };
    void addDays(const RewardStateRow &row, int sign);
    [[nodiscard]] qint64 startOfDay(LocalDay day);
    [[nodiscard]] Status addReversals(Database &db);
    [[nodiscard]] Status flushRewarded(Database &db);
    [[nodiscard]] LocalDay monthOf(LocalDay day);
    [[nodiscard]] Status flushDays(Database &db);

    const Calendar &m_calendar;
    std::map<Key, Sums> m_sums;
    Key m_lastKey; ///< of m_last
    Sums *m_last = nullptr; ///< most rewards fall into the same group as the one before
    std::map<DayKey, DaySums> m_days;
    std::map<std::pair<qint64, qint64>, qint64> m_rewarded; ///< campaign, customer → rewards given out
    LocalDay m_monthBegin; ///< of the month met last, for payments come in the order of time
    LocalDay m_monthEnd;
    LocalDay m_day; ///< met last in startOfDay()
    std::optional<qint64> m_dayStart;
};

/// Postings by which a reward loses part of what it was: refunds, disputes, another attribution.
[[nodiscard]] bool isReversal(EntryKind kind);

/// One state of one month, as of a moment.
struct RewardStateSum {
    LocalDay month;
    Currency currency;
    RewardState state = RewardState::Pending;
    Instant dueAt; ///< on the local day they fall due
    qint64 amount = 0;
    qint64 count = 0;
};
/// What happened to rewards on one day.
struct RewardDaySum {
    LocalDay day;
    Currency currency;
    qint64 issued = 0;
    qint64 reversed = 0; ///< booked on that day
};
/// Whose rewards are added up.
struct RollupScope {
    CampaignId campaign; ///< invalid = all
    std::optional<Mode> mode; ///< of all campaigns together; nothing = both, for counts that are no money
};
/// Days from `from` to before `to`.
[[nodiscard]] Status readRewardDays(Database &db, const RollupScope &scope, LocalDay from, LocalDay to,
    const std::function<void(const RewardDaySum &)> &visit);

/// Months of all times, for the next function.
inline constexpr LocalDay kFirstMonth{std::numeric_limits<qint32>::min()};
inline constexpr LocalDay kAfterAllMonths{std::numeric_limits<qint32>::max()};
/// Months from `from` to before `to`.
[[nodiscard]] Status readRewardRollup(Database &db, const RollupScope &scope, LocalDay from, LocalDay to, Instant now,
    const std::function<void(const RewardStateSum &)> &visit);

} // namespace rd::storage
