// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/seed.h"
#include "tests/services/twins.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using namespace Qt::StringLiterals;

/// What was touched is enough: the books are the same as after computing everything.
class TestTouched : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequenceEndsInTheBooksOfAWholeRun_data();
    void anySequenceEndsInTheBooksOfAWholeRun();
    void onePaymentIn50000LooksAtItsOwnSet_data();
    void onePaymentIn50000LooksAtItsOwnSet();
    void aRunThatFailsAnywhereIsDoneAgain();
    void nothingNewLooksAtNothing();
    void anotherDayOfJoiningLooksAtNothing();
    void aClosedMonthIsLookedAt();
};

void TestTouched::anySequenceEndsInTheBooksOfAWholeRun_data()
{
    QTest::addColumn<int>("merchant");
    for (std::size_t i = 0; i < kMerchants.size(); ++i)
        QTest::newRow(nameOf(kMerchants[i].front()).toUtf8().constData()) << static_cast<int>(i);
}

void TestTouched::anySequenceEndsInTheBooksOfAWholeRun()
{
    QFETCH(int, merchant);
    constexpr int kSteps = 40;
    Random random(printedSeed());
    Twins twins(kMerchants[static_cast<std::size_t>(merchant)]);
    QStringList story;
    for (int i = 0; i < kSteps; ++i) {
        story << twins.step(random);
        if (pick(random, 0, 3) == 0)
            continue; // several at once
        twins.update();
        const QStringList part = bookText(twins.part);
        const QStringList whole = bookText(twins.whole);
        QVERIFY2(part == whole, qPrintable(QString(story.join(u'\n') + u'\n' + differenceOfTexts(part, whole))));
    }
    QCOMPARE(twins.part.verifyText(), QString());
    // The test has compared something.
    const bool isUnclear = kMerchants[static_cast<std::size_t>(merchant)].front().contains("codeMovesCustomer");
    QVERIFY(isUnclear ? twins.inPart == 0 : twins.inPart > kSteps / 4);
    QVERIFY(!twins.part.rows().empty());
}

void TestTouched::onePaymentIn50000LooksAtItsOwnSet_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<qint64>("expected");
    // 1,000 customers of 50 participants.
    QTest::newRow("customer by customer") << QByteArray(R"([{"percent":"20"}])") << qint64{51};
    QTest::newRow("tiers of the participant")
        << QByteArray(R"([{"tiers":[{"from":0,"percent":"10"},{"from":3,"percent":"20"}]}])") << qint64{1'001};
}

void TestTouched::onePaymentIn50000LooksAtItsOwnSet()
{
    QFETCH(QByteArray, rule);
    QFETCH(qint64, expected);
    constexpr int kSales = 50'000;
    constexpr int kCustomers = 1'000;
    constexpr int kPeople = 50;
    // given 50,000 payments in the books
    World world;
    for (int i = 0; i < kPeople; ++i)
        world.code("CODE" + std::to_string(i));
    RD_OK(world.connect());
    RD_OK(world.sync());
    RD_OK(world.program().campaigns.apply(R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop"],)"
                                          R"("hold":{"days":0},"rewards":{"referrer":{"kind":"cash"}},"rules":)"
            + rule + '}',
        u"owner"_s, {}, {}));
    for (int i = 0; i < kPeople; ++i)
        RD_OK(world.participant(QByteArray("p" + QByteArray::number(i) + "@example.org").constData(),
            QByteArray("CODE" + QByteArray::number(i)).constData()));
    auto &store = *world.program().store;
    const ConnectionId shop = store.connections().connections()->front().id;
    const auto sale = [&world](int number) {
        const int customer = number % kCustomers;
        const std::string code = number < kCustomers ? "CODE" + std::to_string(customer % kPeople) : std::string();
        InvoiceRecord invoice = world.invoice(number, code);
        invoice.createdS -= number * 3'590LL; // not into the future
        invoice.paidS = invoice.createdS;
        invoice.customer = "cus_" + std::to_string(customer);
        invoice.customerEmail = "buyer" + std::to_string(customer) + "@example.com";
        return invoice;
    };
    const auto storeSales = [&](int from, int to) {
        StoreJob job;
        job.page.stream = Stream::Invoices;
        for (int i = from; i < to; ++i)
            job.page.invoices.push_back(sale(i));
        job.page.rows = to - from;
        std::vector<StoreJob> jobs;
        jobs.push_back(std::move(job));
        return store.sync().storePages(shop, std::move(jobs)).get();
    };
    RD_OK(storeSales(0, kSales));
    const auto all = world.program().books.update({}, {});
    RD_OK(all);
    QCOMPARE(all->newRewards, qint64{kSales});

    // when one more comes
    RD_OK(storeSales(kSales, kSales + 1));
    const auto one = world.program().books.update({}, {});

    // then only the sales of its customer, or of its participant, are read
    RD_OK(one);
    QVERIFY(!one->isWhole);
    QCOMPARE(one->newRewards, qint64{1});
    QCOMPARE(one->salesLookedAt, expected);
}

