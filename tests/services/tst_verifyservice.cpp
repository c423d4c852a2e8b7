// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifychecks.h"
#include "models/services/verifyintents.h"
#include "models/storage/database.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

/// A small chain over one reward, as the storage would have written it.
struct Books {
    std::vector<StoredReward> rewards;
    std::vector<LedgerEntry> chain;
    MoneyModes modes;

    Books()
    {
        StoredReward reward;
        reward.id = {1};
        reward.participant = {3};
        reward.currency = *Currency::parse(u"USD");
        reward.granted = reward.target = reward.booked = 2'000;
        rewards.push_back(reward);
        add(EntryKind::Accrued, 2'000);
    }
    void add(EntryKind kind, qint64 amount)
    {
        LedgerEntry entry;
        entry.seq = static_cast<qint64>(chain.size()) + 1;
        entry.kind = kind;
        entry.reward = {1};
        entry.rewardKey = u"key"_s;
        entry.participant = {3};
        entry.amount = amount;
        if (isPosting(kind))
            entry.currency = *Currency::parse(u"USD");
        entry.previous = chain.empty() ? chainStart() : chain.back().hash;
        entry.hash = chainHash(entry.previous, entry);
        chain.push_back(entry);
    }
    /// An entry that a person typed, of no reward.
    void addTyped(EntryKind kind, qint64 amount, const QString &key)
    {
        add(kind, amount);
        LedgerEntry &entry = chain.back();
        entry.reward = {};
        entry.rewardKey = key;
        entry.hash = chainHash(entry.previous, entry);
    }
    [[nodiscard]] QStringList failing(const std::vector<IssueIntent> &intents = {}) const
    {
        Findings findings;
        ChainCheck check(findings, rewards, modes);
        for (const auto &entry : chain)
            check.visit(entry);
        check.finish();
        IntentCheck intentCheck(findings, rewards, check);
        for (const auto &intent : intents)
            intentCheck.visit(intent);
        intentCheck.finish();
        QStringList names;
        for (const auto &difference : findings.take()) {
            names << difference.check;
            if (difference.place.isEmpty() || difference.text.isEmpty())
                names << u"(without a place)"_s;
        }
        return names;
    }
    [[nodiscard]] static IssueIntent intent(int step, IntentState state)
    {
        IssueIntent intent;
        static qint64 id = 0;
        intent.id = {++id};
        intent.reward = {1};
        intent.step = step;
        intent.state = state;
        return intent;
    }
};

} // namespace

