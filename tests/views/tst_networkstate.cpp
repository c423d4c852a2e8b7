// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the system says of the network, through Qt's own backend for NetworkManager: a service of that name on a bus of
// this test goes through its states. The backend's headers are private, its bus is not.
#include "app/networkstate.h"
#include "integrations/sample/stripeserver.h"
#include "tests/views/deskfixture.h"
#include "views/shell/networkwatch.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/taskbar.h"

#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QThread>
#endif

using namespace rd;
using namespace rd::views;

#ifdef QT_DBUS_LIB

/// As much of NetworkManager as Qt asks for. Lives on a thread of its own: Qt waits for its first answer.
class FakeManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER m_state)
    Q_PROPERTY(uint Connectivity MEMBER m_connectivity)
    Q_PROPERTY(uint Metered MEMBER m_metered)

public:
    bool appear(const QString &bus)
    {
        QDBusConnection connection = QDBusConnection::connectToBus(bus, u"manager"_s);
        return connection.isConnected()
            && connection.registerObject(place(), this, QDBusConnection::ExportAllProperties)
            && connection.registerService(u"org.freedesktop.NetworkManager"_s);
    }
    void leave()
    {
        QDBusConnection(u"manager"_s).unregisterService(u"org.freedesktop.NetworkManager"_s);
        QDBusConnection::disconnectFromBus(u"manager"_s);
    }
    void turn(uint state)
    {
        m_state = state;
        QDBusMessage changed =
            QDBusMessage::createSignal(place(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << u"org.freedesktop.NetworkManager"_s << QVariantMap{{u"State"_s, state}} << QStringList();
        QDBusConnection(u"manager"_s).send(changed);
    }

private:
    static QString place() { return u"/org/freedesktop/NetworkManager"_s; }
    uint m_state = 70;
    uint m_connectivity = 4;
    uint m_metered = 0;
};

namespace {

using Reachability = QNetworkInformation::Reachability;

/// NetworkManager's number of a state.
uint numberOf(Reachability state)
{
    switch (state) {
    case Reachability::Disconnected:
        return 20;
    case Reachability::Local:
        return 50;
    case Reachability::Site:
        return 60;
    case Reachability::Online:
        return 70;
    case Reachability::Unknown:
        break;
    }
    return 0;
}

constexpr std::array kStates{
    Reachability::Unknown, Reachability::Disconnected, Reachability::Local, Reachability::Site, Reachability::Online};

} // namespace

class TestNetworkState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nosyslog"_s, u"--print-address=1"_s});
        if (!m_bus.waitForStarted())
            QSKIP("there is no bus to be had");
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_manager.moveToThread(&m_thread);
        m_thread.start();
        bool appeared = false;
        onManager([&] { appeared = m_manager.appear(QString::fromLatin1(address)); });
        QVERIFY(appeared);
        if (!QNetworkInformation::availableBackends().contains(u"networkmanager"_s, Qt::CaseInsensitive)
            || !QNetworkInformation::loadBackendByName(u"networkmanager"_s))
            QSKIP("Qt comes without its backend for NetworkManager");
    }
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(false);
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"shop"_s;
        request.apiBase = m_desk->server().baseUrl().toString();
        QByteArray key = sample::StripeServer::apiKey();
        request.secret = Secret::take(key);
        request.actor = m_desk->desk().actor;
        QVERIFY(m_desk->desk().connections.connect(request, {}));
        // Elsewhere: an account on this computer is there without any network.
        QVERIFY(m_desk->desk().connections.changeApiBase(u"shop"_s, u"https://api.example.com"_s));
        m_desk->session().reloadConnections();
        QVERIFY(m_desk->settle());
    }
    void cleanup()
    {
        QVERIFY(turn(Reachability::Online)); // as it was before
        m_desk.reset();
    }
    void cleanupTestCase()
    {
        if (m_thread.isRunning()) {
            onManager([this] {
                m_manager.leave();
                m_manager.moveToThread(nullptr);
            });
            m_thread.quit();
            m_thread.wait();
        }
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void whatIsSaidAtTheBeginningCounts()
    {
        QVERIFY(turn(Reachability::Disconnected));
        app::followNetwork(m_desk->session());
        QVERIFY(watch().isOffline());
        QVERIFY(watch().isTold());
        QVERIFY(turn(Reachability::Online));
        QVERIFY(!watch().isOffline());
        QVERIFY(watch().isTold());
    }

    /// Each state after each other one. "Local" and "site" say nothing about a provider, no more than "unknown": then
    /// what was last known holds, and somebody has to try.
    void everyStateAfterEveryOther()
    {
        app::followNetwork(m_desk->session());
        bool isAway = watch().isOffline();
        for (const Reachability first : kStates) {
            for (const Reachability second : kStates) {
                for (const Reachability state : {first, second}) {
                    QVERIFY(turn(state));
                    if (state == Reachability::Disconnected)
                        isAway = true;
                    else if (state == Reachability::Online)
                        isAway = false;
                    const QString when = u"%1 in %2, %3"_s.arg(
                        QString::number(int(state)), QString::number(int(first)), QString::number(int(second)));
                    QVERIFY2(watch().isOffline() == isAway, qPrintable(when));
                    QVERIFY2(watch().isTold() == (state == Reachability::Disconnected || state == Reachability::Online),
                        qPrintable(when));
                }
            }
        }
        QVERIFY(turn(Reachability::Online));
    }

    void theWindowSaysSoAndTakesItBack()
    {
        app::followNetwork(m_desk->session());
        QVERIFY(turn(Reachability::Online));
        QVERIFY(m_desk->show());
        QSignalSpy changed(&watch(), &NetworkWatch::changed);
        QVERIFY(turn(Reachability::Disconnected));
        QCOMPARE(changed.size(), 1);
        auto *status = m_desk->window->findChild<TaskBar *>();
        QVERIFY(status);
        const auto says = [status] {
            const auto labels = status->findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [](const PlainLabel *label) { return label->text().contains(u"Offline"_s); });
        };
        QVERIFY(says());
        QVERIFY(turn(Reachability::Site));
        QVERIFY(says());
        QVERIFY(turn(Reachability::Online));
        QVERIFY(!says());
    }

    /// A window that goes hears no more, one that stays does.
    void aSessionThatGoesHearsNoMore()
    {
        app::followNetwork(m_desk->session());
        QVERIFY(turn(Reachability::Online));
        {
            DeskFixture other(false);
            app::followNetwork(other.session());
            QVERIFY(NetworkWatch::of(other.session()).isTold());
        }
        QVERIFY(turn(Reachability::Disconnected));
        QVERIFY(watch().isOffline());
        QVERIFY(turn(Reachability::Online));
        QVERIFY(!watch().isOffline());
    }

private:
    [[nodiscard]] NetworkWatch &watch() const { return NetworkWatch::of(m_desk->session()); }
    template <typename Act>
    void onManager(Act act)
    {
        QMetaObject::invokeMethod(&m_manager, act, Qt::BlockingQueuedConnection);
    }
    /// The system says so from now on, and Qt has heard it.
    [[nodiscard]] bool turn(Reachability state)
    {
        onManager([this, state] { m_manager.turn(numberOf(state)); });
        return QTest::qWaitFor([state] { return QNetworkInformation::instance()->reachability() == state; }, 20'000);
    }

    QProcess m_bus;
    QThread m_thread;
    FakeManager m_manager;
    std::unique_ptr<DeskFixture> m_desk;
};

#else

/// Elsewhere Qt's backends ask the system in ways that a test cannot take the place of.
class TestNetworkState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateAfterEveryOther() { QSKIP("needs D-Bus"); }
};

#endif

QTEST_MAIN(TestNetworkState)
#include "tst_networkstate.moc"
