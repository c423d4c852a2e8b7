// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/elidedtable.h"

#include <functional>
#include <memory>
#include <optional>

namespace rd::items {
class RewardGroupModel;
class RewardGroups;
struct ShownTotal;
} // namespace rd::items

namespace rd::views {

/// The list of groups beside the rewards: all of them together first, then one a row, with what each amounts to. The
/// row the keyboard is on is the group that is shown.
class GroupList : public ElidedTable {
    Q_OBJECT
public:
    using AmountText = std::function<QString(const items::ShownTotal &)>;
    explicit GroupList(const AmountText &amountText, QWidget *parent = nullptr);

    [[nodiscard]] items::RewardGroupModel *groups() const { return m_groups; }
    /// Other groups; the row of `shown` becomes the current one, nothing is emitted.
    void setGroups(std::shared_ptr<const items::RewardGroups> groups, std::optional<qint64> shown);
    /// Letters go to the next group of that name, where there are few enough to look through.
    void keyboardSearch(const QString &search) override;
    /// The current row, without emitting anything.
    void place(std::optional<qint64> shown);
    /// Width it would like to have.
    [[nodiscard]] int usualWidth() const;

Q_SIGNALS:
    /// A person went to another row; nothing = all groups.
    void groupWanted(std::optional<qint64> group);
    /// Enter or double click: on to the rewards.
    void rewardsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void setHeights();
    [[nodiscard]] int linesOfRows() const;

    items::RewardGroupModel *m_groups;
    std::optional<qint64> m_shown;
    bool m_isPlacing = false;
};

} // namespace rd::views
