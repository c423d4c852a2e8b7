// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_measure.h"

#include <algorithm>

namespace rd::engine {

Measurement::Outcome Measurement::read(const ConversionRow &row)
{
    net = baseBefore = baseAfter = commissionBefore = commissionAfter = 0;
    longInterval = false;
    uses.clear();
    m_nets.clear();
    for (quint32 i = row.lineBegin; i < row.lineBegin + row.lineCount; ++i) {
        const LineRow &line = m_facts.lines[i];
        if (line.net > kMaxLineMinor || line.net < -kMaxLineMinor)
            return Outcome::TooLarge;
        m_nets.push_back(line.net);
        longInterval = longInterval || line.longInterval;
        net += line.net;
        if (net > kMaxMinor || net < -kMaxMinor)
            return Outcome::TooLarge;
    }
    if (net <= 0 || row.total <= 0 || row.paid <= 0)
        return Outcome::Nothing;
    baseBefore = baseOf(row, row.paid);
    return baseBefore > 0 ? Outcome::Money : Outcome::Nothing;
}

qint64 Measurement::baseOf(const ConversionRow &row, qint64 kept) const
{
    if (kept <= 0)
        return 0;
    return kept >= row.total ? net : mulDiv(net, kept, row.total, Rounding::HalfEven);
}

void Measurement::split(const ConversionRow &row)
{
    uses.clear();
    m_reduced = row.refunded > 0 || row.creditNoteNet > 0;
    baseAfter = baseBefore;
    m_before = m_nets.data();
    if (baseBefore != net) {
        splitByNet(baseBefore, net, m_nets, m_linesBefore);
        m_before = m_linesBefore.data();
    }
    m_after = m_before;
    if (!m_reduced)
        return;
    baseAfter = std::max<qint64>(baseOf(row, row.paid - row.refunded) - row.creditNoteNet, 0);
    splitByNet(baseAfter, net, m_nets, m_linesAfter);
    m_after = m_linesAfter.data();
}

bool Measurement::applyFlat(const ConversionRow &row, const CompiledRule &rule, RuleUse &use) const
{
    const qint64 each = rule.flatIn(row.currency).value_or(0);
    if (use.baseBefore <= 0 || each <= 0)
        return true;
    qint64 count = 1;
    if (rule.rule->flatPer != FlatPer::Order)
        count = rule.rule->flatPer == FlatPer::Line ? use.lines : use.units;
    const bool fits = count <= kMaxMinor / each;
    if (!fits && rule.rule->allowAboveBase)
        return false;
    const qint64 amount = fits ? each * count : kMaxMinor;
    use.before = rule.rule->allowAboveBase ? amount : std::min(amount, use.baseBefore);
    use.after = baseAfter > 0 ? use.before : 0;
    if (rule.rule->flatProportional) {
        const qint64 kept = std::clamp<qint64>(use.baseAfter, 0, use.baseBefore);
        use.after = mulDiv(use.before, kept, use.baseBefore, rule.rounding);
    }
    return true;
}

Measurement::Outcome Measurement::sumUp(const ConversionRow &row, const CompiledVersion &version)
{
    qint64 before = 0;
    qint64 after = 0;
    for (RuleUse &use : uses) {
        if (!use.live)
            continue;
        const CompiledRule &rule = version.rules[use.rule];
        if (rule.formula == Formula::Flat && !applyFlat(row, rule, use))
            return Outcome::TooLarge;
        before += use.before;
        after += use.after;
        if (before > kMaxMinor || before < -kMaxMinor)
            return Outcome::TooLarge;
    }
    // Nothing is owed to the merchant: credit lines can only eat up what the other lines earn (domain.md 4.4).
    commissionBefore = std::max<qint64>(before, 0);
    commissionAfter = std::clamp<qint64>(after, 0, commissionBefore);
    return Outcome::Money;
}

} // namespace rd::engine
