// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ledgernotes.h"

#include <QRandomGenerator>

#include <array>

namespace rd::storage {

Status addLedgerNotes(Database &db)
{
    return db.execute(R"(
-- What a person typed with a record of the chain, which holds SHA-256 over salt and text. Goes when somebody it is about is
-- erased; the record stays.
CREATE TABLE ledger_note (
    seq INTEGER PRIMARY KEY REFERENCES ledger (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
-- Returns from a backup, and what was confirmed after them (69 restored, 70 restore-checked).
CREATE INDEX ledger_restored ON ledger (seq) WHERE kind IN (69, 70);
)");
}

QByteArray noteSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

Result<RestoredBooks> loadRestored(Database &db)
{
    RestoredBooks restored;
    auto row =
        db.query("SELECT kind, at, reward FROM ledger INDEXED BY ledger_restored WHERE kind IN (69, 70) ORDER BY seq");
    while (row.next()) {
        if (static_cast<EntryKind>(row.integer(0)) == EntryKind::Restored) {
            restored.at = row.instant(1);
            restored.checked.clear();
        } else {
            restored.checked.insert(row.id<RewardId>(2));
        }
    }
    RD_CHECK(row.status());
    return restored;
}

} // namespace rd::storage
