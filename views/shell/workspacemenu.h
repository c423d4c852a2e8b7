// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace rd::views {

class Session;
class ViewState;

/// The way to other workspaces: a folder, or one of those that were opened last on this computer.
class WorkspaceMenu : public QObject {
    Q_OBJECT
public:
    WorkspaceMenu(Session &session, QWidget *window);
    void fill(QMenu &menu);
    /// The folders opened last, newest first.
    [[nodiscard]] static QStringList recent(const ViewState &state);
    /// Puts a folder in front of them.
    static void remember(ViewState &state, const QString &directory);

Q_SIGNALS:
    /// A folder with a workspace, or one where somebody wants a new one.
    void requested(const QString &directory);

private:
    void choose();
    void take(const QString &directory);
    void fillRecent(QMenu &menu);

    Session &m_session;
    QWidget *m_window;
};

} // namespace rd::views
