// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using rd::fakes::FakeProvider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})"; // 20.00 USD of each sale
constexpr auto kCoupon = R"({"referee":{"kind":"coupon","percentOff":"20"}})";
constexpr auto kAutomatic = R"(,"approval":{"mode":"automatic"})";

Money usd(qint64 minor)
{
    return {minor, Currency::parse(u"USD").value()};
}

} // namespace

/// What goes out after a sync without a person, and what does not.
class TestAutomaticIssue : public QObject {
    Q_OBJECT

    static AutomaticReport syncAgain(World &world)
    {
        auto report = world.program().sync.sync({}, false, {}, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        if (report->automatic.error)
            qWarning("%s", qPrintable(report->automatic.error->text));
        return report->automatic;
    }
    static int inState(World &world, RewardState state)
    {
        const auto rows = world.rows();
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [state](const RewardRow &row) { return row.state == state; }));
    }
    static Status limit(World &world, const AutomaticLimits &limits)
    {
        return world.program().issuing.setLimits(limits, u"owner"_s);
    }

    /// One campaign over "shop" and "store", a sale in each, the older one in the store.
    static Status beginInTwo(World &world, fakes::FakeShop &store, const QString &provider, const char *more)
    {
        for (fakes::FakeShop *where : {&store, &world.shop}) {
            world.sellIn(*where);
            world.code("ANNA");
            world.sale(where == &store ? 1 : 2, "ANNA");
        }
        RD_CHECK(world.connect());
        ConnectRequest request;
        request.provider = provider;
        request.name = u"store"_s;
        request.secret = fakes::secretOf("sk_test_0000000000004f2b");
        request.actor = u"owner"_s;
        RD_CHECK(world.program().connections.connect(request, {}));
        const QByteArray document =
            QByteArray(R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop","store"],"rules":)"
                       R"([{"name":"all","percent":"20"}],"hold":{"days":0},"rewards":)")
            + kCredit + more + "}";
        RD_CHECK(world.program().campaigns.apply(document, u"owner"_s, {}, {}));
        RD_CHECK(world.participant("anna@example.com", "ANNA"));
        return world.sync();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dueRewardsOfAnAutomaticCampaignGoOutAfterASync()
    {
        World world;
        RD_OK(world.begin("affiliate", kCredit, 2, kAutomatic));
        QCOMPARE(world.provider.effects.size(), 2U);
        QCOMPARE(inState(world, RewardState::Issued), 2);
        const auto entries = world.program().store->books().entriesOf(world.rows().front().id);
        RD_OK(entries);
        const auto submitted = std::find_if(entries->begin(), entries->end(),
            [](const LedgerEntry &entry) { return entry.kind == EntryKind::Submitted; });
        QVERIFY(submitted != entries->end());
        QCOMPARE(submitted->actor, u"automatic"_s);
        // once is enough
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(world.provider.effects.size(), 2U);
        world.sale(3, "ANNA");
        const auto report = syncAgain(world);
        QCOMPARE(report.issue.issued.size(), 1U);
        QCOMPARE(report.issue.totals.front().minor, 2'000);
        QCOMPARE(world.verifyText(), QString());
    }

    void aShopThatGivesNothingKeepsNobodyWaiting()
    {
        // given one campaign over two places; the older sale is of a shop, where no credit can be given
        World world;
        fakes::FakeShop store;
        fakes::FakeProviderFactory::Other shopify;
        shopify.source = [&store](const Connection &, const Secret &) -> Result<std::unique_ptr<CommerceSource>> {
            return std::make_unique<fakes::FakeCommerceSource>(store, false, 4);
        };
        shopify.gateway = [](const Connection &, const Secret &) -> Result<std::unique_ptr<RewardGateway>> {
            return fail(ErrorKind::Refused, u"it gives nothing"_s);
        };
        world.factory.others.emplace(u"shopify"_s, std::move(shopify));
        RD_OK(beginInTwo(world, store, u"shopify"_s, kAutomatic));
        // then the other one went out by itself, and no error is told (any warning fails the test)
        QCOMPARE(world.provider.effects.size(), 1U);
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(inState(world, RewardState::Issued), 1);
        QCOMPARE(inState(world, RewardState::Approved), 1);
        // and a person is told why
        const auto report = world.issueAll("stripe-credit");
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::NoPayoutMethod);
        QCOMPARE(world.verifyText(), QString());
    }

    void aPreviewGoesOnPastAConnectionThatFails()
    {
        // given two accounts, of which one has been given another account's key
        World world;
        fakes::FakeShop store;
        store.accountId = u"acct_2"_s;
        world.factory.shops.emplace(u"store"_s, &store);
        RD_OK(beginInTwo(world, store, u"stripe"_s, ""));
        RD_OK(world.decide(Decision::Approve));
        IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.all = true;
        const auto preview = world.program().issue.preview(order, {}, {});
        RD_OK(preview);
        QCOMPARE(preview->issuable, 1);
        QCOMPARE(preview->blocked, 1);
        QVERIFY(
            preview->rows.back().detail.contains(u"account"_s) || preview->rows.front().detail.contains(u"account"_s));
    }

    void withoutItAPersonIssues()
    {
        World world;
        RD_OK(world.begin("affiliate", kCredit, 1));
        RD_OK(world.decide(Decision::Approve));
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(inState(world, RewardState::Approved), 1);
    }

    void anAmountAboveTheLimitIsForAPerson()
    {
        World world;
        RD_OK(limit(world, {{}, {usd(1'999)}, {}}));
        RD_OK(world.begin("affiliate", kCredit, 1, kAutomatic));
        QCOMPARE(inState(world, RewardState::Due), 1);
        QCOMPARE(syncAgain(world).aboveLimit, 1);
        RD_OK(world.decide(Decision::Approve));
        // A person approved it, so a person issues it.
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(world.provider.sends, 0);
        RD_OK(world.issueAll("stripe-credit"));
        QCOMPARE(inState(world, RewardState::Issued), 1);

        RD_OK(limit(world, {{}, {usd(2'000)}, {}}));
        world.sale(2, "ANNA");
        QCOMPARE(syncAgain(world).issue.issued.size(), 1U);
    }

    void theBudgetOfADayIsKept()
    {
        World world;
        RD_OK(limit(world, {{usd(4'500)}, {}, {}}));
        RD_OK(world.begin("affiliate", kCredit, 5, kAutomatic));
        QCOMPARE(inState(world, RewardState::Issued), 2);
        QCOMPARE(inState(world, RewardState::Approved), 3);
        QCOMPARE(syncAgain(world).overBudget, 3);
        world.clock.advance(24h);
        const auto report = syncAgain(world);
        QCOMPARE(report.issue.issued.size(), 2U);
        QCOMPARE(report.overBudget, 1);
        const auto tally = world.program().issuing.today(Mode::Test);
        RD_OK(tally);
        QCOMPARE(tally->count, 2);
        QCOMPARE(tally->totals, std::vector<Money>{usd(4'000)});
    }

    void theNumberOfADayIsKept()
    {
        World world;
        RD_OK(limit(world, {{}, {}, 1}));
        RD_OK(world.begin("refer-single", kCoupon, 3, kAutomatic));
        QCOMPARE(inState(world, RewardState::Issued), 1);
        QCOMPARE(syncAgain(world).overBudget, 2);
    }

    void whoIsUnknownDoesNotKeepOthersWaiting()
    {
        World world;
        RD_OK(limit(world, {{}, {}, 1}));
        world.provider.unknownReceivers = 3;
        RD_OK(world.begin("affiliate", kCredit, 5, kAutomatic));
        QCOMPARE(inState(world, RewardState::Issued), 1);
        const auto report = syncAgain(world);
        QCOMPARE(report.overBudget, 4);
        QVERIFY(report.issue.notIssued.empty());
        QCOMPARE(world.program().issuing.today(Mode::Test)->count, 1);
    }

    void whatWasNotIssuedCostsNoBudget()
    {
        World world;
        RD_OK(limit(world, {{usd(2'000)}, {}, {}}));
        world.provider.blocker = Blocker::CustomerNotFound;
        RD_OK(world.begin("affiliate", kCredit, 1, kAutomatic));
        QCOMPARE(world.program().issuing.today(Mode::Test)->count, 0);
        world.provider.blocker.reset();
        QCOMPARE(syncAgain(world).issue.issued.size(), 1U);
        QCOMPARE(world.program().issuing.today(Mode::Test)->totals, std::vector<Money>{usd(2'000)});
    }

    void anUncertainOneCostsBudget()
    {
        World world;
        RD_OK(limit(world, {{usd(2'000)}, {}, {}}));
        world.provider.faults = {FakeProvider::Fault::LoseAnswer};
        RD_OK(world.begin("affiliate", kCredit, 2, kAutomatic));
        QCOMPARE(inState(world, RewardState::Submitted), 1);
        QCOMPARE(world.program().issuing.today(Mode::Test)->count, 1);
        QCOMPARE(syncAgain(world).overBudget, 1);
        QCOMPARE(world.provider.effects.size(), 1U);
    }

    void whatTheProviderRefusedIsNotAskedAgain()
    {
        World world;
        world.provider.faults = {FakeProvider::Fault::Refuse};
        RD_OK(world.begin("affiliate", kCredit, 1, kAutomatic));
        QCOMPARE(world.provider.sends, 1);
        QCOMPARE(inState(world, RewardState::Due), 1);
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(world.provider.sends, 1);
        QCOMPARE(inState(world, RewardState::Due), 1);
    }

    void theSwitchStopsEverythingThatIsSent()
    {
        World world;
        RD_OK(world.program().issuing.stop(u"the numbers look odd"_s, u"owner"_s));
        RD_OK(world.begin("affiliate", kCredit, 2, kAutomatic));
        QCOMPARE(world.provider.sends, 0);
        QVERIFY(syncAgain(world).stopped.has_value());
        const auto byHand = world.issueAll("stripe-credit");
        QVERIFY(!byHand);
        QCOMPARE(byHand.error().code, u"issuing-off"_s);
        // It outlives the program.
        world.restart();
        const auto stop = world.program().issuing.stopped();
        RD_OK(stop);
        QVERIFY(stop->has_value());
        QCOMPARE((*stop)->by, u"owner"_s);
        RD_OK(world.program().issuing.resume(u"owner"_s));
        QCOMPARE(syncAgain(world).issue.issued.size(), 2U);
        QCOMPARE(world.verifyText(), QString());
    }

    void theSwitchWorksInTheMiddle()
    {
        World world;
        RD_OK(world.begin("affiliate", kCredit, 3));
        RD_OK(world.decide(Decision::Approve));
        world.provider.onSend = [&world] { RD_OK(world.program().issuing.stop(u"enough"_s, u"owner"_s)); };
        RD_OK(world.issueAll("stripe-credit"));
        // The one on its way is finished.
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(inState(world, RewardState::Issued), 1);
        QCOMPARE(inState(world, RewardState::Approved), 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void onlyAnApproverStopsAndOnlyAnAdminResumes()
    {
        World world;
        RD_OK(world.program().members.add({{}, u"Rita"_s, Role::Reviewer, {}, true}, u"owner"_s));
        RD_OK(world.program().members.add({{}, u"Abel"_s, Role::Approver, {}, true}, u"owner"_s));
        QCOMPARE(world.program().issuing.stop(u"why"_s, u"Rita"_s).error().code, u"role"_s);
        QCOMPARE(world.program().issuing.stop(u" "_s, u"Abel"_s).error().code, u"reason-missing"_s);
        RD_OK(world.program().issuing.stop(u"why"_s, u"Abel"_s));
        QCOMPARE(world.program().issuing.resume(u"Abel"_s).error().code, u"role"_s);
        QCOMPARE(limit({world}, {{usd(1)}, {}, {}}).has_value(), true);
        QCOMPARE(limit(world, {{usd(0)}, {}, {}}).error().code, u"bad-limit"_s);
        QCOMPARE(limit(world, {{usd(1), usd(2)}, {}, {}}).error().code, u"bad-limit"_s);
        QCOMPARE(world.program().issuing.limits().value(), (AutomaticLimits{{usd(1)}, {}, {}}));
    }

    void whoHoldsADiscountIsServedWhenItEnds()
    {
        World world;
        RD_OK(world.begin("refer-single", kCoupon, 1, R"(,"onExistingDiscount":"wait")"));
        RD_OK(world.decide(Decision::Approve));
        // Nobody has tried it yet, so nothing waits.
        QVERIFY(!syncAgain(world).saysAnything());
        world.provider.blocker = Blocker::ExistingDiscount;
        RD_OK(world.issueAll("stripe-coupon"));
        auto report = syncAgain(world);
        QCOMPARE(report.issue.notIssued.size(), 1U);
        QCOMPARE(report.issue.notIssued.front().reason, Blocker::ExistingDiscount);
        QCOMPARE(world.provider.sends, 0);
        world.provider.blocker.reset();
        report = syncAgain(world);
        QCOMPARE(report.issue.issued.size(), 1U);
        QCOMPARE(inState(world, RewardState::Issued), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void whoHoldsADiscountIsLeftAloneWhereTheCampaignSaysSo()
    {
        World world;
        RD_OK(world.begin("refer-single", kCoupon, 1));
        RD_OK(world.decide(Decision::Approve));
        world.provider.blocker = Blocker::ExistingDiscount;
        RD_OK(world.issueAll("stripe-coupon"));
        world.provider.blocker.reset();
        QVERIFY(!syncAgain(world).saysAnything());
        QCOMPARE(inState(world, RewardState::Approved), 1);
    }

    void manyThatWaitAreAskedAboutAFewTimesADay()
    {
        World world;
        constexpr int kMany = 51;
        RD_OK(world.begin(
            "refer-single", kCoupon, kMany, R"(,"onExistingDiscount":"wait","review":{"velocity":{"on":false}})"));
        RD_OK(world.decide(Decision::Approve));
        world.provider.blocker = Blocker::ExistingDiscount;
        RD_OK(world.issueAll("stripe-coupon"));
        const int before = world.provider.plans;
        syncAgain(world);
        QCOMPARE(world.provider.plans, before + kMany);
        syncAgain(world);
        QCOMPARE(world.provider.plans, before + kMany);
        world.clock.advance(6h);
        syncAgain(world);
        QCOMPARE(world.provider.plans, before + 2 * kMany);
    }

    void nothingGoesOutForAConnectionThatIsNotComplete()
    {
        World world;
        RD_OK(world.begin("affiliate", kCredit, 1));
        RD_OK(world.decide(Decision::Approve));
        RD_OK(world.campaign("affiliate", kCredit, kAutomatic));
        QVERIFY(!world.program().automatic.run({}, {}, {}).saysAnything());
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.program().automatic.run({u"shop"_s}, {}, {}).issue.issued.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestAutomaticIssue)
#include "tst_automaticissue.moc"
