// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/payoutoutcome.h"

#include <QJsonObject>

namespace rd::cashfree {

// One reward is one transfer, whose `transfer_id` is made from the intent's key. Pure.

/// The key in the letters Cashfree takes: "_" for "-" (reliability.md 1).
[[nodiscard]] QString transferId(const QString &key);

/// What an intent's body says is to be paid; the account it goes to is not in it.
struct TransferOrder {
    QString id;
    Money amount; ///< INR
    QString mode; ///< "banktransfer", "upi"
    QString payoutMethod; ///< uid of its version
    QString remarks;
};
[[nodiscard]] QByteArray bodyOf(const TransferOrder &order);
[[nodiscard]] std::optional<TransferOrder> orderFrom(const QByteArray &body);

/// Cashfree's error form, {type, code, message}.
[[nodiscard]] http::Refusal readRefusal(const http::HttpResponse &answer);
/// A transfer as it is shown: its state only when id and amount are the ones that were sent.
[[nodiscard]] LookupOutcome judgeTransfer(const TransferOrder &order, const QJsonObject &transfer);
/// The answer to the POST.
[[nodiscard]] SendOutcome judgeSent(const TransferOrder &order, const Result<http::HttpResponse> &answer);

} // namespace rd::cashfree
