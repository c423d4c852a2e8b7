// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder.

#include "integrations/stripe/stripeapi.h"
#include "integrations/stripe/stripejson.h"

namespace rd::stripe {

/// Called for each row; true = go on. The row is valid only during the call, which must not parse anything else.
using RowVisitor = std::function<bool(const JsonObject &row)>;

/// Walks a list to its end, 100 rows at a time, blocking; every page must be valid (reliability.md 1, look-up).
[[nodiscard]] Status forEachRow(
    StripeApi &api, const ReadCall &call, const CancelToken &cancel, const RowVisitor &visit);
/// Reads one object and hands it to `use` while it is valid; NotFound where there is none.
[[nodiscard]] Status withObject(StripeApi &api, const ReadCall &call, const CancelToken &cancel,
    const std::function<void(const JsonObject &)> &use);

} // namespace rd::stripe
