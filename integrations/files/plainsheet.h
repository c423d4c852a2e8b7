// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd::files {

/// How XlsxWriter begins and ends the part with the rows.
inline constexpr QByteArrayView kSheetBegin(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
    "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    "</sheetView></sheetViews><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
inline constexpr QByteArrayView kSheetEnd("</sheetData></worksheet>");

/// "A", "Z", "AA": name of a column, from 1.
[[nodiscard]] QByteArray columnName(qsizetype number);

/// Rows in the very form in which XlsxWriter writes them, taken from their bytes without asking XML about each: a
/// hundred thousand payouts are read back before their batch is made. It knows that form and no other, and never
/// judges: where the bytes are anything else it stops, and who reads goes on from there as with any XML. Not thread
/// safe.
class PlainSheet {
public:
    /// @param sheet the whole part; outlives this
    explicit PlainSheet(const QByteArray &sheet);
    /// The next row; false where there is none in that form, at the end, too.
    [[nodiscard]] bool next(QStringList &cells, QList<bool> &isNumber);
    /// All rows were read, and nothing follows that should not.
    [[nodiscard]] bool isAtEnd() const;
    /// What is left from the row that stopped it, within "sheetData"; all of it where not even the beginning was known.
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }
    /// Whether rest() stands within the elements of kSheetBegin.
    [[nodiscard]] bool isInside() const { return m_at > 0; }
    [[nodiscard]] qsizetype rows() const { return m_rows; }

private:
    [[nodiscard]] bool skip(QByteArrayView text);
    [[nodiscard]] bool readCell(const QByteArray &row, qsizetype column, QStringList &cells, QList<bool> &isNumber);
    [[nodiscard]] std::optional<QString> readText();
    [[nodiscard]] std::optional<QString> readNumber();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_rows = 0;
    std::vector<QByteArray> m_names; ///< of the columns there were
};

} // namespace rd::files
