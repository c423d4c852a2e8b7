// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"
#include "models/storage/metadatatext.h"

#include <QRegularExpression>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

class TestSyncRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void storingAPageTwiceChangesNothing();
    void countsARealChangeOnce();
    void replacesTheLinesOfAChangedInvoice();
    void storesEveryKindOfObject();
    void keepsCursorAndRowsTogether();
    void storesNothingAfterALostPageOfTheSameRun();
    void splitsAWindow();
    void completesABackfillWithItsFeedPlace();
    void keepsATombstone();
    void keepsAmountsBeyondThirtyTwoBits();
    void metadataSurvivesAnyText();
    void bulkModeLosesNothing();

private:
    static qint64 number(Desk &desk, std::string_view sql)
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Read);
        return db ? (*db)->number(sql, -1).value_or(-2) : -3;
    }
};

void TestSyncRepository::storingAPageTwiceChangesNothing()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    const RecordPage p = invoicesPage({invoice("in_1", "cus_1", 1000), invoice("in_2", "cus_1", 2000)});
    const auto first = desk.store(shop, p);
    RD_OK(first);
    QCOMPARE(first->streams.size(), 1U);
    QCOMPARE(first->streams[0].read, 2);
    QCOMPARE(first->streams[0].added, 2);
    QCOMPARE(first->streams[0].changed, 0);
    const auto again = desk.store(shop, p);
    RD_OK(again);
    QCOMPARE(again->streams[0].added, 0);
    QCOMPARE(again->streams[0].changed, 0);
    QCOMPARE(number(desk, "SELECT count(*) FROM invoice_line"), 2);
}

void TestSyncRepository::countsARealChangeOnce()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "a@example.com"), customer("cus_2", "b@example.com")})));
    const auto changed =
        desk.store(shop, customersPage({customer("cus_1", "new@example.com"), customer("cus_2", "b@example.com")}));
    RD_OK(changed);
    QCOMPARE(changed->streams[0].added, 0);
    QCOMPARE(changed->streams[0].changed, 1);
    QCOMPARE(number(desk, "SELECT count(*) FROM provider_customer WHERE email = 'new@example.com'"), 1);
}

void TestSyncRepository::replacesTheLinesOfAChangedInvoice()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    InvoiceRecord record = invoice("in_1", "cus_1", 1000);
    record.lines.push_back(record.lines.front());
    RD_OK(desk.store(shop, invoicesPage({record})));
    record.lines.resize(1);
    record.lines[0].quantity = 7;
    const auto changed = desk.store(shop, invoicesPage({record}));
    RD_OK(changed);
    QCOMPARE(changed->streams[0].changed, 1);
    QCOMPARE(number(desk, "SELECT count(*) FROM invoice_line"), 1);
    QCOMPARE(number(desk, "SELECT quantity FROM invoice_line"), 7);
}

void TestSyncRepository::storesEveryKindOfObject()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RecordPage p = page(Stream::Products);
    p.products.push_back({"prod_1", "Pro", true, false, kNewYearS});
    p.prices.push_back({"price_1", "prod_1", "", kUsd, 999, "month", 1, true, false, kNewYearS});
    p.coupons.push_back({"SPRING", "Spring", Rate{200000}, {}, {}, "once", 0, true, false, kNewYearS, ""});
    p.promotionCodes.push_back({"promo_1", "DRONA29", "SPRING", "", true, kNewYearS, 0, 3});
    p.paymentLinks.push_back({"plink_1", true, {{"referral", "drona"}}});
    p.subscriptions.push_back({"sub_1", "cus_1", "active", kUsd, kNewYearS, 0, 0, "price_1", false, {}});
    p.paymentIntents.push_back({"pi_1", "cus_1", "ch_1", "succeeded", "", kNewYearS, {}});
    p.disputes.push_back({"dp_1", "ch_1", "", kUsd, 100, "lost", "fraudulent", kNewYearS});
    p.creditNotes.push_back({"cn_1", "in_1", kUsd, 100, 0, 0, true, kNewYearS});
    CheckoutSessionRecord session;
    session.id = "cs_1";
    session.invoice = "in_1";
    session.discounts.push_back({"promo_1", ""});
    session.lines.push_back(invoice("x", "y", 5).lines[0]);
    p.sessions.push_back(session);
    const auto stored = desk.store(shop, p);
    RD_OK(stored);
    QCOMPARE(stored->streams[0].added, 10);
    const auto again = desk.store(shop, p);
    RD_OK(again);
    QCOMPARE(again->streams[0].added + again->streams[0].changed, 0);
    QCOMPARE(number(desk, "SELECT count(*) FROM session_discount"), 1);
    QCOMPARE(number(desk, "SELECT percent_off_ppm FROM coupon"), 200000);
}

