// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codepattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace rd;
using namespace Qt::StringLiterals;

class TestCodePattern : public QObject {
    Q_OBJECT
private:
    static QString code(const QString &pattern, const CodeWords &words, const QSet<QString> &taken = {})
    {
        const auto parsed = CodePattern::parse(pattern);
        return parsed ? parsed->code(words, taken) : parsed.error().text;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPatternIsFilled_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // a regular expression
        QTest::newRow("first name and number") << u"{name}{number}"_s << u"Drona Sharma"_s << u"DRONA[1-9][0-9]"_s;
        QTest::newRow("discount") << u"{name}{discount}"_s << u"Drona Sharma"_s << u"DRONA20"_s;
        QTest::newRow("surname") << u"{surname}-{number}"_s << u"Drona Sharma"_s << u"SHARMA-[0-9]{2}"_s;
        QTest::newRow("initials") << u"{initials}{number}"_s << u"Drona van Sharma"_s << u"DVS[0-9]{2}"_s;
        QTest::newRow("campaign") << u"{campaign}-{name}"_s << u"Drona"_s << u"GIVE20GET10-DRONA"_s;
        QTest::newRow("own letters") << u"go-{name}"_s << u"Drona"_s << u"GO-DRONA"_s;
        QTest::newRow("accents") << u"{name}{number}"_s << u"Zoë Müller"_s << u"ZOE[0-9]{2}"_s;
        QTest::newRow("letters without parts") << u"{surname}{number}"_s << u"Ødegård Strauß"_s << u"STRAUSS[0-9]{2}"_s;
        QTest::newRow("apostrophe") << u"{name}{number}"_s << u"D’Arcy O'Neil"_s << u"DARCY[0-9]{2}"_s;
        QTest::newRow("no letters of ours") << u"{name}{number}"_s << u"田中"_s << u"FRIEND[0-9]{2}"_s;
        QTest::newRow("no name") << u"{name}{number}"_s << QString() << u"FRIEND[0-9]{2}"_s;
        QTest::newRow("very long") << u"{name}{number}"_s << QString(300, u'x') << u"X{20}[0-9]{2}"_s;
    }
    void aPatternIsFilled()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const QString made = code(pattern, {name, u"Give 20, get 10"_s, u"20"_s, "abc"});
        QVERIFY2(
            QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(made).hasMatch(), qPrintable(made));
        QCOMPARE(codeProblem(made), QString());
    }

    void aBadPatternIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *text : {"", "  ", "{nom}", "{name", "NAME_{number}", "Ä{number}", "{name} {number}", "{}"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("too long") << QString(101, u'A');
    }
    void aBadPatternIsRefused()
    {
        QFETCH(QString, pattern);
        const auto parsed = CodePattern::parse(pattern);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"bad-pattern"_s);
    }

    void theSameParticipantGetsTheSameCodeEverywhere()
    {
        const CodeWords drona{u"Drona"_s, {}, {}, "seed-1"};
        QCOMPARE(code(CodePattern::usual(), drona), code(CodePattern::usual(), drona));
        CodeWords other = drona;
        other.seed = "seed-2";
        QVERIFY(code(CodePattern::usual(), drona) != code(CodePattern::usual(), other));
    }

    void aThousandNamesakesGetAThousandCodes()
    {
        const auto pattern = CodePattern::parse(CodePattern::usual());
        QSet<QString> taken;
        QSet<QString> twoDigits;
        for (int i = 0; i < 1000; ++i) {
            const QString made = pattern->code({u"Anna Berg"_s, {}, {}, "p" + QByteArray::number(i)}, taken);
            QVERIFY2(!taken.contains(foldedCode(made)), qPrintable(made));
            taken.insert(foldedCode(made));
            if (made.size() == 6)
                twoDigits.insert(made);
        }
        QCOMPARE(taken.size(), 1000);
        QCOMPARE(twoDigits.size(), 90); // all of 10 … 99 before the first longer one
    }

    void caseMakesNoOtherCode()
    {
        const CodeWords words{u"drona"_s, {}, {}, "s"};
        QCOMPARE(code(u"{name}"_s, words), u"DRONA"_s);
        const QString second = code(u"{name}"_s, words, {foldedCode(u"dRoNa"_s)});
        QVERIFY2(second != u"DRONA"_s && second.startsWith(u"DRONA"_s), qPrintable(second));
    }

    void stripeRefusesOtherCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"DRONA29"_s << true;
        QTest::newRow("dash and case") << u"Drona-29"_s << true;
        QTest::newRow("underscore") << u"DRONA_29"_s << false;
        QTest::newRow("space") << u"DRONA 29"_s << false;
        QTest::newRow("accent") << u"DRÖNA"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("500") << QString(500, u'A') << true;
        QTest::newRow("501") << QString(501, u'A') << false;
    }
    void stripeRefusesOtherCharacters()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(codeProblem(text).isEmpty(), good);
    }

    void aClientReferenceHasItsOwnAlphabet()
    {
        QVERIFY(isClientReference(u"DRONA_29-x"_s));
        QVERIFY(isClientReference(QString(200, u'A')));
        QVERIFY(!isClientReference(QString(201, u'A')));
        QVERIFY(!isClientReference(u"a b"_s));
        QVERIFY(!isClientReference(u"a@b"_s));
        QVERIFY(!isClientReference(u"ü"_s));
        QVERIFY(!isClientReference({}));
    }

    void aLinkCarriesReferenceAndCode()
    {
        const QString address = u"https://buy.stripe.com/test_abc"_s;
        QCOMPARE(
            referenceLink(address, u"DRONA29"_s, {}), u"https://buy.stripe.com/test_abc?client_reference_id=DRONA29"_s);
        QCOMPARE(referenceLink(address, u"DRONA29"_s, u"DRONA29"_s),
            u"https://buy.stripe.com/test_abc?client_reference_id=DRONA29&prefilled_promo_code=DRONA29"_s);
        // what the merchant put there stays, an older reference does not
        QCOMPARE(referenceLink(address + u"?locale=de&client_reference_id=OLD"_s, u"NEW"_s, {}),
            u"https://buy.stripe.com/test_abc?locale=de&client_reference_id=NEW"_s);
        QCOMPARE(referenceLink(address, u"not good"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestCodePattern)
#include "tst_codepattern.moc"
