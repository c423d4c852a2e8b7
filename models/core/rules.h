// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine_index.h"

#include <algorithm>
#include <map>

namespace rd::engine {

enum class Formula : quint8 { Percent, Flat, Tiers };

/// One cell of tier statistics is kept per (what is counted, over which window).
inline constexpr int kTierKinds = 6;
[[nodiscard]] constexpr int tierKind(TierBy by, TierWindow window)
{
    return static_cast<int>(by) * 3 + static_cast<int>(window);
}

/// A rule of one version with its filters as numbers.
struct CompiledRule {
    const Rule *rule = nullptr;
    int position = 0; ///< in the document
    int precedence = 0; ///< participant, group, product or price, default (domain.md 4.2)
    Formula formula = Formula::Percent;
    Rounding rounding = Rounding::HalfEven;
    bool additive = false;
    Rate percent;
    int limitSlot = -1; ///< place of its duration among the campaign's; −1 = never ends in any version
    int tier = -1; ///< tierKind()
    bool byProduct = false;
    bool byPrice = false;
    bool byCollection = false;
    bool byPerson = false; ///< participants or groups
    std::vector<quint32> products; ///< numbers of RuleNames, sorted
    std::vector<quint32> collected; ///< likewise: products while they are in one of its collections
    std::vector<quint32> prices;
    std::vector<quint32> participants; ///< indexes, sorted
    std::vector<Symbol> groups;
    /// Amount of a flat rule in a currency; nothing where it is not listed.
    [[nodiscard]] std::optional<qint64> flatIn(Currency currency) const;
};

/// Numbers for the products and prices that some rule of a campaign names; 0 = all others. A product that was in other
/// collections at another time has a number for each such time.
class RuleNames {
public:
    SymbolMap products;
    SymbolMap prices;
    quint32 productCount = 1;
    quint32 priceCount = 1;
    [[nodiscard]] quint32 product(Symbol symbol, Instant billedAt) const
    {
        const quint32 number = numberOf(products, symbol);
        return number < m_times.size() && m_times[number] != kNone ? numberAt(m_times[number], billedAt) : number;
    }
    [[nodiscard]] quint32 price(Symbol symbol) const { return numberOf(prices, symbol); }

    /// Gives numbers to the products of the collections that rules of these campaigns name; before any rule is
    /// compiled.
    void nameCollected(const FactsIndex &index, const std::vector<CampaignVersion> &versions);
    /// All numbers of a product, with that of its first time.
    [[nodiscard]] std::vector<quint32> numbersOf(Symbol product) const;
    /// Numbers of the products while they are in the collection, sorted; empty for one that no rule names.
    [[nodiscard]] const std::vector<quint32> &inCollection(Symbol collection) const;

private:
    /// From an instant on, until the next entry of the same product.
    struct Time {
        Instant from;
        quint32 number = 0;
    };
    void nameProduct(Symbol product, std::span<const CollectionRow> rows);
    [[nodiscard]] quint32 numberAt(quint32 times, Instant billedAt) const;

    std::vector<std::vector<Time>> m_allTimes; ///< by product with several
    std::vector<quint32> m_times; ///< by number: its place in m_allTimes, or kNone
    std::map<Symbol, std::vector<quint32>> m_members;

    [[nodiscard]] static quint32 numberOf(const SymbolMap &map, Symbol symbol)
    {
        const quint32 number = map[symbol];
        return number == kNone ? 0 : number;
    }
};

/// Which rules apply to a line, for participants who satisfy the same person filters. Filled on demand.
class LineRules {
public:
    LineRules(const std::vector<CompiledRule> &rules, const RuleNames &names, std::vector<bool> open);
    /// Indexes into the version's rules, in order of precedence: the first match, and additive ones.
    /// @param billedAt of the sale: collections count as they were then
    [[nodiscard]] std::span<const quint32> of(const LineRow &line, Instant billedAt)
    {
        if (m_table.size() == 1 && m_table.front().begin != kNone)
            return {m_pool.data() + m_table.front().begin, m_table.front().count};
        const quint32 product = m_names.product(line.product, billedAt);
        const quint32 price = m_names.price(line.price);
        const std::size_t cell = std::size_t{product} * m_names.priceCount + price;
        const bool known = cell < m_table.size() && m_table[cell].begin != kNone;
        const Range range = known ? m_table[cell] : search(product, price);
        return {m_pool.data() + range.begin, range.count};
    }

private:
    struct Range {
        quint32 begin = kNone;
        quint32 count = 0;
    };
    [[nodiscard]] Range search(quint32 product, quint32 price);
    [[nodiscard]] Range find(quint32 product, quint32 price);

