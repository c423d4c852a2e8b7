// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/xlsxwriter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::files {

bool isCharacterEscape(QStringView text)
{
    const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

namespace {

constexpr qsizetype kCellLength = 32'767; ///< UTF-16 units that spreadsheets hold in a cell
constexpr qsizetype kPiece = 256 * 1024;

// Places in the list of styles (cellXfs below).
constexpr QByteArrayView kTitleStyle(" s=\"1\"");
constexpr QByteArrayView kTextStyle(" s=\"2\"");
constexpr QByteArrayView kAmountStyle(" s=\"3\"");

/// Text in XML: what XML 1.0 cannot hold becomes the replacement character. What looks like a character's number stays
/// the text it is: an address must not turn into another one.
QByteArray escaped(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'&' && c != u'<' && c != u'>' && c != u'_';
    };
    if (text.size() <= kCellLength && std::all_of(text.begin(), text.end(), isPlain))
        return text.toLatin1();
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
        else if (c == u'_' && isCharacterEscape(QStringView(text).sliced(i)))
            out += "_x005F_"_L1;
        else if (isControl || c.isSurrogate() || c.unicode() >= 0xfffe)
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out.toUtf8();
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
/// Numbers as they are, titles in bold, texts as texts ("@", so that a cell that somebody edits stays one), amounts
/// with as many decimals as the currency has.
QByteArray styles(int decimals)
{
    const QByteArray format = decimals > 0 ? "0." + QByteArray(decimals, '0') : QByteArray("0");
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\""
        + format
        + "\"/></numFmts>"
          "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
          "patternType=\"gray125\"/></fill></fills>"
          "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
          "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
          "applyFont=\"1\"/>"
          "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
          "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
          "</cellXfs></styleSheet>";
}

constexpr auto kSheetHead =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
    "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    "</sheetView></sheetViews><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>";
constexpr auto kSheetEnd = "</sheetData></worksheet>";

/// "A", "Z", "AA": a cell says where it stands, for readers that do not count.
QByteArray columnName(qsizetype number)
{
    QByteArray name;
    for (; number > 0; number = (number - 1) / 26)
        name.prepend(static_cast<char>('A' + (number - 1) % 26));
    return name;
}

} // namespace

XlsxWriter::XlsxWriter(QIODevice &device, const QStringList &titles, int decimals) : m_zip(device)
{
    part("[Content_Types].xml", kTypes);
    part("_rels/.rels", kRelations);
    part("xl/workbook.xml", kBook);
    part("xl/_rels/workbook.xml.rels", kBookRelations);
    part("xl/styles.xml", styles(decimals));
    m_zip.begin(QByteArray(kFirstSheet.data(), kFirstSheet.size()));
    m_sheet = QByteArray(kHead) + kSheetHead;
    beginRow();
    for (const QString &title : titles)
        string(title, kTitleStyle);
    endRow();
}

void XlsxWriter::part(const QByteArray &name, const QByteArray &text)
{
    m_zip.begin(name);
    m_zip.add(kHead + text);
    m_zip.end();
}

void XlsxWriter::beginRow()
{
    m_row = QByteArray::number(++m_rows);
    m_column = 0;
    m_sheet += "<row r=\"" + m_row + "\">";
}

void XlsxWriter::endRow()
{
    m_sheet += "</row>";
    if (m_sheet.size() >= kPiece)
        m_zip.add(std::exchange(m_sheet, {}));
}

void XlsxWriter::openCell(QByteArrayView style)
{
    if (++m_column > std::ssize(m_names))
        m_names.push_back(columnName(m_column));
    m_sheet += "<c r=\"" + m_names[static_cast<std::size_t>(m_column - 1)] + m_row + '"';
    m_sheet += style;
}

void XlsxWriter::string(const QString &text, QByteArrayView style)
{
    openCell(style);
    if (text.isEmpty()) {
        m_sheet += "/>";
        return;
    }
    const bool hasEdge = text.front().isSpace() || text.back().isSpace(); // else readers may drop it
    m_sheet += hasEdge ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>";
    m_sheet += escaped(text);
    m_sheet += "</t></is></c>";
}

void XlsxWriter::text(const QString &text)
{
    string(text, kTextStyle);
}

void XlsxWriter::number(const QString &decimal)
{
    openCell({});
    m_sheet += "><v>" + decimal.toLatin1() + "</v></c>";
}

void XlsxWriter::amount(const QString &decimal)
{
    openCell(kAmountStyle);
    m_sheet += "><v>" + decimal.toLatin1() + "</v></c>";
}

Status XlsxWriter::finish()
{
    m_zip.add(m_sheet + kSheetEnd);
    m_zip.end();
    return m_zip.finish();
}

} // namespace rd::files
