// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/waitingapproval.h"

#include "models/services/batchservice.h"
#include "models/services/gate.h"

#include <algorithm>

namespace rd::services {

Result<qint64> batchesAwaiting(BatchService &batches, Gate &gate, const QString &member)
{
    const auto who = gate.member(member);
    if (!who && who.error().kind == ErrorKind::NotFound)
        return 0;
    if (!who)
        return fail(who.error());
    if (who->role < Role::Approver)
        return 0;
    RD_TRY(all, batches.list());
    return std::count_if(all.begin(), all.end(), [&who](const Batch &batch) {
        return batch.state == BatchState::Draft && batch.twoPerson && batch.approvals.empty()
            && batch.createdBy != who->id;
    });
}

} // namespace rd::services
