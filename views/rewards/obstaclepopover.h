// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/obstacles.h"

#include <QFrame>

class QScrollArea;

namespace rd::views {

class ObstacleView;
class Session;

/// What stands in the way of one reward, below the chip that was clicked. It closes with Esc, with a click elsewhere,
/// and before anything is done; the arrow keys and Tab go from button to button. Deletes itself.
class ObstaclePopover : public QFrame {
    Q_OBJECT
public:
    ObstaclePopover(Session &session, const RewardRow &row, QWidget *parent);
    /// @param beside in global coordinates: it opens below, or above where there is no room
    void open(const QRect &beside);
    [[nodiscard]] ObstacleView *obstacles() const { return m_obstacles; }

Q_SIGNALS:
    void remedyWanted(rd::views::Remedy remedy, const rd::RewardRow &row);
    void changeDecisionWanted(rd::services::Decision decision, rd::RewardId reward);
    void flagDecisionWanted(const QString &flag, rd::services::FlagDecision decision);
    void loaded(); ///< the evidence is there, too

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void load();
    void place();

    Session &m_session;
    RewardRow m_row;
    ObstacleView *m_obstacles;
    QScrollArea *m_scroll = nullptr;
    QRect m_beside;
};

} // namespace rd::views
