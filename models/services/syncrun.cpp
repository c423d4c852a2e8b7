// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncrun.h"

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long pages may wait in memory while the source is slow.
constexpr auto kPatience = 1s;

/// These concern the key or the line, not the stream: going on would only repeat them.
bool stopsEverything(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
    case ErrorKind::Conflict:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Locked:
    case ErrorKind::Newer:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Usage:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Timeout:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
    case ErrorKind::BadAnswer:
        return false;
    }
    return true;
}

} // namespace

SyncRun::SyncRun(SyncRepository &sync, CommerceSource &source, Clock &clock, ConnectionId connection, bool live,
    ProgressSink progress, CancelToken cancel)
    : m_sync(sync),
      m_source(source),
      m_clock(clock),
      m_connection(connection),
      m_live(live),
      m_progress(std::move(progress)),
      m_cancel(std::move(cancel)),
      m_store(sync, clock, connection),
      m_inbox(std::make_shared<Inbox>()),
      m_begin(clock.monotonic())
{
    m_store.windowStored = [this](const SyncWindow &window) {
        for (auto &item : m_items) {
            if (item.window.id == window.id && window.id != 0)
                item.storedCursor = window.cursor;
        }
    };
}

SyncRun::~SyncRun() = default;

void SyncRun::storeDirectly(RecordPage page)
{
    m_store.add({std::move(page), std::nullopt});
}

PullOutcome SyncRun::run(std::vector<PullItem> items)
{
    m_items = std::move(items);
    for (;;) {
        m_store.reap();
        if (m_store.error())
            stop(*m_store.error());
        if (m_cancel.isCancelled() && !m_stopped) {
            m_outcome.cancelled = true;
            m_stopped = true;
        }
        dispatch();
        storeWhatIsReady();
        if (m_store.isFull()) {
            m_store.waitOne();
            continue;
        }
        if (m_inFlight > 0 || m_cutting > 0) {
            static_cast<void>(takeArrivals(true));
            continue;
        }
        if (takeArrivals(false))
            continue;
        if (m_store.hasOutstanding()) {
            m_store.waitOne();
            continue;
        }
        if (!m_store.hasWaiting() || m_store.error())
            break;
    }
    if (m_store.error() && !m_outcome.error)
        m_outcome.error = m_store.error();
    return m_outcome;
}

/// Whole batches at once; the last ones when nothing more is on its way.
void SyncRun::storeWhatIsReady()
{
    bool nothingComes = m_inFlight == 0 && m_cutting == 0;
    if (nothingComes) {
        const std::lock_guard lock(m_inbox->mutex);
        nothingComes = m_inbox->arrivals.empty();
    }
    m_store.flush(nothingComes);
}

void SyncRun::dispatch()
{
    while (!m_stopped && m_inFlight < qMax(1, m_source.maxInFlight()) && !m_store.isFull()) {
        const auto next = nextItem();
        if (!next)
            return;
        send(*next);
    }
}

/// The ready item of the stream with the fewest requests on their way: limits are per stream as well, and a slow one
/// must not hold all slots.
std::optional<std::size_t> SyncRun::nextItem()
{
    while (m_firstOpen < m_items.size() && !m_items[m_firstOpen].isOpen())
        ++m_firstOpen;
    std::map<Stream, int> busy;
    for (auto i = m_firstOpen; i < m_items.size(); ++i) {
        if (m_items[i].inFlight)
            ++busy[m_items[i].window.stream];
    }
    std::optional<std::size_t> best;
    int bestBusy = 0;
    for (auto i = m_firstOpen; i < m_items.size(); ++i) {
        if (!m_items[i].isReady())
            continue;
        const auto found = busy.find(m_items[i].window.stream);
        const int load = found == busy.end() ? 0 : found->second;
        if (!best || load < bestBusy) {
            best = i;
            bestBusy = load;
        }
        if (bestBusy == 0)
            break;
    }
    return best;
}

