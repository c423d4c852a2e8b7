// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/historyservice.h"
#include "views/support/pagedrows.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rd::views {

class HistoryList;
class Session;

/// The three lists of a participant, and what of the books stands in their rows.
class HistoryRows {
    Q_DECLARE_TR_FUNCTIONS(rd::views::HistoryRows)
public:
    /// The caller owns them, as with any widget without parent. @param zone the merchant's, whose days they show
    [[nodiscard]] static HistoryList *customersList(const Session &session);
    [[nodiscard]] static HistoryList *rewardsList(const QTimeZone &zone);
    [[nodiscard]] static HistoryList *timelineList(const QTimeZone &zone);

    [[nodiscard]] static std::vector<PagedRows::Row> of(const std::vector<BroughtCustomer> &customers);
    /// @param marked test money is marked
    [[nodiscard]] static std::vector<PagedRows::Row> of(const std::vector<RewardRow> &rewards, bool marked);
    [[nodiscard]] static std::vector<PagedRows::Row> of(
        const std::vector<services::TimelineEvent> &events, bool marked);
};

} // namespace rd::views
