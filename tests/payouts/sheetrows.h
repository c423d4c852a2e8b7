// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <zlib.h>

namespace rd::test {

/// A part of a workbook, read a second time and independent of the program's own reader: entry after entry from the
/// beginning of the archive. Empty where it is not there or cannot be unpacked.
inline QByteArray workbookPart(const QByteArray &archive, const QByteArray &name)
{
    const auto number = [&archive](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= static_cast<qsizetype>(static_cast<uchar>(archive.at(at + i))) << (8 * i);
        return value;
    };
    qsizetype at = 0;
    while (archive.mid(at, 4) == "PK\x03\x04") {
        const qsizetype packed = number(at + 18, 4);
        const qsizetype size = number(at + 22, 4);
        const qsizetype nameSize = number(at + 26, 2);
        const qsizetype content = at + 30 + nameSize + number(at + 28, 2);
        if (archive.mid(at + 30, nameSize) == name) {
            QByteArray from = archive.mid(content, packed);
            QByteArray out(size + 64, Qt::Uninitialized);
            z_stream z{};
            if (inflateInit2(&z, -MAX_WBITS) != Z_OK)
                return {};
            z.next_in = reinterpret_cast<Bytef *>(from.data());
            z.avail_in = static_cast<uInt>(from.size());
            z.next_out = reinterpret_cast<Bytef *>(out.data());
            z.avail_out = static_cast<uInt>(out.size());
            const bool isWhole = inflate(&z, Z_FINISH) == Z_STREAM_END;
            out.resize(isWhole ? static_cast<qsizetype>(z.total_out) : 0);
            inflateEnd(&z);
            return out;
        }
        at = content + packed;
    }
    return {};
}

/// A cell as a stranger reads it.
struct SheetCell {
    QString text;
    bool isNumber = false;
};

inline QString plainText(QString xml)
{
    xml.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    xml.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    static const QRegularExpression kNumber(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (auto match = kNumber.match(xml); match.hasMatch(); match = kNumber.match(xml, from)) {
        xml.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return xml;
}

/// The rows of the first sheet, the titles first; empty where there is anything but texts and numbers.
inline QList<QList<SheetCell>> sheetRows(const QByteArray &archive)
{
    const QString sheet = QString::fromUtf8(workbookPart(archive, "xl/worksheets/sheet1.xml"));
    if (sheet.contains(QStringLiteral("<f")))
        return {};
    static const QRegularExpression kRow(
        QStringLiteral("<row[^>]*>(.*?)</row>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kCell(
        QStringLiteral("<c r=\"[A-Z]+[0-9]+\"( s=\"[0-9]\")?(?:/>|><v>([-0-9.]+)</v></c>| "
                       "t=\"inlineStr\"><is><t(?: xml:space=\"preserve\")?>(.*?)</t></is></c>)"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<QList<SheetCell>> rows;
    for (auto row = kRow.globalMatch(sheet); row.hasNext();) {
        QList<SheetCell> cells;
        const QString inner = row.next().captured(1);
        qsizetype read = 0;
        for (auto cell = kCell.globalMatch(inner); cell.hasNext();) {
            const auto match = cell.next();
            read += match.capturedLength();
            const bool isNumber = !match.captured(2).isEmpty();
            cells << SheetCell{isNumber ? match.captured(2) : plainText(match.captured(3)), isNumber};
        }
        if (read != inner.size())
            return {};
        rows << cells;
    }
    return rows;
}

inline QList<QStringList> textsOf(const QList<QList<SheetCell>> &rows)
{
    QList<QStringList> texts;
    for (const QList<SheetCell> &row : rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells << cell.text;
        texts << cells;
    }
    return texts;
}

} // namespace rd::test
