// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "models/ports/rewardgateway.h"

namespace rd::paypal {

// What PayPal's answers about one payout mean. One payout is one batch with one item, both with the intent's key as our
// id. Pure.

/// The answer to the POST. A 2xx is taken, not paid; it counts only when it names our batch id.
[[nodiscard]] SendOutcome judgeSent(const IssueIntent &intent, const Result<http::HttpResponse> &answer);
/// The payout as `GET /v1/payments/payouts/{id}` shows it: its state only when batch, item, amount, currency and
/// receiver are the ones that were sent (domain.md 5.3, provider words).
[[nodiscard]] LookupOutcome judgeShown(const IssueIntent &intent, const QByteArray &body);

} // namespace rd::paypal
