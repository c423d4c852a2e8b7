// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/salereader.h"
#include "models/storage/saleplan.h"
#include "models/storage/symboltexts.h"

#include <tuple>

namespace rd::storage {

/// Derives conversions once more from the provider's objects, beside what is stored, and says where the two first
/// differ. Reads only; one Reading sees one state, so that a sync running meanwhile does not disturb it. What waits to
/// be derived anyway is counted, not compared. Several of these on several threads, each with a Reading of its own,
/// share the work.
class ConversionCheck {
public:
    /// Which sales are looked at: each is in exactly one of `of` shares, by its row, whatever the Reading sees.
    struct Share {
        int number = 0;
        int of = 1;
        [[nodiscard]] bool has(qint64 row) const;
    };
    /// What one share has found.
    struct Part {
        ConversionReport report;
        /// Of the first difference: connection, kind and row. Of several parts the smallest is the first.
        std::tuple<qint64, int, qint64> place;
    };
    using ProgressCall = std::function<void(qint64 looked)>; ///< so many more; called by the thread that runs it
    ConversionCheck(Database &db, const BooksRepository::Derive &derive, Share share, const ProgressCall &progress,
        const CancelToken &cancel);
    [[nodiscard]] Result<Part> run();

private:
    struct Stored;
    [[nodiscard]] Status checkConnection(ConnectionId connection);
    [[nodiscard]] SaleRows ownOf(SaleRows all) const;
    [[nodiscard]] Status checkRows(SaleReader &reader, SaleObject object, const std::vector<qint64> &rows);
    [[nodiscard]] Status checkSale(const ReadSale &sale);
    [[nodiscard]] Status compare(const ReadSale &sale, const ConversionDraft &draft);
    [[nodiscard]] Status checkTyped();
    [[nodiscard]] Status checkWithoutSale();
    [[nodiscard]] Result<Stored> stored(qint64 conversion);
    [[nodiscard]] Result<std::vector<ConversionLine>> linesOf(std::string_view packed);
    void add(const QString &table, qint64 row, const QString &text, const QString &expected, const QString &found);

    Database &m_db;
    const BooksRepository::Derive &m_derive;
    Share m_share;
    const ProgressCall &m_progress;
    CancelToken m_cancel;
    Statement m_conversion;
    Statement m_evidence;
    SymbolTexts m_symbols;
    bool m_hasOrders = false;
    std::tuple<qint64, int, qint64> m_place; ///< that is being looked at
    Part m_part;
};

} // namespace rd::storage
