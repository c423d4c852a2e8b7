// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salereader.h"

#include "models/storage/leftphases.h"
#include "models/storage/metadatatext.h"
#include "models/storage/salechunk.h"

namespace rd::storage {

namespace {

// CROSS JOIN keeps SQLite to the order that is written: from the few keys of the chunk to the tables.
constexpr std::string_view kInvoices =
    "SELECT i.id, i.ext_id, i.customer, i.customer_email, i.subscription, i.status, i.billing_reason, i.currency, "
    "i.created_s, i.paid_s, "
    "i.total, i.tax, i.amount_paid, i.paid_off_provider, i.deleted, i.metadata, a.id, a.customer, cv.id, cv.hash, "
    "cv.customer, cv.gone, a.email <> '' "
    "FROM json_each(?1) k CROSS JOIN invoice i ON i.id = k.value "
    "LEFT JOIN provider_customer a ON a.connection = i.connection AND a.ext_id = i.customer "
    "LEFT JOIN conversion cv ON cv.object IN (1, 3) AND cv.sale = i.id";

constexpr std::string_view kCharges =
    "SELECT c.ext_id, c.customer, c.payment_intent, c.email, c.card_fingerprint, c.currency, c.amount, c.succeeded, "
    "c.created_s, "
    "c.metadata, c.id, a.id, a.customer, cv.id, cv.hash, cv.customer, cv.gone, a.email <> '', "
    "EXISTS (SELECT 1 FROM invoice_payment p JOIN invoice i ON i.id = p.invoice AND i.connection = c.connection "
    "WHERE p.charge = c.ext_id) "
    "OR EXISTS (SELECT 1 FROM invoice_payment p JOIN invoice i ON i.id = p.invoice AND i.connection = c.connection "
    "WHERE p.payment_intent = c.payment_intent), c.deleted, "
    // An order of a shop that names the payment of another account.
    "EXISTS (SELECT 1 FROM invoice_payment p JOIN invoice i ON i.id = p.invoice AND i.connection <> c.connection AND "
    "i.billing_reason = 'order' AND i.deleted = 0 WHERE p.payment_intent IN (c.ext_id, c.payment_intent)) "
    "FROM json_each(?1) k CROSS JOIN charge c ON c.id = k.value "
    "LEFT JOIN provider_customer a ON a.connection = c.connection AND a.ext_id = c.customer "
    "LEFT JOIN conversion cv ON cv.object = 2 AND cv.sale = c.id";

constexpr std::string_view kChargesByCharge =
    "SELECT c.ext_id, c.customer, c.payment_intent, c.email, c.card_fingerprint, c.currency, c.amount, c.succeeded, "
    "c.created_s, "
    "c.metadata, p.invoice FROM json_each(?1) k CROSS JOIN invoice_payment p ON p.invoice = k.value "
    "CROSS JOIN charge c ON c.connection = ?2 AND c.ext_id = p.charge WHERE c.deleted = 0";

constexpr std::string_view kChargesByIntent =
    "SELECT c.ext_id, c.customer, c.payment_intent, c.email, c.card_fingerprint, c.currency, c.amount, c.succeeded, "
    "c.created_s, "
    "c.metadata, p.invoice FROM json_each(?1) k CROSS JOIN invoice_payment p ON p.invoice = k.value "
    "CROSS JOIN charge c ON c.connection = ?2 AND c.payment_intent = p.payment_intent WHERE c.deleted = 0";

/// What has been decided about the commissions of a conversion: 2 = something has left, 1 = a person spoke, 0 =
/// nothing.
constexpr std::string_view kDecided =
    "(SELECT max(CASE WHEN r.phase IN " RD_LEFT_PHASES " THEN 2 WHEN r.phase <> 0 OR (r.flags_raised & " RD_HELD_FLAG
    ") <> 0 THEN 1 ELSE "
    "0 END) FROM campaign g CROSS JOIN reward r ON r.campaign = g.id AND r.slot = 0 AND r.beneficiary IN (0, 1) AND "
    "r.subject = ";

/// What the charges behind invoices were when their invoice was not known, where somebody has decided about their
/// rewards or something was given: what has left comes first. All others are made anew, so that the order of imports
/// shows nowhere. ?1 invoices, ?2 connection.
constexpr std::string_view kChargeSales = "SELECT p.invoice, v.id, v.customer, ";
constexpr std::string_view kChargeSalesFrom =
    "v.id) AS decided FROM json_each(?1) k CROSS JOIN invoice_payment p ON p.invoice = k.value CROSS JOIN charge c ON "
    "c.connection = ?2 ";
constexpr std::string_view kChargeSalesEnd = "CROSS JOIN conversion v ON v.object = 2 AND v.sale = c.id WHERE decided "
                                             "> 0 ORDER BY p.invoice, decided DESC, v.id";

/// The payment of a shop's order that a charge names in its metadata: by the shop's own number of the payment, or by
/// the id that the shop gave the provider for it. No document of Shopify or Stripe promises these keys: they are for
/// who writes them (docs/shopify.md) and can only join, as no charge carries the number of an order's payment by
/// chance.
constexpr std::string_view kOrderOfPayment =
    "SELECT EXISTS (SELECT 1 FROM invoice_payment p JOIN invoice i ON i.id = p.invoice AND i.connection <> ?2 AND "
    "i.billing_reason = 'order' AND i.deleted = 0 WHERE p.charge = ?1) OR EXISTS (SELECT 1 FROM invoice_payment p JOIN "
    "invoice i ON i.id = p.invoice AND i.connection <> ?2 AND i.billing_reason = 'order' AND i.deleted = 0 WHERE "
    "p.payment_intent = ?1)";
constexpr std::string_view kPaymentKeys[] = {"order_transaction_id", "payment_id", "shopify_payment_id"};

/// Somebody has decided about a reward of this sale, or something was given for it.
#define RD_DECIDED(conversion)                                                                                         \
    "EXISTS (SELECT 1 FROM campaign g CROSS JOIN reward r ON r.campaign = g.id AND r.slot = 0 AND r.beneficiary IN "   \
    "(0, 1) AND r.subject = " conversion " WHERE r.phase <> 0 OR (r.flags_raised & " RD_HELD_FLAG ") <> 0)"
constexpr std::string_view kIsDecided = "SELECT " RD_DECIDED("?1");
constexpr std::string_view kGivenElsewhere =
    "SELECT c.ext_id, ifnull(c.payment_intent, ''), c.metadata FROM conversion v CROSS JOIN charge c ON c.id = v.sale "
    "AND c.connection <> ?1 WHERE v.object = 2 AND " RD_DECIDED("v.id");

bool isPaymentKey(const std::string &key)
{
    return std::find(std::begin(kPaymentKeys), std::end(kPaymentKeys), key) != std::end(kPaymentKeys);
}

/// The first invoice of each subscription that was paid.
constexpr std::string_view kFirstPaid =
    "SELECT k.value, ifnull(o.created_s, 0), ifnull(o.ext_id, '') FROM json_each(?1) k LEFT JOIN invoice o ON o.id = ("
    "SELECT p.id FROM invoice p WHERE p.connection = ?2 AND p.subscription = k.value AND p.deleted = 0 AND p.paid_s > "
    "0 AND p.total > 0 ORDER BY p.created_s, p.ext_id LIMIT 1)";
/// The codes on free invoices (a trial, a code that takes everything off) by subscription, oldest first.
constexpr std::string_view kFreeDiscounts =
    "SELECT k.value, i.ext_id, i.created_s, d.promotion_code, d.coupon FROM json_each(?1) k CROSS JOIN invoice i ON "
    "i.connection = ?2 AND i.subscription = k.value CROSS JOIN invoice_discount d ON d.invoice = i.id WHERE i.deleted "
    "= 0 AND i.status = 'paid' AND i.total <= 0 ORDER BY i.created_s, i.ext_id, d.n";
/// So many subscriptions are remembered from chunk to chunk.
constexpr std::size_t kMostFirstPaid = 50'000;

ChargeRecord readCharge(const Statement &row)
{
    ChargeRecord c;
    c.id = row.text(0);
    c.customer = row.text(1);
    c.paymentIntent = row.text(2);
    c.email = row.text(3);
    c.cardFingerprint = row.text(4);
    c.currency = row.currency(5);
    c.amount = row.integer(6);
    c.succeeded = row.flag(7);
    c.createdS = row.integer(8);
    c.metadata = metadataFromText(row.text(9));
    return c;
}

InvoiceRecord readInvoice(const Statement &row)
{
    InvoiceRecord i;
    i.id = row.text(1);
    i.customer = row.text(2);
    i.customerEmail = row.text(3);
    i.subscription = row.text(4);
    i.status = row.text(5);
    i.billingReason = row.text(6);
    i.currency = row.currency(7);
    i.createdS = row.integer(8);
    i.paidS = row.integer(9);
    i.total = row.integer(10);
    i.tax = row.integer(11);
    i.amountPaid = row.integer(12);
    i.paidOffProvider = row.integer(13);
    i.deleted = row.flag(14);
    i.metadata = metadataFromText(row.text(15));
    return i;
}

/// Account and conversion, from `column` on.
void readKnown(const Statement &row, int column, ReadSale &sale)
{
    sale.account = row.integer(column);
    sale.customer = row.integer(column + 1);
    sale.conversion = row.integer(column + 2);
    sale.conversionHash = row.integer(column + 3);
    sale.conversionCustomer = row.integer(column + 4);
    sale.conversionGone = row.flag(column + 5);
    sale.accountHasEmail = row.flag(column + 6);
}

} // namespace

SaleReader::SaleReader(Database &db, ConnectionId connection) : m_db(db), m_connection(connection) {}

Status SaleReader::prepare()
{
    const std::pair<bool *, const char *> kinds[] = {{&m_hasSubscriptions, "subscription"}, {&m_hasCharges, "charge"},
        {&m_hasPaymentIntents, "payment_intent"}, {&m_hasRefunds, "refund"}, {&m_hasDisputes, "dispute"},
        {&m_hasCreditNotes, "credit_note"}, {&m_hasSessions, "checkout_session"}, {&m_hasLinks, "payment_link"}};
    for (const auto &[has, table] : kinds) {
        RD_TRY(any,
            m_db.number(joined({"SELECT EXISTS (SELECT 1 FROM ", table, " WHERE connection = ?1)"}), 0, m_connection));
        *has = any != 0;
    }
    RD_TRY(charges, m_db.number("SELECT EXISTS (SELECT 1 FROM conversion WHERE object = 2)", 0));
    m_hasChargeSales = charges != 0;
    RD_TRY(elsewhere,
        m_db.number(
            "SELECT EXISTS (SELECT 1 FROM refund WHERE connection <> ?1) OR EXISTS (SELECT 1 FROM dispute WHERE "
            "connection <> ?1)",
            0, m_connection));
    m_hasElsewhere = elsewhere != 0;
    return {};
}

Status SaleReader::readGivenElsewhere()
{
    if (m_knowsGivenElsewhere)
        return {};
    m_knowsGivenElsewhere = true;
    auto row = m_db.query(kGivenElsewhere, m_connection);
    while (row.next()) {
        m_givenElsewhere.insert(row.stdString(0));
        if (const std::string intent = row.stdString(1); !intent.empty())
            m_givenElsewhere.insert(intent);
        for (const auto &[key, value] : metadataFromText(row.text(2))) {
            if (isPaymentKey(key) && !value.empty())
                m_givenElsewhere.insert(value);
        }
    }
    return row.status();
}

Status SaleReader::leaveGivenElsewhere(Chunk &chunk)
{
    for (ReadSale &sale : chunk.sales) {
        if (sale.object != SaleObject::Order || sale.conversion != 0)
            continue;
        // Only now: it reads every charge that counts, and most syncs bring no new order.
        RD_CHECK(readGivenElsewhere());
        for (const InvoicePaymentRecord &payment : sale.facts.invoice->payments) {
            if (m_givenElsewhere.contains(payment.charge) || m_givenElsewhere.contains(payment.paymentIntent))
                sale.belongsToInvoice = true;
        }
    }
    return {};
}

Result<std::vector<ReadSale>> SaleReader::invoices(std::span<const qint64> rows)
{
    Chunk chunk(rows);
    RD_CHECK(readInvoices(chunk));
    RD_CHECK(readInvoiceParts(chunk));
    if (m_hasCharges)
        RD_CHECK(readInvoiceCharges(chunk));
    if (m_hasChargeSales) {
        RD_CHECK(leaveGivenElsewhere(chunk));
        RD_CHECK(readInherited(chunk));
    }
    RD_CHECK(readFirstPaid(chunk));
    chunk.indexInvoices();
    if (m_hasCreditNotes)
        RD_CHECK(readCreditNotes(chunk));
    RD_CHECK(readPayments(chunk));
    if (m_hasElsewhere)
        RD_CHECK(readElsewhere(chunk));
    return std::move(chunk.sales);
}

Result<std::vector<ReadSale>> SaleReader::charges(std::span<const qint64> rows)
{
    Chunk chunk(rows);
    RD_CHECK(readCharges(chunk));
    chunk.indexCharges();
    RD_CHECK(readPayments(chunk));
    return std::move(chunk.sales);
}

Status SaleReader::readPayments(Chunk &chunk)
{
    if (m_hasPaymentIntents)
        RD_CHECK(readPaymentIntents(chunk));
    if (m_hasRefunds)
        RD_CHECK(readRefunds(chunk));
    if (m_hasDisputes)
        RD_CHECK(readDisputes(chunk));
    if (m_hasSessions)
        RD_CHECK(readSessions(chunk));
    return {};
}

Status SaleReader::readInvoices(Chunk &chunk)
{
    auto row = m_db.query(kInvoices, chunk.rowsJson);
    while (row.next()) {
        ReadSale &sale = chunk.add(row.integer(0));
        sale.facts.invoice = readInvoice(row);
        // A shop's orders are kept as invoices.
        sale.object = sale.facts.invoice->billingReason == kOrderSale ? SaleObject::Order : SaleObject::Invoice;
        readKnown(row, 16, sale);
    }
    return row.status();
}

Status SaleReader::readInherited(Chunk &chunk)
{
    std::unordered_map<qint64, qint64> decided; // by the row of the invoice
    for (const std::string_view join : {"AND c.ext_id = p.charge ", "AND c.payment_intent = p.payment_intent "}) {
        auto row = m_db.query(
            joined({kChargeSales, kDecided, kChargeSalesFrom, join, kChargeSalesEnd}), chunk.rowsJson, m_connection);
        while (row.next()) {
            ReadSale *sale = chunk.at(row.integer(0));
            if (sale == nullptr || decided[row.integer(0)] >= row.integer(3))
                continue;
            decided[row.integer(0)] = row.integer(3);
            sale->inherited = row.integer(1);
            sale->inheritedCustomer = row.integer(2);
        }
        RD_CHECK(row.status());
    }
    return keepOwnDecisions(chunk, decided);
}

/// Where both were sales before their link was known, the one about which more is decided stays; of two alike it is the
/// invoice, the main object (rulings.md 39).
Status SaleReader::keepOwnDecisions(Chunk &chunk, const std::unordered_map<qint64, qint64> &decided)
{
    for (const auto &[row, ofCharge] : decided) {
        ReadSale &sale = *chunk.at(row);
        if (sale.conversion == 0)
            continue;
        RD_TRY(own, m_db.number(joined({"SELECT ifnull(", kDecided, "?1), 0)"}), 0, sale.conversion));
        if (own >= ofCharge)
            sale.inherited = sale.inheritedCustomer = 0;
    }
    return {};
}

Status SaleReader::readCharges(Chunk &chunk)
{
    auto row = m_db.query(kCharges, chunk.rowsJson);
    while (row.next()) {
        ReadSale &sale = chunk.add(row.integer(10));
        sale.object = SaleObject::Charge;
        sale.facts.charge = readCharge(row);
        readKnown(row, 11, sale);
        sale.belongsToInvoice = row.flag(18);
        sale.isNamedByOrder = row.flag(20);
        if (row.flag(19))
            sale.facts.charge->succeeded = false;
    }
    RD_CHECK(row.status());
    for (ReadSale &sale : chunk.sales) {
        if (sale.belongsToInvoice)
            continue;
        RD_TRY(pays, sale.isNamedByOrder ? Result<bool>(true) : paysAnOrder(sale.facts.charge->metadata));
        if (!pays)
            continue;
        // What was given for the charge stays with it; the order is then the one that counts no second time.
        RD_TRY(decided, m_db.number(kIsDecided, 0, sale.conversion));
        sale.belongsToInvoice = decided == 0;
    }
    return {};
}

Result<bool> SaleReader::paysAnOrder(const MetadataPairs &metadata)
{
    for (const auto &[key, value] : metadata) {
        if (!isPaymentKey(key) || value.empty())
            continue;
        RD_TRY(found, m_db.number(kOrderOfPayment, 0, value, m_connection));
        if (found != 0)
            return true;
    }
    return false;
}

Status SaleReader::readInvoiceParts(Chunk &chunk)
{
    auto line =
        m_db.query("SELECT l.* FROM json_each(?1) k CROSS JOIN invoice_line l ON l.invoice = k.value", chunk.rowsJson);
    while (line.next()) {
        if (ReadSale *sale = chunk.at(line.integer(0)))
            sale->facts.invoice->lines.push_back(readLine(line));
    }
    RD_CHECK(line.status());
    auto discount = m_db.query("SELECT d.invoice, d.promotion_code, d.coupon FROM json_each(?1) k CROSS JOIN "
                               "invoice_discount d ON d.invoice = k.value",
        chunk.rowsJson);
    while (discount.next()) {
        if (ReadSale *sale = chunk.at(discount.integer(0)))
            sale->facts.invoice->discounts.push_back({discount.stdString(1), discount.stdString(2)});
    }
    RD_CHECK(discount.status());
    auto payment =
        m_db.query("SELECT p.invoice, p.charge, p.payment_intent, p.amount_paid, p.paid FROM json_each(?1) k "
                   "CROSS JOIN invoice_payment p ON p.invoice = k.value",
            chunk.rowsJson);
    while (payment.next()) {
        if (ReadSale *sale = chunk.at(payment.integer(0)))
            sale->facts.invoice->payments.push_back(
                {payment.stdString(1), payment.stdString(2), payment.integer(3), payment.flag(4)});
    }
    RD_CHECK(payment.status());
    if (!m_hasSubscriptions)
        return {};
    auto row = m_db.query(
        "SELECT i.id, s.ext_id, s.customer, s.status, s.currency, s.created_s, s.canceled_s, s.period_end_s, s.price, "
        "s.has_discount, s.metadata FROM json_each(?1) k CROSS JOIN invoice i ON i.id = k.value "
        "CROSS JOIN subscription s ON s.connection = i.connection AND s.ext_id = i.subscription",
        chunk.rowsJson);
    while (row.next()) {
        if (ReadSale *sale = chunk.at(row.integer(0)))
            sale->facts.subscription = SubscriptionRecord{row.stdString(1), row.stdString(2), row.stdString(3),
                row.currency(4), row.integer(5), row.integer(6), row.integer(7), row.stdString(8), row.flag(9),
                metadataFromText(row.text(10))};
    }
    return row.status();
}

Status SaleReader::readInvoiceCharges(Chunk &chunk)
{
    for (const std::string_view sql : {kChargesByCharge, kChargesByIntent}) {
        auto row = m_db.query(sql, chunk.rowsJson, m_connection);
        while (row.next()) {
            ReadSale *sale = chunk.at(row.integer(10));
            if (sale != nullptr && !hasId(sale->facts.invoiceCharges, row.text(0)))
                sale->facts.invoiceCharges.push_back(readCharge(row));
        }
        RD_CHECK(row.status());
    }
    return {};
}

/// Looked up once a subscription, not once an invoice: all of them lie on other pages than the one at hand.
Status SaleReader::readFirstPaid(Chunk &chunk)
{
    if (m_firstPaid.size() > kMostFirstPaid)
        m_firstPaid.clear();
    std::string keys;
    for (const ReadSale &sale : chunk.sales) {
        const std::string &subscription = sale.facts.invoice->subscription;
        if (subscription.empty() || !m_firstPaid.try_emplace(subscription).second)
            continue;
        keys.push_back(keys.empty() ? '[' : ',');
        appendJsonText(keys, subscription);
    }
    if (!keys.empty()) {
        keys.push_back(']');
        auto row = m_db.query(kFirstPaid, keys, m_connection);
        while (row.next())
            m_firstPaid[row.stdString(0)] = {row.integer(1), row.stdString(2)};
        RD_CHECK(row.status());
    }
    for (ReadSale &sale : chunk.sales) {
        const InvoiceRecord &invoice = *sale.facts.invoice;
        if (invoice.subscription.empty())
            continue;
        const InvoicePlace &first = m_firstPaid[invoice.subscription];
        sale.facts.firstPaidOfSubscription = first.id.empty() || InvoicePlace{invoice.createdS, invoice.id} <= first;
    }
    return readFreeDiscounts(chunk);
}

/// A code typed at the checkout of a trial or of a free first invoice is on that invoice also where no session shows
/// the checkout (made by the merchant's own page). It is handed on as one, for the first invoice that is paid
/// (rulings.md 15).
Status SaleReader::readFreeDiscounts(Chunk &chunk)
{
    std::unordered_map<std::string, ReadSale *> bySubscription;
    std::string keys;
    for (ReadSale &sale : chunk.sales) {
        const std::string &subscription = sale.facts.invoice->subscription;
        const bool isPaid = sale.facts.invoice->paidS > 0 && sale.facts.invoice->total > 0;
        if (subscription.empty() || !isPaid || !sale.facts.firstPaidOfSubscription)
            continue;
        bySubscription[subscription] = &sale;
        keys.push_back(keys.empty() ? '[' : ',');
        appendJsonText(keys, subscription);
    }
    if (keys.empty())
        return {};
    keys.push_back(']');
    auto row = m_db.query(kFreeDiscounts, keys, m_connection);
    while (row.next()) {
        SaleFacts &facts = bySubscription.at(row.stdString(0))->facts;
        const InvoicePlace place{row.integer(2), row.stdString(1)};
        if (InvoicePlace{facts.invoice->createdS, facts.invoice->id} < place)
            continue;
        if (facts.sessions.empty() || facts.sessions.back().id != place.id) {
            CheckoutSessionRecord &checkout = facts.sessions.emplace_back();
            checkout.id = checkout.invoice = place.id;
            checkout.complete = true;
            checkout.createdS = place.createdS;
        }
        facts.sessions.back().discounts.push_back({row.stdString(3), row.stdString(4)});
    }
    return row.status();
}

} // namespace rd::storage
