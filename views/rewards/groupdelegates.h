// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celltext.h"

#include <QStyledItemDelegate>

#include <functional>

namespace rd::items {
class RewardGroupModel;
struct ShownTotal;
} // namespace rd::items

namespace rd::views {

/// So many lines of amounts a row has at most; the others are in the tooltip.
inline constexpr int kMostGroupLines = 4;
/// Height of a row of the list of groups with so many lines of amounts.
[[nodiscard]] int groupRowHeight(const QFont &font, int lines);

/// A group's name with the number of its rewards, and below it how many are ready and how many blocked; everything in
/// the tooltip.
class GroupNameDelegate : public QStyledItemDelegate, public SaysCellText {
    Q_OBJECT
public:
    GroupNameDelegate(const items::RewardGroupModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    [[nodiscard]] QString cellText(const QModelIndex &index) const override;
    [[nodiscard]] QString cellCaption(const QModelIndex &index) const override;

private:
    /// Paints the number at the end of the line; returns what is left of it.
    QRect paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, int row) const;
    void paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, int row) const;

    const items::RewardGroupModel &m_model;
};

/// What a group amounts to: a line for each currency, test money marked.
class GroupTotalDelegate : public QStyledItemDelegate, public SaysCellText {
    Q_OBJECT
public:
    using Text = std::function<QString(const items::ShownTotal &)>;
    GroupTotalDelegate(const items::RewardGroupModel &model, Text text, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    [[nodiscard]] QString cellText(const QModelIndex &index) const override;

private:
    const items::RewardGroupModel &m_model;
    Text m_text;
};

} // namespace rd::views
