// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/scrypthasher.h"

#include <QTest>

using namespace rd;
using namespace rd::crypto;
using namespace Qt::StringLiterals;

namespace {

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::take(bytes);
}

constexpr ScryptCost kQuick{16, 8, 1};

} // namespace

class TestScrypt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 7914, section 12.
    void agreesWithTheStandard_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint32>("p");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("password") << QByteArray("password") << QByteArray("NaCl") << quint64(1024) << quint32(16)
                                  << QByteArray("fdbabe1c9d3472007856e7190d01e9fe");
        QTest::newRow("pleaseletmein") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64(16384)
                                       << quint32(1) << QByteArray("7023bdcb3afd7348461c06cd81fd38eb");
    }
    void agreesWithTheStandard()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(quint64, n);
        QFETCH(quint32, p);
        QFETCH(QByteArray, begins);
        const auto derived = scrypt(Secret::take(passphrase), salt, {n, 8, p}, 64);
        QVERIFY(derived.has_value());
        QCOMPARE(derived->left(16).toHex(), begins);
    }

    void onlyTheSamePassphraseMatches()
    {
        ScryptHasher hasher(kQuick);
        const auto verifier = hasher.verifier(secretOf("correct horse"));
        QVERIFY(verifier.has_value());
        QVERIFY(!verifier->contains(u"correct"_s));
        QVERIFY(*hasher.matches(secretOf("correct horse"), *verifier));
        QVERIFY(!*hasher.matches(secretOf("correct horsf"), *verifier));
        QVERIFY(!*hasher.matches(Secret(), *verifier));
    }

    void theSamePassphraseTwiceLooksDifferent()
    {
        ScryptHasher hasher(kQuick);
        QVERIFY(*hasher.verifier(secretOf("correct horse")) != *hasher.verifier(secretOf("correct horse")));
    }

    void parametersOfTheStoredTextCount()
    {
        const auto verifier = ScryptHasher({32, 4, 2}).verifier(secretOf("correct horse"));
        QVERIFY(verifier->startsWith(u"scrypt:32:4:2:"_s));
        QVERIFY(*ScryptHasher(kQuick).matches(secretOf("correct horse"), *verifier));
    }

    void aDamagedTextIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("other words") << u"bcrypt:16:8:1:00:00"_s;
        QTest::newRow("cut") << u"scrypt:16:8:1:00112233445566778899aabbccddeeff:00"_s;
        QTest::newRow("no salt") << QString(u"scrypt:16:8:1::"_s + QString(64, u'0'));
    }
    void aDamagedTextIsSaid()
    {
        QFETCH(QString, text);
        const auto answer = ScryptHasher(kQuick).matches(secretOf("correct horse"), text);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Damaged);
    }

    void theRealCostWorks()
    {
        ScryptHasher hasher;
        const auto verifier = hasher.verifier(secretOf("correct horse"));
        QVERIFY(verifier.has_value());
        QVERIFY(verifier->startsWith(u"scrypt:131072:8:1:"_s));
    }
};

QTEST_GUILESS_MAIN(TestScrypt)
#include "tst_scrypt.moc"
