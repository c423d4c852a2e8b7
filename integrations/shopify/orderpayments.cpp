// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/orderpayments.h"

#include "integrations/shopify/shopnames.h"

#include <algorithm>
#include <map>
#include <set>

namespace rd::shopify {

namespace {

/// Words of a transaction's status as the books know refunds.
std::string refundStatus(const QString &status)
{
    if (status == "SUCCESS"_L1)
        return "succeeded";
    return status == "PENDING"_L1 || status == "AWAITING_RESPONSE"_L1 || status == "UNKNOWN"_L1 ? "pending" : "failed";
}

bool isStoreCredit(const QJsonObject &row)
{
    return row["gateway"_L1].toString() == "shopify_store_credit"_L1;
}

/// What the buyer paid in their own currency and what of it went back. Rates move between a sale and its refund; at the
/// refund's own rate a sale that was given back whole would leave a remainder. So a refund has the rate of what was
/// paid (domain.md 4.5).
class BuyersMoney {
public:
    /// @param own what the shop got for it
    void payIn(const QJsonObject &presentment, qint64 own)
    {
        const auto money = moneyOf(presentment);
        m_isMixed = m_isMixed || !money || (m_in.currency.isValid() && m_in.currency != money->currency);
        if (!money)
            return;
        m_in = {m_in.minor + money->minor, money->currency};
        m_own += own;
    }
    /// The refund in the shop's money. Those that succeeded add up to the share that went back, to the cent.
    /// @param own as Shopify reckons it
    [[nodiscard]] qint64 giveBack(const QJsonObject &presentment, Money own, bool hasSucceeded)
    {
        const auto money = moneyOf(presentment);
        const bool isForeign = m_in.currency.isValid() && m_in.currency != own.currency;
        if (!isForeign || m_isMixed || !money || money->currency != m_in.currency || m_in.minor <= 0)
            return own.minor;
        if (!hasSucceeded)
            return share(money->minor);
        m_back = std::min(m_back + money->minor, m_in.minor);
        const qint64 before = std::exchange(m_ownBack, share(m_back));
        return m_ownBack - before;
    }

private:
    [[nodiscard]] qint64 share(qint64 back) const
    {
        return mulDiv(m_own, std::clamp<qint64>(back, 0, m_in.minor), m_in.minor, Rounding::HalfEven);
    }

    Money m_in; ///< paid by the buyer
    qint64 m_own = 0; ///< the same in the shop's money
    qint64 m_back = 0; ///< of m_in
    qint64 m_ownBack = 0; ///< of m_own
    bool m_isMixed = false; ///< paid in several currencies, or in one that is not told
};

/// One order's transactions, payments first, whatever their order.
class Transactions {
public:
    Transactions(const QJsonArray &rows, Fields &fields, ReadOrder &out) : m_fields(fields), m_out(out)
    {
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            if (!fields.flag(row, "test"_L1))
                m_rows.push_back(row);
        }
    }
    void read()
    {
        for (const QJsonObject &row : m_rows) {
            const QString kind = row["kind"_L1].toString();
            if (kind != "REFUND"_L1 && isStoreCredit(row))
                m_credits.insert(bareId(row["id"_L1]));
            else if (kind == "SALE"_L1 || kind == "CAPTURE"_L1)
                addPayment(row);
            else if (kind == "CHANGE"_L1 && isDone(row))
                m_change += m_fields.shopMoney(row["amountSet"_L1]);
        }
        // Cash that was handed back at once was never the price; some tills book the bill before the change.
        InvoiceRecord &sale = m_out.sale;
        sale.amountPaid -= std::clamp<qint64>(sale.amountPaid - sale.total, 0, m_change);
        for (const QJsonObject &row : m_rows) {
            if (row["kind"_L1].toString() == "REFUND"_L1)
                addRefund(row);
        }
    }

private:
    [[nodiscard]] static bool isDone(const QJsonObject &row) { return row["status"_L1].toString() == "SUCCESS"_L1; }

    void addPayment(const QJsonObject &row)
    {
        if (!isDone(row))
            return;
        InvoiceRecord &sale = m_out.sale;
        const qint64 amount = m_fields.shopMoney(row["amountSet"_L1]);
        const qint64 at = m_fields.seconds(row, "processedAt"_L1);
        sale.amountPaid += amount;
        sale.paidS = sale.paidS == 0 ? at : std::min(sale.paidS, at);
        // Shown by a payment provider of the merchant's own, too: one sale, this one (domain.md 3.6).
        sale.payments.push_back({bareId(row["id"_L1]), textOf(row["paymentId"_L1], 100), amount, true});
        const QJsonObject presentment = row["amountSet"_L1]["presentmentMoney"_L1].toObject();
        m_buyers.payIn(presentment, amount);
        m_buyersOf[bareId(row["id"_L1])].payIn(presentment, amount);
    }

    void addRefund(const QJsonObject &row)
    {
        std::string parent = bareId(row["parentTransaction"_L1]["id"_L1]);
        if (m_credits.contains(parent))
            return; // credit that comes back was no money when it came in
        const QString status = row["status"_L1].toString();
        const qint64 own = m_fields.shopMoney(row["amountSet"_L1]);
        // Several payments of one order may have had several rates.
        const auto paid = m_buyersOf.find(parent);
        const qint64 amount = (paid == m_buyersOf.end() ? m_buyers : paid->second)
                                  .giveBack(row["amountSet"_L1]["presentmentMoney"_L1].toObject(),
                                      {own, m_fields.currency()}, isDone(row));
        // One that names no payment of ours (another gateway, an exchange) still belongs to this order.
        const auto &payments = m_out.sale.payments;
        const bool isKnown = std::any_of(payments.begin(), payments.end(),
            [&parent](const InvoicePaymentRecord &payment) { return payment.charge == parent; });
        if (!isKnown && !payments.empty())
            parent = payments.front().charge;
        m_out.refunds.push_back({bareId(row["id"_L1]), parent, {}, m_fields.currency(), amount, refundStatus(status),
            m_fields.seconds(row, "processedAt"_L1, isDone(row))});
    }

    Fields &m_fields;
    ReadOrder &m_out;
    std::vector<QJsonObject> m_rows;
    std::set<std::string> m_credits; ///< payments with store credit
    qint64 m_change = 0;
    BuyersMoney m_buyers; ///< of all payments
    std::map<std::string, BuyersMoney> m_buyersOf; ///< of each
};

} // namespace

void addPayments(const QJsonArray &transactions, Fields &fields, ReadOrder &out)
{
    Transactions(transactions, fields, out).read();
}

} // namespace rd::shopify
