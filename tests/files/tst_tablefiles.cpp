// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/tablefiles.h"
#include "integrations/files/deflate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::files;

namespace {

quint32 adler32(const QByteArray &bytes)
{
    quint32 a = 1;
    quint32 b = 0;
    for (const char c : bytes) {
        a = (a + static_cast<uchar>(c)) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

/// What Qt's own unpacker makes of a bare deflate stream, which it takes with the head and tail of zlib.
QByteArray unpacked(const QByteArray &deflated, const QByteArray &expected)
{
    QByteArray stream(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(expected.size()), stream.data());
    stream += "\x78\x01" + deflated;
    QByteArray sum(4, Qt::Uninitialized);
    qToBigEndian(adler32(expected), sum.data());
    return qUncompress(stream + sum);
}

/// As every program unpacks an entry of an archive.
QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray out(static_cast<qsizetype>(size) + 1, Qt::Uninitialized);
    z_stream z{};
    if (inflateInit2(&z, -MAX_WBITS) != Z_OK)
        return {};
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    z.avail_in = static_cast<uInt>(packed.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    const bool isWhole = inflate(&z, Z_FINISH) == Z_STREAM_END && z.avail_in == 0;
    out.resize(isWhole ? static_cast<qsizetype>(z.total_out) : 0);
    inflateEnd(&z);
    return out;
}

QByteArray noise(int size)
{
    QByteArray bytes;
    quint32 state = 12345;
    for (int i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

struct Part {
    QByteArray packed;
    quint32 size = 0;
    quint32 crc = 0;
};

/// The entries of an archive by its directory, as every program reads it.
QMap<QByteArray, Part> partsOf(const QByteArray &zip)
{
    const auto number = [&zip](qsizetype at, int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= static_cast<quint32>(static_cast<uchar>(zip.at(at + i))) << (8 * i);
        return value;
    };
    QMap<QByteArray, Part> parts;
    const qsizetype end = zip.size() - 22;
    qsizetype at = number(end + 16, 4);
    for (quint32 i = 0; i < number(end + 10, 2); ++i) {
        const auto nameSize = static_cast<qsizetype>(number(at + 28, 2));
        const auto local = static_cast<qsizetype>(number(at + 42, 4));
        const auto packed = static_cast<qsizetype>(number(at + 20, 4));
        Part part{zip.mid(local + 30 + static_cast<qsizetype>(number(local + 26, 2)), packed), number(at + 24, 4),
            number(at + 16, 4)};
        // The local header says the same.
        if (zip.mid(local + 14, 12) == zip.mid(at + 16, 12))
            parts.insert(zip.mid(at + 46, nameSize), part);
        at += 46 + nameSize;
    }
    return parts;
}

/// Texts and numbers of the rows of a sheet; texts begin with "t:".
QList<QStringList> rowsOf(const QByteArray &sheet)
{
    QList<QStringList> rows;
    QXmlStreamReader xml(sheet);
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "row"_L1)
            rows += QStringList();
        else if (xml.name() == "c"_L1)
            rows.last() += QString();
        else if (xml.name() == "t"_L1)
            rows.last().last() = u"t:"_s + xml.readElementText();
        else if (xml.name() == "v"_L1)
            rows.last().last() = xml.readElementText();
        else if (xml.name() == "f"_L1)
            return {}; // a formula
    }
    return xml.hasError() ? QList<QStringList>() : rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<TableColumn> kColumns{{u"Name"_s, false}, {u"Amount"_s, true}};

} // namespace

class TestTableFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deflateRoundTrips_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("all bytes") << noise(5000);
        QTest::newRow("one byte many times") << QByteArray(100'000, 'a');
        QTest::newRow("longer than the window") << noise(40'000) + noise(40'000);
        QTest::newRow("table") << QByteArray("<c t=\"inlineStr\"><is><t>Ada &amp; Co</t></is></c>").repeated(4000);
    }
    void deflateRoundTrips()
    {
        QFETCH(QByteArray, text);
        Deflate deflate;
        QByteArray stream;
        // In pieces, as a file is written.
        for (qsizetype at = 0; at < text.size(); at += 30'000)
            stream += deflate.add(text.mid(at, 30'000));
        stream += deflate.finish();
        QCOMPARE(unpacked(stream, text), text);
        if (text.size() > 90'000 && text.front() == '<')
            QVERIFY2(stream.size() * 5 < text.size(), qPrintable(QString::number(stream.size())));
    }
    void crcIsThatOfZip() { QCOMPARE(crc32(0, "123456789"), 0xcbf43926U); }

    void xlsxHoldsTextsAndNumbers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        auto table = openTable(path, TableKind::Xlsx, kColumns);
        QVERIFY(table);
        QVERIFY((*table)->addRows({{u"Ada <b> & \"Co\""_s, u"12.50"_s}, {u"=1+1"_s, u"-3"_s}}));
        QVERIFY((*table)->addRows({{u"bad \x01 \xd800 end"_s, u"0012"_s}, {QString(), QString()}}));
        QVERIFY(!QFile::exists(path)); // not before it is whole
        QVERIFY((*table)->finish());
        const auto parts = partsOf(contentOf(path));
        QCOMPARE(parts.size(), 6);
        const Part part = parts.value("xl/worksheets/sheet1.xml");
        const QByteArray sheet = inflated(part.packed, part.size);
        QCOMPARE(static_cast<quint32>(sheet.size()), part.size);
        QCOMPARE(crc32(0, sheet), part.crc);
        const QList<QStringList> expected{{u"t:Name"_s, u"t:Amount"_s}, {u"t:Ada <b> & \"Co\""_s, u"12.50"_s},
            {u"t:=1+1"_s, u"-3"_s}, {u"t:bad \xfffd \xfffd end"_s, u"t:0012"_s}, {QString(), QString()}};
        QCOMPARE(rowsOf(sheet), expected);
    }

    void csvGuardsFormulas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        auto table = openTable(path, TableKind::Csv, kColumns);
        QVERIFY(table);
        QVERIFY((*table)->addRows({{u"=cmd"_s, u"12.50"_s}}));
        QVERIFY((*table)->addRows({{u"Ada"_s, u"=1"_s}}));
        QVERIFY((*table)->finish());
        QCOMPARE(
            contentOf(path), QByteArray("\xef\xbb\xbf\"Name\",\"Amount\"\r\n\"'=cmd\",12.50\r\n\"Ada\",\"'=1\"\r\n"));
    }

    void unfinishedLeavesNothing()
    {
        QTemporaryDir folder;
        for (const TableKind kind : {TableKind::Csv, TableKind::Xlsx}) {
            auto table = openTable(folder.filePath(u"a"_s), kind, kColumns);
            QVERIFY(table);
            QVERIFY((*table)->addRows({{u"Ada"_s, u"1"_s}}));
            table->reset();
            QVERIFY(QDir(folder.path()).isEmpty());
        }
    }

    void tooManyRowsAreRefused()
    {
        QTemporaryDir folder;
        auto table = openTable(folder.filePath(u"a.xlsx"_s), TableKind::Xlsx, {{u"A"_s, false}});
        QVERIFY(table);
        const QList<QStringList> rows(1'048'576, QStringList{QString()});
        const Status refused = (*table)->addRows(rows);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }

    void placeThatCannotBeWrittenIsTold()
    {
        const auto table = openTable(u"/nowhere/at/all.csv"_s, TableKind::Csv, kColumns);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::Storage);
    }
};

QTEST_APPLESS_MAIN(TestTableFiles)
#include "tst_tablefiles.moc"
