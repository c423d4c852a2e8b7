// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;

/// On a train, behind a firewall, in a vault: everything but talking to a provider works without a network. Each
/// command is a process of its own where there is no interface at all, not even the computer's own.
class TestOffline : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    QString m_batch;
    QJsonArray m_items;
    QString m_first; ///< e-mail of somebody who is paid

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Desk::canGoOffline())
            QSKIP("this computer does not let a test take the network away (unshare --net)");
        m_desk = std::make_unique<Desk>();
        m_desk->setKeyOf(u"DATA_KEY"_s, QByteArray(32, 'k').toBase64());
        RD_STATUS(m_desk->prepare(), 0);
        for (const rd::sample::SampleCampaign &campaign : m_desk->server().campaigns()) {
            QJsonObject document = QJsonDocument::fromJson(campaign.document).object();
            document.insert("approval"_L1, QJsonObject{{u"mode"_s, u"manual"_s}, {u"twoPerson"_s, true}});
            RD_STATUS(m_desk->json({u"campaign"_s, u"apply"_s,
                          m_desk->file(u"campaign.json"_s, QJsonDocument(document).toJson())}),
                0);
        }
        RD_STATUS(m_desk->json({u"sync"_s}), 0);
        m_desk->goOffline();
    }

    void thereIsReallyNoNetwork()
    {
        const Outcome sync = m_desk->json({u"sync"_s});
        RD_STATUS(sync, 3); // unreachable, and said; nothing of what was stored is lost
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
    }

    void payoutMethods()
    {
        QByteArray people("email,payout_provider,payout_destination\n");
        int number = 0;
        const QJsonArray list = m_desk->json({u"participants"_s, u"list"_s}).json().value("participants"_L1).toArray();
        for (const QJsonValue value : list)
            people += value.toObject().value("email"_L1).toString().toUtf8() + ",paypal,pay"
                + QByteArray::number(++number) + "@example.com\n";
        const Outcome imported = m_desk->json({u"participants"_s, u"import"_s, m_desk->file(u"m.csv"_s, people)});
        RD_STATUS(imported, 0);
        QCOMPARE(imported.json().value("payoutMethods"_L1).toInt(), number);
    }

    void prepareApproveSealAndExport()
    {
        RD_STATUS(m_desk->json({u"members"_s, u"add"_s, u"eve"_s, u"--role"_s, u"approver"_s}), 0);
        RD_STATUS(m_desk->json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        // Nobody is there to be asked for PayPal's decimal mark: it is stored, and that is said.
        const Outcome made = m_desk->json({u"batch"_s, u"create"_s, u"--format"_s, u"paypal-csv"_s, u"--all"_s});
        QVERIFY2(made.status == 0 || made.status == 1, made.err.constData());
        QVERIFY2(made.json().value("remarks"_L1).toArray().first().toString().contains(u"decimal-mark"_s),
            made.out.left(1000).constData());
        m_batch = made.json().value("batches"_L1).toArray().first().toObject().value("number"_L1).toString();
        QVERIFY2(!m_batch.isEmpty(), made.out.left(1000).constData());
        const QJsonObject settings =
            m_desk->json({u"batch"_s, u"settings"_s, u"paypal-csv"_s}).json().value("settings"_L1).toObject();
        QCOMPARE(settings.value("decimal-mark"_L1).toString(), u"point"_s);
        RD_STATUS(m_desk->json({u"batch"_s, u"approve"_s, m_batch, u"--as"_s, u"eve"_s}), 0);
        const QString file = m_desk->path(u"payouts.csv"_s);
        RD_STATUS(m_desk->json({u"batch"_s, u"export"_s, m_batch, u"--output"_s, file, u"--yes"_s}), 0);
        RD_STATUS(m_desk->json({u"batch"_s, u"check"_s, m_batch, file}), 0);
        const QString cover = m_desk->path(u"cover.pdf"_s);
        RD_STATUS(m_desk->json({u"batch"_s, u"cover"_s, m_batch, u"--output"_s, cover}), 0);
        QVERIFY(bytesOf(cover).startsWith("%PDF"));
        const QJsonObject batch = m_desk->json({u"batch"_s, u"show"_s, m_batch}).json().value("batch"_L1).toObject();
        QCOMPARE(batch.value("state"_L1).toString(), u"exported"_s);
        QVERIFY(!batch.value("sealedHash"_L1).toString().isEmpty());
        m_items = batch.value("items"_L1).toArray();
        QCOMPARE(bytesOf(file).count("\r\n"), m_items.size());
        m_first = m_items.last().toObject().value("participant"_L1).toObject().value("email"_L1).toString();
    }

    void resultsComeBack()
    {
        QVERIFY(m_items.size() > 2);
        // One is not taken for now, the others are paid; the last of them by hand.
        QByteArray results("payout_id,status,paid_at,provider_reference,fee,error\r\n");
        for (qsizetype i = 0; i + 1 < m_items.size(); ++i)
            results += m_items.at(i).toObject().value("reference"_L1).toString().toUtf8()
                + (i == 0 ? ",unclaimed,2026-11-20,X0,,\r\n" : ",paid,2026-11-20,X,,\r\n");
        const QString file = m_desk->file(u"results.csv"_s, results);
        const Outcome applied = m_desk->json({u"batch"_s, u"reconcile"_s, m_batch, file, u"--yes"_s});
        QVERIFY2(applied.status == 0 || applied.status == 1, applied.err.constData());
        QCOMPARE(applied.json().value("changes"_L1).toInt(), m_items.size() - 1);
        RD_STATUS(m_desk->json({u"batch"_s, u"paid"_s, m_batch, QString::number(m_items.size()), u"--reference"_s,
                      u"4711"_s, u"--yes"_s}),
            0);
        const QJsonObject batch = m_desk->json({u"batch"_s, u"show"_s, m_batch}).json().value("batch"_L1).toObject();
        QCOMPARE(batch.value("state"_L1).toString(), u"reconciled"_s);
        // Until when PayPal keeps it stands beside the payout and beside each of its rewards.
        QCOMPARE(batch.value("items"_L1).toArray().first().toObject().value("deadline"_L1).toString().left(10),
            u"2026-12-20"_s);
        const QJsonArray waiting = m_desk->rewards(u"unclaimed"_s);
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(waiting.first().toObject().value("claimUntil"_L1).toString().left(10), u"2026-12-20"_s);
        const Outcome list = m_desk->run({u"rewards"_s, u"list"_s, u"--state"_s, u"unclaimed"_s});
        QVERIFY2(list.out.contains("unclaimed, until 2026-12-20"), list.out.constData());
    }

    void statementsAndReports()
    {
        const QString pdf = m_desk->path(u"statement.pdf"_s);
        RD_STATUS(m_desk->json({u"participants"_s, u"statement"_s, m_first, u"--output"_s, pdf}), 0);
        QVERIFY(bytesOf(pdf).startsWith("%PDF"));
        const QString folder = m_desk->path(u"statements"_s);
        RD_STATUS(
            m_desk->json({u"report"_s, u"statements"_s, u"--output"_s, folder + u'/', u"--format"_s, u"csv"_s}), 0);
        QVERIFY(QDirIterator(folder, {u"*.csv"_s}, QDir::Files).hasNext());
        for (const char *report : {"payouts", "ledger", "summary"}) {
            const QString name = QString::fromLatin1(report);
            const QString path = m_desk->path(name + u".csv"_s);
            RD_STATUS(m_desk->json({u"report"_s, name, u"--output"_s, path}), 0);
            QVERIFY(bytesOf(path).count('\n') > 1);
        }
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
        m_desk->setBackupPassphrase("correct horse");
        RD_STATUS(m_desk->json({u"backup"_s, m_desk->path(u"books.backup"_s)}), 0);
    }
};

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
