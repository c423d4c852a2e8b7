// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rd {

// What of a sale went back, as one place for all who ask: the conversion and its explanation.

/// Rows in an order of their own, each id once: the result may depend neither on the order nor on the repetition of an
/// import.
template <typename Row>
[[nodiscard]] std::vector<const Row *> settled(const std::vector<Row> &rows)
{
    std::vector<const Row *> list;
    list.reserve(rows.size());
    for (const Row &row : rows)
        list.push_back(&row);
    std::stable_sort(list.begin(), list.end(), [](const Row *a, const Row *b) {
        return std::pair(a->createdS, std::string_view(a->id)) < std::pair(b->createdS, std::string_view(b->id));
    });
    const auto sameId = [](const Row *a, const Row *b) { return a->id == b->id; };
    list.erase(std::unique(list.begin(), list.end(), sameId), list.end());
    return list;
}

[[nodiscard]] bool isPending(const RefundRecord &refund);
[[nodiscard]] bool isOpen(const DisputeRecord &dispute);
/// An appeal follows a loss: the money is gone while it runs (rulings.md 26).
[[nodiscard]] bool isLost(const DisputeRecord &dispute);
/// A dispute in another currency cannot be set off in part: the whole payment counts as lost.
[[nodiscard]] qint64 lostAmount(const DisputeRecord &dispute, Currency currency, qint64 paid);
/// By what a credit note lowers the base: what did not also go out as a refund, without tax (rulings.md 28, 33).
[[nodiscard]] qint64 creditedNet(const CreditNoteRecord &creditNote);

} // namespace rd
