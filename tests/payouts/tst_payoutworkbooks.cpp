// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/xlsxwriter.h"
#include "integrations/payouts/readback.h"
#include "tests/payouts/goldenbatches.h"
#include "tests/payouts/sheetrows.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rd;
using namespace rd::test;

namespace {

constexpr qsizetype kAccount = 5;
constexpr qsizetype kAmount = 8;

payouts::FormatSpec workbookSpec()
{
    return *payouts::parseFormatSpec(u"generic-xlsx"_s, *payouts::FormatLibrary::shippedData(u"generic-xlsx"_s));
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

/// What LibreOffice makes of a workbook; empty where it made nothing.
QByteArray converted(const QString &office, const QByteArray &workbook, const QString &filter, const QString &ending)
{
    QTemporaryDir folder;
    if (!save(folder.filePath(u"a.xlsx"_s), workbook))
        return {};
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, filter,
            u"--outdir"_s, folder.path(), folder.filePath(u"a.xlsx"_s)});
    return process.waitForFinished(120'000) ? fileBytes(folder.filePath(u"a."_s + ending)) : QByteArray();
}

} // namespace

/// Payout files that are workbooks.
class TestPayoutWorkbooks : public QObject {
    Q_OBJECT

    std::unique_ptr<payouts::FormatLibrary> m_library = library();

    [[nodiscard]] QByteArray written(const PayoutFile &file) const
    {
        const auto bytes = m_library->write(file);
        return bytes ? *bytes : bytes.error().text.toUtf8();
    }
    static PayoutFile small(const char *code = "EUR")
    {
        PayoutFile file = batch("generic-xlsx", code);
        line(file, "bank", u"DE89370400440532013000"_s, 123456, u"Jane Roe"_s);
        line(file, "bank", u"FR1420041010050500013M02606"_s, 5, u"Zo\u00e9"_s);
        return file;
    }
    /// A workbook that says something else than the batch; nothing but the rows differs from the program's own.
    static QByteArray forged(const QByteArray &own, const std::function<void(QList<QList<SheetCell>> &)> &change)
    {
        QList<QList<SheetCell>> rows = sheetRows(own);
        const QStringList titles = textsOf(rows).constFirst();
        rows.removeFirst();
        change(rows);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly))
            qFatal("no buffer");
        files::XlsxWriter sheet(buffer, titles);
        for (const QList<SheetCell> &row : rows) {
            sheet.beginRow();
            for (const SheetCell &cell : row)
                cell.isNumber ? sheet.amount(cell.text) : sheet.text(cell.text);
            sheet.endRow();
        }
        if (!sheet.finish())
            qFatal("no workbook");
        return bytes;
    }

