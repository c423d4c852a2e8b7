// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/services/termchanges.h"

namespace rd::services {

/// What applying a document would change from now on (domain.md 5.4.20).
struct CampaignEdit {
    QString campaign;
    bool isNew = false; ///< its first version counts from the beginning of history (rulings.md 1)
    bool changed = false; ///< false = the terms are those in force
    int version = 1; ///< the number it would get; the one in force where nothing changes
    Instant validFrom = Instant::min(); ///< payments billed from then on follow it
    std::vector<TermChange> changes;
    qint64 existingRewards = 0; ///< of this campaign, by the facts stored
    /// Of all campaigns, those that would not stay as they are: 0 unless the edit moves conversions between campaigns
    /// or connections. Computed, not promised.
    qint64 rewardsTouched = 0;
    qint64 newRewards = 0; ///< of a new campaign, for payments already stored
    qint64 runningReferrals = 0; ///< referrals whose next payment, like their last, earns by the old or the new terms
    qint64 affectedReferrals = 0; ///< of these, where it earns something else than by the old terms
    qint64 earnMore = 0; ///< of the affected, where it can be told by amount
    qint64 earnLess = 0;
    QStringList notes;
};

struct CampaignEditOrder {
    CampaignTerms terms;
    QString mode;
    std::vector<ConnectionId> connections;
    Instant now;
};

/// Computes the stored facts by the terms in force and with the new version from now on, then one further payment of
/// each referral by both. Caps are left out of that one payment: which of many future payments they cut cannot be
/// known. Pure. Errors: those of the engine, Cancelled.
[[nodiscard]] Result<CampaignEdit> previewEdit(EngineFacts facts, const Calendar &calendar,
    const CampaignEditOrder &order, const ProgressSink &progress, const CancelToken &cancel);

} // namespace rd::services
