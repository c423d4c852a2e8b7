// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"
#include "models/storage/metadatatext.h"
#include "models/storage/recordtables.h"

namespace rd::storage {

Status RecordStore::storeOne(const ProductRecord &r)
{
    Upsert &table = m_tables->table(m_tables->product, "product", {"name", "active", "deleted", "created_s"});
    RD_TRY(stored, table.store(m_connection, r.id, 0, r.name, r.active, r.deleted, r.createdS));
    count(stored);
    return {};
}

Status RecordStore::storeOne(const PriceRecord &r)
{
    Upsert &table = m_tables->table(m_tables->price, "price",
        {"product", "nickname", "currency", "unit_amount", "interval", "interval_count", "active", "deleted",
            "created_s"});
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.product}, r.nickname, r.currency, r.unitAmount, r.interval,
            r.intervalCount, r.active, r.deleted, r.createdS));
    count(stored);
    return {};
}

Status RecordStore::storeOne(const CouponRecord &r)
{
    Upsert &table = m_tables->table(m_tables->coupon, "coupon",
        {"name", "percent_off_ppm", "amount_off", "currency", "duration", "duration_months", "valid", "deleted",
            "created_s", "intent_key"});
    const std::optional<qint64> percent = r.percentOff ? std::optional(r.percentOff->ppm) : std::nullopt;
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, r.name, percent, r.amountOff, r.currency, r.duration, r.durationMonths,
            r.valid, r.deleted, r.createdS, r.intentKey));
    count(stored);
    return {};
}

Status RecordStore::storeOne(const PromotionCodeRecord &r)
{
    Upsert &table = m_tables->table(m_tables->promotionCode, "promotion_code",
        {"code", "coupon", "customer", "active", "deleted", "created_s", "expires_s", "times_redeemed"});
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, r.code, Ref{r.coupon}, Ref{r.customer}, r.active, false, r.createdS,
            r.expiresS, r.timesRedeemed));
    count(stored);
    return {};
}

Status RecordStore::storeOne(const PaymentLinkRecord &r)
{
    Upsert &table = m_tables->table(m_tables->paymentLink, "payment_link", {"active", "deleted", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    RD_TRY(stored, table.store(m_connection, r.id, 0, r.active, false, Ref{metadata}));
    return count(stored) ? markLinkedSessions(r.id) : Status();
}

Status RecordStore::markLinkedSessions(const std::string &paymentLink)
{
    auto sessions = m_db.query("SELECT invoice, payment_intent, subscription FROM checkout_session WHERE connection = "
                               "?1 AND payment_link = ?2",
        m_connection, paymentLink);
    while (sessions.next()) {
        RD_CHECK(m_marks.mark(Stream::Invoices, sessions.text(0)));
        RD_CHECK(m_marks.mark(Stream::PaymentIntents, sessions.text(1)));
        RD_CHECK(m_marks.mark(Stream::Subscriptions, sessions.text(2)));
    }
    return sessions.status();
}

Status RecordStore::storeOne(const CustomerRecord &r)
{
    Upsert &table = m_tables->table(m_tables->customer, "provider_customer",
        {"email", "name", "currency", "balance", "deleted", "created_s", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    RD_TRY(stored,
        table.store(
            m_connection, r.id, 0, r.email, r.name, r.currency, r.balance, r.deleted, r.createdS, Ref{metadata}));
    if (!count(stored))
        return {};
    // The person keeps being the same one; only the address shown for them follows their first account.
    const std::string email = normalEmail(r.email);
    if (stored.outcome == Stored::Outcome::Changed && !email.empty())
        RD_CHECK(
            m_db.run("UPDATE customer SET email = ?2 WHERE id = (SELECT customer FROM provider_customer WHERE id = ?1) "
                     "AND first_identity = ?1 AND email <> ?2",
                stored.id, email));
    return m_marks.mark(Stream::Customers, r.id);
}

Status RecordStore::storeOne(const SubscriptionRecord &r)
{
    Upsert &table = m_tables->table(m_tables->subscription, "subscription",
        {"customer", "status", "currency", "created_s", "canceled_s", "period_end_s", "price", "has_discount",
            "deleted", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.customer}, r.status, r.currency, r.createdS, r.canceledS,
            r.currentPeriodEndS, Ref{r.price}, r.hasDiscount, false, Ref{metadata}));
    return count(stored) ? m_marks.mark(Stream::Subscriptions, r.id) : Status();
}

} // namespace rd::storage
