// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/services/simulation.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTimer;

namespace rd::services {
class Task;
}

namespace rd::views {

class CampaignDraft;
class PlainLabel;
class ProgressPane;
class Session;
class SimulationView;

/// "What would it cost?" beside the form of a campaign: what differs from the terms in force, in words; what the
/// payments already stored would have cost by these terms instead; month by month, and who gains or loses. Computed in
/// the background while it is shown, again after each pause in editing; a person can stop it. Nothing is saved. GUI
/// thread.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    WhatIfPanel(Session &session, CampaignDraft &draft, QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    /// Follows the draft from now on, or leaves it alone, which ends what is being computed.
    void setFollowing(bool follows);
    [[nodiscard]] bool isFollowing() const { return m_follows; }
    /// At once, without waiting for a pause.
    void compute();
    void stop();

    [[nodiscard]] const std::optional<services::SimulationReport> &report() const { return m_report; }
    [[nodiscard]] SimulationView *view() const { return m_view; }
    [[nodiscard]] QComboBox *periodChoice() const { return m_period; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QPushButton *againButton() const { return m_again; }
    /// What it says above chart and table.
    [[nodiscard]] QStringList said() const;

Q_SIGNALS:
    void computed();
    void stopped();

private:
    void build();
    void follow();
    void tellDifferences();
    void tellState(const QString &text, bool isWarning);
    /// Whether the report is about the terms and the period that are chosen now.
    [[nodiscard]] bool isCurrent() const;
    void take(const Result<services::SimulationReport> &report);
    [[nodiscard]] std::pair<std::optional<LocalDay>, std::optional<LocalDay>> days() const;
    [[nodiscard]] const Campaign *inForce() const;

    Session &m_session;
    CampaignDraft &m_draft;
    std::vector<Campaign> m_campaigns; ///< as they are in force
    bool m_isRead = false; ///< m_campaigns are known
    std::optional<services::SimulationReport> m_report;
    QByteArray m_computed; ///< the document that the report is about
    int m_computedPeriod = -1; ///< and the entry of the period's choice
    QPointer<services::Task> m_task;
    bool m_follows = false;
    bool m_wantsAgain = false; ///< the draft has changed while it was computed
    QTimer *m_pause;
    QComboBox *m_period;
    PlainLabel *m_differences;
    PlainLabel *m_cost;
    PlainLabel *m_state;
    SimulationView *m_view;
    ProgressPane *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
};

} // namespace rd::views
