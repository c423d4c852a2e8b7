// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

namespace rd::tests::oracle {

namespace {

/// The largest integer not above the exact quotient.
Wide floorOf(Wide numerator, Wide denominator)
{
    Wide quotient = numerator / denominator;
    if (quotient * denominator > numerator)
        quotient -= 1;
    return quotient;
}

/// Each line gets the integer below its exact share; what is missing goes one by one to the largest fractions, the
/// lower index first (domain.md 2.4).
std::vector<qint64> splitOverLines(qint64 total, const std::vector<qint64> &nets)
{
    Wide sum = 0;
    for (const qint64 net : nets)
        sum += net;
    std::vector<qint64> parts;
    std::vector<Wide> fractions;
    Wide given = 0;
    for (const qint64 net : nets) {
        const Wide exact = static_cast<Wide>(total) * net;
        const Wide part = floorOf(exact, sum);
        parts.push_back(static_cast<qint64>(part));
        fractions.push_back(exact - part * sum);
        given += part;
    }
    while (given < total) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < fractions.size(); ++i) {
            if (fractions[i] > fractions[best])
                best = i;
        }
        parts[best] += 1;
        fractions[best] = -1;
        given += 1;
    }
    return parts;
}

Base baseOf(const EngineFacts &facts, const ConversionRow &sale, qint64 kept, qint64 credited)
{
    std::vector<qint64> nets;
    Wide sum = 0;
    for (quint32 i = 0; i < sale.lineCount; ++i) {
        nets.push_back(facts.lines[sale.lineBegin + i].net);
        sum += nets.back();
    }
    Base base;
    base.lines.assign(nets.size(), 0);
    if (sum <= 0 || sale.total <= 0 || kept <= 0)
        return base;
    const qint64 total = divided(sum * kept, sale.total, Rounding::HalfEven) - credited;
    if (total <= 0)
        return base;
    base.total = total;
    base.lines = splitOverLines(total, nets);
    return base;
}

} // namespace

qint64 divided(Wide numerator, Wide denominator, Rounding rounding)
{
    const Wide below = floorOf(numerator, denominator);
    const Wide twice = 2 * (numerator - below * denominator);
    switch (rounding) {
    case Rounding::Floor:
        return static_cast<qint64>(below);
    case Rounding::HalfUp:
        // Away from zero: a half of a credit is rounded like the half of a charge.
        if (numerator < 0)
            return static_cast<qint64>(twice > denominator ? below + 1 : below);
        return static_cast<qint64>(twice >= denominator ? below + 1 : below);
    case Rounding::HalfEven:
        break;
    }
    if (twice == denominator)
        return static_cast<qint64>(below % 2 == 0 ? below : below + 1);
    return static_cast<qint64>(twice > denominator ? below + 1 : below);
}

Base baseBeforeRefunds(const EngineFacts &facts, const ConversionRow &sale)
{
    return baseOf(facts, sale, sale.paid, 0);
}

Base baseAfterRefunds(const EngineFacts &facts, const ConversionRow &sale)
{
    return baseOf(facts, sale, sale.paid - sale.refunded, sale.creditNoteNet);
}

qint64 leftOf(qint64 given, const EngineFacts &facts, const ConversionRow &sale)
{
    const Base before = baseBeforeRefunds(facts, sale);
    const Base after = baseAfterRefunds(facts, sale);
    return before.total > 0 ? divided(static_cast<Wide>(given) * after.total, before.total, Rounding::HalfEven) : 0;
}

bool paidBefore(const EngineFacts &facts, quint32 a, quint32 b)
{
    const ConversionRow &one = facts.conversions[a];
    const ConversionRow &other = facts.conversions[b];
    if (one.paidAt != other.paidAt)
        return one.paidAt < other.paidAt;
    return facts.symbols[one.objectId] < facts.symbols[other.objectId];
}

bool billedBefore(const EngineFacts &facts, quint32 a, quint32 b)
{
    const ConversionRow &one = facts.conversions[a];
    const ConversionRow &other = facts.conversions[b];
    if (one.billedAt != other.billedAt)
        return one.billedAt < other.billedAt;
    return paidBefore(facts, a, b);
}

} // namespace rd::tests::oracle
