// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/packednumbers.h"

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace rd {

/// Puts `rows` in the order of `keys` (one for each row number); rows of equal keys stay as they stood. A radix sort:
/// about 10 ms for a million (performance.md, Participants table).
void orderRows(std::vector<quint32> &rows, const std::vector<qint64> &keys, bool descending);

/// The same with a key for each place in `rows`, in 16 bytes a row where the keys lie close together.
void orderRowsByOwn(std::vector<quint32> &rows, std::vector<qint64> keys, bool descending);

/// The place of each number among all of them, from 0 on, equal numbers at the same place: ordering by places is
/// quicker than by numbers that lie far apart. In 12 bytes a row: work for the pool.
[[nodiscard]] std::vector<quint32> rankNumbers(const PackedNumbers &numbers);

/// The place of each text among all of them, from 0 on, equal texts at the same place; by bytes. A few hundred ms for a
/// million: work for the pool.
[[nodiscard]] std::vector<quint32> rankTexts(
    std::size_t count, const std::function<std::string_view(std::size_t)> &textOf);

} // namespace rd
