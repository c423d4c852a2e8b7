// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

#include <QMessageAuthenticationCode>

using namespace rd::features;

/// An event log saved elsewhere is brought in from the terminal.
class TestSavedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSavedLogIsReadAfreshAndChangesNothingTwice()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        const Outcome early = desk.json({u"events"_s, u"import"_s, desk.file(u"log.json"_s, R"({"data":[]})")});
        QCOMPARE(codeOf(early), u"sync-incomplete"_s);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        // given an event the desk has not seen
        const auto customer = desk.server().plainCustomer();
        QVERIFY(customer);
        QVERIFY(desk.server().addPaidInvoice(*customer));
        const QByteArray events = desk.server().get("/v1/events?limit=10");
        const QString file = desk.file(u"log.json"_s, events);

        const Outcome first = desk.json({u"events"_s, u"import"_s, file});
        RD_STATUS(first, 0);
        const QJsonObject report = first.json();
        QCOMPARE(report.value("events"_L1).toInt(), 10);
        QVERIFY(report.value("conversions"_L1).toObject().value("new"_L1).toInt() >= 1);

        const QJsonObject again = desk.json({u"events"_s, u"import"_s, file}).json();
        QCOMPARE(again.value("conversions"_L1).toObject().value("new"_L1).toInt(), 0);
        for (const QJsonValue stream : again.value("streams"_L1).toArray()) {
            QCOMPARE(stream.toObject().value("new"_L1).toInt(), 0);
            QCOMPARE(stream.toObject().value("changed"_L1).toInt(), 0);
        }
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void signedLinesAreVerifiedWithASecretThatIsNoArgument()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QJsonArray events =
            QJsonDocument::fromJson(desk.server().get("/v1/events?limit=2")).object().value("data"_L1).toArray();
        QByteArray lines;
        for (const QJsonValue event : events) {
            const QByteArray body = QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact);
            const QByteArray digest =
                QMessageAuthenticationCode::hash("1700000000." + body, "whsec_ours", QCryptographicHash::Sha256)
                    .toHex();
            const QJsonObject line{{u"body"_s, QString::fromUtf8(body)},
                {u"signature"_s, QString(u"t=1700000000,v1="_s + QString::fromLatin1(digest))}};
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
        const QString file = desk.file(u"log.jsonl"_s, lines);
        const QStringList import{u"events"_s, u"import"_s, file};

        const Outcome none = desk.json(import);
        RD_STATUS(none, 3);
        QCOMPARE(codeOf(none), u"signing-secret-needed"_s);
        // one line of standard input, or the environment
        const Outcome typed = desk.run(QStringList(import) << u"--json"_s, "whsec_ours\n");
        RD_STATUS(typed, 0);
        QCOMPARE(typed.json().value("verified"_L1).toInt(), 2);
        desk.setKeyOf(u"SAMPLE_STRIPE_WEBHOOK"_s, "whsec_ours");
        const Outcome given = desk.json(import);
        RD_STATUS(given, 0);
        QCOMPARE(given.json().value("verified"_L1).toInt(), 2);
        // the wrong one verifies nothing, and nothing is read
        desk.setKeyOf(u"SAMPLE_STRIPE_WEBHOOK"_s, "whsec_theirs");
        const Outcome wrong = desk.json(import);
        RD_STATUS(wrong, 2);
        QCOMPARE(wrong.json().value("problems"_L1).toArray().first().toObject().value("reason"_L1).toString(),
            u"signature-wrong"_s);
        QVERIFY2(wrong.err.contains("line 1"), wrong.err.constData());
        QVERIFY(!wrong.err.contains("whsec_theirs"));
    }

    void aFileThatIsNoLogIsRefused()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        RD_STATUS(desk.json({u"events"_s, u"import"_s, desk.path(u"nothing.json"_s)}), 2);
        RD_STATUS(desk.json({u"events"_s, u"import"_s, desk.file(u"empty.json"_s, {})}), 2);
        const Outcome csv = desk.json({u"events"_s, u"import"_s, desk.file(u"x.csv"_s, "email,code\na@b.c,A\n")});
        RD_STATUS(csv, 2);
        QCOMPARE(csv.json().value("problems"_L1).toArray().size(), 2);
    }

private:
    static QString codeOf(const Outcome &outcome)
    {
        return outcome.json().value("error"_L1).toObject().value("code"_L1).toString();
    }
};

QTEST_GUILESS_MAIN(TestSavedLog)
#include "tst_savedlog.moc"
