// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/readback.h"
#include "tests/payouts/goldenbatches.h"

using namespace rd;
using namespace rd::test;

/// A file that is made is read again: what it says is what was agreed to, in every format.
class TestReadBack : public QObject {
    Q_OBJECT

    std::unique_ptr<payouts::FormatLibrary> m_library = library();
    std::vector<GoldenBatch> m_batches = goldenBatches();

    static payouts::FormatSpec specOf(const QString &format)
    {
        return *payouts::parseFormatSpec(format, *payouts::FormatLibrary::shippedData(format));
    }
    [[nodiscard]] const PayoutFile &batchOf(const QString &name) const
    {
        const auto found = std::find_if(
            m_batches.begin(), m_batches.end(), [&name](const GoldenBatch &one) { return one.name == name; });
        if (found == m_batches.end())
            qFatal("no such batch");
        return found->file;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAsItIs()
    {
        for (const GoldenBatch &one : m_batches) {
            const auto bytes = m_library->write(one.file);
            QVERIFY2(bytes.has_value(), qPrintable(one.name));
            const Status same = payouts::checkReadBack(specOf(one.file.format), one.file, *bytes);
            QVERIFY2(same.has_value(), qPrintable(one.name + (same ? QString() : same.error().text)));
            PayoutFile less = one.file; // the batch has a payout less than the file, and one more
            less.lines.pop_back();
            QVERIFY2(!payouts::checkReadBack(specOf(one.file.format), less, *bytes), qPrintable(one.name));
            PayoutFile more = one.file;
            more.lines.push_back(more.lines.front());
            QVERIFY2(!payouts::checkReadBack(specOf(one.file.format), more, *bytes), qPrintable(one.name));
            PayoutFile other = one.file; // two amounts are changed, and the sum is the same
            if (other.lines.size() > 1) {
                other.lines.front().amount.minor += 100;
                other.lines.back().amount.minor -= 100;
                QVERIFY2(!payouts::checkReadBack(specOf(one.file.format), other, *bytes), qPrintable(one.name));
            }
        }
    }

    void whatWasChangedIsNoticed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *test, const QString &name, const char *from, const char *to) {
            QTest::newRow(test) << name << QByteArray(from) << QByteArray(to);
        };
        row("an amount of SEPA", u"sepa.xml"_s, "<InstdAmt Ccy=\"EUR\">25.00<", "<InstdAmt Ccy=\"EUR\">2500<");
        row("a currency of SEPA", u"sepa.xml"_s, "<InstdAmt Ccy=\"EUR\">", "<InstdAmt Ccy=\"HUF\">");
        row("an account of SEPA", u"sepa.xml"_s, "NL91ABNA0417164300", "NL02ABNA0123456789");
        row("a sum of SEPA", u"sepa.xml"_s, "<CtrlSum>1", "<CtrlSum>2");
        row("a number of SEPA", u"sepa.xml"_s, "<NbOfTxs>1", "<NbOfTxs>2");
        row("SEPA cut off", u"sepa.xml"_s, "</PmtInf>", "");
        row("an amount of ACH", u"nacha.txt"_s, "0000002500", "0000250000");
        row("an account of ACH", u"nacha.txt"_s, "0001234 ", "0001235 ");
        row("a sum of ACH", u"nacha.txt"_s, "\n9000001", "\n9000001000002");
        row("an amount of CSV", u"paypal.csv"_s, ",25.00,", ",2500,");
        row("an account of CSV", u"paypal.csv"_s, "jane@example.com", "john@example.com");
    }
    void whatWasChangedIsNoticed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const PayoutFile &file = batchOf(name);
        QByteArray bytes = *m_library->write(file);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        const Status refused = payouts::checkReadBack(specOf(file.format), file, bytes);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"read-back"_s);
    }
};

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
