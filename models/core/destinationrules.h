// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/destination.h"

#include <QStringView>

namespace rd {

inline constexpr int kPayPalReceiver = 127; ///< longest address PayPal takes (payouts.md 0)

/// Text a person typed for a destination: not empty, not endless, nothing invisible in it.
[[nodiscard]] Status checkTyped(const QString &text);
/// The address with its domain in lower case and in ASCII; local part at most 64, whole at most 254 characters, a dot
/// in the domain. An address that a spreadsheet would run is refused: it may not be changed, and nobody has one.
[[nodiscard]] Result<QString> normalEmail(const QString &text);
/// Account and routing numbers, whatever the provider (payouts.md 0, "Account validation").
[[nodiscard]] Status checkAccount(const Destination &destination);
/// A number or a UUID, in lower case.
[[nodiscard]] bool isWiseRecipient(QStringView text);

} // namespace rd
