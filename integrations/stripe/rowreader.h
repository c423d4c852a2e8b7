// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder: one function a kind of object, behind StripeReader.

#include "integrations/stripe/stripejson.h"
#include "integrations/stripe/stripereader.h"

namespace rd::stripe {

/// What every object has, and where nested lists that were cut are noted.
struct Row {
    std::string id;
    std::string_view object;
    qint64 createdS = 0;
    std::optional<bool> livemode;
    bool deleted = false;
    std::vector<CutList> cuts; ///< `row` is filled by the caller
    /// Takes the fields common to all objects; call it for whatever the kind itself does not know.
    void take(quint64 key, const JsonField &field, ObjectReader &reader);
};

// Each reads the fields of its own kind; id, created and deleted are put into the record by the caller.
void readRow(const JsonObject &object, ProductRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, PriceRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, CouponRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, PromotionCodeRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, PaymentLinkRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, CustomerRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, SubscriptionRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, InvoiceRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, CreditNoteRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, ChargeRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, PaymentIntentRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, RefundRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, DisputeRecord &record, ObjectReader &reader, Row &row);
void readRow(const JsonObject &object, CheckoutSessionRecord &record, ObjectReader &reader, Row &row);

// Rows of nested lists.
void readInvoiceLine(const JsonObject &object, InvoiceLineRecord &line, ObjectReader &reader);
void readInvoicePayment(const JsonObject &object, InvoicePaymentRecord &payment, std::string &id, ObjectReader &reader);
void readSessionItem(const JsonObject &object, InvoiceLineRecord &line, ObjectReader &reader);

/// Appends the rows of a nested list; returns the id of the last one.
[[nodiscard]] std::string readInvoiceLines(
    const JsonArray &data, std::vector<InvoiceLineRecord> &lines, ObjectReader &reader);
[[nodiscard]] std::string readInvoicePayments(
    const JsonArray &data, std::vector<InvoicePaymentRecord> &payments, ObjectReader &reader);
[[nodiscard]] std::string readSessionItems(
    const JsonArray &data, std::vector<InvoiceLineRecord> &lines, ObjectReader &reader);

/// Collects discount objects, each id once.
class DiscountCollector {
public:
    explicit DiscountCollector(std::vector<AppliedDiscount> &out) : m_out(out) {}
    /// An expanded discount, also a used-up one (`deleted: true`). A bare id says nothing and is passed over.
    void take(const JsonElement &discount);
    void take(AppliedDiscount discount);

private:
    std::vector<AppliedDiscount> &m_out;
};

} // namespace rd::stripe
