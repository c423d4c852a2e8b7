// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"

#include <QString>

namespace rd::views {

/// What a flag rests on, in plain sentences; names and addresses are made safe to show.
[[nodiscard]] QString evidenceSentence(const services::FlagRow &flag);

} // namespace rd::views
