// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sale.h"
#include "models/ports/booksrepository.h"
#include "models/storage/people.h"
#include "models/storage/symboltable.h"
#include "models/storage/touchedbooks.h"

namespace rd::storage {

/// What a sale has become, to be stored.
struct DerivedSale {
    SaleObject object = SaleObject::Invoice;
    qint64 row = 0;
    qint64 account = 0; ///< provider_customer row
    qint64 customer = 0; ///< 0 = to be found
    qint64 conversion = 0; ///< 0 = new
    qint64 inherited = 0; ///< the conversion of its charge, whose row it takes over; 0 = none
    qint64 conversionCustomer = 0;
    qint64 hash = 0;
    std::optional<ConversionDraft> draft; ///< nullopt = no conversion any more
};

/// Sales that their provider gave to another account after they were known, as it does where customers are merged: they
/// stay with the account and the person they were first seen with, so that no reward moves by itself
/// (domain.md 5.4.15).
[[nodiscard]] Status addMovedSales(Database &db);

/// Bits of conversion.marks. Stored: never renumber.
enum ConversionMark { kRefundPending = 1, kDisputeOpen = 2, kTaxUnknown = 4 };

/// The fingerprint of a draft.
[[nodiscard]] qint64 hashOf(const ConversionDraft &draft);

/// Writes conversions with their evidence, inside one transaction of the writer. Notes whose they are and were, and
/// what they counted before, unless everything will be computed anew anyway.
class ConversionWriter {
public:
    ConversionWriter(Database &db, ConnectionId connection, const QString &mode);
    /// To be called before the first write().
    [[nodiscard]] Status begin();
    [[nodiscard]] Status write(const DerivedSale &sale);
    [[nodiscard]] DeriveCounts counts() const { return m_counts; }

private:
    [[nodiscard]] Status remove(const DerivedSale &sale);
    [[nodiscard]] Result<qint64> takeOver(const DerivedSale &sale);
    [[nodiscard]] Result<PersonFinder::Person> personOf(const DerivedSale &sale, qint64 conversion);
    [[nodiscard]] Status noteBefore(qint64 conversion);
    [[nodiscard]] Status noteNew(qint64 conversion, qint64 customer);
    [[nodiscard]] Status writeEvidence(qint64 conversion, const ConversionDraft &draft);
    [[nodiscard]] Result<QByteArray> packLines(const ConversionDraft &draft);

    Database &m_db;
    ConnectionId m_connection;
    PersonFinder m_people;
    SymbolTable m_symbols;
    Statement m_insert;
    Statement m_update;
    Statement m_evidence;
    Statement m_owner;
    BookMarks m_marks;
    bool m_notes = true; ///< somebody will ask what was there before
    DeriveCounts m_counts;
};

} // namespace rd::storage
