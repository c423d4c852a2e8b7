// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rules.h"

namespace rd::engine {

/// What one rule makes of one conversion.
struct RuleUse {
    quint32 rule = 0; ///< into CompiledVersion::rules
    bool live = true; ///< its duration is not over
    bool earns = false; ///< gives something to this conversion, before caps
    Rate rate;
    qint64 earlier = 0; ///< tiers: what was counted before
    qint64 baseBefore = 0; ///< of the matched lines, before refunds
    qint64 baseAfter = 0;
    qint64 lines = 0; ///< matched lines with positive base
    qint64 units = 0;
    qint64 before = 0; ///< amount before refunds
    qint64 after = 0;
};

/// Base and amounts of one conversion (domain.md 4.1, 4.2, rulings.md 19): read(), share(), then sumUp(). Reused from
/// row to row, so that nothing is allocated.
class Measurement {
public:
    enum class Outcome { Money, Nothing, TooLarge };

    explicit Measurement(const FactsIndex &index) : m_facts(index.facts()) {}

    /// Reads the lines and finds the base before refunds; Nothing where no money came in for goods.
    [[nodiscard]] Outcome read(const ConversionRow &row);

    /// Splits the base before and after refunds over the lines and finds the rules of each.
    /// @param start fills the RuleUse of a rule that is met for the first time: `void(RuleUse &)`, its rule is set
    template <typename Start>
    void share(const ConversionRow &row, const CompiledVersion &version, LineRules &lineRules, Start &&start)
    {
        split(row);
        for (std::size_t i = 0; i < m_nets.size(); ++i) {
            const LineRow &line = m_facts.lines[row.lineBegin + i];
            for (const quint32 rule : lineRules.of(line, row.billedAt)) {
                RuleUse *use = find(rule);
                if (use == nullptr) {
                    // Filled in place: copying what was just written piece by piece would stall on every payment.
                    use = &uses.emplace_back();
                    use->rule = rule;
                    start(*use);
                }
                add(*use, i, line, version.rules[rule].rounding);
            }
        }
    }

    /// Adds the rules that are live; TooLarge where a sum would pass kMaxMinor.
    [[nodiscard]] Outcome sumUp(const ConversionRow &row, const CompiledVersion &version);

    [[nodiscard]] qint64 lineBefore(std::size_t line) const { return m_before[line]; }
    [[nodiscard]] qint64 lineAfter(std::size_t line) const { return m_after[line]; }

    qint64 net = 0; ///< sum of the lines
    qint64 baseBefore = 0; ///< before refunds
    qint64 baseAfter = 0;
    bool longInterval = false;
    std::vector<RuleUse> uses;
    qint64 commissionBefore = 0; ///< before refunds and caps
    qint64 commissionAfter = 0;

private:
    void split(const ConversionRow &row);
    [[nodiscard]] qint64 baseOf(const ConversionRow &row, qint64 kept) const;
    [[nodiscard]] bool applyFlat(const ConversionRow &row, const CompiledRule &rule, RuleUse &use) const;
    [[nodiscard]] RuleUse *find(quint32 rule)
    {
        for (RuleUse &use : uses) {
            if (use.rule == rule)
                return &use;
        }
        return nullptr;
    }
    void add(RuleUse &use, std::size_t line, const LineRow &row, Rounding rounding) const
    {
        const qint64 before = m_before[line];
        const qint64 amount = percentFast(before, use.rate, rounding);
        use.baseBefore += before;
        use.before += amount;
        if (before > 0) {
            ++use.lines;
            use.units += std::clamp<qint64>(row.quantity, 0, kMaxLineMinor);
        }
        if (!m_reduced) {
            use.baseAfter += before;
            use.after += amount;
            return;
        }
        use.baseAfter += m_after[line];
        use.after += percentFast(m_after[line], use.rate, rounding);
    }

    const EngineFacts &m_facts;
    bool m_reduced = false; ///< something went back
    std::vector<qint64> m_nets;
    const qint64 *m_before = nullptr; ///< bases of the lines; the nets themselves where all was paid
    const qint64 *m_after = nullptr;
    std::vector<qint64> m_linesBefore;
    std::vector<qint64> m_linesAfter;
};

} // namespace rd::engine
