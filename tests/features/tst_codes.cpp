// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

#include <QSet>

using namespace rd::features;

/// Codes for participants at Stripe, in the terminal: for everybody at once, for one by hand, those that are there
/// already, and links for merchants who prefer them.
class TestCodes : public QObject {
    Q_OBJECT

private:
    static QString campaign() { return u"Give 20, get 15"_s; }
    static QByteArray people(int count)
    {
        QByteArray csv = "name,email\n";
        for (int i = 1; i <= count; ++i)
            csv += "Drona Sharma " + QByteArray::number(i) + ",drona" + QByteArray::number(i) + "@example.org\n";
        return csv;
    }
    static Outcome begin(Desk &desk, int count)
    {
        Outcome outcome = desk.prepare();
        if (outcome.status == 0)
            outcome = desk.json({u"sync"_s});
        if (outcome.status == 0)
            outcome = desk.json(
                {u"participants"_s, u"import"_s, desk.file(u"new.csv"_s, people(count)), u"--campaign"_s, campaign()});
        return outcome;
    }
    static QJsonArray array(const Outcome &outcome, QLatin1StringView name)
    {
        return outcome.json().value(name).toArray();
    }
    static QString codeOf(const Outcome &outcome)
    {
        return outcome.json().value("error"_L1).toObject().value("code"_L1).toString();
    }
    static QJsonObject server(Desk &desk, const QByteArray &path)
    {
        return QJsonDocument::fromJson(desk.server().get(path)).object();
    }

private Q_SLOTS:
    void everybodyWithoutACodeGetsOne()
    {
        Desk desk;
        RD_STATUS(begin(desk, 12), 0);
        // what would happen
        const Outcome dry = desk.json({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign(), u"--dry-run"_s});
        QVERIFY2(dry.status == 0 || dry.status == 1, dry.err.constData());
        const QJsonArray planned = array(dry, "plans"_L1).at(0).toObject().value("codes"_L1).toArray();
        QVERIFY(planned.size() >= 12);
        QCOMPARE(desk.server().counters().effects.promotionCodes, quint64(0));
        // do it
        const Outcome made = desk.json({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign()});
        QVERIFY2(made.status == 0 || made.status == 1, made.err.constData());
        QCOMPARE(array(made, "created"_L1).size(), planned.size());
        QCOMPARE(desk.server().counters().effects.promotionCodes, static_cast<quint64>(planned.size()));
        QSet<QString> texts;
        for (const auto &row : array(made, "created"_L1)) {
            const QString code = row.toObject().value("code"_L1).toString();
            texts.insert(code);
            const QJsonObject seen =
                server(desk, "/v1/promotion_codes/" + row.toObject().value("id"_L1).toString().toLatin1());
            QCOMPARE(seen.value("code"_L1).toString(), code);
            QVERIFY(seen.value("active"_L1).toBool());
        }
        QCOMPARE(texts.size(), planned.size());
        // repeating it creates nothing
        const Outcome again = desk.json({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign()});
        QCOMPARE(array(again, "created"_L1).size(), 0);
        QCOMPARE(desk.server().counters().effects.promotionCodes, static_cast<quint64>(planned.size()));
        // the list knows whose they are, before and after the next sync
        for (int i = 0; i < 2; ++i) {
            const Outcome one = desk.json({u"codes"_s, u"list"_s, u"--participant"_s, u"drona1@example.org"_s});
            RD_STATUS(one, 0);
            QCOMPARE(array(one, "codes"_L1).size(), 1);
            const QJsonObject row = array(one, "codes"_L1).at(0).toObject();
            QVERIFY(row.value("code"_L1).toString().startsWith(u"DRONA"_s));
            QCOMPARE(row.value("participant"_L1).toObject().value("email"_L1).toString(), u"drona1@example.org"_s);
            RD_STATUS(desk.json({u"sync"_s}), 0);
        }
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void termsAreAsOrdered()
    {
        Desk desk;
        RD_STATUS(begin(desk, 1), 0);
        const Outcome made = desk.json({u"codes"_s, u"create"_s, u"drona1@example.org"_s, u"--campaign"_s, campaign(),
            u"--code"_s, u"SUMMER-1"_s, u"--percent-off"_s, u"12.5"_s, u"--duration"_s, u"repeating"_s, u"--months"_s,
            u"3"_s, u"--first-order"_s, u"--minimum"_s, u"20.00 USD"_s, u"--minimum"_s, u"18.00 EUR"_s, u"--expires"_s,
            u"2098-12-31"_s, u"--max-uses"_s, u"40"_s});
        RD_STATUS(made, 0);
        const QByteArray id = array(made, "created"_L1).at(0).toObject().value("id"_L1).toString().toLatin1();
        const QJsonObject seen = server(
            desk, "/v1/promotion_codes/" + id + "?expand[]=promotion.coupon&expand[]=restrictions.currency_options");
        QCOMPARE(seen.value("code"_L1).toString(), u"SUMMER-1"_s);
        QCOMPARE(seen.value("max_redemptions"_L1).toInt(), 40);
        const QJsonObject coupon = seen.value("promotion"_L1).toObject().value("coupon"_L1).toObject();
        QCOMPARE(coupon.value("percent_off"_L1).toDouble(), 12.5);
        QCOMPARE(coupon.value("duration_in_months"_L1).toInt(), 3);
        const QJsonObject limits = seen.value("restrictions"_L1).toObject();
        QVERIFY(limits.value("first_time_transaction"_L1).toBool());
        QCOMPARE(limits.value("minimum_amount"_L1).toInt(), 2000);
        QCOMPARE(limits.value("currency_options"_L1)
                     .toObject()
                     .value("eur"_L1)
                     .toObject()
                     .value("minimum_amount"_L1)
                     .toInt(),
            1800);
        QVERIFY(seen.value("expires_at"_L1).toInteger() > 4'070'000'000);
    }

    void slipsAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const QString sub = u"Bring a friend"_s;
        QTest::newRow("no campaign") << QStringList{u"codes"_s, u"create"_s} << u"campaign-missing"_s;
        QTest::newRow("unknown campaign")
            << QStringList{u"participants"_s, u"codes"_s, u"--campaign"_s, u"None"_s} << u"unknown-campaign"_s;
        QTest::newRow("no discount") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, sub} << u"no-discount"_s;
        QTest::newRow("bad pattern") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, campaign(),
            u"--pattern"_s, u"{nom}"_s}
                                     << u"bad-pattern"_s;
        QTest::newRow("coupon that is not there") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, campaign(),
            u"--coupon"_s, u"nope"_s} << u"coupon-not-valid"_s;
        QTest::newRow("two coupons") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, campaign(), u"--coupon"_s,
            u"a"_s, u"--percent-off"_s, u"5"_s}
                                     << u"one-coupon"_s;
        QTest::newRow("yesterday") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, campaign(), u"--expires"_s,
            u"2020-01-01"_s} << u"expired"_s;
        QTest::newRow("a date in words") << QStringList{u"codes"_s, u"create"_s, u"--campaign"_s, campaign(),
            u"--expires"_s, u"tomorrow"_s}
                                         << u"bad-date"_s;
        QTest::newRow("unknown code") << QStringList{u"codes"_s, u"deactivate"_s, u"NOBODYS"_s} << u"unknown-code"_s;
        QTest::newRow("adopt for nobody")
            << QStringList{u"codes"_s, u"adopt"_s, u"X"_s, u"--campaign"_s, campaign()} << u"code-or-participant"_s;
    }
    void slipsAreSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        static Desk desk;
        static const Outcome begun = begin(desk, 1);
        RD_STATUS(begun, 0);
        const Outcome outcome = desk.json(arguments);
        RD_STATUS(outcome, 2);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(desk.server().counters().effects.promotionCodes, quint64(0));
    }

    void aCodeIsSwitchedOffForGood()
    {
        Desk desk;
        RD_STATUS(begin(desk, 1), 0);
        RD_STATUS(desk.json({u"codes"_s, u"create"_s, u"drona1@example.org"_s, u"--campaign"_s, campaign(), u"--code"_s,
                      u"OFFNOW"_s}),
            0);
        const Outcome off = desk.json({u"codes"_s, u"deactivate"_s, u"offnow"_s});
        RD_STATUS(off, 0);
        const QByteArray id = array(off, "deactivated"_L1).at(0).toObject().value("id"_L1).toString().toLatin1();
        QVERIFY(!server(desk, "/v1/promotion_codes/" + id).value("active"_L1).toBool());
        QCOMPARE(
            array(desk.json({u"codes"_s, u"list"_s, u"--participant"_s, u"drona1@example.org"_s}), "codes"_L1).size(),
            0);
        QCOMPARE(array(desk.json({u"codes"_s, u"list"_s, u"--participant"_s, u"drona1@example.org"_s, u"--all"_s}),
                     "codes"_L1)
                     .size(),
            1);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void codesThatAreThereAreAdopted()
    {
        Desk desk;
        RD_STATUS(begin(desk, 1), 0);
        const Outcome unbound = desk.json({u"codes"_s, u"list"_s, u"--unbound"_s});
        RD_STATUS(unbound, 0);
        const QJsonArray rows = array(unbound, "codes"_L1);
        QVERIFY2(!rows.isEmpty(), "the sample merchant has codes of nobody");
        const QString code = rows.at(0).toObject().value("code"_L1).toString();
        const Outcome adopted =
            desk.json({u"codes"_s, u"adopt"_s, code, u"drona1@example.org"_s, u"--campaign"_s, campaign()});
        RD_STATUS(adopted, 0);
        QCOMPARE(array(adopted, "adopted"_L1).at(0).toObject().value("by"_L1).toString(), u"person"_s);
        const Outcome mine =
            desk.json({u"codes"_s, u"list"_s, u"--participant"_s, u"drona1@example.org"_s, u"--all"_s});
        QCOMPARE(array(mine, "codes"_L1).at(0).toObject().value("code"_L1).toString(), code);
        const Outcome guess = desk.json({u"codes"_s, u"adopt"_s, u"--campaign"_s, campaign(), u"--dry-run"_s});
        QVERIFY2(guess.status == 0 || guess.status == 1, guess.err.constData());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void linksAreReadyToCopy()
    {
        Desk desk;
        RD_STATUS(begin(desk, 1), 0);
        RD_STATUS(desk.json({u"codes"_s, u"create"_s, u"drona1@example.org"_s, u"--campaign"_s, campaign(), u"--code"_s,
                      u"DRONA29"_s}),
            0);
        const Outcome links = desk.json({u"codes"_s, u"links"_s, u"drona1@example.org"_s});
        RD_STATUS(links, 0);
        const QJsonObject row = array(links, "participants"_L1).at(0).toObject();
        QCOMPARE(row.value("clientReference"_L1).toString(), u"DRONA29"_s);
        QCOMPARE(row.value("attribute"_L1).toString(), u"client-reference-id=\"DRONA29\""_s);
        QCOMPARE(row.value("metadataKey"_L1).toString(), u"referral"_s);
        const QJsonArray addresses = row.value("links"_L1).toArray();
        QVERIFY(!addresses.isEmpty());
        QVERIFY(addresses.at(0)
                    .toObject()
                    .value("address"_L1)
                    .toString()
                    .endsWith(u"?client_reference_id=DRONA29&prefilled_promo_code=DRONA29"_s));
    }

    void aKilledOrderGoesOn()
    {
        constexpr int kPeople = 60;
        Desk desk;
        RD_STATUS(begin(desk, kPeople), 0);
        desk.server().setLatency(std::chrono::milliseconds(20));
        const auto made = [&desk] { return desk.server().counters().effects.promotionCodes; };
        const quint64 atFirst = made();
        for (const quint64 enough : {quint64(5), quint64(20)}) {
            const auto process = desk.start({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign(), u"--json"_s});
            QTRY_VERIFY_WITH_TIMEOUT(made() >= atFirst + enough || process->state() == QProcess::NotRunning, 60'000);
            process->kill(); // unless it has ended by itself
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        }
        desk.server().setLatency(std::chrono::milliseconds(0));
        // the one that was cut off is looked up; a minute of waiting is part of that where nothing is there
        const Outcome resumed = desk.json({u"codes"_s, u"resume"_s});
        QVERIFY2(resumed.status == 0 || resumed.status == 1, QByteArray(resumed.err + resumed.out).constData());
        RD_STATUS(desk.json({u"sync"_s}), 0);
        Outcome rest = desk.json({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign()});
        for (int tries = 0; tries < 2 && !array(rest, "uncertain"_L1).isEmpty(); ++tries) {
            QTest::qWait(61'000); // several may have been cut off, and each is looked up a minute after its attempt
            rest = desk.json({u"participants"_s, u"codes"_s, u"--campaign"_s, campaign()});
        }
        QVERIFY2(rest.status == 0 || rest.status == 1, QByteArray(rest.err + rest.out).constData());
        QCOMPARE(array(rest, "uncertain"_L1).size(), 0);
        QCOMPARE(rest.json().value("open"_L1).toInt(), 0);
        // exactly one active code for each of the new people
        const QJsonArray codes = array(desk.json({u"codes"_s, u"list"_s, u"--campaign"_s, campaign()}), "codes"_L1);
        QSet<QString> owners;
        int theirs = 0;
        for (const auto &row : codes) {
            const QString email = row.toObject().value("participant"_L1).toObject().value("email"_L1).toString();
            if (!email.startsWith(u"drona"_s))
                continue;
            ++theirs;
            owners.insert(email);
        }
        QCOMPARE(owners.size(), kPeople);
        QCOMPARE(theirs, kPeople);
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
