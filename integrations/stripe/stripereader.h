// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"
#include "models/core/result.h"

#include <QByteArray>

namespace rd::stripe {

/// A list inside an object that Stripe cut after its first rows; the rest has to be fetched before the object is whole.
struct CutList {
    enum class What { InvoiceLines, InvoicePayments, SessionItems };
    What what = What::InvoiceLines;
    std::size_t row = 0; ///< index into the page's invoices or sessions
    std::string lastId; ///< of the rows that are there
};

/// A page as read, with what the page alone does not say.
struct ReadPage {
    RecordPage page;
    std::optional<bool> livemode; ///< nothing where no row carries it (empty pages, refunds)
    std::vector<CutList> cuts;
};

/// One page of a nested list.
struct NestedPage {
    std::string firstId;
    std::string lastId;
    bool hasMore = false;
    std::size_t rows = 0;
};

/// Turns Stripe's answers (version 2026-10-28.endive; field paths of stripe.md 3 and 4) into records. Everything about
/// the JSON parser stays behind these functions. Amounts come out in ISO minor units. Expandable fields may be ids or
/// objects, unknown fields are ignored, missing required ones and wrong types are BadAnswer naming object and field.
/// Thread safe: no state but one parser a thread.
class StripeReader {
public:
    /// A list answer (`object: "list"`).
    [[nodiscard]] static Result<ReadPage> page(Stream stream, const QByteArray &body);
    /// The answer to a read by id; `{id, deleted: true}` becomes a DeletedRecord.
    [[nodiscard]] static Result<ReadPage> object(Stream stream, const QByteArray &body);
    /// Appends a page of a list that was cut.
    [[nodiscard]] static Result<NestedPage> moreLines(const QByteArray &body, InvoiceRecord &invoice);
    [[nodiscard]] static Result<NestedPage> morePayments(const QByteArray &body, InvoiceRecord &invoice);
    [[nodiscard]] static Result<NestedPage> moreItems(const QByteArray &body, CheckoutSessionRecord &session);
};

} // namespace rd::stripe
