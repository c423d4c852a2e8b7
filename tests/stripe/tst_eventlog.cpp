// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/eventlog.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace rd;
using namespace rd::stripe;
using namespace Qt::StringLiterals;

namespace {

QByteArray eventOf(const QByteArray &id, const QByteArray &type = "customer.updated",
    const QByteArray &object = R"({"id":"cus_1"})", const QByteArray &more = R"(,"livemode":false)")
{
    return R"({"id":")" + id + R"(","object":"event","type":")" + type + R"(","created":100)" + more
        + R"(,"data":{"object":)" + object + "}}";
}

Secret signing()
{
    QByteArray text = "whsec_log";
    return Secret::take(text);
}

QByteArray signedLine(const QByteArray &body, bool inHeaders = false)
{
    const QByteArray digest =
        QMessageAuthenticationCode::hash("100." + body, "whsec_log", QCryptographicHash::Sha256).toHex();
    const QString header = u"t=100,v1="_s + QString::fromLatin1(digest);
    QJsonObject line{{u"body"_s, QString::fromUtf8(body)}};
    if (inHeaders)
        line.insert(u"headers"_s, QJsonObject{{u"Stripe-Signature"_s, header}});
    else
        line.insert(u"signature"_s, header);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

EventLog read(const QByteArray &bytes, const std::optional<Secret> &secret = std::nullopt)
{
    // Years after the signatures were made.
    auto log = readEventLog(bytes, secret, fromUnixMs(1'760'000'000'000));
    if (!log) {
        EventLog none;
        none.problems.push_back({{}, log.error().code, log.error().text});
        return none;
    }
    return *std::move(log);
}

QStringList ids(const EventLog &log)
{
    QStringList found;
    for (const LoggedEvent &one : log.events)
        found << QString::fromStdString(one.id);
    return found;
}

QStringList problems(const EventLog &log)
{
    QStringList found;
    for (const LogProblem &one : log.problems)
        found << QString(one.place + u": "_s + one.reason);
    return found;
}

} // namespace

class EventLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShapeOfALog_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lines") << QByteArray(eventOf("evt_1") + "\n\r\n" + eventOf("evt_2") + "\n");
        QTest::newRow("lines without an end") << QByteArray(eventOf("evt_1") + '\n' + eventOf("evt_2"));
        QTest::newRow("with a byte order mark")
            << QByteArray("\xEF\xBB\xBF" + eventOf("evt_1") + '\n' + eventOf("evt_2"));
        QTest::newRow("list") << QByteArray("\n [" + eventOf("evt_1") + ",\n" + eventOf("evt_2") + "]");
        QTest::newRow("list answer") << QByteArray(
            R"({"object":"list","has_more":false,"data":[)" + eventOf("evt_1") + ',' + eventOf("evt_2") + "]}");
    }
    void readsEveryShapeOfALog()
    {
        QFETCH(QByteArray, bytes);
        const EventLog log = read(bytes);
        QCOMPARE(problems(log), QStringList());
        QCOMPARE(ids(log), QStringList({u"evt_1"_s, u"evt_2"_s}));
        QCOMPARE(log.events.front().changes.size(), 1U);
        QCOMPARE(log.events.front().changes.front().id, std::string("cus_1"));
        QVERIFY(!log.events.front().live);
        QVERIFY(!log.events.front().verified);
    }

    void aSingleEventOverSeveralLinesIsALog()
    {
        QByteArray one =
            eventOf("evt_1", "charge.refunded", R"({"id":"ch_1"})", R"(,"livemode":true,"account":"acct_9")");
        one.replace(",", ",\n");
        const EventLog log = read(one);
        QCOMPARE(ids(log), QStringList{u"evt_1"_s});
        QVERIFY(log.events.front().live);
        QCOMPARE(log.events.front().account, u"acct_9"_s);
    }

    void namesWhatIsWrongByLine()
    {
        const EventLog log = read(eventOf("evt_1") + "\n{broken\n[1]\n{\"a\":1}\n" + eventOf("", "customer.updated")
            + '\n' + eventOf("evt_2", "customer.updated", R"({"id":"cus_1"})", {}) + '\n' + R"({"body":"{}"})" + '\n'
            + eventOf("evt_3"));
        QCOMPARE(ids(log), QStringList({u"evt_1"_s, u"evt_3"_s}));
        QCOMPARE(problems(log),
            QStringList({u"line 2: not-json"_s, u"line 3: not-an-event"_s, u"line 4: not-an-event"_s,
                u"line 5: not-an-event"_s, u"line 6: not-an-event"_s, u"line 7: signature-missing"_s}));
    }

    void anEmptyFileAndABrokenListAreRefused()
    {
        QCOMPARE(read({}).problems.front().reason, u"bad-file"_s);
        QCOMPARE(read("\n \n").problems.front().reason, u"bad-file"_s);
        QCOMPARE(read("[" + eventOf("evt_1") + ",").problems.front().reason, u"bad-file"_s);
    }

    void signedEventsWaitForTheSecret()
    {
        const QByteArray bytes = signedLine(eventOf("evt_1")) + '\n' + eventOf("evt_2") + '\n'
            + signedLine(eventOf("evt_3", "customer.updated", R"({"id":"cus_\u00eb"})"), true);
        const EventLog without = read(bytes);
        QCOMPARE(ids(without), QStringList{u"evt_2"_s});
        QCOMPARE(without.awaitingSecret, 2);

        const EventLog with = read(bytes, signing());
        QCOMPARE(problems(with), QStringList());
        QCOMPARE(ids(with), QStringList({u"evt_1"_s, u"evt_2"_s, u"evt_3"_s}));
        QVERIFY(with.events[0].verified && !with.events[1].verified && with.events[2].verified);
        QCOMPARE(with.awaitingSecret, 0);
    }

    void aForgedBodyIsAProblem()
    {
        QByteArray forged = signedLine(eventOf("evt_1"));
        forged.replace("cus_1", "cus_2");
        const EventLog log =
            read(forged + '\n' + signedLine("no json") + '\n' + signedLine(signedLine(eventOf("evt_2"))), signing());
        QCOMPARE(ids(log), QStringList());
        QCOMPARE(problems(log),
            QStringList({u"line 1: signature-wrong"_s, u"line 2: not-json"_s, u"line 3: not-an-event"_s}));
    }

    void aListOfSignedBodiesIsReadInOrder()
    {
        const EventLog log =
            read("[" + signedLine(eventOf("evt_1")) + "," + eventOf("evt_2") + "," + signedLine(eventOf("evt_3")) + "]",
                signing());
        QCOMPARE(ids(log), QStringList({u"evt_1"_s, u"evt_2"_s, u"evt_3"_s}));
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
