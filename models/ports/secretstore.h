// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace rd {

/// A secret in memory: an unshared buffer, overwritten when the last owner lets go. It cannot be streamed, compared
/// with == or turned into a QString; its bytes are reachable only inside a callback. Cheap to copy (copies share one
/// buffer). Thread safe for reading.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and overwrites the source.
    [[nodiscard]] static Secret take(QByteArray &source);
    [[nodiscard]] bool isEmpty() const;
    /// Runs `use` with the bytes; whoever copies them must cleanse the copy.
    void use(const std::function<void(const char *data, qsizetype size)> &use) const;
    /// "sk_live_…4f2a": the part up to the last underscore within the first 12 characters, and the last four. Safe to
    /// show.
    [[nodiscard]] QString masked() const;
    /// Constant-time comparison.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites memory in a way the compiler must keep.
void cleanse(char *data, qsizetype size);

/// The four answers of a keychain (reliability.md 6). "Locked" and "unavailable" must never be taken for "absent".
enum class SecretState { Found, Absent, Locked, Unavailable };

struct SecretAnswer {
    SecretState state = SecretState::Unavailable;
    Secret secret; ///< only with Found
    QString detail; ///< for the log; never holds the secret
};

/// Where a secret lives: referral-desk/<workspace>/<connection>/<purpose>.
struct SecretKey {
    QString workspaceId;
    QString connection;
    QString purpose = QStringLiteral("api-key");
    [[nodiscard]] QString name() const;
};

/// The door to the keychain. Calls block up to the implementation's own limit (20 s); never call from the GUI thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual SecretAnswer read(const SecretKey &key) = 0;
    /// Writes, reads back and compares; anything else than an equal value is an error (KeychainLocked,
    /// KeychainUnavailable).
    [[nodiscard]] virtual Status write(const SecretKey &key, const Secret &secret) = 0;
    /// Erasing what is absent is no error.
    [[nodiscard]] virtual Status erase(const SecretKey &key) = 0;
    /// Whether the keychain would answer now without asking a person for anything: Found, else Locked or Unavailable.
    /// Quick, and for work that nobody asked for by hand.
    [[nodiscard]] virtual SecretState readiness() { return SecretState::Found; }
    /// A short name of the backend for diagnostics ("Secret Service", "memory").
    [[nodiscard]] virtual QString backend() const = 0;
};

} // namespace rd
