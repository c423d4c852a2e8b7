// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/connectionsync.h"

#include "models/services/connectionpace.h"
#include "models/services/syncstart.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Providers keep 30 days of changes (stripe.md 7); two days are left for clocks that differ and syncs that take long.
constexpr auto kFeedReach = std::chrono::days(28);

std::optional<Stream> streamFromWord(const std::vector<Stream> &streams, QStringView text)
{
    for (const auto stream : streams) {
        if (text == QLatin1StringView(word(stream)))
            return stream;
    }
    return std::nullopt;
}

/// What is new is stored by then, so that only what is wrong here makes the sync fail, and a person who stops it.
bool isOurs(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::Damaged
        || kind == ErrorKind::Internal;
}

} // namespace

ConnectionSync::ConnectionSync(SyncRepository &sync, WorkspaceRepository &workspace, Clock &clock,
    const Connection &connection, CommerceSource &source, ProgressSink progress, CancelToken cancel)
    : m_sync(sync),
      m_workspace(workspace),
      m_clock(clock),
      m_connection(connection),
      m_source(source),
      m_progress(std::move(progress)),
      m_cancel(std::move(cancel)),
      m_startedAt(clock.now())
{
    m_report.name = connection.name;
    m_report.provider = connection.provider;
    m_report.mode = connection.mode;
}

ConnectionSyncReport ConnectionSync::run(bool full)
{
    return report([&] { return pull(full); });
}

ConnectionSyncReport ConnectionSync::readAgain(const std::vector<ChangeFeed::Change> &changes)
{
    return report([&] { return readChanges(changes); });
}

ConnectionSyncReport ConnectionSync::report(const std::function<Status()> &work)
{
    const qint64 before = m_source.requestsSent();
    const auto outcome = work();
    m_report.requests = m_source.requestsSent() - before;
    m_report.remarks = m_source.remarks();
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled)
            m_report.cancelled = true;
        m_report.error = outcome.error();
    }
    // Without a change feed everything was listed: slower, but as complete.
    const bool onlyTheFeed = m_report.skippedStreams == QStringList{u"events"_s};
    m_report.complete = outcome.has_value() && (m_report.skippedStreams.isEmpty() || onlyTheFeed);
    for (const auto &[stream, totals] : m_totals)
        m_report.streams.push_back({stream, totals.read, totals.added, totals.changed});
    return m_report;
}

/// The choice at the beginning of this run; a later one is the next run's.
Status ConnectionSync::loadStart()
{
    RD_TRY(start, syncStart(m_workspace, m_connection));
    if (start.wanted)
        m_fromS = toUnixSeconds(*start.wanted);
    return {};
}

void ConnectionSync::limitLists(std::vector<PullItem> &items) const
{
    for (auto &item : items) {
        if (item.objectId.empty() && !item.updatedFromS && !item.window.fromS)
            item.window.fromS = listBegin(m_source, item.window.stream, m_fromS);
    }
}

Status ConnectionSync::pull(bool full)
{
    RD_CHECK(loadStart());
    RD_TRY(state, m_sync.syncState(m_connection.id));
    // Somebody has chosen another start meanwhile: what is stored by then stays, and is only looked at again.
    if (!state.windows.empty() && !beginAt(state.windows, m_source, m_fromS))
        return beginBackfill();
    if (!state.windows.empty()) {
        RD_CHECK(continueBackfill(state));
        // The feed's place is from an earlier run: what changed while the lists were being pulled is still missing.
        RD_TRY(now, m_sync.syncState(m_connection.id));
        return followFeed(now);
    }
    const bool reachable = state.backfillComplete && m_clock.now() - state.lastSuccess < kFeedReach;
    if (full || !reachable)
        return beginBackfill();
    RD_CHECK(followFeed(state));
    RD_TRY(start, syncStart(m_workspace, m_connection));
    if (start.hasOlder())
        RD_CHECK(readOlder());
    RD_CHECK(retrySkipped());
    return recheck();
}

/// The feed has been followed up to now, so its place stands; only the part of the lists that nobody has read is
/// missing.
Status ConnectionSync::readOlder()
{
    RD_TRY(start, syncStart(m_workspace, m_connection));
    std::vector<SyncWindow> windows;
    for (auto &window : initialWindows(m_source)) {
        window.toS = listBegin(m_source, window.stream, toUnixSeconds(start.reached.value_or(m_startedAt)));
        window.fromS = listBegin(m_source, window.stream, m_fromS);
        if (window.toS)
            windows.push_back(std::move(window));
    }
    RD_TRY(now, m_sync.syncState(m_connection.id));
    RD_CHECK(m_sync.beginBackfill(m_connection.id, windows, now.feedCursor));
    RD_TRY(state, m_sync.syncState(m_connection.id));
    return continueBackfill(state);
}

