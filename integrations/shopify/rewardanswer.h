// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "models/ports/rewardgateway.h"

namespace rd::shopify {

/// What one attempt to send an intent came to (reliability.md 1, shopify.md 4 and 8). Done only where the answer shows
/// everything that was asked for; whatever could mean that something happened is unknown. Pure.
/// @param cardEnd the last four characters of a gift card's code, as they were sent
[[nodiscard]] SendOutcome judgeAnswer(
    const IssueIntent &intent, const Result<http::HttpResponse> &answer, const QString &cardEnd = {});

} // namespace rd::shopify
