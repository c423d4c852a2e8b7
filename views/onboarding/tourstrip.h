// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QFrame>

#include <vector>

class QPushButton;

namespace rd::views {

class PlainLabel;

/// A walk through the places of the window: a strip below the page says what the place is for, and leads to the next
/// one. Can be left at any time. Hidden until start().
class TourStrip : public QFrame {
    Q_OBJECT
public:
    explicit TourStrip(QWidget *parent = nullptr);
    void start();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *skipButton() const { return m_skip; }

Q_SIGNALS:
    /// The place the strip speaks of.
    void pageWanted(rd::views::PageId page);
    void ended();

private:
    struct Step {
        PageId page;
        QString title;
        QString sentence;
    };
    void goTo(int step);
    void end();

    std::vector<Step> m_steps;
    int m_step = 0;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace rd::views