Status ConnectionSync::beginBackfill()
{
    std::string place;
    const auto head = m_source.feedHead(m_cancel);
    if (head)
        place = head->cursor;
    else if (head.error().kind == ErrorKind::Forbidden)
        nameSkipped(u"events"_s); // without a feed each sync is a full one
    else
        return fail(head.error());
    auto windows = initialWindows(m_source);
    for (auto &window : windows)
        window.fromS = listBegin(m_source, window.stream, m_fromS);
    RD_CHECK(m_sync.beginBackfill(m_connection.id, windows, place));
    RD_TRY(state, m_sync.syncState(m_connection.id));
    return continueBackfill(state);
}

Status ConnectionSync::continueBackfill(const SyncState &state)
{
    m_relisted = true;
    auto items = itemsOf(state.windows);
    RD_CHECK(bulk([&] { return judge(runItems(std::move(items))); }));
    // First what was reached: a stop in between leaves lists that end once more, not a start that nobody knows.
    RD_CHECK(noteSyncStart(m_workspace, m_connection.name, m_fromS));
    RD_CHECK(m_sync.finishBackfill(m_connection.id, m_startedAt));
    // Streams that could not be read are tried again by later runs, those that these windows are not about as before.
    RD_TRY(before, skippedBefore());
    QStringList skipped = m_report.skippedStreams;
    for (const auto &text : before) {
        const bool isListed = std::any_of(state.windows.begin(), state.windows.end(),
            [&text](const SyncWindow &window) { return text == QLatin1StringView(word(window.stream)); });
        if (!isListed && text != "events"_L1 && !skipped.contains(text))
            skipped << text;
    }
    RD_CHECK(m_workspace.setSetting(settingName(u"skipped"_s), skipped.join(u' ')));
    return noteRows();
}

Status ConnectionSync::bulk(const std::function<Status()> &work)
{
    RD_CHECK(m_sync.beginBulk());
    auto outcome = work();
    auto ended = m_sync.endBulk();
    return outcome ? ended : outcome;
}

/// Later runs: what changed since the last one, object by object or by relisting a stream.
Status ConnectionSync::followFeed(const SyncState &state)
{
    auto feed = m_source.changesSince(state.feedCursor, state.lastSuccess, m_cancel);
    if (!feed && feed.error().kind == ErrorKind::Forbidden)
        return beginBackfill();
    if (!feed)
        return fail(feed.error());
    if (feed->tooOld)
        return beginBackfill();
    RD_TRY(rows, rowsOfWholeLists());
    auto plan = planChanges(*feed, m_source.streams(), rows);
    RD_CHECK(judge(runItems(std::move(plan.items), std::move(plan.deleted))));
    RD_CHECK(noteRows());
    RD_CHECK(noteSkipped());
    return m_sync.setFeedCursor(m_connection.id, m_source.cursorAfter(*feed), m_startedAt);
}

Status ConnectionSync::readChanges(const std::vector<ChangeFeed::Change> &changes)
{
    ChangeFeed alive;
    std::vector<PullItem> items;
    for (const auto &change : changes) {
        if (!change.deleted) {
            alive.changes.push_back(change);
            continue;
        }
        // Said to be gone: only an answer of the provider about this one object makes it so.
        PullItem item;
        item.window.stream = change.stream;
        item.objectId = change.id;
        items.push_back(std::move(item));
    }
    RD_CHECK(loadStart());
    RD_TRY(rows, rowsOfWholeLists());
    auto plan = planChanges(alive, m_source.streams(), rows);
    items.insert(items.end(), std::make_move_iterator(plan.items.begin()), std::make_move_iterator(plan.items.end()));
    RD_CHECK(judge(runItems(std::move(items))));
    RD_CHECK(noteSkipped());
    return noteRows();
}

/// Later runs try them again.
Status ConnectionSync::noteSkipped()
{
    if (m_report.skippedStreams.isEmpty())
        return {};
    RD_TRY(before, skippedBefore());
    for (const auto &skipped : m_report.skippedStreams) {
        if (!before.contains(skipped))
            before << skipped;
    }
    return m_workspace.setSetting(settingName(u"skipped"_s), before.join(u' '));
}

