// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/checkpointrepository.h"
#include "models/storage/database.h"

#include <mutex>

namespace rd::storage {

/// Version 8: public keys of the workspace and the checkpoints they sign (reliability.md 3).
[[nodiscard]] Status addCheckpointTables(Database &db);

/// Where the chain ends; seq 0 without records.
[[nodiscard]] Result<ChainHead> chainHead(Database &db);

/// Follows the chain from inside the transactions that write it, so that no end of it stays unsigned for long.
class Checkpoints {
public:
    /// @see CheckpointRepository::signWith
    void signWith(CheckpointSigner *signer);
    /// In a transaction of the writer, after its work: signs the end of the chain when it has moved far enough.
    [[nodiscard]] Status follow(Database &db, Instant now);
    /// Signs the end of the chain however near the last checkpoint is.
    [[nodiscard]] Status signHead(Database &db, Instant now);

private:
    std::mutex m_mutex; ///< held while the signer is in use
    CheckpointSigner *m_signer = nullptr;
};

} // namespace rd::storage
