// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/wise/wiserecipient.h"
#include "models/services/payoutminimums.h"
#include "tests/wise/wisemerchant.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakeWise;
using Fault = rd::fakes::FakeWise::Fault;
using Merchant = rd::tests::WiseMerchant;
using namespace std::chrono_literals;

class TestWise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysBecomeUuids()
    {
        const QString key = idempotencyKey(u"77"_s, u"test"_s, u"wise"_s, u"k"_s, 1, 1);
        const QUuid id = wise::transactionId(key);
        QCOMPARE(id, wise::transactionId(key));
        QCOMPARE(id.version(), QUuid::Sha1);
        QCOMPARE(id.variant(), QUuid::DCE);
        QVERIFY(id != wise::transactionId(idempotencyKey(u"77"_s, u"test"_s, u"wise"_s, u"k"_s, 1, 2)));
        // the bytes of the hash themselves, by the key's alphabet
        QCOMPARE(wise::transactionId(u"rd1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s),
            QUuid(u"00000000-0000-5000-8000-000000000000"_s));
        QCOMPARE(wise::transactionId(u"rd1-77777777777777777777777777777777"_s),
            QUuid(u"ffffffff-ffff-5fff-bfff-ffffffffffff"_s));
    }

    void aRunIsOneDraft()
    {
        Merchant merchant;
        RD_OK(merchant.ready(3));
        const auto taken = merchant.pay();
        RD_OK(taken);
        QCOMPARE(taken->onItsWay.size(), 3U);
        QCOMPARE(merchant.server.groups().size(), 1);
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.groups().first().transfers.size(), 3);
        QCOMPARE(merchant.server.payments(), 0);
        QCOMPARE(merchant.server.transfers().first()["targetAccount"_L1].toInteger(), 4'001);
        QCOMPARE(merchant.server.transfers().first()["targetValue"_L1].toDouble(), 20.0);
        QVERIFY(taken->onItsWay.front().detail.contains(u"draft"_s));
        // pressed again, nothing more is sent
        merchant.clock.advance(1min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.transfers().size(), 3);
        QCOMPARE(merchant.states(), QList<RewardState>(3, RewardState::Submitted));
        // a person pays it on wise.com
        for (int number = 0; number < 3; ++number)
            merchant.server.become(number, u"outgoing_payment_sent"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList<RewardState>(3, RewardState::Issued));
        RD_WHOLE(merchant);
    }

    void aDryRunSendsNothing()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        const auto preview = merchant.previewBy(u"wise"_s);
        RD_OK(preview);
        QCOMPARE(preview->issuable, 2);
        QVERIFY2(preview->rows.front().effect.contains(u"20.00 USD"_s), qPrintable(preview->rows.front().effect));
        QVERIFY(preview->rows.front().effect.contains(u"drafts"_s));
        QCOMPARE(merchant.server.groups().size(), 0);
        QCOMPARE(merchant.server.transfers().size(), 0);
    }

    void aBatchIsPaidWhereTheTokenMay()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2, {{u"fund"_s, u"yes"_s}}));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payments(), 1);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.server.payments(), 1);
        merchant.server.become(0, u"outgoing_payment_sent"_s);
        merchant.server.become(1, u"outgoing_payment_sent"_s);
        merchant.clock.advance(6h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        RD_WHOLE(merchant);
    }

    void withoutMoneyEverythingIsDue_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("refused") << static_cast<int>(Fault::NoFunds);
        QTest::newRow("rejected") << static_cast<int>(Fault::RejectedForFunds);
    }
    void withoutMoneyEverythingIsDue()
    {
        QFETCH(int, fault);
        Merchant merchant;
        RD_OK(merchant.ready(2, {{u"fund"_s, u"yes"_s}}));
        merchant.server.script({Fault::None, Fault::None, static_cast<Fault>(fault)});
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY2(report->onItsWay.front().detail.contains(u"it was cancelled"_s),
            qPrintable(report->onItsWay.front().detail));
        QCOMPARE(merchant.server.groups().first().status, u"CANCELLED"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Due));
        QCOMPARE(merchant.server.payments(), 0);
        RD_WHOLE(merchant);
    }

    void whatTheTokenMayNotPayStaysADraft_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("payments");
        QTest::newRow("second factor") << static_cast<int>(Fault::NeedsSecondFactor) << 0;
        QTest::newRow("another refusal") << static_cast<int>(Fault::Unpayable) << 0;
        QTest::newRow("answer lost") << static_cast<int>(Fault::LoseAnswer) << 1;
        QTest::newRow("request lost") << static_cast<int>(Fault::LoseRequest) << 0;
    }
    void whatTheTokenMayNotPayStaysADraft()
    {
        QFETCH(int, fault);
        QFETCH(int, payments);
        Merchant merchant;
        RD_OK(merchant.ready(1, {{u"fund"_s, u"yes"_s}}));
        merchant.server.script({Fault::None, static_cast<Fault>(fault)});
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY(!report->onItsWay.empty());
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        // it is never paid twice by the program
        QCOMPARE(merchant.server.payments(), payments);
        QCOMPARE(merchant.server.posts(), 2);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void whatBecomesOfIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("end");
        const auto row = [](const char *status, RewardState end) {
            QTest::newRow(status) << QString::fromLatin1(status) << static_cast<int>(end);
        };
        row("processing", RewardState::Submitted);
        row("waiting_recipient_input_to_proceed", RewardState::Unclaimed);
        row("bounced_back", RewardState::Unclaimed);
        row("a_new_word", RewardState::Submitted);
        row("outgoing_payment_sent", RewardState::Issued);
        row("funds_refunded", RewardState::Due);
        row("cancelled", RewardState::Due);
    }
    void whatBecomesOfIt()
    {
        QFETCH(QString, status);
        QFETCH(int, end);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        merchant.server.become(0, status);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{static_cast<RewardState>(end)});
        QCOMPARE(merchant.server.transfers().size(), 1);
        RD_WHOLE(merchant);
    }

    void whatComesBackIsDueAgain()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        merchant.server.become(0, u"outgoing_payment_sent"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        merchant.server.become(0, u"funds_refunded"_s);
        merchant.clock.advance(26h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_OK(merchant.approveAgain());
        RD_OK(merchant.pay());
        const auto transfers = merchant.server.transfers();
        QCOMPARE(transfers.size(), 2);
        QVERIFY(transfers[0]["customerTransactionId"_L1] != transfers[1]["customerTransactionId"_L1]);
        RD_WHOLE(merchant);
    }

    void whatWaitedLongIsStillAskedAboutAfterItArrived()
    {
        // given a draft that somebody pays weeks later
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        merchant.clock.advance(40 * 24h);
        merchant.server.become(0, u"outgoing_payment_sent"_s);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        // when the receiver's bank sends it back
        merchant.server.become(0, u"funds_refunded"_s);
        merchant.clock.advance(29 * 24h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void aLostAnswerPaysNothingTwice_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("answer lost") << static_cast<int>(Fault::LoseAnswer);
        QTest::newRow("request lost") << static_cast<int>(Fault::LoseRequest);
        QTest::newRow("server error") << static_cast<int>(Fault::ServerError);
        QTest::newRow("another amount") << static_cast<int>(Fault::OtherAmount);
    }
    void aLostAnswerPaysNothingTwice()
    {
        QFETCH(int, fault);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({static_cast<Fault>(fault)});
        const auto lost = merchant.pay();
        RD_OK(lost);
        QCOMPARE(lost->uncertain.size(), 1U);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        merchant.clock.advance(7h);
        RD_OK(merchant.sync());
        // what was not seen to arrive in a batch is withdrawn and due again, everything else is sent once
        if (merchant.states() == QList{RewardState::Due}) {
            RD_OK(merchant.approveAgain());
            RD_OK(merchant.pay());
        }
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.alive(), 1);
        RD_WHOLE(merchant);
    }

    void whereverTheProgramDiesItIsSentOnce_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("afterwards");
        for (int write = 1; write <= 3; ++write) {
            for (const bool afterwards : {false, true})
                QTest::addRow("%s write %d", afterwards ? "after" : "before", write) << write << afterwards;
        }
    }
    void whereverTheProgramDiesItIsSentOnce()
    {
        QFETCH(int, write);
        QFETCH(bool, afterwards);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        QVERIFY(merchant.dieAt("wise", write, afterwards));
        merchant.clock.advance(7min);
        RD_OK(merchant.pay());
        merchant.clock.advance(7h);
        RD_OK(merchant.sync());
        if (merchant.states() == QList{RewardState::Due}) {
            RD_OK(merchant.approveAgain());
            RD_OK(merchant.pay());
        }
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.alive(), 1);
        RD_WHOLE(merchant);
    }

    void aDraftThatACrashLeftOpenIsClosed_data()
    {
        QTest::addColumn<QString>("fund");
        QTest::newRow("a person pays") << u"no"_s;
        QTest::newRow("the program pays") << u"yes"_s;
    }
    void aDraftThatACrashLeftOpenIsClosed()
    {
        QFETCH(QString, fund);
        Merchant merchant;
        RD_OK(merchant.ready(1, {{u"fund"_s, fund}}));
        // the third write is the answer's, so its group is known and still open
        QVERIFY(merchant.dieAt("wise", 3, true));
        QCOMPARE(merchant.server.groups().first().status, u"NEW"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.server.groups().first().status, u"COMPLETED"_s);
        QCOMPARE(merchant.server.payments(), 0); // a sync only looks
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.alive(), 1);
        RD_WHOLE(merchant);
    }

    void aRefusalIsDueWithTheReason()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::Refused});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QVERIFY(report->notIssued.front().detail.contains(u"need an approval"_s));
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void tooManyIsWaitedForAndARefusedKeyStops()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        merchant.server.script({Fault::TooMany, Fault::None, Fault::Unauthorized});
        RD_OK(merchant.pay());
        QCOMPARE(merchant.alive(), 1);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.alive(), 2);
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Submitted));
        RD_WHOLE(merchant);
    }

    void thePayoutMethodDecides_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("why");
        QTest::newRow("none") << QString() << QString() << u"no payout method"_s;
        QTest::newRow("elsewhere") << u"paypal"_s << u"anna@example.com"_s << u"paid through paypal"_s;
        QTest::newRow("dollars want an address") << u"wise"_s << u"021000021 / 123456789"_s << u"postal address"_s;
        QTest::newRow("other currency") << u"wise"_s << u"12-34-56 / 12345678"_s << u"does not pay USD"_s;
        QTest::newRow("unknown recipient") << u"wise"_s << u"4999"_s << u"no recipient of that number"_s;
    }
    void thePayoutMethodDecides()
    {
        QFETCH(QString, provider);
        QFETCH(QString, destination);
        QFETCH(QString, why);
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        if (provider.isEmpty())
            merchant.methods();
        else
            RD_OK(merchant.payTo("anna@example.com", provider, destination));
        RD_OK(merchant.connectTo({}));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QVERIFY2(report->notIssued.front().detail.contains(why), qPrintable(report->notIssued.front().detail));
        QCOMPARE(merchant.server.posts(), 0);
        QCOMPARE(merchant.states(), QList{RewardState::Approved});
    }

    void aChangedMethodHoldsItBack()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.payTo("anna@example.com", u"wise"_s, u"4002"_s));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::MethodChangedRecently);
        QCOMPARE(merchant.server.posts(), 0);
    }

    void aMethodChangedWhileItIsPlannedHoldsItBack()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.onRecipientRead = [&merchant] {
            QVERIFY(merchant.payTo("anna@example.com", u"wise"_s, u"4002"_s));
        };
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::MethodChangedRecently);
        QCOMPARE(merchant.server.posts(), 0);
        QCOMPARE(merchant.states(), QList{RewardState::Approved});
        RD_WHOLE(merchant);
    }

    void theProvidersLeastAmountCounts()
    {
        // given a merchant who pays by Wise from 75.00 on, and a participant whose 40.00 are paid that way
        Merchant merchant;
        RD_OK(merchant.ready(2));
        RD_OK(merchant.program().store->workspace().setSetting(
            services::kProviderMinimumsSetting, uR"({"wise":"75.00 USD"})"_s));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 2U);
        QCOMPARE(report->notIssued.front().reason, Blocker::BelowThreshold);
        QCOMPARE(merchant.server.posts(), 0);
        // what is wanted for another way does not count
        RD_OK(merchant.program().store->workspace().setSetting(
            services::kProviderMinimumsSetting, uR"({"paypal":"75.00 USD"})"_s));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.transfers().size(), 2);
        RD_WHOLE(merchant);
    }

    void aRecipientIsMadeOnceAndFoundAgain()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(2));
        RD_OK(merchant.payTo("anna@example.com", u"wise"_s, u"anna.pays@example.com (Anna Example)"_s));
        RD_OK(merchant.connectTo({}));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.recipients().size(), 2); // one was saved before
        const QJsonObject made = merchant.server.recipients().last();
        QCOMPARE(made["type"_L1].toString(), u"email"_s);
        QCOMPARE(made["accountHolderName"_L1].toString(), u"Anna Example"_s);
        merchant.sale(3, "ANNA");
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        RD_OK(merchant.approveAgain());
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.transfers().size(), 3);
        QCOMPARE(merchant.server.recipients().size(), 2);
        // nothing that is written down names the account
        const auto intents = merchant.program().intents.openIntents(ConnectionId{});
        RD_OK(intents);
        for (const auto &intent : *intents)
            QVERIFY(!intent.body.contains("anna.pays"));
        RD_WHOLE(merchant);
    }

    void accountsBecomeRecipients_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("iban") << u"DE89 3704 0044 0532 0130 00"_s << u"EUR"_s << u"iban"_s << u"IBAN"_s
                              << u"DE89370400440532013000"_s;
        QTest::newRow("british") << u"12-34-56 / 12345678"_s << u"GBP"_s << u"sort_code"_s << u"sortCode"_s
                                 << u"123456"_s;
        QTest::newRow("australian") << u"123-456 / 12345678"_s << u"AUD"_s << u"australian"_s << u"bsbCode"_s
                                    << u"123456"_s;
        QTest::newRow("canadian") << u"003-12345 / 1234567"_s << u"CAD"_s << u"canadian"_s << u"transitNumber"_s
                                  << u"12345"_s;
    }
    void accountsBecomeRecipients()
    {
        QFETCH(QString, destination);
        QFETCH(QString, currency);
        QFETCH(QString, type);
        QFETCH(QString, member);
        QFETCH(QString, value);
        const auto parsed = parseDestination(u"wise"_s, destination);
        RD_OK(parsed);
        QCOMPARE(wise::objectionTo(*parsed, currency, u"EUR"_s), QString());
        QVERIFY(!wise::objectionTo(*parsed, u"JPY"_s, u"USD"_s).isEmpty());
        const QJsonObject made = wise::recipientOf({u"m"_s, *parsed, u" Anna  Example "_s}, 77, currency);
        QCOMPARE(made["type"_L1].toString(), type);
        QCOMPARE(made["accountHolderName"_L1].toString(), u"Anna Example"_s);
        QCOMPARE(made["details"_L1][member].toString(), value);
        QVERIFY(wise::isSameRecipient(made, made));
        QJsonObject other = made;
        other["accountHolderName"_L1] = u"Eve Example"_s;
        QVERIFY(!wise::isSameRecipient(other, made));
        const auto api =
            test::OpenApi::load(QStringLiteral(RD_SHARED_DIR), QStringLiteral("wise/wise-platform-payout-subset.json"));
        if (api)
            QCOMPARE(api->validateJsonRequest(u"POST"_s, u"/v1/accounts"_s, QJsonDocument(made).toJson()).join(u"; "_s),
                QString());
    }

    void whatWantsAPurposeGoesByFile_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("currency");
        QTest::newRow("Indian account") << u"HDFC0004277 / 12345678901"_s << u"INR"_s;
        QTest::newRow("saved recipient") << u"4001"_s << u"INR"_s;
        QTest::newRow("e-mail") << u"anna@example.com (Anna Example)"_s << u"CNY"_s;
        QTest::newRow("baht") << u"4001"_s << u"THB"_s;
    }
    void whatWantsAPurposeGoesByFile()
    {
        QFETCH(QString, destination);
        QFETCH(QString, currency);
        const auto parsed = parseDestination(u"wise"_s, destination);
        RD_OK(parsed);
        const QString objection = wise::objectionTo(*parsed, currency, u"EUR"_s);
        QVERIFY2(objection.contains(u"purpose"_s) && objection.contains(u"Wise file"_s), qPrintable(objection));
    }

    void settingsAreCheckedBefore()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        QCOMPARE(merchant.connectPayouts(u"wise"_s, "too-short", merchant.server.url(), {}).error().code, u"bad-key"_s);
        QCOMPARE(merchant.connectTo({{u"source-currency"_s, u"EURO"_s}}).error().code, u"bad-currency"_s);
        QCOMPARE(merchant.connectTo({{u"profile"_s, u"99"_s}}).error().code, u"profile-missing"_s);
        merchant.server.hasTwoProfiles = true;
        const auto several = merchant.connectTo({});
        QCOMPARE(several.error().code, u"profile-missing"_s);
        QVERIFY2(several.error().hint.contains(u"88"_s), qPrintable(several.error().hint));
        RD_OK(merchant.connectTo({{u"profile"_s, u"77"_s}}));
    }

    void itsDocumentWasThere()
    {
        if (!FakeWise().hasSpecification())
            QSKIP("../shared/specs/wise is absent: requests and answers were not validated");
    }
};

QTEST_GUILESS_MAIN(TestWise)
#include "tst_wise.moc"
