// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"
#include "models/ports/syncrepository.h"

#include <map>

namespace rd::services {

/// A chain of pages over one window, or one object. What is known about it while it is pulled.
struct PullItem {
    SyncWindow window; ///< id 0 = not written down (a relist that simply starts again after a stop)
    std::string objectId; ///< set = read this one object
    std::optional<qint64> updatedFromS; ///< set = only what has changed since then
    bool inFlight = false;
    bool dropped = false; ///< its stream cannot be read, or the run was stopped
    bool hasPage = false; ///< at least one page has come
    bool cutting = false; ///< a cut of it is being written
    std::string storedCursor; ///< place the store is known to have reached
    std::string lastFirstId;
    qint64 oldestS = 0; ///< how far down the chain has come
    qint64 pageSpanS = 0; ///< seconds covered by the last page
    qint64 topS = 0; ///< oldest row of the first page
    qint64 rows = 0; ///< that have come since
    double density = 0; ///< rows a second of their creation; 0 = not known yet
    int pages = 0;
    int maxPages = 0; ///< ends after so many, and is never cut; 0 = to the end

    /// Not while a cut is being written: its place must not move meanwhile.
    [[nodiscard]] bool isReady() const { return !inFlight && !cutting && !dropped && !window.done; }
    [[nodiscard]] bool isOpen() const { return !dropped && !window.done; }
    [[nodiscard]] PageRequest request() const;
};

/// One whole window per stream: the beginning of a backfill. Long ones are cut while they run, when their density is
/// known.
[[nodiscard]] std::vector<SyncWindow> initialWindows(const CommerceSource &source);
[[nodiscard]] std::vector<PullItem> itemsOf(const std::vector<SyncWindow> &windows);
/// Chains over whole streams that are not written down.
[[nodiscard]] std::vector<PullItem> relistItems(const std::vector<Stream> &streams);

/// Where to cut the rest of a window so that both parts are worth a chain of their own; nothing where it is short. A
/// window without a lower end is cut a number of pages below by the density of the last page, one with both ends in the
/// middle.
[[nodiscard]] std::optional<qint64> cutPlace(const PullItem &item);

/// About how many rows are still to come; nothing while that cannot be guessed. No provider tells it: chains are
/// lengthened by their density down to their lower end.
/// @param beginS the oldest object that is known of, for chains without a lower end; 0 = none
[[nodiscard]] std::optional<qint64> rowsLeft(const std::vector<PullItem> &items, qint64 beginS, qint64 nowS);

/// What to do about a list of changes.
struct ChangePlan {
    std::vector<PullItem> items;
    std::vector<DeletedRecord> deleted;
};
/// Single reads, or a relist of a stream where its changes are more than the pages it has.
/// @param rowsOf how many rows a stream is thought to have
[[nodiscard]] ChangePlan planChanges(
    const ChangeFeed &feed, const std::vector<Stream> &streams, const std::map<Stream, qint64> &rowsOf);

/// Streams without which a reward may be wrong in amount: as long as they are missing the first sync is not complete
/// (rulings.md 35).
[[nodiscard]] bool isEssential(Stream stream);

/// An error when a page cannot be a proper continuation (reliability.md 8), or belongs to the other mode.
[[nodiscard]] std::optional<Error> faultOf(const PullItem &item, const RecordPage &page, bool live);

} // namespace rd::services
