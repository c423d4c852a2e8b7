// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace rd::crypto {

/// Whether this is an RSA public key of at least 2048 bits, as PEM; BadInput says what is wrong with it.
[[nodiscard]] Status checkRsaPublicKey(const QByteArray &pem);
/// The message, encrypted for the owner of the key by RSA-OAEP with SHA-1 (PKCS #1): other bytes each time.
/// @param pem public key; @param message at most the key's length less 42 bytes
[[nodiscard]] Result<QByteArray> rsaOaepEncrypt(const QByteArray &pem, const QByteArray &message);

} // namespace rd::crypto
