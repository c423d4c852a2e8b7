// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/mode.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/ports/tablefile.h"
#include "models/services/desk.h"

namespace rd::services {

/// Reports over everybody, one table each (contract.md 3); statements are one file a participant.
enum class ReportKind {
    Summary, ///< what each participant earned, by the day of payment (domain.md 2.7), and was given
    Ledger, ///< every record of the chain
    Payouts ///< the lines of all batches
};

struct ReportOrder {
    ReportKind kind = ReportKind::Summary;
    std::optional<LocalDay> from; ///< of the merchant's calendar; both days included
    std::optional<LocalDay> to;
    std::optional<Mode> mode; ///< nothing = both; the ledger knows none
};

/// Titles, which scripts rely on: never renamed.
[[nodiscard]] QList<TableColumn> reportColumns(ReportKind kind);
/// Writes the rows, in portions; finish() is the caller's. Blocking.
/// @return how many rows. Errors: Cancelled; Usage where the period ends before it begins; those of the table
[[nodiscard]] Result<qint64> writeReport(
    Desk &desk, const ReportOrder &order, TableFile &table, const ProgressSink &progress, const CancelToken &cancel);

} // namespace rd::services
