// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/ports/intentrepository.h"
#include "models/services/bookservice.h"

namespace rd::services {

struct VerifyDifference {
    QString check; ///< name of the check of reliability.md 2, "chain", "reward-sum"
    QString place; ///< the first bad row
    QString text;
};

struct VerifyReport {
    bool ok = false;
    qint64 rewards = 0;
    qint64 entries = 0;
    qint64 batches = 0;
    qint64 intents = 0;
    std::vector<VerifyDifference> differences; ///< at most one per check: the first
    QStringList notes; ///< "no outside head"
};

/// Recomputes everything from the facts, walks the hash chain and checks the invariants of domain.md 5.6. Changes
/// nothing in the books; a difference stops issuing until a later run finds none. Blocking.
class VerifyService {
public:
    VerifyService(BooksRepository &books, IntentRepository &intents, BalanceRepository &balances,
        WorkspaceRepository &workspace, Clock &clock);
    [[nodiscard]] Result<VerifyReport> verify(const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Status stopIssuing(const VerifyReport &report);

    BooksRepository &m_books;
    IntentRepository &m_intents;
    BalanceRepository &m_balances;
    WorkspaceRepository &m_workspace;
};

} // namespace rd::services
