// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using namespace Qt::StringLiterals;

namespace {

const Currency &usd()
{
    static const Currency currency = *Currency::parse(u"USD");
    return currency;
}

/// One account with a test connection ("shop") and a live one ("real"), a campaign for each, and Anna in both.
class TwoModes : public World {
public:
    TwoModes()
    {
        liveShop.live = true;
        liveShop.livemodeOfPages = true;
        factory.shops.emplace(u"real"_s, &liveShop);
    }
    /// @param more members of both campaigns
    Status start(const char *more = "")
    {
        for (fakes::FakeShop *where : {&shop, &liveShop}) {
            sellIn(*where);
            code("ANNA");
        }
        RD_CHECK(connect());
        RD_CHECK(connect(u"real"_s));
        RD_CHECK(apply("Trial", "shop", more));
        RD_CHECK(apply("Real", "real", more));
        for (const char *name : {"Trial", "Real"}) {
            services::Sheet sheet;
            sheet.source = u"people.csv"_s;
            sheet.header = {u"email"_s, u"code"_s};
            sheet.rows = {{2, {u"anna@example.com"_s, u"ANNA"_s}}};
            services::ImportOptions options;
            options.campaign = QString::fromLatin1(name);
            options.actor = u"owner"_s;
            RD_CHECK(program().people.importParticipants(sheet, options, {}, {}));
        }
        return {};
    }
    Status apply(const char *name, const char *connection, const char *more)
    {
        const QByteArray document = QByteArray(R"({"version":1,"name":")") + name
            + R"(","kind":"affiliate","connections":[")" + connection
            + R"("],"rules":[{"name":"all","percent":"20"}],"hold":{"days":0},"rewards":{"referrer":{"kind":"cash"}})"
            + more + "}";
        return program().campaigns.apply(document, u"owner"_s, {}, {}).transform([](const auto &) {});
    }
    void sell(Mode mode, int number, qint64 amount = 10'000)
    {
        sellIn(mode == Mode::Live ? liveShop : shop);
        sale(number, "ANNA", amount);
    }
    void giveBack(Mode mode, int number, qint64 amount)
    {
        sellIn(mode == Mode::Live ? liveShop : shop);
        refund(number, amount);
    }
    Result<services::HandIssueReport> giveByHand(Mode mode)
    {
        services::HandIssueOrder order;
        for (const RewardRow &row : rows()) {
            if (row.mode() == mode && row.state == RewardState::Approved)
                order.ids.push_back(row.id);
        }
        order.reference = u"transfer"_s;
        order.date = clock.now();
        order.member = u"owner"_s;
        return program().handIssue.issue(order);
    }
    /// A reward of 20% of `amount`, given by hand; then its sale is refunded in full: that much is owed back.
    Status owedBack(Mode mode, int number, qint64 amount)
    {
        sell(mode, number, amount);
        RD_CHECK(sync());
        RD_CHECK(decide(Decision::Approve));
        RD_CHECK(giveByHand(mode));
        giveBack(mode, number, amount);
        return sync();
    }
    services::ParticipantBalance balance(Mode mode)
    {
        const auto list = program().balances.balances(rows().front().participant);
        if (list) {
            for (const auto &balance : *list) {
                if (balance.mode == mode)
                    return balance;
            }
        }
        return {};
    }
    std::vector<RewardRow> rowsOf(Mode mode)
    {
        std::vector<RewardRow> own;
        for (const RewardRow &row : rows()) {
            if (row.mode() == mode)
                own.push_back(row);
        }
        return own;
    }
    Result<Adjustment> adjust(qint64 minor, std::optional<Mode> mode, const QString &campaign = {})
    {
        services::AdjustRequest request;
        request.participant = u"ANNA"_s;
        request.campaign = campaign;
        request.amount = Money{minor, usd()};
        request.reason = u"goodwill"_s;
        request.member = u"owner"_s;
        request.mode = mode;
        return program().balances.adjust(request);
    }
    Result<WriteOff> askWriteOff(std::optional<Mode> mode)
    {
        services::WriteOffRequest request;
        request.participant = u"ANNA"_s;
        request.currency = usd();
        request.reason = u"small"_s;
        request.member = u"owner"_s;
        request.mode = mode;
        return program().balances.requestWriteOff(request);
    }
    fakes::FakeShop liveShop;
};

bool has(const RewardRow &row, Blocker blocker)
{
    return std::find(row.blockers.begin(), row.blockers.end(), blocker) != row.blockers.end();
}

services::Sheet paidSheet(const QString &conversion, const QString &amount)
{
    services::Sheet sheet;
    sheet.source = u"paid.csv"_s;
    sheet.header = {u"reference"_s, u"participant_code"_s, u"conversion"_s, u"amount"_s, u"currency"_s, u"paid_at"_s};
    sheet.rows = {{2, {u"P-1"_s, u"ANNA"_s, conversion, amount, u"USD"_s, u"2026-05-01"_s}}};
    return sheet;
}

Mode other(Mode mode)
{
    return mode == Mode::Live ? Mode::Test : Mode::Live;
}

void bothModes()
{
    QTest::addColumn<Mode>("owing");
    QTest::addRow("test owes") << Mode::Test;
    QTest::addRow("live owes") << Mode::Live;
}

} // namespace

