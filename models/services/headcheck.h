// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/checkpointservice.h"
#include "models/services/verifychecks.h"

#include <set>

namespace rd::services {

/// heads: the signed checkpoints fit the chain, their keys are those the chain names, and the chain ends where the
/// keychain says or later (reliability.md 3).
class HeadCheck {
public:
    /// @param checkpoints nullptr = books without a keychain
    HeadCheck(Findings &findings, CheckpointService *checkpoints) : m_findings(findings), m_checkpoints(checkpoints) {}
    /// Before the chain is walked.
    [[nodiscard]] Status begin();
    void visit(const LedgerEntry &entry);
    /// After the last entry; adds what people should know to the notes.
    [[nodiscard]] Status finish(VerifyReport &report);

private:
    void judge(const HeadComparison &comparison, VerifyReport &report);

    Findings &m_findings;
    CheckpointService *m_checkpoints;
    std::vector<SignedCheckpoint> m_signed; ///< in the order of the chain
    std::size_t m_next = 0; ///< of m_signed
    std::vector<QByteArray> m_keys;
    std::set<QString> m_keyRecords; ///< facts of the records about keys
    qint64 m_last = 0;
};

} // namespace rd::services
