// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <chrono>

namespace rd::keychain {

/// The operating system's keychain through QtKeychain (reliability.md 6). QtKeychain cannot tell a locked keychain from
/// an absent entry, so this asks the service itself and keeps a canary entry for each workspace: only a canary that is
/// found proves that a missing key is absent. Nothing is ever stored in plain text. Every call blocks for at most the
/// limit; thread safe.
class KeychainStore : public SecretStore {
public:
    static constexpr std::chrono::milliseconds kLimit{20'000};
    static constexpr qsizetype kMaxBytes = 1023; ///< Windows holds 2,560 bytes of an UTF-16 text

    explicit KeychainStore(std::chrono::milliseconds limit = kLimit);

    [[nodiscard]] SecretAnswer read(const SecretKey &key) override;
    /// Printable text of at most kMaxBytes. Writes the workspace's canary first where there is none.
    [[nodiscard]] Status write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] Status erase(const SecretKey &key) override;
    /// Asks the service about itself, which never makes it prompt.
    [[nodiscard]] SecretState readiness() override;
    [[nodiscard]] QString backend() const override;

    /// Writes the canary of a workspace, from which on "absent" can be told; called when a workspace is made.
    [[nodiscard]] Status prepare(const QString &workspaceId);

private:
    using Deadline = std::chrono::steady_clock::time_point;
    struct Raw; ///< what QtKeychain said, before it is judged

    [[nodiscard]] Raw readRaw(const SecretKey &key, Deadline deadline) const;
    [[nodiscard]] SecretAnswer judge(Raw raw, const SecretKey &key, Deadline deadline) const;
    [[nodiscard]] SecretAnswer judgeMissing(const SecretKey &key, Deadline deadline) const;
    [[nodiscard]] Status writeChecked(
        const SecretKey &key, const QString &connection, const Secret &secret, Deadline deadline) const;
    [[nodiscard]] Status ensureCanary(const QString &workspaceId, const QString &connection, Deadline deadline) const;
    /// @param connection whose key it is about, for the hint; empty = none
    [[nodiscard]] Status failure(const Raw &raw, const QString &connection, const QString &doing) const;

    std::chrono::milliseconds m_limit;
};

} // namespace rd::keychain
