// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

class FileIoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesAndReplacesWhole()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"out.csv"_s);
        QVERIFY(atomicWrite(path, "first"));
        QVERIFY(atomicWrite(path, "second, longer"));
        const auto bytes = readLimited(path, 100);
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("second, longer"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
    }

    void writesForTheOwnerAlone()
    {
#ifndef Q_OS_UNIX
        QSKIP("has no such permissions");
#endif
        QTemporaryDir dir;
        const QString path = dir.filePath(u"private"_s);
        QVERIFY(atomicWrite(path, "x", FileAccess::OwnerOnly));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        QVERIFY(QFileInfo(path).permissions() & QFile::WriteOwner);
    }

    void saysWhatItCannotWrite()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"no/such/dir/out"_s);
        const auto status = atomicWrite(path, "x");
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Storage);
        QVERIFY(status.error().text.contains(path));
    }

    void readsUpToTheLimit()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"big"_s);
        QVERIFY(atomicWrite(path, QByteArray(2'000'000, 'x')));
        QCOMPARE(readLimited(path, 2'000'000)->size(), 2'000'000);
        QCOMPARE(readLimited(path, 1'999'999).error().code, u"too-large"_s);
        QCOMPARE(readLimited(dir.path(), 10).error().kind, ErrorKind::BadInput);
        QCOMPARE(readLimited(dir.filePath(u"none"_s), 10).error().code, u"no-such-file"_s);
    }
};

QTEST_GUILESS_MAIN(FileIoTest)
#include "tst_fileio.moc"
