// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";
constexpr auto kCoupon = R"({"referee":{"kind":"coupon","percentOff":"20","duration":"once"}})";

QByteArray booksOf(World &world)
{
    world.close();
    QFile file(world.directory() + u"/desk.sqlite"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An older copy of the books in the place of the present ones, three days later.
void bringBack(World &world, const QByteArray &books)
{
    world.close();
    QFile file(world.directory() + u"/desk.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(books) == books.size());
    file.close();
    world.clock.sleep(72h);
    world.provider.kept.clear(); // the provider has forgotten the keys
    RD_OK(world.program().store->workspace().noteRestored(u"a backup"_s, u"owner"_s));
}

Result<services::HandIssueReport> payByHand(World &world, const char *reference = "T-1")
{
    services::HandIssueOrder order;
    order.all = true;
    order.reference = QString::fromLatin1(reference);
    order.date = world.clock.now();
    order.member = u"owner"_s;
    return world.program().handIssue.issue(order);
}

bool isInDoubt(const RewardRow &row)
{
    return std::find(row.blockers.begin(), row.blockers.end(), Blocker::RestoredCopy) != row.blockers.end();
}

} // namespace

/// Books that came back from a backup do not know what was given since (reliability.md 1, "restored mode").
class TestRestored : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAProviderGaveIsFoundAndNotGivenAgain_data()
    {
        QTest::addColumn<bool>("coupon");
        QTest::newRow("account credit") << false;
        QTest::newRow("coupon") << true;
    }
    void whatAProviderGaveIsFoundAndNotGivenAgain()
    {
        QFETCH(bool, coupon);
        const char *method = coupon ? "stripe-coupon" : "stripe-credit";
        World world;
        RD_OK(world.begin(coupon ? "refer-double" : "affiliate", coupon ? kCoupon : kCredit, 1));
        const QByteArray backup = booksOf(world);
        RD_OK(world.decide(Decision::Approve));
        const auto first = world.issueAll(method);
        RD_OK(first);
        QCOMPARE(first->issued.size(), 1U);
        const auto effects = world.provider.effects.size();
        const int sends = world.provider.sends;

        bringBack(world, backup);
        QVERIFY(isInDoubt(world.rows().front()));
        RD_OK(world.decide(Decision::Approve));
        const auto again = world.issueAll(method);
        RD_OK(again);
        QCOMPARE(again->issued.size(), 1U);
        QCOMPARE(again->issued.front().reference, first->issued.front().reference);
        QCOMPARE(world.provider.effects.size(), effects);
        QCOMPARE(world.provider.sends, sends); // everything was looked up, nothing sent
        QVERIFY(world.rows().front().state == RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatWasNotGivenIsLookedForAndSentOnce()
    {
        World world;
        RD_OK(world.begin("refer-double", kCoupon, 1));
        const QByteArray backup = booksOf(world);
        bringBack(world, backup);
        RD_OK(world.decide(Decision::Approve));
        const int lookups = world.provider.lookups;
        const auto issued = world.issueAll("stripe-coupon");
        RD_OK(issued);
        QCOMPARE(issued->issued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), 2U); // coupon and attachment
        QCOMPARE(world.provider.lookups, lookups + 2); // both were looked for first
    }

    void aProviderThatGivesNoAnswerGetsNothing()
    {
        World world;
        RD_OK(world.begin("refer-double", kCoupon, 1));
        bringBack(world, booksOf(world));
        RD_OK(world.decide(Decision::Approve));
        world.provider.lookupUndecided = true;
        const auto issued = world.issueAll("stripe-coupon");
        RD_OK(issued);
        QCOMPARE(issued->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 0);
    }

    void cashWaitsForAPerson()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        const QByteArray backup = booksOf(world);
        RD_OK(world.decide(Decision::Approve));
        QCOMPARE(payByHand(world)->issued.size(), 2U);

        bringBack(world, backup);
        RD_OK(world.decide(Decision::Approve));
        const auto refused = payByHand(world, "T-2");
        RD_OK(refused);
        QVERIFY(refused->issued.empty());
        QCOMPARE(refused->notIssued.size(), 2U);
        QCOMPARE(refused->notIssued.front().reason, u"restored-copy"_s);
        QVERIFY(refused->notIssued.front().detail.contains(u"confirm-unissued"));
        // Nor does it become credit at the provider, who cannot know of a bank transfer.
        services::IssueOrder credit;
        credit.method = u"stripe-credit"_s;
        credit.ids = {world.rows().front().id};
        credit.member = u"owner"_s;
        const auto asCredit = world.program().issue.issue(credit, {}, {});
        RD_OK(asCredit);
        QVERIFY(asCredit->notIssued.front().reason == Blocker::RestoredCopy);
        QCOMPARE(world.provider.sends, 0);

        const RewardId one = world.rows().front().id;
        RD_OK(world.decide(Decision::ConfirmUnissued, {one}));
        const auto paid = payByHand(world, "T-2");
        RD_OK(paid);
        QCOMPARE(paid->issued.size(), 1U);
        QCOMPARE(paid->issued.front().id, one);
        QCOMPARE(paid->notIssued.size(), 1U);
        world.restart();
        QCOMPARE(world.verifyText(), QString());
    }

    void onlyWhatIsInDoubtIsConfirmed()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto early = world.decide(Decision::ConfirmUnissued, {world.rows().front().id});
        RD_OK(early);
        QCOMPARE(early->notDone.front().code, u"not-restored"_s);
        bringBack(world, booksOf(world));
        Member rita;
        rita.name = u"rita"_s;
        rita.role = Role::Reviewer;
        RD_OK(world.program().store->workspace().addMember(rita, u"owner"_s));
        const RewardId id = world.rows().front().id;
        QCOMPARE(world.decide(Decision::ConfirmUnissued, {id}, u"rita"_s).error().code, u"role"_s);
        RD_OK(world.decide(Decision::ConfirmUnissued));
        QVERIFY(!isInDoubt(world.rows().front()));
        const auto entries = world.program().store->books().entriesOf(id);
        QVERIFY(entries->back().kind == EntryKind::RestoreChecked);
        QCOMPARE(shownFacts(entries->back()), u"because"_s);
        // Another return puts everything in doubt again.
        bringBack(world, booksOf(world));
        QVERIFY(isInDoubt(world.rows().front()));
    }

    void whatBecomesDueAfterwardsIsNotInDoubt()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        bringBack(world, booksOf(world));
        auto late = world.invoice(2, "ANNA");
        late.createdS = late.paidS = toUnixSeconds(world.clock.now()) + 3'600;
        CustomerRecord customer;
        customer.id = "cus_2";
        customer.email = "buyer2@example.com";
        customer.createdS = late.createdS;
        world.shop.add(customer);
        world.shop.add(late);
        world.clock.sleep(2h);
        RD_OK(world.sync());
        const auto rows = world.rows();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(isInDoubt(rows.at(0)));
        QVERIFY(!isInDoubt(rows.at(1)));
    }
};

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
