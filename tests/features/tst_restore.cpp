// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;

/// A copy of the books, and the way back from it.
class TestRestore : public QObject {
    Q_OBJECT

    static int members(const Desk &desk)
    {
        return static_cast<int>(desk.json({u"members"_s, u"list"_s}).json().value("members"_L1).toArray().size());
    }
    static void addMember(const Desk &desk, const QString &name)
    {
        RD_STATUS(desk.json({u"members"_s, u"add"_s, name, u"--role"_s, u"viewer"_s}), 0);
    }

private Q_SLOTS:
    void thereAndBackAgain()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QByteArray before = desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).isArray()
            ? QJsonDocument(desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray()).toJson()
            : QByteArray();
        const QString file = desk.path(u"books.backup"_s);
        const Outcome backup = desk.json({u"backup"_s, file});
        RD_STATUS(backup, 0);
        QVERIFY(backup.json().value("backup"_L1).toObject().value("records"_L1).toInteger() > 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        RD_STATUS(desk.json({u"backup"_s, file}), 2); // never over another file

        addMember(desk, u"late"_s);
        QCOMPARE(members(desk), 2);
        RD_STATUS(desk.json({u"restore"_s, file}), 2); // nobody to be asked
        QCOMPARE(members(desk), 2);
        const Outcome restored = desk.json({u"restore"_s, file, u"--yes"_s});
        RD_STATUS(restored, 0);
        QCOMPARE(members(desk), 1);
        QCOMPARE(
            QJsonDocument(desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray()).toJson(), before);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // The former books are whole, and a way back from the way back.
        const QString kept = restored.json().value("kept"_L1).toString();
        QVERIFY2(QFile::exists(kept), qPrintable(kept));
        RD_STATUS(desk.json({u"restore"_s, kept, u"--yes"_s}), 0);
        QCOMPARE(members(desk), 2);
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
    }

    void intoAnEmptyPlace()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"EUR"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        const QString other = desk.path(u"other"_s);
        RD_STATUS(desk.json({u"--workspace"_s, other, u"restore"_s, file}), 0);
        QVERIFY(QFile::exists(other + u"/desk.sqlite"_s));
    }

    void whileTheProgramIsInUse()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().setLatency(std::chrono::milliseconds(300));
        desk.server().resetCounters();
        const auto sync = desk.start({u"sync"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.server().counters().requests > 3, 20'000);
        RD_STATUS(desk.json({u"backup"_s, desk.path(u"books.backup"_s)}), 0);
        const Outcome restore = desk.json({u"restore"_s, desk.path(u"books.backup"_s), u"--yes"_s});
        RD_STATUS(restore, 4);
        sync->kill();
        QVERIFY(sync->waitForFinished());
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("cut") << 0;
        QTest::newRow("a byte changed") << 1;
        QTest::newRow("something else") << 2;
        QTest::newRow("not there") << 3;
        QTest::newRow("manifest of another end") << 4;
    }
    void aBadBackupChangesNothing()
    {
        QFETCH(int, damage);
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString path = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, path}), 0);
        addMember(desk, u"late"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (damage == 0)
            bytes.chop(100);
        else if (damage == 1)
            bytes[bytes.size() - 5000] = static_cast<char>(bytes[bytes.size() - 5000] ^ 1);
        else if (damage == 2)
            bytes = "name,email\n";
        else if (damage == 4)
            bytes.replace("\"ledgerSeq\":1", "\"ledgerSeq\":2");
        QVERIFY(QFile::remove(path));
        if (damage != 3)
            desk.file(u"books.backup"_s, bytes);
        const Outcome outcome = desk.json({u"restore"_s, path, u"--yes"_s});
        QVERIFY2(outcome.status == 2 || outcome.status == 4, outcome.err.constData());
        QVERIFY(outcome.json().contains("error"_L1));
        QCOMPARE(members(desk), 2);
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aDamagedWorkspaceCanBeReplaced()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString path = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, path}), 0);
        QFile books(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(books.open(QIODevice::WriteOnly) && books.write(QByteArray(9000, 'x')) == 9000);
        books.close();
        RD_STATUS(desk.json({u"members"_s, u"list"_s}), 4);
        RD_STATUS(desk.json({u"restore"_s, path, u"--yes"_s}), 0);
        QCOMPARE(members(desk), 1);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