void SyncRun::send(std::size_t index)
{
    auto &item = m_items[index];
    item.inFlight = true;
    ++m_inFlight;
    m_source.fetch(item.request(), m_cancel, [inbox = m_inbox, index](Result<RecordPage> page) {
        Arrival arrival;
        arrival.item = index;
        arrival.page = std::move(page);
        const std::lock_guard lock(inbox->mutex);
        inbox->arrivals.push_back(std::move(arrival));
        inbox->arrived.notify_one();
    });
}

/// Handles what has come; with `wait` it sleeps until something has, or until waiting pages grow old. True if there was
/// anything.
bool SyncRun::takeArrivals(bool wait)
{
    std::deque<Arrival> arrivals;
    {
        std::unique_lock lock(m_inbox->mutex);
        const auto any = [this] { return !m_inbox->arrivals.empty(); };
        if (wait && m_store.hasWaiting())
            m_inbox->arrived.wait_for(lock, kPatience, any);
        else if (wait)
            m_inbox->arrived.wait(lock, any);
        arrivals.swap(m_inbox->arrivals);
    }
    const bool anything = !arrivals.empty();
    for (auto &arrival : arrivals)
        handle(std::move(arrival));
    return anything;
}

void SyncRun::handle(Arrival arrival)
{
    if (arrival.cut) {
        handleCut(arrival);
        return;
    }
    --m_inFlight;
    m_items[arrival.item].inFlight = false;
    handlePage(arrival.item, std::move(*arrival.page));
}

void SyncRun::handlePage(std::size_t index, Result<RecordPage> result)
{
    auto &item = m_items[index];
    if (!result) {
        fail(item.window.stream, result.error());
        return;
    }
    auto page = std::move(*result);
    if (const auto fault = faultOf(item, page, m_live)) {
        fail(item.window.stream, *fault);
        return;
    }
    // A page of a stream that was given up meanwhile is still good data.
    const bool belowLowerEnd = item.window.fromS && page.oldestCreatedS > 0 && page.oldestCreatedS < *item.window.fromS;
    const bool enough = item.maxPages > 0 && item.pages + 1 >= item.maxPages;
    item.window.done = !item.objectId.empty() || !page.hasMore || belowLowerEnd || enough;
    item.window.cursor = page.nextCursor;
    if (page.oldestCreatedS > 0) {
        item.pageSpanS = item.oldestS > 0
            ? item.oldestS - page.oldestCreatedS
            : item.window.toS.value_or(toUnixSeconds(m_clock.now())) - page.oldestCreatedS;
        // The first page says nothing of density: how long ago its newest row was made is not known.
        if (!item.hasPage)
            item.topS = page.oldestCreatedS;
        else
            item.rows += page.rows;
        item.oldestS = page.oldestCreatedS;
        if (!page.hasMore && !item.window.fromS)
            m_beginS = m_beginS == 0 ? item.oldestS : qMin(m_beginS, item.oldestS);
    }
    if (item.topS > item.oldestS)
        item.density = static_cast<double>(item.rows) / static_cast<double>(item.topS - item.oldestS);
    item.lastFirstId = page.firstId;
    item.hasPage = true;
    ++item.pages;
    m_rows += page.rows;
    const auto stream = item.window.stream;
    if (pageSeen)
        pageSeen(item, page);
    StoreJob job;
    job.page = std::move(page);
    if (item.window.id != 0)
        job.window = item.window;
    const bool isPlaceOnly = job.window && job.page.rows == 0 && job.page.hasMore;
    m_store.add(std::move(job));
    // A page without rows tells of work that the provider has begun for us. A program that is killed while it waits for
    // that must find the place again, and not have the work begun once more.
    if (isPlaceOnly)
        m_store.storeNow();
    report(stream);
    maybeCut(index);
}

