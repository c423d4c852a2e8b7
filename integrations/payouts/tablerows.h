// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/files/csvscanner.h"
#include "integrations/files/xlsxreader.h"
#include "integrations/payouts/csvtemplate.h"

#include <memory>

namespace rd::payouts {

/// The rows of a table that was written by a format, read from its bytes: text or a workbook. Not thread safe.
class TableRows {
public:
    /// @param layout of the file: in a workbook its amounts must be numbers and all else text
    /// @param bytes outlive it
    TableRows(const FormatSpec &spec, const CsvLayout &layout, const QByteArray &bytes);
    /// The titles and then the payouts; false at the end, and at a row that is not as the format writes it.
    [[nodiscard]] bool next(QStringList &cells);
    /// What is wrong with the row that stopped it; empty at the end of a sound file.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] bool nextOfText(QStringList &cells);
    [[nodiscard]] bool nextOfSheet(QStringList &cells);

    const CsvLayout &m_layout;
    QByteArray m_utf8; ///< of a file that is written in something else
    std::unique_ptr<files::CsvScanner> m_text;
    std::unique_ptr<files::XlsxReader> m_sheet;
    files::XlsxReader::Row m_row;
    QString m_fault;
    bool m_isFirst = true;
};

} // namespace rd::payouts
