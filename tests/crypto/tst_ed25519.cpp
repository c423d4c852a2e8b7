// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/ed25519.h"

#include <QtTest>

using namespace rd;
using namespace rd::crypto;

namespace {

Secret secretOf(QByteArray bytes)
{
    return Secret::take(bytes);
}

} // namespace

class TestEd25519 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsPublished_data()
    {
        // RFC 8032, 7.1
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                               << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                               << QByteArray()
                               << QByteArray(
                                      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590"
                                      "a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("a byte") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                << QByteArray("72")
                                << QByteArray(
                                       "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43"
                                       "e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void answersAsPublished()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        Ed25519 ed25519;
        const auto key = ed25519.keyFrom(secretOf(QByteArray::fromHex(secret).toBase64()));
        QVERIFY(key.has_value());
        QCOMPARE(key->publicKey.toHex(), publicKey);
        const auto made = ed25519.sign(*key, QByteArray::fromHex(message));
        QVERIFY(made.has_value());
        QCOMPARE(made->toHex(), signature);
        QVERIFY(ed25519.isSignedBy(key->publicKey, QByteArray::fromHex(message), *made));
    }

    void refusesWhatItDidNotSign()
    {
        Ed25519 ed25519;
        const auto key = ed25519.makeKey();
        const auto other = ed25519.makeKey();
        QVERIFY(key.has_value() && other.has_value());
        QVERIFY(key->publicKey != other->publicKey);
        const auto signature = ed25519.sign(*key, "message");
        QVERIFY(signature.has_value());
        QVERIFY(ed25519.isSignedBy(key->publicKey, "message", *signature));
        QVERIFY(!ed25519.isSignedBy(key->publicKey, "messagE", *signature));
        QVERIFY(!ed25519.isSignedBy(other->publicKey, "message", *signature));
        QVERIFY(!ed25519.isSignedBy(key->publicKey, "message", signature->left(63)));
        QVERIFY(!ed25519.isSignedBy(QByteArray(), "message", *signature));
        QByteArray changed = *signature;
        changed[0] = static_cast<char>(changed[0] ^ 1);
        QVERIFY(!ed25519.isSignedBy(key->publicKey, "message", changed));
    }

    void keepsAKeyAsText()
    {
        Ed25519 ed25519;
        const auto key = ed25519.makeKey();
        QVERIFY(key.has_value());
        key->privateKey.use([](const char *data, qsizetype size) {
            QVERIFY(size < 1'023);
            QVERIFY(std::all_of(data, data + size, [](char c) { return c > ' ' && c < 0x7f; }));
        });
        const auto again = ed25519.keyFrom(key->privateKey);
        QVERIFY(again.has_value());
        QCOMPARE(again->publicKey, key->publicKey);
        for (const char *bad : {"", "x", "bm90IGEga2V5"})
            QCOMPARE(ed25519.keyFrom(secretOf(bad)).error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestEd25519)
#include "tst_ed25519.moc"
