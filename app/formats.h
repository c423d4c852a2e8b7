// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatlibrary.h"

namespace rd::app {

/// The payout formats of a workspace: those of the program, and the merchant's own copies in its folder "formats".
/// Where one of these cannot be read, payouts in its format are refused with the reason: another file than the merchant
/// meant must not be written.
[[nodiscard]] std::unique_ptr<payouts::FormatLibrary> payoutFormats(const QString &workspaceDirectory);

} // namespace rd::app
