// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpoints.h"

namespace rd::storage {

Status addCheckpointTables(Database &db)
{
    return db.execute(R"(
-- The last one signs; each has its record in the chain.
CREATE TABLE public_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE checkpoint (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    at INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES public_key (id),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE TRIGGER public_key_no_update BEFORE UPDATE ON public_key BEGIN SELECT RAISE(ABORT, 'keys are never changed'); END;
CREATE TRIGGER public_key_no_delete BEFORE DELETE ON public_key BEGIN SELECT RAISE(ABORT, 'keys are never changed'); END;
CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
)");
}

Result<ChainHead> chainHead(Database &db)
{
    auto last = db.query("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1");
    ChainHead head;
    if (last.next())
        head = {last.integer(0), last.blob(1)};
    RD_CHECK(last.status());
    return head;
}

void Checkpoints::signWith(CheckpointSigner *signer)
{
    const std::lock_guard lock(m_mutex);
    m_signer = signer;
}

Status Checkpoints::follow(Database &db, Instant now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_signer == nullptr)
            return {};
    }
    RD_TRY(unsignedCount,
        db.number("SELECT ifnull((SELECT max(seq) FROM ledger), 0) - ifnull((SELECT max(seq) FROM checkpoint), 0)", 0));
    return unsignedCount >= kCheckpointEvery ? signHead(db, now) : Status();
}

Status Checkpoints::signHead(Database &db, Instant now)
{
    RD_TRY(head, chainHead(db));
    RD_TRY(known, db.number("SELECT EXISTS (SELECT 1 FROM checkpoint WHERE seq >= ?1)", 0, head.seq));
    if (head.seq == 0 || known != 0)
        return {};
    std::optional<SignedCheckpoint> made;
    {
        const std::lock_guard lock(m_mutex);
        if (m_signer != nullptr)
            made = m_signer->sign(head, now);
    }
    if (!made)
        return {};
    return db.run("INSERT INTO checkpoint (seq, hash, at, key, signature) "
                  "SELECT ?1, ?2, ?3, id, ?5 FROM public_key WHERE key = ?4",
        made->head.seq, made->head.hash, made->at, made->publicKey, made->signature);
}

} // namespace rd::storage
