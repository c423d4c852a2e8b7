// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"

namespace rd::services {

/// Whether a reward is in doubt since the books came back from a backup, and the provider's lists cannot settle it: a
/// person has to look first. True for cash, which may have left by a bank; for a coupon of a fixed amount, which may
/// have become credit; and for every other way than the one the kind is made for.
[[nodiscard]] bool needsLook(const RewardRow &row, const QString &method, const std::vector<Campaign> &campaigns);

} // namespace rd::services
