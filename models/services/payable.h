// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/services/payoutminimums.h"

#include <optional>
#include <utility>
#include <vector>

namespace rd::services {

/// Cash that could be paid now, per participant, currency and mode over all campaigns of that mode (domain.md 4.7): due
/// and approved cash rewards (positive adjustments among them) less what the participant owes back: what was issued and
/// later taken back and is neither recovered nor written off, and negative adjustments. Other kinds are not netted.
/// Filled and asked by one thread.
class PayableBalances {
public:
    void add(const std::vector<RewardRow> &rows);
    void add(const RewardRow &row);
    void subtract(const std::vector<Claim> &claims);
    [[nodiscard]] qint64 payable(ParticipantId participant, Currency currency, Mode mode) const;
    /// What a reward's threshold looks at: the balance over all campaigns, or of its own.
    [[nodiscard]] qint64 againstThreshold(const RewardRow &row, const CampaignTerms &terms) const;
    /// NegativeBalance, or BelowThreshold by the reward's own campaign (rulings.md 29) or by how the participant is
    /// paid (domain.md 4.7).
    [[nodiscard]] std::optional<Blocker> blockerFor(
        const RewardRow &row, const std::vector<Campaign> &campaigns, const PayoutMinimums &minimums = {}) const;

private:
    /// Of one campaign, or with number 0 what is owed back. They are kept in the order of person, currency and mode, so
    /// that a million people take 24 bytes each: those of one purse stand together.
    struct Share {
        qint64 participant = 0;
        qint64 minor = 0;
        quint32 purse = 0; ///< currency and mode
        quint32 campaign = 0;
    };
    void add(ParticipantId participant, Currency currency, Mode mode, qint64 campaign, qint64 minor);
    /// Puts what was added since into the order, equal ones into one.
    static void order(std::vector<Share> &shares);
    [[nodiscard]] std::pair<const Share *, const Share *> sharesOf(
        ParticipantId participant, Currency currency, Mode mode) const;
    mutable std::vector<Share> m_shares; ///< the first question orders them
    mutable bool m_isOrdered = true;
};

} // namespace rd::services
