// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"
#include "models/core/payouttemplate.h"

namespace rd::payouts {

/// The words of a format's data.
[[nodiscard]] TemplateWords templateWords();
/// What a person sees of a format.
[[nodiscard]] PayoutTemplate templateOf(const FormatSpec &spec);
/// A column of the data as a person sees it.
[[nodiscard]] TemplateColumn templateColumn(const ColumnSpec &column);
/// `base` with what the template says; members that no template tells stay as they are. What is not decided yet is left
/// out, so that a reader complains about it.
[[nodiscard]] QJsonObject withTemplate(QJsonObject base, const PayoutTemplate &wanted);

} // namespace rd::payouts
