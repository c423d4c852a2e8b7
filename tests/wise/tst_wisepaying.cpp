// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wise/wisemerchant.h"

using namespace rd;
using namespace rd::tests;
using Fault = rd::fakes::FakeWise::Fault;
using namespace std::chrono_literals;

namespace {

const QMap<QString, QString> kPays{{u"fund"_s, u"yes"_s}};

} // namespace

/// When the money of a batch leaves, and when it must not.
class TestWisePaying : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoOnlyLooksPaysNothing_data()
    {
        QTest::addColumn<bool>("window");
        QTest::newRow("opening the window") << true;
        QTest::newRow("a sync") << false;
    }
    void whoOnlyLooksPaysNothing()
    {
        QFETCH(bool, window);
        WiseMerchant merchant;
        RD_OK(merchant.ready(1, kPays));
        // given a draft in an open batch, and a merchant who has stopped everything
        QVERIFY(merchant.dieAt("wise", 3, true));
        RD_OK(merchant.program().issuing.stop(u"something is wrong"_s, u"owner"_s));
        merchant.clock.advance(1h);
        if (window)
            RD_OK(merchant.program().issue.resolveOpen({}, {}));
        else
            RD_OK(merchant.sync());
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0);
        // what was closed and not paid is a person's from then on
        RD_OK(merchant.program().issuing.resume(u"owner"_s));
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payments(), 0);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void whatACrashLeftIsPaidByWhoIssues()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1, kPays));
        QVERIFY(merchant.dieAt("wise", 3, true));
        merchant.clock.advance(1h);
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY2(
            report->onItsWay.front().detail.contains(u"batch is paid"_s), qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.payments(), 1);
        RD_WHOLE(merchant);
    }

    void whatWasFlaggedMeanwhileIsNotPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(2, kPays));
        QVERIFY(merchant.dieAt("wise", 6, true));
        // given that somebody else's account stands there now
        merchant.clock.advance(1h);
        RD_OK(merchant.payTo("anna@example.com", u"wise"_s, u"4002"_s));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 2U);
        for (const auto &row : report->onItsWay)
            QVERIFY2(row.detail.contains(u"not paid"_s) && row.detail.contains(u"payout method was changed"_s),
                qPrintable(row.detail));
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void aSaleRefundedSinceIsNotPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1, kPays));
        QVERIFY(merchant.dieAt("wise", 3, true));
        // given a refund that is in the books, with nobody at Wise asked about it yet
        merchant.refund(1, 10'000);
        merchant.clock.advance(1h);
        merchant.program().sync.setAutomaticIssue(nullptr);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.server.groups().first().status, u"NEW"_s);
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY2(report->onItsWay.front().detail.contains(u"the sale changed"_s),
            qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    /// domain.md 5.4.13: who is suspended is not paid, also from a batch that was prepared before.
    void whoWasSuspendedSinceIsNotPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(1, kPays));
        QVERIFY(merchant.dieAt("wise", 3, true));
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"state"_s};
        sheet.rows = {{2, {u"anna@example.com"_s, u"suspended"_s}}};
        services::ImportOptions options;
        options.campaign = u"Friends"_s;
        options.actor = u"owner"_s;
        RD_OK(merchant.program().people.importParticipants(sheet, options, {}, {}));
        merchant.clock.advance(1h);
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QVERIFY2(report->onItsWay.front().detail.contains(u"suspended"_s), qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void stoppedInTheMiddleNothingIsPaid_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("after the first") << 1;
        QTest::newRow("after the last") << 2;
    }
    void stoppedInTheMiddleNothingIsPaid()
    {
        QFETCH(int, after);
        WiseMerchant merchant;
        RD_OK(merchant.ready(2, kPays));
        const auto report = merchant.pay([&](const Progress &progress) {
            if (progress.stage == "issue"_L1 && progress.done == after)
                QVERIFY(merchant.program().issuing.stop(u"wait"_s, u"owner"_s));
        });
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), static_cast<std::size_t>(after));
        QVERIFY2(report->onItsWay.front().detail.contains(u"not paid"_s), qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void cancelledNothingIsPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(2, kPays));
        CancelToken cancel;
        const auto report = merchant.pay(
            [&](const Progress &progress) {
                if (progress.stage == "issue"_L1)
                    cancel.cancel();
            },
            cancel);
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QVERIFY2(report->onItsWay.front().detail.contains(u"cancelled"_s), qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void withBooksThatCannotBeWrittenNothingIsPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(2, kPays));
        merchant.program().intents.failAt = 6; // the second answer
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY(report->error.has_value());
        QCOMPARE(merchant.server.transfers().size(), 2);
        QCOMPARE(merchant.server.payments(), 0);
    }

    void afterThreeUnknownOutcomesNothingIsPaid()
    {
        WiseMerchant merchant;
        RD_OK(merchant.ready(4, kPays));
        merchant.server.script({Fault::None, Fault::LoseRequest, Fault::LoseRequest, Fault::LoseRequest});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QCOMPARE(merchant.server.transfers().size(), 1);
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void whatCannotBeClosedAfterASecondSendIsSaid()
    {
        // given a server error that Wise repeats, and a person who lets the payout go out again
        WiseMerchant merchant;
        RD_OK(merchant.ready(1, kPays));
        merchant.server.script({Fault::ServerError, Fault::ServerError});
        RD_OK(merchant.pay());
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        const RewardId id = merchant.rows().front().id;
        const auto again = [&] { return merchant.program().issue.resend(id, u"seen on wise.com"_s, u"owner"_s, {}); };
        merchant.clock.advance(25h);
        QCOMPARE(again().error().code, u"too-early"_s);
        merchant.clock.advance(25h);
        merchant.server.closingFails = true;
        const auto report = again();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QVERIFY2(report->onItsWay.front().detail.contains(u"Something went wrong"_s),
            qPrintable(report->onItsWay.front().detail));
        QVERIFY(report->error.has_value());
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void onlyWhatIsSeenAsAskedForIsPaid_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("payments");
        QTest::newRow("another amount in the answer") << static_cast<int>(Fault::OtherAmount) << 0;
        QTest::newRow("a transfer whose answer was lost") << static_cast<int>(Fault::LoseAnswer) << 0;
        QTest::newRow("a request that never arrived") << static_cast<int>(Fault::LoseRequest) << 1;
        QTest::newRow("one that Wise refused") << static_cast<int>(Fault::Refused) << 1;
    }
    void onlyWhatIsSeenAsAskedForIsPaid()
    {
        QFETCH(int, fault);
        QFETCH(int, payments);
        WiseMerchant merchant;
        RD_OK(merchant.ready(2, kPays));
        merchant.server.script({Fault::None, static_cast<Fault>(fault)});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        const QString detail = report->onItsWay.front().detail;
        QVERIFY2(detail.contains(payments == 0 ? u"9002 in it just as it was asked for"_s : u"batch is paid"_s),
            qPrintable(detail));
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), payments);
        RD_WHOLE(merchant);
    }
};

QTEST_GUILESS_MAIN(TestWisePaying)
#include "tst_wisepaying.moc"
