// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/core/reversals.h"
#include "models/storage/salechunk.h"

#include <map>

namespace rd::storage {

namespace {

/// The charges of other accounts that orders name as their payments, by the charge's own id and by its payment
/// intent's. CROSS JOIN keeps SQLite to the order that is written. ?1 orders, ?2 connection of the shop.
constexpr std::string_view kCharges[] = {
    "FROM json_each(?1) k CROSS JOIN invoice_payment p ON p.invoice = k.value AND p.payment_intent IS NOT NULL "
    "CROSS JOIN connection n ON n.id <> ?2 CROSS JOIN charge c ON c.connection = n.id AND c.ext_id = p.payment_intent "
    "AND c.succeeded = 1 AND c.deleted = 0 ",
    "FROM json_each(?1) k CROSS JOIN invoice_payment p ON p.invoice = k.value AND p.payment_intent IS NOT NULL "
    "CROSS JOIN connection n ON n.id <> ?2 CROSS JOIN charge c ON c.connection = n.id AND c.payment_intent = "
    "p.payment_intent AND c.succeeded = 1 AND c.deleted = 0 "};

constexpr std::string_view kRefunds =
    "SELECT p.invoice, p.charge, p.amount_paid, c.amount, r.ext_id, r.currency, r.amount, r.status, r.created_s ";
constexpr std::string_view kOfRefunds =
    "CROSS JOIN refund r ON r.connection = c.connection AND r.charge = c.ext_id WHERE r.deleted = 0";
constexpr std::string_view kDisputes =
    "SELECT p.invoice, d.ext_id, d.charge, d.payment_intent, d.currency, d.amount, d.status, d.reason, d.created_s, "
    "p.amount_paid, c.amount ";
constexpr std::string_view kOfDisputes =
    "CROSS JOIN dispute d ON d.connection = c.connection AND d.charge = c.ext_id WHERE d.deleted = 0";

/// What went back, in the order's money: of a charge in another currency the same share of what the order got by it.
Money inMoneyOf(const InvoiceRecord &order, Money back, qint64 paid, qint64 charged)
{
    if (back.currency == order.currency || charged <= 0)
        return back;
    return {mulDiv(paid, std::clamp<qint64>(back.minor, 0, charged), charged, Rounding::HalfEven), order.currency};
}

/// Adds what went back beyond the refunds that the shop shows itself: of one payment the larger sum counts, for most
/// refunds are seen by both.
/// @param told by the account of the payment, in the order's money, each under the order's payment
void addFurther(std::vector<RefundRecord> &refunds, const std::vector<RefundRecord> &told)
{
    constexpr std::string_view kSucceeded = "succeeded";
    std::map<std::string, qint64> shown; // by the shop, of each payment; what is left to be found again
    for (const RefundRecord *refund : settled(refunds)) {
        if (refund->status == kSucceeded)
            shown[refund->charge] += refund->amount;
    }
    for (const RefundRecord *refund : settled(told)) {
        if (refund->status != kSucceeded)
            continue;
        qint64 &left = shown[refund->charge];
        const qint64 both = std::clamp<qint64>(refund->amount, 0, left);
        left -= both;
        const qint64 more = refund->amount - both;
        // The last unit of a refund that was reckoned from another currency is rounding.
        if (more > (both > 0 ? 1 : 0)) {
            refunds.push_back(*refund);
            refunds.back().amount = more;
        }
    }
}

} // namespace

Status SaleReader::readElsewhere(Chunk &chunk)
{
    const bool hasOrders = std::any_of(
        chunk.sales.begin(), chunk.sales.end(), [](const ReadSale &sale) { return sale.object == SaleObject::Order; });
    if (!hasOrders)
        return {};
    const auto orderAt = [&chunk](qint64 row) -> SaleFacts * {
        ReadSale *sale = chunk.at(row);
        return sale != nullptr && sale->object == SaleObject::Order ? &sale->facts : nullptr;
    };
    std::unordered_map<SaleFacts *, std::vector<RefundRecord>> told;
    for (const std::string_view charges : kCharges) {
        auto refunds = m_db.query(joined({kRefunds, charges, kOfRefunds}), chunk.rowsJson, m_connection);
        while (refunds.next()) {
            SaleFacts *facts = orderAt(refunds.integer(0));
            if (facts == nullptr)
                continue;
            RefundRecord refund{refunds.stdString(4), refunds.stdString(1), {}, refunds.currency(5), refunds.integer(6),
                refunds.stdString(7), refunds.integer(8)};
            refund.amount =
                inMoneyOf(*facts->invoice, {refund.amount, refund.currency}, refunds.integer(2), refunds.integer(3))
                    .minor;
            refund.currency = facts->invoice->currency;
            if (auto &known = told[facts]; !hasId(known, refund.id))
                known.push_back(std::move(refund));
        }
        RD_CHECK(refunds.status());
        auto disputes = m_db.query(joined({kDisputes, charges, kOfDisputes}), chunk.rowsJson, m_connection);
        while (disputes.next()) {
            SaleFacts *facts = orderAt(disputes.integer(0));
            DisputeRecord dispute{disputes.stdString(1), disputes.stdString(2), disputes.stdString(3),
                disputes.currency(4), disputes.integer(5), disputes.stdString(6), disputes.stdString(7),
                disputes.integer(8)};
            if (facts == nullptr || hasId(facts->disputes, dispute.id))
                continue;
            const Money lost = inMoneyOf(
                *facts->invoice, {dispute.amount, dispute.currency}, disputes.integer(9), disputes.integer(10));
            dispute.amount = lost.minor;
            dispute.currency = lost.currency;
            facts->disputes.push_back(std::move(dispute));
        }
        RD_CHECK(disputes.status());
    }
    for (const auto &[facts, refunds] : told)
        addFurther(facts->refunds, refunds);
    return {};
}

} // namespace rd::storage
