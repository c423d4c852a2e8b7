// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/chainhasher.h"
#include "models/ports/booksrepository.h"
#include "models/storage/rowbatch.h"

namespace rd::storage {

/// Appends records to the hash chain inside one transaction of the writer. Numbers follow one another without a gap,
/// times never go back.
class Chain {
public:
    [[nodiscard]] static Result<Chain> open(Database &db);
    /// Adds a record that flush() will write with all others since the last one. Nobody else may append meanwhile.
    /// @param rewardKey UTF-8
    [[nodiscard]] Status stage(const NewEntry &entry, RewardId reward, std::string_view rewardKey, Instant now);
    [[nodiscard]] Status flush();
    /// When the last record was booked.
    [[nodiscard]] Instant lastAt() const { return m_at; }
    /// A record without a reward, at once.
    [[nodiscard]] Status append(const NewEntry &entry, Instant now)
    {
        RD_CHECK(stage(entry, {}, {}, now));
        return flush();
    }

private:
    Chain(Database &db, qint64 seq, QByteArray hash, Instant at);
    Database *m_db;
    qint64 m_seq;
    QByteArray m_hash;
    QByteArray m_next; ///< room for the hash after m_hash
    Instant m_at;
    Currency m_currency; ///< of m_code
    std::string m_code;
    ChainHasher m_hasher;
    RowBatch m_staged;
    RowBatch m_notes;
};

/// A record of the kind that has no reward and no amount.
[[nodiscard]] NewEntry settingEntry(EntryKind kind, const QString &facts, const QString &actor);
/// Opens the chain for one such record.
[[nodiscard]] Status appendOne(Database &db, const NewEntry &entry, Instant now);

/// Each record with its note, if it has one.
inline constexpr std::string_view kSelectEntries =
    "SELECT l.seq, l.kind, l.reward, l.reward_key, l.participant, l.amount, l.currency, l.facts, l.actor, l.at, "
    "l.previous, l.hash, n.text, n.salt FROM ledger l LEFT JOIN ledger_note n ON n.seq = l.seq ";
/// Reads a row selected with kSelectEntries.
[[nodiscard]] LedgerEntry readEntry(const Statement &row);

} // namespace rd::storage
