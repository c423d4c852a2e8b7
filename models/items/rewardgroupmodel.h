// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rewardgroups.h"

#include <functional>

namespace rd::items {

enum class RewardGroupColumn { Group, Total };

/// Groups of rewards as a list: all of them together in the first row, which stays there in every order, then a row for
/// each. DisplayRole names the group, CaptionRole says what can be done with it; AccessibleTextRole says everything.
/// Empty without groups. GUI thread.
class RewardGroupModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RewardGroupModel(QObject *parent = nullptr);
    /// nullptr = none.
    void setGroups(std::shared_ptr<const RewardGroups> groups);
    [[nodiscard]] const RewardGroups *groups() const { return m_groups.get(); }
    /// How amounts are written for people; without it as files have them.
    void setAmountText(std::function<QString(const ShownTotal &)> text) { m_amountText = std::move(text); }

    /// The group of a row; nothing for the first one.
    [[nodiscard]] std::optional<qint64> idOf(int row) const;
    /// The row of a group, the first one for nothing; -1 when it is not there.
    [[nodiscard]] int rowOf(std::optional<qint64> id) const;
    [[nodiscard]] RewardGroups::Counts counts(int row) const;
    [[nodiscard]] std::vector<ShownTotal> totals(int row) const;
    /// "3 ready", "2 blocked", as far as there are any.
    [[nodiscard]] static QString readyText(quint32 count);
    [[nodiscard]] static QString blockedText(quint32 count);
    /// How a group is called, also one whose participant has no name.
    /// For the first row where its name does not fit.
    [[nodiscard]] static QString shortAllText();
    [[nodiscard]] static QString nameText(const RewardGroup &group, const QString &name);
    /// The whole of it, a line each: name, e-mail address, counts.
    [[nodiscard]] QStringList sentences(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Equal ones by name. Takes no longer for a million groups.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] std::size_t group(int row) const { return ordered()[static_cast<std::size_t>(row - 1)]; }
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString captionOf(int row) const;
    [[nodiscard]] QString totalOf(int row) const;
    [[nodiscard]] const std::vector<quint32> &ordered() const;

    std::shared_ptr<const RewardGroups> m_groups;
    RewardGroupColumn m_column = RewardGroupColumn::Total;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::function<QString(const ShownTotal &)> m_amountText;
};

} // namespace rd::items
