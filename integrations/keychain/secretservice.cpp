// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/secretservice.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace rd::keychain {

namespace {

/// An own connection for each question: the shared one stays dead once its bus has died.
class SessionBus {
public:
    SessionBus() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)) {}
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;
    QDBusConnection *operator->() { return &m_bus; }

private:
    QString m_name = u"rd-keychain-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16);
    QDBusConnection m_bus;
};

bool isKde()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

bool hasKWallet()
{
    SessionBus bus;
    if (!bus->isConnected())
        return false;
    for (const QString &name : {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd"_s}) {
        const auto activatable = bus->interface()->activatableServiceNames();
        if (bus->interface()->isServiceRegistered(name)
            || (activatable.isValid() && activatable.value().contains(name)))
            return true;
    }
    return false;
}

} // namespace

ServiceState serviceState(int limitMs)
{
    if (backendName() == "KWallet"_L1)
        return ServiceState::NotAsked;
    SessionBus bus;
    if (!bus->isConnected())
        return ServiceState::Absent;
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    const QDBusMessage answer = bus->call(question, QDBus::Block, limitMs);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const QVariant value = answer.arguments().value(0).value<QDBusVariant>().variant();
        return value.toBool() ? ServiceState::Locked : ServiceState::Open;
    }
    const QString error = answer.errorName();
    const bool isNoObject = error == "org.freedesktop.DBus.Error.UnknownObject"_L1
        || error == "org.freedesktop.DBus.Error.UnknownMethod"_L1
        || error == "org.freedesktop.DBus.Error.UnknownInterface"_L1
        || error == "org.freedesktop.Secret.Error.NoSuchObject"_L1;
    return isNoObject ? ServiceState::NoCollection : ServiceState::Absent;
}

QString backendName()
{
    return isKde() && hasKWallet() ? u"KWallet"_s : u"Secret Service"_s;
}

QString plainTextStore(const QString &service)
{
    if (backendName() != "KWallet"_L1)
        return {};
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + service + u".conf"_s;
    return QFileInfo::exists(file) ? file : QString();
}

} // namespace rd::keychain

#else

namespace rd::keychain {

ServiceState serviceState(int)
{
    return ServiceState::NotAsked;
}

QString backendName()
{
#ifdef Q_OS_WIN
    return u"Windows Credential Store"_s;
#else
    return u"macOS Keychain"_s;
#endif
}

QString plainTextStore(const QString &)
{
    return {};
}

} // namespace rd::keychain

#endif
