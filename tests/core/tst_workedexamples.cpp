// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include "models/core/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// The worked examples of the rules, from the invoice to the reward (domain.md 4.9).
class TestWorkedExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void commissionOfOneSale_data();
    void commissionOfOneSale();
    void refundsEndAtZero_data();
    void refundsEndAtZero();
    void splitsADiscountByLargestRemainder();
    void monthsAreClampedFromTheAnchor();
    void holdEndsAtLocalMidnight();
    void lateEveningBelongsToTheLocalMonth();
    void trialIsNoPayment();
    void planChanges_data();
    void planChanges();
    void disputeHoldsReversesAndReinstates();
};

namespace {

InvoiceRecord paidInvoice(qint64 total, qint64 paid, const char *currency = "USD")
{
    InvoiceRecord invoice;
    invoice.id = "in_1";
    invoice.customer = "cus_1";
    invoice.customerEmail = "buyer@example.com";
    invoice.status = "paid";
    invoice.currency = currencyOf(currency);
    invoice.createdS = invoice.paidS = toUnixSeconds(at("2026-02-01"));
    invoice.total = total;
    invoice.amountPaid = paid;
    return invoice;
}

InvoiceLineRecord invoiceLine(qint64 amount, qint64 discount, qint64 taxExclusive, const char *product = "prod_A")
{
    InvoiceLineRecord line;
    line.id = "il_1";
    line.product = product;
    line.amount = amount;
    line.discount = discount;
    line.taxExclusive = taxExclusive;
    return line;
}

Sale toSale(const SaleFacts &facts)
{
    const auto draft = deriveConversion(facts, {"via"});
    Sale sale;
    if (!draft)
        return sale;
    sale.id = draft->objectId;
    sale.customer = draft->email;
    sale.billedAt = fromUnixMs(draft->billedAtMs);
    sale.paidAt = fromUnixMs(draft->paidAtMs);
    sale.total = draft->total;
    sale.paid = draft->paid;
    sale.refunded = draft->refunded;
    sale.creditNoteNet = draft->creditNoteNet;
    sale.currency = draft->currency;
    sale.refundPending = draft->refundPending;
    sale.disputeOpen = draft->disputeOpen;
    for (const ConversionLine &line : draft->lines)
        sale.lines.push_back({line.product, line.price, line.net, line.quantity, line.longInterval});
    return sale;
}

RefundRecord refundOf(const char *id, qint64 amount)
{
    RefundRecord refund;
    refund.id = id;
    refund.charge = "ch_1";
    refund.currency = currencyOf("USD");
    refund.amount = amount;
    refund.status = "succeeded";
    return refund;
}

EngineWorld worldWith(const SaleFacts &facts, const char *percent)
{
    EngineWorld world(percent);
    world.sales = {toSale(facts)};
    world.bond("buyer@example.com");
    return world;
}

} // namespace

void TestWorkedExamples::commissionOfOneSale_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QList<qint64>>("lines"); // amount, discount, exclusive tax
    QTest::addColumn<QByteArray>("percent");
    QTest::addColumn<qint64>("expected");
    using Lines = QList<qint64>;
    QTest::newRow("25 % coupon and 20 % tax") << qint64(9000) << qint64(9000) << QByteArray("USD")
                                              << Lines{10000, 2500, 1500} << QByteArray("30") << qint64(2250);
    QTest::newRow("a third covered by credit") << qint64(9000) << qint64(6000) << QByteArray("USD")
                                               << Lines{10000, 2500, 1500} << QByteArray("30") << qint64(1500);
    QTest::newRow("JPY 100 at 12.5 %") << qint64(100) << qint64(100) << QByteArray("JPY") << Lines{100, 0, 0}
                                       << QByteArray("12.5") << qint64(12);
    QTest::newRow("JPY 300 at 12.5 %") << qint64(300) << qint64(300) << QByteArray("JPY") << Lines{300, 0, 0}
                                       << QByteArray("12.5") << qint64(38);
}

void TestWorkedExamples::commissionOfOneSale()
{
    QFETCH(qint64, total);
    QFETCH(qint64, paid);
    QFETCH(QByteArray, currency);
    QFETCH(QList<qint64>, lines);
    QFETCH(QByteArray, percent);
    QFETCH(qint64, expected);
    SaleFacts facts;
    facts.invoice = paidInvoice(total, paid, currency.constData());
    facts.invoice->lines = {invoiceLine(lines[0], lines[1], lines[2])};

    QCOMPARE(worldWith(facts, percent.constData()).owed("in_1"), expected);
}

void TestWorkedExamples::refundsEndAtZero_data()
{
    QTest::addColumn<QList<qint64>>("refunds");
    QTest::addColumn<QList<qint64>>("owedAfterEach");
    using List = QList<qint64>;
    QTest::newRow("three parts") << List{3333, 3333, 3334} << List{2222, 1111, 0};
    QTest::newRow("reverse order") << List{3334, 3333, 3333} << List{2222, 1111, 0};
    QTest::newRow("as one") << List{10000} << List{0};
}

void TestWorkedExamples::refundsEndAtZero()
{
    QFETCH(QList<qint64>, refunds);
    QFETCH(QList<qint64>, owedAfterEach);
    SaleFacts facts;
    facts.invoice = paidInvoice(10000, 10000);
    facts.invoice->lines = {invoiceLine(10000, 0, 0)};
    QCOMPARE(worldWith(facts, "33.33").owed("in_1"), qint64(3333));

    for (qsizetype i = 0; i < refunds.size(); ++i) {
        facts.refunds.push_back(refundOf(qPrintable(u"re_%1"_s.arg(i)), refunds[i]));
        QCOMPARE(worldWith(facts, "33.33").owed("in_1"), owedAfterEach[i]);
    }
    // Importing them again changes nothing.
    const std::vector<RefundRecord> again = facts.refunds;
    facts.refunds.insert(facts.refunds.end(), again.begin(), again.end());
    QCOMPARE(worldWith(facts, "33.33").owed("in_1"), qint64(0));
}

