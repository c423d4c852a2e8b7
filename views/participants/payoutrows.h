// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"
#include "models/services/historyservice.h"
#include "models/services/statementmonths.h"
#include "views/support/pagedrows.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rd::views {

class HistoryList;

/// What a participant was paid, and the statements of their months: the two lists, and what stands in their rows.
class PayoutRows {
    Q_DECLARE_TR_FUNCTIONS(rd::views::PayoutRows)
public:
    /// The caller owns them. @param zone the merchant's, whose days they show
    [[nodiscard]] static HistoryList *payoutsList(const QTimeZone &zone);
    [[nodiscard]] static HistoryList *statementsList();

    /// @param marked test money is marked
    [[nodiscard]] static std::vector<PagedRows::Row> of(
        const std::vector<services::ParticipantPayout> &payouts, bool marked);
    /// The id of a row is its place in the months, from 1.
    [[nodiscard]] static std::vector<PagedRows::Row> of(const std::vector<services::StatementMonth> &months);
    /// What is not paid yet and why, a sentence for each currency; empty where nothing is carried or owed back.
    [[nodiscard]] static QStringList carriedSentences(
        const std::vector<services::ParticipantBalance> &balances, bool marked);
};

} // namespace rd::views
