// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace rd::items {

/// Rows of a view that stand together, first and last, in ascending order: millions of them are as many numbers as one.
using RowRuns = std::vector<std::pair<int, int>>;
[[nodiscard]] inline qint64 rowsIn(const RowRuns &runs)
{
    qint64 count = 0;
    for (const auto &[first, last] : runs)
        count += last - first + 1;
    return count;
}

} // namespace rd::items
