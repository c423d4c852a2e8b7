// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

#include <QDir>

using namespace rd::features;

/// Statements from the terminal, without any display: what participants get to read, for one and for everybody.
class TestStatementFiles : public QObject {
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesOneFileForEachParticipantThatAddUpToTheRewards()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        // one participant, as JSON and as text
        const Outcome people = desk.json({u"participants"_s, u"list"_s});
        QString id;
        for (const QJsonValue value : people.json().value("participants"_L1).toArray()) {
            const QJsonObject one = value.toObject();
            if (id.isEmpty() && one.value("customers"_L1).toInteger() > 0)
                id = one.value("id"_L1).toString();
        }
        QVERIFY(!id.isEmpty());
        const Outcome shown = desk.json({u"participants"_s, u"statement"_s, id});
        RD_STATUS(shown, 0);
        const QJsonObject statement = shown.json().value("statement"_L1).toObject();
        QCOMPARE(statement.value("participant"_L1).toObject().value("id"_L1).toString(), id);
        for (const QJsonValue value : statement.value("accounts"_L1).toArray()) {
            const QJsonObject account = value.toObject();
            qint64 sum = 0;
            for (const char *part : {"opening", "earned", "reversed", "adjusted", "issued"})
                sum += account.value(QLatin1StringView(part)).toObject().value("minor"_L1).toInteger();
            QCOMPARE(sum, account.value("closing"_L1).toObject().value("minor"_L1).toInteger());
        }
        RD_STATUS(desk.run({u"participants"_s, u"statement"_s, id}), 0);

        // everybody, as files of three kinds
        const QString folder = desk.path(u"out"_s);
        const Outcome csv = desk.json({u"report"_s, u"statements"_s, u"--output"_s, folder, u"--format"_s, u"csv"_s});
        RD_STATUS(csv, 0);
        const QJsonArray written = csv.json().value("statements"_L1).toArray();
        QVERIFY(written.size() > 3);
        QCOMPARE(QDir(folder).entryList({u"statement-*.csv"_s}, QDir::Files).size(), written.size());
        const QByteArray first = read(written.first().toObject().value("file"_L1).toString());
        QVERIFY2(first.contains("\"opening\"") && first.contains("\"closing\""), first.constData());

        const QString pdf = desk.path(u"one.pdf"_s);
        RD_STATUS(desk.json({u"report"_s, u"statements"_s, id, u"--output"_s, pdf}), 0);
        QVERIFY(read(pdf).startsWith("%PDF-"));
        const QString html = desk.path(u"one.html"_s);
        RD_STATUS(desk.json({u"participants"_s, u"statement"_s, id, u"--output"_s, html}), 0);
        QVERIFY(read(html).startsWith("<!DOCTYPE html>"));

        // without --output in the workspace; a period before everything is empty and no error
        const Outcome none = desk.json({u"report"_s, u"statements"_s, u"--to"_s, u"2001-01-01"_s});
        RD_STATUS(none, 0);
        QCOMPARE(none.json().value("statements"_L1).toArray().size(), 0);
    }

    void refusesWhatItCannotWrite()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        RD_STATUS(desk.json({u"report"_s, u"statements"_s, u"--output"_s, desk.path(u"all.docx"_s)}), 2);
        RD_STATUS(desk.json({u"report"_s, u"statements"_s, u"--from"_s, u"yesterday"_s}), 2);
        RD_STATUS(
            desk.json({u"report"_s, u"statements"_s, u"--from"_s, u"2026-05-02"_s, u"--to"_s, u"2026-05-01"_s}), 2);
        QVERIFY(desk.json({u"participants"_s, u"statement"_s, u"nobody@example.com"_s}).status != 0);
    }
};

QTEST_GUILESS_MAIN(TestStatementFiles)
#include "tst_statementfiles.moc"
