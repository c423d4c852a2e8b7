// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::bench {

/// The smallest program that does the writing of a recompute: reads the conversions, takes 30%, writes a lean reward
/// and a hash-chained ledger row for each. Returns how many. The workspace must not be in use and is spoilt by it.
qint64 runRecomputeFloor(const QString &directory);

} // namespace rd::bench
