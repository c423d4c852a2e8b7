// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

LoggedEvent eventAbout(Stream stream, const std::string &id, bool deleted = false)
{
    LoggedEvent event;
    event.place = u"line 1"_s;
    event.id = "evt_" + id;
    event.type = u"some.type"_s;
    event.changes = {{stream, id, deleted}};
    return event;
}

Status prepare(World &world, int sales = 10)
{
    return world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", sales);
}

QStringList picture(World &world)
{
    QStringList lines;
    for (const auto &row : world.rows())
        lines << u"%1 %2 %3"_s.arg(row.objectId, word(row.state)).arg(row.amount ? row.amount->minor : -1);
    lines.sort();
    return lines;
}

} // namespace

class TestEventImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatALogIsAboutIsReadAfresh()
    {
        World world;
        RD_OK(prepare(world));
        const auto before = picture(world);
        const auto feed = world.shop.feed.size();
        world.refund(3, 10'000);
        world.shop.removeSilently(Stream::Invoices, "in_5");
        world.shop.forgetFeedAfter(feed);
        world.factory.eventLog.events = {eventAbout(Stream::Refunds, "re_3"),
            eventAbout(Stream::Invoices, "in_5", true), eventAbout(Stream::Refunds, "re_3")};
        const int reads = world.shop.singleReads;
        const auto state = world.program().store->sync().syncState(ConnectionId{1});
        RD_OK(state);

        const auto report = world.program().sync.importEvents({}, {}, {});
        RD_OK(report);
        QVERIFY2(
            report->imported && report->sync.complete, report->sync.error ? qPrintable(report->sync.error->text) : "");
        QCOMPARE(report->events, 3);
        QCOMPARE(report->objects, 2);
        QCOMPARE(world.shop.singleReads - reads, 2);
        QVERIFY(picture(world) != before);
        QCOMPARE(world.verifyText(), QString());

        // repeated, it changes nothing; the place in the feed is where it was
        const auto after = picture(world);
        const auto again = world.program().sync.importEvents({}, {}, {});
        RD_OK(again);
        QCOMPARE(again->books.newRewards, 0);
        QCOMPARE(again->books.reversed, 0);
        for (const auto &stream : again->sync.streams)
            QCOMPARE(stream.added + stream.changed, 0);
        QCOMPARE(picture(world), after);
        const auto later = world.program().store->sync().syncState(ConnectionId{1});
        RD_OK(later);
        QCOMPARE(later->feedCursor, state->feedCursor);
    }

    void anEventIsNeverBelieved()
    {
        // given events that say an invoice was deleted and an unknown one was made
        World world;
        RD_OK(prepare(world));
        const auto before = picture(world);
        world.factory.eventLog.events = {
            eventAbout(Stream::Invoices, "in_5", true), eventAbout(Stream::Invoices, "in_of_somebody_else")};
        const auto report = world.program().sync.importEvents({}, {}, {});
        RD_OK(report);
        QVERIFY(report->imported);
        // then the invoice is still there at the provider, and the other is not
        QCOMPARE(picture(world), before);
        QCOMPARE(world.verifyText(), QString());
    }

    void otherModesAndAccountsAreRefused_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("reason");
        QTest::newRow("live") << true << QString() << u"other-mode"_s;
        QTest::newRow("other account") << false << u"acct_2"_s << u"other-account"_s;
        QTest::newRow("own account") << false << u"acct_1"_s << QString();
    }
    void otherModesAndAccountsAreRefused()
    {
        QFETCH(bool, live);
        QFETCH(QString, account);
        QFETCH(QString, reason);
        World world;
        RD_OK(prepare(world));
        auto event = eventAbout(Stream::Customers, "cus_1");
        event.live = live;
        event.account = account;
        world.factory.eventLog.events = {event, eventAbout(Stream::Customers, "cus_2")};
        const int reads = world.shop.singleReads;
        const auto report = world.program().sync.importEvents({}, {}, {});
        RD_OK(report);
        QCOMPARE(report->imported, reason.isEmpty());
        if (reason.isEmpty())
            return;
        QCOMPARE(report->problems.size(), 1U);
        QCOMPARE(report->problems.front().reason, reason);
        QVERIFY2(world.shop.singleReads == reads, "nothing is read while something is wrong");
        services::EventImport skipping;
        skipping.skipBad = true;
        const auto rest = world.program().sync.importEvents(skipping, {}, {});
        RD_OK(rest);
        QVERIFY(rest->imported);
        QCOMPARE(world.shop.singleReads - reads, 1);
    }

    void signedEventsNeedTheSecret()
    {
        World world;
        RD_OK(prepare(world));
        auto event = eventAbout(Stream::Customers, "cus_1");
        event.verified = true;
        world.factory.signedEvents = {event};
        const auto without = world.program().sync.importEvents({}, {}, {});
        QVERIFY(!without);
        QCOMPARE(without.error().code, u"signing-secret-needed"_s);
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        RD_OK(world.program().connections.keepSigningSecret(*connection, fakes::secretOf("whsec_1")));
        const auto with = world.restart().sync.importEvents({}, {}, {});
        RD_OK(with);
        QCOMPARE(with->verified, 1);
        // the secret goes with the connection
        const auto kept = world.secrets.entries.size();
        RD_OK(world.program().connections.disconnect(u"shop"_s, u"owner"_s));
        QCOMPARE(world.secrets.entries.size() + 2, kept);
    }

    void aLogWaitsForTheFirstSync()
    {
        World world;
        RD_OK(world.connect());
        world.factory.eventLog.events = {eventAbout(Stream::Customers, "cus_1")};
        const auto report = world.program().sync.importEvents({}, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"sync-incomplete"_s);
    }

    void ofSeveralConnectionsOneIsNamed()
    {
        World world;
        RD_OK(prepare(world));
        fakes::FakeShop other;
        other.accountId = u"acct_2"_s;
        world.factory.shops.emplace(u"other"_s, &other);
        RD_OK(world.connect(u"other"_s));
        const auto report = world.program().sync.importEvents({}, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"which-connection"_s);
        services::EventImport named;
        named.connection = u"shop"_s;
        RD_OK(world.program().sync.importEvents(named, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestEventImport)
#include "tst_eventimport.moc"
