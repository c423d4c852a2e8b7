// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

/// A sale is paid once, whatever is decided or becomes known afterwards.
class TestPaidOnce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaleGivenToSomebodyElseIsExplained();
    void aCampaignKeepsItsKind();
};

namespace {

constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";

QStringList shown(World &world)
{
    QStringList lines;
    for (const RewardRow &row : world.rows())
        lines << u"%1 %2 %3 %4 %5"_s.arg(row.campaign, row.participantEmail, row.objectId, word(row.state))
                     .arg(row.amount ? row.amount->minor : 0);
    lines.sort();
    return lines;
}

} // namespace

/// domain.md 3.7: what is out stays, and that is what the books should say.
void TestPaidOnce::aSaleGivenToSomebodyElseIsExplained()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.participant("bert@example.com", "BERT"));
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    RD_OK(world.program().people.assign(
        u"cus_1"_s, u"bert@example.com"_s, u"Friends"_s, u"told us on the phone"_s, u"owner"_s, {}, {}));
    RD_OK(world.sync());
    QCOMPARE(shown(world), QStringList{u"Friends anna@example.com in_1 issued 2000"_s});
    const auto explained = world.program().rewards.explain(world.rows().front().id);
    RD_OK(explained);
    QVERIFY(explained->matches);
    QCOMPARE(explained->recomputed->minor, 2'000);
    QVERIFY(std::any_of(explained->steps.begin(), explained->steps.end(),
        [](const ExplanationStep &step) { return step.code == "stays"_L1; }));
    QCOMPARE(world.verifyText(), QString());
}

void TestPaidOnce::aCampaignKeepsItsKind()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    const Status changed =
        world.campaign("newsletter", "{}", R"(,"milestones":[{"count":1,"reward":{"kind":"goods"}}])");
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"other-kind"_s);
    QVERIFY2(
        changed.error().text.startsWith(u"kind: \"newsletter\" is not accepted"_s), qPrintable(changed.error().text));
    RD_OK(world.campaign("affiliate", kCredit, R"(,"priority":3)"));
}

QTEST_GUILESS_MAIN(TestPaidOnce)
#include "tst_paidonce.moc"
