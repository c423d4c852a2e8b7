// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

namespace rd {

/// Days as the merchant counts them (domain.md 1.1: one time zone a workspace), for whoever reads dates that people
/// have written. Blocking.
class MerchantCalendar {
public:
    virtual ~MerchantCalendar() = default;
    /// In the zone that is set now. Errors: Storage, Damaged; BadInput where this computer does not know the zone.
    [[nodiscard]] virtual Result<Calendar> calendar() = 0;
};

} // namespace rd
