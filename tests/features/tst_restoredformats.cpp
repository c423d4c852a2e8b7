// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// A merchant's own copies of payout formats go with the books.
class TestRestoredFormats : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList list(const Outcome &outcome, QLatin1StringView member)
    {
        QStringList texts;
        for (const QJsonValue value : outcome.json().value(member).toArray())
            texts << value.toString();
        return texts;
    }
    static QString copyOf(const Desk &desk, const QString &format)
    {
        return desk.workspace() + u"/formats/"_s + format + u".json"_s;
    }
    /// Puts a copy of a format with another title of a column into use.
    static Outcome useOwn(const Desk &desk, const QString &format, const QByteArray &from, const QByteArray &to)
    {
        const QString file = desk.path(format + u".edited"_s);
        const Outcome shown = desk.json({u"batch"_s, u"formats"_s, u"show"_s, format, u"--output"_s, file});
        if (shown.status != 0)
            return shown;
        const QByteArray edited = bytesOf(file).replace(from, to);
        return desk.json({u"batch"_s, u"formats"_s, u"use"_s, desk.file(format + u".edited"_s, edited)});
    }
    static bool isOwn(const Desk &desk, const QString &format, const QString &workspace = {})
    {
        const QStringList place = workspace.isEmpty() ? QStringList() : QStringList{u"--workspace"_s, workspace};
        const Outcome shown = desk.json(place + QStringList{u"batch"_s, u"formats"_s, u"show"_s, format});
        const QJsonObject about = shown.json().value("format"_L1).toObject();
        return about.value("own"_L1).toBool() && about.value("remarks"_L1).toArray().isEmpty();
    }

