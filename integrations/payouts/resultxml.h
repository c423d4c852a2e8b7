// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// What a bank says: pain.002 (status of a file), camt.053 and .054 (bookings). Elements are known by their local
/// names, so that the versions .03, .10 and .11 are one. A document type, entities, more than 64 MB or 64 levels are
/// refused.
/// @param words the bank's words for states
[[nodiscard]] Result<PayoutResults> readXmlResults(const QByteArray &bytes, const std::vector<WordSpec> &words);

} // namespace rd::payouts
