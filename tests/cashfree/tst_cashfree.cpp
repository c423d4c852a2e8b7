// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/cashfree/cashfreegateway.h"
#include "integrations/cashfree/transferanswer.h"
#include "integrations/crypto/rsaoaep.h"
#include "tests/cashfree/fakecashfree.h"
#include "tests/fakes/payoutworld.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::FakeCashfree;
using Fault = rd::fakes::FakeCashfree::Fault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kKey[] = "CF0001:cfsk_0001";

/// A merchant who sells in rupees and pays by Cashfree with signed requests.
class Merchant : public PayoutWorld {
public:
    Merchant()
    {
        offer(
            u"cashfree"_s, {u"remarks"_s},
            [this](const Connection &connection, const Secret &secret) -> Result<AccountSource::Check> {
                RD_CHECK(cashfree::checkSettings(settingsOf(connection)));
                RD_TRY(api, open(connection, secret));
                return [api](const CancelToken &cancel) { return api->account(cancel); };
            },
            [this](const Connection &connection, const Secret &secret) -> Result<std::unique_ptr<RewardGateway>> {
                RD_TRY(api, open(connection, secret));
                return std::make_unique<cashfree::CashfreeGateway>(api, settingsOf(connection));
            });
    }
    Status connectTo(const QMap<QString, QString> &options, const char *key = kKey)
    {
        return connectPayouts(u"cashfree"_s, key, server.url(), options);
    }
    Status ready(
        const std::vector<qint64> &sales, const QString &destination = u"HDFC0004277 / 12345678901 (Anna Example)"_s)
    {
        RD_CHECK(beginRupees(sales));
        RD_CHECK(payTo("anna@example.com", u"cashfree"_s, destination));
        return connectTo({{u"remarks"_s, u"Referral reward"_s}});
    }
    Result<services::IssueReport> pay() { return issueAll("cashfree"); }

    FakeCashfree server;
    bool isSigned = true;

private:
    static cashfree::TransferSettings settingsOf(const Connection &connection)
    {
        cashfree::TransferSettings settings;
        settings.remarks = connection.options.value(u"remarks"_s);
        return settings;
    }
    Result<std::shared_ptr<cashfree::CashfreeApi>> open(const Connection &connection, const Secret &secret)
    {
        cashfree::CashfreeSettings settings;
        settings.base = QUrl(connection.apiBase);
        settings.account = connection.name;
        settings.sandbox = true;
        settings.limits = {0, 0, 2, 5};
        if (isSigned)
            settings.publicKey = server.publicKey();
        return cashfree::CashfreeApi::open(client, clock, settings, secret);
    }
};

struct ErrorExample {
    QString name;
    QJsonObject error;
};

/// Every {type, code, message} of the published document; the longest codes also where that is not there.
std::vector<ErrorExample> errorExamples()
{
    std::vector<ErrorExample> found;
    for (const auto code :
        {"transfer_id_missing"_L1, "beneficiary_details.beneficiary_instrument_details.bank_account_number_invalid"_L1,
            "transfers[0].beneficiary_details.beneficiary_instrument_details.bank_account_number_invalid"_L1})
        found.push_back({u"written here: "_s + code,
            {{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, code}, {u"message"_s, u"it is not valid"_s}}});
    QFile file(QStringLiteral(RD_SHARED_DIR) + u"/specs/cashfree/openapi-payouts-2024-01-01.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject examples = document["components"_L1]["examples"_L1].toObject();
    for (auto example = examples.begin(); example != examples.end(); ++example) {
        const QJsonObject value = example.value()["value"_L1].toObject();
        if (value["code"_L1].isString() && value["message"_L1].isString())
            found.push_back({example.key(), value});
    }
    return found;
}

} // namespace

