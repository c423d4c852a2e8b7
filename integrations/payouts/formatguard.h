// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// What a merchant's copy may not change: who is paid, how much, and what the words of the provider mean. Each with its
/// place in the document; empty = all is well.
[[nodiscard]] std::vector<DocumentComplaint> forbiddenChanges(const FormatSpec &own, const FormatSpec &shipped);

/// Columns of a table that would be written without anybody having said what for: nothing but these is left where a
/// document can be read.
[[nodiscard]] std::vector<DocumentComplaint> emptyTitles(const FormatSpec &own);

} // namespace rd::payouts
