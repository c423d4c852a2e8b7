// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakeSecretStore;
using namespace Qt::StringLiterals;

class TestConnectionService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectingBindsTheAccountAndStoresTheKey()
    {
        World world;
        const auto outcome = world.connect();
        RD_OK(outcome);
        QCOMPARE(outcome->connection.accountId, u"acct_1"_s);
        QCOMPARE(outcome->connection.mode, u"test"_s);
        QVERIFY(outcome->connection.maskedSecret.endsWith(u"4f2a"_s));
        QVERIFY(!outcome->reconnected);
        QCOMPARE(world.secrets.entries.size(), 1U);
    }

    void thePaceIsPoliteUntilItIsChosen()
    {
        World world;
        RD_OK(world.connect());
        auto &connections = world.program().connections;
        auto pace = connections.pace(u"shop"_s);
        RD_OK(pace);
        QCOMPARE(pace->chosen, u"polite"_s);
        QCOMPARE(pace->limits.perSecond, 15.0);
        QCOMPARE(pace->choices.size(), 2U);
        QVERIFY2(!pace->listing && pace->listingRequests == 0, "nothing is known before the first sync");

        for (int i = 1; i <= 10; ++i)
            world.sale(i, "");
        RD_OK(world.sync());
        RD_OK(connections.setPace(u"shop"_s, u"full"_s, u"owner"_s));
        pace = world.restart().connections.pace(u"shop"_s);
        RD_OK(pace);
        QCOMPARE(pace->chosen, u"full"_s);
        QCOMPARE(pace->limits.perSecond, 100.0);
        QVERIFY(pace->listing && pace->listingRequests >= 2);

        // a renewed key changes no setting
        RD_OK(world.connect());
        QCOMPARE(world.program().connections.pace(u"shop"_s)->chosen, u"full"_s);
        RD_OK(world.program().connections.setPace(u"shop"_s, u"polite"_s, u"owner"_s));
        QCOMPARE(world.program().connections.pace(u"shop"_s)->chosen, u"polite"_s);
    }

    void aPaceIsRefusedWhereItIsNone()
    {
        World world;
        RD_OK(world.connect());
        const auto unknown = world.program().connections.setPace(u"shop"_s, u"fast"_s, u"owner"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::Usage);
        QVERIFY(unknown.error().hint.contains(u"polite"_s));
        const auto stranger = world.program().connections.setPace(u"shop"_s, u"full"_s, u"nobody"_s);
        QVERIFY(!stranger);
        QCOMPARE(world.program().connections.pace(u"shop"_s)->chosen, u"polite"_s);
    }

    void theTimeOfAListingFollowsTheNarrowestLimit_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<double>("perResource");
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<int>("seconds");
        QTest::newRow("the account's limit") << 10.0 << 25.0 << 6 << 41; // 201 + 201 + 1 requests
        QTest::newRow("the list's limit") << 100.0 << 5.0 << 100 << 41;
        QTest::newRow("answers take a quarter of a second") << 0.0 << 0.0 << 4 << 26;
    }
    void theTimeOfAListingFollowsTheNarrowestLimit()
    {
        QFETCH(double, perSecond);
        QFETCH(double, perResource);
        QFETCH(int, inFlight);
        QFETCH(int, seconds);
        const std::map<Stream, qint64> rows{
            {Stream::Customers, 20'001}, {Stream::Invoices, 20'100}, {Stream::Coupons, 3}};
        QCOMPARE(services::requestsFor(rows), 403);
        QCOMPARE(services::listingTime(rows, {perSecond, perResource, inFlight}), std::chrono::seconds(seconds));
        QCOMPARE(services::rowsFromText(services::rowsToText(rows)), rows);
    }

    void eachKeyIsReadOncePerRun()
    {
        World world;
        RD_OK(world.connect());
        world.restart();
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        RD_OK(world.program().connections.secretFor(*connection));
        RD_OK(world.program().connections.secretFor(*connection));
        QCOMPARE(world.secrets.reads, 1);
    }

    void theKeychainsAnswersAreToldApart_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<int>("kind");
        QTest::newRow("locked") << static_cast<int>(FakeSecretStore::Mood::Locked) << false
                                << static_cast<int>(ErrorKind::KeychainLocked);
        QTest::newRow("away") << static_cast<int>(FakeSecretStore::Mood::Unavailable) << false
                              << static_cast<int>(ErrorKind::KeychainUnavailable);
        QTest::newRow("gone") << static_cast<int>(FakeSecretStore::Mood::Open) << true
                              << static_cast<int>(ErrorKind::SecretMissing);
    }
    void theKeychainsAnswersAreToldApart()
    {
        QFETCH(int, mood);
        QFETCH(bool, lost);
        QFETCH(int, kind);
        World world;
        RD_OK(world.connect());
        world.restart();
        world.secrets.mood = static_cast<FakeSecretStore::Mood>(mood);
        if (lost)
            world.secrets.entries.clear();
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        const auto secret = world.program().connections.secretFor(*connection);
        QVERIFY(!secret);
        QCOMPARE(static_cast<int>(secret.error().kind), kind);
        QVERIFY(secret.error().hint.contains(u"REFERRAL_DESK_SECRET_SHOP"_s));
        // a sync says the same and keeps going for other connections
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QCOMPARE(static_cast<int>(report->connections.front().error->kind), kind);
    }

    void aKeyFromTheEnvironmentIsNeverStored()
    {
        World world;
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"shop"_s;
        request.secret = fakes::secretOf("sk_test_0000000000004f2a");
        request.storeSecret = false;
        request.actor = u"owner"_s;
        RD_OK(world.program().connections.connect(request, {}));
        QVERIFY(world.secrets.entries.empty());
        world.restart();
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        QVERIFY(!world.program().connections.secretFor(*connection));
        world.program().connections.useForThisRun(u"shop"_s, fakes::secretOf("sk_test_0000000000004f2a"));
        RD_OK(world.program().connections.secretFor(*connection));
        QVERIFY(world.secrets.entries.empty());
    }

    void aKeyOfAnotherAccountOrModeIsRefused()
    {
        World world;
        RD_OK(world.connect());
        world.shop.accountId = u"acct_2"_s;
        const auto other = world.connect();
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"other-account"_s);
        world.shop.accountId = u"acct_1"_s;
        world.shop.live = true;
        const auto live = world.connect();
        QVERIFY(!live);
        QCOMPARE(live.error().code, u"other-mode"_s);
    }

    void oneAccountIsConnectedOnce()
    {
        World world;
        RD_OK(world.connect());
        const auto twice = world.connect(u"shop-again"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"already-connected"_s);
        const auto renewed = world.connect();
        RD_OK(renewed);
        QVERIFY(renewed->reconnected);
    }

    void disconnectingErasesTheKeyAndKeepsTheData()
    {
        World world;
        RD_OK(world.connect());
        RD_OK(world.program().connections.disconnect(u"shop"_s, u"owner"_s));
        QVERIFY(world.secrets.entries.empty());
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        QVERIFY(!connection->active);
        QVERIFY(!world.program().connections.source(*connection));
        RD_OK(world.connect());
    }

    void aLockedKeychainIsNotTakenForErased()
    {
        World world;
        RD_OK(world.connect());
        world.secrets.mood = FakeSecretStore::Mood::Locked;
        const auto outcome = world.program().connections.disconnect(u"shop"_s, u"owner"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::KeychainLocked);
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        QVERIFY(connection->active);
    }

    void impossibleNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << u"my shop"_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("too long") << QString(41, u'a');
        QTest::newRow("line end") << u"shop\n"_s;
        QTest::newRow("the variable of backups") << u"Backup"_s;
        QTest::newRow("the variable of the data key") << u"data-key"_s;
        QTest::newRow("the variable of another's signing secret") << u"shop-webhook"_s;
    }
    void impossibleNamesAreRefused()
    {
        QFETCH(QString, name);
        World world;
        const auto outcome = world.connect(name);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_connectionservice.moc"