void TestSyncRepository::keepsCursorAndRowsTogether()
{
    Desk desk;
    const ConnectionId shop = desk.connect(u"shop"_s, u"test"_s, false);
    SyncWindow window;
    window.stream = Stream::Customers;
    window.fromS = 10;
    RD_OK(desk.workspace->sync().beginBackfill(shop, {window, window}, "evt_1"));
    auto state = desk.workspace->sync().syncState(shop);
    RD_OK(state);
    QVERIFY(state->backfillRunning);
    QCOMPARE(state->windows.size(), 2U);
    QCOMPARE(*state->windows[0].fromS, 10);
    QVERIFY(!state->windows[0].toS);
    SyncWindow moved = state->windows[0];
    moved.cursor = "cus_1";
    // A page that cannot be stored must not move the cursor.
    desk.workspace->failStatement(6);
    std::vector<StoreJob> jobs{
        {customersPage({customer("cus_1", "a@b.c"), customer("cus_2", "b@b.c"), customer("cus_3", "c@b.c")}), moved}};
    QVERIFY(!desk.workspace->sync().storePages(shop, jobs).get());
    desk.workspace->failStatement(0);
    QCOMPARE(desk.workspace->sync().syncState(shop)->windows[0].cursor, std::string());
    QCOMPARE(number(desk, "SELECT count(*) FROM provider_customer"), 0);
    RD_OK(desk.workspace->sync().storePages(shop, jobs).get());
    QCOMPARE(desk.workspace->sync().syncState(shop)->windows[0].cursor, std::string("cus_1"));
    QCOMPARE(number(desk, "SELECT count(*) FROM provider_customer"), 3);
}

void TestSyncRepository::storesNothingAfterALostPageOfTheSameRun()
{
    // given two pages of one window on their way, and the first one cannot be stored
    Desk desk;
    const ConnectionId shop = desk.connect(u"shop"_s, u"test"_s, false);
    SyncWindow window;
    window.stream = Stream::Customers;
    RD_OK(desk.workspace->sync().beginBackfill(shop, {window}, "evt_1"));
    SyncWindow first = desk.workspace->sync().syncState(shop)->windows[0];
    SyncWindow second = first;
    first.cursor = "cus_1";
    second.cursor = "cus_2";
    const auto line = std::make_shared<std::atomic_bool>(false);
    desk.workspace->failStatement(6);

    // when both are handed over before the answer to the first is known
    auto lost = desk.workspace->sync().storePages(shop, {{customersPage({customer("cus_1", "a@b.c")}), first}}, line);
    auto next = desk.workspace->sync().storePages(shop, {{customersPage({customer("cus_2", "b@b.c")}), second}}, line);

    // then the place does not move past what was lost
    QVERIFY(!lost.get());
    QVERIFY(!next.get());
    desk.workspace->failStatement(0);
    QCOMPARE(desk.workspace->sync().syncState(shop)->windows[0].cursor, std::string());
    QCOMPARE(number(desk, "SELECT count(*) FROM provider_customer"), 0);
    const auto fresh = std::make_shared<std::atomic_bool>(false);
    RD_OK(desk.workspace->sync().storePages(shop, {{customersPage({customer("cus_1", "a@b.c")}), first}}, fresh).get());
    RD_OK(
        desk.workspace->sync().storePages(shop, {{customersPage({customer("cus_2", "b@b.c")}), second}}, fresh).get());
    QCOMPARE(number(desk, "SELECT count(*) FROM provider_customer"), 2);
}

