// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/xlsxreader.h"

#include "integrations/files/xlsxwriter.h"
#include "integrations/files/zipreader.h"

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

constexpr qsizetype kMostSheet = qsizetype{1} << 30;
constexpr qsizetype kEscape = 7; ///< "_x0041_"

/// Characters that are written as numbers, as they are (ISO/IEC 29500-1, 22.9.2.19).
QString unescaped(QString text)
{
    if (!text.contains(u'_'))
        return text;
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        if (isCharacterEscape(QStringView(text).sliced(at)))
            text.replace(at, kEscape, QChar(QStringView(text).sliced(at + 2, 4).toUShort(nullptr, 16)));
    }
    return text;
}

/// "C" of "C12": columns from 0.
qsizetype columnOf(QStringView place)
{
    qsizetype number = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z' || number > 1'000)
            break;
        number = number * 26 + (c.unicode() - u'A' + 1);
    }
    return number - 1;
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray &bytes)
{
    RD_TRY(sheet, zipEntry(bytes, kFirstSheet, kMostSheet));
    return std::unique_ptr<XlsxReader>(new XlsxReader(sheet));
}

bool XlsxReader::stop(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    return false;
}

/// From the first row that is not as XlsxWriter writes it: the rows before it stand for nothing any more.
void XlsxReader::goOnAsXml()
{
    m_isPlain = false;
    m_rows = m_plain.rows();
    if (m_plain.isInside())
        m_xml.addData(kSheetBegin.toByteArray());
    m_xml.addData(m_plain.rest().toByteArray());
}

bool XlsxReader::next(Row &row)
{
    row.cells.clear();
    row.isNumber.clear();
    if (m_isPlain) {
        if (m_plain.next(row.cells, row.isNumber)) {
            for (QString &text : row.cells)
                text = unescaped(std::move(text));
            return true;
        }
        if (m_plain.isAtEnd())
            return false;
        goOnAsXml();
    }
    while (m_fault.isEmpty() && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return stop(u"the sheet has a document type"_s);
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1)
            return readRow(row);
    }
    return m_xml.hasError() ? stop(m_xml.errorString()) : false;
}

bool XlsxReader::readRow(Row &row)
{
    m_rowName = QString::number(++m_rows);
    if (m_xml.attributes().value("r"_L1) != m_rowName)
        return stop(u"row %1 says that it is another one"_s.arg(m_rows));
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != "c"_L1 || !readCell(row))
            return stop(u"row %1 holds something that is no cell"_s.arg(m_rows));
    }
    return m_xml.hasError() ? stop(m_xml.errorString()) : true;
}

bool XlsxReader::readCell(Row &row)
{
    const QXmlStreamAttributes about = m_xml.attributes();
    const auto type = about.value("t"_L1);
    const auto place = about.value("r"_L1);
    if (columnOf(place) != row.cells.size() || !place.endsWith(m_rowName))
        return stop(u"the cell %1 is not at its place"_s.arg(place.left(20)));
    QString text;
    bool isNumber = false;
    if (type == "inlineStr"_L1) {
        if (!m_xml.readNextStartElement() || m_xml.name() != "is"_L1 || !m_xml.readNextStartElement()
            || m_xml.name() != "t"_L1)
            return stop(u"the cell %1 is no plain text"_s.arg(place));
        text = unescaped(m_xml.readElementText());
        if (m_xml.readNextStartElement()) // behind the text, still in "is"
            return stop(u"the cell %1 is no plain text"_s.arg(place));
        if (m_xml.readNextStartElement())
            return stop(u"the cell %1 holds more than a text"_s.arg(place));
    } else if (type.isEmpty()) {
        if (m_xml.readNextStartElement()) {
            if (m_xml.name() != "v"_L1)
                return stop(m_xml.name() == "f"_L1 ? u"the cell %1 is a formula"_s.arg(place)
                                                   : u"the cell %1 is no number"_s.arg(place));
            text = m_xml.readElementText();
            isNumber = true;
            if (m_xml.readNextStartElement())
                return stop(u"the cell %1 holds more than a number"_s.arg(place));
        }
    } else {
        return stop(u"the cell %1 is neither text nor number"_s.arg(place));
    }
    row.cells << text;
    row.isNumber << isNumber;
    return !m_xml.hasError();
}

} // namespace rd::files
