// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QByteArray>

namespace rd {

/// A pair of keys. The private one is text, so that a keychain can hold it.
struct SigningKey {
    Secret privateKey;
    QByteArray publicKey; ///< 32 bytes
};

/// Ed25519. Calls compute only, some tens of microseconds; thread safe.
class Signatures {
public:
    virtual ~Signatures() = default;
    [[nodiscard]] virtual Result<SigningKey> makeKey() = 0;
    /// The key a stored text stands for; Damaged where it stands for none.
    [[nodiscard]] virtual Result<SigningKey> keyFrom(const Secret &privateKey) = 0;
    /// 64 bytes.
    [[nodiscard]] virtual Result<QByteArray> sign(const SigningKey &key, const QByteArray &message) = 0;
    [[nodiscard]] virtual bool isSignedBy(
        const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) = 0;
};

} // namespace rd
