// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/participantmodel.h"

namespace rd::items {

/// Fields of a participant without a column of their own, in the order of ParticipantModel::extraFields().
enum ParticipantField { kEmailField, kGroupField, kCountryField, kIdField, kFormerField };

/// What an amount column shows; nothing for other columns.
[[nodiscard]] std::optional<ParticipantIndex::Amount> amountOf(ParticipantColumn column);

} // namespace rd::items
