// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rewardgroups.h"
#include "views/widgets/filterbar.h"

#include <QObject>

#include <optional>

class QComboBox;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

class Chip;
class GroupList;
class Session;

/// Puts the rewards of the page into groups by participant or campaign: a choice by which, the list of groups, and the
/// one group that the page shows alone. The groups are those of what search and filters leave, added up on the pool
/// after each change of it; the rewards themselves wait for nothing. GUI thread.
class GroupControl : public QObject {
    Q_OBJECT
public:
    /// Both outlive it; the page places the three widgets, which begin without a parent.
    GroupControl(Session &session, items::RewardModel &rewards, QObject *parent);

    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] Chip *chip() const { return m_chip; } ///< names the group shown alone, and leaves it
    [[nodiscard]] GroupList *list() const { return m_list; }

    [[nodiscard]] items::RewardGrouping grouping() const { return m_by; }
    void setGrouping(items::RewardGrouping by);
    /// One group alone, by its id; nothing = all.
    void showGroup(std::optional<qint64> id);
    [[nodiscard]] bool isOneShown() const;
    /// Of the group that is shown alone, fit to be shown.
    [[nodiscard]] QString shownName() const;
    /// To the group after or before, in the order of the list.
    void step(int by);
    /// The rewards were read again: a group that is in the books no longer is left.
    void noteRewards();
    /// For what is kept, cleared and said with the page's filters.
    [[nodiscard]] FilterBar::Elsewhere asFilter();

Q_SIGNALS:
    /// Other rewards are shown, or the grouping is another one.
    void shownChanged();
    /// The same, by a person.
    void changed();

private:
    void buildWidgets();
    void group(items::RewardGrouping by);
    void show(std::optional<qint64> id);
    [[nodiscard]] std::optional<qint64> shown() const;
    void addUp();
    void take(std::shared_ptr<const items::RewardGroups> groups);
    void refreshChip();
    [[nodiscard]] QJsonValue state() const;
    void restore(const QJsonValue &state);

    Session &m_session;
    items::RewardModel &m_rewards;
    QComboBox *m_choice;
    Chip *m_chip;
    GroupList *m_list;
    items::RewardGrouping m_by = items::RewardGrouping::None;
    bool m_isAdding = false; ///< the pool adds up
    bool m_isOutdated = false; ///< what it adds up is no longer what is wanted
};

} // namespace rd::views
