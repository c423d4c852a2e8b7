// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clockcheck.h"

#include <QJsonValue>

namespace rd::app {

/// The member `clock` of sync, rewards issue and the commands about batches: whether the clock shows a time before the
/// newest entry of the books, and the seconds it is behind the provider's; null where nothing is wrong.
[[nodiscard]] QJsonValue clockJson(const std::optional<services::ClockWarning> &clock);

} // namespace rd::app
