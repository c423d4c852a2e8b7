// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/razorpayx/razorpayxgateway.h"
#include "tests/fakes/payoutworld.h"
#include "tests/razorpayx/fakerazorpayx.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakeRazorpayx;
using Fault = rd::fakes::FakeRazorpayx::Fault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kKey[] = "rzp_test_0001:secret";

/// A merchant who sells and pays in rupees.
class Merchant : public PayoutWorld {
public:
    Merchant()
    {
        offer(
            u"razorpayx"_s, {u"account"_s, u"narration"_s},
            [this](const Connection &connection, const Secret &secret) -> Result<AccountSource::Check> {
                RD_CHECK(razorpayx::checkSettings(settingsOf(connection)));
                RD_TRY(api, open(connection, secret));
                return [api](const CancelToken &cancel) { return api->account(cancel); };
            },
            [this](const Connection &connection, const Secret &secret) -> Result<std::unique_ptr<RewardGateway>> {
                RD_TRY(api, open(connection, secret));
                return std::make_unique<razorpayx::RazorpayxGateway>(api, settingsOf(connection));
            });
    }
    Status connectTo(const QMap<QString, QString> &options, const char *key = kKey)
    {
        return connectPayouts(u"razorpayx"_s, key, server.url(), options);
    }
    Status ready(
        const std::vector<qint64> &sales, const QString &destination = u"HDFC0004277 / 12345678901 (Anna Example)"_s)
    {
        RD_CHECK(beginRupees(sales));
        RD_CHECK(payTo("anna@example.com", u"razorpayx"_s, destination));
        return connectTo({{u"account"_s, u"7878780080316316"_s}, {u"narration"_s, u"Referral reward"_s}});
    }
    Result<services::IssueReport> pay() { return issueAll("razorpayx"); }

    FakeRazorpayx server;

private:
    static razorpayx::PayoutSettings settingsOf(const Connection &connection)
    {
        razorpayx::PayoutSettings settings;
        settings.narration = connection.options.value(u"narration"_s);
        return settings;
    }
    Result<std::shared_ptr<razorpayx::RazorpayxApi>> open(const Connection &connection, const Secret &secret)
    {
        razorpayx::RazorpayxSettings settings;
        settings.base = QUrl(connection.apiBase);
        settings.account = connection.name;
        settings.debitAccount = connection.options.value(u"account"_s);
        settings.limits = {0, 0, 2, 5};
        return razorpayx::RazorpayxApi::open(client, settings, secret);
    }
};

} // namespace

