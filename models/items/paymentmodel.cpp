// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/paymentmodel.h"

#include "models/items/tablecells.h"

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

std::vector<ColumnInfo> paymentColumns()
{
    return {
        {u"paid"_s, PaymentModel::tr("Paid"), false},
        {u"customer"_s, PaymentModel::tr("Customer"), false},
        {u"amount"_s, PaymentModel::tr("Amount"), true},
        {u"refunded"_s, PaymentModel::tr("Refunded"), true},
        {u"participant"_s, PaymentModel::tr("Brought by"), false},
        {u"connection"_s, PaymentModel::tr("Connection"), false},
        {u"payment"_s, PaymentModel::tr("Payment"), false},
    };
}

} // namespace

PaymentModel::PaymentModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent)
    : WindowOf(BooksList::Payments, paymentColumns(), lists, std::move(background), parent),
      m_moneyText(std::move(moneyText))
{
}

void PaymentModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    std::vector<ListTerm> terms;
    if (!filter.connection.isEmpty()) {
        ListTerm &term = terms.emplace_back();
        term.field = u"connection"_s;
        term.match = ListTerm::Match::Equals;
        term.texts = QStringList{filter.connection};
    }
    setConditions(std::move(terms), filter.counted);
}

std::vector<ShownTotal> PaymentModel::shownTotals() const
{
    std::vector<ShownTotal> totals = WindowOf::shownTotals();
    const std::vector<ListSum> &counted = sums();
    if (counted.empty() || !counted.front().counted)
        return totals;
    for (ShownTotal &total : totals)
        total.what = tr("Paid", "what payments add up to");
    for (const ListSum &sum : counted)
        totals.push_back({sum.mode, Money{sum.counted->revenue, sum.amount.currency}, tr("Referred revenue")});
    for (const ListSum &sum : counted) {
        if (sum.counted->refunded != 0)
            totals.push_back({sum.mode, Money{sum.counted->refunded, sum.amount.currency}, tr("Refunded")});
    }
    return totals;
}

QString PaymentModel::objectText(const QString &type)
{
    if (type == "invoice"_L1)
        return tr("Invoice");
    if (type == "charge"_L1)
        return tr("Charge");
    if (type == "order"_L1)
        return tr("Order");
    if (type == "manual"_L1)
        return tr("Entered by hand");
    return type;
}

QString PaymentModel::orderField(int column) const
{
    return columns()[static_cast<std::size_t>(column)].id;
}

bool PaymentModel::hasInstants(int column) const
{
    return column == static_cast<int>(PaymentColumn::Paid);
}

std::vector<ExtraField> PaymentModel::extraFields() const
{
    return {{u"campaign"_s, tr("Campaign")}, {u"currency"_s, tr("Currency")}, {u"mode"_s, tr("Mode", "test or live")}};
}

QString PaymentModel::extraText(std::size_t source, int field) const
{
    const PaymentRow &payment = rowAt(static_cast<int>(source));
    if (field == 0)
        return payment.campaign;
    return field == 1 ? payment.paid.currency.code() : word(payment.mode);
}

QVariant PaymentModel::rowCell(const PaymentRow &payment, int column, int role) const
{
    const auto money = [&](qint64 minor) { return moneyCell({minor, payment.paid.currency}, m_moneyText, role); };
    switch (static_cast<PaymentColumn>(column)) {
    case PaymentColumn::Paid:
        return role == InstantRole || role == RawRole ? QVariant(toUnixMs(payment.paidAt)) : QVariant();
    case PaymentColumn::Customer:
        if (role == CaptionRole)
            return payment.customerEmail.isEmpty() ? QString() : payment.customerId;
        return textCell(payment.customerEmail.isEmpty() ? payment.customerId : payment.customerEmail, role);
    case PaymentColumn::Amount:
        return payment.id.isValid() ? money(payment.paid.minor) : QVariant();
    case PaymentColumn::Refunded:
        return payment.refunded == 0 && role == Qt::DisplayRole ? QVariant(QString()) : money(payment.refunded);
    case PaymentColumn::Participant:
        if (role == CaptionRole)
            return payment.campaign;
        return textCell(payment.participantName, role);
    case PaymentColumn::Connection:
        return textCell(payment.connection, role);
    case PaymentColumn::Payment:
        if (role == CaptionRole)
            return objectText(payment.objectType);
        return textCell(payment.objectId, role);
    }
    return {};
}

} // namespace rd::items
