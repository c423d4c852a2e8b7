// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"
#include "models/services/rewardservice.h"
#include "views/rewards/decisionundo.h"

#include <QObject>

#include <optional>

class QAction;

namespace rd::views {

class BannerHost;
struct BannerContent;
class Session;

/// Decisions about rewards in the window: asks for the reason where one is needed, has the service decide in the
/// background, and says in a banner of the page what came of it. GUI thread.
class RewardDecisions : public QObject {
    Q_OBJECT
public:
    /// What a person wants after a decision about one reward.
    enum class After {
        Next, ///< the next one that waits for a decision
        Same, ///< whatever else there is to do about this one
        Back, ///< the same, which was taken back and may have left the list before
    };

    /// Questions are asked over `page`; all three must outlive this.
    RewardDecisions(Session &session, BannerHost &banners, QWidget &page);

    void decide(services::Decision decision, const std::vector<RewardId> &ids);
    /// A flag is cleared or confirmed, with a reason. @param flag id of a services::FlagRow
    void decideFlag(const QString &flag, services::FlagDecision decision);
    /// An uncertain reward: a reason, then a sheet that says what it means.
    void settleUncertain(const RewardRow &row, bool again);
    /// Takes the last decision back with a decision of its own, as long as it is the last thing that was done here:
    /// both stay in the books. `action` is enabled while there is one (DecisionUndo); outlives this.
    void setUndoAction(QAction *action);

Q_SIGNALS:
    /// Exactly one reward was decided; the books are read anew after this.
    void decidedOne(rd::RewardId reward, rd::views::RewardDecisions::After after);

private:
    void undo();
    void showUndo();
    void sayAgain();
    void offerUndo(std::optional<DecisionUndo::Last> last, BannerContent &content);
    void send(services::DecisionRequest request, After after);
    void sendFlag(const services::FlagRequest &request);
    void report(const services::DecisionReport &report, services::Decision decision);
    void confirmUncertain(RewardId id, bool again, const QString &reason, const QString &what, const QString &whom);
    void endUncertain(RewardId id, const QString &reason);
    void sendAgain(RewardId id, const QString &reason);
    void reportSentAgain(const services::IssueReport &report);

    Session &m_session;
    BannerHost &m_banners;
    QWidget &m_page;
    DecisionUndo &m_undo;
    QAction *m_undoAction = nullptr;
};

} // namespace rd::views
