// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/secretstore.h"

#include <QByteArray>

namespace rd {

/// Encrypts single fields at rest and finds equal ones without reading them (reliability.md 5). Any thread.
class FieldCipher {
public:
    virtual ~FieldCipher() = default;
    /// A new random data key of a workspace: 32 bytes as base64 text for the keychain.
    [[nodiscard]] virtual Result<Secret> newKey() = 0;
    /// The id that a key's envelopes carry: 4 bytes, tells keys apart and nothing else.
    [[nodiscard]] virtual Result<QByteArray> keyId(const Secret &key) = 0;
    /// "RDE1" ‖ key id ‖ nonce ‖ ciphertext ‖ tag. @param place table ‖ column ‖ row id: a value moved elsewhere fails
    [[nodiscard]] virtual Result<QByteArray> seal(
        const Secret &key, const QByteArray &place, const QByteArray &plain) = 0;
    /// Damaged for anything that was changed, moved or cut; never an empty text. "wrong-key" for another key's.
    [[nodiscard]] virtual Result<QByteArray> open(
        const Secret &key, const QByteArray &place, const QByteArray &envelope) = 0;
    /// 16 bytes that are equal for equal values under one key.
    [[nodiscard]] virtual Result<QByteArray> index(const Secret &key, const QByteArray &value) = 0;
};

} // namespace rd
