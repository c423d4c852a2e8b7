// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paidmatch.h"
#include "models/services/sheetreader.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Comparison;
using rd::services::Decision;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

services::Sheet sheet(const QStringList &header, const QList<QStringList> &rows)
{
    services::Sheet sheet;
    sheet.source = u"file.csv"_s;
    sheet.header = header;
    int line = 1;
    for (const auto &row : rows)
        sheet.rows.push_back({++line, row});
    return sheet;
}

services::ImportOptions options(bool dryRun = false, bool skipBad = false)
{
    services::ImportOptions options;
    options.actor = u"owner"_s;
    options.dryRun = dryRun;
    options.skipBad = skipBad;
    return options;
}

const QStringList &saleHeader()
{
    static const QStringList header{u"reference"_s, u"customer_email"_s, u"participant_code"_s, u"amount"_s,
        u"currency"_s, u"paid_at"_s, u"note"_s};
    return header;
}

const QStringList &paidHeader()
{
    static const QStringList header{u"system"_s, u"reference"_s, u"participant_email"_s, u"conversion"_s,
        u"customer_id"_s, u"sold_at"_s, u"amount"_s, u"currency"_s, u"paid_at"_s};
    return header;
}

QStringList paid(const QString &reference, const QString &conversion, const QString &amount)
{
    return {u"OldTool"_s, reference, u"anna@example.com"_s, conversion, {}, u"2026-04-01"_s, amount, u"USD"_s,
        u"2026-05-01"_s};
}

Result<services::PaidReport> importPaid(World &world, const QList<QStringList> &rows, bool dryRun = false)
{
    return world.program().moving.importPaid(sheet(paidHeader(), rows), options(dryRun), {}, {});
}

/// The program is stopped between the rewards and what was paid elsewhere, at each update from now on.
void stopAfterRecompute(World &world)
{
    world.program().books.setAfterRecompute([] { return fail(ErrorKind::Cancelled, u"stopped"_s); });
}

} // namespace

