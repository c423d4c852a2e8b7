// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"

namespace rd::payouts {

/// Customer credit transfers of ISO 20022, pain.001.001.09 (or .03 by the setting "schema"): one payment block, one
/// transfer a line, EndToEndId is our reference, message and block are named after the batch (payouts.md 6a).
[[nodiscard]] Rendered renderSepa(const FormatSpec &spec, const PayoutFile &file);

} // namespace rd::payouts
