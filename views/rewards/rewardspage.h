// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"
#include "views/rewards/rewardlists.h"
#include "views/shell/page.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

class ActionBar;
class BannerHost;
class ElidedTable;
class EmptyState;
class ExplanationView;
class FilterBar;
class PageHeader;
class SegmentBar;
class SidePanel;

/// The daily desk: what is due, why, and what can be done about it. Every action also from the keyboard: A approve, R
/// reject, H hold, J and K next and previous, Enter explain, Ctrl+Enter issue.
class RewardsPage : public Page {
    Q_OBJECT
public:
    explicit RewardsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    [[nodiscard]] QWidget *searchField() const override;
    /// "due", "not-rewarded", … a list; "reward 12" one reward; "participant NAME" a search.
    void open(const QString &argument) override;
    void reload() override;

    [[nodiscard]] items::RewardModel *model() const { return m_model; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] std::vector<RewardId> selectedRewards() const;

Q_SIGNALS:
    void reloaded();

private:
    void buildCommands();
    void buildHeader();
    void buildFilters();
    void buildTable();
    void buildBody();
    [[nodiscard]] QWidget *buildSegmentRow();
    void show(services::RewardList list);
    void applyFilter();
    void refreshCounts();
    void refreshSelection();
    void fillChoices();
    void explain(const QModelIndex &index);
    void decide(services::Decision decision);
    /// Uncertain rewards: a reason, then a sheet that says what it means.
    void askAboutUncertain(bool again);
    void endUncertain(RewardId id, const QString &reason);
    void sendAgain(RewardId id, const QString &reason);
    void sendDecision(services::DecisionRequest request);
    void reportDecision(const services::DecisionReport &report, services::Decision decision);
    void issue(const QString &method);
    void step(int by);
    [[nodiscard]] RewardListId currentList() const;
    [[nodiscard]] std::vector<const RewardRow *> selectedRows() const;

    PageHeader *m_header = nullptr;
    BannerHost *m_banners = nullptr;
    SegmentBar *m_segments = nullptr;
    FilterBar *m_filters = nullptr;
    QComboBox *m_campaigns = nullptr;
    QComboBox *m_currencies = nullptr;
    ElidedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    ActionBar *m_actions = nullptr;
    SidePanel *m_panel = nullptr;
    ExplanationView *m_explanation = nullptr;
    items::RewardModel *m_model = nullptr;
    QMenu *m_issueMenu = nullptr;
    QPushButton *m_approveButton = nullptr;
    QList<QAction *> m_commands;
    QAction *m_approve = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_release = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_abandon = nullptr;
    QAction *m_resend = nullptr;
    QAction *m_issueCoupon = nullptr;
    QAction *m_issueCredit = nullptr;
    QAction *m_selectAll = nullptr;
    QString m_wanted; ///< argument of open() until the rows are there
    Instant m_asOf;
    bool m_loaded = false;
};

} // namespace rd::views
