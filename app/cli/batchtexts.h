// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonValue>

namespace rd::app {

// What the commands about batches share.

inline constexpr qint64 kLargestBatchFile = 100LL * 1024 * 1024; // reliability.md 10

/// "22.50 EUR".
[[nodiscard]] QString moneyText(const Money &money);
/// A command that moves money: asked at a terminal, refused without one (contract.md 1), unless `--yes`.
[[nodiscard]] Status agree(Invocation &in, const QString &question);
/// Warns of a clock that cannot be trusted (domain.md 5.4.25).
/// @return the member `clock` of the command's document
[[nodiscard]] QJsonValue noteClock(Invocation &in, services::Desk &desk);

} // namespace rd::app
