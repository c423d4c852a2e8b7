// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/participantnames.h"
#include "serviceworld.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using namespace Qt::StringLiterals;

/// Milestones, late changes and payout currencies through all services, from the provider's pages to the books.
class TestCountedRewards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMilestoneIsIssuedOnceAndKept();
    void aMilestoneWaitsForEveryConnectionOfItsCampaign();
    void twoMachinesGiveAMilestoneTheSameKey();
    void aNewsletterCountsWhomTheProviderKnows();
    void case22_aPersonDecidesAboutWhatWasIssued();
    void amountsWaitForTheirRate();
    void aCorrectedRateCountsForWhatHasNotLeft();
    void refereesWaitForTheirReferrer();
    void aPrizeIsNotGivenTwiceWithoutAPerson();
    void thresholdsMayLookAtOneCampaign();

private:
    static Sheet rates(const QString &rate)
    {
        Sheet sheet;
        sheet.source = u"rates.csv"_s;
        sheet.header = {u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s};
        sheet.rows = {{2, {u"2026-04-01"_s, u"USD"_s, u"EUR"_s, rate, u"central bank"_s}}};
        return sheet;
    }
    static ImportOptions options()
    {
        ImportOptions made;
        made.actor = u"owner"_s;
        return made;
    }
    /// As a backup carries it; before the program is started.
    static void setSalt(const World &world, const QString &salt)
    {
        auto db = storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write);
        if (!db || !storage::migrate(**db, storage::migrations(), {world.directory(), day(2026, 1, 1)})
            || !storage::setMetaValue(**db, "participant-salt", salt))
            qFatal("no workspace");
    }
    static const RewardRow *rowOf(const std::vector<RewardRow> &rows, const QString &object)
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&object](const RewardRow &row) { return row.objectId == object; });
        return found == rows.end() ? nullptr : &*found;
    }
};

namespace {

CustomerRecord anna()
{
    CustomerRecord customer;
    customer.id = "cus_anna";
    customer.email = "anna@example.com";
    customer.currency = *Currency::parse(u"USD");
    customer.createdS = toUnixSeconds(day(2026, 1, 1));
    return customer;
}

constexpr const char *kMilestone =
    R"(,"milestones":[{"count":3,"reward":{"kind":"account-credit","amount":[{"minor":2500,"currency":"USD"}]}}])";

} // namespace

void TestCountedRewards::aMilestoneIsIssuedOnceAndKept()
{
    // given three customers of Anna
    World world;
    world.shop.add(anna());
    RD_OK(world.begin("milestone", "{}", 3, kMilestone));
    auto rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    const QString key = rows[0].key.toString();
    static const QRegularExpression shape(u"\\AFriends:milestone-3:referrer:[0-9a-f]{32}\\z"_s);
    QVERIFY2(shape.match(key).hasMatch(), qPrintable(key));
    QCOMPARE(rows[0].state, RewardState::Due);
    QCOMPARE(rows[0].amount->minor, 2500);
    QCOMPARE(world.verifyText(), QString());
    const auto explanation = world.program().rewards.explain(rows[0].id);
    RD_OK(explanation);
    QVERIFY(explanation->matches);

    // when it is issued, and a refund then lowers the count
    RD_OK(world.decide(Decision::Approve));
    const auto issued = world.issueAll("stripe-credit");
    RD_OK(issued);
    QCOMPARE(issued->issued.size(), 1U);
    world.refund(2, 10'000);
    RD_OK(world.sync());

    // then it is kept, and somebody is told
    rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].state, RewardState::Issued);
    QCOMPARE(rows[0].openFlags, bit(Flag::CountFell));
    QCOMPARE(world.verifyText(), QString());

    // and a new customer does not bring it a second time
    world.sale(4, "ANNA");
    RD_OK(world.sync());
    rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].openFlags, Flags(0));
    QCOMPARE(rows[0].key.toString(), key);
    QCOMPARE(world.verifyText(), QString());
}

