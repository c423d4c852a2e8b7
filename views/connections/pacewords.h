// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionpace.h"

#include <QString>

namespace rd::views {

/// "Polite"; the word itself where it is not known.
[[nodiscard]] QString paceName(const QString &pace);
/// What choosing it means; empty where there is nothing to say.
[[nodiscard]] QString paceSentence(const QString &pace);
/// "15 requests a second, 4 at a time"
[[nodiscard]] QString paceLimitsText(const PaceLimits &limits);
/// "Listing everything takes about 6 minutes."; says so where the size is not known yet.
[[nodiscard]] QString paceCostText(const std::optional<std::chrono::seconds> &listing);

} // namespace rd::views
