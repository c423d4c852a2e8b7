// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/intentrepository.h"
#include "models/services/bookservice.h"
#include "models/services/checkpointservice.h"

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
    QStringList notes; ///< "no outside head", "unsigned since entry 12"
    qint64 signedTo = 0; ///< last record that a signed checkpoint covers
    std::optional<HeadComparison> head; ///< nullopt = there is nothing to compare with
};

/// Recomputes everything from the facts, walks the hash chain and checks the invariants of domain.md 5.6. Changes
/// nothing in the books; a difference stops issuing until a later run finds none. Blocking.
class VerifyService {
public:
    /// @param checkpoints nullptr = the end of the chain is not compared with anything outside
    VerifyService(BooksRepository &books, IntentRepository &intents, WorkspaceRepository &workspace, Clock &clock,
        CheckpointService *checkpoints = nullptr);
    [[nodiscard]] Result<VerifyReport> verify(const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Status stopIssuing(const VerifyReport &report);

    BooksRepository &m_books;
    IntentRepository &m_intents;
    WorkspaceRepository &m_workspace;
    CheckpointService *m_checkpoints;
};

} // namespace rd::services
