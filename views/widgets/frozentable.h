// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/elidedtable.h"

namespace rd::views {

class FrozenTitle;

/// A table whose first column stays where it is when the others are scrolled sideways. It is the same column of the
/// same view, painted and found at the edge: selection, keyboard, delegates, widths and screen readers know of nothing
/// special. Once a person moves another column before it, nothing is frozen.
class FrozenTable : public ElidedTable {
    Q_OBJECT
public:
    explicit FrozenTable(const QString &name, QWidget *parent = nullptr);
    /// In the model's columns; -1 = none.
    void setFrozenColumn(int column);
    [[nodiscard]] int frozenColumn() const { return m_frozen; }
    /// Where the column lies over the others, in the viewport; empty while there is nothing to lie over.
    [[nodiscard]] QRect frozenStrip() const;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Its title while it lies over others, where it is clicked and made wider.
    [[nodiscard]] QWidget *frozenTitle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void paintCell(QPainter &painter, const QModelIndex &index, const QRect &place);
    void placeTitle();

    FrozenTitle *m_title;
    int m_frozen = -1;
};

} // namespace rd::views
