// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sending.h"

namespace rd::services {

void IssueClock::heard(std::optional<Instant> serverTime)
{
    if (!serverTime)
        return;
    m_server = *serverTime;
    m_heardAt = m_clock.monotonic();
}

Instant IssueClock::serverNow() const
{
    return m_server == Instant{} ? Instant{} : m_server + (m_clock.monotonic() - m_heardAt);
}

void IssueClock::began(IntentId intent, bool firstOfKey)
{
    if (!m_attempts)
        return;
    auto &times = (*m_attempts)[intent];
    times.last = m_clock.monotonic();
    if (firstOfKey)
        times.firstOfKey = times.last;
}

void IssueClock::ended(IntentId intent)
{
    if (m_attempts)
        (*m_attempts)[intent].last = m_clock.monotonic();
}

void IssueClock::mayHaveLasted(IntentId intent, std::chrono::milliseconds duration)
{
    if (m_attempts && m_attempts->contains(intent)) {
        auto &times = m_attempts->at(intent);
        times.last = std::min(m_clock.monotonic(), times.last + duration);
    }
}

const AttemptTime *IssueClock::attempt(IntentId intent) const
{
    if (!m_attempts)
        return nullptr;
    const auto found = m_attempts->find(intent);
    return found == m_attempts->end() ? nullptr : &found->second;
}

std::chrono::milliseconds IssueClock::age(
    std::optional<std::chrono::milliseconds> monotonic, Instant server, Instant local) const
{
    const bool isServerKnown = server != Instant{} && m_server != Instant{};
    // A computer that slept has a monotonic clock that did, too.
    if (isServerKnown)
        return std::max(serverNow() - server, monotonic.value_or(std::chrono::milliseconds{0}));
    return monotonic ? *monotonic : m_clock.now() - local;
}

std::chrono::milliseconds IssueClock::sinceLast(const IssueIntent &intent) const
{
    const auto *own = attempt(intent.id);
    return age(own ? std::optional(m_clock.monotonic() - own->last) : std::nullopt, intent.lastAttemptServer,
        intent.lastAttempt);
}

IssueClock::KeyLife IssueClock::keyLife(const IssueIntent &intent, std::chrono::milliseconds window) const
{
    if (intent.firstAttempt == Instant{})
        return KeyLife::Valid; // never sent
    if (std::max(m_clock.now(), serverNow()) < intent.windowEnd)
        return KeyLife::Valid;
    const auto *own = attempt(intent.id);
    const auto sinceFirst = age(own ? std::optional(m_clock.monotonic() - own->firstOfKey) : std::nullopt,
        intent.firstAttemptServer, intent.firstAttempt);
    return sinceFirst >= window ? KeyLife::Over : KeyLife::Disputed;
}

} // namespace rd::services