class TestCashfree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyThatIsNoneIsRefused()
    {
        QCOMPARE(crypto::checkRsaPublicKey("").error().code, u"bad-key-file"_s);
        QCOMPARE(crypto::checkRsaPublicKey("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n").error().code,
            u"bad-key-file"_s);
        RD_OK(crypto::checkRsaPublicKey(FakeCashfree().publicKey()));
    }

    void takenIsNotPaidAndEachRequestIsSigned()
    {
        Merchant merchant;
        RD_OK(merchant.ready({10'000, 25'005}));
        const auto preview = merchant.previewBy(u"cashfree"_s);
        RD_OK(preview);
        QCOMPARE(preview->issuable, 2);
        QCOMPARE(merchant.server.posts(), 0);
        const auto taken = merchant.pay();
        RD_OK(taken);
        QCOMPARE(taken->onItsWay.size(), 2U);
        QCOMPARE(merchant.server.transfers().size(), 2);
        QVERIFY(merchant.server.signatures() > 2);
        // "client id.seconds", by the clock of the moment
        QCOMPARE(merchant.server.lastSigned(),
            QByteArray("CF0001." + QByteArray::number(toUnixSeconds(merchant.clock.now()))));
        const QJsonObject to = merchant.server.asked(0)["beneficiary_details"_L1].toObject();
        QCOMPARE(to["beneficiary_name"_L1].toString(), u"Anna Example"_s);
        QCOMPARE(to["beneficiary_instrument_details"_L1]["bank_ifsc"_L1].toString(), u"HDFC0004277"_s);
        // nothing that is written down names the account
        const auto intents = merchant.program().intents.openIntents(ConnectionId{});
        RD_OK(intents);
        QCOMPARE(intents->size(), 2U);
        for (const auto &intent : *intents)
            QVERIFY(!intent.body.contains("12345678901"));
        merchant.server.become(0, u"SUCCESS"_s);
        merchant.server.become(1, u"SUCCESS"_s);
        merchant.clock.advance(1h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states(), QList<RewardState>(2, RewardState::Issued));
        QCOMPARE(merchant.server.posts(), 2);
        // a reversal may follow
        merchant.server.become(0, u"REVERSED"_s);
        merchant.clock.advance(26h);
        RD_OK(merchant.sync());
        QCOMPARE(merchant.states().count(RewardState::Due), 1);
        RD_WHOLE(merchant);
    }

    void aSignatureIsForOneAttemptByCashfreesClock()
    {
        // given a computer whose clock is two hours slow
        Merchant merchant;
        merchant.server.date = "Thu, 28 May 2026 03:00:00 GMT";
        RD_OK(merchant.ready({10'000}));
        const QByteArray now = QByteArray::number(toUnixSeconds(merchant.clock.now()));
        const qint64 theirs = toUnixSeconds(*parseIso(u"2026-05-28T03:00:00Z"_s));
        QVERIFY(theirs - now.toLongLong() > 3'000);
        // when a read is repeated, each attempt has a signature of its own
        merchant.server.failReads(1);
        RD_OK(merchant.pay());
        // then it is by the time that Cashfree says it is
        QCOMPARE(merchant.server.lastSigned(), "CF0001." + QByteArray::number(theirs));
        RD_WHOLE(merchant);
    }

    void whatBecomesOfIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("end");
        const auto row = [](const char *status, RewardState end) {
            QTest::newRow(status) << QString::fromLatin1(status) << static_cast<int>(end);
        };
        row("APPROVAL_PENDING", RewardState::Submitted);
        row("PENDING", RewardState::Submitted);
        row("A_NEW_WORD", RewardState::Submitted);
        row("SUCCESS", RewardState::Issued);
        row("FAILED", RewardState::Due);
        row("REJECTED", RewardState::Due);
        row("REVERSED", RewardState::Due);
    }
    void whatBecomesOfIt()
    {
        QFETCH(QString, status);
        QFETCH(int, end);
        Merchant merchant;
        RD_OK(merchant.ready({10'000}, u"anna@upi (Anna Example)"_s));
        RD_OK(merchant.pay());
        QCOMPARE(merchant.server.asked(0)["transfer_mode"_L1].toString(), u"upi"_s);
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
        QCOMPARE(merchant.server.transfers().size(), 1);
        QCOMPARE(merchant.server.posts(), posts);
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
        QVERIFY(merchant.dieAt("cashfree", write, afterwards));
        merchant.clock.advance(7min);
        RD_OK(merchant.pay());
        QCOMPARE(merchant.states(), QList{RewardState::Submitted});
        QCOMPARE(merchant.server.transfers().size(), 1);
        RD_WHOLE(merchant);
    }

    void everyRefusalIsUnderstood_data()
    {
        QTest::addColumn<QJsonObject>("error");
        for (const auto &[name, error] : errorExamples())
            QTest::newRow(qPrintable(name)) << error;
    }
    void everyRefusalIsUnderstood()
    {
        QFETCH(QJsonObject, error);
        http::HttpResponse answer;
        answer.status = 400;
        answer.body = QJsonDocument(error).toJson();
        const auto outcome = cashfree::judgeSent({}, Result<http::HttpResponse>(answer));
        QCOMPARE(outcome.verdict, SendVerdict::Refused);
        QCOMPARE(outcome.code, error["code"_L1].toString().toLower().replace(u'_', u'-'));
        QVERIFY2(!outcome.text.isEmpty() && !outcome.text.contains(u"without an error"_s), qPrintable(outcome.text));
    }

    void withoutMoneyItIsDue()
    {
        Merchant merchant;
        RD_OK(merchant.ready({10'000}));
        merchant.server.script({Fault::NoFunds});
        const auto report = merchant.pay();
        RD_OK(report);
        QVERIFY(report->notIssued.front().detail.contains(u"Insufficient balance"_s));
        QCOMPARE(merchant.states(), QList{RewardState::Due});
        RD_WHOLE(merchant);
    }

    void whatCashfreeWouldRefuseIsSaidBefore_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("why");
        QTest::newRow("name") << u"HDFC0004277 / 12345678901 (Anna O'Neil)"_s << u"letters and spaces"_s;
        QTest::newRow("short account") << u"HDFC0004277 / 12345 (Anna Example)"_s << u"9 to 18 digits"_s;
    }
    void whatCashfreeWouldRefuseIsSaidBefore()
    {
        QFETCH(QString, destination);
        QFETCH(QString, why);
        Merchant merchant;
        RD_OK(merchant.ready({10'000}, destination));
        const auto report = merchant.pay();
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QVERIFY2(report->notIssued.front().detail.contains(why), qPrintable(report->notIssued.front().detail));
        QCOMPARE(merchant.server.posts(), 0);
        QCOMPARE(merchant.states(), QList{RewardState::Approved});
    }

    void withoutSignatureOrListedAddressTheFileIsOffered()
    {
        Merchant merchant;
        RD_OK(merchant.beginApproved(1));
        merchant.isSigned = false;
        const auto refused = merchant.connectTo({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY2(refused.error().hint.contains(u"Cashfree file"_s), qPrintable(refused.error().hint));
        merchant.isSigned = true;
        QCOMPARE(merchant.connectTo({}, "no-colon").error().code, u"bad-key"_s);
        QCOMPARE(merchant.connectTo({{u"remarks"_s, u"a/b"_s}}).error().code, u"bad-remarks"_s);
        RD_OK(merchant.connectTo({}));
    }

    void itsDocumentWasThere()
    {
        if (!FakeCashfree().hasSpecification())
            QSKIP("../shared/specs/cashfree is absent: requests and answers were not validated");
    }
};

QTEST_GUILESS_MAIN(TestCashfree)
#include "tst_cashfree.moc"