/// Test and live money of one participant never meet (domain.md 1.1, 5.4.24).
class TestModes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOwedBackInOneModeLeavesTheOtherAlone_data() { bothModes(); }
    void whatIsOwedBackInOneModeLeavesTheOtherAlone()
    {
        QFETCH(Mode, owing);
        TwoModes world;
        RD_OK(world.start());
        RD_OK(world.owedBack(owing, 1, 30'000));
        world.sell(other(owing), 2);
        RD_OK(world.sync());

        QCOMPARE(world.balance(owing).recoverable, 6'000);
        QCOMPARE(world.balance(owing).payable, -6'000);
        QCOMPARE(world.balance(owing).issued, 6'000);
        const auto clean = world.balance(other(owing));
        QCOMPARE(clean.due, 2'000);
        QCOMPARE(clean.recoverable, 0);
        QCOMPARE(clean.payable, 2'000);
        QCOMPARE(clean.issued, 0);
        QCOMPARE(clean.carried, 0);
        QVERIFY(!clean.reason);
        QVERIFY(!has(world.rowsOf(other(owing)).front(), Blocker::NegativeBalance));

        // It goes out whole, and what is owed back stays owed.
        RD_OK(world.decide(Decision::Approve));
        const auto given = world.giveByHand(other(owing));
        RD_OK(given);
        QCOMPARE(given->issued.size(), 1U);
        QCOMPARE(given->issued.front().paid->minor, 2'000);
        QCOMPARE(given->issued.front().recovered->minor, 0);
        QCOMPARE(world.balance(owing).recoverable, 6'000);
        QCOMPARE(world.verifyText(), QString());
    }

    void cashBecomesCreditWhileTheOtherModeOwes()
    {
        TwoModes world;
        RD_OK(world.start());
        RD_OK(world.owedBack(Mode::Live, 1, 30'000));
        world.sell(Mode::Test, 2);
        RD_OK(world.sync());
        RD_OK(world.decide(Decision::Approve));
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {world.rowsOf(Mode::Test).front().id};
        order.member = u"owner"_s;
        const auto issued = world.program().issue.issue(order, {}, {});
        RD_OK(issued);
        QCOMPARE(issued->issued.size(), 1U);
        QCOMPARE(issued->totals.size(), 1U);
        QVERIFY(issued->totals.front().mode == Mode::Test);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReinstatementRecoversItsOwnModeOnly()
    {
        TwoModes world;
        RD_OK(world.start());
        RD_OK(world.owedBack(Mode::Test, 1, 10'000));
        RD_OK(world.owedBack(Mode::Live, 2, 10'000));
        QCOMPARE(world.balance(Mode::Live).recoverable, 2'000);
        // The refund fails after all.
        world.sellIn(world.liveShop);
        world.refund(2, 10'000, "failed");
        RD_OK(world.sync());
        QCOMPARE(world.balance(Mode::Live).recoverable, 0);
        QCOMPARE(world.balance(Mode::Live).payable, 0);
        QCOMPARE(world.balance(Mode::Test).recoverable, 2'000);
        QCOMPARE(world.verifyText(), QString());
    }

    void writeOffsAreCappedByTheirOwnMode()
    {
        TwoModes world;
        RD_OK(world.start());
        RD_OK(world.owedBack(Mode::Test, 1, 30'000));
        RD_OK(world.owedBack(Mode::Live, 2, 10'000));
        const auto live = world.askWriteOff({});
        RD_OK(live);
        QVERIFY(live->mode == Mode::Live); // nobody said: live where there are both
        QCOMPARE(live->amount.minor, 2'000);
        const auto test = world.askWriteOff(Mode::Test); // beside it, not instead of it
        RD_OK(test);
        QCOMPARE(test->amount.minor, 6'000);
        QCOMPARE(world.askWriteOff(Mode::Test).error().code, u"already-requested"_s);

        RD_OK(world.program().balances.approveWriteOff(test->id, u"owner"_s));
        QCOMPARE(world.balance(Mode::Test).recoverable, 0);
        QCOMPARE(world.balance(Mode::Live).recoverable, 2'000);
        RD_OK(world.program().balances.approveWriteOff(live->id, u"owner"_s));
        QCOMPARE(world.balance(Mode::Live).recoverable, 0);
        QCOMPARE(world.askWriteOff(Mode::Live).error().code, u"not-negative"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void anAdjustmentCountsInOneMode()
    {
        TwoModes world;
        RD_OK(world.start());
        world.sell(Mode::Test, 1);
        world.sell(Mode::Live, 2);
        RD_OK(world.sync());
        const auto less = world.adjust(-500, Mode::Test);
        RD_OK(less);
        QVERIFY(less->mode == Mode::Test);
        QCOMPARE(world.balance(Mode::Test).payable, 1'500);
        QCOMPARE(world.balance(Mode::Live).payable, 2'000);
        QCOMPARE(world.balance(Mode::Live).earned, 2'000);

        const auto usual = world.adjust(-300, {});
        RD_OK(usual);
        QVERIFY(usual->mode == Mode::Live);
        const auto named = world.adjust(250, {}, u"Trial"_s); // its campaign says which money
        RD_OK(named);
        QVERIFY(named->mode == Mode::Test);
        const auto more = world.adjust(100, Mode::Live); // the only campaign of that mode
        RD_OK(more);
        QVERIFY(more->mode == Mode::Live);
        QCOMPARE(world.adjust(100, Mode::Live, u"Trial"_s).error().code, u"other-mode"_s);
        QCOMPARE(world.balance(Mode::Test).payable, 1'750);
        QCOMPARE(world.balance(Mode::Live).payable, 1'800);

        RD_OK(world.decide(Decision::Approve));
        const auto given = world.giveByHand(Mode::Live);
        RD_OK(given);
        qint64 takenOff = 0;
        for (const auto &row : given->issued)
            takenOff += row.recovered->minor;
        QCOMPARE(takenOff, 300);
        QCOMPARE(world.balance(Mode::Test).recoverable, 500);
        QCOMPARE(world.verifyText(), QString());
    }

    void aModeWithoutConnectionIsRefused()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        services::AdjustRequest request;
        request.participant = u"ANNA"_s;
        request.amount = Money{-100, usd()};
        request.reason = u"r"_s;
        request.member = u"owner"_s;
        request.mode = Mode::Live;
        QCOMPARE(world.program().balances.adjust(request).error().code, u"no-such-mode"_s);
        request.mode.reset();
        const auto usual = world.program().balances.adjust(request);
        RD_OK(usual);
        QVERIFY(usual->mode == Mode::Test); // the only mode there is
    }

    void totalsAreApart()
    {
        TwoModes world;
        RD_OK(world.start());
        world.sell(Mode::Test, 1);
        world.sell(Mode::Live, 2, 5'000);
        RD_OK(world.sync());
        const auto all = world.program().rewards.list({});
        RD_OK(all);
        QCOMPARE(all->totals.size(), 2U);
        QVERIFY(all->totals[0].mode == Mode::Live);
        QCOMPARE(all->totals[0].minor, 1'000);
        QVERIFY(all->totals[1].mode == Mode::Test);
        QCOMPARE(all->totals[1].minor, 2'000);
        services::RewardQuery query;
        query.mode = Mode::Test;
        const auto test = world.program().rewards.list(query);
        RD_OK(test);
        QCOMPARE(test->rows.size(), 1U);
        QCOMPARE(test->totals.size(), 1U);

        const auto summary = world.program().people.participant(u"ANNA"_s);
        RD_OK(summary);
        QCOMPARE(summary->figures.size(), 2U);
        QVERIFY(summary->figures[0].mode == Mode::Live);
        QCOMPARE(summary->figures[0].earned, 1'000);
        QCOMPARE(summary->figures[1].earned, 2'000);
        QCOMPARE(summary->customers, 1);
        QCOMPARE(summary->testCustomers, 1);
        QCOMPARE(summary->conversions, 1);
        QCOMPARE(summary->testConversions, 1);
    }

    void theOverviewShowsOneModeAtATime()
    {
        TwoModes world;
        RD_OK(world.start());
        world.sell(Mode::Test, 1, 30'000);
        world.sell(Mode::Live, 2, 5'000);
        RD_OK(world.sync());
        const auto revenue = [&world](std::optional<Mode> mode, const QString &campaign = {}) {
            OverviewQuery query{toLocalDay(QDate(2026, 1, 1)), toLocalDay(QDate(2027, 1, 1)), campaign, false, mode};
            const auto overview = world.program().store->overview().overview(query, world.clock.now());
            if (!overview)
                return QStringList{overview.error().text};
            QStringList figures;
            for (const auto &day : overview->days)
                figures << QString::number(day.revenue);
            for (const auto &standing : overview->standing)
                figures << word(standing.state) + u' ' + QString::number(standing.amount);
            for (const auto &top : overview->top)
                figures << u"top "_s + QString::number(top.revenue);
            figures << u"referrals "_s + QString::number(overview->referrals);
            return figures;
        };
        const QStringList live{u"5000"_s, u"due 1000"_s, u"top 5000"_s, u"referrals 1"_s};
        const QStringList test{u"30000"_s, u"due 6000"_s, u"top 30000"_s, u"referrals 1"_s};
        QCOMPARE(revenue({}), live);
        QCOMPARE(revenue(Mode::Live), live);
        QCOMPARE(revenue(Mode::Test), test);
        QCOMPARE(revenue({}, u"Trial"_s), test);
    }

    void whatWasPaidElsewhereMeetsOneModeOnly()
    {
        TwoModes world;
        RD_OK(world.start());
        world.sell(Mode::Test, 1);
        RD_OK(world.sync());
        services::ImportOptions options;
        options.actor = u"owner"_s;
        const auto sheet = paidSheet(u"in_1"_s, u"20.00"_s);
        auto report = world.program().moving.importPaid(sheet, options, {}, {});
        RD_OK(report);
        QVERIFY(report->mode == Mode::Live);
        QCOMPARE(report->settled, 0); // a test reward of the same sale id is not what they paid
        QCOMPARE(report->waiting, 1);
        QVERIFY(world.rows().front().state == RewardState::Due);
        options.mode = Mode::Test;
        report = world.program().moving.importPaid(sheet, options, {}, {});
        RD_OK(report);
        QCOMPARE(report->import.counts.added, 1); // the same reference in the other mode is another line
        QCOMPARE(report->settled, 1);
        QCOMPARE(world.verifyText(), QString());

        world.sell(Mode::Live, 1);
        RD_OK(world.sync());
        const auto live = world.rowsOf(Mode::Live);
        QCOMPARE(live.size(), 1U);
        QVERIFY(live.front().state == RewardState::Issued); // the line that waited has met its sale
        QCOMPARE(world.verifyText(), QString());
    }

    void aComparisonLooksAtOneMode()
    {
        TwoModes world;
        RD_OK(world.start());
        world.sell(Mode::Test, 1);
        world.sell(Mode::Live, 2);
        RD_OK(world.sync());
        auto report = world.program().moving.compare(paidSheet(u"in_2"_s, u"20.00"_s), {}, {});
        RD_OK(report);
        QVERIFY(report->mode == Mode::Live);
        QCOMPARE(report->equal, 1);
        QCOMPARE(report->onlyOurs, 0);
        report = world.program().moving.compare(paidSheet(u"in_2"_s, u"20.00"_s), Mode::Test, {});
        RD_OK(report);
        QCOMPARE(report->onlyTheirs, 1);
        QCOMPARE(report->lines.front().reason, u"sale-unknown"_s);
        QCOMPARE(report->onlyOurs, 1);
    }

    void aSaleEnteredByHandGoesToTheUsualMode()
    {
        TwoModes world;
        RD_OK(world.start());
        services::Sheet sheet;
        sheet.source = u"sales.csv"_s;
        sheet.header = {
            u"reference"_s, u"customer_email"_s, u"participant_code"_s, u"amount"_s, u"currency"_s, u"paid_at"_s};
        sheet.rows = {{2, {u"F-1"_s, u"buyer@example.com"_s, u"ANNA"_s, u"50.00"_s, u"USD"_s, u"2026-05-02"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().moving.addConversions(sheet, options, {}, {}));
        QCOMPARE(world.rowsOf(Mode::Live).size(), 1U);
        QCOMPARE(world.rowsOf(Mode::Test).size(), 0U);
        options.mode = Mode::Test; // the same reference is free in the other mode
        RD_OK(world.program().moving.addConversions(sheet, options, {}, {}));
        QCOMPARE(world.rowsOf(Mode::Test).size(), 1U);
    }

    void aCustomerKnownInTestModeIsNoLiveReferral()
    {
        TwoModes world;
        RD_OK(world.start());
        // The same person pays in both modes, without a code.
        world.sellIn(world.shop);
        world.sale(1, "");
        world.sellIn(world.liveShop);
        world.sale(1, "");
        RD_OK(world.sync());
        services::Sheet sheet;
        sheet.source = u"leads.csv"_s;
        sheet.header = {u"customer_email"_s, u"participant_code"_s, u"started_at"_s};
        sheet.rows = {{2, {u"buyer1@example.com"_s, u"ANNA"_s, u"2026-03-01"_s}}};
        services::ImportOptions options;
        options.campaign = u"Real"_s;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importReferrals(sheet, options, {}, {}));
        const auto referrals = world.program().people.referrals();
        RD_OK(referrals);
        for (const auto &referral : *referrals)
            QCOMPARE(word(referral.mode), referral.campaign == "Real"_L1 ? u"live"_s : u"test"_s);
        const auto summary = world.program().people.participant(u"ANNA"_s);
        RD_OK(summary);
        QCOMPARE(summary->customers, 1);
    }

    void erasingNamesTheModeThatIsOwed()
    {
        TwoModes world;
        RD_OK(world.start());
        RD_OK(world.owedBack(Mode::Test, 1, 10'000));
        RD_OK(world.adjust(-200, Mode::Live));
        RD_OK(world.program().balances.approveWriteOff(world.askWriteOff(Mode::Live)->id, u"owner"_s));
        services::EraseRequest request;
        request.participant = true;
        request.who = u"ANNA"_s;
        request.reason = u"asked"_s;
        request.member = u"owner"_s;
        const auto refused = world.program().erasing.erase(request, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"open-balance"_s);
        QVERIFY2(
            refused.error().text.contains("20.00 USD are owed back in test mode"_L1), qPrintable(refused.error().text));
        RD_OK(world.program().balances.approveWriteOff(world.askWriteOff(Mode::Test)->id, u"owner"_s));
        RD_OK(world.program().erasing.erase(request, {}, {}));
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestModes)
#include "tst_modes.moc"
