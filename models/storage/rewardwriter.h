// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/chain.h"
#include "models/storage/rewardrollup.h"
#include "models/storage/touchedbooks.h"

#include <string>
#include <string_view>

namespace rd::storage {

/// The parts of a reward's key that never change once it exists.
struct StoredKey {
    CampaignId campaign;
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    ConnectionId connection; ///< invalid for rewards entered by hand
    int objectType = 0; ///< SaleObject; 0 = the key names the customer or the participant
    std::string objectId;
};

/// Turns stored keys into their text; knows campaign names and accounts.
class RewardKeys {
public:
    [[nodiscard]] static Result<RewardKeys> load(Database &db);
    [[nodiscard]] RewardKey key(const StoredKey &stored) const;
    /// key().toString() in UTF-8; the part before the object is kept from call to call. Valid until the next call.
    [[nodiscard]] std::string_view text(const StoredKey &stored);

private:
    struct Account {
        QString id;
        QString mode;
    };
    std::unordered_map<qint64, QString> m_campaigns;
    std::unordered_map<qint64, QString> m_campaignModes;
    std::unordered_map<qint64, Account> m_connections;
    StoredKey m_last; ///< what m_prefix was made for; without object
    std::string m_prefix;
    std::string m_text;
};

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
    Statement m_conversion;
    Statement m_account;
};

} // namespace rd::storage