class TestMoveService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConversionEnteredByHandEarnsOnce()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto file = sheet(saleHeader(),
            {{u"INV-7"_s, u"offline@example.com"_s, u"anna"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, u"fair"_s}});
        const auto added = world.program().moving.addConversions(file, options(), {}, {});
        RD_OK(added);
        QCOMPARE(added->counts.added, 1);
        QCOMPARE(world.rows().size(), 2U);
        const auto row = world.rows().back();
        QCOMPARE(row.amount->minor, 1'000);
        QCOMPARE(row.objectType, u"manual"_s);
        QCOMPARE(row.objectId, u"INV-7"_s);
        QCOMPARE(row.customerEmail, u"offline@example.com"_s);
        const auto again = world.program().moving.addConversions(file, options(), {}, {});
        RD_OK(again);
        QCOMPARE(again->counts.added, 0);
        QCOMPARE(again->counts.unchanged, 1);
        RD_OK(world.sync(true));
        QCOMPARE(world.rows().size(), 2U);
        const auto explanation = world.program().rewards.explain(row.id);
        RD_OK(explanation);
        QVERIFY(explanation->matches);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReferenceKeepsItsValues()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        QStringList row{u"INV-7"_s, u"o@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, {}};
        RD_OK(world.program().moving.addConversions(sheet(saleHeader(), {row}), options(), {}, {}));
        row[3] = u"60.00"_s;
        const auto other = world.program().moving.addConversions(sheet(saleHeader(), {row}), options(), {}, {});
        QCOMPARE(other.error().code, u"reference-taken"_s);
        QCOMPARE(world.rows().back().amount->minor, 1'000);
    }

    void aTakenReferenceIsABadRowAmongOthers()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        auto &moving = world.program().moving;
        QStringList sale{u"INV-7"_s, u"o@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, {}};
        RD_OK(moving.addConversions(sheet(saleHeader(), {sale}), options(), {}, {}));
        RD_OK(importPaid(world, {paid(u"p1"_s, u"in_1"_s, u"20.00"_s)}));
        QStringList same = sale;
        sale[3] = u"60.00"_s;
        QStringList fresh = sale;
        fresh[0] = u"INV-8"_s;
        for (const bool dryRun : {true, false}) {
            const auto report =
                moving.addConversions(sheet(saleHeader(), {sale, fresh}), options(dryRun, true), {}, {});
            RD_OK(report);
            QCOMPARE(report->counts.added, 1);
            QCOMPARE(report->skipped, 1);
            QCOMPARE(report->problems.size(), 1U);
            QCOMPARE(report->problems.front().line, 2);
            QCOMPARE(report->problems.front().column, u"reference"_s);
        }
        QCOMPARE(world.rows().size(), 4U);
        // The same row once more is no mistake.
        const auto known = moving.addConversions(sheet(saleHeader(), {same}), options(false, true), {}, {});
        RD_OK(known);
        QCOMPARE(known->counts.unchanged, 1);
        QVERIFY(known->problems.empty());

        const auto commissions = moving.importPaid(
            sheet(paidHeader(), {paid(u"p1"_s, u"in_1"_s, u"21.00"_s), paid(u"p2"_s, u"in_2"_s, u"20.00"_s)}),
            options(false, true), {}, {});
        RD_OK(commissions);
        QCOMPARE(commissions->import.skipped, 1);
        QCOMPARE(commissions->import.counts.added, 1);
        QCOMPARE(commissions->settled, 1);
        QCOMPARE(commissions->import.problems.front().column, u"reference"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void badRowsStopTheFileUnlessSkipped_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("column");
        const QStringList good{u"R"_s, u"o@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, {}};
        const auto with = [&good](int i, const QString &text) {
            QStringList row = good;
            row[i] = text;
            return row;
        };
        QTest::newRow("no reference") << with(0, {}) << u"reference"_s;
        QTest::newRow("no customer") << with(1, {}) << u"customer_email"_s;
        QTest::newRow("stranger") << with(2, u"NOBODY"_s) << u"participant_code"_s;
        QTest::newRow("german number") << with(3, u"1.000,50"_s) << u"amount"_s;
        QTest::newRow("too many decimals") << with(3, u"1.005"_s) << u"amount"_s;
        QTest::newRow("negative") << with(3, u"-5"_s) << u"amount"_s;
        QTest::newRow("currency") << with(4, u"DOLLAR"_s) << u"currency"_s;
        QTest::newRow("date") << with(5, u"02.05.2026"_s) << u"paid_at"_s;
    }
    void badRowsStopTheFileUnlessSkipped()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, column);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto file = sheet(
            saleHeader(), {row, {u"GOOD"_s, u"o@example.com"_s, u"ANNA"_s, u"50"_s, u"USD"_s, u"2026-05-02"_s, {}}});
        const auto report = world.program().moving.addConversions(file, options(), {}, {});
        RD_OK(report);
        QVERIFY(!report->imported);
        QCOMPARE(report->problems.size(), 1U);
        QCOMPARE(report->problems.front().column, column);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(world.rows().size(), 1U);
        const auto skipped = world.program().moving.addConversions(file, options(false, true), {}, {});
        RD_OK(skipped);
        QCOMPARE(skipped->counts.added, 1);
        QCOMPARE(skipped->skipped, 1);
    }

    void whatWasPaidElsewhereIsNotPaidAgain()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 3));
        const QList<QStringList> rows{paid(u"p1"_s, u"in_1"_s, u"20.00"_s), paid(u"p2"_s, u"in_2"_s, u"15.00"_s),
            paid(u"p9"_s, u"in_9"_s, u"20.00"_s)};
        const auto tried = importPaid(world, rows, true);
        RD_OK(tried);
        QCOMPARE(tried->settled, 1);
        QCOMPARE(tried->differs, 1);
        QCOMPARE(tried->waiting, 1);
        for (const auto &row : world.rows())
            QVERIFY(row.state == RewardState::Due);

        const auto report = importPaid(world, rows);
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QCOMPARE(report->differs, 1);
        QCOMPARE(report->waiting, 1);
        QCOMPARE(report->differences.front().reason, u"amount-differs"_s);
        QCOMPARE(report->differences.front().ours->minor, 2'000);
        const auto after = world.rows();
        QVERIFY(after.at(0).state == RewardState::Issued);
        QCOMPARE(after.at(0).reference, u"p1"_s);
        // Listed, not guessed: held until a person decides.
        QVERIFY(after.at(1).state == RewardState::InReview);
        QVERIFY(after.at(1).reason.contains(u"15.00"));
        QVERIFY(after.at(2).state == RewardState::Due);
        QCOMPARE(world.verifyText(), QString());

        const auto again = importPaid(world, rows);
        RD_OK(again);
        QCOMPARE(again->import.counts.added, 0);
        QCOMPARE(again->settled, 1);
        QCOMPARE(world.rows().size(), after.size());
        QCOMPARE(world.verifyText(), QString());
    }

    void aPaymentNamesItsSale_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("invoice") << u"in_2"_s;
        QTest::newRow("charge of the invoice") << u"ch_2"_s;
        QTest::newRow("payment of the charge") << u"pi_2"_s;
        QTest::newRow("payment of the invoice") << u"pi_direct"_s;
        QTest::newRow("checkout") << u"cs_2"_s;
        QTest::newRow("charge of that payment") << u"ch_direct"_s;
    }
    void aPaymentNamesItsSale()
    {
        // given an invoice and what paid for it (rulings.md 39)
        QFETCH(QString, id);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        world.sale(2, "ANNA");
        auto invoice = world.invoice(2, "ANNA");
        InvoicePaymentRecord direct;
        direct.paymentIntent = "pi_direct";
        direct.paid = true;
        invoice.payments.push_back(direct);
        world.shop.add(invoice);
        const auto addCharge = [&world, &invoice](const char *charge, const char *payment) {
            ChargeRecord record;
            record.id = charge;
            record.customer = "cus_2";
            record.paymentIntent = payment;
            record.currency = invoice.currency;
            record.amount = 10'000;
            record.succeeded = true;
            record.createdS = invoice.createdS;
            world.shop.add(record);
        };
        addCharge("ch_2", "pi_2");
        addCharge("ch_direct", "pi_direct");
        CheckoutSessionRecord session;
        session.id = "cs_2";
        session.customer = "cus_2";
        session.paymentIntent = "pi_2";
        session.complete = true;
        session.createdS = invoice.createdS;
        world.shop.put(Stream::CheckoutSessions, &RecordPage::sessions, session, session.createdS);
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        // when another system names it by one of these
        const QList<QStringList> rows{paid(u"p1"_s, id, u"20.00"_s)};
        const auto tried = importPaid(world, rows, true);
        RD_OK(tried);
        QCOMPARE(tried->settled, 1);
        const auto compared = world.program().moving.compare(sheet(paidHeader(), rows), {}, {});
        RD_OK(compared);
        QCOMPARE(compared->equal, 1);
        const auto report = importPaid(world, rows);
        RD_OK(report);
        // then it is settled, and nothing is left to pay for it
        QCOMPARE(report->settled, 1);
        QVERIFY(world.rows().at(0).state == RewardState::Due);
        QVERIFY(world.rows().at(1).state == RewardState::Issued);
        // and the same file again is known
        const auto again = importPaid(world, rows);
        RD_OK(again);
        QCOMPARE(again->import.counts.unchanged, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void aChargeWithoutAnInvoiceIsASaleOfItsOwn()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 0));
        CustomerRecord customer;
        customer.id = "cus_7";
        customer.email = "buyer7@example.com";
        customer.createdS = toUnixSeconds(day(2026, 4, 1));
        world.shop.add(customer);
        ChargeRecord charge;
        charge.id = "ch_7";
        charge.customer = "cus_7";
        charge.paymentIntent = "pi_7";
        charge.currency = *Currency::parse(u"USD");
        charge.amount = 10'000;
        charge.succeeded = true;
        charge.createdS = toUnixSeconds(day(2026, 4, 2));
        charge.metadata = {{"referral", "ANNA"}};
        world.shop.add(charge);
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 1U);
        const auto report = importPaid(world, {paid(u"p1"_s, u"pi_7"_s, u"20.00"_s)});
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void anIdNobodyKnowsLeavesCustomerAndDay()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        auto row = paid(u"p1"_s, u"order-1077"_s, u"20.00"_s);
        const auto waits = importPaid(world, {paid(u"p0"_s, u"order-1076"_s, u"20.00"_s)}, true);
        RD_OK(waits);
        QCOMPARE(waits->waiting, 1); // a day alone may mean a sale that is still to come
        row[4] = u"cus_2"_s;
        const auto report = importPaid(world, {row});
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QVERIFY(world.rows().at(0).state == RewardState::Due);
        QVERIFY(world.rows().at(1).state == RewardState::Issued);
    }

    void aStopBeforeSettlingLetsNothingBeApproved()
    {
        // given a commission paid elsewhere whose sale comes with a sync that is stopped after its rewards
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(importPaid(world, {paid(u"p2"_s, u"in_2"_s, u"20.00"_s)}));
        world.sale(2, "ANNA");
        stopAfterRecompute(world);
        QVERIFY(!world.sync());
        QVERIFY(world.rows().at(1).state == RewardState::Due);
        // when everything is approved
        const auto report = world.decide(Decision::Approve);
        RD_OK(report);
        // then only what is not paid yet
        QCOMPARE(report->done, std::vector<RewardId>{world.rows().at(0).id});
        QVERIFY(world.rows().at(1).state == RewardState::Issued);
        QCOMPARE(world.rows().at(1).reference, u"p2"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aStopBeforeSettlingLetsNothingBeGivenOut_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by hand") << true;
        QTest::newRow("as credit") << false;
    }
    void aStopBeforeSettlingLetsNothingBeGivenOut()
    {
        // given an approved reward, and the import of its payment stopped before it was settled
        QFETCH(bool, byHand);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.decide(Decision::Approve));
        stopAfterRecompute(world);
        QVERIFY(!importPaid(world, {paid(u"p1"_s, u"in_1"_s, u"20.00"_s)}));
        const auto id = world.rows().front().id;
        QVERIFY(world.rows().front().state == RewardState::Approved);
        // when it is given out
        if (byHand) {
            services::HandIssueOrder order;
            order.all = true;
            order.reference = u"transfer"_s;
            order.date = world.clock.now();
            order.member = u"owner"_s;
            const auto report = world.program().handIssue.issue(order);
            RD_OK(report);
            QCOMPARE(report->issued.size(), 0U);
        } else {
            services::IssueOrder order;
            order.method = u"stripe-credit"_s;
            order.ids = {id};
            order.member = u"owner"_s;
            const auto report = world.program().issue.issue(order, {}, {});
            RD_OK(report);
            QCOMPARE(report->issued.size(), 0U);
            QCOMPARE(report->notIssued.size(), 1U);
            QVERIFY(report->notIssued.front().reason == Blocker::AlreadyIssued);
        }
        // then it was paid once, by the other system
        QVERIFY(world.rows().front().state == RewardState::Issued);
        QCOMPARE(world.rows().front().reference, u"p1"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReferenceTwiceInAFileIsABadRow()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        const QList<QStringList> rows{paid(u"p1"_s, u"in_1"_s, u"20.00"_s), paid(u"p1"_s, u"in_2"_s, u"20.00"_s)};
        const auto report = importPaid(world, rows);
        RD_OK(report);
        QVERIFY(!report->import.imported);
        QCOMPARE(report->import.badRows, 1);
        QCOMPARE(report->import.problems.front().line, 3);
        QCOMPARE(report->import.problems.front().column, u"reference"_s);
        const QList<QStringList> twice{paid(u"p1"_s, u"in_1"_s, u"20.00"_s), paid(u"p1"_s, u"in_1"_s, u"20.00"_s)};
        QCOMPARE(importPaid(world, twice)->import.badRows, 1);
        for (const auto &row : world.rows())
            QVERIFY(row.state == RewardState::Due);
    }

    void aDryRunCountsWhatTheImportWould()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        QStringList sale{u"INV-7"_s, u"o@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, {}};
        auto &moving = world.program().moving;
        const auto tried = moving.addConversions(sheet(saleHeader(), {sale}), options(true), {}, {});
        RD_OK(tried);
        QCOMPARE(tried->counts.added, 1);
        QCOMPARE(world.rows().size(), 2U);
        RD_OK(moving.addConversions(sheet(saleHeader(), {sale}), options(), {}, {}));
        const auto known = moving.addConversions(sheet(saleHeader(), {sale}), options(true), {}, {});
        RD_OK(known);
        QCOMPARE(known->counts.added, 0);
        QCOMPARE(known->counts.unchanged, 1);
        sale[3] = u"60.00"_s;
        const auto changed = moving.addConversions(sheet(saleHeader(), {sale}), options(true), {}, {});
        QCOMPARE(changed.error().code, u"reference-taken"_s);

        // What is settled already is counted as the import counts it; what changed is refused as the import refuses it.
        RD_OK(importPaid(world, {paid(u"p1"_s, u"in_1"_s, u"20.00"_s)}));
        const QList<QStringList> both{paid(u"p1"_s, u"in_1"_s, u"20.00"_s), paid(u"p2"_s, u"in_2"_s, u"20.00"_s)};
        const auto again = importPaid(world, both, true);
        RD_OK(again);
        QCOMPARE(again->import.counts.added, 1);
        QCOMPARE(again->import.counts.unchanged, 1);
        QCOMPARE(again->settled, 2);
        const auto real = importPaid(world, both);
        RD_OK(real);
        QCOMPARE(real->settled, again->settled);
        QCOMPARE(real->import.counts.added, again->import.counts.added);
        const auto other = importPaid(world, {paid(u"p1"_s, u"in_1"_s, u"21.00"_s)}, true);
        QCOMPARE(other.error().code, u"reference-taken"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void theDayOfACellIsTheMerchants()
    {
        World world;
        world.timeZone = "America/New_York";
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.program().moving.addConversions(
            sheet(
                saleHeader(), {{u"INV-7"_s, u"o@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s, {}}}),
            options(), {}, {}));
        QCOMPARE(toIso(world.rows().back().paidAt), u"2026-05-02T04:00:00Z"_s);
        // and another system's "2 May" is the same day
        auto row = paid(u"p1"_s, {}, u"10.00"_s);
        row[5] = u"2026-05-02"_s;
        const auto report = importPaid(world, {row});
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void comparingMatchesAsImportingDoes()
    {
        // given a line that names a day only before the one that names its sale
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        const QList<QStringList> rows{paid(u"p1"_s, {}, u"20.00"_s), paid(u"p2"_s, u"in_1"_s, u"20.00"_s)};
        const auto report = world.program().moving.compare(sheet(paidHeader(), rows), {}, {});
        RD_OK(report);
        QCOMPARE(report->equal, 2);
        QCOMPARE(report->onlyOurs, 0);
        QCOMPARE(report->lines.at(0).conversion, u"in_2"_s);
        const auto imported = importPaid(world, rows);
        RD_OK(imported);
        QCOMPARE(imported->settled, 2);
    }

    void aLineThatWaitsMeetsItsRewardAtALaterSync()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1, R"(,"approval":{"mode":"automatic"})"));
        RD_OK(importPaid(world, {paid(u"p2"_s, u"in_2"_s, u"20.00"_s)}));
        world.sale(2, "ANNA");
        RD_OK(world.sync());
        const auto rows = world.rows();
        QVERIFY(rows.at(1).state == RewardState::Issued);
        QCOMPARE(rows.at(1).reference, u"p2"_s);
        QVERIFY(rows.at(0).state == RewardState::Approved);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSecondFileMeetsTheSecondSaleOfADay()
    {
        // given two sales of one day, of which their ids are unknown to the other system
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        RD_OK(importPaid(world, {paid(u"p1"_s, {}, u"20.00"_s)}));
        // when the second one comes in a file of its own
        const auto second = importPaid(world, {paid(u"p2"_s, {}, u"20.00"_s)});
        RD_OK(second);
        // then it is not taken for the first
        QCOMPARE(second->settled, 1);
        for (const auto &row : world.rows())
            QVERIFY(row.state == RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void customerAndDayNameTheSaleWhereItsIdIsUnknown()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        auto row = paid(u"p1"_s, {}, u"20.00"_s);
        row[4] = u"cus_2"_s;
        const auto report = importPaid(world, {row});
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QVERIFY(world.rows().at(0).state == RewardState::Due);
        QVERIFY(world.rows().at(1).state == RewardState::Issued);
    }

    void aSaleThatWasPaidToSomebodyElseIsHeld()
    {
        // given a sale that earned for Anna here
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        RD_OK(world.participant("bella@example.com", "BELLA"));
        // when the former system says that Bella was paid for it
        auto line = paid(u"p1"_s, u"in_1"_s, u"20.00"_s);
        line[2] = u"bella@example.com"_s;
        const auto tried = importPaid(world, {line}, true);
        RD_OK(tried);
        QCOMPARE(tried->differs, 1);
        QCOMPARE(tried->differences.front().reason, u"other-participant"_s);
        const auto report = importPaid(world, {line});
        RD_OK(report);
        // then it is told, and nobody is paid for it before a person has looked
        QCOMPARE(report->waiting, 0);
        QCOMPARE(report->differs, 1);
        QCOMPARE(report->differences.front().reason, u"other-participant"_s);
        QCOMPARE(report->differences.front().ours->minor, 2'000);
        QVERIFY(world.rows().at(0).state == RewardState::InReview);
        QVERIFY2(world.rows().at(0).reason.contains(u"another participant"), qPrintable(world.rows().at(0).reason));
        QVERIFY(world.rows().at(1).state == RewardState::Due);
        QCOMPARE(world.verifyText(), QString());
    }

    void anIssuedRewardIsNotSettledTwice()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(importPaid(world, {paid(u"p1"_s, u"in_1"_s, u"20.00"_s)}));
        const auto report = importPaid(world, {paid(u"p2"_s, u"in_1"_s, u"20.00"_s)});
        RD_OK(report);
        QCOMPARE(report->differs, 1);
        QCOMPARE(report->differences.front().reason, u"already-issued"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aDateWithoutATimeIsTheMerchants_data()
    {
        QTest::addColumn<QString>("soldAt");
        QTest::addColumn<bool>("meets");
        // The sale was paid on 1 April at half past midnight in Berlin.
        QTest::newRow("their day") << u"2026-04-01"_s << true;
        QTest::newRow("the day in UTC") << u"2026-03-31"_s << false;
        QTest::newRow("a time of that day") << u"2026-03-31T22:10:00Z"_s << true;
        QTest::newRow("a time of the day before") << u"2026-03-31T21:50:00Z"_s << false;
    }
    void aDateWithoutATimeIsTheMerchants()
    {
        QFETCH(QString, soldAt);
        QFETCH(bool, meets);
        RewardRow row;
        row.id = RewardId{1};
        row.participant = ParticipantId{1};
        row.state = RewardState::Due;
        row.amount = Money{2'000, *Currency::parse(u"USD")};
        row.paidAt = *parseIso(u"2026-03-31T22:30:00Z"_s);
        PaidElsewhere paid;
        paid.participant = row.participant;
        paid.amount = *row.amount;
        const auto berlin = *Calendar::forZone("Europe/Berlin");
        paid.soldAt = *services::parseDateCell(soldAt, berlin);
        const std::vector<RewardRow> rows{row};
        services::PaidMatcher matcher(rows, berlin, {});
        QCOMPARE(matcher.matchAll({paid}).front().line.reward.isValid(), meets);
    }

    void paidInAnotherCurrencyIsHeld()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        auto row = paid(u"p1"_s, u"in_1"_s, u"18.00"_s);
        row[7] = u"EUR"_s;
        const auto report = importPaid(world, {row});
        RD_OK(report);
        QCOMPARE(report->differs, 1);
        QCOMPARE(report->differences.front().reason, u"currency-differs"_s);
        QVERIFY(world.rows().front().state == RewardState::InReview);
        QVERIFY(world.rows().front().reason.contains(u"18.00 EUR"));
        QCOMPARE(world.verifyText(), QString());
    }

    void whatSeveralRewardsCouldBeMeantByHoldsThemAll()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 3));
        // The third sale is named by a line of its own, after the one that names a day only.
        const auto report = importPaid(world, {paid(u"p1"_s, {}, u"15.00"_s), paid(u"p2"_s, u"in_3"_s, u"20.00"_s)});
        RD_OK(report);
        QCOMPARE(report->settled, 1);
        QCOMPARE(report->differs, 1);
        QCOMPARE(report->differences.size(), 2U);
        for (const auto &line : report->differences)
            QCOMPARE(line.reason, u"ambiguous"_s);
        QVERIFY(world.rows().at(0).state == RewardState::InReview);
        QVERIFY(world.rows().at(1).state == RewardState::InReview);
        QVERIFY(world.rows().at(2).state == RewardState::Issued);
        // A person lets go of one; the line is not looked at again.
        RD_OK(world.decide(Decision::Release, {world.rows().at(0).id}));
        RD_OK(world.sync(true));
        QVERIFY(world.rows().at(0).state == RewardState::Due);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReferenceOfAPaymentKeepsItsValues()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(importPaid(world, {paid(u"p1"_s, u"in_9"_s, u"20.00"_s)}));
        // Nothing of a file is taken that says something else by now.
        const auto other =
            importPaid(world, {paid(u"p2"_s, u"in_1"_s, u"20.00"_s), paid(u"p1"_s, u"in_9"_s, u"30.00"_s)});
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"reference-taken"_s);
        QVERIFY(world.rows().front().state == RewardState::Due);
        const auto same = importPaid(world, {paid(u"p1"_s, u"in_9"_s, u"20.00"_s)});
        RD_OK(same);
        QCOMPARE(same->import.counts.unchanged, 1);
    }

    void comparesLineByLine()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 3));
        world.sale(4, "");
        world.sale(5, "ANNA");
        world.refund(5, 10'000);
        RD_OK(world.sync());
        const auto file = sheet(paidHeader(),
            {paid(u"a"_s, u"in_1"_s, u"20.00"_s), paid(u"b"_s, u"in_2"_s, u"19.00"_s),
                paid(u"c"_s, u"in_4"_s, u"20.00"_s), paid(u"d"_s, u"in_77"_s, u"20.00"_s),
                paid(u"e"_s, u"in_5"_s, u"20.00"_s)});
        const auto report = world.program().moving.compare(file, {}, {});
        RD_OK(report);
        QCOMPARE(report->equal, 1);
        QCOMPARE(report->differs, 2);
        QCOMPARE(report->onlyTheirs, 2);
        QCOMPARE(report->onlyOurs, 1);
        QVERIFY(report->lines.at(0).outcome == Comparison::Equal);
        QVERIFY(report->lines.at(1).reason.contains(u"1.00 USD"));
        QVERIFY(!report->lines.at(2).reason.isEmpty());
        QVERIFY(report->lines.at(2).reason != "no-reward"_L1);
        QCOMPARE(report->lines.at(3).reason, u"sale-unknown"_s);
        QVERIFY(report->lines.at(4).reason.startsWith(u"refunded"));
        QCOMPARE(report->lines.at(5).conversion, u"in_3"_s);
        // It changed nothing.
        for (const auto &row : world.rows())
            QVERIFY(row.state == RewardState::Due || row.state == RewardState::Voided);
    }

    void comparesTheMerchantsDays()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 4)); // on 1 April from 1:00 to 4:00 UTC
        RD_OK(world.program().store->workspace().configure(*Currency::parse(u"USD"), "America/New_York"));
        auto line = paid(u"a"_s, u"in_1"_s, u"20.00"_s);
        line[5] = u"2026-03-31"_s; // as the merchant's clock says until 4:00 UTC
        auto report = world.program().moving.compare(sheet(paidHeader(), {line}), {}, {});
        RD_OK(report);
        QCOMPARE(report->equal, 1);
        QCOMPARE(report->onlyOurs, 2);
        QCOMPARE(report->lines.at(1).conversion, u"in_2"_s);
        QCOMPARE(report->lines.at(2).conversion, u"in_3"_s);
        line[5] = u"2026-04-01T03:30:00Z"_s; // the same day, with a time
        report = world.program().moving.compare(sheet(paidHeader(), {line}), {}, {});
        QCOMPARE(report->onlyOurs, 2);
        line[5] = u"2026-04-01"_s;
        report = world.program().moving.compare(sheet(paidHeader(), {line}), {}, {});
        QCOMPARE(report->onlyOurs, 1);
        QCOMPARE(report->lines.at(1).conversion, u"in_4"_s);
    }

    void onlyApproversEnterMoney()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        Member member;
        member.name = u"rita"_s;
        member.role = Role::Reviewer;
        RD_OK(world.program().store->workspace().addMember(member, u"owner"_s));
        auto asRita = options();
        asRita.actor = u"rita"_s;
        QCOMPARE(
            world.program().moving.addConversions(sheet(saleHeader(), {}), asRita, {}, {}).error().code, u"role"_s);
        QCOMPARE(world.program().moving.importPaid(sheet(paidHeader(), {}), asRita, {}, {}).error().code, u"role"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoveService)
#include "tst_moveservice.moc"
