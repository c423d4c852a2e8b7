// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/payouts/payoutfixture.h"

#include "models/core/destinationrules.h"
#include "models/core/iban.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace rd;
using namespace rd::test;

class TestDestination : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsRight_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("routing");
        const auto row = [](const char *name, const char *provider, const QString &text, const char *kind,
                             const QString &account, const QString &routing = {}) {
            QTest::newRow(name) << QString::fromLatin1(provider) << text << QString::fromLatin1(kind) << account
                                << routing;
        };
        row("paypal e-mail", "paypal", u" jane@Example.COM "_s, "email", u"jane@example.com"_s);
        row("paypal id", "paypal", u"2abcdefghjkl9"_s, "paypal-id", u"2ABCDEFGHJKL9"_s);
        row("phone", "paypal", u"+1 (415) 555-0100"_s, "phone", u"+14155550100"_s);
        row("domain with letters of its own", "wise", u"jane@m\u00fcller.de"_s, "email", u"jane@xn--mller-kva.de"_s);
        row("iban", "sepa", u"de89 3704 0044 0532 0130 00"_s, "iban", u"DE89370400440532013000"_s);
        row("iban at wise", "wise", u"GB82 WEST 1234 5698 7654 32"_s, "iban", u"GB82WEST12345698765432"_s);
        row("sort code", "wise", u"12-34-56 / 12345678"_s, "uk-account", u"12345678"_s, u"123456"_s);
        row("sort code with spaces", "bank", u"12 34 56/12345678"_s, "uk-account", u"12345678"_s, u"123456"_s);
        row("bsb", "bank", u"062-000 / 1234 5678"_s, "au-account", u"12345678"_s, u"062000"_s);
        row("aba", "ach", u"021000021 / 123456789"_s, "us-account", u"123456789"_s, u"021000021"_s);
        row("canadian", "wise", u"003-12345 / 1234567"_s, "ca-account", u"1234567"_s, u"003-12345"_s);
        row("canadian, transit first", "wise", u"12345-003 / 1234567"_s, "ca-account", u"1234567"_s, u"003-12345"_s);
        row("ifsc", "razorpayx", u"hdfc0004277 / 12345678901"_s, "indian-account", u"12345678901"_s, u"HDFC0004277"_s);
        row("upi", "cashfree", u"jane.roe-1_x@okbank"_s, "upi", u"jane.roe-1_x@okbank"_s);
        row("wise recipient", "wise", u"Recipient 12345678"_s, "wise-recipient", u"12345678"_s);
        row("short wise recipient", "wise", u"4001"_s, "wise-recipient", u"4001"_s);
    }
    void takesWhatIsRight()
    {
        QFETCH(QString, provider);
        QFETCH(QString, text);
        const auto parsed = parseDestination(provider, text);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text));
        QTEST(word(parsed->kind), "kind");
        QTEST(parsed->account, "account");
        QTEST(parsed->routing, "routing");
        // The same text again gives the same value, and passes where a file is made.
        const auto again = parseDestination(provider, destinationText(*parsed));
        QVERIFY(again.has_value());
        QCOMPARE(*again, *parsed);
        QVERIFY(checkDestination(provider, *parsed).has_value());
        QCOMPARE(destinationKindFromWord(word(parsed->kind)), std::optional(parsed->kind));
        QVERIFY(!maskedDestination(*parsed).contains(parsed->account));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *provider, const QString &text) {
            QTest::newRow(name) << QString::fromLatin1(provider) << text;
        };
        row("unknown provider", "venmo", u"jane@example.com"_s);
        row("empty", "paypal", u"  "_s);
        row("two at signs", "paypal", u"jane@@example.com"_s);
        row("no dot", "paypal", u"jane@example"_s);
        row("space", "paypal", u"ja ne@example.com"_s);
        row("formula", "paypal", u"=jane@example.com"_s);
        row("long local part", "paypal", QString(QString(65, u'a') + u"@example.com"_s));
        row("too long for paypal", "paypal", QString(QString(60, u'a') + u'@' + QString(63, u'b') + u".com"_s));
        row("right to left mark", "paypal", QString(u"jane"_s + QChar(0x202e) + u"@example.com"_s));
        row("zero width", "wise", u"ja\u200bne@example.com"_s);
        row("paypal id with a one", "paypal", u"1ABCDEFGHJKL9"_s);
        row("iban check digits", "sepa", u"DE88370400440532013000"_s);
        row("iban swapped", "sepa", u"DE89370400440532010300"_s);
        row("iban too short", "sepa", u"DE8937040044053201300"_s);
        row("iban of nowhere", "sepa", u"ZZ89370400440532013000"_s);
        row("iban with a letter", "sepa", u"DE8937040044053201300A"_s);
        row("iban outside SEPA", "sepa", u"AE070331234567890123456"_s);
        row("aba check digit", "ach", u"021000022 / 123456789"_s);
        row("aba prefix", "ach", u"400000002 / 123456789"_s);
        row("us account too long", "ach", u"021000021 / 123456789012345678"_s);
        row("an account or a saved recipient", "wise", u"12345678"_s);
        row("uk account of seven", "wise", u"12-34-56 / 1234567"_s);
        row("six digits of two countries", "wise", u"123456 / 12345678"_s);
        row("ifsc without its zero", "razorpayx", u"HDFC1004277 / 12345678901"_s);
        row("upi handle", "razorpayx", u"jane@ok.bank"_s);
        row("underline at RazorpayX", "razorpayx", u"jane_roe@okbank"_s);
        row("upi name", "razorpayx", u"j@okbank"_s);
        row("iban at ach", "ach", u"DE89370400440532013000"_s);
        row("account at paypal", "paypal", u"021000021 / 123456789"_s);
        row("savings in Germany", "sepa", u"DE89370400440532013000 savings"_s);
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QString, provider);
        QFETCH(QString, text);
        const auto parsed = parseDestination(provider, text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
        if (text.size() > 6)
            QVERIFY2(!parsed.error().text.contains(text), "a message holds no whole destination");
    }

    void keepsHolderAndType()
    {
        const auto parsed = parseDestination(u"ach"_s, u"021000021 / 123456789 Savings (Jane (J.) Roe)"_s);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->holder, u"Jane (J.) Roe"_s);
        QVERIFY(parsed->isSavings);
        QCOMPARE(destinationText(*parsed), u"021000021 / 123456789 savings (Jane (J.) Roe)"_s);
        QCOMPARE(*parseDestination(u"ach"_s, destinationText(*parsed)), *parsed);
    }

    void knowsOneAccountWrittenInTwoWays()
    {
        const auto iban = *parseDestination(u"wise"_s, u"GB82WEST12345698765432"_s);
        const auto numbers = *parseDestination(u"wise"_s, u"12-34-56 / 98765432"_s);
        const auto named = *parseDestination(u"wise"_s, u"12 34 56 / 98765432 (Jane)"_s);
        const auto other = *parseDestination(u"wise"_s, u"12-34-56 / 98765433"_s);
        QCOMPARE(destinationIdentity(iban), destinationIdentity(numbers));
        QCOMPARE(destinationIdentity(named), destinationIdentity(numbers));
        QVERIFY(destinationIdentity(other) != destinationIdentity(numbers));
        const auto lower = *parseDestination(u"paypal"_s, u"jane@example.com"_s);
        const auto upper = *parseDestination(u"paypal"_s, u"JANE@example.com"_s);
        QCOMPARE(destinationIdentity(lower), destinationIdentity(upper));
    }

    void masks()
    {
        const auto masked = [](const char *provider, const QString &text) {
            return maskedDestination(*parseDestination(QString::fromLatin1(provider), text));
        };
        QCOMPARE(masked("sepa", u"DE89370400440532013000"_s), u"DE89 \u2026 3000"_s);
        QCOMPARE(masked("paypal", u"jane@example.com"_s), u"j\u2026@example.com"_s);
        QCOMPARE(masked("paypal", u"j@example.com"_s), u"\u2026@example.com"_s);
        QCOMPARE(masked("wise", u"12-34-56 / 12345678"_s), u"1234\u2026 / \u2026 5678"_s);
    }

    /// The facts of the registry, held against the published structures where they are at hand.
    void knowsTheStructuresOfIbans()
    {
        const QByteArray json = fileBytes(QStringLiteral(RD_SHARED_DIR "/specs/bank/iban-structures.json"));
        if (json.isEmpty())
            QSKIP("iban-structures.json is not there");
        const QJsonObject countries = QJsonDocument::fromJson(json).object().value(u"countries"_s).toObject();
        QCOMPARE(static_cast<qsizetype>(ibanCountries().size()), countries.size());
        for (const IbanCountry &country : ibanCountries()) {
            const QJsonObject published = countries.value(country.country).toObject();
            QCOMPARE(country.length, published.value(u"length"_s).toInt());
            QCOMPARE(country.isSepa, published.value(u"sepa"_s).toBool());
            QString structure;
            static const QRegularExpression kPart(u"([0-9]+)!([nac])"_s);
            for (auto match = kPart.globalMatch(published.value(u"bban"_s).toString()); match.hasNext();) {
                const auto part = match.next();
                structure += QString(part.captured(1).toInt(), part.captured(2).front());
            }
            QCOMPARE(country.structure, structure);
        }
    }

    /// Every single wrong digit and every swap of neighbours is noticed.
    void noticesTypingErrors()
    {
        const QString iban = u"DE89370400440532013000"_s;
        for (qsizetype i = 2; i < iban.size(); ++i) {
            QString wrong = iban;
            wrong[i] = QChar(u'0' + (wrong[i].digitValue() + 1) % 10);
            QVERIFY2(!checkIban(wrong), qPrintable(wrong));
            if (i + 1 < iban.size() && iban[i] != iban[i + 1]) {
                wrong = iban;
                std::swap(wrong[i], wrong[i + 1]);
                QVERIFY2(!checkIban(wrong), qPrintable(wrong));
            }
        }
        const QString aba = u"021000021"_s;
        QVERIFY(isAbaNumber(aba));
        for (qsizetype i = 0; i < aba.size(); ++i) {
            QString wrong = aba;
            wrong[i] = QChar(u'0' + (wrong[i].digitValue() + 1) % 10);
            QVERIFY2(!isAbaNumber(wrong), qPrintable(wrong));
        }
    }

    void survivesRandomText()
    {
        quint32 seed = 20261121;
        qInfo("seed %u", seed);
        const QString signs = u"aZ09@./-+ ()\u00e4\u202e=;\t"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            seed = seed * 1664525U + 1013904223U;
            for (quint32 i = 0; i < (seed >> 20) % 40; ++i) {
                seed = seed * 1664525U + 1013904223U;
                text += signs[static_cast<qsizetype>((seed >> 16) % static_cast<quint32>(signs.size()))];
            }
            for (const QString &provider : payoutProviders()) {
                if (const auto parsed = parseDestination(provider, text)) {
                    const auto again = parseDestination(provider, destinationText(*parsed));
                    QVERIFY2(again.has_value() && *again == *parsed, qPrintable(text));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
