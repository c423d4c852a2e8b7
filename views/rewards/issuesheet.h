// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"
#include "views/rewards/outcomemodel.h"
#include "views/rewards/rewardlists.h"

#include <QDialog>

#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace rd::views {

class BannerHost;
class IssueRun;
class OutcomeList;
class PlainLabel;
class Session;
class StepLine;
class WaitPane;

/// Giving rewards out, in four steps: what would happen (a dry run at the provider), confirm, progress, result, the
/// first and the last as a list in groups. The button that moves money says how much and needs a moment before it can
/// be pressed. Closing while issuing asks the task to stop between rewards. The result can be opened again later. What
/// is asked and done is IssueRun's.
class IssueSheet : public QDialog {
    Q_OBJECT
public:
    IssueSheet(Session &session, services::IssueOrder order, QWidget *parent);
    void start(); ///< begins the dry run
    void showLast(); ///< instead of start(): what the last order of a person came to

    [[nodiscard]] QPushButton *issueButton() const { return m_issue; }
    [[nodiscard]] QPushButton *creditButton() const { return m_asCredit; }
    /// Without a network: asks the provider all the same. After another task was in the way: tries again.
    [[nodiscard]] QPushButton *tryButton() const { return m_try; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const std::optional<services::IssueReport> &report() const { return m_report; }
    [[nodiscard]] OutcomeList *list() const { return m_list; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }

Q_SIGNALS:
    void previewed();
    void issued();
    void lastShown(); ///< of showLast(), also where there was none
    void showListRequested(rd::views::RewardListId list);

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Checking, Review, Working, Done };
    void build();
    void setStep(Step step);
    void showPreview(std::vector<OutcomeLine> lines);
    void issue();
    void showResult(services::IssueReport report, std::vector<OutcomeLine> lines);
    void tellResult(const QString &before);
    void say(const QString &what); ///< while it is waited for
    void showProgress(const Progress &progress);
    void failed(const Error &error);
    /// The blocked coupons of the result that are selected, or all of them.
    [[nodiscard]] std::vector<RewardId> withDiscount() const;
    /// Begins anew for them, with account credit in place of the coupon.
    void startAsCredit();
    void check();
    /// Instead of the check while the network is away: nobody waits for a time-out to learn that.
    void explainOffline();
    /// Instead of the check while another task runs.
    void explainBusy();
    /// Says that another task runs, which leaves this one no place; false where none does.
    bool tellBusy();
    /// The check that was put off, once there is a network and a place for it.
    void checkIfReached();

    Session &m_session;
    services::IssueOrder m_order;
    IssueRun *m_run;
    std::optional<services::IssueReport> m_report;
    Step m_step = Checking;
    StepLine *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_sentence = nullptr;
    WaitPane *m_wait = nullptr;
    QString m_doing; ///< what it says before anything is counted
    BannerHost *m_banners = nullptr;
    OutcomeList *m_list = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_issue = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_asCredit = nullptr;
    QPushButton *m_try = nullptr;
    QTimer *m_moment = nullptr;
    bool m_awaitsNetwork = false;
};

} // namespace rd::views
