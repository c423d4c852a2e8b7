// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/payoutoutcome.h"

#include <QJsonObject>

namespace rd::razorpayx {

// One reward is one payout, which carries the intent's key as idempotency key and as `reference_id`. Pure.

/// What an intent's body says is to be paid; the account it goes to is not in it.
struct PayoutOrder {
    QString key;
    qint64 paise = 0;
    QString mode; ///< "IMPS", "NEFT", "UPI"
    QString payoutMethod; ///< uid of its version
    QString narration;
};
[[nodiscard]] QByteArray bodyOf(const PayoutOrder &order);
[[nodiscard]] std::optional<PayoutOrder> orderFrom(const QByteArray &body);

/// RazorpayX's error form, {"error": {code, description, reason}}.
[[nodiscard]] http::Refusal readRefusal(const http::HttpResponse &answer);
/// A payout as it is shown: its state only when reference, amount and currency are the ones that were sent.
[[nodiscard]] LookupOutcome judgePayout(const PayoutOrder &order, const QJsonObject &payout);
/// The answer to the POST.
[[nodiscard]] SendOutcome judgeSent(const PayoutOrder &order, const Result<http::HttpResponse> &answer);

} // namespace rd::razorpayx
