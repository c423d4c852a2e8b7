// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QByteArray>
#include <QStringList>

#include <utility>

namespace rd::files {

/// A cell as a spreadsheet may open it: an apostrophe in front of text it would take for a formula (reliability.md 10),
/// NUL replaced.
[[nodiscard]] QString neutralised(const QString &text);

/// Builds CSV for people: UTF-8, CRLF, text cells quoted and neutralised, numbers from integers only and unquoted.
/// Files for a provider never go through this class. Not thread safe.
class CsvWriter {
public:
    /// `withBom` helps spreadsheets that otherwise guess the encoding; programs are better off without.
    explicit CsvWriter(const QStringList &header, bool withBom = false);

    CsvWriter &text(const QString &value);
    CsvWriter &integer(qint64 value);
    /// The amount alone, "12.50"; the currency is a column of its own.
    CsvWriter &amount(const Money &value);
    CsvWriter &empty();
    /// A number in plain digits, "-12.50", unquoted; anything else is written as text.
    CsvWriter &decimal(const QString &value);
    /// Ends the row; missing cells are added empty. More cells than the header has are a bug.
    void endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// What was written since the last time, for files too large for the memory.
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void separate();

    QByteArray m_bytes;
    qsizetype m_columns;
    qsizetype m_column = 0;
};

/// A whole table with titles of any wording: the first column text, the others numbers where they are plain digits.
[[nodiscard]] QByteArray csvOfTable(const QStringList &titles, const QList<QStringList> &rows);

} // namespace rd::files
