// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

namespace rd::app {

/// Where a second start of the program finds the window that already has the workspace (contract.md 1). A local socket
/// of this user, named after the workspace; all it carries is "somebody knocked".
class FrontDoor : public QObject {
    Q_OBJECT
public:
    /// @param workspace directory of the workspace, whichever way it is written
    explicit FrontDoor(const QString &workspace, QObject *parent = nullptr);
    /// Only for the process that holds the workspace. False where the system has no such sockets; nothing else depends
    /// on it.
    bool listen();
    /// Asks the window of `workspace` to come to the front; `answer` gets whether somebody opened. Returns at once.
    static void knock(const QString &workspace, QObject *context, std::function<void(bool)> answer);

Q_SIGNALS:
    void knocked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace rd::app
