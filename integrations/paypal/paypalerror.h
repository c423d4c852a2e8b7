// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

namespace rd::paypal {

/// PayPal's own error form (payouts.md 1a), with texts that are safe to show.
struct ProviderError {
    bool isWellFormed = false; ///< the body really is {"name": …, "message": …}
    QString name; ///< "VALIDATION_ERROR"
    QString issue; ///< of the first detail: its own word for what is wrong
    QString message; ///< redacted, one sentence
    QString debugId; ///< what PayPal's support asks for
    QString payout; ///< id of another payout that the error links to: the sender_batch_id was used by it
    bool aboutBatchId = false; ///< a detail names the sender_batch_id
    [[nodiscard]] bool isAboutFunds() const;
};

[[nodiscard]] ProviderError readError(const QByteArray &body);
/// "INSUFFICIENT_FUNDS: Sender … (debug id …)".
[[nodiscard]] QString textOf(const ProviderError &error, int status);
/// The failure behind a status of 400 and above, for reads. `what` names the call.
[[nodiscard]] Error toError(const http::HttpResponse &answer, const QString &what);

/// Only what looks like an id of PayPal's; else empty.
[[nodiscard]] QString plainId(const QString &text);

} // namespace rd::paypal
