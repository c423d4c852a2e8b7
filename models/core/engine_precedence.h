// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rules.h"

#include <functional>
#include <memory>

namespace rd::engine {

/// Whether an entry of EngineFacts::keptRates says that a reward for the sale `subject` has left: one without a rate.
[[nodiscard]] inline bool isOfSaleThatLeft(const KeptRate &kept)
{
    return !kept.rate.isValid() && subjectOf(kept.slot) == RewardSubject::Conversion;
}
/// The exclusive campaign, by its terms when the sale was billed, from which a reward for the sale has left; null where
/// `kept` says no such thing.
[[nodiscard]] const Campaign *keeperOf(const EngineFacts &facts, const KeptRate &kept, const ConversionRow &sale);

/// Which campaign may take a conversion first: the higher priority in force when it was billed, then the older campaign
/// (domain.md 3.1, 4.2; rulings.md 4). An edit of a priority says who comes first from then on.
class Precedence {
public:
    using Taken = std::vector<quint8>; ///< by conversion; 0 = free
    /// Runs one campaign, to see what it takes when others have `won` before; sets kOwn there.
    using Attempt = std::function<Status(std::size_t campaign, Taken &won)>;
    static constexpr quint8 kOther = 1;
    static constexpr quint8 kOwn = 2;

    Precedence(const EngineFacts &facts, const std::vector<std::unique_ptr<CompiledCampaign>> &campaigns);

    /// The campaigns by the order that holds now.
    [[nodiscard]] const std::vector<std::size_t> &order() const { return m_spans.back().order; }
    /// The campaigns by the order that held at a time.
    [[nodiscard]] const std::vector<std::size_t> &orderAt(Instant billedAt) const;
    /// Whether one order holds for all time: campaigns may then run one after the other over one list.
    [[nodiscard]] bool isFixed() const { return m_spans.size() == 1; }
    /// Before a campaign runs: sales whose reward has left are free for the campaign it left from and taken for all
    /// others, whatever order holds (domain.md 3.7).
    void keepLeft(std::size_t campaign, Taken &won) const;
    /// What others take before each campaign, where the order changed over time. What a campaign takes depends on what
    /// was left to it, so they are tried by turns until nothing changes any more.
    [[nodiscard]] Result<std::vector<Taken>> settle(const Attempt &attempt) const;

private:
    struct Span {
        Instant from;
        std::vector<std::size_t> order;
        std::vector<std::size_t> rank; ///< by campaign
    };
    [[nodiscard]] const Span &spanAt(Instant billedAt) const;
    [[nodiscard]] Taken takenBefore(std::size_t campaign, const std::vector<Taken> &takes) const;

    struct Left {
        quint32 conversion = 0; ///< index
        std::size_t campaign = 0;
    };
    void findLeft(const std::vector<std::unique_ptr<CompiledCampaign>> &campaigns);

    const EngineFacts &m_facts;
    std::vector<Left> m_left; ///< of exclusive campaigns; only where there are others
    std::vector<Span> m_spans; ///< by time; the first from the beginning of history
};

} // namespace rd::engine
