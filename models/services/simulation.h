// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"

#include <optional>

namespace rd::services {

/// Rewards added up; one currency, or rewards without amount.
struct SimulationFigure {
    qint64 count = 0; ///< rewards of which something is owed
    qint64 voided = 0; ///< rewards of which refunds left nothing
    qint64 granted = 0; ///< minor units before refunds; 0 without amount
    qint64 minor = 0; ///< minor units after the refunds known; 0 without amount
    bool operator==(const SimulationFigure &) const = default;
};

/// The same rewards by today's rules and by the document.
struct SimulationPair {
    SimulationFigure today;
    SimulationFigure simulated;
    [[nodiscard]] qint64 difference() const { return simulated.minor - today.minor; }
};

/// In all rows an invalid currency stands for rewards without amount.
struct SimulationMonth {
    LocalDay begin; ///< the first of the month, merchant's zone
    Currency currency;
    SimulationPair cost;
};
struct SimulationKind {
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardKind kind = RewardKind::Cash;
    Currency currency;
    SimulationPair cost;
};
/// What a participant earns as a referrer.
struct SimulationParticipant {
    ParticipantId participant;
    QString name; ///< filled in by the service
    QString email;
    Currency currency;
    SimulationPair cost;
};
/// Another campaign that would give more or less, since a conversion earns in one campaign only.
struct SimulationOther {
    QString campaign;
    Currency currency;
    SimulationPair cost;
};
struct SimulationCaps {
    Currency currency;
    qint64 count = 0; ///< conversions that a cap cut
    qint64 minor = 0;
};
struct SimulationDue {
    LocalDay day;
    Currency currency;
    SimulationFigure figure;
};

/// What a campaign document would cost over stored history. Referees' rewards are in the costs, not among the
/// participants. Dates are local dates of `paidAt`.
struct SimulationReport {
    QString campaign;
    bool isNew = false; ///< there is no campaign of that name to compare with
    std::optional<LocalDay> from;
    std::optional<LocalDay> to; ///< last day included
    qint64 conversions = 0; ///< looked at, over the whole history
    std::vector<SimulationKind> totals;
    std::vector<SimulationMonth> months;
    std::vector<SimulationParticipant> participants; ///< largest difference first
    qint64 gain = 0; ///< rows of `participants` with more than today
    qint64 lose = 0;
    qint64 same = 0;
    std::vector<SimulationOther> others;
    std::vector<SimulationCaps> caps; ///< of the document
    std::vector<SimulationDue> due; ///< by the document: what would be due at once; `day` is the first such date
    std::vector<SimulationDue> upcoming; ///< the next dates on which something becomes due, by date
    std::vector<SimulationDue> inReview; ///< by the document: what flags would hold; `day` is the first date
    QStringList notes; ///< what a reader must know, in sentences
};

struct SimulationOrder {
    CampaignTerms terms;
    QString mode;
    std::vector<ConnectionId> connections;
    std::optional<LocalDay> from;
    std::optional<LocalDay> to; ///< last day included
    Instant now;
};

/// Computes the stored facts twice, with today's terms of the campaign of that name and with the document's, each as if
/// it had always been in force; all other campaigns as they are. A state other than active is left out of both, since
/// it would only say that nothing is earned. A new campaign has every participant in it. Pure; keeps sums, no list of
/// rewards. Errors: those of the engine, sums beyond the largest amount kept, Cancelled.
[[nodiscard]] Result<SimulationReport> simulate(EngineFacts facts, const Calendar &calendar,
    const SimulationOrder &order, const ProgressSink &progress, const CancelToken &cancel);

} // namespace rd::services
