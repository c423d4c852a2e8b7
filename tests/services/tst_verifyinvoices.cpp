// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifyinvoices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;

/// Numbers of self-billing invoices against the chain: the first one that is wrong is named.
class TestVerifyInvoices : public QObject {
    Q_OBJECT

    services::Findings m_findings;
    std::unique_ptr<services::InvoiceCheck> m_check;
    int m_line = 0;

    void record(EntryKind kind, const QString &facts)
    {
        LedgerEntry entry;
        entry.kind = kind;
        entry.facts = facts;
        m_check->visit(entry);
    }
    void given(const QString &from, const QString &to, int count)
    {
        record(EntryKind::ResultsApplied, u"B-2026-0001 self-billing %1 to %2, %3"_s.arg(from, to).arg(count));
    }
    void payout(const QString &invoice, PayoutState state = PayoutState::Paid)
    {
        Payout one;
        one.reference = u"B-2026-0001-%1"_s.arg(++m_line);
        one.invoice = invoice;
        one.state = state;
        m_check->visit(one);
    }
    QStringList found()
    {
        m_check->finish();
        QStringList list;
        for (const auto &one : m_findings.take())
            list << one.place + u": "_s + one.text;
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_findings = services::Findings();
        m_check = std::make_unique<services::InvoiceCheck>(m_findings);
        m_line = 0;
    }

    void numbersThatFollowOneAnotherAreFine()
    {
        given(u"SB-2026-0001"_s, u"SB-2026-0002"_s, 2);
        given(u"SB-2026-0003"_s, u"SB-2026-0003"_s, 1);
        given(u"SB-2027-0001"_s, u"SB-2027-0001"_s, 1);
        given(u"AFF/00007"_s, u"AFF/00008"_s, 2); // another prefix, begun at 7, not parted by years
        record(EntryKind::ResultsApplied, u"B-2026-0001 by hand, 2 lines"_s);
        payout(u"SB-2026-0002"_s);
        payout(u"SB-2026-0001"_s, PayoutState::Returned); // came back: the number stays used
        payout(u"SB-2026-0003"_s);
        payout(u"SB-2027-0001"_s);
        payout(u"AFF/00007"_s);
        payout(u"AFF/00008"_s);
        payout({});
        QCOMPARE(found(), QStringList());
    }

    void theFirstMissingNumberIsNamed()
    {
        given(u"SB-2026-0001"_s, u"SB-2026-0006"_s, 6);
        for (const char *number : {"SB-2026-0001", "SB-2026-0002", "SB-2026-0004", "SB-2026-0006"})
            payout(QString::fromLatin1(number));
        const QStringList all = found();
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.constFirst().startsWith(u"invoice SB-2026-0003: the first number of a gap"_s),
            qPrintable(all.constFirst()));
    }

    void aGapBetweenTwoPaymentsIsNamed()
    {
        given(u"SB-00001"_s, u"SB-00002"_s, 2);
        given(u"SB-00005"_s, u"SB-00005"_s, 1);
        for (const char *number : {"SB-00001", "SB-00002", "SB-00005"})
            payout(QString::fromLatin1(number));
        const QStringList all = found();
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.constFirst().startsWith(u"invoice SB-00003: "_s), qPrintable(all.constFirst()));
    }

    void onlyRestoredBooksMayGoOnLater_data()
    {
        QTest::addColumn<bool>("restored");
        QTest::addColumn<bool>("raised");
        QTest::addColumn<int>("findings");
        QTest::newRow("restored and raised") << true << true << 0;
        QTest::newRow("raised, never restored") << false << true << 1;
        QTest::newRow("restored, not raised") << true << false << 1;
    }
    void onlyRestoredBooksMayGoOnLater()
    {
        QFETCH(bool, restored);
        QFETCH(bool, raised);
        QFETCH(int, findings);
        given(u"SB-2026-0001"_s, u"SB-2026-0001"_s, 1);
        if (restored)
            record(EntryKind::Restored, u"from a backup"_s);
        if (raised)
            record(EntryKind::PayoutMethodChanged, u"setting payout-self-billing-next"_s);
        given(u"SB-2026-0009"_s, u"SB-2026-0009"_s, 1);
        payout(u"SB-2026-0001"_s);
        payout(u"SB-2026-0009"_s);
        QCOMPARE(found().size(), findings);
    }

    void whatNobodyGaveOrTwiceIsFound_data()
    {
        QTest::addColumn<QString>("invoice");
        QTest::addColumn<QString>("says");
        QTest::newRow("twice") << u"SB-2026-0001"_s << u"its invoice SB-2026-0001 belongs to another payout"_s;
        QTest::newRow("in no record") << u"SB-2026-0002"_s << u"invoice SB-2026-0002: no record"_s;
        QTest::newRow("a series nobody began") << u"OLD-2025-0001"_s << u"invoice OLD-2025-0001: no record"_s;
        QTest::newRow("no number") << u"rubbish"_s << u"a number that no series has"_s;
    }
    void whatNobodyGaveOrTwiceIsFound()
    {
        QFETCH(QString, invoice);
        QFETCH(QString, says);
        given(u"SB-2026-0001"_s, u"SB-2026-0001"_s, 1);
        payout(u"SB-2026-0001"_s);
        payout(invoice);
        const QStringList all = found();
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.constFirst().contains(says), qPrintable(all.constFirst()));
    }

    void anInvoiceNeedsAPayment()
    {
        given(u"SB-2026-0001"_s, u"SB-2026-0001"_s, 1);
        payout(u"SB-2026-0001"_s, PayoutState::Failed);
        QCOMPARE(found().size(), 1);
    }

    void aRecordThatContradictsItselfIsFound()
    {
        given(u"SB-2026-0001"_s, u"SB-2026-0004"_s, 3);
        QCOMPARE(found().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestVerifyInvoices)
#include "tst_verifyinvoices.moc"
