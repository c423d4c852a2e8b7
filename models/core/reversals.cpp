// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reversals.h"

#include "models/core/money.h"

#include <array>

namespace rd {

bool isPending(const RefundRecord &refund)
{
    return refund.status == "pending" || refund.status == "requires_action";
}

bool isOpen(const DisputeRecord &dispute)
{
    static constexpr std::array<std::string_view, 6> kOpen{"warning_needs_response", "warning_under_review",
        "needs_response", "under_review", "appeal_needs_response", "appeal_under_review"};
    return std::find(kOpen.begin(), kOpen.end(), dispute.status) != kOpen.end();
}

bool isLost(const DisputeRecord &dispute)
{
    return dispute.status == "lost" || dispute.status.starts_with("appeal_");
}

qint64 lostAmount(const DisputeRecord &dispute, Currency currency, qint64 paid)
{
    return dispute.currency == currency ? dispute.amount : paid;
}

qint64 creditedNet(const CreditNoteRecord &creditNote)
{
    const qint64 rest = creditNote.postPaymentAmount - std::max<qint64>(creditNote.refunded, 0);
    if (!creditNote.issued || rest <= 0)
        return 0;
    const qint64 tax =
        mulDiv(std::max<qint64>(creditNote.tax, 0), rest, creditNote.postPaymentAmount, Rounding::HalfEven);
    return std::max<qint64>(rest - tax, 0);
}

} // namespace rd
