// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

namespace rd::tests::oracle {

namespace {

Wide tenTo(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Major units times the rate, in the minor units of the other currency, divided once (domain.md 2.3).
qint64 converted(qint64 minor, const RateRow &rate)
{
    const Wide numerator = static_cast<Wide>(minor) * rate.rateE12 * tenTo(rate.to.exponent());
    return divided(numerator, tenTo(12) * tenTo(rate.from.exponent()), Rounding::HalfEven);
}

} // namespace

void toPayoutCurrency(const EngineFacts &facts, const Calendar &calendar, const std::optional<Currency> &payout,
    RewardTarget &reward, Money &before, qint64 &after)
{
    if (!payout || *payout == before.currency)
        return;
    for (quint32 i = 0; i < facts.rates.size(); ++i) {
        const RateRow &rate = facts.rates[i];
        const bool isOfTheDay = QDate(1970, 1, 1).addDays(rate.date.value) == dateOf(calendar, reward.paidAt);
        if (rate.from != before.currency || rate.to != *payout || !isOfTheDay)
            continue;
        before = {converted(before.minor, rate), *payout};
        after = converted(after, rate);
        reward.rate = i;
        return;
    }
    reward.flags |= bit(Flag::RateMissing);
}

std::optional<Money> listedAmount(const std::vector<Money> &list, const std::optional<Currency> &payout, Currency other)
{
    for (const Money &amount : list) {
        if (payout && amount.currency == *payout)
            return amount;
    }
    for (const Money &amount : list) {
        if (amount.currency == other)
            return amount;
    }
    return std::nullopt;
}

bool hasMoney(RewardKind kind)
{
    return kind == RewardKind::Cash || kind == RewardKind::AccountCredit || kind == RewardKind::StoreCredit
        || kind == RewardKind::GiftCard;
}

} // namespace rd::tests::oracle
