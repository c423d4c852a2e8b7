// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/payouts/payoutfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rd;
using namespace rd::test;

namespace {

QString stateName(const std::optional<PayoutState> &state)
{
    if (!state)
        return u"-"_s;
    switch (*state) {
    case PayoutState::Waiting:
        return u"waiting"_s;
    case PayoutState::Sent:
        return u"sent"_s;
    case PayoutState::Paid:
        return u"paid"_s;
    case PayoutState::Unclaimed:
        return u"unclaimed"_s;
    case PayoutState::Failed:
        return u"failed"_s;
    case PayoutState::Returned:
        return u"returned"_s;
    }
    return {};
}

/// "B-1 paid 25.00 USD" for each item.
QStringList told(const std::vector<ProviderItem> &items)
{
    QStringList list;
    for (const ProviderItem &item : items) {
        const QString amount =
            item.amount ? QString(u' ' + toDecimal(*item.amount) + u' ' + item.amount->currency.code()) : QString();
        list << item.reference + u' ' + stateName(item.state) + amount;
    }
    return list;
}

QByteArray statusReport(const char *version)
{
    QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:VERSION">
<CstmrPmtStsRpt><GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-11-24T09:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>B-2026-0007</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>B-2026-0007</OrgnlPmtInfId><PmtInfSts>ACSC</PmtInfSts>
<TxInfAndSts><StsId>1</StsId><OrgnlEndToEndId>B-2026-0007-0001</OrgnlEndToEndId><TxSts>ACSC</TxSts><AccptncDtTm>2026-11-24T09:00:00+01:00</AccptncDtTm><OrgnlTxRef><Amt><InstdAmt Ccy="EUR">25.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
<TxInfAndSts><OrgnlEndToEndId>B-2026-0007-0002</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account closed</AddtlInf></StsRsnInf></TxInfAndSts>
<TxInfAndSts><OrgnlEndToEndId>B-2026-0007-0003</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts>
<TxInfAndSts><OrgnlEndToEndId>B-2026-0007-0004</OrgnlEndToEndId><TxSts>ABCD</TxSts></TxInfAndSts>
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
)";
    return xml.replace("VERSION", version);
}

QByteArray bankStatement()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>S1</MsgId><CreDtTm>2026-11-25T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-24</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-24</Dt></BookgDt><BkTxCd/>
<NtryDtls>
<TxDtls><Refs><AcctSvcrRef>R1</AcctSvcrRef><EndToEndId>B-2026-0007-0001</EndToEndId></Refs><Amt Ccy="EUR">20.000</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>
<TxDtls><Refs><EndToEndId>B-2026-0007-0002</EndToEndId></Refs><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>
</NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-25</Dt></BookgDt><BkTxCd/>
<NtryDtls><TxDtls><Refs><EndToEndId>B-2026-0007-0002</EndToEndId></Refs><CdtDbtInd>CRDT</CdtDbtInd><RtrInf><Rsn><Cd>AC01</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">99.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BkTxCd/>
<NtryDtls><TxDtls><Refs><EndToEndId>INVOICE-5</EndToEndId></Refs><CdtDbtInd>CRDT</CdtDbtInd></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">75.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BkTxCd/>
<NtryDtls><Btch><PmtInfId>B-2026-0008</PmtInfId><NbOfTxs>3</NbOfTxs></Btch></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts><BkTxCd/>
<NtryDtls><TxDtls><Refs><EndToEndId>B-2026-0009-0001</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
)";
}

} // namespace

