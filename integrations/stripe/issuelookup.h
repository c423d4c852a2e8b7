// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/formencode.h"
#include "integrations/stripe/stripeapi.h"
#include "models/ports/rewardgateway.h"

namespace rd::stripe {

/// Looks for the effect of one intent by lists only (reliability.md 1: the search lags and proves nothing). Absent is
/// said only after every page was read and valid; anything odd is Undecided. Whether the key still belongs to the
/// intent's account is the caller's check.
class IssueLookup {
public:
    IssueLookup(StripeApi &api, const CancelToken &cancel, const IssueIntent &intent);
    [[nodiscard]] LookupOutcome run();

private:
    [[nodiscard]] Result<LookupOutcome> search();
    [[nodiscard]] Result<LookupOutcome> coupon();
    [[nodiscard]] Result<LookupOutcome> promotionCode();
    [[nodiscard]] Result<LookupOutcome> attachment();
    [[nodiscard]] Result<LookupOutcome> credit();
    [[nodiscard]] Result<LookupOutcome> price();
    /// A once-coupon leaves the subscription with the invoice that uses it.
    [[nodiscard]] Result<QString> discountOnInvoices(const QString &subscription, const std::string &coupon);
    [[nodiscard]] Result<bool> wasRedeemed(const std::string &coupon);
    [[nodiscard]] std::string sent(const char *field) const;

    StripeApi &m_api;
    const CancelToken &m_cancel;
    const IssueIntent &m_intent;
    Fields m_fields;
    std::string m_mark; ///< rd_intent of the body, the same for all generations
};

} // namespace rd::stripe
