// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/batchworld.h"
#include "tests/services/twoworlds.h"

using namespace rd;
using namespace rd::tests;
using rd::services::FlagDecision;
using rd::services::FlagRow;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlace = "the.same@example.com";

/// What is held, as "flag of whom: rewards".
QStringList held(BatchWorld &world)
{
    QStringList lines;
    const auto flags = world.program().rewards.flags();
    for (const FlagRow &flag : *flags)
        lines << words(bit(flag.flag)).join(u' ') + u" of "_s + flag.participantEmail + u": "_s
                + QString::number(flag.rewards.size());
    lines.sort();
    return lines;
}

FlagRow flagOf(BatchWorld &world, const QString &email)
{
    const auto flags = world.program().rewards.flags();
    for (const FlagRow &flag : *flags) {
        if (flag.participantEmail == email)
            return flag;
    }
    return {};
}

/// Anna brings two customers, Bert one; nobody is paid to the same place so far.
Status begin(BatchWorld &world)
{
    world.code("BERT");
    RD_CHECK(world.prepare(2));
    RD_CHECK(world.participant("bert@example.com", "BERT"));
    world.sale(3, "BERT");
    RD_CHECK(world.sync());
    return world.pay("bert@example.com", "bert.pays@example.com");
}

/// The books computed from nothing say the same.
QString differenceToWhole(BatchWorld &world)
{
    const QStringList part = bookText(world);
    touchEverything(world);
    const auto report = world.program().books.update({}, {});
    if (!report || !report->isWhole)
        return report ? u"computed in part"_s : report.error().text;
    return differenceOfTexts(part, bookText(world));
}

} // namespace

/// Two participants with the same payout destination (domain.md 5.4.14).
class TestSharedPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void case14_theSameDestinationHoldsWhatBothEarn();
    void anotherDestinationLetsGo_data();
    void anotherDestinationLetsGo();
    void aClearedPlaceStaysClearedForEveryReferral();
    void aThirdPersonThereAsksAgain();
    void aConfirmedFlagRejects();
    void theCustomerWhoIsTheOtherOneIsNamed();
    void anImportHoldsToo();
    void oneThatIsErasedSharesNothing();
};

void TestSharedPlace::case14_theSameDestinationHoldsWhatBothEarn()
{
    // given two who are paid to places of their own, and one reward approved
    BatchWorld world;
    RD_OK(begin(world));
    QVERIFY(held(world).isEmpty());
    RD_OK(world.approveRewards());
    QCOMPARE(world.count(RewardState::Approved), 3);

    // when both want to be paid to the same place, written in two ways
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("bert@example.com", "The.Same@Example.com"));

    // then what both earn is held at once, they stay two, and nothing of it goes into a batch
    QCOMPARE(world.count(RewardState::InReview), 3);
    QCOMPARE(held(world),
        (QStringList{u"shared-destination of anna@example.com: 2"_s, u"shared-destination of bert@example.com: 1"_s}));
    const FlagRow flag = flagOf(world, u"anna@example.com"_s);
    QVERIFY2(flag.text.contains(u"bert@example.com"_s) && !flag.text.contains(u"same@"_s, Qt::CaseInsensitive),
        qPrintable(flag.text));
    QVERIFY(flag.canBeDecided);
    QCOMPARE(world.program().people.participants()->size(), std::size_t(2));
    const auto made = world.desk().batches.create(world.all());
    QVERIFY(!made || made->batches.empty());
    const auto explanation = world.program().rewards.explain(flag.rewards.front());
    RD_OK(explanation);
    QCOMPARE(explanation->flags.size(), std::size_t(1));
    QCOMPARE(explanation->flags.front().id, flag.id);
    QVERIFY(explanation->matches);
    // A record of the chain never tells the destination.
    const auto entries = world.program().store->books().entriesOf(flag.rewards.front());
    RD_OK(entries);
    QCOMPARE(word(entries->back().kind), word(EntryKind::Flagged));
    QVERIFY(!entries->back().facts.contains(u'@'));
    QCOMPARE(differenceToWhole(world), QString());
    QCOMPARE(world.verifyText(), QString());
}

void TestSharedPlace::anotherDestinationLetsGo_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("replaced") << QByteArray("elsewhere@example.com");
    QTest::newRow("removed") << QByteArray();
}

void TestSharedPlace::anotherDestinationLetsGo()
{
    QFETCH(QByteArray, destination);
    BatchWorld world;
    RD_OK(begin(world));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("bert@example.com", kPlace));
    QCOMPARE(world.count(RewardState::InReview), 3);
    RD_OK(world.pay("bert@example.com", destination.constData()));
    QCOMPARE(world.count(RewardState::InReview), 0);
    QVERIFY(held(world).isEmpty());
    QCOMPARE(differenceToWhole(world), QString());
    QCOMPARE(world.verifyText(), QString());
}

