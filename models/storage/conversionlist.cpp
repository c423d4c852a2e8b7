// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/conversionlist.h"

#include "models/storage/salereader.h"
#include "models/storage/words.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kColumns =
    "SELECT v.id, v.customer, c.name, c.mode, v.object, v.ext_id, v.paid_at, v.paid, v.currency, v.refunded "
    "FROM conversion v JOIN connection c ON c.id = v.connection WHERE v.gone = 0 AND ";

/// By the provider's id, through the provider's own tables: conversions have no index of their own on it. What was
/// typed in by hand is in none of them.
constexpr std::string_view kByObject =
    "v.id IN (SELECT o.id FROM connection k CROSS JOIN invoice i ON i.connection = k.id AND i.ext_id = ?1 "
    "CROSS JOIN conversion o ON o.object IN (1, 3) AND o.sale = i.id UNION "
    "SELECT o.id FROM connection k CROSS JOIN charge h ON h.connection = k.id AND h.ext_id = ?1 "
    "CROSS JOIN conversion o ON o.object = 2 AND o.sale = h.id UNION "
    "SELECT o.id FROM conversion o WHERE o.object = 4 AND o.ext_id = ?1)";

ConversionRef readRef(const Statement &row)
{
    ConversionRef ref;
    ref.id = row.id<ConversionId>(0);
    ref.customer = row.id<CustomerId>(1);
    ref.connection = row.string(2);
    ref.mode = row.string(3);
    ref.objectType = objectWord(static_cast<int>(row.integer(4)));
    ref.objectId = row.string(5);
    ref.paidAt = row.instant(6);
    ref.paid = {row.integer(7), row.currency(8)};
    ref.refunded = row.integer(9);
    return ref;
}

} // namespace

Result<std::vector<ConversionRef>> listConversions(Database &db, const ConversionFilter &filter)
{
    std::vector<ConversionRef> list;
    const auto read = [&](std::string_view where, const auto &value) -> Status {
        auto row = db.query(joined({kColumns, where, " ORDER BY v.paid_at DESC, v.ext_id"}), value);
        while (row.next())
            list.push_back(readRef(row));
        return row.status();
    };
    if (filter.id.isValid())
        RD_CHECK(read("v.id = ?1", filter.id));
    else if (!filter.objectId.isEmpty())
        RD_CHECK(read(kByObject, filter.objectId));
    else if (filter.referral.isValid())
        RD_CHECK(read("v.customer = (SELECT customer FROM referral WHERE id = ?1)", filter.referral));
    return list;
}

Result<std::optional<SaleFacts>> readSaleOf(Database &db, ConversionId conversion)
{
    auto row = db.query("SELECT connection, object, sale FROM conversion WHERE id = ?1 AND gone = 0", conversion);
    if (!row.next()) {
        RD_CHECK(row.status());
        return std::optional<SaleFacts>();
    }
    const auto object = static_cast<SaleObject>(row.integer(1));
    const bool isBilled = object == SaleObject::Invoice || object == SaleObject::Order; // orders are kept as invoices
    if (!isBilled && object != SaleObject::Charge)
        return std::optional<SaleFacts>();
    const qint64 sale = row.integer(2);
    SaleReader reader(db, row.id<ConnectionId>(0));
    RD_CHECK(reader.prepare());
    const std::span<const qint64> one(&sale, 1);
    RD_TRY(sales, isBilled ? reader.invoices(one) : reader.charges(one));
    if (sales.empty())
        return std::optional<SaleFacts>();
    return std::optional<SaleFacts>(std::move(sales.front().facts));
}

} // namespace rd::storage
