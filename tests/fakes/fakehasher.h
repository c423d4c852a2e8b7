// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/passphrasehasher.h"

namespace rd::fakes {

/// Keeps passphrases as they are and counts how often it was asked: nothing here is slow.
class FakeHasher : public PassphraseHasher {
public:
    int asked = 0;
    [[nodiscard]] Result<QString> verifier(const Secret &passphrase) override { return textOf(passphrase); }
    [[nodiscard]] Result<bool> matches(const Secret &passphrase, const QString &verifier) override
    {
        ++asked;
        return textOf(passphrase) == verifier;
    }

private:
    static QString textOf(const Secret &secret)
    {
        QString text;
        secret.use([&text](const char *data, qsizetype size) { text = QString::fromUtf8(data, size); });
        return text;
    }
};

} // namespace rd::fakes
