// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalcurrencies.h"
#include "integrations/paypal/paypalgateway.h"
#include "tests/fakes/payoutworld.h"
#include "tests/paypal/fakepaypal.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakePaypal;
using Fault = rd::fakes::FakePaypal::Fault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kKey[] = "client-id-0001:secret-0001";

/// A merchant who pays by PayPal.
class Merchant : public PayoutWorld {
public:
    Merchant()
    {
        offer(
            u"paypal"_s, {u"sandbox"_s},
            [this](const Connection &connection, const Secret &secret) -> Result<AccountSource::Check> {
                RD_TRY(api, open(connection, secret));
                return [api](const CancelToken &cancel) { return api->account(cancel); };
            },
            [this](const Connection &connection, const Secret &secret) -> Result<std::unique_ptr<RewardGateway>> {
                RD_TRY(api, open(connection, secret));
                return std::make_unique<paypal::PaypalGateway>(api, paypal::PayoutWords{u"Your commission"_s, {}});
            });
    }
    /// Approved rewards and a connection to the sandbox.
    Status ready(int sales)
    {
        RD_CHECK(beginApproved(sales));
        return connectPayouts(u"paypal"_s, kKey, server.url(), {{u"sandbox"_s, u"yes"_s}});
    }
    Result<services::IssueReport> pay() { return issueAll("paypal"); }

    FakePaypal server;

private:
    Result<std::shared_ptr<paypal::PaypalApi>> open(const Connection &connection, const Secret &secret)
    {
        paypal::PaypalSettings settings;
        settings.base = QUrl(connection.apiBase);
        settings.sandbox = connection.options.value(u"sandbox"_s) == "yes"_L1;
        settings.account = connection.name;
        settings.limits = {0, 0, 2, 5};
        return paypal::PaypalApi::open(client, clock, settings, secret);
    }
};

} // namespace

