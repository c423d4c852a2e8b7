// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/changedfile.h"
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

const char *const kPayPal = "anna@example.com,20.00,USD,B-2026-0001-00001-7CDF,\"Thanks, Anna\",PAYPAL\r\n";
const char *const kOwn = "payout_id,name,email,account,amount,currency,reference\r\n"
                         "B-2026-0001-00001,Anna Lee,anna@example.com,GB33BUKB20201555555555,20.00,GBP,B-2026-0001\r\n";
const char *const kNameless = "Name,Email,Amount\r\nAnna Lee,anna@example.com,25.00\r\n";
const char *const kSepa =
    "<?xml version=\"1.0\"?>\n<Document><CstmrCdtTrfInitn><GrpHdr><MsgId>B-2026-0001</MsgId><NbOfTxs>1</NbOfTxs>"
    "<CtrlSum>20.00</CtrlSum></GrpHdr><PmtInf><CdtTrfTxInf><PmtId><EndToEndId>B-2026-0001-00001</EndToEndId></PmtId>"
    "<Amt><InstdAmt Ccy=\"EUR\">20.00</InstdAmt></Amt><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>"
    "</CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>\n";

const char *const kNoted = "payout_id,name,account,amount,currency,note\r\n"
                           "B-2026-0001-00001,Anna Lee,GB33BUKB20201555555555,20.00,GBP,Referral rewards\r\n"
                           "B-2026-0001-00001-7CDF,Bob Roe,GB60BARC20000055779911,30.00,GBP,Referral rewards\r\n";

QByteArray with(QByteArray text, const char *from, const char *to)
{
    if (!text.contains(from))
        qFatal("there is no %s", from);
    return text.replace(from, to);
}

} // namespace

