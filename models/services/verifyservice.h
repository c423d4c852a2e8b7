// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/ports/batchrepository.h"
#include "models/ports/intentrepository.h"
#include "models/services/bookservice.h"
#include "models/services/checkpointservice.h"

namespace rd::services {

struct VerifyDifference {
    QString check; ///< name of the check of reliability.md 2, "chain", "reward-sum"
    QString place; ///< the first bad row: "entry 7", "reward 3"
    QString text;
    QString table; ///< of that row
    qint64 row = 0; ///< its number there; 0 = a sum over rows
    QString expected;
    QString found;
};

/// What became of one check.
struct VerifyCheck {
    QString name;
    bool ok = true;
    QString note; ///< why there was nothing to check; empty = it was
};

struct VerifyReport {
    bool ok = false;
    qint64 rewards = 0;
    qint64 entries = 0;
    qint64 batches = 0;
    qint64 intents = 0;
    qint64 invoices = 0; ///< numbers of self-billing invoices
    std::vector<VerifyDifference> differences; ///< at most one per check: the first
    std::vector<VerifyCheck> checks; ///< those that were asked for, in the order of names()
    QStringList notes; ///< "no outside head", "unsigned since entry 12"
    qint64 signedTo = 0; ///< last record that a signed checkpoint covers
    std::optional<HeadComparison> head; ///< nullopt = there is nothing to compare with
};

/// Recomputes everything from the facts, walks the hash chain and checks the invariants of domain.md 5.6. Changes
/// nothing in the books; a difference stops issuing until a later run finds none. Blocking.
class VerifyService {
public:
    /// @param checkpoints nullptr = the end of the chain is not compared with anything outside
    VerifyService(BooksRepository &books, IntentRepository &intents, BalanceRepository &balances,
        WorkspaceRepository &workspace, Clock &clock, CheckpointService *checkpoints = nullptr);
    /// Names of all checks (reliability.md 2, domain.md 5.6).
    [[nodiscard]] static QStringList names();
    /// @param only names of checks to run alone; empty = all. Unknown names are an error of usage. Only a run of all
    /// checks lets issuing go on that a difference has stopped.
    [[nodiscard]] Result<VerifyReport> verify(
        const ProgressSink &progress, const CancelToken &cancel, const QStringList &only = {});
    /// Every record of the books in their order, until the visitor returns false.
    [[nodiscard]] Status walkLedger(const std::function<bool(const LedgerEntry &)> &visit)
    {
        return m_books.walkChain(visit);
    }
    /// Whose batches are compared with the books; nullptr = none. Outlives this.
    void setBatches(BatchRepository *batches) { m_batches = batches; }
    /// What proves signatures of members; nullptr = they are not looked at. Outlives this.
    void setSignatures(Signatures *signatures) { m_signatures = signatures; }

private:
    [[nodiscard]] Status stopIssuing(const VerifyReport &report, bool isWhole);

    BooksRepository &m_books;
    IntentRepository &m_intents;
    BalanceRepository &m_balances;
    WorkspaceRepository &m_workspace;
    CheckpointService *m_checkpoints;
    BatchRepository *m_batches = nullptr;
    Signatures *m_signatures = nullptr;
};

} // namespace rd::services
