// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/csv.h"
#include "integrations/files/csvwriter.h"
#include "tests/core/seed.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

Q_DECLARE_METATYPE(QList<QStringList>)

class CsvTest : public QObject {
    Q_OBJECT

    static QList<QStringList> cellsOf(const CsvTable &table)
    {
        QList<QStringList> out;
        for (const CsvRow &row : table.rows)
            out.append(row.cells);
        return out;
    }

private Q_SLOTS:
    void keepsWhatOnlyLooksLikeANumber()
    {
        const QByteArray csv = files::csvOfTable({u"month"_s, u"value"_s},
            {{u"a"_s, u"-12.50"_s}, {u"b"_s, u"000123"_s}, {u"c"_s, u"6120000000001"_s}, {u"d"_s, u"0"_s}});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.at(1).trimmed(), QByteArray("\"a\",-12.50"));
        QCOMPARE(lines.at(2).trimmed(), QByteArray("\"b\",\"000123\""));
        QCOMPARE(lines.at(3).trimmed(), QByteArray("\"c\",\"6120000000001\""));
        QCOMPARE(lines.at(4).trimmed(), QByteArray("\"d\",0"));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatIsWellFormed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        const QStringList ab{u"a"_s, u"b"_s};
        const Rows one{{u"1"_s, u"2"_s}};
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << ab << one;
        QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << ab << one;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << ab << one;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << ab << one;
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf"
                                           "a,b\n1,2\n")
                             << ab << one;
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ab << one;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << ab << one;
        QTest::newRow("semicolon with commas in cells") << QByteArray("a;b\n1,5;2\n") << ab << Rows{{u"1,5"_s, u"2"_s}};
        QTest::newRow("separator in a quoted header")
            << QByteArray("\"x,y,z\";b\n1;2\n") << QStringList{u"x,y,z"_s, u"b"_s} << one;
        QTest::newRow("header with spaces") << QByteArray(" a , b \n1,2\n") << ab << one;
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << ab << one;
        QTest::newRow("quote in a quote")
            << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\n") << ab << Rows{{u"say \"hi\""_s, u""_s}};
        QTest::newRow("lines in a cell") << QByteArray("a,b\n\"x\r\ny\nz\",2\n") << ab
                                         << Rows{{u"x\r\ny\nz"_s, u"2"_s}};
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,2\n\r\n\n") << ab << one;
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << ab << Rows{{u""_s, u""_s}};
        QTest::newRow("one column") << QByteArray("a\n1\n\n2\n") << QStringList{u"a"_s} << Rows{{u"1"_s}, {u"2"_s}};
        QTest::newRow("header only") << QByteArray("a,b\n") << ab << Rows{};
        QTest::newRow("other scripts") << QByteArray("a,b\n\xc3\xa4\xe4\xb8\xad,\xf0\x9f\x8e\x81\n") << ab
                                       << Rows{{u"ä中"_s, u"🎁"_s}};
        QTest::newRow("spaces stay") << QByteArray("a,b\n 1 ,2\n") << ab << Rows{{u" 1 "_s, u"2"_s}};
    }
    void readsWhatIsWellFormed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, header);
        QFETCH(QList<QStringList>, rows);
        const auto table = readCsv(bytes);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text));
        QCOMPARE(table->header, header);
        QCOMPARE(cellsOf(*table), rows);
        QVERIFY(table->problems.isEmpty());
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << u"the file is empty"_s;
        QTest::newRow("only a BOM") << QByteArray("\xef\xbb\xbf\n") << u"the file is empty"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x61\x00", 4) << u"line 1: the file is UTF-16, not UTF-8"_s;
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04zz")
                                     << u"line 1: the file is a spreadsheet or an archive, not CSV"_s;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << u"line 2: the text holds a NUL character"_s;
        QTest::newRow("Latin-1") << QByteArray("a,b\n1,2\n\xe4,2\n") << u"line 3: the text is not UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n")
                                    << u"line 3: column 2: a quote is opened and never closed"_s;
        QTest::newRow("nameless column") << QByteArray("a,,b\n1,2,3\n") << u"line 1: column 2 has no name"_s;
        QTest::newRow("name twice") << QByteArray("a,b,A\n") << u"line 1: column 3: the name \"A\" occurs twice"_s;
        QTest::newRow("stray quote in header")
            << QByteArray("a,b\"c\n") << u"line 1: column 2: a quote inside a cell that does not begin with one"_s;
    }
    void refusesWholeFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto table = readCsv(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::BadInput);
        QCOMPARE(table.error().text, message);
    }

    void reportsBadRowsWithLineAndColumn()
    {
        const auto table = readCsv("email,code\n"
                                   "a@x,\"multi\nline\"\n"
                                   "b@x\n"
                                   "c@x,2,3\n"
                                   "d@x,a\"b\n"
                                   "\"e@x\"z,1\n"
                                   "f@x,6\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2U);
        QCOMPARE(table->rows[0].line, 2);
        QCOMPARE(table->rows[1].line, 8);
        const QList<CsvProblem> expected{
            {4, 2, {}, u"1 cell where the header has 2"_s},
            {5, 3, {}, u"3 cells where the header has 2"_s},
            {6, 2, u"code"_s, u"a quote inside a cell that does not begin with one"_s},
            {7, 1, u"email"_s, u"text behind the closing quote"_s},
        };
        QCOMPARE(table->problems, expected);
    }

    void keepsItsLimits()
    {
        const CsvLimits limits{.fileBytes = 100, .rows = 2, .columns = 3, .cellBytes = 4};
        QCOMPARE(readCsv(QByteArray(101, 'a'), limits).error().code, u"too-large"_s);
        QCOMPARE(readCsv("a\n1\n2\n3\n", limits).error().text, u"line 4: more than the 2 rows allowed"_s);
        QCOMPARE(readCsv("a,b,c,d\n", limits).error().text, u"line 1: 4 columns, more than the 3 allowed"_s);
        QCOMPARE(readCsv("a,bcdef\n", limits).error().text,
            u"line 1: column 2: the name \"bcdef…\" has 5 bytes, more than the 4 allowed in a cell"_s);
        const auto table = readCsv("a,b\n1,12345\n1,1234\n", limits);
        QVERIFY(table);
        QCOMPARE(table->problems, (QList<CsvProblem>{{2, 2, u"b"_s, u"5 bytes, more than the 4 allowed in a cell"_s}}));
        QCOMPARE(table->rows.size(), 1U);
    }

    void findsColumnsWithoutRegardToCase()
    {
        const auto table = readCsv("Email,CODE\n");
        QVERIFY(table);
        QCOMPARE(table->column(u"email"), 0);
        QCOMPARE(table->column(u"code"), 1);
        QCOMPARE(table->column(u"name"), -1);
    }

    void neutralisesWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("changes");
        int row = 0;
        for (const auto &bad : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"|x"_s, u"%x"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s,
                 u"  =1"_s, u"\u200b=1"_s, u"\ufeff=1"_s, u"\u00a0+1"_s, u"\u0001@"_s, u"\uff1d1"_s, u"\uff0b1"_s,
                 u"\uff0d1"_s, u"\uff20x"_s, u"  \tx"_s})
            QTest::addRow("bad %d", ++row) << bad << true;
        for (const auto &good : {u"Ann"_s, u"a=b"_s, u"1-2"_s, u" Ann"_s, u""_s, u"ann@example.com"_s})
            QTest::newRow(qPrintable(u"good "_s + good)) << good << false;
    }
    void neutralisesWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, text);
        QFETCH(bool, changes);
        QCOMPARE(neutralised(text), changes ? u'\'' + text : text);
    }

    void writesForPeople()
    {
        const auto eur = Currency::parse(u"EUR");
        QVERIFY(eur);
        CsvWriter writer({u"name"_s, u"amount"_s, u"currency"_s, u"count"_s});
        writer.text(u"=cmd \"x\""_s).amount({-1250, *eur}).text(u"EUR"_s).integer(-7);
        writer.endRow();
        writer.text(u"Zoë, jr."_s);
        writer.endRow();
        QCOMPARE(writer.bytes(),
            QByteArray(
                "name,amount,currency,count\r\n\"'=cmd \"\"x\"\"\",-12.50,\"EUR\",-7\r\n\"Zo\xc3\xab, jr.\",,,\r\n"));
        QVERIFY(CsvWriter({u"a"_s}, true)
                    .bytes()
                    .startsWith("\xef\xbb\xbf"
                                "a"));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        const quint32 seed = rd::tests::printedSeed();
        std::mt19937 random(seed);
        const QString alphabet = u"ab \",;\t\r\n'=+-@|%é中\u200b\uff1d🎁"_s;
        for (int round = 0; round < 300; ++round) {
            const int columns = 1 + static_cast<int>(random() % 5);
            QStringList header;
            for (int c = 0; c < columns; ++c)
                header.append(u"c%1"_s.arg(c));
            CsvWriter writer(header, round % 2 == 0);
            QList<QStringList> expected;
            for (unsigned r = 0; r < random() % 20; ++r) {
                QStringList row;
                for (int c = 0; c < columns; ++c) {
                    QString cell;
                    for (unsigned i = 0; i < random() % 8; ++i) {
                        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size() - 2));
                        cell += random() % 9 == 0 ? u"🎁"_s : QString(alphabet[at]);
                    }
                    writer.text(cell);
                    row.append(neutralised(cell));
                }
                writer.endRow();
                expected.append(row);
            }
            const auto table = readCsv(writer.bytes());
            const QByteArray where = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round);
            QVERIFY2(table.has_value(), where.constData());
            QVERIFY2(cellsOf(*table) == expected, where.constData());
        }
    }

    void anyBytesAreReadOrRefused()
    {
        const quint32 seed = rd::tests::printedSeed();
        std::mt19937 random(seed);
        static constexpr char kBytes[] = "a1,;\t\"\"\n\r\xc3\xa4";
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes;
            for (unsigned i = 0; i < random() % 40; ++i)
                bytes += kBytes[random() % (sizeof kBytes - 1)];
            const auto table = readCsv(bytes);
            const QByteArray where = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round);
            if (!table) {
                QVERIFY2(table.error().kind == ErrorKind::BadInput, where.constData());
                continue;
            }
            for (const CsvRow &row : table->rows)
                QVERIFY2(row.cells.size() == table->header.size() && row.line > 1, where.constData());
        }
    }

    void readsFiles()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        const auto table = readCsvFile(file.fileName());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1U);
        QCOMPARE(readCsvFile(dir.filePath(u"none.csv"_s)).error().code, u"no-such-file"_s);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
