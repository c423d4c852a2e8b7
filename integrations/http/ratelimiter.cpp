// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace rd::http {

namespace {

constexpr double kSlowestPace = 1.0 / 64;
constexpr double kGrowth = 0.02; ///< of the full pace, by each answer that is no complaint
constexpr std::chrono::milliseconds kOneComplaint{1000}; ///< requests in flight together complain together: halve once

} // namespace

void RateLimiter::Bucket::fill(Time now, double rate, double burst)
{
    const double most = std::max(1.0, burst);
    if (!started) {
        started = true;
        tokens = most;
    } else if (now > filled) {
        tokens = std::min(most, tokens + rate * static_cast<double>((now - filled).count()) / 1000.0);
    }
    filled = std::max(filled, now);
}

RateLimiter::Time RateLimiter::Bucket::wait(double rate) const
{
    return Time{static_cast<qint64>(std::ceil((1 - tokens) * 1000.0 / rate))};
}

int RateLimiter::Account::bound() const
{
    if (limits.inFlight <= 0)
        return std::numeric_limits<int>::max();
    return std::max(1, static_cast<int>(std::lround(limits.inFlight * pace)));
}

RateLimiter::Account &RateLimiter::account(const QString &name)
{
    const auto found = m_accounts.find(name);
    if (found != m_accounts.end())
        return *found;
    Account fresh;
    fresh.limits = m_defaults;
    return *m_accounts.insert(name, std::move(fresh));
}

void RateLimiter::setLimits(const QString &name, const Limits &limits)
{
    Account &entry = account(name);
    entry.limits = limits;
    entry.pace = 1;
    entry.bucket = {};
    entry.resources.clear();
}

void RateLimiter::enqueue(Ticket ticket, const QString &name, const QString &resource, bool background)
{
    Account &entry = account(name);
    (background ? entry.background : entry.foreground).push_back({ticket, resource});
}

bool RateLimiter::remove(Ticket ticket, const QString &name)
{
    Account &entry = account(name);
    const auto isIt = [ticket](const Waiting &waiting) { return waiting.ticket == ticket; };
    return std::erase_if(entry.foreground, isIt) + std::erase_if(entry.background, isIt) > 0;
}

RateLimiter::Turns RateLimiter::take(Time now)
{
    Turns turns;
    for (Account &entry : m_accounts) {
        if (!entry.isIdle())
            takeFrom(entry, now, turns);
    }
    return turns;
}

void RateLimiter::takeFrom(Account &entry, Time now, Turns &turns)
{
    if (now < entry.pausedUntil) {
        wakeAt(turns, entry.pausedUntil - now);
        return;
    }
    if (entry.limits.perSecond > 0)
        entry.bucket.fill(now, entry.limits.perSecond * entry.pace, entry.limits.burst);
    takeQueue(entry, entry.foreground, now, turns);
    takeQueue(entry, entry.background, now, turns);
}

void RateLimiter::takeQueue(Account &entry, std::deque<Waiting> &queue, Time now, Turns &turns)
{
    const double rate = entry.limits.perSecond * entry.pace;
    for (auto it = queue.begin(); it != queue.end() && entry.inFlight < entry.bound();) {
        if (rate > 0 && !entry.bucket.has()) {
            wakeAt(turns, entry.bucket.wait(rate));
            return;
        }
        // A resource that has to wait does not hold up the others behind it.
        Bucket *bucket = resourceBucket(entry, it->resource, now);
        if (bucket && !bucket->has()) {
            wakeAt(turns, bucket->wait(entry.limits.perResourcePerSecond * entry.pace));
            ++it;
            continue;
        }
        if (rate > 0)
            entry.bucket.tokens -= 1;
        if (bucket)
            bucket->tokens -= 1;
        ++entry.inFlight;
        turns.go.push_back(it->ticket);
        it = queue.erase(it);
    }
}

RateLimiter::Bucket *RateLimiter::resourceBucket(Account &entry, const QString &resource, Time now)
{
    if (entry.limits.perResourcePerSecond <= 0 || resource.isEmpty())
        return nullptr;
    Bucket &bucket = entry.resources[resource];
    bucket.fill(now, entry.limits.perResourcePerSecond * entry.pace, entry.limits.burst);
    return &bucket;
}

void RateLimiter::wakeAt(Turns &turns, Time in)
{
    const Time soonest = std::max(in, Time{1});
    turns.wakeIn = turns.wakeIn ? std::min(*turns.wakeIn, soonest) : soonest;
}

void RateLimiter::finished(const QString &name)
{
    Account &entry = account(name);
    entry.inFlight = std::max(0, entry.inFlight - 1);
    entry.pace = std::min(1.0, entry.pace + kGrowth);
}

void RateLimiter::limited(const QString &name, Time now, Time pause)
{
    Account &entry = account(name);
    entry.inFlight = std::max(0, entry.inFlight - 1);
    entry.pausedUntil = std::max(entry.pausedUntil, now + pause);
    if (entry.pace < 1 && now - entry.lastSlowed < kOneComplaint)
        return;
    entry.lastSlowed = now;
    entry.pace = std::max(kSlowestPace, entry.pace / 2);
}

int RateLimiter::inFlight(const QString &name) const
{
    const auto found = m_accounts.constFind(name);
    return found == m_accounts.cend() ? 0 : found->inFlight;
}

double RateLimiter::pace(const QString &name) const
{
    const auto found = m_accounts.constFind(name);
    return found == m_accounts.cend() ? 1 : found->pace;
}

} // namespace rd::http
