// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/metadatatext.h"
#include "models/storage/salereader.h"

#include <algorithm>
#include <unordered_map>

namespace rd::storage {

/// The sales of one chunk and where to find them by the ids of what belongs to them.
struct SaleReader::Chunk {
    /// Several sales may share an id (all invoices of a subscription).
    using Places = std::unordered_multimap<std::string_view, std::size_t>;

    explicit Chunk(std::span<const qint64> rows)
    {
        rowsJson.reserve(rows.size() * 8 + 2);
        for (const qint64 row : rows) {
            rowsJson.push_back(rowsJson.empty() ? '[' : ',');
            rowsJson += std::to_string(row);
        }
        rowsJson += rows.empty() ? "[]" : "]";
        // The maps below keep views into the sales: they must not move.
        sales.reserve(rows.size());
    }
    ReadSale &add(qint64 row)
    {
        byRow.emplace(row, sales.size());
        sales.emplace_back();
        sales.back().row = row;
        return sales.back();
    }
    ReadSale *at(qint64 row)
    {
        const auto found = byRow.find(row);
        return found == byRow.end() ? nullptr : &sales[found->second];
    }
    static void put(Places &places, std::string_view id, std::size_t place)
    {
        if (id.empty())
            return;
        const auto [begin, end] = places.equal_range(id);
        if (std::none_of(begin, end, [place](const auto &known) { return known.second == place; }))
            places.emplace(id, place);
    }
    void indexInvoices()
    {
        for (std::size_t i = 0; i < sales.size(); ++i) {
            const SaleFacts &facts = sales[i].facts;
            put(invoices, facts.invoice->id, i);
            put(subscriptions, facts.invoice->subscription, i);
            for (const InvoicePaymentRecord &payment : facts.invoice->payments) {
                put(charges, payment.charge, i);
                put(intents, payment.paymentIntent, i);
            }
            for (const ChargeRecord &charge : facts.invoiceCharges) {
                put(charges, charge.id, i);
                put(intents, charge.paymentIntent, i);
            }
        }
    }
    void indexCharges()
    {
        for (std::size_t i = 0; i < sales.size(); ++i) {
            if (sales[i].belongsToInvoice)
                continue;
            put(charges, sales[i].facts.charge->id, i);
            put(intents, sales[i].facts.charge->paymentIntent, i);
        }
    }
    /// The keys as a JSON array; empty text for none.
    static std::string keys(const Places &places)
    {
        std::string json;
        std::string_view last;
        for (const auto &[id, place] : places) {
            if (id == last)
                continue;
            last = id;
            json.push_back(json.empty() ? '[' : ',');
            appendJsonText(json, id);
        }
        if (!json.empty())
            json.push_back(']');
        return json;
    }
    template <typename Use>
    void each(const Places &places, std::string_view id, const Use &use)
    {
        const auto [begin, end] = places.equal_range(id);
        for (auto it = begin; it != end; ++it)
            use(sales[it->second]);
    }

    std::string rowsJson;
    std::vector<ReadSale> sales;
    std::unordered_map<qint64, std::size_t> byRow;
    Places invoices;
    Places subscriptions;
    Places charges;
    Places intents;
};

template <typename Record>
[[nodiscard]] bool hasId(const std::vector<Record> &records, std::string_view id)
{
    return std::any_of(records.begin(), records.end(), [id](const Record &record) { return record.id == id; });
}

/// A row of invoice_line or session_line, all columns.
[[nodiscard]] inline InvoiceLineRecord readLine(const Statement &row)
{
    InvoiceLineRecord line;
    line.id = row.text(2);
    line.product = row.text(3);
    line.price = row.text(4);
    line.quantity = row.integer(5);
    line.amount = row.integer(6);
    line.discount = row.integer(7);
    line.taxInclusive = row.integer(8);
    line.taxExclusive = row.integer(9);
    line.periodStartS = row.integer(10);
    line.periodEndS = row.integer(11);
    line.proration = row.flag(12);
    return line;
}

} // namespace rd::storage
