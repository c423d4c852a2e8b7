// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>

namespace rd {

/// So many rows of a large table make a part: a fraction of a millisecond, and a multiple of the bits that a RowSet
/// keeps in one word, so that two threads may fill one set.
constexpr std::size_t kPartRows = 1U << 15U;

/// Parts that so many rows have.
[[nodiscard]] constexpr std::size_t partsOf(std::size_t rows)
{
    return (rows + kPartRows - 1) / kPartRows;
}

/// The first row of a part, and the one behind its last.
[[nodiscard]] constexpr std::pair<std::size_t, std::size_t> rowsOfPart(std::size_t part, std::size_t rows)
{
    return {part * kPartRows, std::min(rows, (part + 1) * kPartRows)};
}

/// Does `work` for each part, once, on this thread and on one more where that is free (performance.md, Participants
/// table: two threads above 500,000 rows). Never waits for the other thread to begin, only for what it has begun; work
/// of few parts stays here. Returns when all is done, and all of it is seen by the caller then. From any thread, one
/// call inside another excepted. `work` throws nothing.
void inParts(std::size_t parts, const std::function<void(std::size_t part)> &work);

} // namespace rd
