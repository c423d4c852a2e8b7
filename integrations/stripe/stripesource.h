// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripeapi.h"
#include "models/ports/commercesource.h"

namespace rd::stripe {

class ListGuard;

/// A Stripe account as a place data comes from. Lists are asked 100 rows at a time with what stripe.md 3 expands; lists
/// inside objects that Stripe cut are completed before a page is handed over. The clock and the HttpClient must outlive
/// it.
class StripeSource : public CommerceSource {
public:
    StripeSource(std::shared_ptr<StripeApi> api, const Clock &clock);
    ~StripeSource() override;

    [[nodiscard]] std::vector<Stream> streams() const override;
    [[nodiscard]] bool hasCreatedWindows(Stream stream) const override;
    [[nodiscard]] Result<AccountReport> checkAccount(const CancelToken &cancel) override;
    void fetch(const PageRequest &request, const CancelToken &cancel, PageDone done) override;
    [[nodiscard]] Result<ChangeFeed> feedHead(const CancelToken &cancel) override;
    [[nodiscard]] Result<ChangeFeed> changesSince(
        const std::string &cursor, Instant lastSuccess, const CancelToken &cancel) override;
    [[nodiscard]] int maxInFlight() const override;
    [[nodiscard]] qint64 requestsSent() const override;

private:
    std::shared_ptr<StripeApi> m_api; // shared with the gateway of the same connection
    const Clock &m_clock;
    std::shared_ptr<ListGuard> m_guard; // shared with fetches under way, which may outlive this
};

} // namespace rd::stripe