class TestPaypal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsAreText_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *currency, qint64 minor, const char *text, const char *refusal = "") {
            QTest::addRow("%s %lld", currency, minor)
                << QString::fromLatin1(currency) << minor << QString::fromLatin1(text) << QString::fromLatin1(refusal);
        };
        row("USD", 2250, "22.50");
        row("USD", 7, "0.07");
        row("JPY", 1250, "1250");
        row("HUF", 125'000, "1250"); // two decimals by ISO, none at PayPal
        row("HUF", 125'050, "", "provider-limit");
        row("TWD", 4'200, "42");
        row("TWD", 4'201, "", "provider-limit");
        row("KWD", 1'000, "", "currency-not-supported");
        row("INR", 1'000, "", "currency-not-supported");
    }
    void amountsAreText()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QFETCH(QString, refusal);
        const Money money{minor, Currency::parse(currency).value()};
        const auto written = paypal::amountText(money);
        QCOMPARE(written.has_value(), refusal.isEmpty());
        if (!written) {
            QCOMPARE(written.error().code, refusal);
            return;
        }
        QCOMPARE(*written, text);
        QCOMPARE(paypal::amountFrom(*written, currency).value(), money);
        QCOMPARE(paypal::amountFrom(*written + u".00"_s, currency).has_value(), !text.contains(u'.'));
    }

    void takenIsNotPaid()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        // when both are issued and PayPal says PENDING
        const auto taken = merchant.pay();
        RD_OK(taken);
        QCOMPARE(taken->issued.size(), 0U);
        QCOMPARE(taken->onItsWay.size(), 2U);
        QCOMPARE(taken->uncertain.size(), 0U);
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Submitted));
        const auto payouts = merchant.server.payouts();
        QCOMPARE(payouts.size(), 2);
        QCOMPARE(payouts.first().item["receiver"_L1].toString(), u"anna@example.com"_s);
        QCOMPARE(payouts.first().item["amount"_L1]["value"_L1].toString(), u"20.00"_s);
        QCOMPARE(payouts.first().item["sender_item_id"_L1].toString(), payouts.first().batchId);
        // a person cannot end what PayPal works on
        const auto ended = merchant.program().issue.abandon(taken->onItsWay.front().id, u"no patience"_s, u"owner"_s);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, u"on-its-way"_s);
        // then pressing again pays nothing twice, and PayPal's word ends it
        merchant.clock.advance(1min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 2);
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(10min);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.rows().front().state, RewardState::Issued);
        merchant.server.become(1, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        const auto settled = merchant.program().issue.resolveOpen({}, {});
        RD_OK(settled);
        QCOMPARE(settled->issued.size(), 1U);
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        QCOMPARE(merchant.server.posts(), 2);
        RD_WHOLE(merchant);
    }

    /// Who keeps a payout method at PayPal is paid there and not at the address in the books.
    void aPayoutMethodThereIsWhereItPays()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.payTo("anna@example.com", u"paypal"_s, u"anna.pays@example.org"_s));
        const auto preview = merchant.previewBy(u"paypal"_s);
        RD_OK(preview);
        QVERIFY2(preview->rows.front().effect.contains(u"example.org"_s), qPrintable(preview->rows.front().effect));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().first().item["receiver"_L1].toString(), u"anna.pays@example.org"_s);
        QCOMPARE(merchant.server.payouts().first().item["recipient_type"_L1].toString(), u"EMAIL"_s);
        // what is written down names the method, not the address
        const auto intents = merchant.program().store->intents().intentsOf(merchant.rows().front().id);
        RD_OK(intents);
        QVERIFY2(!intents->front().body.contains("anna"), intents->front().body.constData());
        // asked again under the same id, it is the same request
        merchant.clock.advance(6min);
        const auto found = merchant.pay();
        RD_OK(found);
        QCOMPARE(found->onItsWay.size(), 1U);
        QCOMPARE(merchant.server.payouts().size(), 1);
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        RD_WHOLE(merchant);
    }

    void aPayPalIdIsSentAsOne()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.payTo("anna@example.com", u"paypal"_s, u"ABCDEFGH23456"_s));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().first().item["receiver"_L1].toString(), u"ABCDEFGH23456"_s);
        QCOMPARE(merchant.server.payouts().first().item["recipient_type"_L1].toString(), u"PAYPAL_ID"_s);
        RD_WHOLE(merchant);
    }

    void aMethodChangedLatelyHoldsThePayoutBack()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.payTo("anna@example.com", u"paypal"_s, u"anna.pays@example.org"_s));
        RD_OK(merchant.payTo("anna@example.com", u"paypal"_s, u"thief@example.org"_s));
        const auto held = merchant.pay();
        RD_OK(held);
        QCOMPARE(held->notIssued.size(), 1U);
        QCOMPARE(held->notIssued.front().reason, Blocker::MethodChangedRecently);
        QCOMPARE(merchant.server.posts(), 0);
        RD_WHOLE(merchant);
    }

    /// Nobody is paid at an address that they did not name: not who is paid elsewhere, not whose method was taken away.
    void whoIsPaidElsewhereIsNotPaidHere()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        for (const QString &destination : {u"DE89370400440532013000"_s, QString()}) {
            RD_OK(merchant.payTo("anna@example.com", u"sepa"_s, destination));
            const auto preview = merchant.previewBy(u"paypal"_s);
            RD_OK(preview);
            QCOMPARE(preview->issuable, 0);
            const auto held = merchant.pay();
            RD_OK(held);
            QCOMPARE(held->notIssued.size(), 1U);
            QCOMPARE(held->notIssued.front().reason, Blocker::NoPayoutMethod);
            QCOMPARE(held->notIssued.front().detail.contains(u"sepa"_s), !destination.isEmpty());
            QCOMPARE(merchant.server.posts(), 0);
        }
        RD_WHOLE(merchant);
    }

    /// Who never had a method is paid at the address in the books: a change of it is held back like one of a method.
    void anAddressChangedLatelyHoldsThePayoutBack()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.methods(); // there are some, of nobody
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"former_email"_s};
        sheet.rows = {{2, {u"thief@example.org"_s, u"anna@example.com"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        const auto changed = merchant.program().people.importParticipants(sheet, options, {}, {});
        RD_OK(changed);
        QCOMPARE(changed->counts.changed, 1);
        const auto held = merchant.pay();
        RD_OK(held);
        QCOMPARE(held->notIssued.size(), 1U);
        QCOMPARE(held->notIssued.front().reason, Blocker::MethodChangedRecently);
        QCOMPARE(merchant.server.posts(), 0);
        merchant.clock.advance(std::chrono::hours(24 * 8));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().first().item["receiver"_L1].toString(), u"thief@example.org"_s);
        RD_WHOLE(merchant);
    }

    void aDryRunSendsNothing()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        services::IssueOrder order;
        order.method = u"paypal"_s;
        order.all = true;
        const auto preview = merchant.program().issue.preview(order, {}, {});
        RD_OK(preview);
        QCOMPARE(preview->issuable, 2);
        QVERIFY(preview->rows.front().effect.contains(u"20.00 USD"_s));
        QVERIFY(!preview->rows.front().effect.contains(u"anna@"_s));
        QCOMPARE(merchant.server.posts(), 0);
    }

    void whatFailsIsDueWithTheReason_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("failed") << u"FAILED"_s << u"RECEIVER_UNREGISTERED"_s;
        QTest::newRow("blocked") << u"BLOCKED"_s << QString();
        QTest::newRow("returned") << u"RETURNED"_s << QString();
        QTest::newRow("batch denied") << u"DENIED"_s << QString();
    }
    void whatFailsIsDueWithTheReason()
    {
        QFETCH(QString, status);
        QFETCH(QString, error);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        // given nobody took it at first
        merchant.server.become(0, u"UNCLAIMED"_s);
        merchant.clock.advance(1h);
        const auto waiting = merchant.pay();
        RD_OK(waiting);
        QCOMPARE(waiting->onItsWay.size(), 1U);
        QVERIFY2(waiting->onItsWay.front().detail.contains(u"2026-06-27"_s),
            qPrintable(waiting->onItsWay.front().detail)); // 30 days after 28 May
        QCOMPARE(merchant.states(), QList{RewardState::Unclaimed});
        const auto entries = merchant.program().store->books().entriesOf(merchant.rows().front().id);
        RD_OK(entries);
        QCOMPARE(entries->back().kind, EntryKind::ProviderState);
        QCOMPARE(entries->back().facts, u"unclaimed, paypal-unclaimed"_s);
        QCOMPARE(merchant.rows().front().lastFailure, QString()); // it has not failed
        // asked for again it is not sent again, nobody ends it, and the change is written down once
        merchant.clock.advance(24h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().size(), 1);
        QCOMPARE(merchant.program().store->books().entriesOf(merchant.rows().front().id)->size(), entries->size());
        const auto ended = merchant.program().issue.abandon(merchant.rows().front().id, u"no patience"_s, u"owner"_s);
        QVERIFY(!ended && errorCode(ended.error()) == u"on-its-way"_s);
        RD_WHOLE(merchant);
        // when it ends badly
        merchant.server.become(0, status, error);
        merchant.clock.advance(31 * 24h);
        const auto failed = merchant.program().issue.resolveOpen({}, {});
        RD_OK(failed);
        QCOMPARE(failed->notIssued.size(), 1U);
        const auto row = merchant.rows().front();
        QCOMPARE(row.state, RewardState::Due);
        QVERIFY2(row.lastFailure.contains(error.isEmpty() ? status : error), qPrintable(row.lastFailure));
        // then it can be paid again, under an id that PayPal does not know
        RD_OK(merchant.approveAgain());
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().size(), 2);
        QVERIFY(merchant.server.payouts().at(0).batchId != merchant.server.payouts().at(1).batchId);
        merchant.server.become(1, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        RD_WHOLE(merchant);
    }

    void whatComesBackAfterSuccessIsDueAgain()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        // when the receiver gives it back
        merchant.server.become(0, u"REFUNDED"_s);
        merchant.clock.advance(26h);
        RD_OK(merchant.sync());
        const auto row = merchant.rows().front();
        QCOMPARE(row.state, RewardState::Due);
        QVERIFY2(row.lastFailure.contains(u"REFUNDED"_s), qPrintable(row.lastFailure));
        RD_WHOLE(merchant);
        // then it is paid again once
        RD_OK(merchant.approveAgain());
        RD_OK(merchant.pay());
        merchant.server.become(1, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.payouts().size(), 2);
        RD_WHOLE(merchant);
    }

    void aLostAnswerIsAskedForUnderTheSameId_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("answer lost") << static_cast<int>(Fault::LoseAnswer);
        QTest::newRow("request lost") << static_cast<int>(Fault::LoseRequest);
        QTest::newRow("server error") << static_cast<int>(Fault::ServerError);
        QTest::newRow("no JSON") << static_cast<int>(Fault::Html);
        QTest::newRow("another batch's answer") << static_cast<int>(Fault::OtherBatch);
    }
    void aLostAnswerIsAskedForUnderTheSameId()
    {
        QFETCH(int, fault);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({static_cast<Fault>(fault)});
        const auto lost = merchant.pay();
        RD_OK(lost);
        QCOMPARE(lost->uncertain.size(), 1U);
        // pressed again at once: nothing goes out
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 1);
        merchant.clock.advance(6min);
        const auto found = merchant.pay();
        RD_OK(found);
        QCOMPARE(found->onItsWay.size(), 1U);
        QCOMPARE(merchant.server.payouts().size(), 1);
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        RD_WHOLE(merchant);
    }

    void aRefusalOfALaterAttemptProvesNothing()
    {
        // given a payout that was made and whose answer was lost, and a balance that is empty since
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer, Fault::NoFunds});
        RD_OK(merchant.pay());
        merchant.clock.advance(6min);
        const auto refused = merchant.pay();
        RD_OK(refused);
        QCOMPARE(refused->notIssued.size(), 0U);
        QCOMPARE(refused->uncertain.size(), 1U);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        // then nothing is sent any more, and a person decides
        merchant.clock.advance(6min);
        const auto waiting = merchant.pay();
        RD_OK(waiting);
        QVERIFY2(waiting->uncertain.front().detail.contains(u"a person has to look"_s),
            qPrintable(waiting->uncertain.front().detail));
        QCOMPARE(merchant.server.posts(), 2);
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_OK(merchant.program().issue.abandon(waiting->uncertain.front().id, u"looked at PayPal"_s, u"owner"_s));
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void anIdUsedForAnotherAmountWaitsForAPerson()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.server.changeAmount(0, u"2000.00"_s);
        merchant.clock.advance(6min);
        const auto taken = merchant.pay(); // nothing of it is shown yet
        RD_OK(taken);
        QCOMPARE(taken->onItsWay.size(), 1U);
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        const auto still = merchant.pay();
        RD_OK(still);
        QCOMPARE(still->uncertain.size(), 1U);
        QVERIFY2(still->uncertain.front().detail.contains(u"amount"_s), qPrintable(still->uncertain.front().detail));
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_OK(merchant.program().issue.abandon(still->uncertain.front().id, u"looked at PayPal"_s, u"owner"_s));
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void afterTheWindowNothingIsSentAgain()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.clock.advance(31 * 24h);
        const auto late = merchant.pay();
        RD_OK(late);
        QCOMPARE(late->uncertain.size(), 1U);
        QCOMPARE(merchant.server.posts(), 1);
        RD_WHOLE(merchant);
    }

    void aChangedSaleIsNeverSentBlindly()
    {
        // given a payout whose answer was lost, and a refund meanwhile
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.refund(1, 5'000);
        merchant.clock.advance(6min);
        RD_OK(merchant.sync());
        merchant.clock.advance(6min);
        const auto asked = merchant.pay();
        // then it is neither sent again nor taken for not sent
        RD_OK(asked);
        QCOMPARE(asked->uncertain.size(), 1U);
        QCOMPARE(merchant.server.posts(), 1);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void whereverTheProgramDiesItIsPaidOnce_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("afterwards");
        for (int write = 1; write <= 3; ++write) {
            for (const bool afterwards : {false, true})
                QTest::addRow("%s write %d", afterwards ? "after" : "before", write) << write << afterwards;
        }
    }
    void whereverTheProgramDiesItIsPaidOnce()
    {
        QFETCH(int, write);
        QFETCH(bool, afterwards);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        QVERIFY(merchant.dieAt("paypal", write, afterwards));
        merchant.clock.advance(7min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.payouts().size(), 1);
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_WHOLE(merchant);
    }

    void withoutMoneyTheRestIsNotTried()
    {
        Merchant merchant;
        RD_OK(merchant.ready(3));
        merchant.server.script({Fault::None, Fault::NoFunds});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QCOMPARE(report->notIssued.size(), 2U);
        for (const auto &row : report->notIssued)
            QVERIFY2(row.detail.contains(u"INSUFFICIENT_FUNDS"_s), qPrintable(row.detail));
        QCOMPARE(merchant.server.posts(), 2);
        auto states = merchant.states();
        std::sort(states.begin(), states.end());
        // one refused with its reason, one not even sent
        QCOMPARE(states, (QList{RewardState::Due, RewardState::Approved, RewardState::Submitted}));
        RD_WHOLE(merchant);
    }

    void aTokenThatEndsIsRenewed()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        merchant.server.script({Fault::Unauthorized});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 2U);
        QCOMPARE(merchant.server.payouts().size(), 2);
        RD_WHOLE(merchant);
    }

    void aRefusedKeyStopsAndLosesNothing()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::NoPermission});
        static_cast<void>(merchant.pay());
        QCOMPARE(merchant.server.payouts().size(), 0);
        merchant.clock.advance(6min);
        const auto later = merchant.pay();
        RD_OK(later);
        QCOMPARE(later->onItsWay.size(), 1U);
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_WHOLE(merchant);
    }

    void tooManyIsWaitedFor()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::TooMany, Fault::TooMany});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->onItsWay.size(), 1U);
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_WHOLE(merchant);
    }

    void testAndLiveDoNotMix()
    {
        // given test rewards and only a live connection
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        RD_OK(merchant.connectPayouts(u"paypal"_s, kKey, merchant.server.url(), {}));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::NoPayoutMethod);
        QCOMPARE(merchant.server.posts(), 0);
        // and the same name cannot become the other one
        const auto other =
            merchant.connectPayouts(u"paypal"_s, kKey, merchant.server.url(), {{u"sandbox"_s, u"yes"_s}});
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"other-mode"_s);
    }

    void aKeyOfAnotherFormIsRefused()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        const auto refused = merchant.connectPayouts(u"paypal"_s, "sk_test_4242424242", merchant.server.url(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad-key"_s);
        const auto wrong = merchant.connectPayouts(u"paypal"_s, "client-id-0001:other", merchant.server.url(), {});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
        merchant.server.hasPayouts = false;
        RD_OK(merchant.connectPayouts(u"paypal"_s, kKey, merchant.server.url(), {}));
        QCOMPARE(merchant.program().connections.byName(u"payouts"_s)->missingWrite, QStringList{u"payouts"_s});
    }

    void itsDocumentWasThere()
    {
        if (!FakePaypal().hasSpecification())
            QSKIP("../shared/specs/paypal is absent: requests and answers were not validated");
    }
};

QTEST_GUILESS_MAIN(TestPaypal)
#include "tst_paypal.moc"