void TestSharedPlace::aClearedPlaceStaysClearedForEveryReferral()
{
    BatchWorld world;
    RD_OK(begin(world));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("bert@example.com", kPlace));

    // when a person says once that it is one household
    const FlagRow flag = flagOf(world, u"anna@example.com"_s);
    auto done = world.program().rewards.decideFlag({FlagDecision::Clear, flag.id, QString(), u"owner"_s});
    QVERIFY(!done); // not without a reason
    done = world.program().rewards.decideFlag({FlagDecision::Clear, flag.id, u"one household"_s, u"owner"_s});
    RD_OK(done);
    QCOMPARE(done->size(), std::size_t(2));

    // then it holds for Anna's referrals so far and to come, and says nothing about Bert's
    QCOMPARE(held(world), QStringList{u"shared-destination of bert@example.com: 1"_s});
    world.sale(4, "ANNA");
    world.sale(5, "ANNA");
    RD_OK(world.sync());
    QCOMPARE(held(world), QStringList{u"shared-destination of bert@example.com: 1"_s});
    QCOMPARE(world.count(RewardState::InReview), 1);
    QCOMPARE(differenceToWhole(world), QString());
    QCOMPARE(world.count(RewardState::InReview), 1);
    QCOMPARE(world.verifyText(), QString());
}

void TestSharedPlace::aThirdPersonThereAsksAgain()
{
    BatchWorld world;
    RD_OK(begin(world));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("bert@example.com", kPlace));
    for (const auto *who : {"anna@example.com", "bert@example.com"}) {
        const FlagRow flag = flagOf(world, QString::fromLatin1(who));
        RD_OK(world.program().rewards.decideFlag({FlagDecision::Clear, flag.id, u"one household"_s, u"owner"_s}));
    }
    QCOMPARE(world.count(RewardState::InReview), 0);
    RD_OK(world.participant("cleo@example.com", "CLEO"));
    RD_OK(world.pay("cleo@example.com", kPlace));
    QCOMPARE(held(world),
        (QStringList{u"shared-destination of anna@example.com: 2"_s, u"shared-destination of bert@example.com: 1"_s}));
    QCOMPARE(differenceToWhole(world), QString());
}

void TestSharedPlace::aConfirmedFlagRejects()
{
    BatchWorld world;
    RD_OK(begin(world));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("bert@example.com", kPlace));
    const FlagRow flag = flagOf(world, u"anna@example.com"_s);
    RD_OK(world.program().rewards.decideFlag({FlagDecision::Confirm, flag.id, u"one person"_s, u"owner"_s}));
    QCOMPARE(world.count(RewardState::Rejected), 2);
    QCOMPARE(world.count(RewardState::InReview), 1);
    QCOMPARE(world.verifyText(), QString());
}

void TestSharedPlace::theCustomerWhoIsTheOtherOneIsNamed()
{
    // given a customer of Anna's who is a participant as well
    BatchWorld world;
    RD_OK(begin(world));
    const auto rows = world.rows();
    const auto sold = std::find_if(
        rows.begin(), rows.end(), [](const RewardRow &row) { return row.participantEmail == "anna@example.com"_L1; });
    QVERIFY(sold != rows.end());
    RD_OK(world.participant(sold->customerEmail.toLatin1().constData(), "CLEO"));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay(sold->customerEmail.toLatin1().constData(), kPlace));

    // then the evidence says that the customer is paid where Anna is
    const auto flags = world.program().rewards.flags(sold->id);
    RD_OK(flags);
    const bool isSaid = std::any_of(flags->begin(), flags->end(), [&](const FlagRow &flag) {
        return flag.flag == Flag::SharedDestination && flag.text.startsWith("The customer "_L1 + sold->customerEmail);
    });
    QVERIFY(isSaid);
    QCOMPARE(differenceToWhole(world), QString());
}

void TestSharedPlace::anImportHoldsToo()
{
    BatchWorld world;
    RD_OK(begin(world));
    services::Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"payout_provider"_s, u"payout_destination"_s};
    sheet.rows = {{2, {u"anna@example.com"_s, u"paypal"_s, QString::fromLatin1(kPlace)}},
        {3, {u"bert@example.com"_s, u"paypal"_s, QString::fromLatin1(kPlace)}}};
    services::ImportOptions options;
    options.actor = u"owner"_s;
    RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
    QCOMPARE(world.count(RewardState::InReview), 3);
}

void TestSharedPlace::oneThatIsErasedSharesNothing()
{
    BatchWorld world;
    RD_OK(begin(world));
    RD_OK(world.participant("cleo@example.com", "CLEO"));
    RD_OK(world.pay("anna@example.com", kPlace));
    RD_OK(world.pay("cleo@example.com", kPlace));
    QCOMPARE(world.count(RewardState::InReview), 2);
    RD_OK(world.program().erasing.erase({true, u"cleo@example.com"_s, u"asked for it"_s, u"owner"_s}, {}, {}));
    RD_OK(world.sync());
    QCOMPARE(world.count(RewardState::InReview), 0);
    QCOMPARE(differenceToWhole(world), QString());
}

QTEST_GUILESS_MAIN(TestSharedPlace)
#include "tst_sharedplace.moc"
