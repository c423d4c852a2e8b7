// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace rd::views {

class AutoSync;
class BannerHost;
class MainWindow;
class Notices;
class Session;

/// The menu bar of a window: every action with its shortcut. What an action does belongs to the window, the session or
/// the page at hand.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    /// Fills the menu bar. All three must outlive this; the window's pages must be there.
    WindowMenus(Session &session, MainWindow &window, BannerHost &banners);
    /// Help over a sheet, where the menu bar cannot be reached.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody has looked at the members, and may have changed them.
    void membersSeen();

private:
    void buildFileMenu();
    void buildSyncMenu(QMenu &file);
    void buildEditMenu();
    void buildGoMenu();
    void buildActionsMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void fillRowsMenu(QMenu *menu);
    void fillLanguageMenu(QMenu *menu);
    void fillPageMenu(QMenu *menu);
    [[nodiscard]] QAction *undoOfPage() const;
    void sayUndo(QAction &undo) const;
    void openPalette();
    void openSettings();

    Session &m_session;
    MainWindow &m_window;
    BannerHost &m_banners;
    AutoSync *m_autoSync = nullptr;
    Notices *m_notices = nullptr;
};

} // namespace rd::views
