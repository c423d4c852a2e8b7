// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frontdoor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr std::chrono::seconds kPatience{3};

/// The path itself stays out of the name: others can list the sockets of this computer.
QString doorOf(const QString &workspace)
{
    const QFileInfo info(workspace);
    const QString place = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return u"referral-desk-"_s + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace

FrontDoor::FrontDoor(const QString &workspace, QObject *parent) : QObject(parent), m_name(doorOf(workspace))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->disconnectFromServer();
            Q_EMIT knocked();
        }
    });
}

bool FrontDoor::listen()
{
    if (m_server.isListening())
        return true;
    // Whoever left a door behind has crashed: the workspace is ours.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void FrontDoor::knock(const QString &workspace, QObject *context, std::function<void(bool)> answer)
{
    auto *socket = new QLocalSocket(context);
    const auto done = [socket, answer = std::move(answer)](bool opened) {
        socket->disconnect();
        socket->deleteLater();
        answer(opened);
    };
    connect(socket, &QLocalSocket::connected, context, [done] { done(true); });
    connect(socket, &QLocalSocket::errorOccurred, context, [done] { done(false); });
    QTimer::singleShot(kPatience, socket, [done] { done(false); });
    socket->connectToServer(doorOf(workspace));
}

} // namespace rd::app
