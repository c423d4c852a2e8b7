// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/saleplan.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace rd::storage {

namespace {

constexpr std::string_view kAllInvoices[] = {"SELECT id FROM invoice WHERE connection = ?1 AND ?2 >= 0 ORDER BY id"};
/// Charges that are sales of their own, or have been taken for one.
constexpr std::string_view kAllCharges[] = {
    "SELECT c.id FROM charge c WHERE c.connection = ?1 AND ?2 >= 0 AND (EXISTS (SELECT 1 FROM conversion v WHERE "
    "v.object = 2 AND v.sale = c.id) "
    "OR NOT (EXISTS (SELECT 1 FROM invoice_payment p WHERE p.charge = c.ext_id) "
    "OR EXISTS (SELECT 1 FROM invoice_payment p WHERE p.payment_intent = c.payment_intent))) ORDER BY c.id"};

constexpr std::string_view kTouchedInvoices[] = {
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.subscription = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 6 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.customer = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 5 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice_payment p ON p.charge = t.ext_id "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = t.connection "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice_payment p ON p.payment_intent = t.ext_id "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = t.connection "
    "WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.payment_intent = c.payment_intent "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = t.connection "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = "
    "t.ext_id "
    "CROSS JOIN invoice_payment p ON p.charge = c.ext_id CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = "
    "t.connection "
    "WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
    // What another account says of the payment of a shop's order (domain.md 3.6).
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice_payment p ON p.payment_intent = t.ext_id "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = ?1 AND i.billing_reason = 'order' "
    "WHERE t.connection <> ?1 AND t.kind IN (8, 9) AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.payment_intent = c.payment_intent "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = ?1 AND i.billing_reason = 'order' "
    "WHERE t.connection <> ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN refund r ON r.connection = t.connection "
    "CROSS JOIN charge c ON c.connection = r.connection AND c.ext_id = r.charge "
    "CROSS JOIN invoice_payment p ON p.payment_intent IN (c.ext_id, c.payment_intent) "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = ?1 AND i.billing_reason = 'order' "
    "WHERE t.connection <> ?1 AND t.kind = 0 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN dispute d ON d.connection = t.connection "
    "CROSS JOIN charge c ON c.connection = d.connection AND c.ext_id = d.charge "
    "CROSS JOIN invoice_payment p ON p.payment_intent IN (c.ext_id, c.payment_intent) "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = ?1 AND i.billing_reason = 'order' "
    "WHERE t.connection <> ?1 AND t.kind = 0 AND t.generation <= ?2",
};
constexpr std::string_view kTouchedCharges[] = {
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = "
    "t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.customer = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 5 AND t.generation <= ?2",
    // An invoice that arrives later takes its charges over.
    "SELECT c.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.invoice = i.id CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id "
    "= p.charge "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.invoice = i.id "
    "CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = p.payment_intent "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
};

/// A shop's order may take over a charge of another account that was taken for a sale of its own (domain.md 3.6). Which
/// one shows when it is read; here it is enough that it is not older than the order, a day or two of margin given.
constexpr std::string_view kMetByOrders[] = {
    "SELECT c.id FROM charge c WHERE c.connection = ?1 AND EXISTS (SELECT 1 FROM conversion v WHERE v.object = 2 AND "
    "v.sale = c.id) AND (EXISTS (SELECT 1 FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection "
    "WHERE t.connection <> ?1 AND t.kind = 0 AND t.generation <= ?2 AND i.billing_reason = 'order') OR c.created_s >= "
    "(SELECT min(i.paid_s) FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = "
    "t.ext_id WHERE t.connection <> ?1 AND t.kind = 7 AND t.generation <= ?2 AND i.billing_reason = 'order' AND "
    "i.paid_s > 0) - 172800)"};

Result<std::vector<qint64>> collect(
    Database &db, std::span<const std::string_view> statements, ConnectionId connection, qint64 generation)
{
    std::vector<qint64> rows;
    for (const std::string_view sql : statements) {
        auto row = db.query(sql, connection, generation);
        while (row.next())
            rows.push_back(row.integer(0));
        RD_CHECK(row.status());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

Result<SaleRows> allSales(Database &db, ConnectionId connection)
{
    RD_TRY(invoices, collect(db, kAllInvoices, connection, 0));
    RD_TRY(charges, collect(db, kAllCharges, connection, 0));
    return SaleRows{std::move(invoices), std::move(charges)};
}

Result<SaleRows> touchedSales(Database &db, ConnectionId connection, qint64 generation)
{
    RD_TRY(invoices, collect(db, kTouchedInvoices, connection, generation));
    RD_TRY(charges, collect(db, kTouchedCharges, connection, generation));
    RD_TRY(met, collect(db, kMetByOrders, connection, generation));
    std::vector<qint64> both;
    std::set_union(charges.begin(), charges.end(), met.begin(), met.end(), std::back_inserter(both));
    return SaleRows{std::move(invoices), std::move(both)};
}

Result<bool> isAllTouched(Database &db, ConnectionId connection)
{
    RD_TRY(all, db.number("SELECT 1 FROM touched_sale WHERE connection = ?1 AND kind = 0", 0, connection));
    return all != 0;
}

} // namespace rd::storage
