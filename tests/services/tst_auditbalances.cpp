// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/auditworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTwentyPercent = R"("name":"Friends","kind":"affiliate","rules":[{"percent":"20"}])";

const Currency &usd()
{
    static const Currency currency = *Currency::parse(u"USD");
    return currency;
}

Status writeOff(AuditWorld &world)
{
    RD_TRY(asked, world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"small"_s, u"owner"_s}));
    return world.program().balances.approveWriteOff(asked.id, u"owner"_s).transform([](const auto &) {});
}

Result<ErasureDone> eraseAnna(AuditWorld &world)
{
    services::EraseRequest request;
    request.participant = true;
    request.who = u"ANNA"_s;
    request.reason = u"asked by letter"_s;
    request.member = u"owner"_s;
    return world.program().erasing.erase(request, {}, {});
}

const RewardRow *rowOf(const std::vector<RewardRow> &rows, const QString &object)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&object](const RewardRow &row) { return row.objectId == object; });
    return found == rows.end() ? nullptr : &*found;
}

bool isBlocked(AuditWorld &world, const QString &object, Blocker blocker)
{
    const auto rows = world.rows();
    const RewardRow *row = rowOf(rows, object);
    return row != nullptr && std::find(row->blockers.begin(), row->blockers.end(), blocker) != row->blockers.end();
}

/// earned + given up = issued + due + upcoming − owed back, whatever has happened (domain.md 5.6.5).
bool isEven(const services::ParticipantBalance &balance, qint64 givenUp = 0)
{
    return balance.earned + givenUp == balance.issued + balance.due + balance.upcoming - balance.recoverable;
}

} // namespace

