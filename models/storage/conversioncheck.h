// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/salereader.h"
#include "models/storage/saleplan.h"
#include "models/storage/symboltexts.h"

namespace rd::storage {

/// Derives all conversions once more from the provider's objects, beside what is stored, and says where the two first
/// differ. Reads only; one Reading sees one state, so that a sync running meanwhile does not disturb it. What waits to
/// be derived anyway is counted, not compared.
class ConversionCheck {
public:
    using ProgressCall = std::function<void(qint64 done, qint64 total)>;
    ConversionCheck(
        Database &db, const BooksRepository::Derive &derive, const ProgressCall &progress, const CancelToken &cancel);
    [[nodiscard]] Result<ConversionReport> run();

private:
    struct Stored;
    [[nodiscard]] Status checkConnection(ConnectionId connection);
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
    const ProgressCall &m_progress;
    CancelToken m_cancel;
    Statement m_conversion;
    Statement m_evidence;
    SymbolTexts m_symbols;
    bool m_hasOrders = false;
    ConversionReport m_report;
};

} // namespace rd::storage
