// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/signatures.h"

namespace rd::crypto {

/// Ed25519 of OpenSSL. The private key as text is the base64 form of its 32 bytes.
class Ed25519 : public Signatures {
public:
    [[nodiscard]] Result<SigningKey> makeKey() override;
    [[nodiscard]] Result<SigningKey> keyFrom(const Secret &privateKey) override;
    [[nodiscard]] Result<QByteArray> sign(const SigningKey &key, const QByteArray &message) override;
    [[nodiscard]] bool isSignedBy(
        const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature) override;
};

} // namespace rd::crypto
