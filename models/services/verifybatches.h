// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/ports/signatures.h"
#include "models/ports/workspacerepository.h"
#include "models/services/verifychecks.h"

namespace rd::services {

/// batch-sum, one-open-batch, approval, invoices, and that the state of each payout is the state of its rewards
/// (domain.md 5.6.2 to 5.6.4, reliability.md 2).
class BatchCheck {
public:
    BatchCheck(
        Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain, QString workspaceId);
    /// What the chain says of batches: a row that was edited cannot make it say something else.
    void visit(const LedgerEntry &entry);
    /// From here on signatures of members are looked at, too.
    void useKeys(std::vector<MemberKey> keys, Signatures &signatures);
    /// @return how many batches there are
    [[nodiscard]] Result<qint64> run(BatchRepository &batches);
    [[nodiscard]] qint64 invoices() const { return m_invoices; } ///< numbers that were looked at
    /// What is no difference: where a series goes on because a person said so.
    [[nodiscard]] QStringList notes() const { return m_notes; }

private:
    void checkSums(const Batch &batch, const std::vector<Payout> &payouts);
    void checkSeal(const Batch &batch, const std::vector<Payout> &payouts);
    void checkRewards(const Batch &batch, const Payout &payout);
    void checkChain(const Batch &batch);
    void checkKeys();
    void checkSignatures(const Batch &batch);
    void checkInvoices(const SelfBillBook &book);
    void finish();

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    const ChainCheck &m_chain;
    QString m_workspaceId;
    qint64 m_invoices = 0;
    QStringList m_notes;
    std::unordered_map<RewardId, const StoredReward *> m_byId;
    /// By number of the batch: what was made, agreed to and sealed.
    struct Said {
        QString made;
        QStringList approved;
        QString sealedAs;
    };
    std::map<QString, Said> m_said;
    std::vector<SelfBillSpan> m_invoicesSaid;
    QStringList m_keysSaid; ///< "member 3 signing key …", by the books
    std::vector<MemberKey> m_keys;
    Signatures *m_signatures = nullptr;
    std::unordered_map<RewardId, QString> m_paidBy; ///< number of the batch that pays it now
};

} // namespace rd::services
