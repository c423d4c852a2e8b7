// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::storage {

/// The word of a stored SaleObject in keys and lists: "invoice", "charge", "order", "manual".
[[nodiscard]] QString objectWord(int object);
/// The word of a stored EvidenceSource, as in campaign documents: "promo-code".
[[nodiscard]] QString evidenceWord(int source);

} // namespace rd::storage
