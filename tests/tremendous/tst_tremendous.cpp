// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/tremendous/tremendousgateway.h"
#include "tests/fakes/payoutworld.h"
#include "tests/tremendous/faketremendous.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakeTremendous;
using Fault = rd::fakes::FakeTremendous::Fault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kKey[] = "TEST_0123456789abcdef";

/// A merchant who pays by Tremendous.
class Merchant : public PayoutWorld {
public:
    Merchant()
    {
        offer(
            u"tremendous"_s, {u"campaign"_s, u"products"_s, u"funding-source"_s},
            [this](const Connection &connection, const Secret &secret) -> Result<AccountSource::Check> {
                const auto settings = settingsOf(connection);
                RD_CHECK(tremendous::checkSettings(settings));
                RD_TRY(api, open(connection, secret));
                return [api, settings](
                           const CancelToken &cancel) { return tremendous::checkAccount(*api, settings, cancel); };
            },
            [this](const Connection &connection, const Secret &secret) -> Result<std::unique_ptr<RewardGateway>> {
                RD_TRY(api, open(connection, secret));
                return std::make_unique<tremendous::TremendousGateway>(api, settingsOf(connection));
            });
    }
    Status connectTo(const QMap<QString, QString> &options)
    {
        return connectPayouts(u"tremendous"_s, kKey, server.url(), options);
    }
    Status ready(int sales, const char *kind = R"({"referrer":{"kind":"cash"}})")
    {
        RD_CHECK(beginApproved(sales, kind));
        return connectTo({{u"campaign"_s, u"CAMP1"_s}});
    }
    Result<services::IssueReport> pay() { return issueAll("tremendous"); }

    FakeTremendous server;

private:
    static tremendous::OrderSettings settingsOf(const Connection &connection)
    {
        tremendous::OrderSettings settings;
        settings.campaign = connection.options.value(u"campaign"_s);
        settings.products = connection.options.value(u"products"_s).split(u',', Qt::SkipEmptyParts);
        settings.fundingSource = connection.options.value(u"funding-source"_s, u"balance"_s);
        return settings;
    }
    Result<std::shared_ptr<tremendous::TremendousApi>> open(const Connection &connection, const Secret &secret)
    {
        tremendous::TremendousSettings settings;
        settings.base = QUrl(connection.apiBase);
        settings.account = connection.name;
        settings.limits = {0, 0, 2, 5};
        return tremendous::TremendousApi::open(client, settings, secret);
    }
};

} // namespace

