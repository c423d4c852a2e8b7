// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;

/// A merchant's finance people pay by file, in the terminal.
class TestPayouts : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// contract.md 3: CSV, XLSX or PDF by the ending; the same rows in each.
    static void everyReportInEveryFile(Desk &desk)
    {
        const QMap<QString, QByteArray> begins{{u"csv"_s, "\xef\xbb\xbf"}, {u"xlsx"_s, "PK"}, {u"pdf"_s, "%PDF"}};
        for (const QString &report : {u"summary"_s, u"ledger"_s, u"payouts"_s}) {
            QList<int> rows;
            for (auto kind = begins.begin(); kind != begins.end(); ++kind) {
                const QString path = desk.path(report + u"-all."_s + kind.key());
                const Outcome written = desk.json({u"report"_s, report, u"--output"_s, path});
                RD_STATUS(written, 0);
                QVERIFY2(bytesOf(path).startsWith(kind.value()), qPrintable(path));
                rows << written.json().value("rows"_L1).toInt();
            }
            QVERIFY2(rows.constFirst() > 0 && rows.count(rows.constFirst()) == 3, qPrintable(report));
        }
        RD_STATUS(desk.json({u"report"_s, u"summary"_s, u"--output"_s, desk.path(u"summary.doc"_s)}), 2);
        RD_STATUS(desk.json({u"report"_s, u"ledger"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-11-01"_s,
                      u"--output"_s, desk.path(u"l.csv"_s)}),
            2);
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const QString folder = desk.path(u"statements-"_s + format) + u'/';
            const Outcome written =
                desk.json({u"report"_s, u"statements"_s, u"--format"_s, format, u"--output"_s, folder});
            RD_STATUS(written, 0);
            const QJsonArray files = written.json().value("statements"_L1).toArray();
            QVERIFY(!files.isEmpty());
            const QString first = files.first().toObject().value("file"_L1).toString();
            QVERIFY2(first.endsWith(u'.' + format)
                    && bytesOf(first).startsWith(format == u"csv" ? QByteArray() : begins[format]),
                qPrintable(first));
        }
    }

    /// Paid, and much later the bank says that it came back: a flag like any other, which a person decides.
    static void aLateFailureIsAFlag(const Desk &desk, const QString &batch, const QString &reference)
    {
        const auto alerts = [&desk] {
            QJsonArray found;
            for (const QJsonValue flag : desk.json({u"flags"_s, u"list"_s}).json().value("flags"_L1).toArray()) {
                if (flag.toObject().value("flag"_L1) == "late-failure"_L1)
                    found.append(flag);
            }
            return found;
        };
        QCOMPARE(alerts().size(), 0);
        const QByteArray late = "payout_id,status,error\r\n" + reference.toUtf8() + ",failed,account closed\r\n";
        const Outcome read = desk.json({u"batch"_s, u"reconcile"_s, batch, desk.file(u"late.csv"_s, late), u"--yes"_s});
        QVERIFY2(read.status < 2, read.out.constData());
        QVERIFY2(alerts().size() == 1, read.out.constData());
        const QJsonObject flag = alerts().first().toObject();
        for (const char *member : {"id", "flag", "rewards", "evidence", "since", "decidable", "campaign", "participant",
                 "customer", "batch", "payout", "amount"})
            QVERIFY2(flag.contains(QLatin1StringView(member)), member);
        QCOMPARE(flag.value("payout"_L1).toString(), reference);
        QVERIFY(flag.value("evidence"_L1).toObject().value("text"_L1).toString().contains(u"account closed"));
        const QString id = flag.value("id"_L1).toString();
        const QString reward = flag.value("rewards"_L1).toArray().first().toString();
        RD_STATUS(desk.json({u"flags"_s, u"confirm"_s, id}), 2); // no reason
        RD_STATUS(desk.json({u"flags"_s, u"confirm"_s, id, u"--reason"_s, u"asked the bank"_s}), 0);
        QCOMPARE(alerts().size(), 0);
        const QJsonObject after = desk.json({u"rewards"_s, u"explain"_s, reward}).json().value("reward"_L1).toObject();
        QCOMPARE(after.value("state"_L1).toString(), u"due"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

private Q_SLOTS:
    void theWholeRound_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"generic-csv"_s;
        QTest::newRow("workbook") << u"generic-xlsx"_s;
    }
    void theWholeRound()
    {
        QFETCH(QString, format);
        const bool isText = format == u"generic-csv";
        Desk desk;
        desk.setKeyOf(u"DATA_KEY"_s, QByteArray(32, 'k').toBase64());
        RD_STATUS(desk.prepare(), 0);
        for (const rd::sample::SampleCampaign &campaign : desk.server().campaigns()) {
            QJsonObject document = QJsonDocument::fromJson(campaign.document).object();
            document.insert("approval"_L1, QJsonObject{{u"mode"_s, u"manual"_s}, {u"twoPerson"_s, true}});
            RD_STATUS(
                desk.json({u"campaign"_s, u"apply"_s, desk.file(u"campaign.json"_s, QJsonDocument(document).toJson())}),
                0);
        }
        RD_STATUS(desk.json({u"sync"_s}), 0);
        RD_STATUS(desk.json({u"members"_s, u"add"_s, u"eve"_s, u"--role"_s, u"approver"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);

        // given where everybody is paid
        QByteArray people("email,payout_provider,payout_destination\n");
        const QJsonArray participants =
            desk.json({u"participants"_s, u"list"_s}).json().value("participants"_L1).toArray();
        QVERIFY(!participants.isEmpty());
        int number = 0;
        for (const QJsonValue value : participants)
            people += value.toObject().value("email"_L1).toString().toUtf8() + ",paypal,pay"
                + QByteArray::number(++number) + "@example.com\n";
        const Outcome imported = desk.json({u"participants"_s, u"import"_s, desk.file(u"methods.csv"_s, people)});
        RD_STATUS(imported, 0);
        QCOMPARE(imported.json().value("payoutMethods"_L1).toInt(), participants.size());
        const Outcome shown =
            desk.json({u"participants"_s, u"show"_s, participants.first().toObject().value("email"_L1).toString()});
        RD_STATUS(shown, 0);
        const QJsonObject method =
            shown.json().value("participant"_L1).toObject().value("payoutMethods"_L1).toArray().first().toObject();
        QCOMPARE(method.value("provider"_L1).toString(), u"paypal"_s);
        QVERIFY(!shown.out.contains("pay1@example.com"));

        // when one person prepares
        const Outcome made = desk.json({u"batch"_s, u"create"_s, u"--format"_s, format, u"--all"_s});
        QVERIFY2(made.status == 0 || made.status == 1, made.err.constData());
        const QJsonArray batches = made.json().value("batches"_L1).toArray();
        QVERIFY2(!batches.isEmpty(), made.out.left(2000).constData());
        const QString id = batches.first().toObject().value("number"_L1).toString();
        const Outcome draft = desk.json({u"batch"_s, u"show"_s, id});
        RD_STATUS(draft, 0);
        const QJsonObject before = draft.json().value("batch"_L1).toObject();
        for (const char *member : {"id", "number", "format", "currency", "state", "sealedHash", "fileHash", "createdBy",
                 "approvedBy", "items", "total"})
            QVERIFY2(before.contains(QLatin1StringView(member)), member);
        QCOMPARE(before.value("state"_L1).toString(), u"draft"_s);
        QVERIFY(!draft.out.contains("pay1@example.com"));
        const QJsonArray items = before.value("items"_L1).toArray();
        QVERIFY(!items.isEmpty());
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // and a second one agrees
        const QString file = desk.path(isText ? u"payouts.csv"_s : u"payouts.xlsx"_s);
        QVERIFY(desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, file, u"--yes"_s}).status != 0);
        QVERIFY(!QFile::exists(file));
        QVERIFY(desk.json({u"batch"_s, u"approve"_s, id}).status != 0);
        RD_STATUS(desk.json({u"batch"_s, u"approve"_s, id, u"--as"_s, u"eve"_s}), 0);
        // without a terminal nobody can be asked: it refuses
        RD_STATUS(desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, file}), 2);
        QVERIFY(!QFile::exists(file));
        RD_STATUS(desk.json({u"batch"_s, u"approve"_s, id, u"--as"_s, u"eve"_s, u"--content"_s, u"rubbish"_s}), 2);
        // nor is anything overwritten
        const QString letter = desk.file(u"letter.txt"_s, "Dear bank");
        const Outcome taken = desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, letter, u"--yes"_s});
        RD_STATUS(taken, 2);
        QCOMPARE(taken.json().value("error"_L1).toObject().value("code"_L1).toString(), u"file-exists"_s);
        QCOMPARE(bytesOf(letter), QByteArray("Dear bank"));
        QCOMPARE(
            desk.json({u"batch"_s, u"show"_s, id}).json().value("batch"_L1).toObject().value("state"_L1).toString(),
            u"approved"_s);
        RD_STATUS(desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, file, u"--yes"_s}), 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        if (isText)
            QCOMPARE(bytes.count("\r\n"), items.size() + 1);
        else
            QVERIFY(bytes.startsWith("PK\x03\x04"));
        RD_STATUS(desk.json({u"batch"_s, u"check"_s, id, file}), 0);
        RD_STATUS(desk.json({u"batch"_s, u"check"_s, id, desk.file(u"other.csv"_s, bytes + ' ')}), 1);
        // the payout file is no answer, and a changed one is recognised
        const auto refusedAs = [&desk, &id](const QString &path) {
            const Outcome refused = desk.json({u"batch"_s, u"reconcile"_s, id, path, u"--yes"_s});
            const QString code = refused.json().value("error"_L1).toObject().value("code"_L1).toString();
            return u"%1 %2"_s.arg(refused.status).arg(code);
        };
        QCOMPARE(refusedAs(file), u"2 own-file"_s);
        if (isText) {
            const QByteArray amount = QByteArray(",") + bytes.split('\n').at(1).split(',').at(8) + ',';
            QVERIFY(items.size() > 1 && amount.contains('.'));
            QByteArray more = bytes;
            more.replace(more.indexOf(amount), 1, ",9");
            QCOMPARE(refusedAs(desk.file(u"changed.csv"_s, more)), u"2 changed-file"_s);
            // what somebody wrote into the notes of our own layout is an answer
            const auto filledIn = [](const QByteArray &text) {
                QByteArrayList lines = text.split('\n');
                for (qsizetype i = 1; i + 1 < lines.size(); ++i)
                    lines[i] = lines.at(i).left(lines.at(i).lastIndexOf(',') + 1) + (i == 1 ? "failed\r" : "paid\r");
                return lines.join('\n');
            };
            const auto lookAt = [&](const QString &path) {
                return desk.json({u"batch"_s, u"reconcile"_s, id, path, u"--map"_s, u"reference=payout_id"_s,
                    u"--map"_s, u"state=note"_s, u"--dry-run"_s});
            };
            const Outcome noted = lookAt(desk.file(u"filled-in.csv"_s, filledIn(bytes)));
            RD_STATUS(noted, 0);
            QCOMPARE(noted.json().value("changes"_L1).toInt(), items.size());
            RD_STATUS(lookAt(desk.file(u"filled-in-changed.csv"_s, filledIn(more))), 2);
        }
        // the same again is the same, also over the first one
        const QString again = desk.path(u"again.csv"_s);
        const Outcome twice = desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, again, u"--yes"_s});
        RD_STATUS(twice, 0);
        QVERIFY(!twice.json().value("warnings"_L1).toArray().isEmpty());
        QVERIFY(twice.json().contains("clock"_L1) && twice.json().value("clock"_L1).isNull()); // it is right
        RD_STATUS(desk.json({u"batch"_s, u"check"_s, id, again}), 0);
        RD_STATUS(desk.json({u"batch"_s, u"export"_s, id, u"--output"_s, again, u"--yes"_s}), 0);
        QCOMPARE(bytesOf(again), bytes);
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // then the answers come back: the first failed, the others are paid
        QByteArray results("payout_id,status,paid_at,provider_reference,fee,error\r\n");
        qint64 paid = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject item = items.at(i).toObject();
            results += item.value("reference"_L1).toString().toUtf8();
            if (i == 0)
                results += ",failed,,X0,,account closed\r\n";
            else
                results += ",paid,2026-11-20,X" + QByteArray::number(i) + ",,\r\n";
            if (i > 0)
                paid += item.value("amount"_L1).toObject().value("minor"_L1).toInteger();
        }
        const QString answer = desk.file(u"results.csv"_s, results);
        const Outcome looked = desk.json({u"batch"_s, u"reconcile"_s, id, answer, u"--dry-run"_s});
        RD_STATUS(looked, 0);
        QCOMPARE(looked.json().value("changes"_L1).toInt(), items.size());
        RD_STATUS(desk.json({u"batch"_s, u"reconcile"_s, id, answer}), 2);
        const Outcome applied = desk.json({u"batch"_s, u"reconcile"_s, id, answer, u"--yes"_s});
        RD_STATUS(applied, 0);
        QCOMPARE(applied.json().value("paid"_L1).toObject().value("minor"_L1).toInteger(), paid);
        const QJsonObject after = desk.json({u"batch"_s, u"show"_s, id}).json().value("batch"_L1).toObject();
        QCOMPARE(after.value("state"_L1).toString(), u"reconciled"_s);
        QCOMPARE(after.value("items"_L1).toArray().first().toObject().value("state"_L1).toString(), u"failed"_s);
        const Outcome same = desk.json({u"batch"_s, u"reconcile"_s, id, answer, u"--yes"_s});
        RD_STATUS(same, 0);
        QCOMPARE(same.json().value("changes"_L1).toInt(), 0);
        RD_STATUS(desk.json({u"batch"_s, u"close"_s, id}), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        const QJsonArray exports = after.value("exportHistory"_L1).toArray();
        QCOMPARE(exports.size(), 3);
        QCOMPARE(exports.first().toObject().value("outcome"_L1).toString(), u"written"_s);
        QCOMPARE(exports.last().toObject().value("outcome"_L1).toString(), u"written-again"_s);
        QCOMPARE(exports.last().toObject().value("fileHash"_L1), after.value("fileHash"_L1));
        aLateFailureIsAFlag(desk, id, items.last().toObject().value("reference"_L1).toString());

        // and reports tell it
        const QString report = desk.path(u"payouts-report.csv"_s);
        RD_STATUS(desk.json({u"report"_s, u"payouts"_s, u"--output"_s, report}), 0);
        RD_STATUS(desk.json({u"report"_s, u"ledger"_s, u"--output"_s, desk.path(u"ledger.csv"_s)}), 0);
        RD_STATUS(desk.json({u"report"_s, u"summary"_s, u"--output"_s, desk.path(u"summary.csv"_s)}), 0);
        QFile table(report);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains(id.toUtf8()));
        if (isText)
            everyReportInEveryFile(desk);
    }

    void withoutAKeyPeopleAreImportedAndTheirDestinationsKeptOut()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const Outcome imported = desk.json({u"participants"_s, u"import"_s,
            desk.file(u"p.csv"_s, "email,payout_provider,payout_destination\na@example.com,paypal,pay@example.com\n")});
        RD_STATUS(imported, 0);
        QCOMPARE(imported.json().value("added"_L1).toInt(), 1);
        QCOMPARE(imported.json().value("payoutMethods"_L1).toInt(), 0);
        QCOMPARE(imported.json().value("keptOutColumns"_L1).toArray(),
            (QJsonArray{u"payout_provider"_s, u"payout_destination"_s}));
        QVERIFY(imported.json().value("keptOutBecause"_L1).toString().contains(u"REFERRAL_DESK_SECRET_DATA_KEY"_s));
        const Outcome shown = desk.json({u"participants"_s, u"show"_s, u"a@example.com"_s});
        RD_STATUS(shown, 0);
        QVERIFY(shown.json().value("participant"_L1).toObject().value("payoutMethods"_L1).toArray().isEmpty());
        QFile books(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(books.open(QIODevice::ReadOnly));
        QVERIFY(!books.readAll().contains("pay@example.com"));
    }

    /// One participant at a time: typed, never an argument; shown in part, with who changed it.
    void aPayoutMethodIsSetAndTakenAway()
    {
        Desk desk;
        desk.setKeyOf(u"DATA_KEY"_s, QByteArray(32, 'k').toBase64());
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(
            desk.json({u"participants"_s, u"import"_s, desk.file(u"people.csv"_s, "email\nzoe@example.com\n")}), 0);
        const auto method = [&desk](QStringList more, const QByteArray &typed) {
            return desk.run(
                QStringList{u"participants"_s, u"payout-method"_s, u"zoe@example.com"_s, u"--json"_s} + more, typed);
        };
        const auto versions = [](const Outcome &outcome) { return outcome.json().value("payoutMethods"_L1).toArray(); };
        const QStringList sepa{u"--provider"_s, u"sepa"_s};
        RD_STATUS(method(sepa, "DE89 3704 0044 0532 0130 01\n"), 2); // the check digits are wrong
        RD_STATUS(method(sepa, "\n"), 2);
        RD_STATUS(method({u"--currency"_s, u"EUR"_s}, {}), 2);
        QCOMPARE(versions(method({}, {})).size(), 0);
        const Outcome set = method(sepa, "DE89 3704 0044 0532 0130 00\n");
        RD_STATUS(set, 0);
        QVERIFY(!set.out.contains("0532"));
        QCOMPARE(versions(set).first().toObject().value("provider"_L1).toString(), u"sepa"_s);
        QVERIFY(versions(set).first().toObject().value("current"_L1).toBool());
        QCOMPARE(versions(set).first().toObject().value("changedBy"_L1).toString(), desk.me());
        QVERIFY(method({u"--remove"_s, u"--currency"_s, u"EUR"_s}, {}).status != 0); // it is for every currency
        const Outcome removed = method({u"--remove"_s}, {});
        RD_STATUS(removed, 0);
        QCOMPARE(versions(removed).size(), 2);
        QVERIFY(versions(removed).first().toObject().value("removed"_L1).toBool());
        QVERIFY(method({u"--remove"_s}, {}).status != 0);
        const QJsonObject shown = desk.json({u"participants"_s, u"show"_s, u"zoe@example.com"_s}).json();
        QVERIFY(shown.value("participant"_L1).toObject().value("payoutMethods"_L1).toArray().isEmpty());
        // who corrects an account and forgets the currency is told what still goes to the old one
        const Outcome euros = method(sepa + QStringList{u"--currency"_s, u"EUR"_s}, "DE89 3704 0044 0532 0130 00\n");
        RD_STATUS(euros, 0);
        QVERIFY(euros.json().value("warnings"_L1).toArray().isEmpty());
        const Outcome forgotten = method(sepa, "GB82 WEST 1234 5698 7654 32\n");
        RD_STATUS(forgotten, 0);
        const QJsonArray warnings = forgotten.json().value("warnings"_L1).toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().toString().startsWith(u"EUR still goes to sepa "), forgotten.out.constData());
        QVERIFY2(warnings.first().toString().contains(u"3000"), forgotten.out.constData());
        QVERIFY(method({}, {}).json().value("warnings"_L1).toArray().isEmpty()); // nothing was changed
        RD_STATUS(method({u"--remove"_s, u"--currency"_s, u"EUR"_s}, {}), 0);
        const Outcome alone = method(sepa, "DE89 3704 0044 0532 0130 00\n");
        RD_STATUS(alone, 0);
        QVERIFY(alone.json().value("warnings"_L1).toArray().isEmpty());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayouts)
#include "tst_payouts.moc"
