// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reward.h"
#include "models/core/records.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

constexpr qint64 kNow = 1'000'000;

struct Case {
    const char *name;
    RewardFacts facts;
    RewardState state;
};

RewardFacts facts(RewardPhase phase, qint64 target = 1500, qint64 issued = 0, Flags flags = 0, qint64 dueMs = kNow)
{
    RewardFacts result;
    result.phase = phase;
    result.granted = 1500;
    result.target = target;
    result.issued = issued;
    result.openFlags = flags;
    result.dueAt = fromUnixMs(dueMs);
    return result;
}

RewardFacts provisional(RewardFacts result)
{
    result.provisional = true;
    return result;
}

RewardFacts withoutAmount(RewardPhase phase, bool owed, bool issued)
{
    RewardFacts result = facts(phase, owed ? 1 : 0, issued ? 1 : 0);
    result.hasAmount = false;
    result.granted = 1;
    return result;
}

const Flags kDispute = bit(Flag::Dispute);

const Case kCases[] = {
    {"hold running", facts(RewardPhase::Open, 1500, 0, 0, kNow + 1), RewardState::Pending},
    {"hold over", facts(RewardPhase::Open), RewardState::Due},
    {"flag during the hold", facts(RewardPhase::Open, 1500, 0, kDispute, kNow + 1), RewardState::InReview},
    {"flag after the hold", facts(RewardPhase::Open, 1500, 0, kDispute), RewardState::InReview},
    {"flag after approval", facts(RewardPhase::Approved, 1500, 0, kDispute), RewardState::InReview},
    {"flag and net zero", facts(RewardPhase::Open, 0, 0, kDispute), RewardState::Voided},
    {"net zero while the hold runs", facts(RewardPhase::Open, 0, 0, 0, kNow + 1), RewardState::Voided},
    {"net zero after approval", facts(RewardPhase::Approved, 0), RewardState::Voided},
    {"less after a partial refund", facts(RewardPhase::Open, 500), RewardState::Due},
    {"approved", facts(RewardPhase::Approved), RewardState::Approved},
    {"first backfill running", provisional(facts(RewardPhase::Open)), RewardState::Pending},
    {"approved, then provisional again", provisional(facts(RewardPhase::Approved)), RewardState::Pending},
    {"provisional and flagged", provisional(facts(RewardPhase::Open, 1500, 0, kDispute)), RewardState::InReview},
    {"batched", facts(RewardPhase::Batched), RewardState::Batched},
    {"batched, then refunded", facts(RewardPhase::Batched, 0), RewardState::Batched},
    {"submitted", facts(RewardPhase::Submitted), RewardState::Submitted},
    {"submitted, then flagged", facts(RewardPhase::Submitted, 1500, 0, kDispute), RewardState::Submitted},
    {"submitted, then refunded", facts(RewardPhase::Submitted, 0), RewardState::Submitted},
    {"unclaimed", facts(RewardPhase::Unclaimed), RewardState::Unclaimed},
    {"issued", facts(RewardPhase::Issued, 1500, 1500), RewardState::Issued},
    {"issued, refunded in part", facts(RewardPhase::Issued, 500, 1500), RewardState::PartlyReversed},
    {"issued, refunded in full", facts(RewardPhase::Issued, 0, 1500), RewardState::Reversed},
    {"issued, reversed and won back", facts(RewardPhase::Issued, 1500, 1500, kDispute), RewardState::Issued},
    {"issued after a partial refund, refund failed", facts(RewardPhase::Issued, 1500, 500), RewardState::Issued},
    {"rejected", facts(RewardPhase::Rejected), RewardState::Rejected},
    {"rejected and net zero", facts(RewardPhase::Rejected, 0, 0, kDispute), RewardState::Rejected},
    {"coupon due", withoutAmount(RewardPhase::Open, true, false), RewardState::Due},
    {"coupon void", withoutAmount(RewardPhase::Open, false, false), RewardState::Voided},
    {"coupon issued", withoutAmount(RewardPhase::Issued, true, true), RewardState::Issued},
    {"coupon issued, then refunded", withoutAmount(RewardPhase::Issued, false, true), RewardState::Reversed},
};

} // namespace

