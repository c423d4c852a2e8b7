// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripefeed.h"

#include "integrations/stripe/listguard.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

// Events of one second come in any order and some come late.
constexpr std::chrono::seconds kOverlap{600};
// Stripe keeps events for 30 days.
constexpr std::chrono::days kReach{28};

bool isGone(const Error &error)
{
    return error.httpStatus == 404 || (error.httpStatus == 400 && error.code == "resource_missing"_L1);
}

} // namespace

Result<EventPage> StripeFeed::page(Fields query)
{
    query.emplace_back("limit", "100");
    ++m_requests;
    RD_TRY(answer, m_api.getAndWait({"/v1/events", std::move(query), u"events"_s, true}, m_cancel));
    if (!m_serverTime)
        m_serverTime = answer.serverDate.value_or(m_clock.now());
    return readEvents(answer.body);
}

qint64 StripeFeed::settledS() const
{
    return toUnixSeconds(m_serverTime.value_or(m_clock.now()) - kOverlap);
}

bool StripeFeed::isTooOld(Instant lastSuccess) const
{
    // The later of both clocks: a slow one here must not hide that events are gone.
    const Instant now = std::max(m_clock.now(), m_serverTime.value_or(m_clock.now()));
    return now - lastSuccess > kReach;
}

Result<ChangeFeed> StripeFeed::head()
{
    RD_TRY(newest, page({}));
    const auto settled = std::find_if(newest.events.begin(), newest.events.end(),
        [this](const StripeEvent &event) { return event.createdS <= settledS(); });
    if (settled != newest.events.end()) {
        m_place.base = settled->id;
    } else if (newest.hasMore) {
        RD_TRY(older, page({{"created[lte]", QByteArray::number(settledS())}}));
        if (!older.events.empty())
            m_place.base = older.events.front().id;
    }
    if (m_place.base.empty())
        m_place.sinceS = settledS();
    // The backfill reads every object after these events, so they need not be followed again.
    if (settled != newest.events.end() || !newest.hasMore) {
        for (auto event = newest.events.begin(); event != settled; ++event)
            m_place.handled.insert(event->id);
    }
    ChangeFeed feed;
    feed.cursor = m_place.toString();
    feed.requests = m_requests;
    return feed;
}

void StripeFeed::take(const StripeEvent &event, const FeedPlace &from)
{
    if (!from.handled.contains(event.id))
        m_changes.add(event);
    if (event.createdS <= settledS()) {
        m_place.base = event.id;
        m_place.sinceS = 0;
        m_place.handled.clear();
    } else {
        m_place.handled.insert(event.id);
    }
}

Status StripeFeed::walkUp(const FeedPlace &from)
{
    ListWalk walk;
    std::string cursor = from.base;
    for (bool hasMore = true; hasMore;) {
        RD_TRY(events, page({{"ending_before", QByteArray::fromStdString(cursor)}}));
        const std::string first = events.events.empty() ? std::string() : events.events.front().id;
        const std::string last = events.events.empty() ? std::string() : events.events.back().id;
        RD_CHECK(walk.check({cursor, first, last, static_cast<qint64>(events.events.size()), events.hasMore}));
        // A page is newest first even when the walk goes upward: its first row is the next cursor.
        for (auto event = events.events.rbegin(); event != events.events.rend(); ++event)
            take(*event, from);
        hasMore = events.hasMore;
        cursor = first;
    }
    return {};
}

Status StripeFeed::walkDown(const FeedPlace &from)
{
    ListWalk walk;
    std::vector<StripeEvent> all;
    std::string cursor;
    for (bool hasMore = true; hasMore;) {
        Fields query{{"created[gte]", QByteArray::number(from.sinceS)}};
        if (!cursor.empty())
            query.emplace_back("starting_after", QByteArray::fromStdString(cursor));
        RD_TRY(events, page(std::move(query)));
        const std::string first = events.events.empty() ? std::string() : events.events.front().id;
        const std::string last = events.events.empty() ? std::string() : events.events.back().id;
        RD_CHECK(walk.check({cursor, first, last, static_cast<qint64>(events.events.size()), events.hasMore}));
        std::move(events.events.begin(), events.events.end(), std::back_inserter(all));
        hasMore = events.hasMore;
        cursor = last;
    }
    for (auto event = all.rbegin(); event != all.rend(); ++event)
        take(*event, from);
    return {};
}

Result<ChangeFeed> StripeFeed::since(const std::string &cursor, Instant lastSuccess)
{
    ChangeFeed feed;
    const auto from = FeedPlace::parse(cursor);
    feed.tooOld = !from || isTooOld(lastSuccess);
    if (feed.tooOld)
        return feed;
    m_place.base = from->base;
    m_place.sinceS = from->sinceS;
    Status walked = from->base.empty() ? walkDown(*from) : walkUp(*from);
    feed.requests = m_requests;
    if ((!walked && isGone(walked.error())) || isTooOld(lastSuccess)) {
        feed.tooOld = true;
        return feed;
    }
    RD_CHECK(std::move(walked));
    feed.changes = m_changes.take();
    feed.cursor = m_place.toString();
    return feed;
}

} // namespace rd::stripe
