// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncservice.h"

#include "models/services/activitylog.h"
#include "models/services/connectionsync.h"
#include "models/services/synclines.h"
#include "models/services/syncstart.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// An event that tells of another account or mode than the connection's.
std::optional<LogProblem> foreignEvent(const LoggedEvent &event, const Connection &connection)
{
    const QString mode = event.live ? u"live"_s : u"test"_s;
    if (mode != connection.mode)
        return LogProblem{event.place, u"other-mode"_s,
            u"%1 is an event of %2 mode, %3 is a %4 mode connection"_s.arg(
                QString::fromStdString(event.id), mode, connection.name, connection.mode)};
    if (!event.account.isEmpty() && event.account != connection.accountId)
        return LogProblem{event.place, u"other-account"_s,
            u"%1 is an event of account %2, %3 belongs to %4"_s.arg(
                QString::fromStdString(event.id), event.account, connection.name, connection.accountId)};
    return std::nullopt;
}

QString outcomeWord(const ConnectionSyncReport &report)
{
    if (report.cancelled)
        return u"cancelled"_s;
    if (report.error)
        return u"failed"_s;
    return report.complete ? u"ok"_s : u"partly"_s;
}

} // namespace

SyncService::SyncService(SyncRepository &sync, ConnectionService &connections, ConnectionRepository &connectionRows,
    BookService &books, WorkspaceRepository &workspace, Clock &clock)
    : m_sync(sync),
      m_connections(connections),
      m_connectionRows(connectionRows),
      m_books(books),
      m_workspace(workspace),
      m_clock(clock)
{
}

Result<SyncReport> SyncService::sync(
    const QStringList &names, bool full, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_TRY(connections, chosen(names));
    SyncReport report;
    for (const auto &connection : connections) {
        if (cancel.isCancelled())
            break;
        RD_TRY(one, syncOne(connection, full, progress, cancel));
        report.connections.push_back(std::move(one));
    }
    // What was stored before a stop is brought into the books by the next run.
    if (cancel.isCancelled())
        return report;
    RD_TRY(books, m_books.update(progress, cancel));
    report.books = books;
    report.clock = m_books.clockWarning();
    QStringList complete;
    for (const auto &connection : connections) {
        const auto one = std::find_if(report.connections.begin(), report.connections.end(),
            [&connection](const ConnectionSyncReport &of) { return of.name == connection.name; });
        if (one == report.connections.end() || !one->complete)
            continue;
        // Where older payments are not known, who is new and which payment is the first is for a person to judge.
        RD_TRY(start, syncStart(m_workspace, connection));
        if (!start.reached)
            complete.append(connection.name);
    }
    if (m_automatic)
        report.automatic = m_automatic->run(complete, progress, cancel);
    return report;
}

Result<EventImportReport> SyncService::importEvents(
    const EventImport &order, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_TRY(connection, onlyOne(order.connection));
    RD_TRY(log, readLog(connection, order));
    EventImportReport report;
    report.sync.name = connection.name;
    report.sync.provider = connection.provider;
    report.sync.mode = connection.mode;
    report.problems = std::move(log.problems);
    std::map<std::pair<Stream, std::string>, bool> objects;
    for (const auto &event : log.events) {
        if (const auto problem = foreignEvent(event, connection)) {
            report.problems.push_back(*problem);
            continue;
        }
        ++report.events;
        report.verified += event.verified ? 1 : 0;
        report.ignored += event.changes.empty() ? 1 : 0;
        for (const auto &change : event.changes)
            objects[{change.stream, change.id}] |= change.deleted;
    }
    report.objects = static_cast<qint64>(objects.size());
    if (!report.problems.empty() && !order.skipBad)
        return report;
    RD_TRY(state, m_sync.syncState(connection.id));
    if (!state.backfillComplete || !state.windows.empty())
        return fail(ErrorKind::Conflict, u"the first sync of %1 is not complete"_s.arg(connection.name),
            u"Run sync first: it lists everything, whatever the log says."_s, u"sync-incomplete"_s);
    std::vector<ChangeFeed::Change> changes;
    for (const auto &[object, deleted] : objects)
        changes.push_back({object.first, object.second, deleted});
    RD_TRY(source, m_connections.source(connection));
    ActivityLine line(m_workspace, m_clock, u"events"_s, connection.name);
    ConnectionSync run(m_sync, m_workspace, m_clock, connection, *source, progress, cancel);
    report.sync = run.readAgain(changes);
    report.imported = true;
    line.end(outcomeWord(report.sync), syncDetail(report.sync, SyncOrigin::current()));
    if (cancel.isCancelled())
        return report;
    RD_TRY(books, m_books.update(progress, cancel));
    report.books = books;
    return report;
}

Result<Connection> SyncService::onlyOne(const QString &name)
{
    if (!name.isEmpty())
        return m_connections.byName(name);
    RD_TRY(connections, chosen({}));
    if (connections.size() == 1)
        return connections.front();
    QStringList names;
    for (const auto &connection : connections)
        names << connection.name;
    return fail(ErrorKind::Usage, u"there are several connections"_s,
        u"Say which one the log is of: %1."_s.arg(names.join(u", "_s)), u"which-connection"_s);
}

Result<EventLog> SyncService::readLog(const Connection &connection, const EventImport &order)
{
    RD_TRY(log, m_connections.readEventLog(connection, order.bytes, order.signing));
    if (log.awaitingSecret == 0)
        return log;
    const auto secret = m_connections.signingSecret(connection);
    if (!secret)
        return fail(ErrorKind::SecretMissing,
            u"%1 events are signed, and there is no signing secret of %2 to verify them"_s.arg(log.awaitingSecret)
                .arg(connection.name),
            u"It is the secret of the webhook endpoint, whsec_…, at Developers → Webhooks."_s,
            u"signing-secret-needed"_s);
    return m_connections.readEventLog(connection, order.bytes, secret);
}

Result<std::vector<Connection>> SyncService::chosen(const QStringList &names)
{
    std::vector<Connection> connections;
    if (names.isEmpty()) {
        RD_TRY(all, m_connections.list());
        std::copy_if(
            all.begin(), all.end(), std::back_inserter(connections), [](const Connection &one) { return one.active; });
        if (connections.empty())
            return fail(ErrorKind::NotFound, u"there is no active connection"_s, u"Connect a provider first."_s,
                u"no-connection"_s);
        return connections;
    }
    for (const auto &name : names) {
        RD_TRY(connection, m_connections.byName(name));
        connections.push_back(std::move(connection));
    }
    return connections;
}

Result<ConnectionSyncReport> SyncService::syncOne(
    const Connection &connection, bool full, const ProgressSink &progress, const CancelToken &cancel)
{
    ActivityLine line(m_workspace, m_clock, u"sync"_s, connection.name);
    ConnectionSyncReport report;
    auto source = m_connections.source(connection);
    if (source) {
        ConnectionSync run(m_sync, m_workspace, m_clock, connection, **source, progress, cancel);
        report = run.run(full);
    } else {
        report.name = connection.name;
        report.provider = connection.provider;
        report.mode = connection.mode;
        report.error = source.error();
    }
    line.end(outcomeWord(report), syncDetail(report, SyncOrigin::current()));
    // A stop by a person is no failure of the connection.
    if (!report.cancelled)
        RD_CHECK(
            m_connectionRows.noteSync(connection.id, m_clock.now(), report.error ? report.error->text : QString()));
    return report;
}

} // namespace rd::services
