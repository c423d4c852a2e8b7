// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lists of the sample merchant: which rows one shows.

#include "integrations/sample/api.h"

#include <functional>

namespace rd::sample {

/// The rows of one list in the order of the answer (newest first): a whole table, or chosen rows of it; with a filter.
struct Api::Rows {
    Kind kind = Kind::Count;
    Index size = 0;
    bool isChosen = false;
    std::vector<Index> chosen;
    std::function<bool(Index)> matches;

    [[nodiscard]] Index at(Index position) const
    {
        return isChosen ? chosen[std::size_t(position)] : size - 1 - position;
    }
    [[nodiscard]] Index count() const { return isChosen ? Index(chosen.size()) : size; }
    void choose(std::vector<Index> rows)
    {
        isChosen = true;
        chosen = std::move(rows);
    }
    void choose(Index row) { choose(row == kNone ? std::vector<Index>{} : std::vector<Index>{row}); }
};

/// Half-open window of unix seconds from gt, gte, lt, lte or one number.
struct Window {
    qint64 from = 0;
    qint64 to = INT64_MAX;
    [[nodiscard]] bool contains(qint64 at) const { return at >= from && at < to; }
};
/// Of the parameter with that name; without it all times.
[[nodiscard]] Window windowOf(const Parameter &p, QByteArrayView name);

} // namespace rd::sample