private Q_SLOTS:
    void amountsAreNumbersAndAllElseIsText()
    {
        const PayoutFile file = workbookBatch();
        const auto rows = sheetRows(written(file));
        QCOMPARE(rows.size(), std::ssize(file.lines) + 1);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const PayoutLine &one = file.lines[static_cast<std::size_t>(i - 1)];
            QCOMPARE(rows[i].size(), rows[0].size());
            for (qsizetype column = 0; column < rows[i].size(); ++column)
                QCOMPARE(rows[i][column].isNumber, column == kAmount);
            QCOMPARE(rows[i][kAccount].text, one.destination.account);
            QCOMPARE(rows[i][kAmount].text, toDecimal(one.amount));
            QVERIFY2(
                !rows[i][2].text.contains(u'\ufffd') && !rows[i][2].text.startsWith(u'='), qPrintable(rows[i][2].text));
            QVERIFY(rows[i][2].text.size() <= 200);
        }
    }

    void decimalsAreTheCurrencys_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("two") << QByteArray("EUR") << u"1234.56"_s << QByteArray("formatCode=\"0.00\"");
        QTest::newRow("none") << QByteArray("JPY") << u"123456"_s << QByteArray("formatCode=\"0\"");
        QTest::newRow("three") << QByteArray("KWD") << u"123.456"_s << QByteArray("formatCode=\"0.000\"");
    }
    void decimalsAreTheCurrencys()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, amount);
        QFETCH(QByteArray, format);
        const QByteArray bytes = written(small(code.constData()));
        QCOMPARE(sheetRows(bytes).at(1).at(kAmount).text, amount);
        const QByteArray styles = workbookPart(bytes, "xl/styles.xml");
        QVERIFY2(styles.contains(format), styles.constData());
    }

    /// Two formats of ours, one content.
    void saysWhatTheCsvSays()
    {
        PayoutFile file = workbookBatch();
        const auto sheet = textsOf(sheetRows(written(file)));
        file.format = u"generic-csv"_s;
        QCOMPARE(sheet, csvRows(written(file)));
    }

    void theSameBatchIsTheSameFile()
    {
        const QByteArray first = written(small());
        QVERIFY(first.startsWith("PK"));
        // Nothing in it tells when it was made: neither the times that an archive has for each of its parts ...
        const QByteArray noTime = QByteArray("\0\0\x21\0", 4); // midnight, 1980-01-01
        int parts = 0;
        const auto hasNoTimes = [&](const QByteArray &mark, qsizetype offset) {
            for (qsizetype at = first.indexOf(mark); at >= 0; at = first.indexOf(mark, at + 1), ++parts) {
                if (first.mid(at + offset, noTime.size()) != noTime)
                    return false;
            }
            return true;
        };
        QVERIFY(hasNoTimes(QByteArray("PK\3\4", 4), 10));
        QVERIFY(hasNoTimes(QByteArray("PK\1\2", 4), 12));
        QVERIFY2(parts >= 10, "each part stands at its place and in the directory");
        // ... nor the properties that a spreadsheet would write.
        QVERIFY(!first.contains("docProps"));
        const auto another = library();
        QCOMPARE(*another->write(small()), first);
        PayoutFile other = small();
        other.lines[1].amount.minor += 1;
        QVERIFY(written(other) != first);
    }

    void whatItSaysIsReadBack_data()
    {
        using Rows = QList<QList<SheetCell>>;
        QTest::addColumn<std::function<void(Rows &)>>("change");
        const auto row = [](const char *name, const std::function<void(Rows &)> &change) {
            QTest::newRow(name) << change;
        };
        row("another amount", [](Rows &rows) { rows[1][kAmount].text = u"0.06"_s; });
        row("amounts changed places", [](Rows &rows) { std::swap(rows[0][kAmount], rows[1][kAmount]); });
        row("an amount as text", [](Rows &rows) { rows[0][kAmount].isNumber = false; });
        row("an amount below a cent", [](Rows &rows) { rows[0][kAmount].text = u"1234.561"_s; });
        row("another account", [](Rows &rows) { rows[0][kAccount].text = u"DE09000000000000000001"_s; });
        row("an account as a number", [](Rows &rows) { rows[0][kAccount] = {u"37040044"_s, true}; });
        row("a row less", [](Rows &rows) { rows.removeLast(); });
        row("a row more", [](Rows &rows) { rows << rows.constLast(); });
        row("a row of nothing", [](Rows &rows) { rows[1].clear(); });
    }
    void whatItSaysIsReadBack()
    {
        QFETCH(std::function<void(QList<QList<SheetCell>> &)>, change);
        const PayoutFile file = small();
        const QByteArray good = written(file);
        QVERIFY(payouts::checkReadBack(workbookSpec(), file, good).has_value());
        QVERIFY2(payouts::checkReadBack(workbookSpec(), file, forged(good, [](auto &) {})).has_value(),
            "what is not changed is accepted");
        const Status refused = payouts::checkReadBack(workbookSpec(), file, forged(good, change));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"read-back"_s);
    }

    void damageIsNoticed()
    {
        const PayoutFile file = small();
        const QByteArray good = written(file);
        const auto rows = sheetRows(good);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x55);
            // What says nothing of the rows (times, versions, other parts) may differ; never is another amount read.
            if (payouts::checkReadBack(workbookSpec(), file, bad))
                QVERIFY2(sheetRows(bad).isEmpty() || textsOf(sheetRows(bad)) == textsOf(rows),
                    QByteArray::number(at).constData());
        }
        for (qsizetype size = 0; size < good.size(); size += 7)
            QVERIFY(!payouts::checkReadBack(workbookSpec(), file, good.first(size)).has_value());
        QVERIFY(!payouts::checkReadBack(workbookSpec(), file, good + "more").has_value());
    }

    void resultsComeBackAsCsv()
    {
        const auto results = m_library->read(u"generic-xlsx"_s,
            "payout_id,status,paid_at\nB-2026-0007-0001,paid,2026-11-25\nB-2026-0007-0002,failed,\n", currency("EUR"),
            {});
        QVERIFY(results.has_value());
        QCOMPARE(results->kind, u"generic-csv"_s);
        QCOMPARE(results->items.size(), 2U);
        QCOMPARE(*results->items[0].state, PayoutState::Paid);
        QCOMPARE(*results->items[1].state, PayoutState::Failed);
        // By any provider's own report, as with the CSV.
        const auto report = m_library->read(u"generic-xlsx"_s,
            "External ID,Recipient email,Amount,Delivery status\nB-2026-0007-0001,a@example.com,25.50,SUCCEEDED\n",
            currency("EUR"), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->items.size(), 1U);
        // The workbook itself is no result, and it is said what to do.
        const auto workbook = m_library->read(u"generic-xlsx"_s, written(small()), currency("EUR"), {});
        QVERIFY(!workbook.has_value());
        QVERIFY2(workbook.error().hint.contains(u"CSV"_s), qPrintable(workbook.error().hint));
    }

    void columnsCanBeEditedAndTried()
    {
        const PayoutTemplate shipped = m_library->state(u"generic-xlsx"_s)->shipped;
        QVERIFY(shipped.isTable && shipped.isWorkbook && shipped.encoding.isEmpty());
        PayoutTemplate own = shipped;
        own.layouts[0].columns[2].title = u"Payee <name> & more"_s;
        std::swap(own.layouts[0].columns[0], own.layouts[0].columns[8]);
        QTemporaryDir place;
        const auto used = library(place.path());
        const QByteArray document = *used->document(own);
        QVERIFY(used->complaints(document).empty());
        const auto tried = used->tryOut(document, small());
        QVERIFY(tried.has_value());
        for (const FileCheck &check : tried->checks)
            QVERIFY2(check.passed, qPrintable(check.name + u": "_s + check.detail));
        QVERIFY(tried->checks.size() >= 7);
        QCOMPARE(tried->header.at(2), u"Payee <name> & more"_s);
        QVERIFY(used->keep(document).has_value());
        const auto rows = sheetRows(*used->write(small()));
        QCOMPARE(rows.at(0).at(0).text, u"amount"_s);
        QVERIFY(rows.at(1).at(0).isNumber && !rows.at(1).at(8).isNumber);
        // The header of a file brings its columns, and nothing of how that file was written.
        const auto header = used->readHeader(shipped, u"any"_s, "\xef\xbb\xbfname;account;amount;currency;routing\n");
        QVERIFY(header.has_value());
        QCOMPARE(header->made.layouts[0].columns.size(), 5U);
        QVERIFY(header->made.separator.isEmpty() && !header->made.byteOrderMark && header->remarks.isEmpty());
        QVERIFY(used->complaints(*used->document(header->made)).empty());
    }

    void whatHasNoMeaningInASheetIsRefused()
    {
        QJsonObject object = QJsonDocument::fromJson(*payouts::FormatLibrary::shippedData(u"generic-xlsx"_s)).object();
        object.insert(u"csv"_s, QJsonObject{{u"encoding"_s, u"latin-1"_s}});
        const auto complaints = m_library->complaints(QJsonDocument(object).toJson());
        QVERIFY(!complaints.empty());
        QCOMPARE(complaints.front().path, u"csv"_s);
        object.remove(u"csv"_s);
        QVERIFY(m_library->complaints(QJsonDocument(object).toJson()).empty());
        object.insert(u"writer"_s, u"csv"_s);
        QVERIFY2(!m_library->complaints(QJsonDocument(object).toJson()).empty(), "a workbook stays one");
    }

    void opensInASpreadsheetAsItIs()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not there");
        const PayoutFile file = workbookBatch();
        const QByteArray bytes = written(file);
        const QByteArray sheet = converted(office, bytes, u"fods"_s, u"fods"_s);
        QVERIFY(sheet.contains("table:table-cell"));
        QVERIFY(!sheet.contains("table:formula"));
        // Amounts are numbers, and add up to the batch.
        static const QRegularExpression kNumber(
            u"office:value-type=\"(?:float|percentage|currency)\"[^>]* office:value=\"([^\"]+)\""_s);
        qint64 sum = 0;
        qint64 wanted = 0;
        qsizetype count = 0;
        for (auto match = kNumber.globalMatch(QString::fromUtf8(sheet)); match.hasNext(); ++count) {
            const auto amount = parseDecimal(match.next().captured(1), file.currency);
            QVERIFY(amount.has_value());
            sum += amount->minor;
        }
        for (const PayoutLine &one : file.lines)
            wanted += one.amount.minor;
        QCOMPARE(count, std::ssize(file.lines));
        QCOMPARE(sum, wanted);
        // Comma, quotation mark, UTF-8: every cell comes out as it went in.
        const QByteArray table = converted(office, bytes, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"csv"_s);
        QCOMPARE(csvRows(table), textsOf(sheetRows(bytes)));
    }

    void writesAHundredThousand()
    {
        PayoutFile file = batch("generic-xlsx", "EUR");
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
        QVERIFY2(bytes->size() < 16 * 1024 * 1024, QByteArray::number(bytes->size()).constData());
        const auto rows = sheetRows(*bytes);
        QCOMPARE(rows.size(), 100'001);
        QCOMPARE(rows.constLast().at(0).text, u"B-2026-0007-100000"_s);
    }
};

QTEST_GUILESS_MAIN(TestPayoutWorkbooks)
#include "tst_payoutworkbooks.moc"
