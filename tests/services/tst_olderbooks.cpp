// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/twoworlds.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSales = 3;
constexpr int kSubscribed = 9; ///< the customer of a subscription
const QString kSubscription = u"sub_9"_s;

/// What an earlier version has stored and not looked at.
enum class Unread { CodeOfAFreeInvoice, Refund };

/// Which reading of the facts a file names: how earlier versions have left it.
const QString kNotNamed; ///< before it was written down
const QString kEarlierReading = u"2.0"_s;
const QString kBeforeReadings = u"2"_s; ///< only what is made of the facts was counted
const QString kEarlierDerivation = u"1.1"_s;
const QString kLaterVersion = u"99.99"_s; ///< made by a program of which this one knows nothing

storage::Database &openedFor(World &world, std::unique_ptr<storage::Database> &kept)
{
    auto opened =
        storage::Database::open(QString(world.directory() + u"/desk.sqlite"_s), storage::Database::Access::Write);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    kept = std::move(*opened);
    return *kept;
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text));
}

/// The free first invoice of the subscription, with the code that was typed at its checkout.
InvoiceRecord freeInvoice(const World &world)
{
    InvoiceRecord invoice = world.invoice(kSubscribed - 1, "ANNA", 0);
    invoice.customer = "cus_" + std::to_string(kSubscribed);
    invoice.customerEmail = "buyer" + std::to_string(kSubscribed) + "@example.com";
    invoice.subscription = kSubscription.toStdString();
    invoice.payments.clear();
    return invoice;
}

RefundRecord halfBack(const World &world)
{
    const InvoiceRecord sale = world.invoice(1, "ANNA");
    RefundRecord refund;
    refund.id = "re_1";
    refund.charge = sale.payments.front().charge;
    refund.currency = sale.currency;
    refund.amount = sale.total / 2;
    refund.status = "succeeded";
    refund.createdS = sale.createdS + 60;
    return refund;
}

RecordPage pageOf(const World &world, Unread unread)
{
    RecordPage page;
    page.rows = 1;
    page.stream = unread == Unread::Refund ? Stream::Refunds : Stream::Invoices;
    if (unread == Unread::Refund)
        page.refunds = {halfBack(world)};
    else
        page.invoices = {freeInvoice(world)};
    return page;
}

void addToShop(World &world, Unread unread)
{
    if (unread == Unread::Refund)
        world.shop.add(halfBack(world));
    else
        world.shop.add(freeInvoice(world));
}

/// Some sales with a code, and one of a subscription that was paid without any.
Status begin(World &world)
{
    CustomerRecord customer;
    customer.id = "cus_" + std::to_string(kSubscribed);
    customer.email = "buyer" + std::to_string(kSubscribed) + "@example.com";
    customer.createdS = world.invoice(1, {}).createdS;
    world.shop.add(customer);
    InvoiceRecord paid = world.invoice(kSubscribed, {});
    paid.subscription = kSubscription.toStdString();
    world.shop.add(paid);
    return world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", kSales);
}

/// As an earlier version leaves the books: the object lies in them, no mark is left of it, nothing has followed.
void leaveUnread(World &world, Unread unread)
{
    storage::Workspace &store = *world.program().store;
    const ConnectionId shop = store.connections().connections()->front().id;
    std::vector<StoreJob> jobs;
    jobs.push_back({pageOf(world, unread), {}});
    must(store.sync().storePages(shop, std::move(jobs)).get().transform([](const auto &) {}));
    addToShop(world, unread);
    world.close();
    std::unique_ptr<storage::Database> kept;
    must(openedFor(world, kept).execute("DELETE FROM touched_sale"));
}

void nameReading(World &world, const QString &reading)
{
    world.close();
    std::unique_ptr<storage::Database> kept;
    storage::Database &db = openedFor(world, kept);
    must(db.run("DELETE FROM meta WHERE name = 'derivation'"));
    if (!reading.isEmpty())
        must(db.run("INSERT INTO meta (name, value) VALUES ('derivation', ?1)", reading));
}

