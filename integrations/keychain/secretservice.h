// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::keychain {

/// What the platform's keychain service says about itself, asked past QtKeychain, which cannot tell these apart.
enum class ServiceState {
    Open, ///< there, and its default collection is unlocked
    Locked, ///< there, and its default collection is locked
    NoCollection, ///< there, but without a default collection
    Absent, ///< no bus, no service, or no answer in time
    NotAsked, ///< this platform or backend has no such question
};

/// Asks within `limitMs`; never starts the service and never makes it prompt. Blocks.
[[nodiscard]] ServiceState serviceState(int limitMs);

/// "Secret Service", "KWallet", "Windows Credential Store", "macOS Keychain": the place QtKeychain chooses in this
/// session. A workspace keeps it as a mark: another name than yesterday means that the secrets are elsewhere, not gone.
[[nodiscard]] QString backendName();

/// A plain-text file QtKeychain would read and migrate secrets from (only with KWallet); empty when there is none, as
/// it must be.
[[nodiscard]] QString plainTextStore(const QString &service);

} // namespace rd::keychain
