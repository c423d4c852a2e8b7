// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "models/ports/rewardgateway.h"

namespace rd::stripe {

/// What the answer to one POST of an intent means (table of reliability.md 1). A 2xx counts only when the object in it
/// is the one that was asked for: id, amount, currency, customer and `rd_intent`. Pure.
[[nodiscard]] SendOutcome judgeIssueAnswer(const IssueIntent &intent, const Result<http::HttpResponse> &answer);

} // namespace rd::stripe
