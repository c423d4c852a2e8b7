// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuerun.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using rd::fakes::FakeProvider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The edge cases of domain.md 5.4 by their numbers, through all services. Elsewhere by number: 13, 15, 20–24 as rules
/// (core/tst_edgecases), 22 for what is out (tst_countedrewards, tst_difference, tst_latechanges), 24 in both modes
/// (tst_modes); files and batches (1–11, 14) in their own tests.
class TestCasesByNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case12_aMemberDoesNotApproveTheirOwnReward();
    void case13_suspendedParticipantsEarnAndAreNotPaid();
    void case13_orEarnNothingFromWhenTheMerchantSaysSo();
    void case15_anAddressUsedByAnotherMovesNoReward();
    void case15_accountsWithOneAddressAreOnePerson();
    void case15_mergedCustomersMoveNoReward_data();
    void case15_mergedCustomersMoveNoReward();
    void case15_aMovedSaleLosesItsCustomer();
    void case16_whoIsOwedIsNotErasedAndTheBooksHoldAfterwards();
    void case17_anExistingDiscountStaysAsItIs();
    void case18_creditGoesOutInItsCurrencyUnderItsOwnKey();
    void case19_whatTimedOutIsLookedUpFirst_data();
    void case19_whatTimedOutIsLookedUpFirst();
    void case20_anEditLeavesThePast();
    void case21_anEndedCampaignGoesOnForThoseItBrought();
    void case23_anEditedSaleIsComputedAnew();
    void case25_aWrongClockIsTold();
    void theNextLookUpIsToldAsItIs();
};

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";
constexpr auto kCoupon = R"({"referee":{"kind":"coupon","percentOff":"20","duration":"once"}})";

QStringList shown(World &world)
{
    QStringList lines;
    for (const RewardRow &row : world.rows())
        lines << u"%1 %2 %3 %4"_s.arg(row.objectId, row.participantEmail, word(row.state))
                     .arg(row.amount ? row.amount->minor : 0);
    lines.sort();
    return lines;
}

/// A sale of today, without anything that would earn by itself.
InvoiceRecord saleToday(const World &world, int number, int customer, const std::string &code = {})
{
    InvoiceRecord invoice = world.invoice(number, code);
    invoice.customer = "cus_" + std::to_string(customer);
    invoice.customerEmail = "buyer" + std::to_string(customer) + "@example.com";
    invoice.createdS = invoice.paidS = toUnixSeconds(world.clock.now()) - 60;
    return invoice;
}

Status setState(World &world, const char *email, const QString &state)
{
    Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"state"_s};
    sheet.rows = {{2, {QString::fromLatin1(email), state}}};
    ImportOptions options;
    options.campaign = u"Friends"_s;
    options.actor = u"owner"_s;
    return world.program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
}

Result<ErasureDone> eraseAnna(World &world)
{
    EraseRequest request;
    request.participant = true;
    request.who = u"ANNA"_s;
    request.reason = u"asked by letter"_s;
    request.member = u"owner"_s;
    return world.program().erasing.erase(request, {}, {});
}

Result<HandIssueReport> payByHand(World &world)
{
    HandIssueOrder order;
    order.all = true;
    order.reference = u"transfer 1"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    return world.program().handIssue.issue(order);
}

} // namespace

void TestCasesByNumber::case12_aMemberDoesNotApproveTheirOwnReward()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    Member anna;
    anna.name = u"anna"_s;
    anna.role = Role::Approver;
    anna.email = u"anna@example.com"_s;
    RD_OK(world.program().store->workspace().addMember(anna, u"owner"_s).transform([](auto) {}));
    const auto own = world.decide(Decision::Approve, {}, u"anna"_s);
    RD_OK(own);
    QVERIFY(own->done.empty());
    QCOMPARE(own->notDone.front().code, u"own-reward"_s);
    QCOMPARE(world.decide(Decision::Approve)->done.size(), 1U);
}