class TestRazorpayx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takenIsNotPaid()
    {
        Merchant merchant;
        RD_OK(merchant.ready({10'000, 300'000'000}));
        const auto preview = merchant.previewBy(u"razorpayx"_s);
        RD_OK(preview);
        QCOMPARE(preview->issuable, 2);
        QCOMPARE(merchant.server.posts(), 0);
        const auto taken = merchant.pay();
        RD_OK(taken);
        QCOMPARE(taken->onItsWay.size(), 2U);
        QCOMPARE(merchant.server.payouts().size(), 2);
        const QJsonObject bank = merchant.server.asked(0)["fund_account"_L1]["bank_account"_L1].toObject();
        QCOMPARE(bank["ifsc"_L1].toString(), u"HDFC0004277"_s);
        QCOMPARE(bank["account_number"_L1].toString(), u"12345678901"_s);
        // above five lakh rupees it goes by NEFT
        QStringList modes;
        for (const QJsonObject &payout : merchant.server.payouts())
            modes << payout["mode"_L1].toString();
        modes.sort();
        QCOMPARE(modes, (QStringList{u"IMPS"_s, u"NEFT"_s}));
        // nothing that is written down names the account
        const auto intents = merchant.program().intents.openIntents(ConnectionId{});
        RD_OK(intents);
        QCOMPARE(intents->size(), 2U);
        for (const auto &intent : *intents)
            QVERIFY(!intent.body.contains("12345678901"));
        merchant.server.become(0, u"processed"_s);
        merchant.server.become(1, u"processed"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        QCOMPARE(merchant.server.posts(), 2);
        RD_WHOLE(merchant);
    }

    void whatBecomesOfIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("end");
        const auto row = [](const char *status, RewardState end) {
            QTest::newRow(status) << QString::fromLatin1(status) << static_cast<int>(end);
        };
        row("queued", RewardState::Submitted);
        row("pending", RewardState::Submitted);
        row("a_new_word", RewardState::Submitted);
        row("processed", RewardState::Issued);
        row("reversed", RewardState::Due);
        row("cancelled", RewardState::Due);
        row("rejected", RewardState::Due);
        row("failed", RewardState::Due);
    }
    void whatBecomesOfIt()
    {
        QFETCH(QString, status);
        QFETCH(int, end);
        Merchant merchant;
        RD_OK(merchant.ready({10'000}, u"anna@upi (Anna Example)"_s));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.asked(0)["fund_account"_L1]["account_type"_L1].toString(), u"vpa"_s);
        merchant.server.become(0, status);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{static_cast<RewardState>(end)});
        RD_WHOLE(merchant);
    }

    void aLostAnswerIsLookedUpFirst_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("posts");
        QTest::newRow("answer lost") << static_cast<int>(Fault::LoseAnswer) << 1;
        QTest::newRow("request lost") << static_cast<int>(Fault::LoseRequest) << 2;
        QTest::newRow("server error") << static_cast<int>(Fault::ServerError) << 2;
        QTest::newRow("another amount") << static_cast<int>(Fault::OtherAmount) << 1;
    }
    void aLostAnswerIsLookedUpFirst()
    {
        QFETCH(int, fault);
        QFETCH(int, posts);
        Merchant merchant;
        RD_OK(merchant.ready({10'000}));
        merchant.server.script({static_cast<Fault>(fault)});
        const auto lost = merchant.pay();
        RD_OK(lost);
        QCOMPARE(lost->uncertain.size(), 1U);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.server.payouts().size(), 1);
        QCOMPARE(merchant.server.posts(), posts);
        RD_WHOLE(merchant);
    }

    void anotherBodyUnderOurKeyWaits()
    {
        Merchant merchant;
        RD_OK(merchant.ready({10'000}));
        merchant.server.script({Fault::OtherBody});
        const auto odd = merchant.pay();
        RD_OK(odd);
        QCOMPARE(odd->uncertain.size(), 1U);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void withoutMoneyItIsDue()
    {
        Merchant merchant;
        RD_OK(merchant.ready({10'000}));
        merchant.server.script({Fault::NoFunds});
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY(report->notIssued.front().detail.contains(u"enough balance"_s));
        QCOMPARE(merchant.states(), QList{RewardState::Due});
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
        RD_OK(merchant.ready({10'000}));
        QVERIFY(merchant.dieAt("razorpayx", write, afterwards));
        merchant.clock.advance(7min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.server.payouts().size(), 1);
        RD_WHOLE(merchant);
    }

    void settingsAreCheckedBefore()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        QCOMPARE(merchant.connectTo({}).error().code, u"account-missing"_s);
        QCOMPARE(merchant.connectTo({{u"account"_s, u"7878780080316316"_s}, {u"narration"_s, u"a/b"_s}}).error().code,
            u"bad-narration"_s);
        QCOMPARE(merchant.connectTo({{u"account"_s, u"7878780080316316"_s}}, "sk_live_000000000").error().code,
            u"bad-key"_s);
        // dollars are not paid
        RD_OK(merchant.payTo("anna@example.com", u"razorpayx"_s, u"anna@upi (Anna Example)"_s));
        RD_OK(merchant.connectTo({{u"account"_s, u"7878780080316316"_s}}));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.front().reason, Blocker::CurrencyNotSupported);
        QCOMPARE(merchant.server.posts(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRazorpayx)
#include "tst_razorpayx.moc"
