// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

#include "models/services/synclines.h"
#include "models/services/syncstart.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

/// Number of a sale so many days ago: they are numbered by the hour from the first of April on.
int saleAgo(int days)
{
    constexpr int kSinceTheFirst = 57;
    return (kSinceTheFirst - days) * 24;
}

Status prepare(World &world)
{
    world.code("ANNA");
    for (const int daysAgo : {300, 100, 1})
        world.sale(saleAgo(daysAgo), "ANNA");
    RD_CHECK(world.connect());
    RD_CHECK(world.campaign("affiliate", kCash));
    return world.participant("anna@example.com", "ANNA");
}

Connection connectionOf(World &world)
{
    return world.program().connections.byName(u"shop"_s).value();
}

services::SyncStart startOf(World &world)
{
    return services::syncStart(world.program().store->workspace(), connectionOf(world)).value();
}

Status choose(World &world, std::optional<Instant> from, const QString &actor = u"owner"_s)
{
    Program &program = world.program();
    return services::chooseSyncStart(
        program.store->workspace(), program.gate, world.clock, connectionOf(world), from, actor);
}

Instant daysAgo(World &world, int days)
{
    return world.clock.now() - std::chrono::days(days);
}

QStringList rewarded(World &world)
{
    QStringList objects;
    for (const auto &row : world.rows())
        objects << row.objectId + u' ' + QString::number(row.facts.target);
    objects.sort();
    return objects;
}

} // namespace

class TestSyncStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstSyncReadsPaymentsFromTheChosenDayAndAllPeople()
    {
        World world;
        RD_OK(prepare(world));
        RD_OK(choose(world, daysAgo(world, 120)));
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        QCOMPARE(rowsRead(*report, Stream::Invoices), 2);
        QCOMPARE(rowsRead(*report, Stream::Customers), 3);
        QCOMPARE(report->books.conversions.added, 2);
        QCOMPARE(world.rows().size(), 2U);
        const services::SyncStart start = startOf(world);
        QVERIFY(start.isListed && !start.hasOlder());
        QCOMPARE(start.reached, start.wanted);
        QCOMPARE(world.verifyText(), QString());
    }

    void theRestCanBeReadLaterAndComesToTheSame()
    {
        World atOnce;
        RD_OK(prepare(atOnce));
        RD_OK(atOnce.sync());

        World world;
        RD_OK(prepare(world));
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        QVERIFY(rewarded(world) != rewarded(atOnce));
        RD_OK(choose(world, std::nullopt));
        QVERIFY(startOf(world).hasOlder());
        world.restart(); // it is written down
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        QCOMPARE(rowsRead(*report, Stream::Invoices), 1); // only what was missing
        QCOMPARE(rowsRead(*report, Stream::Customers), 0);
        QCOMPARE(rewarded(world), rewarded(atOnce));
        QVERIFY(!startOf(world).hasOlder());
        QVERIFY(!startOf(world).reached);
        QCOMPARE(world.verifyText(), QString());
    }

    void stoppedWhileOlderOnesAreReadItGoesOn()
    {
        World world;
        RD_OK(prepare(world));
        for (int i = 0; i < 40; ++i)
            world.sale(saleAgo(310 + i), "");
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        RD_OK(choose(world, daysAgo(world, 400)));
        world.shop.failAll = Error{ErrorKind::Offline, u"scripted"_s, {}, {}, false, 0, {}};
        world.shop.failFrom = world.shop.fetches + 6;
        QVERIFY(!world.sync());
        QVERIFY(startOf(world).hasOlder());
        world.shop.failAll.reset();
        world.restart();
        RD_OK(world.sync());
        QVERIFY(!startOf(world).hasOlder());
        QCOMPARE(world.program().sync.sync({}, false, {}, {}).value().books.conversions.added, 0);
        QCOMPARE(world.rows().size(), 3U);
        QCOMPARE(world.verifyText(), QString());
    }

    void anotherChoiceDuringTheFirstSyncCounts()
    {
        World world;
        RD_OK(prepare(world));
        RD_OK(choose(world, daysAgo(world, 50)));
        world.shop.failAll = Error{ErrorKind::Offline, u"scripted"_s, {}, {}, false, 0, {}};
        world.shop.failFrom = world.shop.fetches + 3;
        QVERIFY(!world.sync());
        QVERIFY(!startOf(world).isListed);
        world.shop.failAll.reset();
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        QCOMPARE(startOf(world).reached, std::optional(fromUnixSeconds(toUnixSeconds(daysAgo(world, 120)))));
    }

    void nothingElseWidensItOrForgetsWhatIsOlder()
    {
        World world;
        RD_OK(prepare(world));
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        // Slow re-checks, whole lists anew, and so many changes that a list is cheaper than single reads.
        for (int round = 0; round < 4; ++round) {
            const auto report = world.program().sync.sync({}, round == 2, {}, {});
            RD_OK(report);
            QCOMPARE(report->connections.front().recheck.gone, 0);
        }
        for (int i = 0; i < 30; ++i)
            world.sale(saleAgo(2) + i, "");
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        // What the provider says has changed is read, however old: it is a fact then.
        world.shop.add(world.invoice(saleAgo(290), "ANNA"));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 3U);
        for (int round = 0; round < 3; ++round)
            RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 3U);
        QCOMPARE(world.verifyText(), QString());
    }

    /// A charge without the invoice it pays would be taken for a sale of its own, tax and all.
    void whatAChargeBelongsToIsListedFromLongBeforeIt()
    {
        World world;
        const qint64 chosenS = toUnixSeconds(daysAgo(world, 50));
        const fakes::FakeCommerceSource source(world.shop, false);
        const auto charges = services::listBegin(source, Stream::Charges, chosenS);
        QVERIFY(charges && *charges < chosenS);
        for (const Stream stream : {Stream::Invoices, Stream::PaymentIntents, Stream::Refunds, Stream::CreditNotes}) {
            const auto begin = services::listBegin(source, stream, chosenS);
            QVERIFY(begin && *begin <= *charges - qint64(90) * 86'400);
        }
    }

    void listsWithoutTimesAreReadWhole()
    {
        World world;
        RD_OK(prepare(world));
        world.shop.windowless[Stream::Invoices] = true;
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 3U);
    }

    void whatIsKnownIsNotForgottenAndOnlyAnAdminChooses()
    {
        World world;
        RD_OK(prepare(world));
        const Status tomorrow = choose(world, world.clock.now() + 24h);
        QVERIFY(!tomorrow);
        QCOMPARE(tomorrow.error().code, u"future-start"_s);
        const Status stranger = choose(world, daysAgo(world, 10), u"nobody"_s);
        QVERIFY(!stranger);
        QVERIFY(!startOf(world).wanted);
        RD_OK(choose(world, daysAgo(world, 120)));
        RD_OK(world.sync());
        const Status later = choose(world, daysAgo(world, 30));
        QVERIFY(!later);
        QCOMPARE(later.error().code, u"start-known"_s);
        RD_OK(choose(world, std::nullopt));
        RD_OK(world.sync());
        const Status limited = choose(world, daysAgo(world, 400));
        QVERIFY(!limited);
        QCOMPARE(limited.error().code, u"start-known"_s);
    }

    void aLineOfTheActivitySaysWhoBeganItAndWhatItBrought_data()
    {
        using Kind = services::SyncOrigin::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("member");
        QTest::newRow("window") << Kind::Window << u"ann"_s;
        QTest::newRow("terminal") << Kind::Terminal << u"ann lee"_s;
        QTest::newRow("timer") << Kind::Timer << u"ann"_s;
        QTest::newRow("network") << Kind::Network << u"ann"_s;
        QTest::newRow("nobody knows") << Kind::Unknown << QString();
    }
    void aLineOfTheActivitySaysWhoBeganItAndWhatItBrought()
    {
        QFETCH(services::SyncOrigin::Kind, kind);
        QFETCH(QString, member);
        World world;
        RD_OK(prepare(world));
        world.shop.streamErrors[Stream::Charges] = Error{ErrorKind::BadAnswer, u"scripted"_s, {}, {}, false, 0, {}};
        {
            const services::SyncOrigin origin({kind, member});
            QVERIFY(!world.sync());
        }
        QCOMPARE(services::SyncOrigin::current().kind, services::SyncOrigin::Kind::Unknown);
        const auto lines = world.program().store->workspace().activities(100).value();
        const auto line = std::find_if(
            lines.begin(), lines.end(), [](const Activity &activity) { return activity.kind == "sync"_L1; });
        QVERIFY(line != lines.end());
        const services::SyncCounts counts = services::syncCountsOf(line->detail);
        QVERIFY(counts.isKnown);
        QCOMPARE(counts.origin.kind, kind);
        QCOMPARE(counts.origin.member, member);
        QCOMPARE(counts.rest, u"scripted"_s);
        QVERIFY(counts.requests >= 0 && counts.read >= counts.added);
        QVERIFY(!services::syncCountsOf({}).isKnown);
        QCOMPARE(services::syncCountsOf(u"scripted; twice"_s).rest, u"scripted; twice"_s);
    }
};

QTEST_GUILESS_MAIN(TestSyncStart)
#include "tst_syncstart.moc"
