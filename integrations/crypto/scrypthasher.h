// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/passphrasehasher.h"

namespace rd::crypto {

/// What a guess costs. The defaults are those of reliability.md 5: about 0.3 s and 128 MiB.
struct ScryptCost {
    quint64 n = 1 << 17; ///< a power of two
    quint32 r = 8;
    quint32 p = 1;
};

/// scrypt of OpenSSL 3 (EVP_KDF; the older call refuses these parameters). The verifier is
/// "scrypt:N:r:p:salt:hash", numbers in decimal, salt and hash in hexadecimal.
class ScryptHasher : public PassphraseHasher {
public:
    explicit ScryptHasher(ScryptCost cost = {}) : m_cost(cost) {}
    [[nodiscard]] Result<QString> verifier(const Secret &passphrase) override;
    [[nodiscard]] Result<bool> matches(const Secret &passphrase, const QString &verifier) override;

private:
    ScryptCost m_cost;
};

/// `size` bytes derived from a passphrase; the caller cleanses them.
[[nodiscard]] Result<QByteArray> scrypt(
    const Secret &passphrase, const QByteArray &salt, const ScryptCost &cost, qsizetype size);
/// `size` bytes nobody can guess.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype size);

} // namespace rd::crypto
