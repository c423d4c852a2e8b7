// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"
#include "models/services/rewardtable.h"

#include <QString>

namespace rd::views {

/// The lists of the rewards page. A reward may be in two: what could not be issued is still due.
enum class RewardListId { Due, InReview, Upcoming, BeingChecked, NotRewarded, Issued, Rejected, All };
inline constexpr int kRewardListCount = 8;

/// Which rewards are in a list.
struct RewardListRule {
    quint32 states = 0; ///< a bit for each RewardState
    bool stoppedOnly = false; ///< whose last attempt failed
    [[nodiscard]] bool holds(RewardState state, bool isStopped) const
    {
        return ((states >> static_cast<unsigned>(state)) & 1U) != 0 && (isStopped || !stoppedOnly);
    }
};
[[nodiscard]] RewardListRule ruleOf(RewardListId list);
[[nodiscard]] bool belongsTo(const RewardRow &row, RewardListId list);
[[nodiscard]] QString listWord(RewardListId list); ///< stable, for the segment bar
[[nodiscard]] QString listTitle(RewardListId list);
/// Title and sentence of the list when it is empty.
[[nodiscard]] std::pair<QString, QString> emptyWords(RewardListId list);

/// Sums per currency, in order of currency; rewards without amount are counted, not summed.
struct RewardTotals {
    QList<Money> amounts;
    QList<Money> testAmounts; ///< where test money stands beside live money
    qint64 count = 0;
    qint64 withoutAmount = 0;
};
[[nodiscard]] RewardTotals totalsOf(const std::vector<RewardSum> &sums, const Modes &modes = {});
/// Sums of a preview or a report; test money apart where there is live money, too.
[[nodiscard]] QString totalsText(const std::vector<services::CurrencyTotal> &totals, const Modes &modes);
/// "260.00 EUR · test money: 12.00 EUR"; empty for nothing.
[[nodiscard]] QString amountsText(const QList<Money> &amounts, const QList<Money> &testAmounts);
/// "12 selected · 260.00 EUR · 3 coupons"
[[nodiscard]] QString totalsSentence(const RewardTotals &totals);

/// What to do about a blocker, in one sentence.
[[nodiscard]] QString remedyFor(Blocker blocker);

} // namespace rd::views
