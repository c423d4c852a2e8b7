// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace rd::http {

/// How fast one account may be asked. 0 = no limit.
struct Limits {
    double perSecond = 15;
    double perResourcePerSecond = 0;
    int inFlight = 4;
    double burst = 5; ///< requests that may go at once after a pause; at least 1
    bool operator==(const Limits &) const = default;
};

/// Hands out turns: a token bucket for each account and for each (account, resource), a bound on requests in flight,
/// foreground before background. A rate-limit answer halves the account's pace (and its bound in flight), answers
/// without one bring it back slowly. Knows no timer and no clock: the owner passes a monotonic time in, and asks again
/// after `wakeIn`. Not thread safe.
class RateLimiter {
public:
    using Ticket = quint64;
    using Time = std::chrono::milliseconds;

    struct Turns {
        std::vector<Ticket> go; ///< each holds one place in flight until finished()
        std::optional<Time> wakeIn; ///< when the next turn is due; nothing = only after a finished() or enqueue()
    };

    void setDefaults(const Limits &limits) { m_defaults = limits; }
    /// Replaces the account's limits; an earlier slow-down is forgotten.
    void setLimits(const QString &account, const Limits &limits);
    void enqueue(Ticket ticket, const QString &account, const QString &resource, bool background);
    /// Takes a waiting ticket out; false when it is not waiting.
    bool remove(Ticket ticket, const QString &account);
    [[nodiscard]] Turns take(Time now);

    /// The request of a turn has ended without a rate-limit answer.
    void finished(const QString &account);
    /// The request of a turn was answered "too many": slower from now on, and nothing at all for `pause`.
    void limited(const QString &account, Time now, Time pause);

    [[nodiscard]] int inFlight(const QString &account) const;
    /// Share of the full pace in use, 1/64 to 1.
    [[nodiscard]] double pace(const QString &account) const;

private:
    struct Bucket {
        double tokens = 0;
        Time filled{0};
        bool started = false;
        void fill(Time now, double rate, double burst);
        [[nodiscard]] bool has() const { return tokens >= 1; }
        [[nodiscard]] Time wait(double rate) const;
    };
    struct Waiting {
        Ticket ticket;
        QString resource;
    };
    struct Account {
        Limits limits;
        Bucket bucket;
        QHash<QString, Bucket> resources;
        std::deque<Waiting> foreground;
        std::deque<Waiting> background;
        int inFlight = 0;
        double pace = 1;
        Time lastSlowed{0};
        Time pausedUntil{0};
        [[nodiscard]] int bound() const;
        [[nodiscard]] bool isIdle() const { return foreground.empty() && background.empty(); }
    };

    Account &account(const QString &name);
    static void takeFrom(Account &account, Time now, Turns &turns);
    static void takeQueue(Account &account, std::deque<Waiting> &queue, Time now, Turns &turns);
    static Bucket *resourceBucket(Account &account, const QString &resource, Time now);
    static void wakeAt(Turns &turns, Time in);

    Limits m_defaults;
    QHash<QString, Account> m_accounts;
};

} // namespace rd::http
