// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"
#include "models/ports/payouttemplates.h"

namespace rd::payouts {

/// The first row of a provider's template as columns of the draft's layout. A title is known by the names that the
/// draft and the format's data have for it, then by what columns of payout files are usually called; whatever else is
/// there is asked about. Separator, line ends and byte order mark are taken over from the file.
/// Errors: NotFound for a layout there is not; BadInput for a file that is no table.
[[nodiscard]] Result<HeaderProposal> headerProposal(
    const FormatSpec &shipped, const PayoutTemplate &draft, const QString &layout, const QByteArray &file);

} // namespace rd::payouts