/// What a first backfill still brings may show that a customer had paid before (rulings.md 35).
void TestCountedRewards::aMilestoneWaitsForEveryConnectionOfItsCampaign()
{
    // given a milestone that is due, and a second connection of its campaign whose first backfill has not ended
    World world;
    world.shop.add(anna());
    RD_OK(world.begin("milestone", "{}", 3, kMilestone));
    const RewardRow due = world.rows().front();
    QCOMPARE(due.state, RewardState::Due);
    const auto change = [&world](const char *sql) {
        world.close();
        const auto db =
            storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write);
        return db ? (*db)->execute(sql) : Status(fail(db.error()));
    };
    RD_OK(change("INSERT INTO connection (name, provider, account_id, account_name, mode, api_base, options, "
                 "missing_read, missing_write, masked_secret, secret_stored, active, backfill_complete, created_at) "
                 "SELECT 'other', provider, 'acct_2', account_name, mode, api_base, options, missing_read, "
                 "missing_write, masked_secret, secret_stored, active, 0, created_at FROM connection;"
                 "INSERT INTO campaign_connection SELECT campaign, (SELECT max(id) FROM connection) FROM "
                 "campaign_connection;"));
    // then it is not due, in no list and no sum, and cannot be approved
    const auto dueCount = [&world] {
        qint64 count = 0;
        const auto counts = world.program().store->books().rewardCounts(world.clock.now());
        for (const RewardCount &one : counts ? *counts : std::vector<RewardCount>{})
            count += one.state == RewardState::Due ? one.count : 0;
        return count;
    };
    const RewardRow waiting = world.rows().front();
    QVERIFY(waiting.state != RewardState::Due);
    QVERIFY(std::count(waiting.blockers.begin(), waiting.blockers.end(), Blocker::SyncIncomplete) == 1);
    QCOMPARE(dueCount(), 0);
    const auto none = world.program().store->books().dueRewards(due.campaignId, world.clock.now());
    RD_OK(none);
    QVERIFY(none->empty());
    // and once that has ended, it is
    RD_OK(change("UPDATE connection SET backfill_complete = 1;"));
    QCOMPARE(world.rows().front().state, RewardState::Due);
    QCOMPARE(dueCount(), 1);
    QCOMPARE(world.program().store->books().dueRewards(due.campaignId, world.clock.now())->size(), 1U);
}

void TestCountedRewards::twoMachinesGiveAMilestoneTheSameKey()
{
    // reliability.md 1: given the same sales in two copies of the same books, one of which knows another participant
    // before, and in books of their own
    QStringList keys;
    enum Machine { Copy, CopyWithOther, OtherBooks };
    for (const Machine machine : {Copy, CopyWithOther, OtherBooks}) {
        const bool hasOther = machine == CopyWithOther;
        World world;
        setSalt(world, machine == OtherBooks ? u"other"_s : u"same"_s);
        world.shop.add(anna());
        RD_OK(world.begin("milestone", "{}", hasOther ? 0 : 3, kMilestone));
        if (hasOther) {
            RD_OK(world.participant("zoe@example.com", "ZOE"));
            for (int i = 1; i <= 3; ++i)
                world.sale(i, "ANNA");
            RD_OK(world.sync());
        }
        const auto rows = world.rows();
        QCOMPARE(rows.size(), 1U);
        keys << rows.front().key.toString();
        // and it stays so when the participant is erased
        RD_OK(world.decide(Decision::Approve));
        RD_OK(world.issueAll("stripe-credit"));
        services::EraseRequest request;
        request.participant = true;
        request.who = u"ANNA"_s;
        request.reason = u"asked by letter"_s;
        request.member = u"owner"_s;
        RD_OK(world.program().erasing.erase(request, {}, {}));
        keys << world.rows().front().key.toString();
    }
    const QString name = QString::fromStdString(storage::participantName("same", "anna@example.com"));
    const QString wanted = u"Friends:milestone-3:referrer:%1"_s.arg(name);
    QCOMPARE(keys.first(4), QStringList({wanted, wanted, wanted, wanted}));
    QVERIFY(keys[4] != wanted);
    QCOMPARE(keys[5], keys[4]);
}

