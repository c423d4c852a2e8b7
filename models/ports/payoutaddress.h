// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd {

/// Whether a payout provider would take this as an address: one @, a local part of at most 64 and together at most
/// `longest` characters, a dot in the domain, no spaces or control characters (payouts.md 0).
[[nodiscard]] bool isPayoutAddress(const QString &email, qsizetype longest);
/// "j…@example.com": enough to tell two apart in a list.
[[nodiscard]] QString maskedAddress(const QString &email);

} // namespace rd
