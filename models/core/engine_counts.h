// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/attribution.h"
#include "models/core/exchange.h"

#include <map>
#include <unordered_set>

namespace rd::engine {

/// Something that counts for milestones and rankings: a conversion that qualifies, or a lead of a newsletter.
struct CountEvent {
    quint32 participant = kNone; ///< index
    quint32 customer = 0; ///< index
    quint32 conversion = kNoIndex; ///< index
    const CompiledVersion *version = nullptr; ///< whose terms say what is reached
    Currency currency; ///< of the sale; invalid for a lead
    qint64 base = 0; ///< after refunds; 0 = all went back
    Instant paidAt;
    Instant dueAt; ///< end of its hold
    Flags flags = 0;
    Symbol facts = 0;
    bool provisional = false;
};

/// A milestone or prize, and the referrals that were counted for it.
struct CountedTarget {
    RewardTarget reward;
    std::vector<quint32> customers; ///< indexes
};

/// Referrals of each participant, and the milestones they reach (domain.md 4.8). A milestone is reached by the referral
/// that made the count before refunds, by the terms in force then, once; it is owed while the count after refunds is as
/// high. Events must come in the order (paidAt, id).
class MilestoneCounts {
public:
    MilestoneCounts(const FactsIndex &index, const CompiledCampaign &campaign);
    void add(const CountEvent &event);
    /// All milestones that were ever reached, by participant and count.
    [[nodiscard]] std::vector<CountedTarget> rewards() const;

private:
    struct Count {
        std::vector<CountEvent> reached; ///< first conversion of each referral, before refunds
        std::vector<CountEvent> kept; ///< first one of which something was kept
    };
    [[nodiscard]] std::optional<CountedTarget> rewardOf(
        const MilestoneSpec &milestone, std::size_t participant, const Count &count) const;

    const FactsIndex &m_index;
    const CompiledCampaign &m_campaign;
    std::vector<Count> m_counts; ///< by participant
    std::unordered_set<quint64> m_reached; ///< participant and customer
    std::unordered_set<quint64> m_kept;
};

/// The rankings of a campaign of kind leaderboard: one for each period that is closed.
class PrizeCounts {
public:
    PrizeCounts(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar);
    void add(const CountEvent &event);
    [[nodiscard]] std::vector<CountedTarget> rewards() const;

private:
    struct Period {
        int slot = 0;
        Instant end; ///< first instant after it
        const CampaignVersion *version = nullptr; ///< the terms in force when it closed
        std::vector<CountEvent> events;
    };
    struct Score {
        quint32 participant = kNone;
        qint64 value = 0;
        Flags flags = 0;
        bool provisional = false;
        const CountEvent *last = nullptr; ///< the one that made the value
        std::vector<quint32> customers;
    };
    [[nodiscard]] Instant endOf(const CampaignTerms &terms, LocalDay day) const;
    [[nodiscard]] std::vector<Score> ranking(const Period &period) const;
    void award(const Period &period, std::vector<CountedTarget> &rewards) const;

    const FactsIndex &m_index;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    std::map<std::pair<int, Instant>, Period> m_periods; ///< by slot and end
};

/// Everything a campaign counts beside its commissions; empty for one that has neither milestones nor prizes.
class Counting {
public:
    Counting(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar);
    [[nodiscard]] bool isEmpty() const { return !m_milestones && !m_prizes; }
    void add(const CountEvent &event);
    /// Milestones and prizes, in the currencies they are listed in.
    /// @param attributor for kind newsletter, where every referral counts, paying or not
    [[nodiscard]] std::vector<CountedTarget> rewards(const Attributor &attributor);

private:
    void addReferrals(const Attributor &attributor);
    [[nodiscard]] bool isElsewhere(const CustomerRow &customer, const std::vector<ConnectionId> &connections) const;
    [[nodiscard]] std::optional<CountEvent> eventOf(const Bond &bond) const;

    const FactsIndex &m_index;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    std::optional<MilestoneCounts> m_milestones;
    std::optional<PrizeCounts> m_prizes;
    bool m_countsReferrals = false; ///< kind newsletter
};

/// Amounts in the payout currency of a campaign (domain.md 4.6).
class Exchange {
public:
    Exchange(const EngineFacts &facts, const CompiledCampaign &campaign);
    /// Converts `amount` and `after` (the same before and after refunds) by the rate of the day and notes the rate, or
    /// the flag that there is none. False where the result would be beyond the largest amount kept.
    [[nodiscard]] bool apply(
        RewardTarget &target, Money &amount, qint64 &after, std::optional<Currency> payout, LocalDay paidDay) const;

private:
    using Subject = std::tuple<int, Beneficiary, qint64>; ///< slot, side, row number
    [[nodiscard]] quint32 rateFor(const RewardTarget &target, Currency from, Currency to, LocalDay day) const;

    const EngineFacts &m_facts;
    std::optional<ExchangeRates> m_rates; ///< only for campaigns with a payout currency
    std::map<Subject, quint32> m_kept; ///< of rewards of this campaign that have left; places in EngineFacts::rates
};

/// Sets amount and currency of a fixed reward of a participant; false where no amount is listed for the currency.
/// @param sale currency of what earned it; invalid = any, the first one listed
[[nodiscard]] bool setFixed(
    RewardTarget &target, const RewardSpec &spec, std::optional<Currency> payout, Currency sale);

} // namespace rd::engine
