// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/services/syncplan.h"

#include <QString>

#include <map>
#include <set>

namespace rd::services {

/// How far the slow re-check has come in one stream; lists go from new to old.
struct RecheckPlace {
    std::optional<qint64> toS; ///< created before this; nothing = the round begins
    std::string cursor; ///< only inside a second that has more objects than a portion
    bool done = false; ///< this round's list has been walked to its end
};

/// What a round of the slow re-check remembers between syncs. A round walks the lists of all streams once, a small
/// portion after each sync; after the last page the next round begins.
class RecheckState {
public:
    /// Text that cannot be read is a new round: nothing is lost but time.
    [[nodiscard]] static RecheckState parse(const QString &text, const std::vector<Stream> &streams);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] RecheckPlace &place(Stream stream) { return m_places[stream]; }
    /// Streams whose turn it is, and how many pages each may take; counts them as taken.
    /// A finished round begins anew.
    [[nodiscard]] std::vector<std::pair<Stream, int>> nextPortion(const std::vector<Stream> &streams, Instant now);
    /// True once every stream has been walked to its end.
    [[nodiscard]] bool isRoundOver(const std::vector<Stream> &streams) const;

private:
    std::map<Stream, RecheckPlace> m_places;
    std::optional<Stream> m_last; ///< the last one that had its turn
    qint64 m_day = 0; ///< days since 1970, of `m_used`
    int m_used = 0; ///< pages taken on that day
};

/// What one stream's pages of a portion have shown.
class RecheckWalk {
public:
    explicit RecheckWalk(PullItem item) : m_item(std::move(item)) {}
    /// The work item that fetches the pages.
    [[nodiscard]] static PullItem itemFor(Stream stream, const RecheckPlace &place, int pages, Instant now);
    [[nodiscard]] Stream stream() const { return m_item.window.stream; }
    void see(const PullItem &item, const RecordPage &page);
    [[nodiscard]] bool hasPages() const { return m_hasPages; }

    /// Whatever is stored in [fromS, toS) and was not listed is suspected to be gone.
    struct Range {
        qint64 fromS = 0;
        qint64 toS = 0;
        [[nodiscard]] bool isEmpty() const { return fromS >= toS; }
    };
    [[nodiscard]] Range range() const;
    /// Ids to be read one by one, by what is stored in range(); also settles where the next portion begins.
    /// @param limit how many rows were asked for
    [[nodiscard]] std::vector<std::string> suspects(const std::vector<StoredObject> &stored, int limit);
    [[nodiscard]] RecheckPlace next() const;

private:
    PullItem m_item; ///< as it was sent
    std::set<std::string, std::less<>> m_listed;
    bool m_hasPages = false;
    bool m_ended = false;
    qint64 m_oldestS = 0;
    std::string m_cursor;
    std::optional<qint64> m_stopS; ///< the next portion begins before this: more suspects than are read at once
};

/// Rows of storedObjects() that are asked for, and single reads in one stream at most.
inline constexpr int kRecheckRows = 400;
inline constexpr int kRecheckReads = 20;

/// Ids of the objects on a page.
[[nodiscard]] std::vector<std::string> idsOf(const RecordPage &page);

} // namespace rd::services