QString namedReading(World &world)
{
    std::unique_ptr<storage::Database> kept;
    auto row = openedFor(world, kept).query("SELECT value FROM meta WHERE name = 'derivation'");
    return row.next() ? row.string(0) : QString();
}

/// Rewards, bonds, findings and figures, and what each account comes to: how many records that took depends on when
/// something was learned, their sums do not. What was taken back, and when, is a matter of the records
/// (isTakenBackAsRecorded()).
QStringList resultText(World &world)
{
    QStringList lines = bookText(world);
    lines.removeIf(
        [](const QString &line) { return line.startsWith(u"ledger ") || line.startsWith(u"rollup_reward_day "); });
    std::unique_ptr<storage::Database> kept;
    auto row =
        openedFor(world, kept)
            .query("SELECT reward_key, account, currency, sum(amount) FROM (SELECT reward_key, debit AS account, "
                   "currency, -amount AS amount FROM ledger UNION ALL SELECT reward_key, credit, currency, amount "
                   "FROM ledger) WHERE account > 0 GROUP BY reward_key, account, currency ORDER BY 1, 2, 3");
    while (row.next())
        lines << QStringList{row.string(0), row.string(1), row.string(2), row.string(3)}.join(u' ');
    return lines;
}

/// What a question to the books answers, a line each. @param sql with three columns
QStringList answered(World &world, const char *sql)
{
    QStringList lines;
    std::unique_ptr<storage::Database> kept;
    auto row = openedFor(world, kept).query(sql);
    while (row.next())
        lines << QStringList{row.string(0), row.string(1), row.string(2)}.join(u' ');
    if (!row.status())
        qFatal("%s", sql);
    return lines;
}

/// What was issued on each day of each campaign.
QStringList issuedByDay(World &world)
{
    return answered(world,
        "SELECT campaign || ' ' || day, currency, issued FROM rollup_reward_day WHERE issued <> 0 ORDER BY campaign, "
        "day, currency");
}

/// The figures of the days say of what was taken back what the records say.
bool isTakenBackAsRecorded(World &world)
{
    return answered(world,
               "SELECT campaign, currency, sum(reversed) FROM rollup_reward_day GROUP BY campaign, currency HAVING "
               "sum(reversed) <> 0 ORDER BY 1, 2")
        == answered(world,
            "SELECT r.campaign, l.currency, sum(l.amount) FROM ledger l JOIN reward r ON r.id = l.reward "
            "WHERE l.kind IN (3, 4) GROUP BY r.campaign, l.currency HAVING sum(l.amount) <> 0 ORDER BY 1, 2");
}

qint64 owed(World &world)
{
    qint64 sum = 0;
    for (const RewardRow &row : world.rows())
        sum += row.amount->minor;
    return sum;
}

/// The sales that a sync looks at; fails the program where it cannot sync.
qint64 salesDerivedBySync(World &world)
{
    qint64 derived = 0;
    const auto sink = [&derived](const Progress &progress) {
        if (progress.stage == "conversions"_L1)
            derived = std::max(derived, progress.done);
    };
    const auto report = world.program().sync.sync({}, false, sink, {});
    if (!report || !report->connections.front().complete)
        qFatal("cannot sync");
    return derived;
}

} // namespace

Q_DECLARE_METATYPE(Unread)

/// Books that an earlier version has derived are derived anew by the next sync, once, and then are those of a file that
/// this version has made from the beginning.
class TestOlderBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areDerivedAnewOnce_data();
    void areDerivedAnewOnce();
    void areLeftAsTheyAreOfThisVersion_data();
    void areLeftAsTheyAreOfThisVersion();
    void areDerivedAnewAfterAStop();
};

