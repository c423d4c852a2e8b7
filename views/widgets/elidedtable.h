// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QTableView>

class QMenu;

namespace rd::views {

class ViewState;

/// The one table of the program: no grid, low hairlines, whole rows selected, sortable header with a column chooser,
/// copying with titles. Long texts end in an ellipsis with the whole in the tooltip.
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
    /// Hidden until the person shows it in the column chooser.
    void hideAtFirst(int column);
    /// Cannot be hidden by the person.
    void setFixedColumns(const QList<int> &columns);
    /// Keeps order, widths, visibility and sorting under this key; also restores what was kept. Call after setModel().
    void remember(ViewState *state, const QString &key);
    void resetColumns();
    /// What Ctrl+C copies: titles and the selected rows as tab-separated text, visible columns in their order.
    [[nodiscard]] QString selectionAsText() const;
    /// Items for "Columns", for a page's own menu; the header has it as context menu.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    /// Double click or Enter.
    void rowActivated(const QModelIndex &index);
    /// Space or a single click on another row.
    void rowFocused(const QModelIndex &index);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);
    void layoutKept();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRowHeight();
    void keepLayout();
    void copySelection() const;

    Density m_density = Density::Normal;
    bool m_twoLines = false;
    QList<int> m_widths;
    QList<int> m_hiddenAtFirst;
    QList<int> m_fixed;
    ViewState *m_state = nullptr;
    QString m_key;
    bool m_restoring = false;
};

} // namespace rd::views
