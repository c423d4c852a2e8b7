// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/buttons.h"

#include <QFrame>

class QHBoxLayout;

namespace rd::views {

class PlainLabel;

/// Appears below a table with the selection: what is selected and its totals, then what can be done with it.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// "12 selected · 260.00 EUR"; an empty text hides the bar.
    void setSelection(const QString &summary);
    QPushButton *addAction(QAction *action, Emphasis emphasis = Emphasis::Normal);
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_summary;
    QHBoxLayout *m_row;
};

} // namespace rd::views
