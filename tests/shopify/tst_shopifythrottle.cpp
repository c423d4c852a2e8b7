// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Shopify gives points at a steady rate. A sync takes all of them and never asks for more than there are.
class ShopifyThrottleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void takesAllPointsAndNeverTooMany_data()
    {
        QTest::addColumn<double>("bucket");
        QTest::addColumn<double>("rate");
        QTest::newRow("small bucket") << 1000.0 << 50.0;
        QTest::newRow("standard plan") << 2000.0 << 100.0;
        QTest::newRow("advanced plan") << 4000.0 << 200.0;
    }
    void takesAllPointsAndNeverTooMany()
    {
        QFETCH(double, bucket);
        QFETCH(double, rate);
        constexpr double kWanted = 0.95;
        ShopOptions options;
        options.orders = 5000;
        options.bucket = bucket;
        options.restoreRate = rate;
        const Clock *clock = nullptr;
        options.throttleClock = [&clock] { return clock == nullptr ? 0ms : clock->monotonic(); };
        ShopServer server(options);
        QVERIFY(server.start());
        shopify::SourceSettings settings;
        settings.bulkFrom = 1'000'000; // pages, which cost points; a file costs none
        Side side(server, settings);
        clock = &side.clock;
        const auto begin = side.clock.monotonic();
        QCOMPARE(side.all(Stream::Invoices).rows, 5000);
        const double seconds = std::chrono::duration<double>(side.clock.monotonic() - begin).count();
        const double given = bucket + seconds * rate;
        const double share = server.pointsSpent() / given;
        QVERIFY2(seconds > 10, "the bucket was never empty");
        QVERIFY2(share >= kWanted && share <= 1,
            qPrintable(u"%1 of %2 points in %3 s"_s.arg(server.pointsSpent()).arg(given).arg(seconds)));
        QCOMPARE(server.throttled(), 0);
        qInfo("%.1f%% of the points were used", share * 100);
        clock = nullptr;
    }

    /// What a page was charged for and did not need comes back, and is used.
    void usesWhatIsGivenBack()
    {
        ShopOptions options;
        options.orders = 10; // a page is charged for a hundred
        options.bucket = 500;
        options.restoreRate = 100;
        const Clock *clock = nullptr;
        options.throttleClock = [&clock] { return clock == nullptr ? 0ms : clock->monotonic(); };
        ShopServer server(options);
        QVERIFY(server.start());
        Side side(server);
        clock = &side.clock;
        const auto begin = side.clock.monotonic();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(side.all(Stream::Invoices, 1).rows, 10);
        // Three times 42 points of 500: a page of 402 waits only for what is missing.
        QVERIFY(side.clock.monotonic() - begin < 2s);
        QCOMPARE(server.throttled(), 0);
        clock = nullptr;
    }
};

QTEST_GUILESS_MAIN(ShopifyThrottleTest)
#include "tst_shopifythrottle.moc"
