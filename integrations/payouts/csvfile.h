// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"

namespace rd::payouts {

/// The file of a format that data alone describes: UTF-8, RFC 4180, quotes only where a cell needs them. A setting
/// "template-header" (the first line of a file the merchant downloaded) decides which columns there are and their
/// order.
[[nodiscard]] Rendered renderCsv(const FormatSpec &spec, const PayoutFile &file);

} // namespace rd::payouts
