// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QAccessible>
#include <QSet>
#include <QTableView>

#include <utility>

class QMenu;

namespace rd::views {

class ViewState;

/// The one table of the program: no grid, low hairlines, whole rows selected, sortable header with a column chooser,
/// copying with titles. Long texts end in an ellipsis with the whole in the tooltip. Whatever is selected of millions
/// of rows, nothing here looks at each.
class ElidedTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is what assistive technology reads.
    explicit ElidedTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    /// A higher row for TwoLineDelegate.
    void setTwoLineRows(bool twoLines);
    /// Widths in average characters, in the model's column order; the last one given with 0 takes the rest.
    void setColumnWidths(const QList<int> &characters);
    /// In a table too narrow for all of them columns become a little narrower and then go, those named last first; they
    /// come back with the room. Columns not named go before these, fixed ones stay. Without a call nothing goes.
    void setColumnPriority(const QList<int> &columns);
    /// Hidden until the person shows it in the column chooser.
    void hideAtFirst(int column);
    /// Cannot be hidden by the person.
    void setFixedColumns(const QList<int> &columns);
    /// Keeps order, widths, visibility and sorting under this key; also restores what was kept. Call after setModel().
    void remember(ViewState *state, const QString &key);
    void resetColumns();
    /// As QTableView's, which does nothing from right to left.
    void selectRow(int row);
    /// The first row in sight and how far it begins below the upper edge; −1 where there is none.
    [[nodiscard]] std::pair<int, int> topRow() const;
    /// Scrolls so that a row begins so far below the upper edge, also right after rows have come or gone.
    void putRow(int row, int below);
    /// What Ctrl+C copies: titles and the selected rows as tab-separated text, visible columns in their order.
    [[nodiscard]] QString selectionAsText() const;
    void copySelection();
    /// Items for "Columns", for a page's own menu; the header has it as context menu.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    /// Double click or Enter.
    void rowActivated(const QModelIndex &index);
    /// Space or a single click on another row.
    void rowFocused(const QModelIndex &index);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);
    void layoutKept();
    /// More rows were selected than one pastes: so many of them, the first ones, were copied.
    void copyCut(int copied);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Tells assistive technology what is selected, where there is any.
    virtual void tell(QAccessibleEvent &event);

private:
    void applyRowHeight();
    void tellSelection(const QModelIndex &cell, QAccessible::Event what);
    void keepLayout();
    void setOwnWidths();
    [[nodiscard]] QString ownKey() const;
    void fitColumns();
    void placeColumns();
    [[nodiscard]] QList<int> columnsByPriority() const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int missingShare(const QList<int> &shown, const QSet<int> &gone, int spare) const;

    Density m_density = Density::Normal;
    bool m_twoLines = false;
    QList<int> m_widths;
    QList<int> m_hiddenAtFirst;
    QList<int> m_fixed;
    QList<int> m_priority;
    QSet<int> m_gone; ///< hidden for want of room, not by the person
    QSet<int> m_asked; ///< shown by the person: stay
    bool m_ownWidths = false; ///< the person has set widths: they are left alone
    ViewState *m_state = nullptr;
    QString m_key;
    bool m_restoring = false;
};

} // namespace rd::views
