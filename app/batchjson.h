// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::app {

// The JSON shapes of payout batches (contract.md 3): add, never rename. Destinations are masked.

[[nodiscard]] QJsonObject toJson(const Batch &batch);
[[nodiscard]] QJsonObject toJson(const services::PayoutView &view);
[[nodiscard]] QJsonObject toJson(const services::BatchDetail &detail); ///< with its items
/// The members of a flag of `flags list`, with batch, payout and amount.
[[nodiscard]] QJsonObject toJson(const services::PayoutAlert &alert);
[[nodiscard]] QJsonArray toJson(const std::vector<services::LeftOutReward> &leftOut);
[[nodiscard]] QJsonObject toJson(const services::BatchPreview &preview);
[[nodiscard]] QJsonObject toJson(const services::ResultPreview &preview);
[[nodiscard]] QJsonObject toJson(const PayoutFormat &format);
[[nodiscard]] QJsonObject toJson(const services::PayoutMethodView &view);

} // namespace rd::app
