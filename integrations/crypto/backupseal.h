// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/crypto/scrypthasher.h"
#include "models/ports/backupcipher.h"

namespace rd::crypto {

/// The container of a backup: a line of words, a line of JSON with what the key was made by, then pieces of 64 KiB in
/// AES-256-GCM with 16 bytes of tag each. The nonce holds the piece's number and whether it is the last one, the two
/// lines are authenticated with every piece; so none can be cut off, moved, repeated or changed unnoticed. The key
/// comes from passphrase and a salt of its own by scrypt (reliability.md 5).
class BackupSeal : public BackupCipher {
public:
    explicit BackupSeal(ScryptCost cost = {}) : m_cost(cost) {}
    [[nodiscard]] Result<std::unique_ptr<SealedWriter>> seal(QIODevice &target, const Secret &passphrase) override;
    [[nodiscard]] Result<std::unique_ptr<SealedReader>> open(QIODevice &source, const Secret &passphrase) override;

private:
    ScryptCost m_cost;
};

} // namespace rd::crypto
