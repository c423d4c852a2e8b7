// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace rd::views {

class RailButton;

/// The places a person can go, with counters of what waits for them; only icons while the window is narrow.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// @param shortcut the keys of the menu that lead there, for the tip; the rail itself does not take them
    void addPlace(const QString &id, Icon icon, const QString &text, const QKeySequence &shortcut = {});
    /// What follows stands at the bottom.
    void addGap();
    /// 0 hides it.
    /// @param words name of the place and count for assistive technology, "%1, %2 waiting" where nothing is given
    void setCounter(const QString &id, qint64 count, const QString &words = {});
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    void setCollapsed(bool collapsed);
    /// The window may become as narrow as these and the icons are; the words go where they do not fit beside them.
    /// @param pages in the same window, outlive this
    void stayBeside(const QWidget *pages);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// Window width in logical pixels under which the rail shows only icons; above it, too, where the pages need the
    /// room.
    [[nodiscard]] static int collapseBelow();

Q_SIGNALS:
    /// By a person or by setCurrent(), only when it really changed.
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] RailButton *find(const QString &id) const;
    [[nodiscard]] int widthWhen(bool collapsed) const;
    void followWindow();
    void fitWindow();

    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<RailButton *> m_buttons;
    bool m_collapsed = false;
    const QWidget *m_pages = nullptr;
};

} // namespace rd::views
