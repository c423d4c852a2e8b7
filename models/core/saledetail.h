// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sale.h"

namespace rd {

/// What the provider says about a sale beyond what the rules need: how each line came to its net amount, and every
/// refund, dispute and credit note with its state. Only for explanations; amounts in minor units of the sale.
struct SaleDetail {
    struct Line {
        std::string product;
        qint64 amount = 0; ///< before discounts
        qint64 discount = 0;
        qint64 taxInclusive = 0; ///< contained in the amount
        qint64 taxExclusive = 0; ///< on top of it
        [[nodiscard]] qint64 net() const { return amount - discount - taxInclusive; }
    };
    enum class Kind { Refund, Dispute, CreditNote };
    struct GivenBack {
        Kind kind = Kind::Refund;
        std::string id;
        std::string status;
        qint64 amount = 0;
        Currency currency;
        qint64 atS = 0;
        bool counts = false; ///< it lowers the base; else it waits, failed or was won
        qint64 refunded = 0; ///< its part of R, which is never more than what was paid (domain.md 4.5.5)
        qint64 credited = 0; ///< by what a credit note lowers the base
    };
    std::vector<Line> lines; ///< as many and in the order of the conversion's lines; empty where the sale shows none
    std::vector<std::string> charges; ///< behind an invoice
    QString mode; ///< "test" or "live", that of its connection; empty = not known
    qint64 tax = 0;
    qint64 shipping = 0;
    std::vector<GivenBack> givenBack; ///< oldest first
};

/// Pure. By the same rules as deriveConversion(): the parts of R add up to ConversionDraft::refunded.
[[nodiscard]] SaleDetail detailOf(const SaleFacts &sale);

} // namespace rd
