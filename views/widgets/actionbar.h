// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/buttons.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;

namespace rd::views {

class PlainLabel;

/// Appears below a table with the selection: what is selected and its totals, then what can be done with it. What does
/// not fit beside each other goes, the last first, into a menu "More" before the buttons that always stay.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// "12 selected · 260.00 EUR"; an empty text hides the bar.
    void setSelection(const QString &summary);
    QPushButton *addAction(QAction *action, Emphasis emphasis = Emphasis::Normal);
    /// The same for an action that never goes into the menu.
    QPushButton *addLastingAction(QAction *action, Emphasis emphasis = Emphasis::Normal);
    /// Never goes into the menu either.
    void addWidget(QWidget *widget);

    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item {
        QAction *action;
        QPushButton *button;
    };
    void arrange();
    [[nodiscard]] int lastingWidth() const;
    void orderTabs();

    PlainLabel *m_summary;
    QHBoxLayout *m_row;
    QPushButton *m_more;
    QMenu *m_menu;
    QList<Item> m_items; ///< those that may go into the menu, in the order of the bar
    QList<QWidget *> m_lasting;
    bool m_arranging = false;
};

} // namespace rd::views
