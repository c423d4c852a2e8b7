// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/fieldcipher.h"

#include <QTest>

using namespace rd;
using namespace Qt::StringLiterals;

class TestFieldCipher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed()
    {
        crypto::AesFieldCipher cipher;
        const Secret key = *cipher.newKey();
        for (const QByteArray &plain : {QByteArray(), QByteArray("DE89370400440532013000"), QByteArray(100'000, 'x')}) {
            const auto envelope = cipher.seal(key, "payout_method|1", plain);
            QVERIFY(envelope.has_value());
            QVERIFY(envelope->startsWith("RDE1"));
            QCOMPARE(envelope->mid(4, 4), *cipher.keyId(key));
            QCOMPARE(envelope->size(), 4 + 4 + 12 + plain.size() + 16);
            QVERIFY(plain.isEmpty() || !envelope->contains(plain.left(10)));
            const auto opened = cipher.open(key, "payout_method|1", *envelope);
            QVERIFY(opened.has_value());
            QCOMPARE(*opened, plain);
        }
    }

    void neverSealsTheSameTwice()
    {
        crypto::AesFieldCipher cipher;
        const Secret key = *cipher.newKey();
        QVERIFY(*cipher.seal(key, "p", "value") != *cipher.seal(key, "p", "value"));
    }

    void everyChangeIsDamage()
    {
        crypto::AesFieldCipher cipher;
        const Secret key = *cipher.newKey();
        const QByteArray envelope = *cipher.seal(key, "row 1", "jane@example.com");
        QCOMPARE(cipher.open(key, "row 2", envelope).error().kind, ErrorKind::Damaged);
        for (qsizetype i = 8; i < envelope.size(); ++i) {
            QByteArray changed = envelope;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QCOMPARE(cipher.open(key, "row 1", changed).error().kind, ErrorKind::Damaged);
        }
        QCOMPARE(cipher.open(key, "row 1", envelope.chopped(1)).error().kind, ErrorKind::Damaged);
        QCOMPARE(cipher.open(key, "row 1", envelope.left(20)).error().kind, ErrorKind::Damaged);
        QCOMPARE(cipher.open(key, "row 1", {}).error().kind, ErrorKind::Damaged);
    }

    void anotherKeySaysSo()
    {
        crypto::AesFieldCipher cipher;
        const Secret one = *cipher.newKey();
        const Secret other = *cipher.newKey();
        QVERIFY(*cipher.keyId(one) != *cipher.keyId(other));
        const auto opened = cipher.open(other, "p", *cipher.seal(one, "p", "value"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"wrong-key"_s);
    }

    void comparesWithoutTelling()
    {
        crypto::AesFieldCipher cipher;
        const Secret key = *cipher.newKey();
        QCOMPARE(cipher.index(key, "a")->size(), 16);
        QCOMPARE(*cipher.index(key, "a"), *cipher.index(key, "a"));
        QVERIFY(*cipher.index(key, "a") != *cipher.index(key, "b"));
        QVERIFY(*cipher.index(key, "a") != *cipher.index(*cipher.newKey(), "a"));
    }

    void refusesAKeyThatIsNone()
    {
        crypto::AesFieldCipher cipher;
        QByteArray text("not base64 of 32 bytes");
        const Secret key = Secret::take(text);
        QCOMPARE(cipher.seal(key, "p", "v").error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestFieldCipher)
#include "tst_fieldcipher.moc"
