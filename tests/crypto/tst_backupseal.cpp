// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/backupseal.h"

#include <QBuffer>
#include <QTest>

using namespace rd;
using namespace rd::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr ScryptCost kQuick{16, 8, 1};
constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kSealedPiece = kPiece + 16;

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::take(bytes);
}

QByteArray plainOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / kPiece);
    return bytes;
}

QByteArray sealed(const QByteArray &plain, qsizetype step = 10'000)
{
    BackupSeal cipher(kQuick);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    auto writer = cipher.seal(target, secretOf("correct horse"));
    if (!writer)
        return {};
    for (qsizetype i = 0; i < plain.size(); i += step) {
        if (!(*writer)->write(QByteArrayView(plain).sliced(i, qMin(step, plain.size() - i))))
            return {};
    }
    return (*writer)->finish() ? target.data() : QByteArray();
}

Result<QByteArray> opened(const QByteArray &bytes, const char *passphrase = "correct horse")
{
    BackupSeal cipher(kQuick);
    QByteArray copy = bytes;
    QBuffer source(&copy);
    source.open(QIODevice::ReadOnly);
    RD_TRY(reader, cipher.open(source, secretOf(passphrase)));
    QByteArray plain;
    for (;;) {
        RD_TRY(piece, reader->read());
        if (piece.isEmpty())
            return plain;
        plain += piece;
    }
}

qsizetype headerOf(const QByteArray &bytes)
{
    return bytes.indexOf('\n', kSealedMark.size()) + 1;
}

} // namespace

class TestBackupSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasSealed_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size :
            {qsizetype(0), qsizetype(1), kPiece - 1, kPiece, kPiece + 1, 3 * kPiece, qsizetype(200'001)})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void givesBackWhatWasSealed()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = plainOf(size);
        for (const qsizetype step : {qsizetype(999), kPiece, qsizetype(1'000'000)}) {
            const QByteArray bytes = sealed(plain, step);
            QVERIFY(bytes.startsWith(kSealedMark));
            const auto back = opened(bytes);
            QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text));
            QCOMPARE(*back, plain);
        }
    }

    void nothingOfTheBooksCanBeRead()
    {
        const QByteArray bytes = sealed(QByteArray("zoe.zest@example.net").repeated(5'000));
        QVERIFY(!bytes.contains("zoe"));
        QVERIFY(bytes != sealed(QByteArray("zoe.zest@example.net").repeated(5'000))); // another salt, another key
    }

    void anotherPassphraseIsSaid()
    {
        for (const char *wrong : {"correct horsf", "Correct horse", "correct horse "}) {
            const auto back = opened(sealed(plainOf(100)), wrong);
            QVERIFY(!back);
            QCOMPARE(back.error().code, u"wrong-passphrase"_s);
            QVERIFY(back.error().kind == ErrorKind::BadInput);
        }
    }

    void whatWasChangedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = sealed(plainOf(3 * kPiece + 500));
        const qsizetype begin = headerOf(good);
        const auto piece = [&](qsizetype n) { return good.mid(begin + n * kSealedPiece, kSealedPiece); };
        const auto flipped = [&good](qsizetype at) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            return bytes;
        };
        QTest::newRow("a bit in the first piece") << flipped(begin + 5) << u"piece 1"_s;
        QTest::newRow("a bit in the third piece") << flipped(begin + 2 * kSealedPiece + 9) << u"piece 3"_s;
        QTest::newRow("a bit of a tag") << flipped(begin + kSealedPiece - 1) << u"piece 1"_s;
        QTest::newRow("a bit at the very end") << flipped(good.size() - 1) << u"piece 4"_s;
        QTest::newRow("cut between pieces") << good.left(begin + 2 * kSealedPiece) << u"its end is missing"_s;
        QTest::newRow("cut within a piece") << good.left(begin + kSealedPiece + 77) << u"piece 2"_s;
        QTest::newRow("cut by one byte") << good.chopped(1) << u"piece 4"_s;
        QTest::newRow("only the beginning") << good.left(begin) << u"its end is missing"_s;
        QTest::newRow("pieces changed places")
            << QByteArray(good.left(begin) + piece(1) + piece(0) + good.mid(begin + 2 * kSealedPiece)) << u"piece 1"_s;
        QTest::newRow("a piece twice") << QByteArray(
            good.left(begin + kSealedPiece) + piece(0) + good.mid(begin + kSealedPiece))
                                       << u"piece 2"_s;
        QTest::newRow("a piece left out")
            << QByteArray(good.left(begin) + good.mid(begin + kSealedPiece)) << u"piece 1"_s;
        QTest::newRow("something behind the end") << QByteArray(good + good.right(300)) << u"piece 4"_s;
        // Short enough that the end stands where it stood.
        const QByteArray small = sealed(plainOf(kPiece));
        QTest::newRow("another piece behind the end") << QByteArray(small + small.right(50)) << u"behind its end"_s;
    }
    void whatWasChangedIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto back = opened(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"no-backup"_s);
        QVERIFY2(back.error().text.contains(says), qPrintable(back.error().text));
    }

    void aPieceOfAnotherFileIsRefused()
    {
        const QByteArray one = sealed(plainOf(2 * kPiece));
        const QByteArray other = sealed(plainOf(2 * kPiece));
        const auto back = opened(one.left(headerOf(one)) + other.mid(headerOf(other)));
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"no-backup"_s);
    }

    void anotherBeginningIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("other words") << QByteArray("backup 2") << QByteArray("backup 3");
        QTest::newRow("another cipher") << QByteArray("aes-256-gcm") << QByteArray("aes-256-ctr");
        QTest::newRow("no cost") << QByteArray("\"n\":16") << QByteArray("\"n\":0 ");
        QTest::newRow("a cost beyond all bounds") << QByteArray("\"n\":16") << QByteArray("\"n\":1099511627776");
        QTest::newRow("no JSON") << QByteArray("{\"") << QByteArray("(\"");
        QTest::newRow("space in the header") << QByteArray(",\"kdf\"") << QByteArray(", \"kdf\"");
    }
    void anotherBeginningIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = sealed(plainOf(100));
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        const auto back = opened(bytes);
        QVERIFY(!back);
        QVERIFY(back.error().kind == ErrorKind::BadInput);
    }

    void aCostThatCountsIsUsed()
    {
        BackupSeal cipher;
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        QVERIFY(cipher.seal(target, secretOf("correct horse")));
        QVERIFY(target.data().contains("\"n\":131072"));
    }
};

QTEST_GUILESS_MAIN(TestBackupSeal)
#include "tst_backupseal.moc"
