// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripeapi.h"
#include "integrations/stripe/stripeevents.h"

namespace rd::stripe {

/// Walks /v1/events (stripe.md 7). No type filter is sent: Stripe takes twenty names at most and we use some seventy,
/// so filtering there would cost four walks instead of one.
class StripeFeed {
public:
    StripeFeed(StripeApi &api, const Clock &clock, const CancelToken &cancel)
        : m_api(api), m_clock(clock), m_cancel(cancel)
    {
    }
    /// The newest place; what happened before is left to the backfill that follows.
    [[nodiscard]] Result<ChangeFeed> head();
    [[nodiscard]] Result<ChangeFeed> since(const std::string &cursor, Instant lastSuccess);

private:
    [[nodiscard]] Result<EventPage> page(Fields query);
    /// Seconds up to which events count as settled: late ones may still appear after that.
    [[nodiscard]] qint64 settledS() const;
    [[nodiscard]] bool isTooOld(Instant lastSuccess) const;
    [[nodiscard]] Status walkUp(const FeedPlace &from);
    [[nodiscard]] Status walkDown(const FeedPlace &from);
    void take(const StripeEvent &event, const FeedPlace &from);

    StripeApi &m_api;
    const Clock &m_clock;
    const CancelToken &m_cancel;
    int m_requests = 0;
    std::optional<Instant> m_serverTime; // of the first answer
    ChangeSet m_changes;
    FeedPlace m_place;
};

} // namespace rd::stripe
