// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace rd::services {

class BatchService;
class Gate;

/// Payout batches that wait for a second person, where this member may be that: an approver who did not make them. Who
/// changed a payout method in one is told so when they want to approve it. 0 for whoever is no member. Blocking.
[[nodiscard]] Result<qint64> batchesAwaiting(BatchService &batches, Gate &gate, const QString &member);

} // namespace rd::services