/// A payout file that somebody changed is known for what it is, and an answer is none.
class TestChangedFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsACopyByWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("sealed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isChanged");
        const auto row = [](const char *name, const QByteArray &sealed, const QByteArray &bytes, bool isChanged) {
            QTest::newRow(name) << sealed << bytes << isChanged;
        };
        row("one line, another amount", kPayPal, with(kPayPal, "20.00", "90.00"), true);
        row("one line, another receiver and amount", kPayPal,
            with(with(kPayPal, "20.00", "90.00"), "anna@", "mallory@"), true);
        row("semicolons, and a comma for decimals", kPayPal,
            "anna@example.com;90,00;USD;B-2026-0001-00001-7CDF;Thanks, Anna;PAYPAL\n", true);
        row("tabs, a mark and nothing else", kPayPal,
            "\xef\xbb\xbf"
            "anna@example.com\t20.00\tUSD\tB-2026-0001-00001-7CDF\t\"Thanks, Anna\"\tPAYPAL\r",
            true);
        row("titles, one line", kOwn, with(kOwn, "20.00", "90.00"), true);
        row("titles, semicolons, all quoted", kOwn,
            "\"payout_id\";\"name\";\"email\";\"account\";\"amount\";\"currency\";\"reference\"\n"
            "\"B-2026-0001-00001\";\"Anna Lee\";\"anna@example.com\";\"GB02MALL20201555555555\";\"90,00\";\"GBP\";\"B-"
            "2026-0001\"\n",
            true);
        row("no references, another amount", kNameless, with(with(kNameless, "25.00", "95"), ",", ";"), true);
        row("XML on lines of its own", kSepa, with(with(kSepa, "20.00", "90.00"), "><", ">\n  <"), true);
        row("no references, another receiver", kNameless, "Name;Email;Amount\nMallory;mallory@example.com;95\n", false);

        row("a provider's report", kPayPal,
            "Recipient,Amount,Currency,Customer ID,Status,Transaction ID\r\n"
            "anna@example.com,20.00,USD,B-2026-0001-00001-7CDF,Unclaimed,TX1\r\n",
            false);
        row("the titles and one more", kOwn,
            "payout_id,name,email,account,amount,currency,reference,Stand\r\n"
            "B-2026-0001-00001,Anna Lee,anna@example.com,GB33BUKB20201555555555,20.00,GBP,B-2026-0001,bezahlt\r\n",
            false);
        row("as many titles, one of them new", kNameless, "Name,Email,Stand\r\nAnna Lee,anna@example.com,bezahlt\r\n",
            false);
        row("another batch", kOwn, with(with(kOwn, "B-2026-0001", "B-2026-0002"), "20.00", "21.00"), false);
        row("another batch in XML", kSepa, with(with(kSepa, "B-2026-0001", "B-2026-0002"), "><", ">\n<"), false);
        row("the bank's answer", kSepa, with(with(kSepa, "CstmrCdtTrfInitn", "CstmrPmtStsRpt"), "><", ">\n<"), false);
        row("nothing", kOwn, "", false);
        row("nothing but rows of nothing", kOwn, ";;;\n,,,\n", false);
        row("an open quote", kOwn, "\"payout_id;name\nB-2026-0001-00001", false);
        row("a workbook", "PK\x03\x04", "PK\x03\x05", false);
    }
    void knowsACopyByWhatItSays()
    {
        QFETCH(QByteArray, sealed);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isChanged);
        const QStringList references{u"B-2026-0001-00001"_s, u"B-2026-0001-00001-7CDF"_s};
        QCOMPARE(services::isChangedCopy(sealed, bytes, references), isChanged);
    }

    /// Who writes into our own layout what became of the payouts has changed nothing that was sealed.
    void filledInNotesAreAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isChanged");
        const auto row = [](const char *name, const QByteArray &bytes, bool isChanged) {
            QTest::newRow(name) << bytes << isChanged;
        };
        const QByteArray noted = with(kNoted, "Referral rewards", "paid");
        row("in each line", noted, false);
        row("in one line", with(kNoted, "30.00,GBP,Referral rewards", "30.00,GBP,failed"), false);
        row("by a spreadsheet", with(with(with(noted, ".00", ""), ",", ";"), "\r\n", "\n"), false);
        row("with a comma for decimals", with(with(noted, ",", ";"), "20.00", "20,00"), false);
        row("left empty", with(kNoted, "Referral rewards", ""), false);
        row("in another order",
            "payout_id,name,account,amount,currency,note\n"
            "B-2026-0001-00001-7CDF,Bob Roe,GB60BARC20000055779911,30.00,GBP,failed\n"
            "B-2026-0001-00001,Anna Lee,GB33BUKB20201555555555,20.00,GBP,paid\n",
            false);
        row("under another title", with(noted, ",note", ",state"), false);
        row("in a column of its own, in one line", with(kNoted, "30.00,GBP,Referral rewards", "30.00,GBP,,paid"),
            false);

        row("as it was sealed", kNoted, true);
        row("as it was sealed, with semicolons", with(kNoted, ",", ";"), true);
        row("another amount", with(noted, "20.00", "90.00"), true);
        row("ten times as much", with(noted, "20.00", "200.0"), true);
        row("another account", with(noted, "GB33BUKB20201555555555", "GB02MALL20201555555555"), true);
        row("another name", with(noted, "Bob Roe", "Mallory"), true);
        row("another currency", with(noted, "30.00,GBP", "30.00,EUR"), true);
        row("another reference", with(noted, "00001-7CDF", "00002"), true);
        row("accounts changed round",
            with(with(with(noted, "GB33BUKB20201555555555", "X"), "GB60BARC20000055779911", "GB33BUKB20201555555555"),
                "X", "GB60BARC20000055779911"),
            true);
        row("a line more", noted + "B-2026-0001-00003,Mallory,GB02MALL20201555555555,9.00,GBP,paid\r\n", true);
        row("a line twice", noted + "B-2026-0001-00001,Anna Lee,GB33BUKB20201555555555,20.00,GBP,paid\r\n", true);
        row("a line less",
            "payout_id,name,account,amount,currency,note\n"
            "B-2026-0001-00001,Anna Lee,GB33BUKB20201555555555,20.00,GBP,paid\n",
            true);
    }
    void filledInNotesAreAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isChanged);
        const QStringList references{u"B-2026-0001-00001"_s, u"B-2026-0001-00001-7CDF"_s};
        QCOMPARE(services::isChangedCopy(kNoted, bytes, references, {u"Note"_s}), isChanged);
    }

    /// Saying which column is which makes no answer of it.
    void noMappingGetsRoundIt()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto codeOf = [&](const QByteArray &bytes) -> QString {
            services::ResultOrder order;
            order.batch = batch->id;
            order.bytes = bytes;
            order.mapping = {{u"reference"_s, u"reference"_s}, {u"amount"_s, u"amount"_s}};
            order.member = u"owner"_s;
            const auto seen = world.desk().batches.previewResults(order);
            const auto read = world.desk().batches.applyResults(order);
            const QString code = seen ? u"-"_s : seen.error().code;
            return code + u' ' + (read ? u"read"_s : read.error().code);
        };
        const QByteArray file = world.written.back();
        QCOMPARE(codeOf(file), u"own-file own-file"_s);
        QCOMPARE(codeOf(with(file, "20.00", "90.00")), u"changed-file changed-file"_s);
        QCOMPARE(codeOf(with(with(file, "20.00", "90,00"), ";", "\t")), u"changed-file changed-file"_s);
        QCOMPARE(codeOf(lineOf(*batch, 1, ";A;;20.00;PAID;")), u"- read"_s);
        QCOMPARE(world.count(RewardState::Issued), 1);
    }
};

QTEST_GUILESS_MAIN(TestChangedFile)
#include "tst_changedfile.moc"
