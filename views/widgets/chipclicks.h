// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chip.h"

#include <QHash>
#include <QModelIndex>
#include <QObject>

#include <functional>
#include <utility>

class QAbstractItemView;
class QHelpEvent;
class QMouseEvent;

namespace rd::views {

/// Where the chips of a cell lie, in the order of `chips`; those without room are left out, the last one may be
/// shortened. What ChipDelegate paints.
[[nodiscard]] QList<QRect> chipPlaces(
    const QRect &cell, const QList<ChipContent> &chips, const QFont &font, Qt::LayoutDirection direction);

/// Lets chips of a table answer the mouse: a hand over them, their whole words in a tool tip with what a click does,
/// and the click. A click with Ctrl or Shift goes on selecting. Whoever uses it gives the keyboard the same way.
class ChipClicks : public QObject {
    Q_OBJECT
public:
    /// The chips of a cell that answer, as they are painted; none for the others.
    using Contents = std::function<QList<ChipContent>(const QModelIndex &)>;
    /// @param promise what a click does, for the tool tip; belongs to `view`
    ChipClicks(QAbstractItemView &view, const QString &promise);
    /// In the model's columns.
    void add(int column, Contents contents);
    /// The place of one chip in the viewport; empty where it is not to be seen.
    [[nodiscard]] QRect placeOf(const QModelIndex &index, int chip = 0) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// @param chip which of the cell's, from 0
    /// @param place in the viewport
    void clicked(const QModelIndex &index, int chip, const QRect &place);

private:
    struct Hit {
        QModelIndex index;
        int chip = -1;
        QRect place;
        QString text;
    };
    [[nodiscard]] Hit hitAt(const QPoint &position) const;
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    bool tell(const QHelpEvent &event) const;

    QAbstractItemView &m_view;
    QString m_promise;
    QHash<int, Contents> m_columns;
    std::pair<QPersistentModelIndex, int> m_pressed; ///< the chip that was pressed
    bool m_isHand = false;
};

} // namespace rd::views
