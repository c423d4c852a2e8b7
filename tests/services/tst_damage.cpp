// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

/// Books that were changed behind the program's back, by plain SQL: for each check one thing that is broken, and what
/// verify says about it (reliability.md 2).
class TestDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeBooksHaveNoDifference();
    void namesWhatWasBroken_data();
    void namesWhatWasBroken();
    void unknownChecksAreRefused();
    void aSingleCheckDoesNotLetIssuingGoOn();

private:
    static Status prepare(World &world);
    static Status damage(World &world, const QByteArray &sql);
    static QString value(World &world, const QByteArray &sql);
};

/// Four sales of Anna's: the first reward is due, the second was issued, the third was issued, refunded, and the refund
/// failed, the fourth is due after a refund of a half.
Status TestDamage::prepare(World &world)
{
    RD_CHECK(world.begin("affiliate", R"({"referrer":{"kind":"account-credit"}})", 4,
        R"(,"caps":[{"per":"participant","period":"ever","amount":{"minor":7000,"currency":"USD"}}])"));
    const auto rows = world.rows();
    if (rows.size() != 4)
        return fail(ErrorKind::Internal, u"four rewards expected"_s);
    RD_CHECK(world.decide(Decision::Approve, {rows[1].id, rows[2].id}).transform([](const auto &) {}));
    RD_CHECK(world.issueAll("stripe-credit").transform([](const auto &) {}));
    world.refund(3, 5'000);
    world.refund(4, 5'000);
    RD_CHECK(world.sync());
    world.refund(3, 5'000, "failed");
    return world.sync(true);
}

Status TestDamage::damage(World &world, const QByteArray &sql)
{
    RD_TRY(db, storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write));
    return db->execute(sql.constData());
}

/// First column of the first row, as text.
QString TestDamage::value(World &world, const QByteArray &sql)
{
    const auto db = storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Read);
    if (!db)
        return db.error().text;
    auto row = (*db)->query(std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
    return row.next() ? row.string(0) : u"(none)"_s;
}

void TestDamage::wholeBooksHaveNoDifference()
{
    World world;
    RD_OK(prepare(world));
    QCOMPARE(world.verifyText(), QString());
    const auto report = world.program().verify.verify({}, {});
    RD_OK(report);
    QCOMPARE(report->checks.size(), static_cast<std::size_t>(VerifyService::names().size()));
    for (const VerifyCheck &check : report->checks)
        QVERIFY(check.ok);
}

void TestDamage::namesWhatWasBroken_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("row"); // SQL, before the damage
    QTest::addColumn<QString>("expected"); // empty: anything but what was found
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &sql, const char *check, const char *table,
                         const QByteArray &place, const QString &expected, const QString &found) {
        QTest::newRow(name) << sql << QString::fromLatin1(check) << QString::fromLatin1(table) << place << expected
                            << found;
    };
    const QByteArray open = "DROP TRIGGER ledger_no_update;DROP TRIGGER ledger_no_delete;";
    const QByteArray lax = "PRAGMA ignore_check_constraints=ON;PRAGMA foreign_keys=OFF;";
    const QByteArray first = "(SELECT min(seq) FROM ledger WHERE kind = 1)";
    const QByteArray due = "(SELECT min(id) FROM reward)";
    const QByteArray issued = "(SELECT min(id) + 1 FROM reward)";
    row("a changed word", open + "UPDATE ledger SET facts = 'x' WHERE seq = 2;", "chain", "ledger", "SELECT 2", {}, {});
    row("a removed entry", open + "DELETE FROM ledger WHERE seq = 2;", "chain", "ledger", "SELECT 3", u"2"_s, u"3"_s);
    row("another account", open + "UPDATE ledger SET debit = 3 WHERE seq = " + first + ';', "balanced", "ledger",
        "SELECT " + first, u"expense → open"_s, u"in-transit → open"_s);
    row("money put aside", open + "UPDATE ledger SET credit = 4 WHERE seq = " + first + ';', "open-balance", "ledger",
        "SELECT 0", {}, {});
    row("an amount of nothing", open + lax + "UPDATE ledger SET amount = 0 WHERE seq = " + first + ';', "positive",
        "ledger", "SELECT " + first, u"above 0"_s, u"0"_s);
    row("another currency",
        "UPDATE reward SET currency = (SELECT currency + 1 FROM reward LIMIT 1) WHERE id = " + due + ';',
        "one-currency", "reward", "SELECT " + due, {}, u"USD"_s);
    row("another amount", "UPDATE reward SET booked = 1, target = 1 WHERE id = " + due + ';', "reward-sum", "reward",
        "SELECT " + due, u"2000"_s, u"1"_s);
    row("another payment",
        "UPDATE conversion SET paid = paid / 2, refunded = 0 WHERE id = (SELECT conversion FROM reward WHERE id = "
            + due + ");",
        "reward-sum", "reward", "SELECT " + due, u"1000"_s, u"2000"_s);
    row("another receiver", lax + "UPDATE reward SET participant = 77 WHERE id = " + due + ';', "reward-sum", "reward",
        "SELECT " + due, {}, u"77"_s);
    row("an approval out of thin air", "UPDATE reward SET phase = 1 WHERE id = " + due + ';', "lifecycle", "reward",
        "SELECT " + due, u"phase 0, booked 2000, issued 0"_s, u"phase 1, booked 2000, issued 0"_s);
    row("an issue out of thin air", "UPDATE reward SET issued = 5 WHERE id = " + issued + ';', "lifecycle", "reward",
        "SELECT " + issued, {}, {});
    row("a request that was not answered", "UPDATE intent SET state = 6 WHERE reward = " + issued + ';', "issued-once",
        "reward", "SELECT " + issued, u"a confirmed request"_s, u"none"_s);
    row("a settlement that is kept back", open + "DELETE FROM ledger WHERE kind = 9;", "one-side", "reward",
        "SELECT reward FROM ledger WHERE kind = 9", u"one of them 0"_s, {});
    row("a lost reward", lax + "DELETE FROM reward WHERE id = " + due + ';', "no-orphan", "ledger",
        "SELECT min(seq) FROM ledger WHERE reward = " + due, {}, u"none"_s);
    row("a lost connection", lax + "UPDATE intent SET connection = 55;", "no-orphan", "intent",
        "SELECT min(id) FROM intent", u"a row of connection"_s, u"none"_s);
    row("an amount beyond all limits", lax + "UPDATE conversion SET total = 2000000000000000 WHERE id = 1;", "no-float",
        "conversion", "SELECT 1", u"at most 10^15"_s, u"2000000000000000 (integer)"_s);
    row("ten times the claim", "UPDATE reward SET target = 10 * target WHERE id = " + due + ';', "reward-sum", "reward",
        "SELECT " + due, {}, {});
    row("a due date that moved", "UPDATE reward SET due_at = due_at - 86400000 WHERE id = " + due + ';', "reward-sum",
        "reward", "SELECT " + due, {}, {});
    row("a flag that nobody cleared", "UPDATE reward SET flags_raised = 2, flags_cleared = 2 WHERE id = " + due + ';',
        "lifecycle", "reward", "SELECT " + due, u"refund-pending"_s, u"cleared"_s);
    row("an issued claim that grew", "UPDATE reward SET target = 2 * target WHERE id = " + issued + ';', "reward-sum",
        "reward", "SELECT " + issued, {}, {});
    row("an adjustment nobody booked",
        "INSERT INTO adjustment (uuid, participant, currency, amount, reason, author, at, mode) SELECT "
        "'0123456789abcdef0123456789abcdef', participant, currency, -500, '', 'owner', 1, 'test' FROM reward LIMIT 1;",
        "lifecycle", "adjustment", "SELECT 1", u"0"_s, u"-500"_s);
    row("paid elsewhere, and nothing settled",
        "INSERT INTO paid_elsewhere (system, reference, participant, customer_email, customer_id, object_id, sold_at, "
        "amount, currency, paid_at, author, state, mode) SELECT '', 'p1', participant, '', '', 'in_1', 1, 500, "
        "currency, 1, 'owner', 2, 'test' FROM reward LIMIT 1;",
        "lifecycle", "paid_elsewhere", "SELECT 1", {}, u"none"_s);
    row("an adjustment that counts as taken off",
        "INSERT INTO adjustment (uuid, participant, currency, amount, offset_minor, reason, author, at, mode) SELECT "
        "'0123456789abcdef0123456789abcdef', participant, currency, -500, 300, '', 'owner', 1, 'test' FROM reward "
        "LIMIT "
        "1;",
        "lifecycle", "adjustment", "SELECT 1", u"0"_s, u"300"_s);
    row("another sum at the sale", "UPDATE conversion SET paid = paid * 2, total = total * 2 WHERE id = 1;",
        "conversions", "conversion", "SELECT 1", u"10000"_s, u"20000"_s);
    row("a refund that was forgotten", "UPDATE conversion SET refunded = 0, facts = '' WHERE ext_id = 'in_4';",
        "conversions", "conversion", "SELECT id FROM conversion WHERE ext_id = 'in_4'", u"5000"_s, u"0"_s);
    row("lines of another sale", "UPDATE conversion SET lines = x'' WHERE id = 2;", "conversions", "conversion",
        "SELECT 2", u"1 × prod_1  for 10000"_s, u"0 in all"_s);
    row("evidence nobody gave", "UPDATE conversion_evidence SET value = 'promo_BERT';", "conversions", "conversion",
        "SELECT min(conversion) FROM conversion_evidence", {}, {});
    row("a sale that was left out", "UPDATE conversion SET gone = 1 WHERE ext_id = 'in_2';", "conversions", "invoice",
        "SELECT id FROM invoice WHERE ext_id = 'in_2'", u"a conversion"_s, u"none"_s);
    row("a sale from nowhere", "UPDATE conversion SET sale = 99 WHERE ext_id = 'in_3';", "conversions", "invoice",
        "SELECT id FROM invoice WHERE ext_id = 'in_3'", u"a conversion"_s, u"none"_s);
    row("a sale of somebody else",
        "INSERT INTO customer (mode, email) VALUES ('test', 'x@example.com'); UPDATE conversion SET customer = (SELECT "
        "max(id) FROM customer) WHERE id = 1;",
        "conversions", "conversion", "SELECT 1", {}, {});
    row("two payments that cannot be told apart",
        "UPDATE conversion SET ext_id = 'in_x', paid_at = (SELECT min(paid_at) FROM conversion);", "order-free",
        "conversion", "SELECT min(id) FROM conversion", {}, {});
}