class TestRewardState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void derivesTheState_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
            QTest::newRow(kCases[i].name) << i;
    }
    void derivesTheState()
    {
        QFETCH(int, index);
        QCOMPARE(word(deriveState(kCases[index].facts, fromUnixMs(kNow))), word(kCases[index].state));
    }

    void writesKeys()
    {
        RewardKey key{u"Launch"_s, 0, Beneficiary::Referrer, u"acct_1"_s, u"live"_s, u"invoice"_s, u"in_1"_s};
        QCOMPARE(key.toString(), u"Launch:commission:referrer:acct_1:live:invoice:in_1"_s);
        key = {u"Launch"_s, 1, Beneficiary::Referee, u"acct_1"_s, u"test"_s, {}, u"cus_1"_s};
        QCOMPARE(key.toString(), u"Launch:fixed-1:referee:acct_1:test:cus_1"_s);
        // Milestones and prizes name the participant, by an id that says nothing (rulings.md 37).
        key = {u"Launch"_s, kFirstMilestoneSlot + 3, Beneficiary::Referrer, u"acct_1"_s, u"live"_s, {}, u"5f0c"_s};
        QCOMPARE(key.toString(), u"Launch:milestone-3:referrer:5f0c"_s);
    }

    void namesThePeriodOfAPrize_data()
    {
        QTest::addColumn<RankPeriod>("period");
        QTest::addColumn<QString>("word");
        QTest::newRow("month") << RankPeriod::Month << u"prize-2026-05"_s;
        QTest::newRow("quarter") << RankPeriod::Quarter << u"prize-2026-q2"_s;
        QTest::newRow("year") << RankPeriod::Year << u"prize-2026"_s;
        QTest::newRow("campaign") << RankPeriod::Campaign << u"prize-campaign"_s;
    }
    void namesThePeriodOfAPrize()
    {
        QFETCH(RankPeriod, period);
        QFETCH(QString, word);
        RewardKey key;
        key.campaign = u"Race"_s;
        key.slot = prizeSlot(period, toLocalDay(QDate(2026, 5, 17)));
        key.objectId = u"5f0c"_s;
        QCOMPARE(key.toString(), QString(u"Race:"_s + word + u":referrer:5f0c"_s));
    }

    void keepsKeysOfLookAlikeCampaignsApart()
    {
        const auto key = [](const QString &campaign, const QString &account) {
            return RewardKey{campaign, 0, Beneficiary::Referrer, account, u"live"_s, u"invoice"_s, u"in_1"_s}
                .toString();
        };
        QCOMPARE(
            key(u"Spring: 100%"_s, u"acct_1"_s), u"Spring%3A 100%25:commission:referrer:acct_1:live:invoice:in_1"_s);
        QVERIFY(key(u"a:b"_s, u"x"_s) != key(u"a%3Ab"_s, u"x"_s));
    }

    void readsItsOwnWords()
    {
        QSet<QString> seen;
        for (int i = 0; i < kRewardStateCount; ++i) {
            const auto state = static_cast<RewardState>(i);
            QCOMPARE(rewardStateFromWord(word(state)), std::optional(state));
            seen.insert(word(state));
        }
        QCOMPARE(seen.size(), kRewardStateCount);
        for (int i = 0; i <= static_cast<int>(Blocker::RestoredCopy); ++i)
            QCOMPARE(blockerFromWord(word(static_cast<Blocker>(i))), std::optional(static_cast<Blocker>(i)));
        for (int i = 0; i <= static_cast<int>(RewardKind::Goods); ++i)
            QCOMPARE(rewardKindFromWord(word(static_cast<RewardKind>(i))), std::optional(static_cast<RewardKind>(i)));
        QCOMPARE(beneficiaryFromWord(word(Beneficiary::Referee)), std::optional(Beneficiary::Referee));
    }

    void readsNoOtherWords()
    {
        QVERIFY(!rewardStateFromWord(u"paid"));
        QVERIFY(!rewardStateFromWord(u"Due"));
        QVERIFY(!blockerFromWord(u""));
        QVERIFY(!rewardKindFromWord(u"cash "));
        QVERIFY(!beneficiaryFromWord(u"REFEREE"));
    }

    void speaksTheWordsOfTheContract()
    {
        QCOMPARE(word(RewardState::PartlyReversed), u"partly-reversed"_s);
        QCOMPARE(word(Blocker::ExistingDiscount), u"existing-discount"_s);
        QCOMPARE(word(Blocker::NeedsApproval), u"needs-approval"_s);
        QCOMPARE(word(Blocker::AlreadyIssued), u"already-issued"_s);
        QCOMPARE(word(Blocker::RestoredCopy), u"restored-copy"_s);
        QCOMPARE(word(RewardKind::AccountCredit), u"account-credit"_s);
        QCOMPARE(word(CampaignKind::ReferDouble), u"refer-double"_s);
        QCOMPARE(QString::fromLatin1(word(Stream::PromotionCodes)), u"promotion-codes"_s);
    }

    void namesFlags()
    {
        QCOMPARE(words(0), QStringList());
        QCOMPARE(words(bit(Flag::Held) | bit(Flag::Dispute)), QStringList({u"dispute"_s, u"held"_s}));
    }

    void tellsKindsWithAmountFromOthers()
    {
        QVERIFY(hasAmount(RewardKind::Cash));
        QVERIFY(hasAmount(RewardKind::GiftCard));
        QVERIFY(!hasAmount(RewardKind::Coupon));
        QVERIFY(!hasAmount(RewardKind::Points));
        RewardSpec spec;
        QVERIFY(!isFixed(spec));
        spec.amount.push_back({1000, *Currency::parse(u"USD")});
        QVERIFY(isFixed(spec));
        spec = {};
        spec.kind = RewardKind::Coupon;
        QVERIFY(isFixed(spec));
    }

    void findsTheVersionInForce()
    {
        Campaign campaign;
        for (const qint64 from : {0, 100, 200})
            campaign.versions.push_back({RuleVersionId{from + 1}, fromUnixMs(from), {}});
        QCOMPARE(campaign.at(fromUnixMs(99)).id.value, 1);
        QCOMPARE(campaign.at(fromUnixMs(100)).id.value, 101);
        QCOMPARE(campaign.at(fromUnixMs(5000)).id.value, 201);
        QCOMPARE(
            campaign.at(fromUnixMs(-1)).id.value, 1); // the first version is in force from the beginning of history
    }
};

QTEST_GUILESS_MAIN(TestRewardState)
#include "tst_rewardstate.moc"
