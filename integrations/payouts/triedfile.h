// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"
#include "models/ports/payouttemplates.h"

namespace rd::payouts {

/// A rendered file taken apart again: its rows, and what a person would look for with a magnifying glass. The bytes are
/// read by the rules of the format, not by what the writer thought. Nothing is kept.
[[nodiscard]] TriedFile lookedAt(const FormatSpec &spec, const PayoutFile &file, Rendered rendered);

} // namespace rd::payouts