void TestOlderBooks::areDerivedAnewOnce_data()
{
    QTest::addColumn<Unread>("unread");
    QTest::addColumn<QString>("reading");
    QTest::newRow("code, not named") << Unread::CodeOfAFreeInvoice << kNotNamed;
    QTest::newRow("code, before readings were counted") << Unread::CodeOfAFreeInvoice << kBeforeReadings;
    QTest::newRow("code, earlier reading") << Unread::CodeOfAFreeInvoice << kEarlierReading;
    QTest::newRow("code, earlier derivation") << Unread::CodeOfAFreeInvoice << kEarlierDerivation;
    QTest::newRow("refund, not named") << Unread::Refund << kNotNamed;
    QTest::newRow("refund, earlier reading") << Unread::Refund << kEarlierReading;
    QTest::newRow("refund, later version") << Unread::Refund << kLaterVersion;
}

void TestOlderBooks::areDerivedAnewOnce()
{
    QFETCH(Unread, unread);
    QFETCH(QString, reading);
    // given books of an earlier version, and the same merchant's made by this one
    World older;
    RD_OK(begin(older));
    const qint64 owedBefore = owed(older);
    leaveUnread(older, unread);
    nameReading(older, reading);
    World fresh;
    addToShop(fresh, unread);
    RD_OK(begin(fresh));
    const QString now = namedReading(fresh);
    QVERIFY(resultText(older) != resultText(fresh));

    // when the program is started and syncs, although its merchant has nothing new
    const qint64 derived = salesDerivedBySync(older);

    // then every sale is looked at again, and the rewards are those of books that began with this version
    QVERIFY2(derived > kSales, qPrintable(QString::number(derived)));
    QCOMPARE(namedReading(older), now);
    QVERIFY(now != reading);
    const QStringList same = resultText(older);
    QVERIFY2(same == resultText(fresh), qPrintable(differenceOfTexts(same, resultText(fresh))));
    QCOMPARE(issuedByDay(older), issuedByDay(fresh));
    QVERIFY(isTakenBackAsRecorded(older));
    QVERIFY(isTakenBackAsRecorded(fresh));
    QVERIFY(owed(older) != owedBefore);
    QCOMPARE(owed(older), owed(fresh));
    QCOMPARE(older.verifyText(), QString());

    // and never again, not even by a program that is started anew
    const QStringList whole = bookText(older);
    QCOMPARE(salesDerivedBySync(older), 0);
    older.restart();
    QCOMPARE(salesDerivedBySync(older), 0);
    QCOMPARE(bookText(older), whole);
}

void TestOlderBooks::areLeftAsTheyAreOfThisVersion_data()
{
    QTest::addColumn<Unread>("unread");
    QTest::newRow("code") << Unread::CodeOfAFreeInvoice;
    QTest::newRow("refund") << Unread::Refund;
}

/// The other half of the proof: without the revision nothing in these files would be looked at again.
void TestOlderBooks::areLeftAsTheyAreOfThisVersion()
{
    QFETCH(Unread, unread);
    World world;
    RD_OK(begin(world));
    leaveUnread(world, unread);
    const QStringList before = bookText(world);
    QCOMPARE(salesDerivedBySync(world), 0);
    QCOMPARE(bookText(world), before);
}

/// Whoever stops the program while it derives anew has not ended it: the file still names the earlier reading.
void TestOlderBooks::areDerivedAnewAfterAStop()
{
    World older;
    RD_OK(begin(older));
    leaveUnread(older, Unread::CodeOfAFreeInvoice);
    nameReading(older, kEarlierReading);
    CancelToken stop;
    const auto stopped = older.program().books.update(
        [stop](const Progress &progress) {
            if (progress.stage == "conversions"_L1)
                CancelToken(stop).cancel();
        },
        stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(namedReading(older), kEarlierReading);
    older.restart();
    QVERIFY(salesDerivedBySync(older) > kSales);
    World fresh;
    addToShop(fresh, Unread::CodeOfAFreeInvoice);
    RD_OK(begin(fresh));
    QCOMPARE(resultText(older), resultText(fresh));
}

QTEST_GUILESS_MAIN(TestOlderBooks)
#include "tst_olderbooks.moc"