void TestWorkedExamples::splitsADiscountByLargestRemainder()
{
    const std::vector<qint64> nets{333, 333, 334};
    std::vector<qint64> parts;
    engine::splitByNet(100, 1000, nets, parts);
    QCOMPARE(parts, (std::vector<qint64>{33, 33, 34}));
    QCOMPARE(splitByWeight(100, nets), parts);
}

void TestWorkedExamples::monthsAreClampedFromTheAnchor()
{
    EngineWorld world;
    world.rule().months = 2;
    world.bond("buyer@example.com");
    world.sell("in_1", "buyer@example.com", "2026-01-31T12:00:00Z", 1000);
    world.sell("in_2", "buyer@example.com", "2026-02-28T12:00:00Z", 1000);
    world.sell("in_3", "buyer@example.com", "2026-03-31T12:00:00Z", 1000);

    QCOMPARE(world.owed("in_1"), qint64(300));
    QCOMPARE(world.owed("in_2"), qint64(300));
    QCOMPARE(world.owed("in_3"), qint64(-1));
    QCOMPARE(world.whyNothing("in_3"), u"duration-over"_s);
}

void TestWorkedExamples::holdEndsAtLocalMidnight()
{
    EngineWorld world;
    world.calendar = *Calendar::forZone("Europe/Berlin");
    world.bond("buyer@example.com");
    world.sell("in_1", "buyer@example.com", "2026-05-01T21:50:00Z", 1000); // 23:50 in Berlin

    QCOMPARE(toIso(world.reward("in_1")->dueAt), u"2026-05-30T22:00:00Z"_s); // 31 May 00:00 in Berlin
}

void TestWorkedExamples::lateEveningBelongsToTheLocalMonth()
{
    // Both were paid in March in New York, the second one in April of UTC: one monthly cap covers them.
    EngineWorld world;
    world.calendar = *Calendar::forZone("America/New_York");
    world.terms().caps = {{CapPer::Participant, CapPeriod::Month, {500, currencyOf("USD")}}};
    world.bond("buyer@example.com");
    world.sell("in_1", "buyer@example.com", "2026-03-20T12:00:00Z", 1000);
    world.sell("in_2", "buyer@example.com", "2026-04-01T03:30:00Z", 1000);
    world.sell("in_3", "buyer@example.com", "2026-04-01T04:30:00Z", 1000);

    QCOMPARE(world.owed("in_1"), qint64(300));
    QCOMPARE(world.owed("in_2"), qint64(200));
    QCOMPARE(world.owed("in_3"), qint64(300));
}

void TestWorkedExamples::trialIsNoPayment()
{
    SaleFacts trial;
    trial.invoice = paidInvoice(0, 0);
    QVERIFY(!deriveConversion(trial, {}));

    EngineWorld world;
    world.rule().payments = 1;
    world.rule().months = 1;
    world.bond("buyer@example.com");
    Sale &free = world.sell("in_0", "buyer@example.com", "2026-01-01", 4900);
    free.paid = 0;
    world.sell("in_1", "buyer@example.com", "2026-02-15", 4900);
    QCOMPARE(world.owed("in_0"), qint64(-1));
    QCOMPARE(world.owed("in_1"), qint64(1470));
}

void TestWorkedExamples::planChanges_data()
{
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<qint64>("debit");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("upgrade") << qint64(-2000) << qint64(5000) << qint64(800);
    QTest::newRow("downgrade") << qint64(-5000) << qint64(2000) << qint64(-1); // no reward, and no negative
}

void TestWorkedExamples::planChanges()
{
    QFETCH(qint64, credit);
    QFETCH(qint64, debit);
    QFETCH(qint64, expected);
    SaleFacts facts;
    facts.invoice = paidInvoice(qMax<qint64>(credit + debit, 0), qMax<qint64>(credit + debit, 0));
    facts.invoice->lines = {invoiceLine(credit, 0, 0, "prod_old"), invoiceLine(debit, 0, 0, "prod_new")};
    facts.invoice->lines[0].proration = true;
    if (!deriveConversion(facts, {"via"})) {
        QCOMPARE(expected, -1); // nothing was paid, so that there is nothing to earn from
        return;
    }
    EngineWorld world = worldWith(facts, "20");
    Rule old = EngineWorld::percentRule("10");
    old.name = u"Old plan"_s;
    old.products = {u"prod_old"_s};
    world.terms().rules.insert(world.terms().rules.begin(), old);
    QCOMPARE(world.owed("in_1"), expected);
}

void TestWorkedExamples::disputeHoldsReversesAndReinstates()
{
    SaleFacts facts;
    facts.invoice = paidInvoice(10000, 10000);
    DisputeRecord dispute;
    dispute.id = "dp_1";
    dispute.charge = "ch_1";
    dispute.currency = currencyOf("USD");
    dispute.amount = 10000;
    const auto afterStatus = [&](const char *status) {
        dispute.status = status;
        facts.disputes = {dispute};
        return *worldWith(facts, "30").reward("in_1");
    };

    QCOMPARE(afterStatus("needs_response").flags, bit(Flag::Dispute));
    QCOMPARE(afterStatus("needs_response").target, qint64(3000));
    QCOMPARE(afterStatus("lost").flags, Flags(0));
    QCOMPARE(afterStatus("lost").target, qint64(0));
    QCOMPARE(afterStatus("won").flags, Flags(0));
    QCOMPARE(afterStatus("won").target, qint64(3000));
}

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
