// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/certificates.h"
#include "tests/features/desk.h"

using namespace rd;
using namespace rd::features;

/// A company whose network has an authority of its own.
class TestCompanyAuthority : public QObject {
    Q_OBJECT

    [[nodiscard]] static Outcome connectWith(Desk &desk, const QString &file)
    {
        return desk.json({u"connect"_s, u"stripe"_s, u"--name"_s, StripeServer::connectionName(), u"--api-base"_s,
            desk.server().baseUrl().toString(), u"--option"_s, u"ca-file=%1"_s.arg(file)});
    }

private Q_SLOTS:
    void aWrongFileIsRefusedWithPlaceAndRemedy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        const test::Identity authority = test::makeAuthority("Company");
        QTest::newRow("no such file") << u"/no/such/authority.pem"_s << QByteArray() << u"/no/such/authority.pem"_s;
        QTest::newRow("not a whole path") << u"authority.pem"_s << QByteArray() << u"not a whole path"_s;
        QTest::newRow("something else") << QString() << QByteArray("hello") << u"no certificate in it"_s;
        QTest::newRow("a server's own certificate")
            << QString() << test::makeIdentity({}, &authority).certificatePem() << u"not that of an authority"_s;
        QTest::newRow("one that is over")
            << QString()
            << test::makeIdentity({.name = "Old", .alternativeNames = nullptr, .notBefore = -7'200, .notAfter = -60})
                   .certificatePem()
            << u"has expired"_s;
    }
    void aWrongFileIsRefusedWithPlaceAndRemedy()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        const QString file = path.isEmpty() ? desk.file(u"authority.pem"_s, content) : path;
        const Outcome outcome = connectWith(desk, file);
        QCOMPARE(outcome.status, 2);
        const QJsonObject error = outcome.json().value("error"_L1).toObject();
        QVERIFY2(error.value("message"_L1).toString().contains(problem), outcome.out.constData());
        QVERIFY(error.value("hint"_L1).toString().contains("PEM"_L1));
        QCOMPARE(desk.server().counters().requests, 0U);
    }

    void theFileIsKeptWithTheConnectionAndAskedForAgain()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        const QString file = desk.file(u"authority.pem"_s, test::makeAuthority("Company").certificatePem());
        const Outcome connected = connectWith(desk, file);
        QVERIFY2(connected.status == 0, connected.err.constData());
        const auto shown = [&desk] {
            const QJsonArray all = desk.json({u"connections"_s}).json().value("connections"_L1).toArray();
            return all.at(0).toObject().value("options"_L1).toObject().value("ca-file"_L1).toString();
        };
        QCOMPARE(shown(), file);
        QVERIFY(desk.run({u"connections"_s}).out.contains("ca-file="));
        QCOMPARE(desk.json({u"sync"_s}).status, 0);
        // A pace of its own leaves it in place.
        QCOMPARE(desk.json({u"connections"_s, u"pace"_s, StripeServer::connectionName(), u"full"_s}).status, 0);
        QCOMPARE(shown(), file);
        // Without the file nobody would be trusted silently.
        QVERIFY(QFile::remove(file));
        const Outcome outcome = desk.json({u"sync"_s});
        QVERIFY2(outcome.status != 0, outcome.out.constData());
        QVERIFY2(outcome.out.contains("ca-file"), outcome.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCompanyAuthority)
#include "tst_companyauthority.moc"
