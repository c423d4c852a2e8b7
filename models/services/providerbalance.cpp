// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/providerbalance.h"

namespace rd::services {

using namespace Qt::StringLiterals;

QString unknownBalance(const QString &method)
{
    if (method == "paypal"_L1)
        return u"What the PayPal account holds is not known here: PayPal's interface for payouts has no request that "
               "tells it. Look there first; the fee comes on top, and what is not covered is refused and due again."_s;
    if (method == "razorpayx"_L1)
        return u"What the RazorpayX account holds is not known here: its interface for payouts has no documented "
               "request that tells it. Look there first; the fee comes on top, and what is not covered is refused and "
               "due again."_s;
    if (method == "cashfree"_L1)
        return u"What the Cashfree account holds is not known here: Cashfree's interface for payouts has no request "
               "that tells it. Look there first; the fee comes on top, and what is not covered is refused and due again."_s;
    return {};
}

} // namespace rd::services
