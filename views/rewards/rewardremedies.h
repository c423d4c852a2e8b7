// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/obstacles.h"

#include <QObject>

#include <functional>

namespace rd {
struct Participant;
}

namespace rd::views {

class BannerHost;
class RewardDecisions;
class Session;

/// Leads to what helps against an obstacle: opens the sheet for it over the page, goes to the place, or has it decided.
/// GUI thread.
class RewardRemedies : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    RewardRemedies(Session &session, RewardDecisions &decisions, BannerHost &banners, QWidget &page);
    void carryOut(Remedy remedy, const RewardRow &row);

Q_SIGNALS:
    /// What needs the row to be selected alone, or the panel: Issue, AsCredit and Explain.
    void rowWanted(rd::views::Remedy remedy, rd::RewardId id);
    void searchWanted(const QString &words); ///< in all rewards

private:
    /// Reads the person, then asks.
    void withParticipant(ParticipantId id, std::function<void(const Participant &)> then);
    void editPerson(const Participant &who);
    void editMethod(const Participant &who);
    void say(const QString &sentence);

    Session &m_session;
    RewardDecisions &m_decisions;
    BannerHost &m_banners;
    QWidget &m_page;
};

} // namespace rd::views
