// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/left.h"

#include <string_view>

namespace rd::storage {

/// hasLeft() in SQL: `phase IN` and this. A macro, so that it can stand inside a statement.
#define RD_LEFT_PHASES "(2, 3, 5, 6)"
/// Flag::Held in SQL.
#define RD_HELD_FLAG "64"

namespace detail {

constexpr bool namesEveryPhaseThatHasLeft()
{
    constexpr std::string_view named = RD_LEFT_PHASES;
    for (int phase = 0; phase <= static_cast<int>(RewardPhase::Unclaimed); ++phase) {
        const bool isNamed = named.find(static_cast<char>('0' + phase)) != std::string_view::npos;
        if (isNamed != hasLeft(static_cast<RewardPhase>(phase)))
            return false;
    }
    return true;
}

} // namespace detail

static_assert(detail::namesEveryPhaseThatHasLeft(), "SQL and hasLeft() say the same");
static_assert(bit(Flag::Held) == 64, "SQL and Flag::Held say the same");

} // namespace rd::storage