class TestTremendous : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRewardIsOneOrder_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("cash") << uR"({"referrer":{"kind":"cash"}})"_s;
        QTest::newRow("gift card") << uR"({"referrer":{"kind":"gift-card"}})"_s;
    }
    void eachRewardIsOneOrder()
    {
        QFETCH(QString, kind);
        Merchant merchant;
        RD_OK(merchant.ready(2, kind.toUtf8().constData()));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->issued.size(), 2U);
        QCOMPARE(report->totals.front().minor, 4'000);
        // pressed twice, it is there once
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.posts(), 2);
        const QJsonObject reward = merchant.server.orders().first()["rewards"_L1].toArray().first().toObject();
        QCOMPARE(reward["recipient"_L1].toObject()["email"_L1].toString(), u"anna@example.com"_s);
        QCOMPARE(reward["value"_L1].toObject()["denomination"_L1].toDouble(), 20.0);
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        RD_WHOLE(merchant);
    }

    /// Who keeps a payout method at Tremendous gets the order there and not at the address in the books.
    void aPayoutMethodThereIsWhereItGoes()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.payTo("anna@example.com", u"tremendous"_s, u"anna.gifts@example.org"_s));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        const QJsonObject reward = merchant.server.orders().first()["rewards"_L1].toArray().first().toObject();
        QCOMPARE(reward["recipient"_L1].toObject()["email"_L1].toString(), u"anna.gifts@example.org"_s);
        const auto intents = merchant.program().store->intents().intentsOf(merchant.rows().front().id);
        RD_OK(intents);
        QVERIFY2(!intents->front().body.contains("anna"), intents->front().body.constData());
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.posts(), 1);
        RD_WHOLE(merchant);
    }

    void theBalanceIsSeenBefore()
    {
        Merchant merchant;
        RD_OK(merchant.ready(3));
        merchant.server.setBalance(50.5);
        services::IssueOrder order;
        order.method = u"tremendous"_s;
        order.all = true;
        const auto preview = merchant.program().issue.preview(order, {}, {});
        RD_OK(preview);
        // two fit, the third is said before anything is sent
        QCOMPARE(preview->issuable, 2);
        QVERIFY(preview->rows.front().effect.contains(u"50.50 USD"_s));
        QCOMPARE(preview->rows.back().blocker, Blocker::ProviderLimit);
        QVERIFY(preview->rows.back().detail.contains(u"insufficient funds"_s));
        QCOMPARE(merchant.server.posts(), 0);
        // issuing sends the two and leaves the third as it is
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->issued.size(), 2U);
        QCOMPARE(report->notIssued.size(), 1U);
        QVERIFY(report->notIssued.front().detail.contains(u"insufficient funds"_s));
        QCOMPARE(merchant.server.posts(), 2);
        QVERIFY(merchant.states().contains(RewardState::Approved));
        RD_WHOLE(merchant);
    }

    void withoutMoneyTheRestIsNotTried()
    {
        Merchant merchant;
        RD_OK(merchant.ready(3));
        merchant.server.setPhantom(true);
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 3U);
        QCOMPARE(merchant.server.posts(), 1);
        QVERIFY(report->notIssued.back().detail.contains(u"Not enough funds"_s));
        auto states = merchant.states();
        QCOMPARE(states.count(RewardState::Due), 1);
        QCOMPARE(states.count(RewardState::Approved), 2);
        RD_WHOLE(merchant);
    }

    void whatIsNotThereYetIsOnItsWay_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("delivery");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, const char *status, const char *delivery, RewardState end) {
            QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(delivery)
                                << static_cast<int>(end);
        };
        row("delivered", "EXECUTED", "SUCCEEDED", RewardState::Issued);
        row("scheduled", "EXECUTED", "SCHEDULED", RewardState::Submitted);
        row("bounced", "EXECUTED", "FAILED", RewardState::Unclaimed);
        row("approval", "PENDING APPROVAL", "PENDING", RewardState::Submitted);
        row("settlement", "PENDING SETTLEMENT", "PENDING", RewardState::Submitted);
        row("failed", "FAILED", "PENDING", RewardState::Due);
        row("canceled", "CANCELED", "PENDING", RewardState::Due);
    }
    void whatIsNotThereYetIsOnItsWay()
    {
        QFETCH(QString, status);
        QFETCH(QString, delivery);
        QFETCH(int, end);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::NeedsApproval});
        const auto taken = merchant.pay();
        RD_OK(taken);
        QCOMPARE(taken->onItsWay.size(), 1U);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        merchant.server.become(0, status, delivery);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{static_cast<RewardState>(end)});
        QCOMPARE(merchant.server.posts(), 1);
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
        RD_OK(merchant.ready(1));
        merchant.server.script({static_cast<Fault>(fault)});
        const auto lost = merchant.pay();
        RD_OK(lost);
        QCOMPARE(lost->uncertain.size(), 1U);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.orders().size(), 1);
        QCOMPARE(merchant.server.posts(), posts);
        RD_WHOLE(merchant);
    }

    void anotherOrderUnderOurIdWaitsForAPerson()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        merchant.server.script({Fault::LoseAnswer});
        RD_OK(merchant.pay());
        merchant.server.changeAmount(0, 2'000);
        merchant.clock.advance(6min);
        const auto odd = merchant.pay();
        RD_OK(odd);
        QCOMPARE(odd->uncertain.size(), 1U);
        QVERIFY2(odd->uncertain.front().detail.contains(u"amount"_s), qPrintable(odd->uncertain.front().detail));
        QCOMPARE(merchant.server.posts(), 1);
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        RD_WHOLE(merchant);
    }

    void whereverTheProgramDiesItIsOrderedOnce_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("afterwards");
        for (int write = 1; write <= 3; ++write) {
            for (const bool afterwards : {false, true})
                QTest::addRow("%s write %d", afterwards ? "after" : "before", write) << write << afterwards;
        }
    }
    void whereverTheProgramDiesItIsOrderedOnce()
    {
        QFETCH(int, write);
        QFETCH(bool, afterwards);
        Merchant merchant;
        RD_OK(merchant.ready(1));
        QVERIFY(merchant.dieAt("tremendous", write, afterwards));
        merchant.clock.advance(7min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.orders().size(), 1);
        RD_WHOLE(merchant);
    }

    void aCanceledOrderIsDueAgain()
    {
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        merchant.server.become(0, u"CANCELED"_s);
        merchant.clock.advance(26h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_OK(merchant.approveAgain());
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        QCOMPARE(merchant.server.orders().size(), 2);
        RD_WHOLE(merchant);
    }

    void tooManyIsWaitedForAndARefusedKeyStops()
    {
        Merchant merchant;
        RD_OK(merchant.ready(2));
        merchant.server.script({Fault::TooMany, Fault::None, Fault::Unauthorized});
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(merchant.server.orders().size(), 1);
        merchant.clock.advance(6min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        QCOMPARE(merchant.server.orders().size(), 2);
        RD_WHOLE(merchant);
    }

    void productsAndSettingsAreCheckedBefore()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        QCOMPARE(merchant.connectTo({}).error().code, u"campaign-missing"_s);
        QCOMPARE(merchant.connectTo({{u"campaign"_s, u"../x"_s}}).error().code, u"bad-id"_s);
        QCOMPARE(merchant.connectTo({{u"campaign"_s, u"GONE"_s}}).error().kind, ErrorKind::NotFound);
        QCOMPARE(merchant.connectTo({{u"campaign"_s, u"CAMP1"_s}, {u"funding-source"_s, u"CARD9"_s}}).error().code,
            u"funding-source-missing"_s);
        QCOMPARE(merchant
                     .connectPayouts(
                         u"tremendous"_s, "sk_live_000000000", merchant.server.url(), {{u"campaign"_s, u"CAMP1"_s}})
                     .error()
                     .code,
            u"bad-key"_s);
        // the only product begins at 25.00
        RD_OK(merchant.connectTo({{u"products"_s, u"CARD1"_s}}));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::ProviderLimit);
        QCOMPARE(merchant.server.posts(), 0);
        QCOMPARE(merchant.states(), QList{RewardState::Approved});
    }

    void moneyOwedBackIsNotPaidOver()
    {
        // given a commission that was paid out and then refunded, and another one due
        Merchant merchant;
        RD_OK(merchant.ready(1));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Issued});
        merchant.refund(1, 10'000);
        merchant.sale(2, "ANNA");
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        RD_OK(merchant.approveAgain());
        const auto report = merchant.pay();
        // then nothing is sent while money is owed back
        if (report)
            QVERIFY(report->issued.empty());
        QCOMPARE(merchant.server.posts(), 1);
    }

    void itsDocumentWasThere()
    {
        if (!FakeTremendous().hasSpecification())
            QSKIP("../shared/specs/tremendous is absent: requests and answers were not validated");
    }
};

QTEST_GUILESS_MAIN(TestTremendous)
#include "tst_tremendous.moc"