    const std::vector<CompiledRule> &m_rules;
    const RuleNames &m_names;
    std::vector<bool> m_open; ///< rules whose person filter is satisfied
    std::vector<Range> m_table; ///< by product × price; empty where that would be too large
    std::map<std::pair<quint32, quint32>, Range> m_sparse;
    std::vector<quint32> m_pool;
};

/// Where a version takes its sales from: an edit of the connections counts from when it is made (rulings.md 1). Found
/// by the names in its terms; terms that name none, and facts without names, take sales from all of the campaign.
[[nodiscard]] std::vector<ConnectionId> connectionsOf(
    const EngineFacts &facts, const Campaign &campaign, const CampaignTerms &terms);

/// One version of a campaign, ready to run.
struct CompiledVersion {
    const CampaignVersion *version = nullptr;
    std::vector<CompiledRule> rules; ///< by precedence, then document order
    bool byPerson = false;
    quint32 evidenceMask = 0; ///< bits of EvidenceSource
    std::vector<Symbol> metadataKeys;
    std::vector<int> capSlots; ///< per cap of the terms
    std::vector<bool> takesConnection; ///< by connection number
    bool referrerIsFixed = false; ///< isFixed() of the terms' rewards
    bool refereeIsFixed = false;
    [[nodiscard]] const CampaignTerms &terms() const { return version->terms; }
    /// Whether a sale in a currency may give anything at all: amounts that are fixed have to list it, or the payout
    /// currency (rulings.md 22). Terms without rewards for a single sale only count it.
    [[nodiscard]] bool givesIn(Currency currency) const;
    /// The line table for this participant.
    [[nodiscard]] LineRules &lineRules(const FactsIndex &index, quint32 participant) const
    {
        // Where one table is for all, the processor need not wait until it knows the participant.
        if (forAll != nullptr)
            return *forAll;
        LineRules *known = participant < profileOf.size() ? profileOf[participant] : nullptr;
        return known != nullptr ? *known : makeLineRules(index, participant);
    }
    [[nodiscard]] LineRules &makeLineRules(const FactsIndex &index, quint32 participant) const;

    RuleNames *names = nullptr; ///< of the campaign
    mutable std::map<std::vector<bool>, std::unique_ptr<LineRules>> profiles;
    mutable LineRules *forAll = nullptr; ///< used only without byPerson
    mutable std::vector<LineRules *> profileOf; ///< by participant; used only with byPerson
};

/// What a cap limits, shared by all versions of a campaign.
struct CapSlot {
    CapPer per = CapPer::Participant;
    CapPeriod period = CapPeriod::Ever;
    Currency currency;
    bool operator==(const CapSlot &) const = default;
};

/// A campaign with its versions, ready to run.
struct CompiledCampaign {
    CompiledCampaign(const FactsIndex &index, const Campaign &campaign);
    CompiledCampaign(const CompiledCampaign &) = delete;
    CompiledCampaign &operator=(const CompiledCampaign &) = delete;

    const Campaign &campaign;
    Mode mode = Mode::Test;
    std::vector<CompiledVersion> versions;
    RuleNames names;
    int limitSlots = 0;
    bool hasMilestones = false; ///< in some version
    bool hasPrizes = false;
    /// True where every referral counts for milestones, paying or not.
    [[nodiscard]] bool countsReferrals() const { return campaign.current().terms.kind == CampaignKind::Newsletter; }
    bool usesTier[kTierKinds] = {};
    std::vector<CapSlot> capSlots;
    /// The version in force at an instant; the first one from the beginning of history (rulings.md 1).
    [[nodiscard]] const CompiledVersion &at(Instant instant) const
    {
        for (std::size_t i = versions.size() - 1; i > 0; --i) {
            if (versions[i].version->validFrom <= instant)
                return versions[i];
        }
        return versions.front();
    }
    /// True where the sales of other customers cannot change what a sale of this customer earns.
    [[nodiscard]] bool isCustomerLocal() const;
};

/// round(minor × rate), without a 128-bit product where 64 bits are enough. Same results as percentOf().
[[nodiscard]] inline qint64 percentFast(qint64 minor, Rate rate, Rounding rounding)
{
    constexpr qint64 kUnit = 1'000'000;
    constexpr qint64 kSmall = 9'000'000'000'000;
    if (rounding != Rounding::HalfEven || minor < 0 || minor > kSmall || rate.ppm < 0 || rate.ppm > kUnit)
        return percentOf(minor, rate, rounding);
    const qint64 product = minor * rate.ppm;
    const qint64 quotient = product / kUnit;
    const qint64 twice = (product - quotient * kUnit) * 2;
    return quotient + (twice > kUnit || (twice == kUnit && (quotient & 1) != 0) ? 1 : 0);
}

/// Splits `total` over lines by their net amounts by largest remainder, ties to the lower index. Nets may be negative
/// (prorations); their sum must be > 0 and ≥ total ≥ 0. With total = sum every line keeps its net.
void splitByNet(qint64 total, qint64 sum, std::span<const qint64> nets, std::vector<qint64> &parts);

/// Amount of a currency in an amount list.
[[nodiscard]] std::optional<qint64> amountIn(const std::vector<Money> &list, Currency currency);

} // namespace rd::engine
