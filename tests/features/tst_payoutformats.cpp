// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;

/// Finance people change what payout files are made of, in the terminal.
class TestPayoutFormats : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject formatOf(const Outcome &outcome) { return outcome.json().value("format"_L1).toObject(); }

private Q_SLOTS:
    void editedByHandCheckedUsedAndTakenBack()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const Outcome list = desk.json({u"batch"_s, u"formats"_s});
        RD_STATUS(list, 0);
        QCOMPARE(list.json().value("formats"_L1).toArray().size(), 9);
        QCOMPARE(desk.json({u"batch"_s, u"formats"_s, u"list"_s}).json(), list.json());
        const QString file = desk.path(u"tremendous.json"_s);
        const Outcome shown =
            desk.json({u"batch"_s, u"formats"_s, u"show"_s, u"tremendous-csv"_s, u"--output"_s, file});
        RD_STATUS(shown, 0);
        QCOMPARE(formatOf(shown).value("own"_L1).toBool(), false);
        QVERIFY(formatOf(shown).value("unverified"_L1).toArray().contains(u"columns"_s));
        // edited: a title that the provider really has; and nonsense first
        const QByteArray before = bytesOf(file);
        QVERIFY(before.contains("\"Name\""));
        const QString nonsense = desk.file(u"nonsense.json"_s, QByteArray(before).replace("\"amount\"", "\"secret\""));
        const Outcome refused = desk.json({u"batch"_s, u"formats"_s, u"check"_s, nonsense});
        RD_STATUS(refused, 1);
        QVERIFY2(refused.out.contains("columns[2].cell"), refused.out.constData());
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"use"_s, nonsense}), 2);
        const QString own = desk.file(u"own.json"_s, QByteArray(before).replace("\"Name\"", "\"Full name of payee\""));
        const Outcome checked = desk.json({u"batch"_s, u"formats"_s, u"check"_s, own});
        RD_STATUS(checked, 0);
        QCOMPARE(checked.json().value("differences"_L1).toArray().size(), 1);
        const Outcome used = desk.json({u"batch"_s, u"formats"_s, u"use"_s, own});
        RD_STATUS(used, 0);
        QCOMPARE(formatOf(used).value("own"_L1).toBool(), true);
        QCOMPARE(formatOf(used).value("differences"_L1).toArray().at(0).toObject().value("own"_L1).toString(),
            u"Full name of payee"_s);
        // tried: a file that is no batch
        const QString test = desk.path(u"test.csv"_s);
        const Outcome print = desk.json(
            {u"batch"_s, u"formats"_s, u"test"_s, u"tremendous-csv"_s, u"--output"_s, test, u"--currency"_s, u"EUR"_s});
        RD_STATUS(print, 0);
        QVERIFY(print.json().value("good"_L1).toBool());
        const QByteArray bytes = bytesOf(test);
        QVERIFY2(
            bytes.startsWith("Full name of payee,Email,Amount\r\nTEST Anna Example,test1@payouts.invalid,1.01\r\n"),
            bytes.constData());
        QCOMPARE(desk.json({u"batch"_s, u"list"_s}).json().value("batches"_L1).toArray().size(), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        const Outcome reset = desk.json({u"batch"_s, u"formats"_s, u"reset"_s, u"tremendous-csv"_s});
        RD_STATUS(reset, 0);
        QCOMPARE(formatOf(reset).value("differences"_L1).toArray().size(), 0);
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"show"_s, u"venmo-csv"_s}), 2);
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"test"_s, u"paypal-csv"_s}), 2);
    }

    void theHeaderOfADownloadedTemplate()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString file = desk.file(u"template.csv"_s, "Email;Recipient name;Value;Branch\r\n");
        const Outcome asked = desk.json({u"batch"_s, u"formats"_s, u"header"_s, u"tremendous-csv"_s, file, u"--use"_s});
        RD_STATUS(asked, 1);
        QCOMPARE(asked.json().value("asked"_L1).toArray(), QJsonArray{u"Branch"_s});
        QCOMPARE(asked.json().value("used"_L1).toBool(), false);
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"header"_s, u"tremendous-csv"_s, file, u"--map"_s,
                      u"Branch=secret"_s}),
            2);
        const Outcome used = desk.json({u"batch"_s, u"formats"_s, u"header"_s, u"tremendous-csv"_s, file, u"--map"_s,
            u"Branch=constant:North"_s, u"--use"_s});
        RD_STATUS(used, 0);
        QCOMPARE(used.json().value("used"_L1).toBool(), true);
        const QString test = desk.path(u"test.csv"_s);
        RD_STATUS(desk.json({u"batch"_s, u"formats"_s, u"test"_s, u"tremendous-csv"_s, u"--output"_s, test}), 0);
        QVERIFY2(bytesOf(test).startsWith(
                     "Email;Recipient name;Value;Branch\r\ntest1@payouts.invalid;TEST Anna Example;1.01;North\r\n"),
            bytesOf(test).constData());
    }

    void everyFormatCanBeTriedInTheTerminal()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        for (const char *format : {"paypal-csv", "wise-csv", "tremendous-csv", "razorpayx-csv", "cashfree-csv",
                 "sepa-pain001", "nacha", "generic-csv", "generic-xlsx"}) {
            const QString path = desk.path(QString::fromLatin1(format) + u".test"_s);
            const Outcome print =
                desk.json({u"batch"_s, u"formats"_s, u"test"_s, QString::fromLatin1(format), u"--output"_s, path});
            RD_STATUS(print, 0);
            const QByteArray bytes = bytesOf(path);
            QVERIFY2(bytes.contains("TEST") || bytes.startsWith("PK"), format);
            QVERIFY2(print.out.contains("TEST"), format);
        }
    }
};

QTEST_GUILESS_MAIN(TestPayoutFormats)
#include "tst_payoutformats.moc"
