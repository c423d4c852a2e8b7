// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/obstacles.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace rd::views {

/// What stands in the way of a reward: suspicions with their evidence, a proposed change and blockers, each with what
/// to do about it and the buttons that lead there. The panel beside the table and the popover of a chip show it.
class ObstacleView : public QWidget {
    Q_OBJECT
public:
    /// Whether it also says what the state waits for; the panel says so in its head.
    enum class StateIs { ToldHere, ToldElsewhere };
    /// @param zone the merchant's, for days
    ObstacleView(StateIs state, const QTimeZone &zone, QWidget *parent = nullptr);
    /// @param explanation with the evidence of flags; null while it is being computed
    void show(const RewardRow &row, const services::Explanation *explanation);
    /// In the order shown.
    [[nodiscard]] QStringList texts() const { return m_texts; }

Q_SIGNALS:
    void remedyWanted(rd::views::Remedy remedy, const rd::RewardRow &row);
    /// What a person answers to the proposed change of the reward shown, whatever is selected in the table.
    void changeDecisionWanted(rd::services::Decision decision, rd::RewardId reward);
    void flagDecisionWanted(const QString &flag, rd::services::FlagDecision decision);

private:
    void clear();
    void addChange();
    void addFlag(const services::FlagRow &flag);
    void addFlagAnswers(const services::FlagRow &flag);
    void addObstacle(const Obstacle &obstacle);
    void addChip(const ChipContent &chip);
    void addSentence(const QString &text, Token ink = Token::Text);

    StateIs m_state;
    QTimeZone m_zone;
    QVBoxLayout *m_column;
    RewardRow m_row;
    QStringList m_texts;
};

} // namespace rd::views
