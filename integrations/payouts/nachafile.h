// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"

namespace rd::payouts {

/// ACH credits: records of 94 signs in blocks of ten, one batch of class PPD or CCD (payouts.md 6b).
[[nodiscard]] Rendered renderNacha(const FormatSpec &spec, const PayoutFile &file);

} // namespace rd::payouts
