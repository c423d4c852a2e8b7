// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/payouts/goldenbatches.h"

using namespace rd;
using namespace rd::test;

/// What banks read: names as passports write them, the merchant's own day, and whose file it is.
class TestPayoutNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_library = library(); }

    /// Two shops of one merchant pay from one account, and each numbers its batches from 1 on.
    void namesTheWorkspaceToTheBank()
    {
        const auto found = std::find_if(
            m_batches.begin(), m_batches.end(), [](const GoldenBatch &one) { return one.name == u"sepa.xml"; });
        QVERIFY(found != m_batches.end());
        PayoutFile file = found->file;
        file.tag = u"K7QM"_s;
        const QByteArray tagged = *m_library->write(file);
        QCOMPARE(tagged.count("<MsgId>B-2026-0007-K7QM</MsgId>"), 1);
        QCOMPARE(tagged.count("<PmtInfId>B-2026-0007-K7QM</PmtInfId>"), 1);
        QVERIFY(*m_library->write(found->file) != tagged);
    }

    /// The bank reads the day and hour of where the merchant is.
    void datesAchFilesInTheMerchantsZone()
    {
        const auto found = std::find_if(
            m_batches.begin(), m_batches.end(), [](const GoldenBatch &one) { return one.file.format == u"nacha"; });
        QVERIFY(found != m_batches.end());
        PayoutFile file = found->file;
        file.createdAt = *parseIso(u"2026-11-22T03:15:30Z");
        QCOMPARE(m_library->write(file)->mid(23, 10), QByteArray("2611220315"));
        file.zone = "America/New_York";
        QCOMPARE(m_library->write(file)->mid(23, 10), QByteArray("2611212215"));
    }

    void writesNamesAsPassportsDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("Russian") << u"\u0410\u043b\u0435\u043a\u0441\u0435\u0439 \u0429\u0443\u043a\u0438\u043d"_s
                                 << u"Aleksei Shchukin"_s;
        QTest::newRow("soft sign") << u"\u0418\u0433\u043e\u0440\u044c \u042e\u0434\u0438\u043d"_s << u"Igor Iudin"_s;
        QTest::newRow("Ukrainian")
            << u"\u0413\u0430\u043b\u0438\u043d\u0430 \u0404\u043d\u0430\u043a\u0456\u0454\u0432\u0430"_s
            << u"Halyna Yenakiieva"_s;
        QTest::newRow("Bulgarian") << u"\u0411\u044a\u043b\u0433\u0430\u0440 \u0429\u0435\u0440\u0435\u0432"_s
                                   << u"Balgar Shterev"_s;
    }
    void writesNamesAsPassportsDo()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        const auto found = std::find_if(
            m_batches.begin(), m_batches.end(), [](const GoldenBatch &one) { return one.name == u"sepa.xml"; });
        PayoutFile file = found->file;
        file.lines.resize(1);
        file.lines[0].name = name;
        file.lines[0].destination.holder.clear();
        const QByteArray bytes = *m_library->write(file);
        const QByteArray wanted = "<Cdtr><Nm>" + written.toUtf8() + "</Nm>";
        QVERIFY2(bytes.contains(wanted), bytes.constData());
    }

private:
    std::unique_ptr<PayoutFiles> m_library;
    std::vector<GoldenBatch> m_batches = goldenBatches();
};

QTEST_GUILESS_MAIN(TestPayoutNames)
#include "tst_payoutnames.moc"
