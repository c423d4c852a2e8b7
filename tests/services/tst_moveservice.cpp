// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paidmatch.h"
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
        paid.soldAt = *parseIso(soldAt);
        const std::vector<RewardRow> rows{row};
        services::PaidMatcher matcher(rows, *Calendar::forZone("Europe/Berlin"));
        QCOMPARE(matcher.match(paid).reward.isValid(), meets);
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
        auto report = world.program().moving.compare(sheet(paidHeader(), {line}), {});
        RD_OK(report);
        QCOMPARE(report->equal, 1);
        QCOMPARE(report->onlyOurs, 2);
        QCOMPARE(report->lines.at(1).conversion, u"in_2"_s);
        QCOMPARE(report->lines.at(2).conversion, u"in_3"_s);
        line[5] = u"2026-04-01T03:30:00Z"_s; // the same day, with a time
        report = world.program().moving.compare(sheet(paidHeader(), {line}), {});
        QCOMPARE(report->onlyOurs, 2);
        line[5] = u"2026-04-01"_s;
        report = world.program().moving.compare(sheet(paidHeader(), {line}), {});
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