/// A stream that was left out is listed whole as soon as the key may read it.
Status ConnectionSync::retrySkipped()
{
    RD_TRY(before, skippedBefore());
    before.removeAll(u"events"_s);
    if (before.isEmpty())
        return {};
    std::vector<Stream> again;
    for (const auto &text : before) {
        if (const auto stream = streamFromWord(m_source.streams(), text))
            again.push_back(*stream);
    }
    m_report.skippedStreams.clear();
    auto items = relistItems(again);
    limitLists(items);
    RD_CHECK(judge(runItems(std::move(items))));
    RD_CHECK(noteRows());
    return m_workspace.setSetting(settingName(u"skipped"_s), m_report.skippedStreams.join(u' '));
}

Status ConnectionSync::comparePortion(std::vector<RecheckWalk> &walks, std::vector<PullItem> items)
{
    const auto seen = [&walks](const PullItem &item, const RecordPage &page) {
        for (auto &walk : walks) {
            if (walk.stream() == item.window.stream)
                walk.see(item, page);
        }
    };
    RD_CHECK(judge(runItems(std::move(items), {}, seen)));
    RD_TRY(single, suspects(walks));
    if (single.empty())
        return {};
    const auto readOnce = [this](const PullItem &, const RecordPage &page) {
        m_report.recheck.gone += static_cast<qint64>(page.deleted.size());
    };
    return judge(runItems(std::move(single), {}, readOnce));
}

Status ConnectionSync::recheck()
{
    RD_TRY(before, skippedBefore());
    std::vector<Stream> streams;
    for (const auto stream : m_source.streams()) {
        // Without windows of time nothing could be compared, and a shop would make a whole file for it.
        if (!before.contains(QString::fromLatin1(word(stream))) && m_source.hasCreatedWindows(stream))
            streams.push_back(stream);
    }
    if (streams.empty())
        return {};
    RD_TRY(text, m_workspace.setting(settingName(u"recheck"_s)));
    auto state = RecheckState::parse(text.value_or(QString()), streams);
    const auto totals = m_totals;
    std::vector<RecheckWalk> walks;
    std::vector<PullItem> items;
    for (const auto &[stream, pages] : state.nextPortion(streams, m_startedAt)) {
        items.push_back(RecheckWalk::itemFor(stream, state.place(stream), pages, m_startedAt));
        items.back().window.fromS = listBegin(m_source, stream, m_fromS);
        walks.emplace_back(items.back());
    }
    if (items.empty())
        return {};
    const bool hadCursor =
        std::any_of(items.begin(), items.end(), [](const PullItem &item) { return !item.window.cursor.empty(); });
    const Status compared = comparePortion(walks, std::move(items));
    // The object a place hangs on may be gone meanwhile: that second is left to the next round.
    if (!compared && hadCursor && compared.error().kind == ErrorKind::Refused) {
        for (const auto &walk : walks) {
            auto &place = state.place(walk.stream());
            if (!place.cursor.empty())
                place = {place.toS.value_or(1) - 1, {}, false};
        }
        return m_workspace.setSetting(settingName(u"recheck"_s), state.toString());
    }
    if (!compared) {
        if (isOurs(compared.error().kind))
            return compared;
        m_report.recheck.error = compared.error();
        // One object that the provider cannot show must not be asked for in each sync of this round; a provider that is
        // out of reach is asked again.
        if (compared.error().kind != ErrorKind::Refused && compared.error().kind != ErrorKind::BadAnswer)
            return {};
    }
    for (const auto &walk : walks) {
        if (walk.hasPages())
            state.place(walk.stream()) = walk.next();
        else
            state.place(walk.stream()).done = true; // the key may no longer read it
    }
    m_report.recheck.roundEnded = state.isRoundOver(streams);
    RD_CHECK(noteSkipped());
    RD_CHECK(noteRows());
    countOnlyFinds(totals);
    // Only now: what was listed is stored, so that nothing is passed over after a stop.
    return m_workspace.setSetting(settingName(u"recheck"_s), state.toString());
}

