// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

namespace rd::stripe {

/// Stripe's own error form (stripe.md 1, Errors), with texts that are safe to show.
struct ProviderError {
    bool isWellFormed = false; ///< the body really is {"error": {…}}
    QString type; ///< "invalid_request_error"
    QString code; ///< "resource_missing"; may be empty
    QString param;
    QString message; ///< redacted
    QString permission; ///< from a 403: "invoice_read", without "rak_"
    QString accountId; ///< from a 403 that names it
};

[[nodiscard]] ProviderError readError(const QByteArray &body);
/// The failure behind a status of 400 and above, for reads. `what` names the call.
[[nodiscard]] Error toError(const http::HttpResponse &answer, const QString &what);

} // namespace rd::stripe
