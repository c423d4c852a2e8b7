// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// Reads a written file as a provider would and compares receiver and amount of each payout, their number and their sum
/// with the batch (domain.md 5.6.3): what two people agreed to is what the bytes say, whatever the data of the format
/// is. Internal where they differ.
[[nodiscard]] Status checkReadBack(const FormatSpec &spec, const PayoutFile &file, const QByteArray &bytes);

} // namespace rd::payouts
