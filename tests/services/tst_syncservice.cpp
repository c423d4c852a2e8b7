// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

Error errorOf(ErrorKind kind)
{
    return {kind, u"scripted"_s, {}, {}, false, 0, {}};
}

/// Everything the books hold about rewards, in one comparable text.
QStringList picture(World &world)
{
    QStringList lines;
    for (const auto &row : world.rows())
        lines << u"%1 %2 %3 %4"_s.arg(row.objectId, word(row.state))
                     .arg(row.amount ? row.amount->minor : -1)
                     .arg(row.facts.target);
    lines.sort();
    return lines;
}

void fill(World &world, int sales)
{
    world.code("ANNA");
    for (int i = 1; i <= sales; ++i)
        world.sale(i, i % 3 == 0 ? "" : "ANNA");
    world.refund(2, 2'500);
    world.refund(4, 10'000);
}

Status prepare(World &world)
{
    RD_CHECK(world.connect());
    RD_CHECK(world.campaign("affiliate", kCash));
    return world.participant("anna@example.com", "ANNA");
}

} // namespace

class TestSyncService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pullsEverythingAndComputesRewards_data()
    {
        QTest::addColumn<bool>("threaded");
        QTest::addColumn<int>("maxInFlight");
        QTest::newRow("answers at once, one at a time") << false << 1;
        QTest::newRow("answers at once") << false << 4;
        QTest::newRow("answers from another thread, out of order") << true << 6;
    }
    void pullsEverythingAndComputesRewards()
    {
        QFETCH(bool, threaded);
        QFETCH(int, maxInFlight);
        World world;
        world.factory.threaded = threaded;
        world.factory.maxInFlight = maxInFlight;
        fill(world, 40);
        RD_OK(prepare(world));
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        const auto &one = report->connections.front();
        QVERIFY2(one.complete, one.error ? qPrintable(one.error->text) : "");
        QVERIFY(rowsRead(*report, Stream::Customers) >= 40);
        QCOMPARE(report->books.conversions.added, 40);
        // every third sale has no code; one is refunded whole, one in part
        const auto rows = world.rows();
        QCOMPARE(rows.size(), 27U);
        qint64 sum = 0;
        for (const auto &row : rows)
            sum += row.facts.target;
        QCOMPARE(sum, 26 * 2'000 - 500);
        QCOMPARE(world.verifyText(), QString());
        QVERIFY(world.shop.mostInFlight <= maxInFlight);
    }

    void longStreamsAreCutIntoWindowsWhileSlotsAreFree()
    {
        World world;
        world.factory.threaded = true;
        world.factory.maxInFlight = 6;
        for (int i = 1; i <= 300; ++i)
            world.sale(i, "");
        RD_OK(prepare(world));
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        QCOMPARE(report->books.conversions.added, 300);
        // 100 pages of customers and 100 of invoices: the slots of the empty streams are used by cut windows
        QVERIFY2(world.shop.windowReads > 50, qPrintable(QString::number(world.shop.windowReads)));
        // and cutting costs next to nothing
        QVERIFY2(world.shop.fetches < 200 + 40, qPrintable(QString::number(world.shop.fetches)));
        QCOMPARE(world.verifyText(), QString());
    }

    void progressTellsAboutHowMuchIsLeft()
    {
        World world;
        for (int i = 1; i <= 300; ++i)
            world.sale(i, "");
        RD_OK(prepare(world));
        std::vector<Progress> steps;
        const auto sink = [&steps](const Progress &step) {
            if (step.stage == "customers"_L1 || step.stage == "invoices"_L1)
                steps.push_back(step);
        };
        RD_OK(world.program().sync.sync({}, false, sink, {}));
        QVERIFY(steps.size() > 100);
        const qint64 all = steps.back().done;
        QVERIFY(all >= 600);
        int told = 0;
        for (const auto &step : steps) {
            QVERIFY(step.total == 0 || step.total >= step.done);
            if (step.done < all / 4 || step.total == 0)
                continue;
            ++told;
            QVERIFY2(step.total > all * 2 / 3 && step.total < all * 3 / 2,
                qPrintable(u"%1 of %2, all are %3"_s.arg(step.done).arg(step.total).arg(all)));
        }
        QVERIFY2(told > 50, qPrintable(QString::number(told)));
    }

    void aSecondSyncAsksOnlyForChanges()
    {
        World world;
        fill(world, 20);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        const auto before = picture(world);
        const int fetches = world.shop.fetches;
        const int calls = world.shop.calls;
        world.clock.advance(24h);
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        // beside the small portion of the slow re-check
        QVERIFY(world.shop.fetches <= fetches + 12);
        QCOMPARE(world.shop.singleReads.load(), 0);
        QCOMPARE(world.shop.calls.load(), calls + 1);
        QCOMPARE(report->books.newRewards, 0);
        QCOMPARE(picture(world), before);
    }

    void changesAreReadOneByOne()
    {
        World world;
        fill(world, 20);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        world.refund(5, 10'000);
        world.sale(21, "ANNA");
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        QCOMPARE(world.shop.singleReads.load(), 3);
        QCOMPARE(report->books.newRewards, 1);
        QCOMPARE(report->books.reversed, 1);
        QCOMPARE(report->books.voided, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void manyChangesAreListedInstead()
    {
        // given more changed customers than the stream has pages of a hundred
        World world;
        fill(world, 30);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        for (int i = 1; i <= 30; ++i)
            world.sale(i, i % 3 == 0 ? "" : "ANNA");
        const auto before = picture(world);
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().complete);
        QCOMPARE(world.shop.singleReads.load(), 0);
        QCOMPARE(picture(world), before);
        for (const auto &stream : report->connections.front().streams)
            QCOMPARE(stream.changed, 0);
    }

    void deletedObjectsBecomeTombstonesWithoutARead()
    {
        World world;
        fill(world, 5);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        world.shop.remove(Stream::Customers, "cus_1");
        const auto before = picture(world);
        RD_OK(world.sync());
        QCOMPARE(world.shop.singleReads.load(), 0);
        QCOMPARE(picture(world), before); // the books refer to the row, which stays
    }

    void resumesWhereverItWasStopped_data()
    {
        QTest::addColumn<int>("fetch");
        QTest::addColumn<bool>("cancel");
        for (int fetch = 1; fetch <= 22; fetch += 3) {
            QTest::addRow("line lost at fetch %d", fetch) << fetch << false;
            QTest::addRow("cancelled at fetch %d", fetch) << fetch << true;
        }
    }
    void resumesWhereverItWasStopped()
    {
        QFETCH(int, fetch);
        QFETCH(bool, cancel);
        // given what a sync without trouble gives
        World calm;
        fill(calm, 24);
        RD_OK(prepare(calm));
        RD_OK(calm.sync());
        const auto wanted = picture(calm);
        const int fetches = calm.shop.fetches;

        // when another one is stopped at its n-th page and the program starts again
        World world;
        fill(world, 24);
        RD_OK(prepare(world));
        CancelToken token;
        if (!cancel) {
            world.shop.failAll = errorOf(ErrorKind::Offline);
            world.shop.failFrom = fetch;
        }
        const auto stop = [&](const Progress &) {
            if (cancel && world.shop.fetches >= fetch)
                token.cancel();
        };
        const auto first = world.program().sync.sync({}, false, stop, token);
        RD_OK(first);
        QVERIFY(!first->connections.front().complete);
        QCOMPARE(first->connections.front().cancelled, cancel);
        world.shop.failAll.reset();
        world.restart();
        const int before = world.shop.fetches;
        RD_OK(world.sync());

        // then the books are the same, and what was stored was not fetched again
        QCOMPARE(picture(world), wanted);
        QCOMPARE(world.verifyText(), QString());
        QVERIFY2(world.shop.fetches - before <= fetches - fetch + 8, "what was stored was fetched again");
    }

    void endsInTheSameBooksWhicheverStatementFails_data()
    {
        QTest::addColumn<int>("statement");
        for (int n = 1; n < 700; n = n < 8 ? n + 1 : n * 3 / 2)
            QTest::addRow("statement %d", n) << n;
    }
    void endsInTheSameBooksWhicheverStatementFails()
    {
        QFETCH(int, statement);
        World calm;
        fill(calm, 12);
        RD_OK(prepare(calm));
        RD_OK(calm.sync());
        World world;
        fill(world, 12);
        RD_OK(prepare(world));
        world.program().store->failStatement(statement);
        // it may fail or not, by where the statement lies; what it must not do is leave half a truth
        const auto first = world.program().sync.sync({}, false, {}, {});
        Q_UNUSED(first)
        world.program().store->failStatement(0);
        if (statement % 2 == 0)
            world.restart();
        RD_OK(world.sync());
        QCOMPARE(picture(world), picture(calm));
        QCOMPARE(world.verifyText(), QString());
    }

    void rewardsStayProvisionalUntilTheFirstSyncIsComplete()
    {
        World world;
        fill(world, 24);
        RD_OK(prepare(world));
        world.shop.failAll = errorOf(ErrorKind::Offline);
        world.shop.failFrom = 20;
        RD_OK(world.program().sync.sync({}, false, {}, {}));
        const auto rows = world.rows();
        QVERIFY(!rows.empty());
        for (const auto &row : rows) {
            QVERIFY(row.state == RewardState::Pending || row.state == RewardState::Voided);
            QVERIFY(std::find(row.blockers.begin(), row.blockers.end(), Blocker::SyncIncomplete) != row.blockers.end());
        }
    }

    void aStreamWithoutPermissionIsNamedAndTheOthersArePulled()
    {
        World world;
        fill(world, 10);
        RD_OK(prepare(world));
        world.shop.streamErrors.emplace(Stream::Coupons, errorOf(ErrorKind::Forbidden));
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        const auto &one = report->connections.front();
        QCOMPARE(one.skippedStreams, QStringList{u"coupons"_s});
        QVERIFY(!one.complete);
        QVERIFY(!one.error);
        QCOMPARE(report->books.conversions.added, 10);
        // as soon as the key may, the stream is listed
        world.shop.streamErrors.clear();
        const auto again = world.program().sync.sync({}, false, {}, {});
        RD_OK(again);
        QVERIFY(again->connections.front().complete);
        QCOMPARE(rowsRead(*again, Stream::Coupons), 1);
    }

    void aMissingMoneyStreamKeepsRewardsProvisional()
    {
        World world;
        fill(world, 10);
        RD_OK(prepare(world));
        world.shop.streamErrors.emplace(Stream::Refunds, errorOf(ErrorKind::Forbidden));
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QVERIFY(report->connections.front().error);
        QCOMPARE(report->connections.front().error->kind, ErrorKind::Forbidden);
        for (const auto &row : world.rows())
            QVERIFY(row.state != RewardState::Due);
        world.shop.streamErrors.clear();
        RD_OK(world.sync());
        QCOMPARE(world.verifyText(), QString());
        QVERIFY(!picture(world).filter(u" due "_s).isEmpty());
    }

    void aFeedThatIsTooOldMeansListingEverything()
    {
        World world;
        fill(world, 10);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        world.sale(11, "ANNA");
        world.shop.feedBegin = world.shop.feed.size() - 1;
        const int fetches = world.shop.fetches;
        RD_OK(world.sync());
        QVERIFY(world.shop.fetches > fetches + 5);
        QCOMPARE(world.shop.singleReads.load(), 0);
        QCOMPARE(world.rows().size(), 8U);
    }

    void aMonthAwayMeansListingEverything()
    {
        World world;
        fill(world, 10);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        world.clock.advance(std::chrono::days(29));
        const int fetches = world.shop.fetches;
        RD_OK(world.sync());
        QVERIFY(world.shop.fetches > fetches + 5);
    }

    void whatIsGoneWithoutAWordIsFoundLittleByLittle_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("one run of the program") << false;
        QTest::newRow("started again after each sync") << true;
    }
    void whatIsGoneWithoutAWordIsFoundLittleByLittle()
    {
        QFETCH(bool, restart);
        // given what the books come to with events
        const auto change = [](World &world, bool silently) {
            const auto feed = world.shop.feed.size();
            if (silently) {
                world.shop.removeSilently(Stream::Invoices, "in_7");
                world.shop.removeSilently(Stream::Customers, "cus_8");
            } else {
                world.shop.remove(Stream::Invoices, "in_7");
                world.shop.remove(Stream::Customers, "cus_8");
            }
            world.refund(1, 10'000);
            world.shop.add(world.invoice(10, "ANNA", 20'000));
            if (silently)
                world.shop.forgetFeedAfter(feed);
        };
        World told;
        fill(told, 40);
        RD_OK(prepare(told));
        RD_OK(told.sync());
        const auto before = picture(told);
        change(told, false);
        RD_OK(told.sync());
        QVERIFY(picture(told) != before);

        // when the same happens without events
        World world;
        fill(world, 40);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        change(world, true);
        bool ended = false;
        qint64 gone = 0;
        int syncs = 0;
        for (; !ended && syncs < 40; ++syncs) {
            const int fetches = world.shop.fetches;
            const auto report = world.program().sync.sync({}, false, {}, {});
            RD_OK(report);
            const auto &one = report->connections.front();
            QVERIFY2(one.complete, one.error ? qPrintable(one.error->text) : "");
            QVERIFY2(world.shop.fetches - fetches <= 12 + 20, "a portion is small");
            ended = one.recheck.roundEnded;
            gone += one.recheck.gone;
            if (restart)
                world.restart();
        }

        // then a round of small portions comes to the same
        QVERIFY(ended);
        QVERIFY2(syncs >= 4, "customers and invoices have 14 pages of three each");
        QCOMPARE(gone, 2);
        QCOMPARE(picture(world), picture(told));
        QCOMPARE(world.verifyText(), QString());
        // and the next round finds nothing more
        const int reads = world.shop.singleReads;
        for (int i = 0; i < syncs; ++i)
            RD_OK(world.sync());
        QCOMPARE(world.shop.singleReads.load(), reads);
    }

    void whatTheRecheckCannotReadHoldsNothingUp_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("movesOn");
        QTest::newRow("an object that the provider cannot show") << int(ErrorKind::Refused) << true;
        QTest::newRow("an answer that is none") << int(ErrorKind::BadAnswer) << true;
        QTest::newRow("a provider that is out of reach") << int(ErrorKind::Offline) << false;
    }
    void whatTheRecheckCannotReadHoldsNothingUp()
    {
        QFETCH(int, kind);
        QFETCH(bool, movesOn);
        World world;
        fill(world, 40);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        world.shop.removeSilently(Stream::Customers, "cus_8");
        world.shop.objectErrors.emplace("cus_8", errorOf(static_cast<ErrorKind>(kind)));
        bool failed = false;
        bool ended = false;
        for (int i = 0; i < 40 && !ended; ++i) {
            const auto report = world.program().sync.sync({}, false, {}, {});
            RD_OK(report);
            const auto &one = report->connections.front();
            QVERIFY2(one.complete, one.error ? qPrintable(one.error->text) : "");
            QVERIFY2(!failed || one.recheck.error.has_value() != movesOn, "asked again or not");
            failed = failed || one.recheck.error.has_value();
            ended = one.recheck.roundEnded;
        }
        QVERIFY(failed);
        QCOMPARE(ended, movesOn);
        // Once it can be read, a later round finds it.
        world.shop.objectErrors.clear();
        qint64 gone = 0;
        for (int i = 0; i < 40 && gone == 0; ++i) {
            const auto report = world.program().sync.sync({}, false, {}, {});
            RD_OK(report);
            gone += report->connections.front().recheck.gone;
        }
        QCOMPARE(gone, 1);
    }

    void anEmptiedAccountIsFoundInBoundedPortions()
    {
        World world;
        fill(world, 60);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        for (int i = 1; i <= 60; ++i) {
            world.shop.removeSilently(Stream::Invoices, "in_" + std::to_string(i));
            world.shop.removeSilently(Stream::Customers, "cus_" + std::to_string(i));
        }
        bool ended = false;
        qint64 gone = 0;
        for (int syncs = 0; !ended && syncs < 10; ++syncs) {
            const int reads = world.shop.singleReads;
            const auto report = world.program().sync.sync({}, false, {}, {});
            RD_OK(report);
            QVERIFY(world.shop.singleReads - reads <= 20 * 2);
            ended = report->connections.front().recheck.roundEnded;
            gone += report->connections.front().recheck.gone;
        }
        QVERIFY(ended);
        QCOMPARE(gone, 120);
        QCOMPARE(world.verifyText(), QString());
    }

    void objectsOfOneSecondAreRecheckedToo()
    {
        // given more invoices and customers of one second than a portion has
        World world;
        world.code("ANNA");
        for (int i = 1; i <= 30; ++i)
            world.sale(i, "ANNA");
        for (auto &[id, at] : world.shop.createdS[Stream::Customers])
            at = 1'775'000'000;
        for (auto &[id, page] : world.shop.objects[Stream::Customers])
            page.customers.front().createdS = 1'775'000'000;
        RD_OK(prepare(world));
        RD_OK(world.sync());
        bool ended = false;
        for (int syncs = 0; !ended && syncs < 20; ++syncs) {
            const auto report = world.program().sync.sync({}, false, {}, {});
            RD_OK(report);
            QVERIFY(report->connections.front().complete);
            ended = report->connections.front().recheck.roundEnded;
        }
        QVERIFY(ended);
        QCOMPARE(world.shop.singleReads.load(), 0);
    }

    void aRecheckTakesNoMoreThanItsShareOfADay()
    {
        World world;
        fill(world, 300);
        RD_OK(prepare(world));
        RD_OK(world.sync());
        const int fetches = world.shop.fetches;
        for (int i = 0; i < 60; ++i)
            RD_OK(world.sync());
        QVERIFY2(world.shop.fetches - fetches <= 200, qPrintable(QString::number(world.shop.fetches - fetches)));
        world.clock.advance(24h);
        const int nextDay = world.shop.fetches;
        RD_OK(world.sync());
        QVERIFY(world.shop.fetches > nextDay);
    }

    void aRevokedKeyKeepsWhatIsStored()
    {
        World world;
        fill(world, 24);
        RD_OK(prepare(world));
        world.shop.failAll = errorOf(ErrorKind::Unauthorized);
        world.shop.failFrom = 15;
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QCOMPARE(report->connections.front().error->kind, ErrorKind::Unauthorized);
        QVERIFY(!report->connections.front().streams.empty());
        const auto connection = world.program().connections.byName(u"shop"_s);
        RD_OK(connection);
        QVERIFY(!connection->lastError.isEmpty());
    }

    void objectsOfTheOtherModeAreNeverStored()
    {
        World world;
        fill(world, 5);
        RD_OK(prepare(world));
        world.shop.livemodeOfPages = true;
        const auto report = world.program().sync.sync({}, false, {}, {});
        RD_OK(report);
        QCOMPARE(report->connections.front().error->code, u"mode-mismatch"_s);
        QCOMPARE(report->books.conversions.added, 0);
    }

    void theOrderOfImportDoesNotMatter()
    {
        // given one merchant whose refunds are seen at once, another whose refunds come later, one by one
        World atOnce;
        fill(atOnce, 12);
        RD_OK(prepare(atOnce));
        RD_OK(atOnce.sync());
        World later;
        later.code("ANNA");
        for (int i = 12; i >= 1; --i)
            later.sale(i, i % 3 == 0 ? "" : "ANNA");
        RD_OK(prepare(later));
        RD_OK(later.sync());
        later.refund(4, 10'000);
        RD_OK(later.sync());
        later.refund(2, 2'500);
        RD_OK(later.sync());
        RD_OK(later.sync(true));
        QCOMPARE(picture(later), picture(atOnce));
        QCOMPARE(later.verifyText(), QString());
    }

    void anUnknownNameIsRefusedWithTheNamesThereAre()
    {
        World world;
        RD_OK(world.connect());
        const auto report = world.program().sync.sync({u"shoop"_s}, false, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::NotFound);
        QVERIFY(report.error().hint.contains(u"shop"_s));
    }
};

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_syncservice.moc"
