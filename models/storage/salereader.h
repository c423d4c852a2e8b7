// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/sale.h"
#include "models/storage/database.h"

#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace rd::storage {

/// A sale with what the books know about it so far.
struct ReadSale {
    SaleObject object = SaleObject::Invoice;
    qint64 row = 0; ///< of the invoice or charge
    bool belongsToInvoice = false; ///< a charge behind an invoice is no sale of its own (rulings.md 39), nor an order
                                   ///< whose payment has been rewarded as a charge elsewhere
    bool isNamedByOrder = false; ///< an order of a shop names this charge as its payment
    qint64 account = 0; ///< provider_customer row, 0 = unknown
    qint64 customer = 0; ///< of that account, 0 = not found yet
    bool accountHasEmail = false;
    qint64 conversion = 0; ///< stored conversion, 0 = none
    qint64 conversionHash = 0;
    qint64 conversionCustomer = 0;
    bool conversionGone = false;
    /// Of an invoice: the conversion its charge was until now, where somebody decided about that one's rewards and
    /// nobody about its own; 0 = none.
    qint64 inherited = 0;
    qint64 inheritedCustomer = 0;
    MetadataPairs linkMetadata; ///< of the payment links of its sessions
    qint64 linkAtS = 0;
    std::string link;
    SaleFacts facts;
};

/// Gathers everything stored about sales, some hundreds at a time: one statement for each kind of object and chunk, so
/// that the work stays inside SQLite's loops. Lives inside one Reading.
class SaleReader {
public:
    SaleReader(Database &db, ConnectionId connection);
    /// Which kinds of objects exist at all; the statements of the others are left out.
    [[nodiscard]] Status prepare();
    [[nodiscard]] Result<std::vector<ReadSale>> invoices(std::span<const qint64> rows);
    [[nodiscard]] Result<std::vector<ReadSale>> charges(std::span<const qint64> rows);

private:
    struct Chunk;
    [[nodiscard]] Status readInvoices(Chunk &chunk);
    [[nodiscard]] Status readInvoiceParts(Chunk &chunk);
    [[nodiscard]] Status readInvoiceCharges(Chunk &chunk);
    [[nodiscard]] Status readInherited(Chunk &chunk);
    [[nodiscard]] Status keepOwnDecisions(Chunk &chunk, const std::unordered_map<qint64, qint64> &decided);
    [[nodiscard]] Status readFirstPaid(Chunk &chunk);
    [[nodiscard]] Status readFreeDiscounts(Chunk &chunk);
    [[nodiscard]] Status readCharges(Chunk &chunk);
    /// Whether it names the payment of an order of a shop that is connected here (domain.md 3.6).
    [[nodiscard]] Result<bool> paysAnOrder(const MetadataPairs &metadata);
    [[nodiscard]] Status readGivenElsewhere();
    /// Orders whose payment has been rewarded as a charge of another account, before the shop was known.
    [[nodiscard]] Status leaveGivenElsewhere(Chunk &chunk);
    [[nodiscard]] Status readPaymentIntents(Chunk &chunk);
    [[nodiscard]] Status readRefunds(Chunk &chunk);
    [[nodiscard]] Status readDisputes(Chunk &chunk);
    [[nodiscard]] Status readCreditNotes(Chunk &chunk);
    [[nodiscard]] Status readSessions(Chunk &chunk);
    [[nodiscard]] Status readSessionParts(Chunk &chunk, const std::string &sessions);
    [[nodiscard]] Status readLinks(Chunk &chunk, const std::string &sessions);
    [[nodiscard]] Status readPayments(Chunk &chunk);
    /// What other accounts say of the payments that a shop's orders name (domain.md 3.6).
    [[nodiscard]] Status readElsewhere(Chunk &chunk);

    Database &m_db;
    ConnectionId m_connection;
    /// Where an invoice stands among those of its subscription.
    struct InvoicePlace {
        qint64 createdS = 0;
        std::string id; ///< empty = there is none
        auto operator<=>(const InvoicePlace &) const = default;
    };
    std::unordered_map<std::string, InvoicePlace> m_firstPaid; ///< by subscription
    std::unordered_set<std::string> m_givenElsewhere; ///< ids by which orders may name such charges
    bool m_knowsGivenElsewhere = false;
    bool m_hasSubscriptions = true;
    bool m_hasCharges = true;
    bool m_hasChargeSales = true; ///< charges that are, or were, sales of their own
    bool m_hasPaymentIntents = true;
    bool m_hasElsewhere = true; ///< refunds or disputes of other accounts
    bool m_hasRefunds = true;
    bool m_hasDisputes = true;
    bool m_hasCreditNotes = true;
    bool m_hasSessions = true;
    bool m_hasLinks = true;
};

} // namespace rd::storage
