// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheetreader.h"

namespace rd::services {

/// Columns of a participants file about where people are paid (contract.md 5).
[[nodiscard]] const QStringList &payoutColumns();

/// What a row of a participants file says about where to pay.
struct PayoutRow {
    int line = 0;
    QString email;
    QString provider;
    QString destination; ///< as typed, checked
    Currency currency; ///< invalid = any
};
struct PayoutRows {
    std::vector<PayoutRow> good;
    std::vector<RowProblem> problems;
};
/// An empty destination keeps what is stored, as any empty cell of an import.
[[nodiscard]] PayoutRows readPayoutRows(const Sheet &sheet, const SheetColumns &columns);
/// Rows with a problem of their own leave both lists: a person without the place to pay them is not what the file says.
void leaveOutBadPayouts(ParticipantRows &people, PayoutRows &payouts);

} // namespace rd::services
