// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/intent.h"
#include "models/ports/booksrepository.h"

namespace rd {

/// The issue-intent log. Each call is one durable transaction (synchronous=FULL): when it returns, it survives a crash.
class IntentRepository {
public:
    virtual ~IntentRepository() = default;
    /// Intents in Prepared, Sending, Unknown or Absent, oldest first; invalid connection = all.
    [[nodiscard]] virtual Result<std::vector<IssueIntent>> openIntents(ConnectionId connection) = 0;
    [[nodiscard]] virtual Result<std::vector<IssueIntent>> intentsOf(RewardId reward) = 0;
    /// Adds the steps of a reward as Prepared and applies `change` (phase Submitted with its posting) in the same
    /// transaction. Refused (Conflict) when another open or confirmed intent of the same reward and step exists.
    [[nodiscard]] virtual Result<std::vector<IntentId>> prepare(
        const std::vector<IssueIntent> &intents, const RewardChange &change, Instant now) = 0;
    /// Writes state, times, attempts, generation and key, reference and error of one intent; body and path never
    /// change.
    [[nodiscard]] virtual Status update(const IssueIntent &intent) = 0;
    /// update() and the ledger entry of the reward in the same transaction (Confirmed with Issued, Refused with
    /// PayoutFailed).
    [[nodiscard]] virtual Status settle(const IssueIntent &intent, const RewardChange &change, Instant now) = 0;
    /// Confirmed intents of a connection whose reward became issued at or after `since`, whenever they were sent; the
    /// longest not looked at first.
    [[nodiscard]] virtual Result<std::vector<IssueIntent>> confirmedSince(
        ConnectionId connection, Instant since, int limit) = 0;
    /// All open and settled intents of the workspace, for verify.
    [[nodiscard]] virtual Status walkIntents(const std::function<bool(const IssueIntent &)> &visit) = 0;
};

} // namespace rd
