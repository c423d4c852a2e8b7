// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/storage/database.h"

#include <functional>

namespace rd::storage {

/// Visits every bond that holds, by id.
[[nodiscard]] Status walkReferrals(Database &db, const std::function<void(ReferralRow &&)> &visit);

} // namespace rd::storage