void TestCountedRewards::aNewsletterCountsWhomTheProviderKnows()
{
    // given two subscribers whom only the provider's metadata names, and one who paid
    World world;
    for (const char *id : {"cus_x", "cus_y"}) {
        CustomerRecord reader;
        reader.id = id;
        reader.email = std::string(id) + "@example.com";
        reader.createdS = toUnixSeconds(day(2026, 4, 3));
        reader.metadata = {{"ref", "ANNA"}};
        world.shop.add(reader);
    }
    RD_OK(
        world.begin("newsletter", "{}", 1, R"(,"milestones":[{"count":3,"reward":{"kind":"goods","label":"a mug"}}])"));

    const auto rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].kind, RewardKind::Goods);
    QCOMPARE(rows[0].state, RewardState::Due);
    QCOMPARE(world.verifyText(), QString());
    const auto explanation = world.program().rewards.explain(rows[0].id);
    RD_OK(explanation);
    QVERIFY(explanation->matches);
    QCOMPARE(explanation->steps.front().code, u"milestone"_s);
}

void TestCountedRewards::case22_aPersonDecidesAboutWhatWasIssued()
{
    // given a cap of 30.00, of which two issued rewards took 20.00 and 10.00
    World world;
    world.shop.add(anna());
    RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"account-credit"}})", 2,
        R"(,"caps":[{"per":"participant","period":"ever","amount":{"minor":3000,"currency":"USD"}}])"));
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));

    // when an earlier sale becomes known, which takes 20.00 of it
    world.sale(0, "ANNA");
    RD_OK(world.sync());

    // then it has its own, and nothing is taken from the others
    auto rows = world.rows();
    QCOMPARE(rowOf(rows, u"in_0"_s)->amount->minor, 2000);
    const RewardRow first = *rowOf(rows, u"in_1"_s);
    const RewardRow second = *rowOf(rows, u"in_2"_s);
    QCOMPARE(first.state, RewardState::Issued);
    QCOMPARE(first.openFlags, bit(Flag::LateChange));
    QCOMPARE(first.proposed->minor, 1000);
    QCOMPARE(second.proposed->minor, 0);
    QCOMPARE(world.verifyText(), QString());

    // A person accepts one and dismisses the other.
    RD_OK(world.decide(Decision::AcceptChange, {first.id}));
    RD_OK(world.decide(Decision::DismissChange, {second.id}));
    RD_OK(world.sync());
    rows = world.rows();
    QCOMPARE(rowOf(rows, u"in_1"_s)->state, RewardState::PartlyReversed);
    QCOMPARE(rowOf(rows, u"in_2"_s)->state, RewardState::Issued);
    QCOMPARE(rowOf(rows, u"in_1"_s)->openFlags | rowOf(rows, u"in_2"_s)->openFlags, Flags(0));
    QCOMPARE(world.verifyText(), QString());
    const auto again = world.decide(Decision::AcceptChange, {second.id});
    RD_OK(again);
    QCOMPARE(again->notDone.front().code, u"no-change"_s);

    // A refund of its own is booked without asking, by what was given out.
    world.refund(2, 10'000);
    RD_OK(world.sync());
    rows = world.rows();
    QCOMPARE(rowOf(rows, u"in_2"_s)->state, RewardState::Reversed);
    QCOMPARE(world.verifyText(), QString());
}

void TestCountedRewards::amountsWaitForTheirRate()
{
    World world;
    RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1, R"(,"payoutCurrency":"EUR")"));
    auto rows = world.rows();
    QCOMPARE(rows[0].state, RewardState::InReview);
    QCOMPARE(rows[0].openFlags, bit(Flag::RateMissing));

    const auto report = world.program().people.importRates(rates(u"0.9"_s), options(), {}, {});
    RD_OK(report);
    QCOMPARE(report->counts.added, 1);
    rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].state, RewardState::Due);
    QCOMPARE(rows[0].amount->currency.code(), u"EUR"_s);
    QCOMPARE(rows[0].amount->minor, 1800);
    QCOMPARE(world.verifyText(), QString());
    const auto explanation = world.program().rewards.explain(rows[0].id);
    RD_OK(explanation);
    QVERIFY(explanation->matches);
    const bool told =
        std::any_of(explanation->steps.begin(), explanation->steps.end(), [](const ExplanationStep &step) {
            return step.code == u"exchange"_s && step.text.contains(u"central bank"_s);
        });
    QVERIFY(told);

    // Half of it back, at the rate of the original.
    world.refund(1, 5'000);
    RD_OK(world.sync());
    QCOMPARE(world.rows()[0].amount->minor, 900);
    QCOMPARE(world.verifyText(), QString());
}