class TestVerifyService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeBooksPass()
    {
        Books books;
        QCOMPARE(books.failing(), QStringList());
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto report = world.program().verify.verify({}, {});
        RD_OK(report);
        QVERIFY(report->ok);
        QCOMPARE(report->rewards, 3);
        QVERIFY(report->entries >= 3);
        QVERIFY(report->notes.contains(u"no outside head"_s));
    }

    void whatWaitsForTheNextSyncIsNoDifference()
    {
        // given a race whose second month is still open when the books are brought up to date
        World world;
        world.code("ANNA");
        world.sale(1, "ANNA");
        world.sale(2, "ANNA");
        InvoiceRecord may = world.invoice(2, {});
        may.id = "in_may";
        may.createdS = may.paidS = toUnixSeconds(day(2026, 5, 20));
        may.payments.front().charge = "ch_may";
        world.shop.add(may);
        RD_OK(world.connect());
        RD_OK(world.campaign("leaderboard", "{}",
            R"(,"leaderboard":{"period":"month","prizes":[{"rank":1,"reward":{"kind":"cash","amount":[{"minor":5000,"currency":"USD"}]}}]})"));
        RD_OK(world.participant("anna@example.com", "ANNA"));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 1U);
        // when the month closes and nobody has synced
        world.clock.advance(std::chrono::hours(24 * 20));
        // then the books are as they should be, and nothing is stopped
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        QCOMPARE(world.verifyText(), QString());

        // A rule that was changed but not computed yet is told, not taken for damage.
        {
            auto db = storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write);
            QVERIFY(db.has_value());
            RD_OK((*db)->execute("UPDATE books_state SET terms = terms + 1; UPDATE reward SET booked = booked - 1, "
                                 "target = target - 1"));
        }
        const auto report = world.program().verify.verify({}, {}, {u"reward-sum"_s});
        RD_OK(report);
        QVERIFY(report->ok);
        QVERIFY2(report->notes.join(u' ').contains(u"not up to date: 2"_s), qPrintable(report->notes.join(u' ')));
    }

    void aChangedEntryIsFound()
    {
        Books books;
        books.add(EntryKind::Approved, 0);
        books.rewards.front().phase = RewardPhase::Approved;
        QCOMPARE(books.failing(), QStringList());
        books.chain.front().facts = u"changed"_s;
        QCOMPARE(books.failing(), QStringList{u"chain"_s});
    }

    void typedMoneyOfTheWrongModeIsFound()
    {
        Books books;
        books.rewards.front().campaign = {5};
        books.modes.campaigns = {{CampaignId{5}, Mode::Live}};
        books.modes.typed = {{u"a1"_s, {Mode::Test, {}}}};
        books.addTyped(EntryKind::AdjustmentMinus, 100, u"adjustment:test:a1"_s);
        QCOMPARE(books.failing(), QStringList());
        books.modes.typed[u"a1"_s].mode = Mode::Live; // the table was changed
        QCOMPARE(books.failing(), QStringList{u"modes-apart"_s});
        books.modes.typed = {{u"a1"_s, {Mode::Test, {1}}}}; // paid by a live campaign's reward
        QCOMPARE(books.failing(), QStringList{u"modes-apart"_s});
    }

    void recordsOfOlderVersionsHaveTheModeOfTheTable()
    {
        Books books;
        books.rewards.front().campaign = {5};
        books.modes.campaigns = {{CampaignId{5}, Mode::Live}};
        books.modes.typed = {{u"a1"_s, {Mode::Test, {}}}};
        books.addTyped(EntryKind::WriteOff, 100, u"write-off:a1"_s);
        QCOMPARE(books.failing(), QStringList());
    }

    void whatWasTakenOffTheOtherModeIsTold()
    {
        // given a live reward that an older version settled against what was owed back in test mode
        Books books;
        books.add(EntryKind::Recovered, 500);
        Findings findings;
        ChainCheck check(findings, books.rewards, books.modes);
        for (const auto &entry : books.chain)
            check.visit(entry);
        check.finish();
        QCOMPARE(check.notes().size(), 1);
        QVERIFY2(check.notes().constFirst().contains(u"5.00 USD"_s), qPrintable(check.notes().constFirst()));
    }

    void aMissingEntryIsFound()
    {
        Books books;
        books.add(EntryKind::Approved, 0);
        books.add(EntryKind::ApprovalWithdrawn, 0);
        books.chain.erase(books.chain.begin() + 1);
        QCOMPARE(books.failing(), QStringList{u"chain"_s});
    }

    void amountsWhereNoneBelongAreFound()
    {
        Books books;
        books.add(EntryKind::Approved, 5);
        books.rewards.front().phase = RewardPhase::Approved;
        QCOMPARE(books.failing(), QStringList{u"positive"_s});
    }

    void amountsBeyondAllBoundsAreFound()
    {
        Books books;
        books.add(EntryKind::Reinstated, kMaxMinor + 1);
        books.rewards.front().booked += kMaxMinor + 1;
        QVERIFY(books.failing().contains(u"no-float"_s));
    }

    void cachesThatDoNotFollowTheEntriesAreFound()
    {
        Books phase;
        phase.rewards.front().phase = RewardPhase::Approved;
        QCOMPARE(phase.failing(), QStringList{u"lifecycle"_s});
        Books booked;
        booked.rewards.front().booked = 1'999;
        QCOMPARE(booked.failing(), QStringList{u"lifecycle"_s});
    }

    void aSecondSettlementIsFound()
    {
        Books books;
        for (int i = 0; i < 2; ++i) {
            books.add(EntryKind::Submitted, 2'000);
            books.add(EntryKind::Issued, 2'000);
        }
        books.rewards.front().phase = RewardPhase::Issued;
        books.rewards.front().issued = 4'000;
        // what was issued beyond what is owed leaves its account below zero, too
        QCOMPARE(
            books.failing({Books::intent(1, IntentState::Confirmed)}), (QStringList{u"lifecycle"_s, u"issued-once"_s}));
    }

    void openAndRecoverableAtOnceAreFound()
    {
        // given an issued reward that fell and rose again
        Books books;
        books.add(EntryKind::Submitted, 2'000);
        books.add(EntryKind::Issued, 2'000);
        books.rewards.front().phase = RewardPhase::Issued;
        books.rewards.front().issued = 2'000;
        books.add(EntryKind::ReversedAfterIssue, 500);
        books.add(EntryKind::Reinstated, 500);
        // when nobody has settled one against the other
        QCOMPARE(books.failing({Books::intent(1, IntentState::Confirmed)}), QStringList{u"one-side"_s});
        books.add(EntryKind::Recovered, 500);
        QCOMPARE(books.failing({Books::intent(1, IntentState::Confirmed)}), QStringList());
    }

    void intentsAndEntriesMustAgree()
    {
        // confirmed, but no entry
        Books forgotten;
        QCOMPARE(forgotten.failing({Books::intent(1, IntentState::Confirmed)}), QStringList{u"no-orphan"_s});
        // settled, but no confirmed request
        Books invented;
        invented.add(EntryKind::Submitted, 2'000);
        invented.add(EntryKind::Issued, 2'000);
        invented.rewards.front().phase = RewardPhase::Issued;
        invented.rewards.front().issued = 2'000;
        QCOMPARE(invented.failing(), QStringList{u"issued-once"_s});
        // submitted, but nothing open
        Books lost;
        lost.add(EntryKind::Submitted, 2'000);
        lost.rewards.front().phase = RewardPhase::Submitted;
        QCOMPARE(lost.failing(), QStringList{u"no-orphan"_s});
        QCOMPARE(lost.failing({Books::intent(1, IntentState::Unknown)}), QStringList());
        // a coupon made by an attempt that was then refused is no orphan
        Books refused;
        QCOMPARE(refused.failing({Books::intent(1, IntentState::Confirmed), Books::intent(2, IntentState::Refused)}),
            QStringList());
    }

    void aDifferenceStopsIssuingUntilItIsMended()
    {
        // given a reward whose stored sum was changed behind the program's back
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"account-credit"}})", 1));
        RD_OK(world.decide(Decision::Approve));
        const auto stored = world.program().store->books().storedReward(world.rows().front().id);
        RD_OK(stored);
        RewardChange change;
        change.reward = *stored;
        change.reward.booked = 1;
        RD_OK(world.program().store->books().applyChanges({change}, world.clock.now(), {}));
        // then verify names it and nothing is issued
        QVERIFY(world.verifyText().contains(u"lifecycle"_s));
        QVERIFY(world.verifyText().contains(u"reward-sum"_s));
        const auto refused = world.issueAll("stripe-credit");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"issuing-stopped"_s);
        QCOMPARE(exitStatus(refused.error().kind), 4);
        // when it is mended
        change.reward = *stored;
        RD_OK(world.program().store->books().applyChanges({change}, world.clock.now(), {}));
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.issueAll("stripe-credit"));
        QCOMPARE(world.provider.effects.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestVerifyService)
#include "tst_verifyservice.moc"
