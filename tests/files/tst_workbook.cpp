// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/deflate.h"
#include "integrations/files/xlsxreader.h"
#include "integrations/files/xlsxwriter.h"
#include "integrations/files/zipreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

namespace {

/// An archive with one entry.
QByteArray archiveOf(const QByteArray &name, const QByteArray &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    ZipWriter zip(buffer);
    zip.begin("first.txt");
    zip.add("nothing of interest");
    zip.end();
    zip.begin(name);
    zip.add(content);
    zip.end();
    if (!zip.finish())
        qFatal("no archive");
    return bytes;
}

QByteArray workbookOf(const QList<QStringList> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    XlsxWriter sheet(buffer, {u"Text"_s, u"Amount"_s});
    for (const QStringList &row : rows) {
        sheet.beginRow();
        sheet.text(row.value(0));
        sheet.amount(row.value(1));
        sheet.endRow();
    }
    if (!sheet.finish())
        qFatal("no workbook");
    return bytes;
}

/// A workbook with these bytes where the rows are.
QString faultOf(const QByteArray &rows)
{
    const auto reader = XlsxReader::open(archiveOf("xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    if (!reader)
        return reader.error().text;
    XlsxReader::Row row;
    while ((*reader)->next(row)) {}
    return (*reader)->fault();
}

/// What a reader gets out of a sheet with these bytes.
struct Read {
    QList<QStringList> cells;
    QList<QList<bool>> areNumbers;
    bool isWhole = false;
    friend bool operator==(const Read &, const Read &) = default;
};

Read readOf(const QByteArray &sheet)
{
    Read read;
    const auto reader = XlsxReader::open(archiveOf("xl/worksheets/sheet1.xml", sheet));
    if (!reader)
        return read;
    XlsxReader::Row row;
    while ((*reader)->next(row)) {
        read.cells += row.cells;
        read.areNumbers += row.isNumber;
    }
    read.isWhole = (*reader)->fault().isEmpty();
    return read;
}

} // namespace

/// Archives and workbooks, read as they were written.
class TestWorkbook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryComesOutAsItWentIn()
    {
        const QByteArray content = QByteArray("a long text ").repeated(10'000);
        const QByteArray zip = archiveOf("folder/second.txt", content);
        const auto found = zipEntry(zip, "folder/second.txt", content.size());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(*found, content);
        QCOMPARE(*zipEntry(archiveOf("empty", {}), "empty", 0), QByteArray());
        QCOMPARE(zipEntry(zip, "folder/third.txt", 1'000'000).error().kind, ErrorKind::NotFound);
        QCOMPARE(zipEntry(zip, "folder/second.txt", content.size() - 1).error().kind, ErrorKind::BadInput);
    }

    void onlyAWholeStreamIsUnpacked()
    {
        Deflate deflate;
        const QByteArray text(100'000, 'x');
        QByteArray stream = deflate.add(text);
        stream += deflate.finish();
        QCOMPARE(*inflated(stream, text.size()), text);
        QVERIFY2(!inflated(stream, text.size() - 1), "longer than was said");
        QVERIFY2(!inflated(stream, text.size() + 1), "shorter than was said");
        QVERIFY(!inflated(stream.chopped(1), text.size()));
        QVERIFY(!inflated(QByteArray(stream + 'x'), text.size()));
        QVERIFY(!inflated({}, 0) && !inflated(stream, -1));
    }

    void whateverIsGivenIsSafe()
    {
        const QByteArray content("content of the entry, which is short");
        const QByteArray zip = archiveOf("second.txt", content);
        for (qsizetype at = 0; at < zip.size(); ++at) {
            for (const char bit : {'\x01', '\x80', '\xff'}) {
                QByteArray bad = zip;
                bad[at] = static_cast<char>(bad[at] ^ bit);
                if (const auto found = zipEntry(bad, "second.txt", 1'000))
                    QCOMPARE(*found, content); // something else was changed
            }
        }
        for (qsizetype size = 0; size < zip.size(); ++size)
            QVERIFY(!zipEntry(zip.first(size), "second.txt", 1'000));
        QVERIFY(!zipEntry(zip + 'x', "second.txt", 1'000));
        QVERIFY(!zipEntry(QByteArray(100'000, '\xff'), "second.txt", 1'000));
    }

    void cellsComeOutAsTheyWentIn()
    {
        const QStringList texts{u"plain"_s, u" two  blanks "_s, u"=1+1"_s, u"a<b>&\"c\""_s, u"_x0041_"_s, u"_x005F_"_s,
            u"_x00g1_ _x41_ _x"_s, u"__x0041__x0042_"_s, u"_x+041_"_s, u"_x 041_"_s, u"00123"_s, u"1E5"_s,
            u"J\u00fcrgen \U0001F600"_s, QString(), u"\u202eevaJ"_s, QString(300, u'n')};
        QList<QStringList> rows;
        for (const QString &text : texts)
            rows << QStringList{text, u"-12.50"_s};
        const QByteArray bytes = workbookOf(rows);
        QCOMPARE(workbookOf(rows), bytes);
        const auto reader = XlsxReader::open(bytes);
        QVERIFY(reader.has_value());
        XlsxReader::Row row;
        QVERIFY((*reader)->next(row));
        QCOMPARE(row.cells, (QStringList{u"Text"_s, u"Amount"_s}));
        for (const QStringList &wanted : rows) {
            QVERIFY2((*reader)->next(row), qPrintable((*reader)->fault()));
            QCOMPARE(row.cells, wanted);
            QCOMPARE(row.isNumber, (QList<bool>{false, true}));
        }
        QVERIFY(!(*reader)->next(row) && (*reader)->fault().isEmpty());
    }

    void columnsAreCountedAsSpreadsheetsDo()
    {
        QStringList titles;
        for (int i = 0; i < 800; ++i)
            titles << QString::number(i);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        XlsxWriter sheet(buffer, titles);
        QVERIFY(sheet.finish().has_value());
        const QByteArray xml = *zipEntry(bytes, kFirstSheet, 1'000'000);
        for (const char *place :
            {"\"A1\"", "\"Z1\"", "\"AA1\"", "\"AZ1\"", "\"BA1\"", "\"ZZ1\"", "\"AAA1\"", "\"ADT1\""})
            QVERIFY2(xml.contains(place), place);
        const auto reader = XlsxReader::open(bytes);
        XlsxReader::Row row;
        QVERIFY((*reader)->next(row));
        QCOMPARE(row.cells, titles);
    }

    /// The rows that are taken from their bytes are those that XML has, whatever byte is another one: the same part
    /// under a beginning that the program never writes is read as XML from its first row on.
    void bytesAndXmlSayTheSame()
    {
        const QByteArray written =
            *zipEntry(workbookOf({{u"a<b> & \"c\" _x0041_ J\u00fcrgen \U0001F600"_s, u"-12.50"_s}, {QString(), u"7"_s},
                          {u" two  blanks "_s, u"0.00"_s}}),
                kFirstSheet, 1'000'000);
        QVERIFY(written.startsWith(kSheetBegin) && written.endsWith(kSheetEnd));
        const QByteArray body = written.mid(kSheetBegin.size());
        const QByteArray other("<?xml version=\"1.0\"?><worksheet><sheetData>");
        const Read whole = readOf(written);
        QVERIFY(whole.isWhole);
        QCOMPARE(whole.cells.size(), 4);
        QVERIFY(whole == readOf(other + body));
        int sound = 0;
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (const char c : {'<', '>', '&', '"', ' ', '0', 'A', '\n', '\r', '\x01', '\x7f', '\xc3', '\xff'}) {
                QByteArray changed = body;
                changed[at] = c;
                const Read fast = readOf(kSheetBegin + changed);
                const Read slow = readOf(other + changed);
                sound += fast.isWhole ? 1 : 0;
                // What comes before a fault is of no use to anybody.
                QVERIFY2(fast.isWhole ? fast == slow : !slow.isWhole,
                    changed.mid(qMax(qsizetype(0), at - 20), 60).constData());
            }
            QVERIFY(!readOf(kSheetBegin + body.first(at)).isWhole && !readOf(other + body.first(at)).isWhole);
        }
        QVERIFY2(sound > 100, "some changes only change a text");
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *rows, const QString &says) {
            QTest::newRow(name) << QByteArray(rows) << says;
        };
        row("sound", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", {});
        row("a formula", "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", u"formula"_s);
        row("a formula behind its value", "<row r=\"1\"><c r=\"A1\"><v>2</v><f>1+1</f></c></row>", u"more than"_s);
        row("a formula's text", "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>1</f><v>a</v></c></row>", u"neither"_s);
        row("a text elsewhere", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", u"neither"_s);
        row("a text in pieces", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t><t>b</t></is></c></row>",
            u"plain"_s);
        row("a row that is another", "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", u"another"_s);
        row("a cell that is another", "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row>", u"not at its place"_s);
        row("no cell", "<row r=\"1\"><d/></row>", u"no cell"_s);
        row("cut off", "<row r=\"1\"><c r=\"A1\"><v>1", u"row 1"_s);
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, says);
        const QString fault = faultOf(rows);
        QVERIFY2(says.isEmpty() ? fault.isEmpty() : fault.contains(says), qPrintable(fault));
    }
};

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