void TestTouched::aRunThatFailsAnywhereIsDoneAgain()
{
    constexpr int kStatements = 400; // of storing and computing one thing, about
    constexpr int kStride = 13;
    Random random(printedSeed());
    Twins twins(kMerchants[3]);
    for (int i = 0; i < 20; ++i)
        (void)twins.step(random);
    twins.update();
    int failures = 0;
    // The n-th statement of the writer fails, each time with something new to do.
    for (int n = 1; n < kStatements; n += kStride) {
        (void)twins.step(random);
        twins.part.program().store->failStatement(n);
        const auto failed = twins.part.program().sync.sync({}, false, {}, {});
        twins.part.program().store->failStatement(0);
        failures += failed && failed->connections.front().complete ? 0 : 1;
        if (n % 3 == 0)
            twins.part.restart();
        twins.update();
        const QStringList part = bookText(twins.part);
        const QStringList whole = bookText(twins.whole);
        QVERIFY2(part == whole, qPrintable(QString(u"statement %1\n"_s.arg(n) + differenceOfTexts(part, whole))));
    }
    QVERIFY(failures > 0);
    QCOMPARE(twins.part.verifyText(), QString());
}

void TestTouched::nothingNewLooksAtNothing()
{
    World world;
    RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
    RD_OK(world.sync());
    const auto report = world.program().books.update({}, {});
    RD_OK(report);
    QCOMPARE(report->salesLookedAt, qint64{0});
    // What a person cannot change the amounts with is not looked at either; what they did to a reward is, once.
    RD_OK(world.decide(Decision::Reject, {world.rows().front().id}));
    QCOMPARE(world.program().books.update({}, {})->salesLookedAt, qint64{1});
    QCOMPARE(world.program().books.update({}, {})->salesLookedAt, qint64{0});
    QCOMPARE(world.verifyText(), QString());
}

void TestTouched::anotherDayOfJoiningLooksAtNothing()
{
    Twins twins(kMerchants[3]);
    Random random(printedSeed());
    // As many steps as it takes until there are sales to look at.
    qint64 sales = 0;
    for (int tries = 0; sales == 0; ++tries) {
        QVERIFY2(tries < 20, "nobody brings a sale");
        for (int i = 0; i < 20; ++i)
            (void)twins.step(random);
        twins.update();
        touchEverything(twins.whole);
        const auto computed = twins.whole.program().books.update({}, {});
        RD_OK(computed);
        sales = computed->salesLookedAt;
    }
    Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"joined_at"_s};
    // No step has used these days.
    sheet.rows = {{2, {u"anna@firm.example"_s, u"2026-02-13"_s}}, {3, {u"ben@firm.example"_s, u"2026-02-14"_s}}};
    ImportOptions options;
    options.actor = u"owner"_s;
    options.campaign = nameOf(kMerchants[3].front()); // where both take part already
    touchEverything(twins.whole);
    for (World *world : twins.both()) {
        const auto report = world->program().people.importParticipants(sheet, options, {}, {});
        RD_OK(report);
        QCOMPARE(report->counts.changed, 2);
        QCOMPARE(report->books.isWhole, world == &twins.whole);
        // Sales of nobody who joined on another day are read, while the whole reads all it has.
        QCOMPARE(report->books.salesLookedAt, world == &twins.part ? 0 : sales);
    }
    const auto anna = twins.part.program().people.participant(u"anna@firm.example"_s);
    RD_OK(anna);
    QCOMPARE(toIso(anna->participant.joinedAt).left(10), u"2026-02-13"_s);
    QCOMPARE(bookText(twins.part), bookText(twins.whole));
    QCOMPARE(twins.part.verifyText(), QString());
    // Beside something that counts, both are done.
    sheet.header = {u"email"_s, u"joined_at"_s, u"state"_s};
    const bool isSuspended = anna->participant.state == ParticipantState::Suspended;
    const QString other = isSuspended ? u"active"_s : u"suspended"_s;
    sheet.rows = {{2, {u"anna@firm.example"_s, u"2026-02-15"_s, other}}};
    const auto both = twins.part.program().people.importParticipants(sheet, options, {}, {});
    RD_OK(both);
    QVERIFY(both->books.isWhole);
}

void TestTouched::aClosedMonthIsLookedAt()
{
    Twins twins({R"("name":"Race","kind":"leaderboard","leaderboard":{"by":"conversions","period":"month","prizes":)"
                 R"([{"rank":1,"reward":{"kind":"goods","label":"A mug"}}]})"});
    for (World *world : twins.both()) {
        CustomerRecord customer;
        customer.id = "cus_900";
        customer.email = "buyer900@example.com";
        InvoiceRecord invoice = world->invoice(900, "ANNA");
        invoice.createdS = invoice.paidS = toUnixSeconds(world->clock.now()) - 3'600;
        world->shop.add(customer);
        world->shop.add(invoice);
    }
    twins.update();
    const auto before = twins.part.rows().size();
    for (World *world : twins.both())
        world->clock.advance(std::chrono::hours(24 * 40));
    twins.update();
    QCOMPARE(twins.part.rows().size(), before + 1);
    QCOMPARE(bookText(twins.part), bookText(twins.whole));
}

QTEST_GUILESS_MAIN(TestTouched)
#include "tst_touched.moc"
