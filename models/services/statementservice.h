// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/statement.h"
#include "models/ports/cancel.h"
#include "models/ports/clock.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/historyrepository.h"
#include "models/ports/progress.h"
#include "models/ports/workspacerepository.h"

#include <functional>

namespace rd::services {

class PayoutMethodService;

/// Days of the merchant's calendar, both included.
struct StatementPeriod {
    std::optional<LocalDay> from; ///< nothing: from the beginning of the books
    std::optional<LocalDay> to; ///< nothing: up to today
    std::optional<Mode> mode; ///< nothing: Modes::usual(); test and live money never share a statement
    bool invoices = true; ///< false: without the self-billing invoices, each of which is decrypted
};

/// A statement as a table for files: titles and rows in machine words.
struct StatementTable {
    QStringList titles;
    QList<QStringList> rows;
};

/// What participants get to read about a period (domain.md 1.4), out of the ledger alone. Reads only; who may open the
/// workspace may make one. Blocking, on pool threads.
class StatementService {
public:
    struct Parts {
        HistoryRepository &history;
        ParticipantRepository &participants;
        ConnectionRepository &connections;
        WorkspaceRepository &workspace;
        Clock &clock;
        PayoutMethodService *taxNumbers = nullptr; ///< nullptr = of participants none is known
    };
    explicit StatementService(const Parts &parts) : m_parts(parts) {}

    /// Usage where the period ends before it begins.
    [[nodiscard]] Result<Statement> statement(ParticipantId participant, const StatementPeriod &period);
    /// Everybody with a line or a balance in the period, one after another, by id. Stops at the first error of `take`.
    [[nodiscard]] Status each(const StatementPeriod &period, const std::function<Status(const Statement &)> &take,
        const ProgressSink &progress, const CancelToken &cancel);
    /// The month before the one of today.
    [[nodiscard]] Result<StatementPeriod> lastMonth();

    /// Opening balances, lines and closing balances, in this order. Amounts in plain digits, dates ISO 8601.
    [[nodiscard]] static StatementTable table(const Statement &statement);
    /// "statement-12-2026-05-01-2026-05-31", without an ending; holds no personal data.
    [[nodiscard]] static QString fileName(const Statement &statement);

private:
    struct Frame;
    [[nodiscard]] Result<Frame> frame(const StatementPeriod &period);
    [[nodiscard]] Result<Statement> make(const Frame &frame, const Participant &participant);
    [[nodiscard]] SelfBillInvoice invoiceOf(
        const Frame &frame, const StoredInvoice &stored, const Participant &participant);

    Parts m_parts;
};

} // namespace rd::services
