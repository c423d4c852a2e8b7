// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/payouts/goldenbatches.h"
#include "tests/payouts/sheetrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rd;
using namespace rd::test;

namespace {

bool save(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

/// A cell by which a spreadsheet would calculate.
bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff || u == 0x00a0;
}

} // namespace

class TestPayoutFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_library = library(); }

    void writesTheExactBytes_data()
    {
        QTest::addColumn<int>("index");
        const auto batches = goldenBatches();
        for (std::size_t i = 0; i < batches.size(); ++i)
            QTest::newRow(qPrintable(batches[i].name)) << static_cast<int>(i);
    }
    void writesTheExactBytes()
    {
        QFETCH(int, index);
        const GoldenBatch &one = m_batches[static_cast<std::size_t>(index)];
        const auto remarks = m_library->check(one.file);
        QVERIFY(remarks.has_value());
        QCOMPARE(refusals(*remarks), QStringList());
        const auto bytes = m_library->write(one.file);
        QVERIFY(bytes.has_value());
        QCOMPARE(*m_library->write(one.file), *bytes);
        if (*bytes != golden(one.name))
            save(QDir::temp().filePath(u"rd-"_s + one.name), *bytes);
        QCOMPARE(*bytes, golden(one.name));
    }

    void leavesNothingHostileInCells_data() { writesTheExactBytes_data(); }
    void leavesNothingHostileInCells()
    {
        QFETCH(int, index);
        const GoldenBatch &one = m_batches[static_cast<std::size_t>(index)];
        const bool isSheet = one.name.endsWith(u".xlsx");
        if (!isSheet && !one.name.endsWith(u".csv"))
            return;
        const QByteArray bytes = *m_library->write(one.file);
        const auto rows = isSheet ? textsOf(sheetRows(bytes)) : csvRows(bytes);
        QVERIFY(rows.size() >= static_cast<qsizetype>(one.file.lines.size()));
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            for (const QString &cell : row) {
                QVERIFY2(!isFormula(cell) && !cell.startsWith(u'\''), qPrintable(cell));
                QVERIFY2(std::none_of(cell.begin(), cell.end(), isUnseen), qPrintable(cell));
            }
        }
    }

    void saysWhatWasChanged()
    {
        const auto remarks = *m_library->check(m_batches[8].file);
        const QStringList said = changes(remarks);
        QVERIFY(said.contains(u"1 name: Written as \"Zoe Example\"."_s));
        QVERIFY(said.contains(u"2 name: Written as \"Ivan Shcherev\"."_s));
        QVERIFY(said.contains(u"5 name: Written as \"Juergen Muessig\"."_s));
        QCOMPARE(refusals(remarks), QStringList());
        for (const PayoutRemark &remark : remarks)
            QVERIFY(!remark.text.contains(u"NL91ABNA0417164300"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<PayoutFile>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const PayoutFile &file, int number, const char *field) {
            QTest::newRow(name) << file << number << QString::fromLatin1(field);
        };
        row("nothing in it", batch("paypal-csv", "USD"), 0, "file");
        row("a currency PayPal does not have", one("paypal-csv", "KWD", "paypal", u"a@example.com"_s, 1000), 0, "file");
        row("decimals of forints", one("paypal-csv", "HUF", "paypal", u"a@example.com"_s, 100050), 1, "amount");
        row("decimals of Taiwan dollars", one("paypal-csv", "TWD", "paypal", u"a@example.com"_s, 101), 1, "amount");
        row("nothing to pay", one("paypal-csv", "USD", "paypal", u"a@example.com"_s, 0), 1, "amount");
        row("a phone number at PayPal", one("paypal-csv", "USD", "paypal", u"+14155550100"_s, 100), 1, "destination");
        PayoutFile mixed = one("paypal-csv", "USD", "paypal", u"a@example.com"_s, 100);
        mixed.lines[0].amount.currency = currency("EUR");
        row("two currencies", mixed, 1, "amount");
        PayoutFile twice = one("paypal-csv", "USD", "paypal", u"a@example.com"_s, 100);
        line(twice, "paypal", u"b@example.com"_s, 100);
        twice.lines[1].reference = twice.lines[0].reference;
        row("one reference twice", twice, 2, "reference");
        PayoutFile many = batch("paypal-csv", "USD");
        for (int i = 0; i <= 5000; ++i)
            line(many, "paypal", u"a@example.com"_s, 100);
        row("more rows than PayPal takes", many, 0, "file");
        PayoutFile broken = one("paypal-csv", "USD", "paypal", u"a@example.com"_s, 100);
        broken.lines[0].destination.account = u"=cmd@example.com"_s;
        row("an address that is a formula", broken, 1, "destination");
        PayoutFile setting = one("paypal-csv", "USD", "paypal", u"a@example.com"_s, 100);
        setting.settings.clear();
        row("nobody said which decimal mark", setting, 0, "setting");
        setting.settings = {{u"decimal-makr"_s, u"comma"_s}};
        row("a setting there is not", setting, 0, "setting");
        setting.settings = {{u"decimal-mark"_s, u"colon"_s}};
        row("a value the setting does not have", setting, 0, "setting");
        PayoutFile kinds = one("wise-csv", "EUR", "wise", u"a@example.com"_s, 100);
        line(kinds, "wise", u"DE89370400440532013000"_s, 100);
        row("an account among addresses", kinds, 2, "destination");
        row("a sort code for dollars", one("wise-csv", "USD", "wise", u"12-34-56 / 12345678"_s, 100), 1, "destination");
        PayoutFile order = tremendousBatch();
        order.settings = {{u"order-currency"_s, u"JPY"_s}};
        row("an order in another currency", order, 0, "setting");
        order.settings.clear();
        row("an order in no currency", order, 0, "setting");
        PayoutFile single = one("wise-csv", "EUR", "wise", u"a@example.com"_s, 100);
        single.lines[0].name = u"Cher"_s;
        row("one name at Wise", single, 1, "name");
        row("more than UPI moves", one("razorpayx-csv", "INR", "razorpayx", u"asha@okbank"_s, 10000001), 1, "amount");
        row("less than a rupee", one("razorpayx-csv", "INR", "razorpayx", u"asha@okbank"_s, 99), 1, "amount");
        PayoutFile mode = one("razorpayx-csv", "INR", "razorpayx", u"HDFC0004277 / 12345678901"_s, 19999999);
        mode.settings = {{u"mode"_s, u"RTGS"_s}};
        row("less than RTGS moves", mode, 1, "amount");
        row("dollars at RazorpayX", one("razorpayx-csv", "USD", "razorpayx", u"asha@okbank"_s, 1000), 0, "file");
        PayoutFile name = one("razorpayx-csv", "INR", "razorpayx", u"asha@okbank"_s, 1000);
        name.lines[0].name = u"\u0906\u0936\u093e"_s;
        row("no letter of the alphabet", name, 1, "name");
        row("no debtor", one("sepa-pain001", "EUR", "sepa", u"DE89370400440532013000"_s, 100), 0, "setting");
        PayoutFile sepa = sepaBatch();
        sepa.settings[1].second = u"DE88370400440532013000"_s;
        row("a wrong debtor", sepa, 0, "setting");
        sepa = sepaBatch();
        sepa.lines[1].reference = u"B/2026//7"_s;
        row("a reference with two strokes", sepa, 2, "reference");
        sepa = sepaBatch();
        sepa.lines[0].name = u"\u5c71\u7530"_s;
        row("a name without SEPA letters", sepa, 1, "name");
        sepa = sepaBatch();
        sepa.lines[0].amount.minor = 100000000000;
        row("a billion euros", sepa, 1, "amount");
        PayoutFile ach = nachaBatch();
        ach.settings.push_back({u"description"_s, u"payroll"_s});
        row("a description kept for wages", ach, 0, "setting");
        ach = nachaBatch();
        ach.settings[0].second = u"021000022"_s;
        row("a wrong bank number", ach, 0, "setting");
        ach = nachaBatch();
        ach.executionDay = toLocalDay(QDate(2026, 11, 21));
        ach.lines[2].amount.minor = 100'000'001;
        row("too much for the same day", ach, 3, "amount");
        ach = nachaBatch();
        ach.settings[1].second = u"\u5c71"_s;
        row("a bank without Latin letters", ach, 0, "setting");
        sepa = sepaBatch();
        sepa.settings.push_back({u"schema"_s, u"pain.001.001.03"_s});
        sepa.settings.push_back({u"debtor-bic"_s, u"1234DE10"_s});
        row("a BIC the old schema does not know", sepa, 0, "setting");
        ach = nachaBatch();
        ach.lines[2].amount.minor = 10000000000;
        row("more than ten digits", ach, 3, "amount");
    }
    void refuses()
    {
        QFETCH(PayoutFile, file);
        QFETCH(int, line);
        QFETCH(QString, field);
        const auto remarks = *m_library->check(file);
        const auto isIt = [&](const PayoutRemark &r) { return r.refused && r.line == line && r.field == field; };
        QVERIFY2(std::any_of(remarks.begin(), remarks.end(), isIt), qPrintable(refusals(remarks).join(u'\n')));
        const auto bytes = m_library->write(file);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().kind, ErrorKind::BadInput);
    }

    void writesAmountsWithAComma()
    {
        PayoutFile file = one("paypal-csv", "EUR", "paypal", u"a@example.com"_s, 10050);
        file.settings = {{u"decimal-mark"_s, u"comma"_s}};
        QCOMPARE(*m_library->write(file), QByteArray("a@example.com,\"100,50\",EUR,B-2026-0007-0001,,PAYPAL\r\n"));
        PayoutFile whole = one("paypal-csv", "HUF", "paypal", u"a@example.com"_s, 100000);
        QCOMPARE(*m_library->write(whole), QByteArray("a@example.com,1000,HUF,B-2026-0007-0001,,PAYPAL\r\n"));
    }

    void fillsTheHeaderOfADownloadedTemplate()
    {
        PayoutFile file = one("wise-csv", "USD", "wise", u"021000021 / 123456789 savings"_s, 2500);
        file.lines[0].country = u"US"_s;
        const QString header = u"name,amount,sourceCurrency,targetCurrency,abartn,accountNumber,accountType,"
                               "addressCountryCode,\"Something, new\",amountCurrency"_s;
        file.settings = {{u"source-currency"_s, u"GBP"_s}, {u"template-header"_s, header}};
        const QByteArray wanted =
            header.toUtf8() + "\r\nJane Roe,25.00,GBP,USD,021000021,123456789,SAVINGS,US,,target\r\n";
        QCOMPARE(*m_library->write(file), wanted);
        file.settings[1].second = u"name,amount,targetCurrency,abartn,accountType"_s;
        QCOMPARE(refusals(*m_library->check(file)),
            QStringList{u"0 column: The template has no column \"accountNumber\"."_s});
        file.settings[1].second = u"name,\"amount"_s;
        QVERIFY(!refusals(*m_library->check(file)).isEmpty());
    }

    /// A claim by e-mail is not what a transfer to an account is.
    void knowsATemplatesColumnByItsLayout()
    {
        PayoutFile file = one("wise-csv", "EUR", "wise", u"DE89370400440532013000"_s, 2500);
        file.settings = {{u"template-header"_s, u"name,type,amount,targetCurrency,IBAN"_s}};
        QCOMPARE(*m_library->write(file),
            QByteArray("name,type,amount,targetCurrency,IBAN\r\nJane Roe,,25.00,EUR,DE89370400440532013000\r\n"));
        const auto remarks = *m_library->check(file);
        const auto isSaid = [](const PayoutRemark &r) { return r.field == u"reference" && !r.refused; };
        QVERIFY2(std::any_of(remarks.begin(), remarks.end(), isSaid), "nothing in it carries our reference");
        file = one("wise-csv", "EUR", "wise", u"a@example.com"_s, 2500);
        file.settings = {{u"template-header"_s, u"name,type,amount,targetCurrency,recipientEmail"_s}};
        QCOMPARE(*m_library->write(file),
            QByteArray("name,type,amount,targetCurrency,recipientEmail\r\nJane Roe,EMAIL,25.00,EUR,a@example.com\r\n"));
    }

    void knowsTheShortTitlesOfATemplate()
    {
        PayoutFile file = one("razorpayx-csv", "INR", "razorpayx", u"HDFC0004277 / 12345678901"_s, 20000001);
        const QString header = u"Beneficiary Name (Mandatory),Beneficiary's Account Number (Mandatory),IFSC Code "
                               "(Mandatory),Payout Amount (Mandatory),Payout Mode (Mandatory)"_s;
        file.settings = {{u"template-header"_s, header}, {u"mode"_s, u"RTGS"_s}};
        QCOMPARE(*m_library->write(file),
            QByteArray(header.toUtf8() + "\r\nJane Roe,12345678901,HDFC0004277,200000.01,RTGS\r\n"));
        // The older template means paise by this title: never guessed.
        file.settings[0].second.replace(u"Payout Amount (Mandatory)"_s, u"Payout Amount"_s);
        QVERIFY(!m_library->write(file).has_value());
    }

    void takesTheMerchantsOwnData()
    {
        QTemporaryDir own;
        QByteArray data = *payouts::FormatLibrary::shippedData(u"tremendous-csv"_s);
        data.replace("\"Name\"", "\"Full Name\"").replace("\"lineEnd\": \"crlf\"", "\"lineEnd\": \"lf\"");
        QVERIFY(save(own.filePath(u"tremendous-csv.json"_s), data));
        const auto loaded = library(own.path());
        PayoutFile file = one("tremendous-csv", "USD", "tremendous", u"a@example.com"_s, 2500);
        file.settings = {{u"order-currency"_s, u"usd"_s}};
        QCOMPARE(*loaded->write(file), QByteArray("Full Name,Email,Amount\nJane Roe,a@example.com,25.00\n"));
        QCOMPARE(loaded->formats().size(), m_library->formats().size());
        const auto remarks = *loaded->check(file);
        const auto isSaid = [](const PayoutRemark &r) { return r.text.contains(u"formats/tremendous-csv.json"_s); };
        QVERIFY(std::any_of(remarks.begin(), remarks.end(), isSaid));
    }

    void refusesBadDataOfTheMerchant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("says");
        const QByteArray good = *payouts::FormatLibrary::shippedData(u"generic-csv"_s);
        const auto changed = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("no format") << u"venmo.json"_s << good << u"no payout format"_s;
        QTest::newRow("no JSON") << u"generic-csv.json"_s << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("another format") << u"nacha.json"_s << good << u"format"_s;
        QTest::newRow("a member nobody knows")
            << u"generic-csv.json"_s << changed("\"mostBytes\"", "\"x\"").replace("\"date\"", "\"dat\"") << u"dat"_s;
        QTest::newRow("a cell nobody knows")
            << u"generic-csv.json"_s << changed("\"cell\": \"routing\"", "\"cell\": \"secret\"")
            << u"variants[0].columns[6].cell"_s;
        QTest::newRow("another writer") << u"generic-csv.json"_s
                                        << changed("\"version\": 1", "\"version\": 1, \"writer\": \"sepa\"")
                                        << u"writer"_s;
        QTest::newRow("a kind there is not") << u"generic-csv.json"_s << changed("\"upi\"", "\"cash\"") << u"kinds"_s;
        QTest::newRow("a receiver of its own")
            << u"generic-csv.json"_s
            << changed("\"cell\": \"account\"", "\"cell\": \"constant\", \"text\": \"thief@example.com\"")
            << u"must stand in the file once"_s;
        QTest::newRow("an amount of its own")
            << u"generic-csv.json"_s << changed("\"cell\": \"amount\"", "\"cell\": \"constant\", \"text\": \"999.00\"")
            << u"must stand in the file once"_s;
        QTest::newRow("a word turned round")
            << u"generic-csv.json"_s << changed("\"failed\": [ \"failed\" ]", "\"failed\": [ \"sent\" ]") << u"words"_s;
        const QByteArray ach = *payouts::FormatLibrary::shippedData(u"nacha"_s);
        QTest::newRow("ACH in any currency")
            << u"nacha.json"_s << QByteArray(ach).replace("\"currencies\": [ \"USD\" ],", "") << u"currencies"_s;
        QTest::newRow("ACH for other accounts")
            << u"nacha.json"_s << QByteArray(ach).replace("\"us-account\"", "\"iban\"") << u"kinds"_s;
        QTest::newRow("ACH without its settings")
            << u"nacha.json"_s << QByteArray(ach).replace("\"origin\"", "\"origins\"") << u"origin"_s;
        QTest::newRow("no layout") << u"generic-csv.json"_s << changed("\"variants\"", "\"known\"") << u"known"_s;
    }
    void refusesBadDataOfTheMerchant()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, data);
        QFETCH(QString, says);
        QTemporaryDir own;
        QVERIFY(save(own.filePath(name), data));
        const auto loaded = payouts::FormatLibrary::load(own.path());
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().text.startsWith(own.filePath(name)), qPrintable(loaded.error().text));
        QVERIFY2(loaded.error().text.contains(says), qPrintable(loaded.error().text));
    }

    void describesEachFormat()
    {
        QStringList words;
        for (const PayoutFormat &format : m_library->formats()) {
            words << format.word;
            QVERIFY(payoutProviders().contains(format.provider));
            QVERIFY(!format.title.isEmpty() && format.fileName.contains(u"%1"));
            QVERIFY2(format.verified || !format.remarks.isEmpty(), "what is not verified says so");
        }
        QCOMPARE(words,
            (QStringList{u"paypal-csv"_s, u"wise-csv"_s, u"tremendous-csv"_s, u"razorpayx-csv"_s, u"cashfree-csv"_s,
                u"sepa-pain001"_s, u"nacha"_s, u"generic-csv"_s, u"generic-xlsx"_s}));
        QCOMPARE(m_library->check(batch("venmo-csv", "USD")).error().kind, ErrorKind::Usage);
    }

    void hasThePublishedHeaders()
    {
        const QByteArray json = fileBytes(QStringLiteral(RD_SHARED_DIR "/specs/payout-files/formats.json"));
        if (json.isEmpty())
            QSKIP("formats.json is not there");
        const QJsonObject all = QJsonDocument::fromJson(json).object();
        const auto header = [&](const char *format, const char *variant) {
            QStringList titles;
            const QJsonObject one = all.value(QLatin1StringView(format)).toObject();
            const QJsonArray list = *variant == 0
                ? one.value(u"header_names"_s).toArray()
                : one.value(u"variants"_s)[QLatin1StringView(variant)][u"header"_s].toArray();
            for (const QJsonValue &title : list)
                titles << title.toString();
            return titles;
        };
        const auto written = [this](std::size_t index) {
            return csvRows(*m_library->write(m_batches[index].file)).front();
        };
        QCOMPARE(written(1), header("wise-batch", "email"));
        QStringList iban = header("wise-batch", "bank-accounts");
        iban.back() = u"IBAN"_s;
        QCOMPARE(written(2), iban);
        iban.back() = u"accountNumber"_s;
        QCOMPARE(written(3), QStringList(iban + QStringList{u"bsbCode"_s}));
        QCOMPARE(written(4), header("tremendous-bulk", "default"));
        QCOMPARE(written(5), header("razorpayx-bulk", "bank-beneficiary"));
        QCOMPARE(written(6), header("razorpayx-bulk", "upi-beneficiary"));
        QCOMPARE(written(7), header("cashfree-bulk", "bank-account"));
        QCOMPARE(written(10), header("generic", ""));
        const auto limits = all.value(u"wise-batch"_s)[u"referenceMaxLength"_s].toObject();
        const auto spec = payouts::parseFormatSpec(u"wise-csv"_s, *payouts::FormatLibrary::shippedData(u"wise-csv"_s));
        QVERIFY(spec.has_value());
        QCOMPARE(static_cast<qsizetype>(spec->referenceMost.size()), limits.size());
        for (const payouts::CurrencyLimit &limit : spec->referenceMost)
            QCOMPARE(limit.most, limits.value(limit.currency.code()).toInt(-1));
    }

    void isValidByTheSchema_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("bic");
        QTest::newRow(".09") << u"pain.001.001.09"_s << QString();
        QTest::newRow(".09 with a BIC") << u"pain.001.001.09"_s << u"COBADEFFXXX"_s;
        QTest::newRow(".03") << u"pain.001.001.03"_s << QString();
        QTest::newRow(".03 with a BIC") << u"pain.001.001.03"_s << u"COBADEFF"_s;
    }
    void isValidByTheSchema()
    {
        QFETCH(QString, schema);
        QFETCH(QString, bic);
        const QString xsd = QStringLiteral(RD_SHARED_DIR "/specs/sepa/%1.xsd").arg(schema);
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (!QFile::exists(xsd) || xmllint.isEmpty())
            QSKIP("the schema or xmllint is not there");
        PayoutFile file = sepaBatch();
        file.settings.push_back({u"schema"_s, schema});
        file.settings.push_back({u"debtor-bic"_s, bic});
        QTemporaryDir folder;
        QVERIFY(save(folder.filePath(u"a.xml"_s), *m_library->write(file)));
        QProcess process;
        process.start(xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, xsd, folder.filePath(u"a.xml"_s)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// Two files of a day with one header are the same file to a bank.
    void batchesThatFollowHaveOtherAchLetters()
    {
        PayoutFile file = nachaBatch();
        QByteArray letters;
        for (const char *number :
            {"B-2026-0001", "B-2026-0002", "B-2026-0026", "B-2026-0027", "B-2026-0036", "B-2026-0037"}) {
            file.number = QString::fromLatin1(number);
            letters += m_library->write(file)->at(33);
        }
        QCOMPARE(letters, QByteArray("ABZ09A"));
        file.settings.emplace_back(u"file-id"_s, u"x"_s);
        QCOMPARE(m_library->write(file)->at(33), 'X');
    }

    /// The records read again from their positions alone.
    void addsUpInEveryAchRecord()
    {
        const PayoutFile file = nachaBatch();
        const QByteArray bytes = *m_library->write(file);
        QVERIFY(bytes.endsWith("\r\n"));
        const QList<QByteArray> rows = bytes.chopped(2).replace("\r\n", "\n").split('\n');
        QCOMPARE(rows.size() % 10, 0);
        qint64 hash = 0;
        qint64 cents = 0;
        int entries = 0;
        QByteArray lastTrace;
        for (const QByteArray &row : rows) {
            QCOMPARE(row.size(), 94);
            QVERIFY(std::all_of(row.begin(), row.end(), [](char c) { return c >= ' ' && c <= '~'; }));
            if (row[0] == '6') {
                hash += row.mid(3, 8).toLongLong();
                cents += row.mid(29, 10).toLongLong();
                QCOMPARE(row.mid(1, 2), QByteArray(entries == 2 ? "32" : "22"));
                QVERIFY(isAbaNumber(QString::fromLatin1(row.mid(3, 9))));
                QVERIFY(row.mid(79, 15) > lastTrace);
                lastTrace = row.mid(79, 15);
                QCOMPARE(lastTrace.left(8), QByteArray("02100002"));
            }
            if (row[0] == '7') {
                QCOMPARE(row.mid(1, 2), QByteArray("05"));
                QCOMPARE(row.mid(83, 4), QByteArray("0001"));
                QCOMPARE(row.mid(87, 7), lastTrace.right(7));
            }
            entries += row[0] == '6' || row[0] == '7';
        }
        QCOMPARE(cents, total(file));
        const auto control = *std::find_if(rows.begin(), rows.end(), [](const QByteArray &r) { return r[0] == '8'; });
        QCOMPARE(control.mid(4, 6).toInt(), entries);
        QCOMPARE(control.mid(10, 10).toLongLong(), hash % 10'000'000'000);
        QCOMPARE(control.mid(20, 12), QByteArray(12, '0'));
        QCOMPARE(control.mid(32, 12).toLongLong(), cents);
        const auto end =
            *std::find_if(rows.begin(), rows.end(), [](const QByteArray &r) { return r.startsWith("9000001"); });
        QCOMPARE(end.mid(7, 6).toLongLong(), rows.size() / 10);
        QCOMPARE(end.mid(13, 8).toInt(), entries);
        QCOMPARE(end.mid(21, 10).toLongLong(), hash % 10'000'000'000);
        QCOMPARE(end.mid(43, 12).toLongLong(), cents);
    }

    void sumsOfFilesAreSumsOfLines()
    {
        quint32 seed = 7;
        qInfo("seed %u", seed);
        const auto next = [&seed](quint32 bound) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8) % bound;
        };
        for (int round = 0; round < 40; ++round) {
            for (const GoldenBatch &golden : m_batches) {
                PayoutFile file = golden.file;
                const PayoutLine pattern = file.lines.front();
                file.lines.clear();
                const quint32 count = 1 + next(60);
                for (quint32 i = 0; i < count; ++i) {
                    PayoutLine one = pattern;
                    one.line = static_cast<int>(i) + 1;
                    one.reference = u"B-2026-0007-%1"_s.arg(one.line, 4, 10, QChar(u'0'));
                    one.name = u"Jane Roe"_s;
                    one.amount.minor = 100 + next(9'999'900);
                    file.lines.push_back(one);
                }
                const auto bytes = m_library->write(file);
                QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().text));
                QCOMPARE(sumOf(golden.name, *bytes, file.currency), total(file));
            }
        }
    }

    void writesAHundredThousand()
    {
        PayoutFile file = batch("generic-csv", "EUR");
        const PayoutLine pattern = line(file, "bank", u"DE89370400440532013000"_s, 2500, u"Jane Roe"_s, u"Reward"_s);
        file.lines.assign(100'000, pattern);
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            file.lines[i].line = static_cast<int>(i) + 1;
            file.lines[i].reference = u"B-2026-0007-%1"_s.arg(file.lines[i].line, 6, 10, QChar(u'0'));
        }
        Result<QByteArray> bytes;
        QBENCHMARK_ONCE
        {
            bytes = m_library->write(file);
        }
        QVERIFY(bytes.has_value());
        QCOMPARE(bytes->count('\n'), 100'001);
        QCOMPARE(sumOf(u"generic.csv"_s, *bytes, file.currency), total(file));
    }

    void opensInASpreadsheetWithoutAFormula()
    {
        QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not there");
        for (const GoldenBatch &golden : m_batches) {
            if (!golden.name.endsWith(u".csv"))
                continue;
            QTemporaryDir folder;
            const QByteArray bytes = *m_library->write(golden.file);
            QVERIFY(save(folder.filePath(u"a.csv"_s), bytes));
            QProcess process;
            process.start(office,
                {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                    u"fods"_s, u"--outdir"_s, folder.path(), folder.filePath(u"a.csv"_s)});
            QVERIFY(process.waitForFinished(120'000));
            const QByteArray sheet = fileBytes(folder.filePath(u"a.fods"_s));
            QVERIFY(sheet.contains("table:table-cell"));
            QVERIFY2(!sheet.contains("table:formula"), qPrintable(golden.name));
        }
    }

private:
    static PayoutFile one(
        const char *format, const char *code, const char *provider, const QString &destination, qint64 minor)
    {
        PayoutFile file = batch(format, code);
        line(file, provider, destination, minor);
        return file;
    }

    static qint64 total(const PayoutFile &file)
    {
        qint64 sum = 0;
        for (const PayoutLine &line : file.lines)
            sum += line.amount.minor;
        return sum;
    }

    /// What a stranger would add up from the bytes.
    static qint64 sumOf(const QString &name, const QByteArray &bytes, Currency currency)
    {
        qint64 sum = 0;
        if (name.endsWith(u".txt")) {
            for (const QByteArray &row : bytes.split('\n'))
                sum += row.startsWith('6') ? row.mid(29, 10).toLongLong() : 0;
            return sum;
        }
        if (name.endsWith(u".xml")) {
            const QString text = QString::fromUtf8(bytes);
            static const QRegularExpression kAmount(u"<InstdAmt Ccy=\"EUR\">([0-9.]+)<"_s);
            static const QRegularExpression kSum(u"<CtrlSum>([0-9.]+)<"_s);
            for (auto match = kAmount.globalMatch(text); match.hasNext();)
                sum += parseDecimal(match.next().captured(1), currency)->minor;
            for (auto match = kSum.globalMatch(text); match.hasNext();) {
                if (parseDecimal(match.next().captured(1), currency)->minor != sum)
                    return -1;
            }
            return sum;
        }
        const auto rows = name.endsWith(u".xlsx") ? textsOf(sheetRows(bytes)) : csvRows(bytes);
        const bool hasHeader = name != u"paypal.csv";
        qsizetype column = 1;
        for (qsizetype i = 0; hasHeader && i < rows.front().size(); ++i) {
            if (rows.front()[i] == u"amount" || rows.front()[i] == u"Amount"
                || rows.front()[i].startsWith(u"Payout Amount"))
                column = i;
        }
        for (qsizetype i = hasHeader ? 1 : 0; i < rows.size(); ++i)
            sum += parseDecimal(rows[i][column], currency)->minor;
        return sum;
    }

    std::unique_ptr<payouts::FormatLibrary> m_library;
    std::vector<GoldenBatch> m_batches = goldenBatches();
};

QTEST_GUILESS_MAIN(TestPayoutFiles)
#include "tst_payoutfiles.moc"
