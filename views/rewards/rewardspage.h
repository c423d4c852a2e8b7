// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardtable.h"
#include "views/rewards/obstacles.h"
#include "views/rewards/rewarddecisions.h"
#include "views/rewards/rewardlists.h"
#include "views/support/chosenrewards.h"
#include "views/support/tablepage.h"

#include <optional>

class QAction;
class QComboBox;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

class ActionBar;
class ChipClicks;
class ExplanationView;
class GroupControl;
class RewardCommands;
class RewardRemedies;
class SegmentBar;
class SelectedRewards;
struct RewardSelection;

/// The daily desk: what is due, why, and what can be done about it. Every action also from the keyboard: A approve, R
/// reject, H hold, W what stands in the way, J and K next and previous, Enter explain, Ctrl+Enter issue. Its commands
/// are RewardCommands, what they do to rewards RewardDecisions and RewardRemedies, and GroupControl shows those of one
/// participant or campaign alone.
class RewardsPage : public TablePage {
    Q_OBJECT
public:
    explicit RewardsPage(Session &session, QWidget *parent = nullptr);

    /// "due", "not-rewarded", … a list; "reward 12" one reward; "participant NAME" and "search WORDS" search in all;
    /// "last-issue" what the last order to issue came to.
    void open(const QString &argument) override;
    void reload() override;

    [[nodiscard]] items::RewardModel *model() const { return m_model; }
    [[nodiscard]] ExplanationView *explanation() const { return m_explanation; }
    [[nodiscard]] GroupControl *groups() const { return m_groups; }
    [[nodiscard]] std::vector<RewardId> selectedRewards() const;

Q_SIGNALS:
    /// These are to be paid in a batch; of none in particular, all that can be paid.
    void batchWanted(const rd::views::ChosenRewards &rewards);

protected:
    void fillPanel(const QModelIndex &index) override;
    [[nodiscard]] bool goesOnAfter(qint64 id) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLists();
    void buildGroups();
    void buildGroupCommands();
    void placeGroups();
    void placeGroupsBeside(bool isExplaining);
    void buildFilters();
    void buildTable();
    void buildCommands();
    void buildMoving();
    void buildObstacles();
    void showObstacles(const QModelIndex &index, const QRect &place);
    void carryOut(Remedy remedy, RewardId id);
    void offerPayouts(); ///< only through providers that are connected
    void showConnections();
    void show(services::RewardTable table);
    void applyFilter();
    void refreshWords();
    void fillChoices();
    void refreshCounts();
    void refreshTruth();
    [[nodiscard]] SelectedRewards selected() const;
    void refreshSelection();
    void tellSelection(RewardSelection selected);
    void issue(const QString &method);
    void openIssueSheet(services::IssueOrder order, bool isLast);
    void payInBatch();
    void recordByHand();
    void step(int by);
    void noteDecision(RewardId reward, RewardDecisions::After after);
    void goOnAfterDecision();
    [[nodiscard]] RewardListId currentList() const;

    items::RewardModel *m_model;
    SegmentBar *m_segments = nullptr;
    GroupControl *m_groups = nullptr;
    QAction *m_showAllGroups = nullptr;
    QComboBox *m_campaigns = nullptr;
    QComboBox *m_currencies = nullptr;
    QComboBox *m_connections = nullptr;
    bool m_areSeveral = false; ///< connections, as last seen
    ExplanationView *m_explanation = nullptr;
    ActionBar *m_actions = nullptr;
    RewardCommands *m_commands = nullptr;
    RewardDecisions *m_decisions = nullptr;
    RewardRemedies *m_remedies = nullptr;
    ChipClicks *m_chips = nullptr;
    QString m_wanted; ///< argument of open() until the rows are there
    qint64 m_shownList = 0; ///< rewards of the list at hand, before any filter
    quint64 m_selections = 0; ///< counts what asks for another count of what is selected
    bool m_isCounting = false; ///< the pool counts
    /// The one reward a person has decided about, while no other was selected.
    struct Decided {
        RewardId reward;
        RewardDecisions::After after = RewardDecisions::After::Same;
    };
    std::optional<Decided> m_decided; ///< not yet in the rows that are read
    std::optional<Decided> m_goesOn; ///< in those that are being read
    bool m_hasGoneOn = false; ///< one of them has left the list, and the one below was selected for it
    Instant m_asOf;
    bool m_loaded = false;
};

} // namespace rd::views
