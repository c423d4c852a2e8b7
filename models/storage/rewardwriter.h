// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/chain.h"
#include "models/storage/rewardkeys.h"
#include "models/storage/rewardrollup.h"
#include "models/storage/touchedbooks.h"

namespace rd::storage {

/// Writes rewards and their chain records, inside one transaction of the writer. The caller's booked sum, issued amount
/// and phase are stored as given: they are what its entries amount to. Two things depend on the participant's other
/// rewards and are therefore settled here, in the same transaction: what comes back after an issue recovers no more
/// than the claim that still stands (a written-off one is booked back), and the rest becomes a reward of its own.
class RewardWriter {
public:
    /// What a person or a provider's answer did, the next computation looks at again; what the computation itself did
    /// (whose entries all name the engine) it need not.
    enum class Marks { Always, UnlessByEngine };
    [[nodiscard]] static Result<RewardWriter> open(
        Database &db, const Calendar &calendar, Instant now, Marks marks = Marks::Always);
    /// New rewards and all chain records are gathered: nothing of it may be looked for before finish().
    [[nodiscard]] Result<RewardId> apply(const RewardChange &change);
    /// Writes what was gathered and the figures that follow from it; to be called before the transaction ends.
    [[nodiscard]] Status finish();
    /// What an intent knows better than its ledger entry.
    [[nodiscard]] Status noteOutcome(RewardId id, const QString &reference, const QString &failure);

private:
    RewardWriter(Database &db, Chain chain, RewardKeys keys, const Calendar &calendar, Instant now, RewardId nextId,
        Marks marks);
    [[nodiscard]] Status mark(const RewardChange &change);
    [[nodiscard]] Result<StoredKey> newKey(const StoredReward &reward);
    [[nodiscard]] Result<StoredKey> participantKey(const StoredReward &reward, StoredKey key);
    struct Known {
        StoredKey key;
        Instant issuedAt;
    };
    /// What a change does not name of a stored reward; its old figures are taken out of the rollup.
    [[nodiscard]] Result<Known> takeOut(RewardId id);
    void putIn(const RewardChange &change, const Known &known);
    [[nodiscard]] RewardId insert(const StoredReward &reward, const StoredKey &key);
    [[nodiscard]] Status update(const StoredReward &reward);
    [[nodiscard]] Result<RewardId> write(const RewardChange &change);
    /// Brings what a change recovers down to the claims that still stand (domain.md 4.7).
    [[nodiscard]] Result<RewardChange> recoveringWhatStands(const RewardChange &change);
    /// What is owed beyond an issued reward goes into one of its own, which is approved and paid as any other.
    [[nodiscard]] Status carryRest(RewardId id);
    [[nodiscard]] Status writeRest(const RewardChange &rest, const QString &uuid, RewardId of);
    [[nodiscard]] Status writeGathered();
    [[nodiscard]] Status noteEntry(RewardId id, const NewEntry &entry, Instant issuedAt);

    Database &m_db;
    Marks m_whenToMark;
    BookMarks m_marks;
    Chain m_chain;
    RewardKeys m_keys;
    RewardRollup m_rollup;
    Instant m_now;
    RewardId m_nextId;
    std::vector<RewardId> m_settled; ///< whose sides have moved after it was issued
    RowBatch m_new;
    Statement m_update;
    Statement m_key;
    SaleNames m_sales;
    Statement m_account;
};

} // namespace rd::storage
