// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/files/zipwriter.h"

#include <QStringList>

#include <vector>

namespace rd::files {

/// The part of a workbook that holds the rows.
inline constexpr QByteArrayView kFirstSheet("xl/worksheets/sheet1.xml");
/// Rows that spreadsheets hold, the titles with them.
inline constexpr qint64 kSheetRows = 1'048'576;

/// Whether a reader would take what begins here for a character written as a number, "_x0041_" (ISO/IEC 29500-1,
/// 22.9.2.19).
[[nodiscard]] bool isCharacterEscape(QStringView text);

/// A workbook (ISO/IEC 29500) of one sheet under a row of titles, written into a device that can seek. The same cells
/// give the same bytes: there is no time and no name of a computer in it. A text is a string by its type and stays one
/// by its format: nothing in it is ever computed. Not thread safe.
class XlsxWriter {
public:
    /// How a cell with a text goes on behind its place.
    struct TextStyle {
        QByteArrayView plain;
        QByteArrayView spaced; ///< with blanks at an end
        QByteArrayView empty;
    };
    /// @param decimals digits behind the point of the cells of amount()
    XlsxWriter(QIODevice &device, const QStringList &titles, int decimals = 2);
    void beginRow();
    /// What XML 1.0 cannot hold becomes the replacement character; cut where it is longer than a cell may be.
    void text(const QString &text);
    /// @param decimal plain digits with a point ("-12.50"), at most fifteen of them: what a spreadsheet keeps exactly
    void number(const QString &decimal);
    /// The same, shown with the decimals of the currency.
    void amount(const QString &decimal);
    void endRow();
    /// Errors: Storage; BadInput where the workbook became too large.
    [[nodiscard]] Status finish();

private:
    void part(const QByteArray &name, const QByteArray &text);
    void flush();
    void openCell(QByteArrayView style);
    void string(const QString &text, const TextStyle &style);

    ZipWriter m_zip;
    QByteArray m_sheet; ///< not packed yet
    QByteArray m_row; ///< number of the present one
    std::vector<QByteArray> m_names; ///< how a cell of each column begins
    qint64 m_rows = 0;
    qsizetype m_column = 0;
};

} // namespace rd::files