/// What was listed only to be compared is told apart from what was pulled.
void ConnectionSync::countOnlyFinds(const StoreTotals &before)
{
    for (auto it = m_totals.begin(); it != m_totals.end();) {
        const auto found = before.find(it->first);
        const qint64 readBefore = found == before.end() ? 0 : found->second.read;
        m_report.recheck.listed += it->second.read - readBefore;
        it->second.read = readBefore;
        const bool nothing = readBefore == 0 && it->second.added == 0 && it->second.changed == 0;
        it = nothing ? m_totals.erase(it) : std::next(it);
    }
}

/// Reads for everything that is stored where the lists no longer show it. A list alone proves nothing: objects of one
/// second may have changed pages meanwhile.
Result<std::vector<PullItem>> ConnectionSync::suspects(std::vector<RecheckWalk> &walks)
{
    std::vector<PullItem> items;
    for (auto &walk : walks) {
        const auto range = walk.range();
        if (range.isEmpty() || !m_source.hasCreatedWindows(walk.stream()))
            continue;
        RD_TRY(stored, m_sync.storedObjects(m_connection.id, walk.stream(), range.fromS, range.toS, kRecheckRows));
        for (auto &id : walk.suspects(stored, kRecheckRows)) {
            PullItem item;
            item.window.stream = walk.stream();
            item.objectId = std::move(id);
            items.push_back(std::move(item));
        }
    }
    return items;
}

PullOutcome ConnectionSync::runItems(std::vector<PullItem> items, std::vector<DeletedRecord> deleted, PageSeen pageSeen)
{
    SyncRun run(m_sync, m_source, m_clock, m_connection.id, m_connection.mode == "live"_L1, m_progress, m_cancel);
    run.pageSeen = std::move(pageSeen);
    if (!deleted.empty()) {
        RecordPage page;
        page.stream = deleted.front().stream;
        page.rows = static_cast<qint64>(deleted.size());
        page.deleted = std::move(deleted);
        run.storeDirectly(std::move(page));
    }
    auto outcome = run.run(std::move(items));
    addTotals(run.totals());
    return outcome;
}

Status ConnectionSync::judge(const PullOutcome &outcome)
{
    QStringList essential;
    for (const auto stream : outcome.forbidden) {
        const auto text = QString::fromLatin1(word(stream));
        nameSkipped(text);
        if (isEssential(stream) && !m_source.isOptional(stream))
            essential << text;
    }
    if (outcome.cancelled)
        return fail(ErrorKind::Cancelled, u"stopped; the next sync goes on from here"_s);
    if (outcome.error)
        return fail(*outcome.error);
    if (!essential.isEmpty())
        return fail(ErrorKind::Forbidden,
            u"the key may not read %1; rewards stay provisional without it"_s.arg(essential.join(u", "_s)),
            u"Give the key this permission at the provider, then sync again."_s, u"permission-missing"_s);
    return {};
}

void ConnectionSync::addTotals(const StoreTotals &totals)
{
    for (const auto &[stream, more] : totals) {
        auto &total = m_totals[stream];
        total.read += more.read;
        total.added += more.added;
        total.changed += more.changed;
    }
}

void ConnectionSync::nameSkipped(const QString &word)
{
    if (!m_report.skippedStreams.contains(word))
        m_report.skippedStreams << word;
}

/// How many rows each stream is thought to have: enough to choose between reading one by one and listing.
Result<std::map<Stream, qint64>> ConnectionSync::knownRows()
{
    RD_TRY(text, m_workspace.setting(rowsSetting(m_connection.name)));
    return rowsFromText(text.value_or(QString()));
}

/// The same without lists that begin at a chosen day: what has changed may be older than what they show.
Result<std::map<Stream, qint64>> ConnectionSync::rowsOfWholeLists()
{
    RD_TRY(rows, knownRows());
    std::erase_if(rows, [this](const auto &row) { return listBegin(m_source, row.first, m_fromS).has_value(); });
    return rows;
}

Status ConnectionSync::noteRows()
{
    RD_TRY(rows, knownRows());
    for (const auto &[stream, totals] : m_totals)
        rows[stream] = m_relisted ? qMax(rows[stream], totals.read) : rows[stream] + totals.added;
    return m_workspace.setSetting(rowsSetting(m_connection.name), rowsToText(rows));
}

Result<QStringList> ConnectionSync::skippedBefore()
{
    RD_TRY(text, m_workspace.setting(settingName(u"skipped"_s)));
    return text.value_or(QString()).split(u' ', Qt::SkipEmptyParts);
}

QString ConnectionSync::settingName(const QString &what) const
{
    return u"sync-%1/%2"_s.arg(what, m_connection.name);
}

} // namespace rd::services
