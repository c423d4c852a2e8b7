// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/tablefiles.h"

#include "integrations/files/csvwriter.h"
#include "integrations/files/zipwriter.h"

#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

/// What spreadsheets hold.
constexpr qint64 kSheetRows = 1'048'576;
constexpr qsizetype kCellLength = 32'767;
constexpr qsizetype kPiece = 256 * 1024;

Status cannotWrite(const QSaveFile &file)
{
    return fail(ErrorKind::Storage, u"cannot write %1: %2"_s.arg(file.fileName(), file.errorString()));
}

class CsvTable : public TableFile {
public:
    CsvTable(std::unique_ptr<QSaveFile> file, const QList<TableColumn> &columns)
        : m_file(std::move(file)), m_columns(columns), m_csv(titlesOf(columns), true)
    {
    }
    Status addRows(const QList<QStringList> &rows) override
    {
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < qMin(row.size(), m_columns.size()); ++i) {
                if (m_columns.at(i).isNumber)
                    m_csv.decimal(row.at(i));
                else
                    m_csv.text(row.at(i));
            }
            m_csv.endRow();
        }
        const QByteArray bytes = m_csv.take();
        return m_file->write(bytes) == bytes.size() ? Status() : cannotWrite(*m_file);
    }
    Status finish() override
    {
        RD_CHECK(addRows({}));
        return m_file->commit() ? Status() : cannotWrite(*m_file);
    }

private:
    static QStringList titlesOf(const QList<TableColumn> &columns)
    {
        QStringList titles;
        for (const TableColumn &column : columns)
            titles += u'"' + neutralised(column.title).replace(u'"', u"\"\""_s) + u'"';
        return titles;
    }
    std::unique_ptr<QSaveFile> m_file;
    QList<TableColumn> m_columns;
    CsvWriter m_csv;
};

/// Text in XML: what XML 1.0 cannot hold becomes the replacement character.
QByteArray escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < qMin(text.size(), kCellLength); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const bool isControl = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (isPair)
            out += QStringView(text).mid(i++, 2);
        else if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (isControl || c.isSurrogate() || c.unicode() >= 0xfffe)
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out.toUtf8();
}

/// A text cell is a string by its type: nothing in it is ever computed.
QByteArray textCell(const QString &text, const QByteArray &style = {})
{
    if (text.isEmpty())
        return "<c/>";
    return "<c" + style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
}

QByteArray numberCell(const QString &text)
{
    // Ids and references that look like numbers are none, as in CsvWriter::decimal().
    static const QRegularExpression kPlain(u"\\A-?(?:0|[1-9][0-9]{0,10})(?:\\.[0-9]+)?\\z"_s);
    if (!kPlain.match(text).hasMatch())
        return textCell(text);
    return "<c><v>" + text.toLatin1() + "</v></c>";
}

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kTypes =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
    "</Types>";
constexpr auto kRelations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            "<Relationship Id=\"rId1\" "
                            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            "officeDocument\" Target=\"xl/workbook.xml\"/>"
                            "</Relationships>";
constexpr auto kBook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                       " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                       "<sheets><sheet name=\"Referral Desk\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
constexpr auto kBookRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
    "Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/>"
    "</Relationships>";
constexpr auto kStyles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
    "patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
    "</styleSheet>";
constexpr auto kSheetHead =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
    "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    "</sheetView></sheetViews><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>";
constexpr auto kSheetEnd = "</sheetData></worksheet>";

class XlsxTable : public TableFile {
public:
    XlsxTable(std::unique_ptr<QSaveFile> file, const QList<TableColumn> &columns)
        : m_file(std::move(file)), m_columns(columns), m_zip(*m_file)
    {
        part("[Content_Types].xml", kTypes);
        part("_rels/.rels", kRelations);
        part("xl/workbook.xml", kBook);
        part("xl/_rels/workbook.xml.rels", kBookRelations);
        part("xl/styles.xml", kStyles);
        m_zip.begin("xl/worksheets/sheet1.xml");
        m_sheet = QByteArray(kHead) + kSheetHead + "<row>";
        for (const TableColumn &column : columns)
            m_sheet += textCell(column.title, " s=\"1\"");
        m_sheet += "</row>";
    }
    Status addRows(const QList<QStringList> &rows) override
    {
        m_rows += rows.size();
        if (m_rows > kSheetRows)
            return fail(ErrorKind::BadInput, u"a spreadsheet holds no more than %1 rows"_s.arg(kSheetRows),
                u"Choose CSV, or fewer rows."_s);
        for (const QStringList &row : rows) {
            m_sheet += "<row>";
            for (qsizetype i = 0; i < qMin(row.size(), m_columns.size()); ++i)
                m_sheet += m_columns.at(i).isNumber ? numberCell(row.at(i)) : textCell(row.at(i));
            m_sheet += "</row>";
            if (m_sheet.size() >= kPiece)
                m_zip.add(std::exchange(m_sheet, {}));
        }
        return m_file->error() == QFileDevice::NoError ? Status() : cannotWrite(*m_file);
    }
    Status finish() override
    {
        m_zip.add(m_sheet + kSheetEnd);
        m_zip.end();
        RD_CHECK(m_zip.finish());
        return m_file->commit() ? Status() : cannotWrite(*m_file);
    }

private:
    void part(const QByteArray &name, const char *text)
    {
        m_zip.begin(name);
        m_zip.add(QByteArray(kHead) + text);
        m_zip.end();
    }
    std::unique_ptr<QSaveFile> m_file;
    QList<TableColumn> m_columns;
    ZipWriter m_zip;
    QByteArray m_sheet; ///< not packed yet
    qint64 m_rows = 1; ///< with the titles
};

} // namespace

Result<std::unique_ptr<TableFile>> openTable(const QString &path, TableKind kind, const QList<TableColumn> &columns)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(cannotWrite(*file).error());
    if (kind == TableKind::Xlsx)
        return std::make_unique<XlsxTable>(std::move(file), columns);
    return std::make_unique<CsvTable>(std::move(file), columns);
}

} // namespace rd::files
