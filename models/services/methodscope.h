// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"

namespace rd::services {

/// The methods that go on paying a currency after the one for every other currency was set: who corrects an account
/// without naming the currency must not believe that nothing is paid to the old one any more. By currency code; empty
/// where a method for a single currency was set.
/// @param methods of one participant, in any order; those taken away or replaced don't count
/// @param changed the currency of what was set; invalid = every currency without a method of its own
[[nodiscard]] std::vector<PayoutMethodView> stayingMethods(
    const std::vector<PayoutMethodView> &methods, Currency changed);

} // namespace rd::services
