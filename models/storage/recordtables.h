// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <optional>

namespace rd::storage {

/// The statements of one RecordStore, each made when it is first needed.
struct RecordStore::Tables {
    explicit Tables(Database &database) : db(database) {}
    Upsert &table(std::optional<Upsert> &slot, std::string_view name, std::initializer_list<std::string_view> columns)
    {
        if (!slot)
            slot.emplace(db, name, columns);
        return *slot;
    }
    Statement &statement(std::optional<Statement> &slot, std::string_view sql)
    {
        if (!slot)
            slot.emplace(db, sql);
        return *slot;
    }

    Database &db;
    bool everything = false;
    std::optional<Upsert> product, price, coupon, promotionCode, paymentLink, customer, subscription;
    std::optional<Upsert> invoice, charge, paymentIntent, refund, dispute, session, creditNote;
    std::optional<Statement> invoiceLine, invoicePayment, invoiceDiscount, sessionLine, sessionDiscount;
};

} // namespace rd::storage
