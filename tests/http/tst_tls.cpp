// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpclient.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/certificates.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::http;
using namespace rd::test;

namespace {

/// A TLS server on the loopback with a thread of its own. It answers every request alike and counts them.
class TlsServer {
public:
    TlsServer(const Identity &identity, QSsl::SslProtocol protocol)
    {
        m_thread.start();
        m_home.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_home, [&] { open(identity, protocol); }, Qt::BlockingQueuedConnection);
    }
    ~TlsServer()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url(const QString &host = u"localhost"_s) const
    {
        return QUrl(u"https://%1:%2/"_s.arg(host, QString::number(m_port)));
    }
    [[nodiscard]] int requests() const { return m_requests.load(); }

private:
    void open(const Identity &identity, QSsl::SslProtocol protocol)
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(identity.qtCertificate());
        tls.setPrivateKey(identity.qtKey());
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setProtocol(protocol);
        // The library's default level refuses what this test wants to see refused by the client.
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        m_server = std::make_unique<QSslServer>();
        m_server->setSslConfiguration(tls);
        QObject::connect(m_server.get(), &QSslServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no server");
        m_port = m_server->serverPort();
    }
    void answer(QTcpSocket &socket)
    {
        if (!socket.peek(socket.bytesAvailable()).contains("\r\n\r\n"))
            return;
        socket.readAll();
        ++m_requests;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<QSslServer> m_server;
    std::atomic<int> m_requests{0};
    quint16 m_port = 0;
};

} // namespace

/// The handshake itself: whom the client believes, and whom it does not.
class TestTls : public QObject {
    Q_OBJECT

    fakes::FakeClock m_clock;
    Identity m_authority = makeAuthority("Company authority");

    Result<HttpResponse> ask(const TlsServer &server, const QByteArray &authorities,
        const QString &host = u"localhost"_s, const QString &account = u"company"_s)
    {
        HttpSettings settings;
        settings.limits = {.perSecond = 0, .inFlight = 0};
        settings.retry.attempts = 1;
        HttpClient client(m_clock, settings);
        client.trust(u"company"_s, authorities);
        if (auto allowed = client.allow(server.url(host)); !allowed)
            return fail(allowed.error());
        HttpRequest request;
        request.method = "POST"; // a write: that nothing was sent must be provable
        request.url = server.url(host);
        request.body = "amount=100";
        request.money = true;
        request.account = account;
        return client.sendAndWait(request);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
    }

    void believesTheCompanysAuthority()
    {
        const TlsServer server(makeIdentity({}, &m_authority), QSsl::TlsV1_2OrLater);
        const auto answer = ask(server, m_authority.certificatePem());
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().text));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("{}"));
        QCOMPARE(server.requests(), 1);
    }

    void trustsItForThatAccountAlone()
    {
        const TlsServer server(makeIdentity({}, &m_authority), QSsl::TlsV1_2OrLater);
        QVERIFY(!ask(server, m_authority.certificatePem(), u"localhost"_s, u"another"_s));
        QCOMPARE(server.requests(), 0);
        // Nor over a connection that the trusting account has left open.
        HttpSettings settings;
        settings.retry.attempts = 1;
        HttpClient client(m_clock, settings);
        client.trust(u"company"_s, m_authority.certificatePem());
        QVERIFY(client.allow(server.url(u"localhost"_s)));
        HttpRequest request;
        request.url = server.url(u"localhost"_s);
        request.account = u"company"_s;
        QVERIFY(client.sendAndWait(request));
        request.account = u"another"_s;
        QVERIFY(!client.sendAndWait(request));
        QCOMPARE(server.requests(), 1);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("authorities");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("notAfter");
        QTest::addColumn<int>("protocol");
        const QByteArray known = m_authority.certificatePem();
        const int day = 86'400;
        const int modern = QSsl::TlsV1_2OrLater;
        QTest::newRow("unknown authority") << QByteArray() << QByteArray("DNS:localhost") << day << modern;
        QTest::newRow("another authority of the same name")
            << makeAuthority("Company authority").certificatePem() << QByteArray("DNS:localhost") << day << modern;
        QTest::newRow("another host") << known << QByteArray("DNS:api.stripe.com") << day << modern;
        QTest::newRow("expired") << known << QByteArray("DNS:localhost") << -60 << modern;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("TLS 1.1") << known << QByteArray("DNS:localhost") << day << int(QSsl::TlsV1_1);
        QT_WARNING_POP
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, authorities);
        QFETCH(QByteArray, names);
        QFETCH(int, notAfter);
        QFETCH(int, protocol);
        const TlsServer server(
            makeIdentity(
                {.alternativeNames = names.constData(), .notBefore = -7'200, .notAfter = notAfter}, &m_authority),
            static_cast<QSsl::SslProtocol>(protocol));
        const auto answer = ask(server, authorities);
        QVERIFY(!answer);
        // Provably nothing was sent: the key stays here, and the reward may be tried again.
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
        QVERIFY(!isOutcomeUnknown(answer.error()));
        QCOMPARE(server.requests(), 0);
    }

    void refusesAServerThatIsItsOwnAuthority()
    {
        const TlsServer server(makeIdentity({}), QSsl::TlsV1_2OrLater);
        QVERIFY(!ask(server, m_authority.certificatePem()));
        QCOMPARE(server.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
