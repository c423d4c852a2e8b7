// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/storage/database.h"

#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace rd::storage {

/// How many participants joined on each of the merchant's days. A million of them are walked once and not for every
/// overview; again when somebody has come, gone or joined on another day, or the time zone is another. Any thread.
class JoinedDays {
public:
    struct Counts {
        std::vector<std::pair<LocalDay, qint64>> days; ///< rising; those on which somebody joined
        qint64 total = 0;
    };
    /// As the transaction of `db` sees them.
    /// @param campaign whose participants; invalid = everybody
    [[nodiscard]] Result<std::shared_ptr<const Counts>> of(
        Database &db, const std::shared_ptr<const Calendar> &calendar, CampaignId campaign);
    /// Says, in the writer's transaction, that somebody joined on another day than was known. No reward depends on it,
    /// so that the books stay as they are.
    [[nodiscard]] static Status noteOtherDay(Database &db);
    /// How often they were walked, for tests.
    [[nodiscard]] int walks() const;

private:
    struct Known {
        QString state; ///< of the workspace: another when somebody came, went or joined on another day
        std::shared_ptr<const Calendar> calendar;
        std::shared_ptr<const Counts> counts;
    };
    mutable std::mutex m_mutex;
    std::map<qint64, Known> m_known; ///< by campaign, 0 = everybody
    int m_walks = 0;
};

} // namespace rd::storage
