// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/syncrepository.h"
#include "models/services/gate.h"

namespace rd::services {

/// From when the payments of a connection are read: what was chosen, and what a whole list has reached so far. Nothing
/// stands for everything there is.
struct SyncStart {
    std::optional<Instant> wanted;
    std::optional<Instant> reached; ///< counts once `isListed`
    bool isListed = false; ///< the first sync is complete
    /// The next sync has older payments to read.
    [[nodiscard]] bool hasOlder() const { return isListed && reached && (!wanted || *wanted < *reached); }
    friend bool operator==(const SyncStart &, const SyncStart &) = default;
};

/// Blocking.
[[nodiscard]] Result<SyncStart> syncStart(WorkspaceRepository &workspace, const Connection &connection);
/// Chooses from when payments are read, for an admin; the activity says so. Before the first sync is complete any day
/// will do, afterwards only earlier ones: what is known is not forgotten. Blocking. Errors: the gate's, BadInput for a
/// day that has not begun ("future-start"), Conflict for a later one ("start-known").
[[nodiscard]] Status chooseSyncStart(WorkspaceRepository &workspace, Gate &gate, Clock &clock,
    const Connection &connection, std::optional<Instant> from, const QString &actor);
/// Noted by a sync once its lists are complete.
[[nodiscard]] Status noteSyncStart(
    WorkspaceRepository &workspace, const QString &connection, std::optional<qint64> chosenS);

/// Lists that hold payments and what became of them. All others are read whole: people, subscriptions, prices, codes
/// and checkouts, which say who brought whom.
[[nodiscard]] bool isOfPayments(Stream stream);
/// Where the list of a stream begins for a chosen start, in unix seconds: charges some weeks before it, invoices and
/// all that a charge may belong to months before, so that they come together. Nothing where it is read whole.
[[nodiscard]] std::optional<qint64> listBegin(
    const CommerceSource &source, Stream stream, std::optional<qint64> chosenS);
/// True where these windows are of a run that was begun with that choice.
[[nodiscard]] bool beginAt(
    const std::vector<SyncWindow> &windows, const CommerceSource &source, std::optional<qint64> chosenS);

} // namespace rd::services
