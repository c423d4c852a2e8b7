// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/services/payoutminimums.h"

#include <QHash>

#include <optional>
#include <unordered_map>

namespace rd::services {

/// Cash that could be paid now, per participant, currency and mode over all campaigns of that mode (domain.md 4.7): due
/// and approved cash rewards (positive adjustments among them) less what the participant owes back: what was issued and
/// later taken back and is neither recovered nor written off, and negative adjustments. Other kinds are not netted.
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
    struct Key {
        ParticipantId participant;
        Currency currency;
        qint64 part = 0; ///< a mode, or the row number of a campaign
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const noexcept
        {
            return qHashMulti(0, key.participant.value, key.currency.packed(), key.part);
        }
    };
    [[nodiscard]] static Key keyOf(ParticipantId participant, Currency currency, Mode mode)
    {
        return {participant, currency, static_cast<qint64>(mode)};
    }
    std::unordered_map<Key, qint64, Hash> m_payable;
    std::unordered_map<Key, qint64, Hash> m_perCampaign;
};

} // namespace rd::services