class TestPayoutResults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_library = library(); }

    void readsReports_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("items");
        const auto row = [](const char *name, const char *format, const char *code, const char *bytes, const char *kind,
                             const QStringList &items) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(code) << QByteArray(bytes)
                                << QString::fromLatin1(kind) << items;
        };
        row("ours", "generic-csv", "USD",
            "payout_id,status,paid_at,provider_reference,fee,error\r\nB-1,paid,2026-11-24,X1,0.25,\r\n"
            "B-2,failed,,,,closed\r\nB-3,Unclaimed,,,,\r\nB-4,sending,,,,\r\nB-5,gone,,,,\r\n",
            "generic-csv", {u"B-1 paid"_s, u"B-2 failed"_s, u"B-3 unclaimed"_s, u"B-4 sent"_s, u"B-5 -"_s});
        row("ours for a batch of PayPal", "paypal-csv", "USD", "payout_id,status\nB-1,paid\n", "generic-csv",
            {u"B-1 paid"_s});
        row("PayPal", "paypal-csv", "USD",
            "Customer ID,Recipient,Amount,Currency,Status,Fee,Transaction ID\nB-1,a@x.io,-25.00,USD,SUCCESS,-0.50,T1\n"
            "B-2,a@x.io,25.00,USD,UNCLAIMED,,\nB-3,a@x.io,25.00,USD,ONHOLD,,\nB-4,a@x.io,25.00,USD,Returned,,\n"
            "B-5,a@x.io,25.00,USD,REVERSED,,\nB-6,a@x.io,25.00,USD,BLOCKED,,\nB-7,a@x.io,25.00,USD,PENDING,,\n"
            "B-8,a@x.io,25.00,USD,Completed,,\n",
            "paypal-report",
            {u"B-1 paid 25.00 USD"_s, u"B-2 unclaimed 25.00 USD"_s, u"B-3 unclaimed 25.00 USD"_s,
                u"B-4 failed 25.00 USD"_s, u"B-5 returned 25.00 USD"_s, u"B-6 failed 25.00 USD"_s,
                u"B-7 sent 25.00 USD"_s, u"B-8 - 25.00 USD"_s});
        row("PayPal in a European locale", "paypal-csv", "EUR",
            "\xef\xbb\xbf"
            "Unique ID;Gross;Currency;Status\r\nB-1;\"25,50\";EUR;SUCCESS\r\n",
            "paypal-report", {u"B-1 paid 25.50 EUR"_s});
        row("Wise", "wise-csv", "EUR",
            "Transfer ID,Reference,Target amount,Target currency,Status\n1,B-1,5.00,EUR,outgoing_payment_sent\n"
            "2,B-2,5.00,EUR,bounced_back\n3,B-3,5.00,EUR,funds_refunded\n4,B-4,5.00,EUR,cancelled\n"
            "5,B-5,5.00,EUR,COMPLETED\n6,B-6,5.00,EUR,waiting_recipient_input_to_proceed\n7,B-7,5.00,EUR,processing\n",
            "wise-report",
            {u"B-1 paid 5.00 EUR"_s, u"B-2 - 5.00 EUR"_s, u"B-3 failed 5.00 EUR"_s, u"B-4 failed 5.00 EUR"_s,
                u"B-5 - 5.00 EUR"_s, u"B-6 unclaimed 5.00 EUR"_s, u"B-7 sent 5.00 EUR"_s});
        row("Tremendous", "tremendous-csv", "USD",
            "External ID,Recipient email,Amount,Currency,Delivery status\nB-1,a@x.io,5.00,USD,SUCCEEDED\n"
            "B-2,a@x.io,5.00,USD,FAILED\nB-3,a@x.io,5.00,USD,CANCELED\nB-4,a@x.io,5.00,USD,PENDING APPROVAL\n",
            "tremendous-report",
            {u"B-1 paid 5.00 USD"_s, u"B-2 unclaimed 5.00 USD"_s, u"B-3 failed 5.00 USD"_s, u"B-4 waiting 5.00 USD"_s});
        row("RazorpayX, the file's own report", "razorpayx-csv", "INR",
            "Beneficiary Name (Mandatory) Special characters not supported,Payout Amount (Mandatory) Amount should be "
            "in "
            "rupees,Payout Reference ID (Optional) Eg: Bill no or Invoice No or Pay ID,Payout Id,Error Description\n"
            "A,5.00,B-1,pout_1,\nA,5.00,B-2,,Invalid IFSC\n",
            "razorpayx-bulk-report", {u"B-1 sent 5.00 INR"_s, u"B-2 failed 5.00 INR"_s});
        row("RazorpayX, a report of the upload that says processed", "razorpayx-csv", "INR",
            "Payout Reference ID (Optional),Payout Id,Error Description,Status\nB-1,pout_1,,processed\n",
            "razorpayx-bulk-report", {u"B-1 sent"_s});
        row("RazorpayX, payouts", "razorpayx-csv", "INR",
            "id,reference_id,status,failure_reason\npout_1,B-1,processed,\npout_2,B-2,reversed,x\npout_3,B-3,queued,\n",
            "razorpayx-payouts", {u"B-1 paid"_s, u"B-2 returned"_s, u"B-3 waiting"_s});
        row("Cashfree writes dashes its own way", "cashfree-csv", "INR",
            "transfer_id,transfer_amount,status\nB_2026_1,5.00,SUCCESS\nB_2026_2,5.00,REVERSED\nB_2026_3,5.00,"
            "REJECTED\n",
            "cashfree-report",
            {u"B-2026-1 paid 5.00 INR"_s, u"B-2026-2 returned 5.00 INR"_s, u"B-2026-3 failed 5.00 INR"_s});
        row("both rows of a duplicate", "generic-csv", "USD", "payout_id,status\nB-1,paid\nB-1,failed\n", "generic-csv",
            {u"B-1 paid"_s, u"B-1 failed"_s});
        row("another currency than the batch", "generic-csv", "USD",
            "payout_id,status,amount,currency\nB-1,paid,5.00,EUR\n", "generic-csv", {u"B-1 paid 5.00 EUR"_s});
    }
    void readsReports()
    {
        QFETCH(QString, format);
        QFETCH(QString, code);
        QFETCH(QByteArray, bytes);
        const auto read = m_library->read(format, bytes, *Currency::parse(code), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QTEST(read->kind, "kind");
        QTEST(told(read->items), "items");
    }

    void keepsWhatTheRowSays()
    {
        const auto read = m_library->read(u"generic-csv"_s,
            "payout_id,status,paid_at,provider_reference,fee,error\r\nB-1,paid,2026-11-24T10:00:00Z,X1,0.25,\"a, "
            "b\"\r\n",
            currency("USD"), {});
        QVERIFY(read.has_value());
        const ProviderItem &item = read->items.at(0);
        QCOMPARE(item.row, 2);
        QCOMPARE(item.providerId, u"X1"_s);
        QCOMPARE(item.fee->minor, 25);
        QCOMPARE(item.reason, u"a, b"_s);
        QCOMPARE(item.word, u"paid"_s);
        QCOMPARE(toIso(*item.at), u"2026-11-24T10:00:00Z"_s);
    }

    void leavesOutRowsASpreadsheetDamaged_data()
    {
        QTest::addColumn<QByteArray>("amount");
        for (const char *amount : {"1.12E+15", "1E5", "1,234.56", "1,234", "1.234,56", "1 234.56", "1'234.56",
                 "1,00,000", "12.345", "-5.00", "twelve", "5.00 USD", "99999999999999"})
            QTest::newRow(amount) << QByteArray(amount);
    }
    void leavesOutRowsASpreadsheetDamaged()
    {
        QFETCH(QByteArray, amount);
        const QByteArray bytes = "payout_id,status,amount\nB-1,paid,5.00\nB-2,paid,\"" + amount + "\"\nB-3,paid,6.00\n";
        const auto read = m_library->read(u"generic-csv"_s, bytes, currency("USD"), {});
        QVERIFY(read.has_value());
        QCOMPARE(told(read->items), (QStringList{u"B-1 paid 5.00 USD"_s, u"B-3 paid 6.00 USD"_s}));
        QCOMPARE(read->remarks.size(), 1);
        QVERIFY2(read->remarks.first().startsWith(u"Row 3 "_s), qPrintable(read->remarks.first()));
    }

    void leavesOutOtherBadRows()
    {
        const auto read = m_library->read(u"generic-csv"_s,
            "payout_id,status,currency\n1.12E+15,paid,USD\n,paid,USD\nB-3,paid,QQQ\nB-4,paid\nB-5,paid,USD\n",
            currency("USD"), {});
        QVERIFY(read.has_value());
        QCOMPARE(told(read->items), QStringList{u"B-5 paid"_s});
        QCOMPARE(read->remarks.size(), 4);
    }

    void asksWhichColumnIsWhich()
    {
        const QByteArray bytes =
            "Our ref,What happened,How much,When\nB-1,paid,5.00,24.11.2026\nB-2,ACSC,6.00,2026-11-24\n";
        const auto asked = m_library->read(u"sepa-pain001"_s, bytes, currency("EUR"), {});
        QVERIFY(asked.has_value());
        QCOMPARE(asked->columns, (QStringList{u"Our ref"_s, u"What happened"_s, u"How much"_s, u"When"_s}));
        QVERIFY(asked->items.empty());
        const ColumnMapping mapping{{u"reference"_s, u"our REF"_s}, {u"state"_s, u"What happened"_s},
            {u"amount"_s, u"How much"_s}, {u"time"_s, u"When"_s}};
        const auto read = m_library->read(u"sepa-pain001"_s, bytes, currency("EUR"), mapping);
        QVERIFY(read.has_value());
        QCOMPARE(told(read->items), (QStringList{u"B-1 paid 5.00 EUR"_s, u"B-2 paid 6.00 EUR"_s}));
        QVERIFY(!read->items.at(0).at && read->items.at(1).at);
        QCOMPARE(read->remarks.size(), 1);
        for (const ColumnMapping &bad : {ColumnMapping{{u"reference"_s, u"nothing"_s}},
                 ColumnMapping{{u"colour"_s, u"When"_s}}, ColumnMapping{{u"state"_s, u"What happened"_s}}})
            QCOMPARE(m_library->read(u"sepa-pain001"_s, bytes, currency("EUR"), bad).error().kind, ErrorKind::BadInput);
    }

    void keepsTheSignsOfAMappedReport()
    {
        const ColumnMapping mapping{{u"reference"_s, u"Ref"_s}, {u"state"_s, u"What"_s}, {u"amount"_s, u"Sum"_s}};
        const QByteArray bytes = "Ref,What,Sum\nB-1,SUCCESS,-25.00\n";
        QCOMPARE(told(m_library->read(u"paypal-csv"_s, bytes, currency("USD"), mapping)->items),
            QStringList{u"B-1 paid 25.00 USD"_s});
        QVERIFY(m_library->read(u"wise-csv"_s, bytes, currency("USD"), mapping)->items.empty());
    }

    void givesReferencesOfAchTheirDashesBack()
    {
        const QByteArray bytes = "payout_id,status\nB2026000700012,paid\nB-2026-0007-00013,paid\nX1,paid\n";
        QCOMPARE(told(m_library->read(u"nacha"_s, bytes, currency("USD"), {})->items),
            (QStringList{u"B-2026-0007-00012 paid"_s, u"B-2026-0007-00013 paid"_s, u"X1 paid"_s}));
    }

    /// Banks say "this came back" in several ways.
    void knowsReturnsByTheirCode_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QStringList>("items");
        const QByteArray details = "<NtryDtls><TxDtls><Refs><EndToEndId>B-1</EndToEndId></Refs></TxDtls></NtryDtls>";
        const QByteArray head = "<Amt Ccy=\"EUR\">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>";
        const QByteArray booked = "<Sts>BOOK</Sts>";
        QTest::newRow("reversal as a digit")
            << QByteArray(head + "<RvslInd>1</RvslInd>" + booked + details) << QStringList{u"B-1 returned 5.00 EUR"_s};
        QTest::newRow("code of the booking") << QByteArray(head + booked
            + "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>"
            + details) << QStringList{u"B-1 returned 5.00 EUR"_s};
        QTest::newRow("money of somebody else") << QByteArray(head + booked + details) << QStringList();
        QTest::newRow("debit taken back")
            << QByteArray(QByteArray(head).replace("CRDT", "DBIT") + "<RvslInd>true</RvslInd>" + booked + details)
            << QStringList();
    }
    void knowsReturnsByTheirCode()
    {
        QFETCH(QByteArray, entry);
        const QByteArray xml =
            "<Document><BkToCstmrStmt><Stmt><Ntry>" + entry + "</Ntry></Stmt></BkToCstmrStmt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, xml, currency("EUR"), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QTEST(told(read->items), "items");
    }

    void doesNotTakeSinglePaymentsForTheWholeBatch()
    {
        const QByteArray one = "<TxDtls><Refs><PmtInfId>B-7</PmtInfId></Refs><Amt Ccy=\"EUR\">1.00</Amt></TxDtls>";
        const QByteArray xml =
            "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">2.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
            "<Sts>BOOK</Sts><NtryDtls>"
            + one + one + "</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, xml, currency("EUR"), {});
        QVERIFY(read.has_value());
        QVERIFY(read->wholes.empty() && read->items.empty());
    }

    void readsWhatBanksSayOfAFile_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char *version : {"pain.002.001.03", "pain.002.001.10", "pain.002.001.11"})
            QTest::newRow(version) << QByteArray(version);
    }
    void readsWhatBanksSayOfAFile()
    {
        QFETCH(QByteArray, version);
        const auto read = m_library->read(u"sepa-pain001"_s, statusReport(version.constData()), currency("EUR"), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->kind, u"pain.002"_s);
        QCOMPARE(told(read->items),
            (QStringList{u"B-2026-0007-0001 paid 25.00 EUR"_s, u"B-2026-0007-0002 failed"_s, u"B-2026-0007-0003 sent"_s,
                u"B-2026-0007-0004 -"_s}));
        QCOMPARE(read->items.at(1).reason, u"AC04 Account closed"_s);
        QCOMPARE(toIso(*read->items.at(0).at), u"2026-11-24T08:00:00Z"_s);
        QCOMPARE(told(read->wholes), QStringList{u"B-2026-0007 paid"_s});
    }

    /// What the bank was given, so that it can be held against what was sealed.
    void readsWhatTheFileHeld()
    {
        const auto read = m_library->read(u"sepa-pain001"_s,
            "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>B-7</OrgnlMsgId><OrgnlNbOfTxs>3</OrgnlNbOfTxs>"
            "<OrgnlCtrlSum>75.00</OrgnlCtrlSum><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>"
            "<OrgnlPmtInfId>B-7-X</OrgnlPmtInfId><OrgnlNbOfTxs>2</OrgnlNbOfTxs><PmtInfSts>ACSC</PmtInfSts>"
            "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>",
            currency("EUR"), {});
        QVERIFY(read.has_value());
        QCOMPARE(read->originals.size(), 2U);
        QCOMPARE(read->originals[0].reference, u"B-7"_s);
        QCOMPARE(read->originals[0].count, u"3"_s);
        QCOMPARE(read->originals[0].sum, u"75.00"_s);
        QCOMPARE(read->originals[1].reference, u"B-7-X"_s);
        QCOMPARE(read->originals[1].count, u"2"_s);
        QVERIFY(read->originals[1].sum.isEmpty());
    }

    void readsARefusedFile()
    {
        const auto read = m_library->read(u"sepa-pain001"_s,
            "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>B-7</OrgnlMsgId><GrpSts>RJCT</"
            "GrpSts><StsRsnInf><Rsn>"
            "<Prtry>DUP</Prtry></Rsn></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>",
            currency("EUR"), {});
        QVERIFY(read.has_value());
        QVERIFY(read->items.empty());
        QCOMPARE(told(read->wholes), QStringList{u"B-7 failed"_s});
        QCOMPARE(read->wholes.at(0).reason, u"DUP"_s);
    }

    /// A payment that is named for its reason alone is what its block is, else what the file is.
    void aPaymentWithoutAWordIsWhatItsBlockIs_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QStringList>("reasons");
        const QByteArray refused = "<GrpSts>RJCT</GrpSts>";
        const QByteArray closed = "<StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>";
        const QStringList failed{u"B-7-1 failed"_s, u"B-7-2 failed"_s, u"B-7-3 paid"_s};
        const QStringList own{u"AC04 Account closed"_s, QString(), QString()};
        const QStringList both{own[0], u"FF01"_s, QString()};
        QTest::newRow("of the block") << QByteArray() << QByteArray("<PmtInfSts>RJCT</PmtInfSts>") << failed << own;
        QTest::newRow("its reason") << QByteArray() << QByteArray("<PmtInfSts>RJCT</PmtInfSts>" + closed) << failed
                                    << both;
        QTest::newRow("of the file") << QByteArray(refused + closed) << QByteArray() << failed << both;
        QTest::newRow("the block before the file")
            << QByteArray(refused + closed) << QByteArray("<PmtInfSts>ACSP</PmtInfSts>")
            << QStringList{u"B-7-1 sent"_s, u"B-7-2 sent"_s, u"B-7-3 paid"_s} << own;
        QTest::newRow("paid, and one with a reason why not")
            << QByteArray() << QByteArray("<PmtInfSts>ACSC</PmtInfSts>")
            << QStringList{u"B-7-1 -"_s, u"B-7-2 paid"_s, u"B-7-3 paid"_s} << own;
        const QByteArray seen = "<StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf>";
        QTest::newRow("a file that the bank saw before")
            << QByteArray() << QByteArray("<PmtInfSts>RJCT</PmtInfSts>" + seen)
            << QStringList{u"B-7-1 -"_s, u"B-7-2 -"_s, u"B-7-3 paid"_s} << QStringList{own[0], u"DU01"_s, QString()};
        QTest::newRow("part of it") << QByteArray() << QByteArray("<PmtInfSts>PART</PmtInfSts>")
                                    << QStringList{u"B-7-1 -"_s, u"B-7-2 -"_s, u"B-7-3 paid"_s} << own;
        QTest::newRow("no word at all") << QByteArray() << QByteArray()
                                        << QStringList{u"B-7-1 -"_s, u"B-7-2 -"_s, u"B-7-3 paid"_s} << own;
    }
    void aPaymentWithoutAWordIsWhatItsBlockIs()
    {
        QFETCH(QByteArray, group);
        QFETCH(QByteArray, block);
        const QByteArray xml = "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>B-7</OrgnlMsgId>" + group
            + "</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>B-7</OrgnlPmtInfId>" + block
            + "<TxInfAndSts><OrgnlEndToEndId>B-7-1</OrgnlEndToEndId><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>"
              "Account closed</AddtlInf></StsRsnInf></TxInfAndSts><TxInfAndSts><OrgnlEndToEndId>B-7-2"
              "</OrgnlEndToEndId></TxInfAndSts><TxInfAndSts><OrgnlEndToEndId>B-7-3</OrgnlEndToEndId><TxSts>ACSC"
              "</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, xml, currency("EUR"), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QTEST(told(read->items), "items");
        QStringList reasons;
        for (const ProviderItem &item : read->items)
            reasons << item.reason;
        QTEST(reasons, "reasons");
    }

    /// The second upload of a file that was executed may not make its payouts due again.
    void doesNotTakeADuplicateForARefusal()
    {
        const QByteArray one =
            "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>B-7</OrgnlMsgId><GrpSts>RJCT</GrpSts>"
            "<StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>"
            "<TxInfAndSts><OrgnlEndToEndId>B-7-1</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AM05"
            "</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, one, currency("EUR"), {});
        QVERIFY(read.has_value());
        QVERIFY(read->wholes.empty());
        QCOMPARE(told(read->items), QStringList{u"B-7-1 -"_s});
        QCOMPARE(read->remarks.size(), 2);
    }

    /// What the file says of all does not count for a payment it names.
    void keepsAPaymentWhoseAmountCannotBeRead()
    {
        const QByteArray one =
            "<Document><CstmrPmtStsRpt><OrgnlPmtInfAndSts><OrgnlPmtInfId>B-7</OrgnlPmtInfId><PmtInfSts>ACSC"
            "</PmtInfSts><TxInfAndSts><OrgnlEndToEndId>B-7-1</OrgnlEndToEndId><TxSts>RJCT</TxSts><OrgnlTxRef>"
            "<Amt><InstdAmt Ccy=\"EUR\">1,50</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts><TxInfAndSts>"
            "<OrgnlEndToEndId>B-7-2</OrgnlEndToEndId><TxSts>RJCT</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy=\"QQQ\">1"
            "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, one, currency("EUR"), {});
        QCOMPARE(told(read->items), (QStringList{u"B-7-1 failed 1.50 EUR"_s, u"B-7-2 -"_s}));
        QCOMPARE(told(read->wholes), QStringList{u"B-7 paid"_s});
        QVERIFY(read->items[0].row != read->items[1].row);
    }

    void doesNotChooseBetweenReportsThatLookAlike()
    {
        const auto read =
            m_library->read(u"generic-csv"_s, "Email,Amount,Status\na@x.io,5.00,FAILED\n", currency("USD"), {});
        QVERIFY(read.has_value());
        QVERIFY(read->items.empty());
        QCOMPARE(read->columns.size(), 3);
    }

    void readsStatements()
    {
        const auto read = m_library->read(u"sepa-pain001"_s, bankStatement(), currency("EUR"), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->kind, u"camt.053"_s);
        QCOMPARE(told(read->items),
            (QStringList{u"B-2026-0007-0001 paid 20.00 EUR"_s, u"B-2026-0007-0002 returned 30.00 EUR"_s,
                u"B-2026-0009-0001 sent 5.00 EUR"_s}));
        QCOMPARE(read->items.at(0).providerId, u"R1"_s);
        QCOMPARE(read->items.at(1).reason, u"AC01"_s);
        QCOMPARE(toIso(*read->items.at(0).at), u"2026-11-24T00:00:00Z"_s);
        QCOMPARE(told(read->wholes), QStringList{u"B-2026-0008 paid 75.00 EUR"_s});
    }

    /// What left and came back in one statement came back; what left twice is for a person to look at.
    void joinsAPaymentWithItsReturnOnly_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QStringList>("items");
        const auto entry = [](const char *amount, const char *way) -> QByteArray {
            return "<Ntry><Amt Ccy=\"EUR\">" + QByteArray(amount) + "</Amt>" + way
                + "<Sts>BOOK</Sts><NtryDtls><TxDtls><Refs><EndToEndId>B-1</EndToEndId></Refs></TxDtls></NtryDtls>"
                  "</Ntry>";
        };
        const char *left = "<CdtDbtInd>DBIT</CdtDbtInd>";
        const char *back = "<CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd>";
        const QString paid = u"B-1 paid 5.00 EUR"_s;
        const QString returned = u"B-1 returned 5.00 EUR"_s;
        QTest::newRow("oldest first") << QByteArray(entry("5.00", left) + entry("5.00", back)) << QStringList{returned};
        QTest::newRow("newest first") << QByteArray(entry("5.00", back) + entry("5.00", left)) << QStringList{returned};
        QTest::newRow("left twice") << QByteArray(entry("5.00", left) + entry("5.00", left)) << QStringList{paid, paid};
        QTest::newRow("left twice, back once")
            << QByteArray(entry("5.00", left) + entry("5.00", left) + entry("5.00", back))
            << QStringList{paid, paid, returned};
        QTest::newRow("less came back") << QByteArray(entry("5.00", left) + entry("4.00", back))
                                        << QStringList{paid, u"B-1 returned 4.00 EUR"_s};
    }
    void joinsAPaymentWithItsReturnOnly()
    {
        QFETCH(QByteArray, entries);
        const QByteArray xml = "<Document><BkToCstmrStmt><Stmt>" + entries + "</Stmt></BkToCstmrStmt></Document>";
        const auto read = m_library->read(u"sepa-pain001"_s, xml, currency("EUR"), {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QTEST(told(read->items), "items");
    }

    /// What these tests read must be what banks write.
    void readsValidMessages()
    {
        const QString folder = QStringLiteral(RD_SHARED_DIR "/specs/sepa/");
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (!QFile::exists(folder + u"camt.053.001.08.xsd"_s) || xmllint.isEmpty())
            QSKIP("the schemas or xmllint are not there");
        QTemporaryDir own;
        const auto check = [&](const QString &schema, const QByteArray &xml) {
            QFile file(own.filePath(u"a.xml"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
                return QByteArray("not written");
            file.close();
            QProcess process;
            process.start(xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, folder + schema, file.fileName()});
            if (!process.waitForFinished())
                return QByteArray("no answer");
            return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
        };
        QCOMPARE(check(u"pain.002.001.11.xsd"_s, statusReport("pain.002.001.11")), QByteArray());
        QCOMPARE(check(u"camt.053.001.08.xsd"_s, bankStatement()), QByteArray());
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">";
        for (int i = 1; i < 10; ++i)
            laughs +=
                "<!ENTITY lol" + QByteArray::number(i) + " \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">";
        QTest::newRow("billion laughs") << laughs + "]><Document><CstmrPmtStsRpt>&lol9;</CstmrPmtStsRpt></Document>";
        QTest::newRow("a file of this computer")
            << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM "
                          "\"file:///etc/passwd\">]><Document><CstmrPmtStsRpt>&x;</CstmrPmtStsRpt></Document>");
        QTest::newRow("an entity nobody defined")
            << QByteArray("<Document><CstmrPmtStsRpt>&x;</CstmrPmtStsRpt></Document>");
        QTest::newRow("cut off") << statusReport("pain.002.001.10").chopped(300);
        QTest::newRow("cut off inside a payment") << statusReport("pain.002.001.10").first(800);
        QTest::newRow("another message") << QByteArray("<Document><CstmrCdtTrfInitn/></Document>");
        QTest::newRow("nested too deeply") << QByteArray(QByteArray("<a>").repeated(100'000));
        QTest::newRow("nested too deeply inside an entry")
            << QByteArray("<Document><BkToCstmrStmt><Ntry>" + QByteArray("<a>").repeated(100'000));
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0D\0>\0", 8);
        QTest::newRow("an open quote") << QByteArray("payout_id,status\nB-1,\"paid\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04rest");
        QTest::newRow("a column without a name") << QByteArray("payout_id,,status\nB-1,,paid\n");
        QTest::newRow("no UTF-8") << QByteArray("payout_id,status\n\xff\xff,paid\n");
    }
    void refusesBrokenFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto read = m_library->read(u"sepa-pain001"_s, bytes, currency("EUR"), {});
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }

    void cutAnywhereNeverGivesMore()
    {
        const QByteArray whole = bankStatement();
        for (qsizetype size = 0; size + 20 < whole.size(); size += 37)
            QVERIFY(!m_library->read(u"sepa-pain001"_s, whole.first(size), currency("EUR"), {}).has_value());
    }

    /// What is written can be asked back: our own file with the answers put in.
    void readsBackItsOwnReferences()
    {
        PayoutFile file = batch("generic-csv", "EUR");
        for (int i = 0; i < 50; ++i)
            line(file, "bank", u"DE89370400440532013000"_s, 100 + i);
        const auto rows = csvRows(*m_library->write(file));
        QByteArray answer = "payout_id,status,amount,currency\r\n";
        for (qsizetype i = 1; i < rows.size(); ++i)
            answer += rows[i][0].toUtf8() + ",paid," + rows[i][8].toUtf8() + ',' + rows[i][9].toUtf8() + "\r\n";
        const auto read = m_library->read(u"generic-csv"_s, answer, currency("EUR"), {});
        QCOMPARE(read->items.size(), file.lines.size());
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            QCOMPARE(read->items[i].reference, file.lines[i].reference);
            QCOMPARE(*read->items[i].amount, file.lines[i].amount);
        }
    }

private:
    std::unique_ptr<payouts::FormatLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestPayoutResults)
#include "tst_payoutresults.moc"
