// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/commercesource.h"

#include <QByteArray>

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace rd::stripe {

/// One event reduced to "these objects changed" (stripe.md 7). The object inside an event has the shape of the
/// account's own version and is never trusted for more than ids.
struct StripeEvent {
    std::string id;
    qint64 createdS = 0;
    std::vector<ChangeFeed::Change> changes; ///< empty for kinds of events we do not use
};

struct EventPage {
    std::vector<StripeEvent> events; ///< newest first, as listed
    bool hasMore = false;
};

[[nodiscard]] Result<EventPage> readEvents(const QByteArray &body);

/// Changed objects, each once; the newest word about an object wins.
class ChangeSet {
public:
    /// In order from old to new.
    void add(const StripeEvent &event);
    [[nodiscard]] std::vector<ChangeFeed::Change> take() { return std::move(m_changes); }

private:
    std::vector<ChangeFeed::Change> m_changes;
    std::map<std::pair<Stream, std::string>, std::size_t> m_index;
};

/// A place in the event list that survives late events: the newest event that was ten minutes old, and the ids already
/// handled behind it. Text form: "evt_…|evt_…,evt_…"; an account without an old enough event has "@<unix seconds>" in
/// front.
struct FeedPlace {
    std::string base; ///< event id; empty = use `sinceS`
    qint64 sinceS = 0;
    std::unordered_set<std::string> handled;
    [[nodiscard]] static std::optional<FeedPlace> parse(const std::string &cursor);
    [[nodiscard]] std::string toString() const;
};

} // namespace rd::stripe
