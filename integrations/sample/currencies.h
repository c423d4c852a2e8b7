// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/merchant.h"

#include <optional>

namespace rd::sample {

/// The currency of a code in any case; nullopt = one that the sample merchant does not know.
[[nodiscard]] std::optional<CurrencyCode> currencyOf(const QByteArray &code);

} // namespace rd::sample
