// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/formatservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::app {

// The JSON shapes of what payout files are made of: add, never rename.

[[nodiscard]] QJsonArray toJson(const std::vector<TemplateDifference> &differences, const PayoutTemplate &own);
[[nodiscard]] QJsonObject toJson(const services::FormatView &view);
[[nodiscard]] QJsonObject toJson(const services::DocumentCheck &check);
[[nodiscard]] QJsonObject toJson(const services::TestPrint &print);

/// Where a difference is, in words: "layout iban, column 3", "the whole format".
[[nodiscard]] QString placeText(const TemplateDifference &difference, const PayoutTemplate &own);

} // namespace rd::app
