// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/chainhasher.h"
#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Appends records to the hash chain inside one transaction of the writer. Numbers follow one another without a gap,
/// times never go back.
class Chain {
public:
    [[nodiscard]] static Result<Chain> open(Database &db);
    /// @param rewardKey UTF-8
    [[nodiscard]] Status append(const NewEntry &entry, RewardId reward, std::string_view rewardKey, Instant now);
    /// A record without a reward.
    [[nodiscard]] Status append(const NewEntry &entry, Instant now) { return append(entry, {}, {}, now); }

private:
    Chain(Database &db, qint64 seq, QByteArray hash, Instant at);
    qint64 m_seq;
    QByteArray m_hash;
    QByteArray m_next; ///< room for the hash after m_hash
    Instant m_at;
    Currency m_currency; ///< of m_code
    std::string m_code;
    ChainHasher m_hasher;
    Statement m_insert;
};

/// A record of the kind that has no reward and no amount.
[[nodiscard]] NewEntry settingEntry(EntryKind kind, const QString &facts, const QString &actor);
/// Opens the chain for one such record.
[[nodiscard]] Status appendOne(Database &db, const NewEntry &entry, Instant now);

inline constexpr std::string_view kLedgerColumns =
    "seq, kind, reward, reward_key, participant, amount, currency, facts, actor, at, previous, hash";
/// Reads a row selected with kLedgerColumns.
[[nodiscard]] LedgerEntry readEntry(const Statement &row);

} // namespace rd::storage
