// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wise/wisemerchant.h"

using namespace rd;
using namespace rd::tests;
using Fault = rd::fakes::FakeWise::Fault;
using namespace std::chrono_literals;

/// When a payout that nobody can find counts as not made (reliability.md 1).
class TestWiseLookups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSentAgainWithinFiveMinutes()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseRequest});
        RD_OK(merchant.pay());
        merchant.clock.advance(4min);
        const auto early = merchant.pay();
        RD_OK(early);
        QCOMPARE(early->uncertain.size(), 1U);
        QCOMPARE(merchant.server.posts(), 1);
        merchant.clock.advance(2min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 2);
        QCOMPARE(merchant.server.transfers().size(), 1);
        RD_WHOLE(merchant);
    }

    void nothingIsWithdrawnBeforeTwoLooksTenMinutesApart_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("it never arrives") << false;
        QTest::newRow("it arrives after the first look") << true;
    }
    void nothingIsWithdrawnBeforeTwoLooksTenMinutesApart()
    {
        QFETCH(bool, arrives);
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::Late});
        RD_OK(merchant.pay());
        // given that it must not be sent again
        RD_OK(merchant.payTo("anna@example.com", u"wise"_s, u"4002"_s));
        merchant.clock.advance(6min);
        const auto first = merchant.pay();
        RD_OK(first);
        QCOMPARE(first->uncertain.size(), 1U);
        QVERIFY2(first->uncertain.front().detail.contains(u"once more"_s), qPrintable(first->uncertain.front().detail));
        // when somebody presses again and again
        merchant.clock.advance(5min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        if (arrives)
            merchant.server.arrive();
        merchant.clock.advance(5min + 1s);
        RD_OK(merchant.pay());
        // then only the second look, ten minutes after the first, lets it go
        QCOMPARE(merchant.states(), QList{arrives ? RewardState::Submitted : RewardState::Due});
        QCOMPARE(merchant.server.posts(), 1);
        RD_WHOLE(merchant);
    }

    void whatAClockAheadHasSentIsFound()
    {
        // given a computer that believed it was next month when it sent the payout
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        const Instant today = merchant.clock.now();
        merchant.clock.set(today + 40 * 24h);
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.clock.set(today);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        // then it is not sent again
        QCOMPARE(merchant.server.posts(), 1);
        QCOMPARE(merchant.server.transfers().size(), 1);
        RD_WHOLE(merchant);
    }

    void whatSomebodyPaysAtTheSameMomentIsNotCancelled()
    {
        // given a draft that is found outside of a known batch, and paid for before it could be withdrawn
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.server.isPaidMeanwhile = true;
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.transfers().first()["status"_L1].toString(), u"processing"_s);
        QCOMPARE(merchant.alive(), 1);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void aClockThatWasTurnedProvesNothing()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseRequest});
        RD_OK(merchant.pay());
        RD_OK(merchant.payTo("anna@example.com", u"wise"_s, u"4002"_s));
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        merchant.clock.set(merchant.clock.now() + 2h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        merchant.clock.advance(11min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void aRefusalOfALaterAttemptIsNoProof_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("the first never arrives") << false;
        QTest::newRow("the first arrives late") << true;
    }
    void aRefusalOfALaterAttemptIsNoProof()
    {
        QFETCH(bool, arrives);
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::Late, Fault::Refused});
        RD_OK(merchant.pay());
        merchant.clock.advance(6min);
        const auto refused = merchant.pay();
        RD_OK(refused);
        QCOMPARE(refused->notIssued.size(), 0U);
        QCOMPARE(refused->uncertain.size(), 1U);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        if (arrives)
            merchant.server.arrive();
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        merchant.clock.advance(11min);
        const auto ended = merchant.pay();
        RD_OK(ended);
        QCOMPARE(merchant.server.posts(), 2);
        if (!arrives) {
            QCOMPARE(merchant.states(), QList{RewardState::Due});
            QVERIFY2(ended->notIssued.front().detail.contains(u"need an approval"_s),
                qPrintable(ended->notIssued.front().detail));
        }
        RD_WHOLE(merchant);
    }

    void whatWasNotExecutedAfterADoubtStaysInDoubt()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1));
        std::deque<Fault> faults{Fault::Late};
        faults.insert(faults.end(), 7, Fault::TooMany); // every try of the second run
        faults.push_back(Fault::Refused);
        merchant.server.script(faults);
        RD_OK(merchant.pay());
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 8);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 9);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }
};

QTEST_GUILESS_MAIN(TestWiseLookups)
#include "tst_wiselookups.moc"
