// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/fieldcipher.h"

namespace rd::crypto {

/// AES-256-GCM under sub-keys that HKDF-SHA256 makes of the data key (reliability.md 5): one encrypts, one compares,
/// one names the key. Any thread.
class AesFieldCipher final : public FieldCipher {
public:
    [[nodiscard]] Result<Secret> newKey() override;
    [[nodiscard]] Result<QByteArray> keyId(const Secret &key) override;
    [[nodiscard]] Result<QByteArray> seal(const Secret &key, const QByteArray &place, const QByteArray &plain) override;
    [[nodiscard]] Result<QByteArray> open(
        const Secret &key, const QByteArray &place, const QByteArray &envelope) override;
    [[nodiscard]] Result<QByteArray> index(const Secret &key, const QByteArray &value) override;
};

} // namespace rd::crypto