void TestDamage::namesWhatWasBroken()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, check);
    QFETCH(QString, table);
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    World world;
    RD_OK(prepare(world));
    const QString place = value(world, row);
    RD_OK(damage(world, sql));
    world.restart();

    // when only this check is asked for
    const auto alone = world.program().verify.verify({}, {}, {check});
    RD_OK(alone);
    QVERIFY(!alone->ok);
    QCOMPARE(alone->differences.size(), 1U);
    const VerifyDifference &difference = alone->differences.front();
    QCOMPARE(difference.check, check);
    QCOMPARE(difference.table, table);
    QCOMPARE(QString::number(difference.row), place);
    QVERIFY(!difference.place.isEmpty() && !difference.text.isEmpty());
    QVERIFY2(difference.expected != difference.found, qPrintable(difference.expected));
    if (!expected.isEmpty())
        QCOMPARE(difference.expected, expected);
    if (!found.isEmpty())
        QCOMPARE(difference.found, found);
    // then the whole run finds it, too, and nothing is issued
    const auto whole = world.program().verify.verify({}, {});
    RD_OK(whole);
    QVERIFY(std::any_of(whole->differences.begin(), whole->differences.end(), [&](const VerifyDifference &other) {
        return other.check == check && other.row == difference.row && other.table == difference.table;
    }));
    const auto refused = world.issueAll("stripe-credit");
    QVERIFY(!refused);
    QCOMPARE(exitStatus(refused.error().kind), 4);
}

void TestDamage::unknownChecksAreRefused()
{
    World world;
    const auto report = world.program().verify.verify({}, {}, {u"chain"_s, u"luck"_s});
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"unknown-check"_s);
    QCOMPARE(exitStatus(report.error().kind), 2);
}

void TestDamage::aSingleCheckDoesNotLetIssuingGoOn()
{
    World world;
    RD_OK(prepare(world));
    RD_OK(damage(world, "UPDATE reward SET phase = 1 WHERE id = (SELECT min(id) FROM reward);"));
    QVERIFY(!world.verifyText().isEmpty());
    const auto chain = world.program().verify.verify({}, {}, {u"chain"_s});
    RD_OK(chain);
    QVERIFY(chain->ok);
    QVERIFY(!world.issueAll("stripe-credit"));
    // when all is well again
    RD_OK(damage(world, "UPDATE reward SET phase = 0 WHERE id = (SELECT min(id) FROM reward);"));
    QCOMPARE(world.verifyText(), QString());
    RD_OK(world.issueAll("stripe-credit"));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