void TestCasesByNumber::case13_suspendedParticipantsEarnAndAreNotPaid()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    RD_OK(setState(world, "anna@example.com", u"suspended"_s));
    world.sale(2, "ANNA");
    RD_OK(world.sync());
    QCOMPARE(shown(world), (QStringList{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 2000"_s}));
    for (const RewardRow &row : world.rows())
        QVERIFY(
            std::find(row.blockers.begin(), row.blockers.end(), Blocker::ParticipantSuspended) != row.blockers.end());
    RD_OK(world.decide(Decision::Approve));
    const auto paid = payByHand(world);
    QVERIFY(!paid || paid->issued.empty());
    RD_OK(setState(world, "anna@example.com", u"active"_s));
    RD_OK(world.sync());
    RD_OK(world.decide(Decision::Approve));
    const auto later = payByHand(world);
    RD_OK(later);
    QCOMPARE(later->issued.size(), 2U);
    QCOMPARE(world.verifyText(), QString());
}

/// The option turned off, then on again: each counts from when it is said, and nothing of before changes.
void TestCasesByNumber::case13_orEarnNothingFromWhenTheMerchantSaysSo()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    const auto say = [&world](bool earn) {
        return world.program().store->participants().setSuspendedEarn(earn, world.clock.now(), u"owner"_s);
    };
    RD_OK(setState(world, "anna@example.com", u"suspended"_s));
    world.clock.advance(1h);
    world.shop.add(saleToday(world, 2, 1)); // suspended, and nobody has said that it matters
    RD_OK(world.sync());
    RD_OK(say(false));
    RD_OK(say(false)); // the same again is no change
    QVERIFY(!*world.program().store->participants().suspendedEarn());
    RD_OK(world.sync());
    const QStringList before{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 2000"_s};
    QCOMPARE(shown(world), before);
    world.clock.advance(1h);
    world.shop.add(saleToday(world, 3, 1));
    world.sale(4, "ANNA"); // billed in April: learned late, earned then
    RD_OK(world.sync());
    const QStringList meanwhile = before + QStringList{u"in_4 anna@example.com due 2000"_s};
    QCOMPARE(shown(world), meanwhile);
    const auto conversion = world.program().rewards.conversionNamed(u"in_3"_s);
    RD_OK(conversion);
    const auto why = world.program().rewards.explainConversion(conversion->id);
    RD_OK(why);
    QCOMPARE(why->campaigns.front().reason, NoReward::ParticipantNotActive);
    QVERIFY2(why->campaigns.front().steps.back().text.contains(u"was suspended from 2026-05-28"_s),
        qPrintable(why->campaigns.front().steps.back().text));
    RD_OK(say(true));
    world.clock.advance(1h);
    RD_OK(world.sync(true));
    QCOMPARE(shown(world), meanwhile); // what was billed under the old rule stays under it
    world.shop.add(saleToday(world, 5, 1));
    RD_OK(say(false));
    RD_OK(setState(world, "anna@example.com", u"active"_s));
    world.clock.advance(1h);
    world.shop.add(saleToday(world, 6, 1)); // nobody is suspended any more
    RD_OK(world.sync());
    QCOMPARE(shown(world),
        meanwhile + QStringList({u"in_5 anna@example.com due 2000"_s, u"in_6 anna@example.com due 2000"_s}));
    QCOMPARE(world.verifyText(), QString());
    world.restart();
    RD_OK(world.sync(true));
    QCOMPARE(world.rows().size(), 5U);
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case15_anAddressUsedByAnotherMovesNoReward()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    RD_OK(world.participant("bert@example.com", "BERT"));
    world.code("BERT");
    const auto id = world.rows().front().id;
    // The first one has another address now, somebody else has theirs.
    CustomerRecord first;
    first.id = "cus_1";
    first.email = "moved@example.com";
    first.createdS = world.invoice(1, "").createdS;
    world.shop.add(first);
    CustomerRecord second;
    second.id = "cus_2";
    second.email = "buyer1@example.com";
    second.createdS = toUnixSeconds(world.clock.now()) - 600;
    world.shop.add(second);
    InvoiceRecord invoice = saleToday(world, 2, 2, "BERT");
    invoice.customerEmail = "buyer1@example.com";
    world.shop.add(invoice);
    RD_OK(world.sync());
    RD_OK(world.sync(true));
    const auto rows = world.rows();
    const auto kept = std::find_if(rows.begin(), rows.end(), [id](const RewardRow &row) { return row.id == id; });
    QVERIFY(kept != rows.end());
    QCOMPARE(kept->participantEmail, u"anna@example.com"_s);
    QCOMPARE(kept->amount->minor, 2'000);
    QCOMPARE(world.verifyText(), QString());
}

/// Another account with the same address is the same person: what they buy there is their referral's, too.
void TestCasesByNumber::case15_accountsWithOneAddressAreOnePerson()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    RD_OK(world.participant("bert@example.com", "BERT"));
    world.code("BERT");
    CustomerRecord again;
    again.id = "cus_9";
    again.email = " Buyer1@Example.com ";
    again.createdS = toUnixSeconds(world.clock.now()) - 600;
    world.shop.add(again);
    InvoiceRecord invoice = saleToday(world, 2, 9);
    invoice.customerEmail = again.email;
    world.shop.add(invoice);
    RD_OK(world.sync());
    const QStringList both{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 2000"_s};
    QCOMPARE(shown(world), both);
    // The address of one account changes: the first match stays.
    again.email = "elsewhere@example.com";
    world.shop.add(again);
    InvoiceRecord later = saleToday(world, 3, 9, "BERT");
    later.customerEmail = again.email;
    world.shop.add(later);
    RD_OK(world.sync());
    RD_OK(world.sync(true));
    // In review, as somebody else's code was used (rulings.md 16).
    QCOMPARE(shown(world), both + QStringList{u"in_3 anna@example.com in-review 2000"_s});
    QCOMPARE(world.program().people.referrals()->size(), 1U);
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case15_mergedCustomersMoveNoReward_data()
{
    QTest::addColumn<bool>("issued");
    QTest::addRow("open") << false;
    QTest::addRow("issued") << true;
}

/// The provider joins two customers: the sales of the one that goes are the other one's from then on, who is somebody
/// else's referral. What was earned stays whose it was; what is bought next is a sale of the one that is left.
void TestCasesByNumber::case15_mergedCustomersMoveNoReward()
{
    QFETCH(bool, issued);
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    RD_OK(world.participant("bert@example.com", "BERT"));
    world.code("BERT");
    world.sale(2, "BERT");
    RD_OK(world.sync());
    const QString state = issued ? u"issued"_s : u"due"_s;
    if (issued) {
        RD_OK(world.decide(Decision::Approve));
        RD_OK(payByHand(world));
    }
    const QStringList before{
        u"in_1 anna@example.com %1 2000"_s.arg(state), u"in_2 bert@example.com %1 2000"_s.arg(state)};
    QCOMPARE(shown(world), before);
    InvoiceRecord moved = world.invoice(1, "ANNA");
    moved.customer = "cus_2";
    moved.customerEmail = "buyer2@example.com";
    world.shop.add(moved);
    CustomerRecord gone;
    gone.id = "cus_1";
    gone.deleted = true;
    gone.createdS = moved.createdS;
    world.shop.add(gone);
    RD_OK(world.sync());
    QCOMPARE(shown(world), before);
    RD_OK(world.sync(true));
    QCOMPARE(shown(world), before);
    QCOMPARE(world.verifyText(), QString());
    world.shop.add(saleToday(world, 3, 2));
    RD_OK(world.sync());
    const QStringList after = before + QStringList{u"in_3 bert@example.com due 2000"_s};
    QCOMPARE(shown(world), after);
    // A refund of the moved sale finds its own reward.
    world.refund(1, 10'000);
    RD_OK(world.sync());
    const auto rows = world.rows();
    const auto refunded =
        std::find_if(rows.begin(), rows.end(), [](const RewardRow &row) { return row.objectId == "in_1"_L1; });
    QVERIFY(refunded != rows.end());
    QCOMPARE(refunded->participantEmail, u"anna@example.com"_s);
    QCOMPARE(refunded->state, issued ? RewardState::Reversed : RewardState::Voided);
    QCOMPARE(world.verifyText(), QString());
    world.restart();
    RD_OK(world.sync(true));
    QCOMPARE(world.rows().size(), rows.size());
    QCOMPARE(world.verifyText(), QString());
}

/// Merged, and then the customer that was left is removed: the provider shows the sale without anybody.
void TestCasesByNumber::case15_aMovedSaleLosesItsCustomer()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 2));
    InvoiceRecord moved = world.invoice(1, "ANNA");
    moved.customer = "cus_2";
    world.shop.add(moved);
    RD_OK(world.sync());
    QCOMPARE(world.verifyText(), QString());
    moved.customer.clear();
    world.shop.add(moved);
    RD_OK(world.sync());
    QCOMPARE(shown(world), (QStringList{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 2000"_s}));
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case16_whoIsOwedIsNotErasedAndTheBooksHoldAfterwards()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 2));
    const auto refused = eraseAnna(world);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"open-balance"_s);
    RD_OK(world.decide(Decision::Approve));
    RD_OK(payByHand(world));
    const auto done = eraseAnna(world);
    RD_OK(done);
    for (const RewardRow &row : world.rows()) {
        QCOMPARE(row.participantName, done->pseudonym);
        QCOMPARE(row.amount->minor, 2'000);
    }
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case17_anExistingDiscountStaysAsItIs()
{
    World world;
    RD_OK(world.begin("refer-double", kCoupon, 1));
    RD_OK(world.decide(Decision::Approve));
    world.provider.blocker = Blocker::ExistingDiscount;
    const auto blocked = world.issueAll("stripe-coupon");
    RD_OK(blocked);
    QCOMPARE(blocked->notIssued.front().reason, Blocker::ExistingDiscount);
    QCOMPARE(world.provider.sends, 0);
    world.provider.blocker.reset(); // it has ended
    RD_OK(world.issueAll("stripe-coupon"));
    QCOMPARE(world.provider.effectsOn(u"/attach/"_s), 1);
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case18_creditGoesOutInItsCurrencyUnderItsOwnKey()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.decide(Decision::Approve));
    world.provider.blocker = Blocker::CurrencyMismatch; // the customer pays in another currency
    const auto blocked = world.issueAll("stripe-credit");
    RD_OK(blocked);
    QCOMPARE(blocked->notIssued.front().reason, Blocker::CurrencyMismatch);
    QCOMPARE(world.provider.sends, 0);
    world.provider.blocker.reset();
    RD_OK(world.issueAll("stripe-credit"));
    const auto row = world.rows().front();
    std::vector<IssueIntent> intents;
    RD_OK(world.program().store->intents().walkIntents([&intents](const IssueIntent &intent) {
        intents.push_back(intent);
        return true;
    }));
    QCOMPARE(intents.size(), 1U);
    QCOMPARE(intents.front().idempotencyKey,
        idempotencyKey(u"acct_1"_s, u"test"_s, u"stripe-credit"_s, row.key.toString(), intents.front().step, 1));
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case19_whatTimedOutIsLookedUpFirst_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it had arrived") << true;
    QTest::newRow("it was lost") << false;
}

void TestCasesByNumber::case19_whatTimedOutIsLookedUpFirst()
{
    QFETCH(bool, arrived);
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.decide(Decision::Approve));
    world.provider.faults = {arrived ? FakeProvider::Fault::LoseAnswer : FakeProvider::Fault::LoseRequest};
    const auto first = world.issueAll("stripe-credit");
    RD_OK(first);
    QCOMPARE(first->uncertain.size(), 1U);
    QCOMPARE(world.rows().front().state, RewardState::Submitted);
    const int lookups = world.provider.lookups;
    world.clock.advance(2min);
    RD_OK(world.issueAll("stripe-credit"));
    QVERIFY(world.provider.lookups > lookups);
    QCOMPARE(world.rows().front().state, RewardState::Issued);
    QCOMPARE(world.provider.effects.size(), 1U);
    QCOMPARE(world.provider.sends, arrived ? 1 : 2);
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case20_anEditLeavesThePast()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    const auto before = world.rows().front();
    RD_OK(world.program()
              .campaigns
              .apply(R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop"],"hold":{"days":0},)"
                     R"("rules":[{"name":"all","percent":"50"}],"rewards":{"referrer":{"kind":"cash"}}})",
                  u"owner"_s, {}, {})
              .transform([](const auto &) {}));
    world.clock.advance(1h);
    world.shop.add(saleToday(world, 2, 1));
    RD_OK(world.sync());
    QCOMPARE(shown(world), (QStringList{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 5000"_s}));
    QCOMPARE(world.rows().front().id, before.id);
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case21_anEndedCampaignGoesOnForThoseItBrought()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    RD_OK(world.campaign("affiliate", kCash, R"(,"state":"ended")"));
    world.clock.advance(1h);
    world.shop.add(saleToday(world, 2, 1)); // of the customer it brought
    CustomerRecord late;
    late.id = "cus_3";
    late.email = "buyer3@example.com";
    late.createdS = toUnixSeconds(world.clock.now()) - 120;
    world.shop.add(late);
    world.shop.add(saleToday(world, 3, 3, "ANNA")); // would be a new one
    RD_OK(world.sync());
    QCOMPARE(shown(world), (QStringList{u"in_1 anna@example.com due 2000"_s, u"in_2 anna@example.com due 2000"_s}));
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case23_anEditedSaleIsComputedAnew()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 2));
    world.shop.add(world.invoice(1, "ANNA", 4'000));
    InvoiceRecord withdrawn = world.invoice(2, "ANNA");
    withdrawn.status = "void";
    withdrawn.paidS = withdrawn.amountPaid = 0;
    world.shop.add(withdrawn);
    RD_OK(world.sync());
    QCOMPARE(shown(world), (QStringList{u"in_1 anna@example.com due 800"_s, u"in_2 anna@example.com voided 0"_s}));
    QCOMPARE(world.verifyText(), QString());
}

void TestCasesByNumber::case25_aWrongClockIsTold()
{
    World world;
    RD_OK(world.begin("affiliate", kCash, 1));
    world.clock.setSkew(-4min);
    QVERIFY(!world.program().books.clockWarning());
    world.clock.setSkew(-6min);
    const auto warning = world.program().books.clockWarning();
    QVERIFY(warning);
    QVERIFY(!warning->text.isEmpty());
}

/// A killed program says the time from which the next look-up really happens, by the provider's clock.
void TestCasesByNumber::theNextLookUpIsToldAsItIs()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.decide(Decision::Approve));
    const auto hear = [&world] { world.provider.serverTime = world.clock.now() + 20s; };
    hear();
    world.provider.faults = {FakeProvider::Fault::CrashAfter};
    try {
        static_cast<void>(world.issueAll("stripe-credit"));
    } catch (const fakes::Crash &) {
        world.restart();
    }
    world.clock.advance(5s);
    hear();
    const auto waiting = world.issueAll("stripe-credit");
    RD_OK(waiting);
    QCOMPARE(waiting->uncertain.size(), 1U);
    static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s);
    const auto match = time.match(waiting->uncertain.front().detail);
    QVERIFY2(match.hasMatch(), qPrintable(waiting->uncertain.front().detail));
    const auto from = parseIso(match.captured());
    RD_OK(from);
    QVERIFY(*from > world.clock.now() && *from <= world.clock.now() + 61s);
    const int lookups = world.provider.lookups;
    world.clock.advance(*from - world.clock.now() - 2s);
    hear();
    RD_OK(world.issueAll("stripe-credit"));
    QCOMPARE(world.provider.lookups, lookups);
    world.clock.advance(3s);
    hear();
    RD_OK(world.issueAll("stripe-credit"));
    QCOMPARE(world.rows().front().state, RewardState::Issued);
    QCOMPARE(world.provider.effects.size(), 1U);
}

QTEST_GUILESS_MAIN(TestCasesByNumber)
#include "tst_casesbynumber.moc"
