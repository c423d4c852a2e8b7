// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder, like the header it builds on.

#include "integrations/stripe/stripeevents.h"
#include "integrations/stripe/stripejson.h"

namespace rd::stripe {

/// The event's id, time and the objects it is about; empty id = no event.
[[nodiscard]] StripeEvent readEvent(const JsonObject &object);

} // namespace rd::stripe
