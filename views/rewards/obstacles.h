// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"
#include "views/widgets/chip.h"

#include <QTimeZone>

#include <optional>
#include <vector>

class QModelIndex;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

/// What a person can do about something that stands in the way of a reward; RewardRemedies carries it out.
enum class Remedy {
    PayoutMethod, ///< enter or change how the participant is paid, and the tax number
    EditParticipant,
    Participant, ///< look at the participant's page
    Connections,
    Sync,
    Rates,
    Purchase, ///< look at all rewards of the same customer
    Approve,
    Issue, ///< choose a way to issue it alone
    AsCredit, ///< account credit in place of the coupon
    InBatch,
    ByHand,
    NotGivenYet, ///< confirm it after a restore
    EndHold,
    EndUncertain,
    SendAgain,
    Explain
};
inline constexpr int kRemedyCount = static_cast<int>(Remedy::Explain) + 1;

/// On the button.
[[nodiscard]] QString remedyText(Remedy remedy);
[[nodiscard]] Icon remedyIcon(Remedy remedy);
/// Stable; the object name of the button.
[[nodiscard]] QString remedyWord(Remedy remedy);
/// What leads on from a blocker of this reward, the most likely first. Only what fits its state and kind: nothing for
/// blockers that end by themselves.
[[nodiscard]] std::vector<Remedy> remediesFor(Blocker blocker, const RewardRow &row);

/// One thing that stands in the way.
struct Obstacle {
    ChipContent chip;
    QStringList facts; ///< what is known of this very case; untrusted words are safe already
    QString advice;
    std::vector<Remedy> remedies;
};

/// The blockers of a reward, in their order.
/// @param explanation where it is there, facts that take a computation, such as what is missing to a threshold
/// @param zone the merchant's
[[nodiscard]] std::vector<Obstacle> obstaclesOf(
    const RewardRow &row, const services::Explanation *explanation, const QTimeZone &zone);
/// What its state says it waits for, apart from flags with evidence: the end of the hold, a person who holds it, an
/// answer of the provider. Nothing for other states.
/// @param zone the merchant's
[[nodiscard]] std::optional<Obstacle> obstacleOfState(
    const RewardRow &row, const services::Explanation *explanation, const QTimeZone &zone);
/// Whether the state alone is something that a person may have to see to.
[[nodiscard]] bool isObstacle(RewardState state);
/// Of a row in the table.
[[nodiscard]] QList<ChipContent> blockerChips(const items::RewardModel &model, const QModelIndex &index);

} // namespace rd::views