/// What somebody would try who doubts the balances: refunds, disputes, debts and counts around what has been given out.
/// Each step is held against everything auditworld.h names.
class TestAuditBalances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// domain.md 4.5.5, rulings.md 26: more than was paid cannot go back, whatever refunds and disputes add up to.
    void aDisputeForMoreThanWasPaid()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000));
        world.dispute("dp_1", 1, 11'500, "needs_response");
        QCOMPARE(world.books(), QStringList{u"in_1 anna 20.00 USD in-review"_s});
        world.dispute("dp_1", 1, 11'500, "lost");
        QCOMPARE(world.books(), QStringList{u"in_1 anna 0.00 USD voided"_s});
        world.giveBack("re_1", 1, 4'000);
        QCOMPARE(world.books(), QStringList{u"in_1 anna 0.00 USD voided"_s});
        world.dispute("dp_1", 1, 11'500, "won");
        QCOMPARE(world.books(), QStringList{u"in_1 anna 12.00 USD due"_s});
        // Once more after it was given out, then appealed and won.
        RD_OK(world.approveAndPay());
        world.dispute("dp_2", 1, 11'500, "lost");
        QCOMPARE(world.books().filter(u"reversed"_s).size(), 1);
        QCOMPARE(world.balance().recoverable, 1'200);
        world.dispute("dp_2", 1, 11'500, "appeal_under_review");
        QCOMPARE(world.books().filter(u"reversed"_s).size(), 1);
        world.dispute("dp_2", 1, 11'500, "won");
        QCOMPARE(world.books(), QStringList{u"in_1 anna 12.00 USD issued"_s});
        QCOMPARE(world.balance().recoverable, 0);
        QVERIFY(isEven(world.balance()));
    }

    /// domain.md 4.5.4, 4.7: of a claim that was given up, as much is booked back as the failed refund is about.
    void aRefundThatFailsInPartAfterAWriteOff()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 20.00 USD due"_s});
        RD_OK(world.approveAndPay());
        world.giveBack("re_1", 1, 5'000);
        world.giveBack("re_2", 1, 5'000);
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().recoverable, 2'000);
        RD_OK(writeOff(world));
        QCOMPARE(world.balance().recoverable, 0);
        QCOMPARE(world.faults().join(u'\n'), QString());
        world.giveBack("re_1", 1, 5'000, "failed");
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        // 10.00 are owed again and were given: 10.00 of the write-off remain, nothing is payable and nothing owed back.
        const auto half = world.balance();
        QCOMPARE(half.recoverable, 0);
        QCOMPARE(half.payable, 0);
        QVERIFY(isEven(half, 1'000));
        // It succeeds after all: that half is a claim again, which the next reward pays.
        world.giveBack("re_1", 1, 5'000);
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().recoverable, 1'000);
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000));
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        RD_OK(world.decide(services::Decision::Approve));
        const auto paid = world.payByHand();
        RD_OK(paid);
        QCOMPARE(paid->totals.front().minor, 1'000);
        QCOMPARE(world.faults().join(u'\n'), QString());
        // And both fail in the end: what the other reward paid is owed again, what was given up is not.
        world.giveBack("re_1", 1, 5'000, "failed");
        world.giveBack("re_2", 1, 5'000, "failed");
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().payable, 1'000);
        QVERIFY(isEven(world.balance()));
    }

    /// domain.md 4.7, rulings.md 29: the balance of all campaigns, less what is owed back, against the own threshold.
    void thresholdsOfTwoCampaignsAndADebt()
    {
        AuditWorld world;
        const QByteArray high =
            R"("name":"High","kind":"affiliate","rules":[{"percent":"20","products":["prod_high"]}],)"
            R"("threshold":[{"minor":5000,"currency":"USD"}])";
        const QByteArray low = R"("name":"Low","kind":"affiliate","rules":[{"percent":"20","products":["prod_low"]}],)"
                               R"("threshold":[{"minor":1000,"currency":"USD"}])";
        RD_OK(world.open({high, low}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_low", 7'500));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 15.00 USD due"_s});
        RD_OK(world.approveAndPay());
        world.giveBack("re_1", 1, 7'500);
        world.sell(Bill(2, 2).by("ANNA").line("prod_high", 20'000));
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().payable, 2'500);
        QVERIFY(isBlocked(world, u"in_2"_s, Blocker::BelowThreshold));
        // 35.00 are enough for the one campaign and not for the other.
        world.sell(Bill(3, 3).by("ANNA").line("prod_low", 5'000));
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().payable, 3'500);
        QVERIFY(isBlocked(world, u"in_2"_s, Blocker::BelowThreshold));
        QVERIFY(!isBlocked(world, u"in_3"_s, Blocker::BelowThreshold));
        RD_OK(world.decide(services::Decision::Approve));
        const auto first = world.payByHand();
        RD_OK(first);
        QCOMPARE(first->issued.size(), 1U);
        QCOMPARE(first->issued.front().paid->minor, 0);
        QCOMPARE(first->issued.front().recovered->minor, 1'000);
        QCOMPARE(world.faults().join(u'\n'), QString());
        // The debt is 5.00 now, and 60.00 less that pass the higher threshold.
        world.sell(Bill(4, 4).by("ANNA").line("prod_high", 10'000));
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().payable, 5'500);
        QVERIFY(!isBlocked(world, u"in_2"_s, Blocker::BelowThreshold));
        RD_OK(world.decide(services::Decision::Approve));
        const auto rest = world.payByHand();
        RD_OK(rest);
        QCOMPARE(rest->totals.front().minor, 5'500);
        QCOMPARE(world.faults().join(u'\n'), QString());
        QCOMPARE(world.balance().payable, 0);
        QVERIFY(isEven(world.balance()));
    }

    /// domain.md 5.4.16: whoever is owed or owes is not erased; afterwards refunds still find the books whole.
    void whoOwesIsErasedAfterItWasGivenUp()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}, {"ANNA", "BEN"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000));
        world.sell(Bill(2, 2).by("BEN").line("prod_1", 10'000));
        QCOMPARE(world.books().size(), 2);
        QVERIFY(!eraseAnna(world)); // 20.00 are due
        RD_OK(world.approveAndPay());
        world.giveBack("re_1", 1, 5'000);
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QVERIFY(!eraseAnna(world)); // 10.00 are owed back
        RD_OK(writeOff(world));
        RD_OK(eraseAnna(world));
        QCOMPARE(world.faults().join(u'\n'), QString());
        // The refund fails, and another follows; nobody is asked for anything, and every sum holds.
        world.giveBack("re_1", 1, 5'000, "failed");
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        world.giveBack("re_2", 1, 10'000);
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        world.restart();
        QCOMPARE(world.faults().join(u'\n'), QString());
    }

    /// Who reached a figure first is before who reached the same later; one cent given back decides otherwise.
    void aTieGoesToWhoWasFirst()
    {
        AuditWorld world;
        RD_OK(world.open(
            {R"("name":"Race","kind":"leaderboard","leaderboard":{"by":"revenue","currency":"USD","period":"month",)"
             R"("prizes":[{"rank":1,"reward":{"kind":"cash","amount":[{"minor":5000,"currency":"USD"}]}},{"rank":2,)"
             R"("reward":{"kind":"cash","amount":[{"minor":2000,"currency":"USD"}]}}]},"rewards":{})"},
            {"ANNA", "BEN", "CARA"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-04-10T12:00:00Z"));
        world.sell(Bill(2, 2).by("BEN").line("prod_1", 4'000).on("2026-04-02T12:00:00Z"));
        world.sell(Bill(3, 3).by("BEN").line("prod_1", 6'000).on("2026-04-09T12:00:00Z"));
        world.sell(Bill(4, 4).by("CARA").line("prod_1", 10'000).on("2026-04-10T12:00:00Z"));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 20.00 USD due"_s, u"in_3 ben 50.00 USD due"_s}));
        world.giveBack("re_1", 2, 1);
        const QStringList after = world.books();
        QCOMPARE(after.filter(u"due"_s), (QStringList{u"in_1 anna 50.00 USD due"_s, u"in_4 cara 20.00 USD due"_s}));
        QCOMPARE(after.filter(u"WRONG"_s), QStringList());
        // Once the first prize is given, the ranking may change as it likes.
        RD_OK(world.decide(services::Decision::Approve));
        RD_OK(world.payByHand());
        world.giveBack("re_1", 2, 1, "failed");
        QCOMPARE(world.books().filter(u"WRONG"_s).join(u'\n'), QString());
        QCOMPARE(world.balance().issued, 5'000);
    }

    /// domain.md 4.8, rulings.md 22: both sides fall with the first payment and come back with it; no later one takes
    /// its place.
    void bothSidesFollowTheFirstPayment()
    {
        AuditWorld world;
        RD_OK(world.open({R"("name":"Both","kind":"refer-double","rules":[{"percent":"20"}],"rewards":{"referrer":)"
                          R"({"kind":"cash","amount":[{"minor":1000,"currency":"USD"}]},"referee":{"kind":)"
                          R"("account-credit","amount":[{"minor":500,"currency":"USD"}]}})"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-04-01T12:00:00Z"));
        world.sell(Bill(2, 1).line("prod_1", 10'000).on("2026-05-01T12:00:00Z"));
        const QStringList both{u"in_1 anna 10.00 USD due"_s, u"in_1 anna referee 5.00 USD due"_s};
        QCOMPARE(world.books(), both);
        world.giveBack("re_1", 1, 9'999);
        QCOMPARE(world.books(), both);
        world.giveBack("re_2", 1, 1);
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 0.00 USD voided"_s, u"in_1 anna referee 0.00 USD voided"_s}));
        world.giveBack("re_2", 1, 1, "canceled");
        QCOMPARE(world.books(), both);
        QCOMPARE(world.reasonFor(u"in_2"_s), word(NoReward::DurationOver));
    }
};

QTEST_GUILESS_MAIN(TestAuditBalances)
#include "tst_auditbalances.moc"
