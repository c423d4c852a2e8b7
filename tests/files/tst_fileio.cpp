// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/fileio.h"
#include "integrations/files/tablefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

#ifdef Q_OS_UNIX
namespace {

/// No file of this program grows beyond so many bytes while this lives.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        m_before = signal(SIGXFSZ, SIG_IGN); // the system would end the program
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit limit{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};

} // namespace
#endif

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

    /// What the system does when the disk is full: it takes the bytes that fit, then none.
    void aFileThatDoesNotFitIsNotPutInItsPlace_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("kept in the buffer until the end") << 219;
        QTest::newRow("larger than the buffer") << 50'000;
        QTest::newRow("one byte too many") << 101;
    }
    void aFileThatDoesNotFitIsNotPutInItsPlace()
    {
#ifndef Q_OS_UNIX
        QSKIP("no limit can be set");
#else
        QFETCH(int, size);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"out.csv"_s);
        QVERIFY(atomicWrite(path, "an older file"));
        Status written;
        Status table;
        {
            const SizeLimit limit(100);
            written = atomicWrite(path, QByteArray(size, 'x'));
            auto opened = openTable(dir.filePath(u"table.csv"_s), TableKind::Csv, {{u"Name"_s, false}});
            QVERIFY(opened);
            table = (*opened)->addRows({{QString(size, u'x')}});
            if (table)
                table = (*opened)->finish();
        }
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY2(!written.error().text.contains("Unknown"_L1), qPrintable(written.error().text));
        QCOMPARE(readLimited(path, 100).value(), QByteArray("an older file"));
        QVERIFY(!table);
        QVERIFY2(!table.error().text.contains("Unknown"_L1), qPrintable(table.error().text));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
        QVERIFY(atomicWrite(path, QByteArray(size, 'x')));
        QCOMPARE(readLimited(path, size).value().size(), size);
#endif
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