void TestSyncRepository::splitsAWindow()
{
    Desk desk;
    const ConnectionId shop = desk.connect(u"shop"_s, u"test"_s, false);
    SyncWindow window;
    window.stream = Stream::Charges;
    window.fromS = 0;
    window.toS = 100;
    RD_OK(desk.workspace->sync().beginBackfill(shop, {window}, ""));
    SyncWindow shrunk = desk.workspace->sync().syncState(shop)->windows[0];
    shrunk.fromS = 50;
    shrunk.cursor = "ch_9";
    SyncWindow rest = window;
    rest.toS = 50;
    const auto id = desk.workspace->sync().splitWindow(shop, shrunk, rest);
    RD_OK(id);
    const auto state = desk.workspace->sync().syncState(shop);
    QCOMPARE(state->windows.size(), 2U);
    QCOMPARE(*state->windows[0].fromS, 50);
    QCOMPARE(state->windows[0].cursor, std::string("ch_9"));
    QCOMPARE(state->windows[1].id, *id);
    QCOMPARE(*state->windows[1].toS, 50);
}

void TestSyncRepository::completesABackfillWithItsFeedPlace()
{
    Desk desk;
    const ConnectionId shop = desk.connect(u"shop"_s, u"test"_s, false);
    RD_OK(desk.workspace->sync().beginBackfill(shop, {SyncWindow{}}, "evt_7"));
    QCOMPARE(desk.workspace->sync().syncState(shop)->feedCursor, std::string());
    RD_OK(desk.workspace->sync().finishBackfill(shop, desk.clock.now()));
    auto state = desk.workspace->sync().syncState(shop);
    QVERIFY(state->backfillComplete);
    QVERIFY(!state->backfillRunning);
    QCOMPARE(state->feedCursor, std::string("evt_7"));
    QCOMPARE(state->lastSuccess, desk.clock.now());
    RD_OK(desk.workspace->sync().setFeedCursor(shop, "evt_8", desk.clock.now()));
    QCOMPARE(desk.workspace->sync().syncState(shop)->feedCursor, std::string("evt_8"));
}

void TestSyncRepository::keepsATombstone()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "a@example.com")})));
    RecordPage gone = page(Stream::Customers);
    gone.deleted.push_back({Stream::Customers, "cus_1"});
    auto counts = desk.store(shop, gone);
    RD_OK(counts);
    QCOMPARE(counts->streams[0].changed, 1);
    counts = desk.store(shop, gone);
    QCOMPARE(counts->streams[0].changed, 0);
    QCOMPARE(number(desk, "SELECT deleted FROM provider_customer"), 1);
    // The same object again, alive: stored although its content never changed.
    counts = desk.store(shop, customersPage({customer("cus_1", "a@example.com")}));
    QCOMPARE(counts->streams[0].changed, 1);
    QCOMPARE(number(desk, "SELECT deleted FROM provider_customer"), 0);
}

void TestSyncRepository::keepsAmountsBeyondThirtyTwoBits()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "", 999'999'999'999)})));
    QCOMPARE(number(desk, "SELECT amount FROM charge"), 999'999'999'999);
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    QCOMPARE(facts->conversions.size(), 1U);
    QCOMPARE(facts->conversions[0].paid, 999'999'999'999);
    QCOMPARE(facts->lines[0].net, 999'999'999'999);
}

void TestSyncRepository::metadataSurvivesAnyText()
{
    const MetadataPairs pairs{{"plain", "value"}, {"quote \" back \\ slash", "line\nbreak\ttab\x01"}, {"ключ", "値"},
        {"empty", ""}, {"plain", "again"}};
    QCOMPARE(storage::metadataFromText(storage::metadataToText(pairs)), pairs);
    QCOMPARE(storage::metadataToText({}), std::string());
    QVERIFY(storage::metadataFromText("").empty());
    QVERIFY(storage::metadataFromText("[1, 2]").empty());
}

void TestSyncRepository::bulkModeLosesNothing()
{
    Desk desk;
    const ConnectionId shop = desk.connect(u"shop"_s, u"test"_s, false);
    RD_OK(desk.workspace->sync().beginBulk());
    QCOMPARE(number(desk, "SELECT count(*) FROM sqlite_schema WHERE name = 'charge_intent'"), 0);
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "", 500)})));
    RD_OK(desk.workspace->sync().endBulk());
    QCOMPARE(number(desk, "SELECT count(*) FROM sqlite_schema WHERE name = 'charge_intent'"), 1);
    RD_OK(desk.derive());
    desk.reopen();
    QCOMPARE(desk.workspace->books().loadFacts()->conversions.size(), 1U);
}

QTEST_GUILESS_MAIN(TestSyncRepository)
#include "tst_syncrepository.moc"
