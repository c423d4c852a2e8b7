// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"

namespace rd::items {

enum class PaymentColumn { Paid, Customer, Amount, Refunded, Participant, Connection, Payment };

/// All payments of all customers that the books know (conversions), newest first, with who brought the customer.
class PaymentModel : public WindowOf<PaymentRow> {
    Q_OBJECT
public:
    using MoneyText = std::function<QString(const Money &)>;
    PaymentModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent = nullptr);
    struct Filter {
        QString connection; ///< its name; empty = all
        std::optional<CountedPayments> counted = {}; ///< only payments that count for a referral; nothing = all
        bool operator==(const Filter &) const = default;
    };
    void setFilter(const Filter &filter);
    /// With what payments count, where only such are shown.
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    /// What kind of object it is at the provider, in words.
    [[nodiscard]] static QString objectText(const QString &type);

protected:
    [[nodiscard]] Read read() const override { return &ListRepository::payments; }
    [[nodiscard]] QVariant rowCell(const PaymentRow &payment, int column, int role) const override;
    [[nodiscard]] QString orderField(int column) const override;
    [[nodiscard]] bool hasInstants(int column) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;

private:
    MoneyText m_moneyText;
    Filter m_filter;
};

} // namespace rd::items