void TestCountedRewards::aCorrectedRateCountsForWhatHasNotLeft()
{
    // given a mistyped rate, one reward given by it and one not
    World world;
    RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 2, R"(,"payoutCurrency":"EUR")"));
    auto trying = options();
    trying.dryRun = true;
    const auto tried = world.program().people.importRates(rates(u"0.09"_s), trying, {}, {});
    RD_OK(tried);
    QCOMPARE(tried->counts.added, 1);
    QVERIFY(world.program().books.rates()->empty());
    RD_OK(world.program().people.importRates(rates(u"0.09"_s), options(), {}, {}));
    const auto same = world.program().people.importRates(rates(u"0.090"_s), options(), {}, {});
    RD_OK(same);
    QCOMPARE(same->counts.unchanged, 1);
    RD_OK(world.decide(Decision::Approve));
    HandIssueOrder order;
    order.ids = {rowOf(world.rows(), u"in_1"_s)->id};
    order.reference = u"transfer"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    RD_OK(world.program().handIssue.issue(order));

    // when it is corrected
    const auto corrected = world.program().people.importRates(rates(u"0.9"_s), options(), {}, {});
    RD_OK(corrected);
    QCOMPARE(corrected->counts.changed, 1);
    QCOMPARE(corrected->counts.added, 0);

    // then what has not left is converted anew and asks for approval again, what has left stays
    auto rows = world.rows();
    QCOMPARE(rowOf(rows, u"in_2"_s)->amount->minor, 1'800);
    QCOMPARE(rowOf(rows, u"in_2"_s)->state, RewardState::Due);
    QCOMPARE(rowOf(rows, u"in_1"_s)->amount->minor, 180);
    QCOMPARE(rowOf(rows, u"in_1"_s)->openFlags, Flags(0));
    QCOMPARE(world.verifyText(), QString());
    for (const char *object : {"in_1", "in_2"}) {
        const auto explanation = world.program().rewards.explain(rowOf(rows, QString::fromLatin1(object))->id);
        RD_OK(explanation);
        QVERIFY(explanation->matches);
    }

    // and a refund takes back by the rate of the original
    world.refund(1, 5'000);
    RD_OK(world.sync());
    rows = world.rows();
    QCOMPARE(rowOf(rows, u"in_1"_s)->facts.target, 90);
    QCOMPARE(world.verifyText(), QString());

    // and the history shows both
    const auto history = world.program().store->books().rates();
    RD_OK(history);
    QCOMPARE(history->size(), 2U);
    QVERIFY(history->front().isCurrent);
    QCOMPARE(history->front().rateE12, 900'000'000'000);
    QVERIFY(!history->back().isCurrent);
    QVERIFY(toUnixMs(history->back().importedAt) != 0);

    const auto bad = world.program().people.importRates(rates(u"0,9"_s), options(), {}, {});
    RD_OK(bad);
    QVERIFY(!bad->imported);
    QCOMPARE(bad->problems.front().column, u"rate"_s);
}

void TestCountedRewards::refereesWaitForTheirReferrer()
{
    World world;
    RD_OK(world.begin("refer-double",
        R"({"referrer":{"kind":"account-credit"},"referee":{"kind":"coupon","percentOff":"20"},"refereeWaits":true})",
        1));
    const auto blockersOfReferee = [&world] {
        for (const RewardRow &row : world.rows()) {
            if (row.beneficiary == Beneficiary::Referee)
                return row.blockers;
        }
        return std::vector<Blocker>{Blocker::Offline};
    };
    QVERIFY(blockersOfReferee().empty());
    for (const RewardRow &row : world.rows()) {
        if (row.beneficiary == Beneficiary::Referrer)
            RD_OK(world.decide(Decision::Hold, {row.id}));
    }
    QCOMPARE(blockersOfReferee(), std::vector<Blocker>{Blocker::ReferrerNotDue});
    // An approval does not make it leave before the referrer's.
    RD_OK(world.decide(Decision::Approve));
    const auto report = world.issueAll("stripe-coupon");
    RD_OK(report);
    QVERIFY(report->issued.empty());
    QCOMPARE(report->notIssued.size(), 1U);
    QCOMPARE(report->notIssued.front().reason, Blocker::ReferrerNotDue);
}

void TestCountedRewards::aPrizeIsNotGivenTwiceWithoutAPerson()
{
    // given the prize of April, which Anna won before Bob and was given
    World world;
    for (const char *code : {"ANNA", "BOB"})
        world.code(code);
    world.sale(1, "ANNA");
    world.sale(2, "ANNA");
    world.sale(3, "BOB");
    RD_OK(world.connect());
    RD_OK(world.campaign("leaderboard", "{}",
        R"(,"leaderboard":{"period":"month","prizes":[{"rank":1,"reward":{"kind":"cash","amount":[{"minor":5000,"currency":"USD"}]}}]})"));
    RD_OK(world.participant("anna@example.com", "ANNA"));
    RD_OK(world.participant("bob@example.com", "BOB"));
    RD_OK(world.sync());
    QCOMPARE(world.rows().size(), 1U);
    RD_OK(world.decide(Decision::Approve));
    HandIssueOrder order;
    order.all = true;
    order.reference = u"transfer"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    RD_OK(world.program().handIssue.issue(order));

    // when her sales are refunded
    world.refund(1, 10'000);
    world.refund(2, 10'000);
    RD_OK(world.sync());

    // then Bob's waits for a person, who sees why
    const auto bobs = [&world] {
        for (const RewardRow &row : world.rows()) {
            if (row.participantEmail == "bob@example.com"_L1)
                return row;
        }
        return RewardRow();
    };
    QCOMPARE(bobs().state, RewardState::InReview);
    QCOMPARE(bobs().openFlags, bit(Flag::PrizeGiven));
    QCOMPARE(world.verifyText(), QString());
    const auto flags = world.program().rewards.flags(bobs().id);
    RD_OK(flags);
    QCOMPARE(flags->size(), 1U);
    QVERIFY(flags->front().canBeDecided);
    QVERIFY2(flags->front().text.contains(u"anna@example.com"_s), qPrintable(flags->front().text));

    // and it is due once a person says so, for good
    RD_OK(world.program().rewards.decideFlag(
        {FlagDecision::Clear, flags->front().id, u"both have earned it"_s, u"owner"_s}));
    QCOMPARE(bobs().state, RewardState::Due);
    RD_OK(world.sync());
    QCOMPARE(bobs().state, RewardState::Due);
    QCOMPARE(world.verifyText(), QString());
}

void TestCountedRewards::thresholdsMayLookAtOneCampaign()
{
    World world;
    RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1,
        R"(,"threshold":[{"minor":3000,"currency":"USD"}],"thresholdScope":"campaign")"));
    const auto row = world.rows()[0];
    QCOMPARE(row.blockers, std::vector<Blocker>{Blocker::BelowThreshold});
    // A second campaign lifts the balance over all of them above the threshold, but not that of the first.
    const QByteArray document =
        R"({"version":1,"name":"More","kind":"affiliate","connections":["shop"],"exclusive":false,"hold":{"days":0},
            "rules":[{"percent":"50"}],"rewards":{"referrer":{"kind":"cash"}}})";
    RD_OK(world.program().campaigns.apply(document, u"owner"_s, {}, {}));
    Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s};
    sheet.rows = {{2, {u"anna@example.com"_s}}};
    ImportOptions into = options();
    into.campaign = u"More"_s;
    RD_OK(world.program().people.importParticipants(sheet, into, {}, {}));
    const auto rows = world.rows();
    QCOMPARE(rows.size(), 2U);
    for (const RewardRow &each : rows) {
        const auto expected =
            each.campaign == u"Friends"_s ? std::vector<Blocker>{Blocker::BelowThreshold} : std::vector<Blocker>{};
        QCOMPARE(each.blockers, expected);
    }
}

QTEST_GUILESS_MAIN(TestCountedRewards)
#include "tst_countedrewards.moc"