/// A permission that is missing costs its stream only; trouble with key or line ends the run. What has come is stored
/// in both cases.
void SyncRun::fail(Stream stream, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled && m_cancel.isCancelled()) {
        m_outcome.cancelled = true;
        m_stopped = true;
    } else if (stopsEverything(error.kind)) {
        stop(error);
    } else if (error.kind == ErrorKind::Forbidden) {
        if (std::find(m_outcome.forbidden.begin(), m_outcome.forbidden.end(), stream) == m_outcome.forbidden.end())
            m_outcome.forbidden.push_back(stream);
        dropStream(stream);
    } else {
        if (!m_outcome.error)
            m_outcome.error = error;
        dropStream(stream);
    }
}

void SyncRun::dropStream(Stream stream)
{
    for (auto &item : m_items) {
        if (item.window.stream == stream)
            item.dropped = true;
    }
}

void SyncRun::stop(const Error &error)
{
    if (!m_outcome.error)
        m_outcome.error = error;
    m_stopped = true;
}

int SyncRun::activeChains() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const PullItem &item) { return item.isOpen(); }));
}

/// While there are fewer chains than slots, the rest of a long window becomes a chain of its own. Writing the cut must
/// not hold up this thread (the writer may be busy with pages), so it is done on the pool and comes back through the
/// inbox.
void SyncRun::maybeCut(std::size_t index)
{
    auto &item = m_items[index];
    if (m_stopped || !item.isOpen() || item.cutting || !item.objectId.empty() || item.maxPages > 0
        || !m_source.hasCreatedWindows(item.window.stream) || activeChains() + m_cutting >= m_source.maxInFlight())
        return;
    const auto place = cutPlace(item);
    if (!place)
        return;
    SyncWindow rest;
    rest.stream = item.window.stream;
    rest.fromS = item.window.fromS;
    rest.toS = *place;
    item.cutting = true;
    ++m_cutting;
    if (item.window.id == 0) {
        Arrival arrival;
        arrival.item = index;
        arrival.cut = Result<qint64>(0);
        arrival.cutAtS = *place;
        const std::lock_guard lock(m_inbox->mutex);
        m_inbox->arrivals.push_back(std::move(arrival));
        return;
    }
    SyncWindow shrunk = item.window;
    shrunk.fromS = *place;
    // The place that is safely stored: pages that still wait in memory would be lost with a later one.
    shrunk.cursor = item.storedCursor;
    // Here and not on the pool: this run may be holding the pool's only thread.
    Arrival arrival;
    arrival.item = index;
    arrival.cut = m_sync.splitWindow(m_connection, shrunk, rest);
    arrival.cutAtS = *place;
    const std::lock_guard lock(m_inbox->mutex);
    m_inbox->arrivals.push_back(std::move(arrival));
}

void SyncRun::handleCut(const Arrival &arrival)
{
    --m_cutting;
    m_items[arrival.item].cutting = false;
    if (!*arrival.cut) {
        stop(arrival.cut->error());
        return;
    }
    PullItem rest;
    rest.window.id = **arrival.cut;
    rest.window.stream = m_items[arrival.item].window.stream;
    rest.window.fromS = m_items[arrival.item].window.fromS;
    rest.window.toS = arrival.cutAtS;
    rest.dropped = m_items[arrival.item].dropped;
    rest.density = m_items[arrival.item].density;
    m_items[arrival.item].window.fromS = arrival.cutAtS;
    m_items.push_back(std::move(rest));
}

void SyncRun::report(Stream stream)
{
    if (!m_progress)
        return;
    const auto elapsed = std::chrono::duration<double>(m_clock.monotonic() - m_begin).count();
    const auto left = rowsLeft(m_items, m_beginS, toUnixSeconds(m_clock.now()));
    m_progress({QString::fromLatin1(word(stream)), m_rows, left ? m_rows + *left : 0,
        elapsed > 0 ? static_cast<double>(m_rows) / elapsed : 0});
}

} // namespace rd::services
