// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncservice.h"

#include "models/services/activitylog.h"
#include "models/services/connectionsync.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString summary(const ConnectionSyncReport &report)
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    for (const auto &stream : report.streams) {
        read += stream.read;
        added += stream.added;
        changed += stream.changed;
    }
    auto text = u"%1 read, %2 new, %3 changed, %4 requests"_s.arg(read).arg(added).arg(changed).arg(report.requests);
    if (!report.skippedStreams.isEmpty())
        text += u"; not readable: "_s + report.skippedStreams.join(u", "_s);
    if (report.error)
        text += u"; "_s + report.error->text;
    return text;
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
    for (const auto &one : report.connections) {
        if (one.complete)
            complete.append(one.name);
    }
    if (m_automatic)
        report.automatic = m_automatic->run(complete, progress, cancel);
    return report;
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
    line.end(outcomeWord(report), summary(report));
    // A stop by a person is no failure of the connection.
    if (!report.cancelled)
        RD_CHECK(
            m_connectionRows.noteSync(connection.id, m_clock.now(), report.error ? report.error->text : QString()));
    return report;
}

} // namespace rd::services
