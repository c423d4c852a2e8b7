// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"

#include <array>
#include <span>
#include <string_view>

namespace rd::stripe {

/// How one stream is listed and read at Stripe (stripe.md 2 and 3).
struct StreamEndpoint {
    Stream stream;
    const char *path; ///< of the list; "/{id}" behind it reads one
    const char *resource; ///< name of the operation for the pace
    const char *permission; ///< what a restricted key needs
    bool hasCreated; ///< created[gte], created[lt] exist
    std::array<const char *, 3> expand; ///< of one object; in lists with "data." before it
};

/// All streams, in an order that is good to show.
[[nodiscard]] std::span<const StreamEndpoint> streamTable();
[[nodiscard]] const StreamEndpoint &endpointOf(Stream stream);

} // namespace rd::stripe
