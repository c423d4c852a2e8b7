// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"
#include "views/theme/iconset.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace rd::views {

class ActionBar;
struct RewardSelection;

/// The commands of the rewards page: made once, enabled by what is selected, shown in the bar below the table.
class RewardCommands : public QObject {
    Q_OBJECT
public:
    /// Makes a command of the page.
    using Maker =
        std::function<QAction *(const QString &text, Icon icon, const QKeySequence &shortcut, const QString &tip)>;
    RewardCommands(const Maker &make, QObject *parent);

    /// Enables what is possible for at least one of these rewards; where one has to be looked at alone, for exactly
    /// one.
    void update(const RewardSelection &selected);
    /// Providers that a payout could go through; the ways of the others are not offered at all.
    void setPayoutProviders(const QStringList &providers) { m_payoutProviders = providers; }
    /// Puts the commands about a selection, and the menu that issues it, into the bar.
    void fill(ActionBar &bar);

    [[nodiscard]] QAction *selectAll() const { return m_selectAll; }
    [[nodiscard]] QAction *explain() const { return m_explain; }
    [[nodiscard]] QAction *byHand() const { return m_byHand; }
    /// All ways to issue what is selected; after fill().
    [[nodiscard]] QMenu *issueMenu() const;
    /// What can be answered to a proposed change.
    [[nodiscard]] QList<QAction *> changeAnswers() const { return {m_acceptChange, m_dismissChange}; }
    /// AcceptChange or DismissChange in words.
    [[nodiscard]] static QString changeAnswerText(services::Decision decision);

Q_SIGNALS:
    void decisionTriggered(rd::services::Decision decision);
    void uncertainTriggered(bool again); ///< one uncertain reward is to be ended, or sent again
    void issueTriggered(const QString &method);
    void byHandTriggered(); ///< approved ones were paid outside every provider
    void stepTriggered(int by); ///< to the row after or before

private:
    void makeDecisions(const Maker &make);
    void makeOthers(const Maker &make);
    void makeShopIssues(const Maker &make);
    void makePayouts(const Maker &make);
    /// Whether any way into a shop fits.
    bool offerShopIssues(const RewardSelection &selected);
    /// Whether any way to pay people fits.
    bool offerPayouts(const RewardSelection &selected);
    void updateIssuing(const RewardSelection &selected);

    QAction *m_approve = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_release = nullptr;
    QAction *m_acceptChange = nullptr;
    QAction *m_dismissChange = nullptr;
    QAction *m_confirmUnissued = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_abandon = nullptr;
    QAction *m_resend = nullptr;
    QAction *m_issueCoupon = nullptr;
    QAction *m_issueCredit = nullptr;
    QAction *m_issuePrice = nullptr;
    QAction *m_byHand = nullptr;
    QAction *m_selectAll = nullptr;
    std::vector<std::pair<QAction *, QString>> m_shopIssues; ///< ways into a shop, with their methods
    std::vector<std::pair<QAction *, QString>> m_payouts; ///< ways to pay people, with their methods
    QPushButton *m_approveButton = nullptr;
    QPushButton *m_issueButton = nullptr;
    QStringList m_payoutProviders;
};

} // namespace rd::views
