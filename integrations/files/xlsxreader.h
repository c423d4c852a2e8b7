// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/files/plainsheet.h"
#include "models/core/result.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <memory>

namespace rd::files {

/// The rows of a workbook as XlsxWriter makes it, in order: what was written can be looked at again. Cells that point
/// elsewhere (shared strings), formulas and anything else a payout has no use for are faults. Not thread safe.
class XlsxReader {
public:
    struct Row {
        QStringList cells;
        QList<bool> isNumber; ///< else it is a text, or empty
    };
    /// Errors: BadInput ("bad-archive", "bad-workbook").
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QByteArray &bytes);
    /// The next row; false at the end and at the first fault.
    [[nodiscard]] bool next(Row &row);
    /// What stopped the reading; nothing where all rows were read.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    explicit XlsxReader(const QByteArray &sheet) : m_sheet(sheet), m_plain(m_sheet) {}
    void goOnAsXml();
    [[nodiscard]] bool readRow(Row &row);
    [[nodiscard]] bool readCell(Row &row);
    [[nodiscard]] bool stop(const QString &fault);

    QByteArray m_sheet;
    PlainSheet m_plain;
    bool m_isPlain = true; ///< as long as every row was
    QXmlStreamReader m_xml; ///< of what is left afterwards
    QString m_fault;
    qsizetype m_rows = 0;
    QString m_rowName; ///< number of the present one
};

} // namespace rd::files
