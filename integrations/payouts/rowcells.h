// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/csvtemplate.h"

#include <optional>

namespace rd::payouts {

/// What stands in the cells of a table, whatever the table is written as: one payout after the other, with what is
/// changed and refused said in `out`, which outlives it.
class RowCells {
public:
    RowCells(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out);
    [[nodiscard]] const CsvLayout &layout() const { return m_layout; }
    /// Texts of the columns, until the next call.
    [[nodiscard]] const QStringList &cells(const PayoutLine &line);
    /// After the last row: says what is said of the whole table.
    void finish();

private:
    [[nodiscard]] QString constantOf(const ColumnSpec &column) const;
    [[nodiscard]] QString cell(const ColumnSpec &column, const QString &constant);
    [[nodiscard]] QString personal(const ColumnSpec &column, const char *field, const QString &raw);
    [[nodiscard]] QString name(const ColumnSpec &column);
    [[nodiscard]] QString email(const ColumnSpec &column);
    [[nodiscard]] QString own(const ColumnSpec &column, const QString &text);
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString referenceOrNote(const ColumnSpec &column);
    [[nodiscard]] QString amount() const;
    [[nodiscard]] QString mode();

    const FormatSpec &m_spec;
    const PayoutFile &m_file;
    Rendered &m_out;
    CsvLayout m_layout;
    QString m_currency;
    QStringList m_constants;
    QStringList m_cells;
    std::optional<int> m_referenceMost;
    const PayoutLine *m_line = nullptr;
    QString m_mode;
    Alphabet m_letters = Alphabet::Any; ///< that the encoding has
    bool m_isBusiness = false;
    bool m_isWhole = false;
    bool m_hasReference = false;
    bool m_hasComma = false;
};

/// What texts of people are written in, besides what their column takes.
[[nodiscard]] Alphabet lettersOf(Encoding encoding);

/// What is looked at in every table once its rows are written: the layout's remarks, the whole file, each payout, the
/// size.
void checkTable(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out);

} // namespace rd::payouts
