// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/obstacles.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rd::services {
struct PayoutAlert;
} // namespace rd::services

namespace rd::views {

class ObstacleView;
class Session;

/// "Why is this due?": the chain from the provider's object to the amount, computed again on the spot, with what stands
/// in the way.
class ExplanationView : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationView(Session &session, QWidget *parent = nullptr);
    /// Shows the row at once and loads its chain.
    void show(const RewardRow &row);
    [[nodiscard]] RewardId reward() const { return m_reward; }
    [[nodiscard]] QStringList stepTexts() const { return m_steps; } ///< as shown

Q_SIGNALS:
    void loaded();
    /// What a person answers to the proposed change of the reward shown, whatever is selected in the table.
    void changeDecisionWanted(rd::services::Decision decision, rd::RewardId reward);
    void flagDecisionWanted(const QString &flag, rd::services::FlagDecision decision);
    void remedyWanted(rd::views::Remedy remedy, const rd::RewardRow &row);

private:
    struct Loaded;
    void clear();
    void addHead(const RewardRow &row);
    void addAlerts(const std::vector<services::PayoutAlert> &alerts);
    void addAnswers(const QString &flag, QPushButton *clear, QPushButton *confirm);
    void addObstacles(const RewardRow &row, const services::Explanation *explanation);
    void addSteps(const services::Explanation &explanation);

    Session &m_session;
    QVBoxLayout *m_column;
    RewardId m_reward;
    QStringList m_steps;
};

} // namespace rd::views
