// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <map>

namespace rd::fakes {

inline Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::take(bytes);
}

/// A keychain in memory that can be locked or away.
class FakeSecretStore : public SecretStore {
public:
    enum class Mood { Open, Locked, Unavailable };
    Mood mood = Mood::Open;
    int reads = 0;
    std::map<QString, Secret> entries;

    [[nodiscard]] SecretAnswer read(const SecretKey &key) override
    {
        ++reads;
        if (mood == Mood::Locked)
            return {SecretState::Locked, {}, {}};
        if (mood == Mood::Unavailable)
            return {SecretState::Unavailable, {}, {}};
        const auto found = entries.find(key.name());
        if (found == entries.end())
            return {SecretState::Absent, {}, {}};
        return {SecretState::Found, found->second, {}};
    }
    [[nodiscard]] Status write(const SecretKey &key, const Secret &secret) override
    {
        if (auto refused = refusal(); !refused)
            return refused;
        entries.insert_or_assign(key.name(), secret);
        return {};
    }
    [[nodiscard]] Status erase(const SecretKey &key) override
    {
        if (auto refused = refusal(); !refused)
            return refused;
        entries.erase(key.name());
        return {};
    }
    [[nodiscard]] SecretState readiness() override
    {
        return mood == Mood::Open ? SecretState::Found
                                  : (mood == Mood::Locked ? SecretState::Locked : SecretState::Unavailable);
    }
    [[nodiscard]] QString backend() const override { return QStringLiteral("fake"); }

private:
    [[nodiscard]] Status refusal() const
    {
        if (mood == Mood::Locked)
            return fail(ErrorKind::KeychainLocked, QStringLiteral("locked"));
        if (mood == Mood::Unavailable)
            return fail(ErrorKind::KeychainUnavailable, QStringLiteral("no keychain"));
        return {};
    }
};

} // namespace rd::fakes
