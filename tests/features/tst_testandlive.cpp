// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd;
using namespace rd::features;

namespace {

/// The same account in live mode: a second merchant's server that answers with live objects.
class LiveShop {
public:
    LiveShop(Desk &desk, OwnSales &own) : m_desk(desk), m_own(own), m_server(options())
    {
        const auto started = m_server.start();
        if (!started)
            qFatal("the live server did not start: %s", qPrintable(started.error().text));
    }
    static QString name() { return u"live-shop"_s; }
    static QString campaign() { return u"Zoe for real"_s; }
    Outcome begin()
    {
        m_desk.setKeyOf(u"LIVE_SHOP"_s, StripeServer::apiKey(true));
        Outcome outcome = m_desk.json(
            {u"connect"_s, u"stripe"_s, u"--name"_s, name(), u"--api-base"_s, m_server.baseUrl().toString()});
        if (outcome.status == 0)
            outcome = m_own.apply({{u"name"_s, campaign()}, {u"connections"_s, QJsonArray{name()}}});
        if (outcome.status == 0)
            outcome = m_desk.json({u"participants"_s, u"import"_s,
                m_desk.file(u"zoe.csv"_s, "email,name,code\n" + OwnSales::email() + ",Zoe Zest,ZOE\n"), u"--campaign"_s,
                campaign()});
        return outcome;
    }
    [[nodiscard]] StripeServer &server() { return m_server; }

private:
    static SampleOptions options()
    {
        SampleOptions made = OwnSales::fewPeople();
        made.live = true;
        return made;
    }
    Desk &m_desk;
    OwnSales &m_own;
    StripeServer m_server;
};

StripeServer::MadeInvoice saleAt(StripeServer &server, const QByteArray &buyer, qint64 minor)
{
    const auto customer = server.addCustomer({"Buyer " + buyer.left(6), buyer});
    if (!customer)
        qFatal("%s", qPrintable(customer.error().text));
    const auto made = server.addPaidInvoice(*customer, {minor, {}, "ZOE"});
    if (!made || made->amountPaid != minor)
        qFatal("the sale is not one of %lld", minor);
    return *made;
}

/// Zoe's dollars of one mode.
QJsonObject balanceIn(const Desk &desk, const QString &mode)
{
    const Outcome shown = desk.json({u"participants"_s, u"show"_s, u"ZOE"_s});
    for (const QJsonValue value : shown.json().value("participant"_L1).toObject().value("balances"_L1).toArray()) {
        const QJsonObject balance = value.toObject();
        if (balance.value("currency"_L1).toString() == "USD"_L1 && balance.value("mode"_L1).toString() == mode)
            return balance;
    }
    return {};
}

QStringList idsIn(const Desk &desk, const QString &mode, const QString &state)
{
    QStringList ids;
    const Outcome listed =
        desk.json({u"rewards"_s, u"list"_s, u"--participant"_s, u"ZOE"_s, u"--mode"_s, mode, u"--state"_s, state});
    for (const QJsonValue value : listed.json().value("rewards"_L1).toArray())
        ids << value.toObject().value("id"_L1).toString();
    return ids;
}

} // namespace

