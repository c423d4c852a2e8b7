// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/services/rewardservice.h"

namespace rd::services {

struct HandIssueOrder {
    std::vector<RewardId> ids; ///< empty with `all`
    bool all = false; ///< every approved reward without a blocker
    QString reference; ///< of the payment: transfer, receipt
    Instant date; ///< when it was given
    QString member;
};

struct HandIssuedRow {
    RewardId id;
    QString reference;
    std::optional<Money> paid; ///< what the person has to have paid; less than the reward where something was owed back
    std::optional<Money> recovered; ///< what was taken off
};
struct HandNotIssuedRow {
    RewardId id;
    QString reason; ///< blocker, or "needs-approval", "outcome-unknown"
    QString detail;
};
struct HandIssueReport {
    std::vector<HandIssuedRow> issued;
    std::vector<HandNotIssuedRow> notIssued;
    std::vector<CurrencyTotal> totals; ///< paid
    bool dryRun = false;
};

/// What settling a reward by hand does to it: what is owed back is taken off first (domain.md 4.7), the rest goes out,
/// and the record says who did it with which reference (domain.md 5.3, IssuedManually). Pure.
/// @param claim what the participant owes back in the reward's currency and mode; lowered by what is taken off.
/// nullptr: nothing is taken off
[[nodiscard]] HandSettlement settlementByHand(const StoredReward &reward, Claim *claim, const QString &reference,
    Instant date, const QString &facts, const QString &actor);

/// Marks approved rewards as given by a person outside every provider (METHOD manual). Blocking.
class HandIssueService {
public:
    HandIssueService(BooksRepository &books, BalanceRepository &balances, RewardService &rewards,
        WorkspaceRepository &workspace, Clock &clock);
    /// What would be settled, and how much of it is to be paid.
    [[nodiscard]] Result<HandIssueReport> preview(const HandIssueOrder &order);
    /// All of them in one transaction.
    [[nodiscard]] Result<HandIssueReport> issue(const HandIssueOrder &order);

private:
    [[nodiscard]] Result<HandIssueReport> plan(const HandIssueOrder &order, std::vector<HandSettlement> &settlements);
    [[nodiscard]] Status check(const HandIssueOrder &order);

    BooksRepository &m_books;
    BalanceRepository &m_balances;
    RewardService &m_rewards;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services
