// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rules.h"

#include <functional>
#include <memory>

namespace rd::engine {

/// Which campaign may take a conversion first: the higher priority in force when it was billed, then the older campaign
/// (domain.md 3.1, 4.2; rulings.md 4). An edit of a priority says who comes first from then on.
class Precedence {
public:
    using Taken = std::vector<quint8>; ///< by conversion; 0 = free
    /// Runs one campaign, to see what it takes when others have `won` before; sets kOwn there.
    using Attempt = std::function<Status(std::size_t campaign, Taken &won)>;
    static constexpr quint8 kOther = 1;
    static constexpr quint8 kOwn = 2;

    explicit Precedence(const std::vector<std::unique_ptr<CompiledCampaign>> &campaigns);

    /// The campaigns by the order that holds now.
    [[nodiscard]] const std::vector<std::size_t> &order() const { return m_spans.back().order; }
    /// The campaigns by the order that held at a time.
    [[nodiscard]] const std::vector<std::size_t> &orderAt(Instant billedAt) const;
    /// Whether one order holds for all time: campaigns may then run one after the other over one list.
    [[nodiscard]] bool isFixed() const { return m_spans.size() == 1; }
    /// What others take before each campaign, where the order changed over time. What a campaign takes depends on what
    /// was left to it, so they are tried by turns until nothing changes any more.
    [[nodiscard]] Result<std::vector<Taken>> settle(const EngineFacts &facts, const Attempt &attempt) const;

private:
    struct Span {
        Instant from;
        std::vector<std::size_t> order;
        std::vector<std::size_t> rank; ///< by campaign
    };
    [[nodiscard]] const Span &spanAt(Instant billedAt) const;
    [[nodiscard]] Taken takenBefore(
        std::size_t campaign, const EngineFacts &facts, const std::vector<Taken> &takes) const;

    std::vector<Span> m_spans; ///< by time; the first from the beginning of history
};

} // namespace rd::engine
