// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "models/ports/rewardgateway.h"

#include <QJsonObject>

namespace rd::tremendous {

// What Tremendous's answers about one order mean. One order has one reward and carries the intent's key as its
// `external_id`. Pure.

/// An order as it is shown: its state only when id, amount, currency and receiver are the ones that were sent. Executed
/// and delivered is paid; a delivery that failed waits for a person at Tremendous (payouts.md 3).
[[nodiscard]] LookupOutcome judgeOrder(const IssueIntent &intent, const QJsonObject &order);
/// The answer to the POST. 201 is an order that was there before: it has to be the same.
[[nodiscard]] SendOutcome judgeSent(const IssueIntent &intent, const Result<http::HttpResponse> &answer);

} // namespace rd::tremendous
