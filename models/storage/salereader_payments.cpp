// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salechunk.h"

#include <tuple>

namespace rd::storage {

namespace {

constexpr std::string_view kSessionColumns = "s.ext_id, s.customer, s.email, s.subscription, s.payment_intent, "
                                             "s.invoice, s.payment_link, s.client_reference, s.complete, "
                                             "s.created_s, s.currency, s.total, s.tax, s.shipping, s.metadata, s.id";

CheckoutSessionRecord readSession(const Statement &row)
{
    CheckoutSessionRecord s;
    s.id = row.text(0);
    s.customer = row.text(1);
    s.email = row.text(2);
    s.subscription = row.text(3);
    s.paymentIntent = row.text(4);
    s.invoice = row.text(5);
    s.paymentLink = row.text(6);
    s.clientReference = row.text(7);
    s.complete = row.flag(8);
    s.createdS = row.integer(9);
    s.currency = row.currency(10);
    s.total = row.integer(11);
    s.tax = row.integer(12);
    s.shipping = row.integer(13);
    s.metadata = metadataFromText(row.text(14));
    return s;
}

template <typename Use>
Status eachByKey(Database &db, std::string_view columns, std::string_view table, std::string_view column,
    const std::string &keys, ConnectionId connection, const Use &use)
{
    if (keys.empty())
        return {};
    std::string sql = "SELECT k.value, ";
    sql.append(columns)
        .append(" FROM json_each(?1) k CROSS JOIN ")
        .append(table)
        .append(" s ON s.connection = ?2 AND s.");
    sql.append(column).append(" = k.value WHERE s.deleted = 0");
    auto row = db.query(sql, keys, connection);
    while (row.next())
        use(row);
    return row.status();
}

} // namespace

Status SaleReader::readPaymentIntents(Chunk &chunk)
{
    return eachByKey(m_db, "s.customer, s.latest_charge, s.status, s.email, s.created_s, s.metadata", "payment_intent",
        "ext_id", chunk.keys(chunk.intents), m_connection, [&](const Statement &row) {
            const PaymentIntentRecord intent{row.stdString(0), row.stdString(1), row.stdString(2), row.stdString(3),
                row.stdString(4), row.integer(5), metadataFromText(row.text(6))};
            chunk.each(chunk.intents, intent.id, [&](ReadSale &sale) { sale.facts.paymentIntents.push_back(intent); });
        });
}

Status SaleReader::readRefunds(Chunk &chunk)
{
    const auto take = [&](const Chunk::Places &places, const Statement &row) {
        const RefundRecord refund{row.stdString(1), row.stdString(2), row.stdString(3), row.currency(4), row.integer(5),
            row.stdString(6), row.integer(7)};
        chunk.each(places, row.text(0), [&](ReadSale &sale) {
            if (!hasId(sale.facts.refunds, refund.id))
                sale.facts.refunds.push_back(refund);
        });
    };
    constexpr std::string_view kColumns =
        "s.ext_id, s.charge, s.payment_intent, s.currency, s.amount, s.status, s.created_s";
    RD_CHECK(eachByKey(m_db, kColumns, "refund", "charge", chunk.keys(chunk.charges), m_connection,
        [&](const Statement &row) { take(chunk.charges, row); }));
    return eachByKey(m_db, kColumns, "refund", "payment_intent", chunk.keys(chunk.intents), m_connection,
        [&](const Statement &row) { take(chunk.intents, row); });
}

Status SaleReader::readDisputes(Chunk &chunk)
{
    const auto take = [&](const Chunk::Places &places, const Statement &row) {
        const DisputeRecord dispute{row.stdString(1), row.stdString(2), row.stdString(3), row.currency(4),
            row.integer(5), row.stdString(6), row.stdString(7), row.integer(8)};
        chunk.each(places, row.text(0), [&](ReadSale &sale) {
            if (!hasId(sale.facts.disputes, dispute.id))
                sale.facts.disputes.push_back(dispute);
        });
    };
    constexpr std::string_view kColumns =
        "s.ext_id, s.charge, s.payment_intent, s.currency, s.amount, s.status, s.reason, s.created_s";
    RD_CHECK(eachByKey(m_db, kColumns, "dispute", "charge", chunk.keys(chunk.charges), m_connection,
        [&](const Statement &row) { take(chunk.charges, row); }));
    return eachByKey(m_db, kColumns, "dispute", "payment_intent", chunk.keys(chunk.intents), m_connection,
        [&](const Statement &row) { take(chunk.intents, row); });
}

Status SaleReader::readCreditNotes(Chunk &chunk)
{
    return eachByKey(m_db,
        "s.ext_id, s.invoice, s.currency, s.post_payment_amount, s.tax, s.refunded, s.issued, s.created_s",
        "credit_note", "invoice", chunk.keys(chunk.invoices), m_connection, [&](const Statement &row) {
            const CreditNoteRecord note{row.stdString(1), row.stdString(2), row.currency(3), row.integer(4),
                row.integer(5), row.integer(6), row.flag(7), row.integer(8)};
            chunk.each(chunk.invoices, note.invoice, [&](ReadSale &sale) { sale.facts.creditNotes.push_back(note); });
        });
}

Status SaleReader::readSessions(Chunk &chunk)
{
    struct Way {
        const char *column;
        const Chunk::Places *places;
    };
    std::string found;
    for (const Way &way : {Way{"invoice", &chunk.invoices}, Way{"payment_intent", &chunk.intents},
             Way{"subscription", &chunk.subscriptions}}) {
        const std::string sql = joined({"SELECT ", kSessionColumns,
            ", k.value FROM json_each(?1) k CROSS JOIN checkout_session s ON s.connection = ?2 AND s.", way.column,
            " = k.value WHERE s.deleted = 0"});
        const std::string keys = chunk.keys(*way.places);
        if (keys.empty())
            continue;
        auto row = m_db.query(sql, keys, m_connection);
        while (row.next()) {
            const CheckoutSessionRecord session = readSession(row);
            found.append(found.empty() ? "[" : ",").append(std::to_string(row.integer(15)));
            chunk.each(*way.places, row.text(16), [&](ReadSale &sale) {
                if (!hasId(sale.facts.sessions, session.id))
                    sale.facts.sessions.push_back(session);
            });
        }
        RD_CHECK(row.status());
    }
    if (found.empty())
        return {};
    found.push_back(']');
    return readSessionParts(chunk, found);
}

Status SaleReader::readSessionParts(Chunk &chunk, const std::string &sessions)
{
    std::unordered_map<std::string, std::vector<CheckoutSessionRecord *>> byId;
    for (ReadSale &sale : chunk.sales) {
        for (CheckoutSessionRecord &session : sale.facts.sessions)
            byId[session.id].push_back(&session);
    }
    auto line =
        m_db.query("SELECT DISTINCT l.*, s.ext_id FROM json_each(?1) k CROSS JOIN checkout_session s ON s.id = k.value "
                   "CROSS JOIN session_line l ON l.session = s.id",
            sessions);
    while (line.next()) {
        for (CheckoutSessionRecord *session : byId[line.stdString(13)])
            session->lines.push_back(readLine(line));
    }
    RD_CHECK(line.status());
    auto discount =
        m_db.query("SELECT DISTINCT d.promotion_code, d.coupon, s.ext_id, d.n FROM json_each(?1) k "
                   "CROSS JOIN checkout_session s ON s.id = k.value CROSS JOIN session_discount d ON d.session = s.id",
            sessions);
    while (discount.next()) {
        for (CheckoutSessionRecord *session : byId[discount.stdString(2)])
            session->discounts.push_back({discount.stdString(0), discount.stdString(1)});
    }
    RD_CHECK(discount.status());
    return m_hasLinks ? readLinks(chunk, sessions) : Status();
}

/// The metadata of the link a sale was bought through counts from the sale's own session on: many others were bought
/// through the same link.
Status SaleReader::readLinks(Chunk &chunk, const std::string &sessions)
{
    std::unordered_map<std::string, MetadataPairs> metadata;
    auto link = m_db.query(
        "SELECT DISTINCT p.ext_id, p.metadata FROM json_each(?1) k "
        "CROSS JOIN checkout_session s ON s.id = k.value CROSS JOIN payment_link p ON p.connection = s.connection "
        "AND p.ext_id = s.payment_link WHERE p.metadata IS NOT NULL",
        sessions);
    while (link.next())
        metadata.emplace(link.stdString(0), metadataFromText(link.text(1)));
    RD_CHECK(link.status());
    if (metadata.empty())
        return {};
    for (ReadSale &sale : chunk.sales) {
        for (const CheckoutSessionRecord &session : sale.facts.sessions) {
            const auto found = metadata.find(session.paymentLink);
            if (found == metadata.end() || !session.complete) // an open session has sold nothing
                continue;
            const bool isEarlier = std::tie(session.createdS, session.paymentLink) < std::tie(sale.linkAtS, sale.link);
            if (!sale.link.empty() && !isEarlier)
                continue;
            sale.link = session.paymentLink;
            sale.linkMetadata = found->second;
            sale.linkAtS = session.createdS;
        }
    }
    return {};
}

} // namespace rd::storage