/// A merchant tries the program out in test mode beside the real shop, in the terminal.
class TestTestAndLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tryingOutCostsNobodyRealMoney()
    {
        // given Zoe in both modes of one account
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        LiveShop live(desk, own);
        const Outcome begun = live.begin();
        RD_STATUS(begun, 0);
        const auto trial = own.sale("trial@example.org", 30'000);
        saleAt(live.server(), "paying@example.com", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // when a test reward is given and its test sale refunded
        const QStringList trials = idsIn(desk, u"test"_s, u"due"_s);
        QCOMPARE(trials.size(), 1);
        RD_STATUS(desk.json(QStringList{u"rewards"_s, u"approve"_s} + trials), 0);
        RD_STATUS(desk.json(QStringList{u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--reference"_s, u"T-1"_s,
                                u"--yes"_s}
                      + trials),
            0);
        const auto refunded = desk.server().addRefund(trial.charge, 30'000);
        QVERIFY2(refunded.has_value(), refunded ? "" : qPrintable(refunded.error().text));
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // then the real reward is due as it was
        QCOMPARE(balanceIn(desk, u"test"_s).value("recoverable"_L1).toInt(), 6'000);
        QCOMPARE(balanceIn(desk, u"live"_s).value("payable"_L1).toInt(), 2'000);
        QCOMPARE(balanceIn(desk, u"live"_s).value("recoverable"_L1).toInt(), 0);
        const QStringList due = idsIn(desk, u"live"_s, u"due"_s);
        QCOMPARE(due.size(), 1);
        RD_STATUS(desk.json(QStringList{u"rewards"_s, u"approve"_s} + due), 0);
        const Outcome paid = desk.json(
            QStringList{u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--reference"_s, u"L-1"_s, u"--yes"_s}
            + due);
        RD_STATUS(paid, 0);
        const QJsonObject row = paid.json().value("issued"_L1).toArray().at(0).toObject();
        QCOMPARE(minorOf(row, "paid"_L1), 2'000);
        QCOMPARE(minorOf(row, "takenOff"_L1), 0);
        QCOMPARE(textOf(paid.json().value("totals"_L1).toArray().at(0).toObject(), "mode"_L1), u"live"_s);

        // and each kind of money is given up by itself
        const QStringList ask{
            u"participants"_s, u"write-off"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--reason"_s, u"only a trial"_s};
        const Outcome none = desk.json(ask);
        RD_REFUSED(none, u"not-negative"_s);
        const Outcome asked = desk.json(ask + QStringList{u"--mode"_s, u"test"_s});
        RD_STATUS(asked, 0);
        const QJsonObject writeOff = asked.json().value("writeOff"_L1).toObject();
        QCOMPARE(textOf(writeOff, "mode"_L1), u"test"_s);
        QCOMPARE(minorOf(writeOff, "amount"_L1), 6'000);
        RD_STATUS(desk.json({u"write-offs"_s, u"approve"_s, textOf(writeOff, "id"_L1), u"--yes"_s}), 0);
        QCOMPARE(balanceIn(desk, u"test"_s).value("payable"_L1).toInt(), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void whatIsTypedSaysWhichMoneyItIs()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        const QStringList adjust{
            u"adjust"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--amount"_s, u"-3"_s, u"--reason"_s, u"goodwill"_s};
        const Outcome only = desk.json(adjust);
        RD_STATUS(only, 0);
        QCOMPARE(textOf(only.json().value("adjustment"_L1).toObject(), "mode"_L1), u"test"_s);
        const Outcome absent = desk.json(adjust + QStringList{u"--mode"_s, u"live"_s});
        RD_REFUSED(absent, u"no-such-mode"_s);
        const Outcome odd = desk.json(adjust + QStringList{u"--mode"_s, u"real"_s});
        RD_STATUS(odd, 2);

        LiveShop live(desk, own);
        const Outcome begun = live.begin();
        RD_STATUS(begun, 0);
        const Outcome usual = desk.run(adjust);
        RD_STATUS(usual, 0);
        QVERIFY2(usual.out.contains("-3.00 USD live"), usual.out.constData());
        const Outcome test = desk.run(adjust + QStringList{u"--mode"_s, u"test"_s});
        RD_STATUS(test, 0);
        QVERIFY2(test.out.contains("-3.00 USD test"), test.out.constData());
        QCOMPARE(balanceIn(desk, u"live"_s).value("recoverable"_L1).toInt(), 300);
        QCOMPARE(balanceIn(desk, u"test"_s).value("recoverable"_L1).toInt(), 600);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestTestAndLive)
#include "tst_testandlive.moc"
