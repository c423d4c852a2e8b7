// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowset.h"
#include "models/items/rowmodel.h"
#include "models/ports/rewardindex.h"

#include <array>
#include <memory>

namespace rd::items {

/// By what rewards are put together.
enum class RewardGrouping { None, Participant, Campaign };

/// One group: a participant or a campaign by the id it has in the books. Without a grouping it stands for all rewards.
struct RewardGroup {
    RewardGrouping by = RewardGrouping::None;
    qint64 id = 0;
    bool operator==(const RewardGroup &) const = default;
    /// Its place in the index (RewardIndex::placeOf()); nothing where it has no reward there.
    [[nodiscard]] std::optional<quint32> placeIn(const RewardIndex &index) const;
    /// Its name there; empty where it has none.
    [[nodiscard]] QString nameIn(const RewardIndex &index) const;
};

/// Some rewards of an index, put together by participant or campaign: how many each group has, and what they amount to
/// in each currency and mode, never added up across these. Never changes once made; read from any thread.
class RewardGroups {
public:
    struct Counts {
        quint32 rewards = 0;
        quint32 ready = 0; ///< due or approved, and nothing stands in the way
        quint32 blocked = 0; ///< something stands in the way
        bool operator==(const Counts &) const = default;
    };
    struct Wanted {
        std::shared_ptr<const RewardIndex> index;
        RowSet rows; ///< of the index
        RewardGrouping by = RewardGrouping::Participant;
        Currency base; ///< the workspace's own, which comes first
        std::optional<qint64> kept; ///< a group that is there even without a reward
    };
    /// Work for the pool: a few hundred ms where a million rewards are in a million groups.
    [[nodiscard]] static std::shared_ptr<const RewardGroups> of(Wanted wanted);

    [[nodiscard]] RewardGrouping grouping() const { return m_by; }
    [[nodiscard]] std::size_t size() const { return m_groups.size(); }
    [[nodiscard]] qint64 id(std::size_t group) const;
    [[nodiscard]] QString name(std::size_t group) const; ///< empty where there is none
    [[nodiscard]] QString email(std::size_t group) const; ///< of a participant
    [[nodiscard]] Counts counts(std::size_t group) const { return m_groups[group].counts; }
    /// Real money first, then by currency with the base currency in front; empty where no reward has an amount.
    [[nodiscard]] std::vector<ShownTotal> totals(std::size_t group) const { return totalsFrom(m_groups[group].sum); }
    /// Of the group that has most of them.
    [[nodiscard]] std::size_t mostTotals() const { return m_mostTotals; }
    /// A millisecond for a million groups.
    [[nodiscard]] std::optional<std::size_t> find(qint64 id) const;

    // of all groups together
    [[nodiscard]] Counts allCounts() const { return m_all; }
    [[nodiscard]] std::vector<ShownTotal> allTotals() const { return totalsFrom(m_allSum); }

    enum class Order { ByName, ByNameDescending, ByAmount, ByAmountDescending };
    /// Groups in an order, which is there already. By what they amount to: by the first currency, where that is the
    /// same by the next, where all are by name. Amounts of different currencies are never compared.
    [[nodiscard]] const std::vector<quint32> &inOrder(Order order) const
    {
        return m_orders[static_cast<std::size_t>(order)];
    }

private:
    static constexpr quint32 kNone = ~0U;
    struct Group {
        quint32 place = 0; ///< of the participant or campaign
        Counts counts;
        quint32 sum = kNone; ///< the first of its sums
    };
    /// Most groups have one sum or two: they hang together in a chain.
    struct Sum {
        qint64 minor = 0;
        quint32 purse = 0; ///< which currency and mode: place in m_purses
        quint32 next = kNone;
    };
    struct Purse {
        Mode mode = Mode::Live;
        Currency currency;
    };
    RewardGroups() = default;
    void findPurses(Currency base);
    [[nodiscard]] quint32 purseOf(std::size_t row) const;
    void addUp(const RowSet &rows);
    void add(quint32 &chain, quint32 purse, qint64 minor);
    void addAll();
    void orderNames();
    void orderAmounts();
    [[nodiscard]] std::vector<qint64> amountRanks() const;
    [[nodiscard]] qint64 minorOf(std::size_t group, quint32 purse) const;
    [[nodiscard]] bool haveSameAmounts(std::size_t a, std::size_t b) const;
    [[nodiscard]] std::vector<ShownTotal> totalsFrom(quint32 chain) const;

    std::shared_ptr<const RewardIndex> m_index;
    RewardGrouping m_by = RewardGrouping::None;
    std::vector<Group> m_groups;
    std::vector<Sum> m_sums;
    std::vector<Purse> m_purses; ///< those that may occur, the most important first
    std::vector<quint32> m_purseOf; ///< by mode and place of the currency in the index
    Counts m_all;
    quint32 m_allSum = kNone;
    std::size_t m_mostTotals = 0;
    std::vector<quint32> m_groupOf; ///< by place of the participant or campaign; kNone = no group
    std::array<std::vector<quint32>, 4> m_orders;
};

} // namespace rd::items
