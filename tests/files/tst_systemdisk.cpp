// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/systemdisk.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

class TestSystemDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsFree()
    {
        const QTemporaryDir directory;
        SystemDisk disk;
        const auto free = disk.freeBytes(directory.path());
        QVERIFY(free && *free > 0);
        QVERIFY(disk.proveWritable(directory.path()).has_value());
        QVERIFY(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aPlaceThatIsNotThere()
    {
        const QTemporaryDir directory;
        SystemDisk disk;
        const QString missing = directory.filePath(u"missing"_s);
        const Status refused = disk.proveWritable(missing);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"not-writable"_s);
        QVERIFY(refused.error().text.contains(missing));
    }

    void aSmallRealDisk()
    {
        const QTemporaryDir directory;
        const QString place = directory.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(place));
        const QStringList mount{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, place};
        if (QProcess::execute(u"mount"_s, mount) != 0)
            QSKIP("no disk can be mounted here (root is needed)");
        const auto unmount = qScopeGuard([&place] { QProcess::execute(u"umount"_s, {place}); });
        SystemDisk disk;
        const auto free = disk.freeBytes(place);
        QVERIFY(free && *free <= 1024 * 1024);
        QVERIFY(*free < kLeastFreeBytes);
        QVERIFY(disk.proveWritable(place).has_value());
        QFile filler(place + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(64 * 1024, 'x');
        while (filler.write(block) > 0) {}
        filler.close();
        QCOMPARE(disk.proveWritable(place).error().code, u"not-writable"_s);
        QVERIFY(disk.freeBytes(place).value_or(-1) < 64 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestSystemDisk)
#include "tst_systemdisk.moc"
