// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/records.h"
#include "models/ports/syncrepository.h"
#include "models/storage/contenthash.h"
#include "models/storage/database.h"

#include <memory>

namespace rd::storage {

/// Name of the table a stream's objects are kept in.
[[nodiscard]] const char *tableOf(Stream stream);

/// What storing one object came to.
struct Stored {
    enum class Outcome { Same, Changed, Added };
    Outcome outcome = Outcome::Same;
    qint64 id = 0; ///< row; valid unless Same
};

/// Inserts or replaces rows of one provider table by (connection, ext_id); a row with an equal fingerprint is left
/// alone.
class Upsert {
public:
    /// @param table and @param columns are constants of the schema
    Upsert(Database &db, std::string_view table, std::initializer_list<std::string_view> columns);
    /// @param extra stands for what is stored in child tables
    template <typename... Args>
    [[nodiscard]] Result<Stored> store(qint64 connection, const std::string &extId, qint64 extra, const Args &...args)
    {
        ContentHash hash;
        hash.add(extra);
        (hash.add(args), ...);
        m_db.clearLastInsertId();
        return finish(m_insert.with(connection, extId, hash.value(), args...), connection, extId);
    }

private:
    [[nodiscard]] Result<Stored> finish(Statement &insert, qint64 connection, const std::string &extId);

    Database &m_db;
    Statement m_insert;
    Statement m_find;
};

/// Where a sale may have changed; written in the transaction of the change.
class TouchMarks {
public:
    TouchMarks(Database &db, qint64 connection, qint64 generation)
        : m_connection(connection),
          m_generation(generation),
          m_insert(db,
              "INSERT INTO touched_sale (connection, kind, ext_id, generation) VALUES (?1, ?2, ?3, ?4) "
              "ON CONFLICT (connection, kind, ext_id) DO UPDATE SET generation = excluded.generation")
    {
    }
    /// From now on one mark for everything stands for all others.
    [[nodiscard]] Status everything();
    [[nodiscard]] Status mark(Stream stream, std::string_view extId);

private:
    qint64 m_connection;
    qint64 m_generation;
    bool m_everything = false;
    Statement m_insert;
};

/// Stores pages of provider objects. Lives for one transaction on the writer thread.
class RecordStore {
public:
    /// @param everything mark all sales at once instead of one by one (first backfill)
    RecordStore(Database &db, ConnectionId connection, qint64 generation, bool everything);
    ~RecordStore();
    [[nodiscard]] Result<StoreCounts::PerStream> store(const RecordPage &page);

private:
    struct Tables;
    /// Counts the outcome; true where the row is new or different.
    bool count(const Stored &stored);
    [[nodiscard]] Status storeAll(const RecordPage &page);
    [[nodiscard]] Status storeOne(const ProductRecord &record);
    [[nodiscard]] Status storeOne(const PriceRecord &record);
    [[nodiscard]] Status storeOne(const CouponRecord &record);
    [[nodiscard]] Status storeOne(const PromotionCodeRecord &record);
    [[nodiscard]] Status storeOne(const PaymentLinkRecord &record);
    [[nodiscard]] Status storeOne(const CustomerRecord &record);
    [[nodiscard]] Status storeOne(const SubscriptionRecord &record);
    [[nodiscard]] Status storeOne(const InvoiceRecord &record);
    [[nodiscard]] Status storeOne(const ChargeRecord &record);
    [[nodiscard]] Status storeOne(const PaymentIntentRecord &record);
    [[nodiscard]] Status storeOne(const RefundRecord &record);
    [[nodiscard]] Status storeOne(const DisputeRecord &record);
    [[nodiscard]] Status storeOne(const CheckoutSessionRecord &record);
    [[nodiscard]] Status storeOne(const CreditNoteRecord &record);
    [[nodiscard]] Status storeOne(const DeletedRecord &record);
    template <typename Record>
    [[nodiscard]] Status storeEach(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            RD_CHECK(storeOne(record));
        return {};
    }
    [[nodiscard]] Status storeLines(Statement &insert, qint64 owner, const std::vector<InvoiceLineRecord> &lines);
    [[nodiscard]] Status storeDiscounts(Statement &insert, qint64 owner, const std::vector<AppliedDiscount> &discounts);
    [[nodiscard]] Status clearChildren(const Stored &stored, std::initializer_list<std::string_view> deletions);
    [[nodiscard]] Status markPayment(const std::string &charge, const std::string &paymentIntent);
    [[nodiscard]] Status markLinkedSessions(const std::string &paymentLink);
    [[nodiscard]] Status markRefunded(Stream stream, const std::string &extId);

    Database &m_db;
    qint64 m_connection;
    TouchMarks m_marks;
    StoreCounts::PerStream m_counts;
    std::unique_ptr<Tables> m_tables;
};

} // namespace rd::storage
