// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/xlsxwriter.h"

#include "integrations/files/plainsheet.h"

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
constexpr qsizetype kRoom = kPiece + kPiece / 8; ///< for the row that completes a piece

// What stands behind the place of a cell, "A1", with its place in the list of styles (cellXfs below).
constexpr XlsxWriter::TextStyle kTitleStyle{
    "\" s=\"1\" t=\"inlineStr\"><is><t>", "\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", "\" s=\"1\"/>"};
constexpr XlsxWriter::TextStyle kTextStyle{
    "\" s=\"2\" t=\"inlineStr\"><is><t>", "\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", "\" s=\"2\"/>"};
constexpr QByteArrayView kTextEnd("</t></is></c>");
constexpr QByteArrayView kNumber("\"><v>");
constexpr QByteArrayView kAmount("\" s=\"3\"><v>");
constexpr QByteArrayView kNumberEnd("</v></c>");

/// Text in XML: what XML 1.0 cannot hold becomes the replacement character. What looks like a character's number stays
/// the text it is: an address must not turn into another one.
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
        else if (c == u'_' && isCharacterEscape(QStringView(text).sliced(i)))
            out += "_x005F_"_L1;
        else if (isControl || c.isSurrogate() || c.unicode() >= 0xfffe)
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out.toUtf8();
}

/// Adds a text that is the same in XML; false, and nothing is added, where it is not.
bool addedPlain(QByteArray &to, QStringView text)
{
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'&' && c != u'<' && c != u'>' && c != u'_';
    };
    if (text.size() > kCellLength || !std::all_of(text.begin(), text.end(), isPlain))
        return false;
    const qsizetype before = to.size();
    to.resize(before + text.size());
    std::transform(text.begin(), text.end(), to.begin() + before, [](QChar c) { return c.toLatin1(); });
    return true;
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

} // namespace

XlsxWriter::XlsxWriter(QIODevice &device, const QStringList &titles, int decimals) : m_zip(device)
{
    part("[Content_Types].xml", kTypes);
    part("_rels/.rels", kRelations);
    part("xl/workbook.xml", kBook);
    part("xl/_rels/workbook.xml.rels", kBookRelations);
    part("xl/styles.xml", styles(decimals));
    m_zip.begin(QByteArray(kFirstSheet.data(), kFirstSheet.size()));
    m_sheet.reserve(kRoom);
    m_sheet += kSheetBegin;
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
        flush();
}

void XlsxWriter::flush()
{
    m_zip.add(std::exchange(m_sheet, {}));
    m_sheet.reserve(kRoom);
}

void XlsxWriter::openCell(QByteArrayView style)
{
    if (++m_column > std::ssize(m_names))
        m_names.push_back("<c r=\"" + columnName(m_column));
    m_sheet += m_names[static_cast<std::size_t>(m_column - 1)];
    m_sheet += m_row;
    m_sheet += style;
}

void XlsxWriter::string(const QString &text, const TextStyle &style)
{
    if (text.isEmpty()) {
        openCell(style.empty);
        return;
    }
    const bool hasEdge = text.front().isSpace() || text.back().isSpace(); // else readers may drop it
    openCell(hasEdge ? style.spaced : style.plain);
    if (!addedPlain(m_sheet, text))
        m_sheet += escaped(text);
    m_sheet += kTextEnd;
}

void XlsxWriter::text(const QString &text)
{
    string(text, kTextStyle);
}

void XlsxWriter::number(const QString &decimal)
{
    openCell(kNumber);
    m_sheet += decimal.toLatin1();
    m_sheet += kNumberEnd;
}

void XlsxWriter::amount(const QString &decimal)
{
    openCell(kAmount);
    m_sheet += decimal.toLatin1();
    m_sheet += kNumberEnd;
}

Status XlsxWriter::finish()
{
    m_sheet += kSheetEnd;
    flush();
    m_zip.end();
    return m_zip.finish();
}

} // namespace rd::files
