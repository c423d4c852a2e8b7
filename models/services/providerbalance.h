// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::services {

/// Why what the provider of a payout method holds for the merchant cannot be shown before sending; English, empty for
/// methods whose preview shows it (Tremendous, Wise) or that need no money there. Source: the official API documents of
/// PayPal Payouts v1 and Cashfree Payouts 2024-01-01, and RazorpayX's pages about payouts, name no request for it.
[[nodiscard]] QString unknownBalance(const QString &method);

} // namespace rd::services