private Q_SLOTS:
    void theyComeBackInANewPlace()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        RD_STATUS(useOwn(desk, u"tremendous-csv"_s, "\"Name\"", "\"Full name of payee\""), 0);
        RD_STATUS(useOwn(desk, u"generic-xlsx"_s, "\"payout_id\"", "\"Our reference\""), 0);
        const QString file = desk.path(u"books.backup"_s);
        const Outcome backup = desk.json({u"backup"_s, file});
        RD_STATUS(backup, 0);
        QCOMPARE(list(backup, "formats"_L1), (QStringList{u"generic-xlsx"_s, u"tremendous-csv"_s}));
        QVERIFY(list(backup, "leftOut"_L1).isEmpty());
        QVERIFY2(!bytesOf(file).contains("Full name of payee"), "encrypted as the books are");

        const QString other = desk.path(u"other"_s);
        const Outcome restored = desk.json({u"--workspace"_s, other, u"restore"_s, file});
        RD_STATUS(restored, 0);
        QCOMPARE(list(restored, "formats"_L1), (QStringList{u"generic-xlsx"_s, u"tremendous-csv"_s}));
        QVERIFY(list(restored, "formatNotes"_L1).isEmpty());
        QVERIFY(isOwn(desk, u"tremendous-csv"_s, other) && isOwn(desk, u"generic-xlsx"_s, other));
        const QString copy = other + u"/formats/tremendous-csv.json"_s;
        QCOMPARE(bytesOf(copy), bytesOf(copyOf(desk, u"tremendous-csv"_s)));
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        const QString test = desk.path(u"test.csv"_s);
        RD_STATUS(desk.json({u"--workspace"_s, other, u"batch"_s, u"formats"_s, u"test"_s, u"tremendous-csv"_s,
                      u"--output"_s, test}),
            0);
        QVERIFY(bytesOf(test).startsWith("Full name of payee,"));
    }

    void thoseOfTheReplacedBooksAreKept()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        RD_STATUS(useOwn(desk, u"tremendous-csv"_s, "\"Name\"", "\"Full name of payee\""), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"reset"_s, u"tremendous-csv"_s}), 0);
        RD_STATUS(useOwn(desk, u"generic-csv"_s, "\"payout_id\"", "\"Our reference\""), 0);

        const Outcome restored = desk.json({u"restore"_s, file, u"--yes"_s});
        RD_STATUS(restored, 0);
        QVERIFY(isOwn(desk, u"tremendous-csv"_s));
        QVERIFY2(!QFile::exists(copyOf(desk, u"generic-csv"_s)), "it belongs to the former books");
        const QString kept = restored.json().value("kept"_L1).toString();
        const Outcome back = desk.json({u"restore"_s, kept, u"--yes"_s});
        RD_STATUS(back, 0);
        QCOMPARE(list(back, "formats"_L1), QStringList{u"generic-csv"_s});
        QVERIFY(isOwn(desk, u"generic-csv"_s) && !isOwn(desk, u"tremendous-csv"_s));

        // Without copies: those of now make room, and come back with the way back.
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"reset"_s, u"generic-csv"_s}), 0);
        const QString bare = desk.path(u"bare.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, bare}), 0);
        RD_STATUS(useOwn(desk, u"generic-csv"_s, "\"payout_id\"", "\"Reference\""), 0);
        const Outcome none = desk.json({u"restore"_s, bare, u"--yes"_s});
        RD_STATUS(none, 0);
        QVERIFY(none.json().value("formats"_L1).isArray() && list(none, "formats"_L1).isEmpty());
        QVERIFY(!isOwn(desk, u"generic-csv"_s));
        RD_STATUS(desk.json({u"restore"_s, none.json().value("kept"_L1).toString(), u"--yes"_s}), 0);
        QVERIFY(isOwn(desk, u"generic-csv"_s));
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void whatCannotBeReadIsNamed()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        RD_STATUS(useOwn(desk, u"tremendous-csv"_s, "\"Name\"", "\"Full name of payee\""), 0);
        const auto put = [&desk](const QString &name, const QByteArray &bytes) {
            QFile file(desk.workspace() + u"/formats/"_s + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(u"wise-csv.json"_s, "{"));
        QVERIFY(put(u"venmo.json"_s, "{}"));
        QVERIFY(put(u"a name with blanks.json"_s, "{}"));
        QVERIFY(put(u"large.json"_s, QByteArray(1024 * 1024 + 1, ' ')));
        const QString file = desk.path(u"books.backup"_s);
        const Outcome backup = desk.json({u"backup"_s, file});
        RD_STATUS(backup, 0);
        QCOMPARE(list(backup, "leftOut"_L1), (QStringList{u"a name with blanks.json"_s, u"large.json"_s}));

        const QString other = desk.path(u"other"_s);
        const Outcome restored = desk.json({u"--workspace"_s, other, u"restore"_s, file});
        RD_STATUS(restored, 0);
        QCOMPARE(list(restored, "formats"_L1), (QStringList{u"tremendous-csv"_s, u"wise-csv"_s}));
        const QString notes = list(restored, "formatNotes"_L1).join(u'\n');
        QVERIFY2(notes.contains(u"venmo.json"_s) && notes.contains(u"wise-csv"_s), qPrintable(notes));
        QVERIFY2(!QFile::exists(other + u"/formats/venmo.json"_s), "it would stop all formats");
        QVERIFY(isOwn(desk, u"tremendous-csv"_s, other));
        const QStringList test{u"--workspace"_s, other, u"batch"_s, u"formats"_s, u"test"_s};
        const QStringList output{u"--output"_s, desk.path(u"test.csv"_s)};
        RD_STATUS(desk.json(test + QStringList{u"tremendous-csv"_s} + output), 0);
        const Outcome broken = desk.json({u"--workspace"_s, other, u"batch"_s, u"formats"_s, u"show"_s, u"wise-csv"_s});
        RD_STATUS(broken, 0);
        QVERIFY2(!broken.json().value("format"_L1).toObject().value("remarks"_L1).toArray().isEmpty(),
            "nothing is written by it, and it is said why");
    }

    void aForgedOneChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const QString &says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << says;
        };
        row("another place", "tremendous-csv.json\"", "../../evil.json\"", u"no copies of payout formats"_s);
        row("no file of JSON", "tremendous-csv.json\"", "tremendous-csv.exe\"", u"no copies of payout formats"_s);
        row("changed", "Full name of payee", "Full name of thief", u"changed or damaged"_s);
        row("no list", "\"formats\":[", "\"formats\":7,\"x\":[", u"no copies of payout formats"_s);
        row("none of them said", "\"formats\":[{", "\"formats\":[],\"x\":[{", u"goes on behind its end"_s);
        row("more than there is", "\"size\":", "\"size\":9", u"not whole"_s);
    }
    void aForgedOneChangesNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        Desk desk;
        desk.setBackupPassphrase({});
        RD_STATUS(desk.json({u"init"_s}), 0);
        RD_STATUS(useOwn(desk, u"tremendous-csv"_s, "\"Name\"", "\"Full name of payee\""), 0);
        const QString file = desk.path(u"plain.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        QByteArray bytes = bytesOf(file);
        const qsizetype at = bytes.lastIndexOf(from) > bytes.size() / 2 ? bytes.lastIndexOf(from) : bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        const QByteArray before = bytesOf(copyOf(desk, u"tremendous-csv"_s));
        const Outcome refused = desk.json({u"restore"_s, desk.file(u"forged.backup"_s, bytes), u"--yes"_s});
        RD_REFUSED(refused, u"no-backup"_s);
        const QByteArray said = refused.out + refused.err;
        QVERIFY2(said.contains(says.toUtf8()), said.constData());
        QCOMPARE(bytesOf(copyOf(desk, u"tremendous-csv"_s)), before);
        QVERIFY(isOwn(desk, u"tremendous-csv"_s));
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestoredFormats)
#include "tst_restoredformats.moc"
