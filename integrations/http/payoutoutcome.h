// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "models/ports/rewardgateway.h"

namespace rd::http {

// What answers to a payout mean at every provider (table of reliability.md 1). Pure.

[[nodiscard]] SendOutcome sendOutcome(SendVerdict verdict, const QString &code, const QString &text);
/// No answer came: nothing left, or nobody knows.
[[nodiscard]] SendOutcome noAnswer(const Error &error);
/// A call before the payout's own failed, such as that for its receiver: the payout has surely not left.
[[nodiscard]] SendOutcome failedBefore(const Error &error);

/// A provider's refusal, read in its own form.
struct Refusal {
    bool isWellFormed = false;
    QString code; ///< empty = "http-" and the status
    QString text; ///< redacted
    std::chrono::milliseconds pause{0}; ///< after a 429 that does not say how long
};
/// A status of 300 and above. Statuses that refuse count only in the provider's own form, everything else is unknown.
[[nodiscard]] SendOutcome refusedOutcome(const HttpResponse &answer, const Refusal &refusal);

[[nodiscard]] LookupOutcome undecided(const QString &text);
[[nodiscard]] LookupOutcome shownAs(
    LookupVerdict verdict, const QString &reference, const QString &text, const QString &code = {});

/// What a look-up found, as the answer to the request itself.
[[nodiscard]] SendOutcome asSent(const LookupOutcome &shown);

} // namespace rd::http
