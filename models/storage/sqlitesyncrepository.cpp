// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitesyncrepository.h"

#include "models/storage/erasurelist.h"
#include "models/storage/recordstore.h"
#include "models/storage/schema.h"

namespace rd::storage {

namespace {

/// Up to this many stored sales it pays to make the secondary indexes anew after a backfill.
constexpr qint64 kIndexesAfterwards = 5000;

constexpr std::string_view kInsertWindow =
    "INSERT INTO sync_window (connection, stream, from_s, to_s, cursor, done) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

Result<qint64> insertWindow(Database &db, ConnectionId connection, const SyncWindow &w)
{
    return db.insert(kInsertWindow, connection, static_cast<int>(w.stream), w.fromS, w.toS, w.cursor, w.done);
}

/// Nobody who was erased comes back with what the provider still knows of them.
Result<StoreCounts::PerStream> storePage(RecordStore &store, const ErasureList &erased, const RecordPage &page)
{
    if (erased.isEmpty())
        return store.store(page);
    RecordPage scrubbed = page;
    erased.scrub(scrubbed);
    return store.store(scrubbed);
}

Result<StoreCounts> storeJobs(
    Database &db, ConnectionId connection, qint64 generation, const std::vector<StoreJob> &jobs)
{
    RD_TRY(complete, db.number("SELECT backfill_complete FROM connection WHERE id = ?1", -1, connection));
    if (complete < 0)
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such connection"));
    RecordStore store(db, connection, generation, complete == 0);
    RD_TRY(erased, ErasureList::load(db, connection));
    StoreCounts counts;
    Statement progress(db, "UPDATE sync_window SET cursor = ?2, done = ?3 WHERE id = ?1");
    for (const StoreJob &job : jobs) {
        RD_TRY(page, storePage(store, erased, job.page));
        auto found = std::find_if(counts.streams.begin(), counts.streams.end(),
            [&](const auto &known) { return known.stream == page.stream; });
        if (found == counts.streams.end()) {
            counts.streams.push_back(page);
        } else {
            found->read += page.read;
            found->added += page.added;
            found->changed += page.changed;
        }
        if (job.window)
            RD_CHECK(progress.with(job.window->id, job.window->cursor, job.window->done).run());
    }
    return counts;
}

} // namespace

Result<SyncState> SqliteSyncRepository::syncState(ConnectionId connection)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    SyncState state;
    auto row =
        db.query("SELECT backfill_complete, feed_cursor, last_success FROM connection WHERE id = ?1", connection);
    if (!row.next()) {
        RD_CHECK(row.status());
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such connection"));
    }
    state.backfillComplete = row.flag(0);
    state.feedCursor = row.stdString(1);
    state.lastSuccess = row.instant(2);
    auto window = db.query(
        "SELECT id, stream, from_s, to_s, cursor, done FROM sync_window WHERE connection = ?1 ORDER BY id", connection);
    while (window.next()) {
        SyncWindow w;
        w.id = window.integer(0);
        w.stream = static_cast<Stream>(window.integer(1));
        if (!window.isNull(2))
            w.fromS = window.integer(2);
        if (!window.isNull(3))
            w.toS = window.integer(3);
        w.cursor = window.stdString(4);
        w.done = window.flag(5);
        state.backfillRunning = state.backfillRunning || !w.done;
        state.windows.push_back(std::move(w));
    }
    RD_CHECK(window.status());
    return state;
}

Status SqliteSyncRepository::beginBackfill(
    ConnectionId connection, const std::vector<SyncWindow> &windows, const std::string &feedCursor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("DELETE FROM sync_window WHERE connection = ?1", connection));
        for (const SyncWindow &window : windows)
            RD_CHECK(insertWindow(db, connection, window));
        return db.run("UPDATE connection SET backfill_cursor = ?2 WHERE id = ?1", connection, feedCursor);
    });
}

Result<qint64> SqliteSyncRepository::splitWindow(
    ConnectionId connection, const SyncWindow &shrunk, const SyncWindow &rest)
{
    return m_store.write([&](Database &db) -> Result<qint64> {
        RD_CHECK(db.run("UPDATE sync_window SET from_s = ?2, to_s = ?3, cursor = ?4, done = ?5 WHERE id = ?1",
            shrunk.id, shrunk.fromS, shrunk.toS, shrunk.cursor, shrunk.done));
        return insertWindow(db, connection, rest);
    });
}

std::future<Result<StoreCounts>> SqliteSyncRepository::storePages(
    ConnectionId connection, std::vector<StoreJob> jobs, StoreLine line)
{
    auto writer = m_store.writer();
    if (!writer) {
        std::promise<Result<StoreCounts>> refused;
        refused.set_value(fail(writer.error()));
        return refused.get_future();
    }
    // The writer takes its work in order, so a failure is known to every later batch of the same run.
    return (*writer)->runRelaxed(
        [this, connection, jobs = std::move(jobs), line = std::move(line)](Database &db) -> Result<StoreCounts> {
            if (line && line->load())
                return fail(ErrorKind::Storage, QStringLiteral("an earlier page of this sync could not be stored"));
            if (line)
                line->store(true); // until the transaction has been committed
            return storeJobs(db, connection, m_store.generation.load(), jobs);
        },
        [line](bool committed) {
            if (line && committed)
                line->store(false);
        });
}

Status SqliteSyncRepository::finishBackfill(ConnectionId connection, Instant at)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("DELETE FROM sync_window WHERE connection = ?1", connection));
        return db.run("UPDATE connection SET backfill_complete = 1, feed_cursor = backfill_cursor, last_success = ?2, "
                      "last_error = '' "
                      "WHERE id = ?1",
            connection, at);
    });
}

Status SqliteSyncRepository::setFeedCursor(ConnectionId connection, const std::string &cursor, Instant at)
{
    return m_store.write([&](Database &db) {
        return db.run("UPDATE connection SET feed_cursor = ?2, last_success = ?3, last_error = '' WHERE id = ?1",
            connection, cursor, at);
    });
}

Result<std::vector<StoredObject>> SqliteSyncRepository::storedObjects(
    ConnectionId connection, Stream stream, qint64 fromS, qint64 toS, int limit)
{
    if (stream == Stream::PaymentLinks)
        return fail(ErrorKind::Internal, QStringLiteral("payment links have no time of creation"));
    RD_TRY(reading, m_store.read());
    std::string sql = "SELECT ext_id, created_s FROM ";
    sql.append(tableOf(stream))
        .append(" WHERE connection = ?1 AND deleted = 0 AND created_s >= ?2 AND created_s < ?3 "
                "ORDER BY created_s DESC LIMIT ?4");
    std::vector<StoredObject> objects;
    auto row = reading.db().query(sql, connection, fromS, toS, limit);
    while (row.next())
        objects.push_back({row.stdString(0), row.integer(1)});
    RD_CHECK(row.status());
    return objects;
}

Status SqliteSyncRepository::beginBulk()
{
    RD_TRY(writer, m_store.writer());
    RD_CHECK(writer->setBulk(true));
    return writer->call([](Database &db) -> Status {
        RD_TRY(sales,
            db.number("SELECT ifnull((SELECT max(id) FROM invoice), 0) + ifnull((SELECT max(id) FROM charge), 0)", 0));
        return sales <= kIndexesAfterwards ? dropSecondaryIndexes(db) : Status();
    });
}

Status SqliteSyncRepository::endBulk()
{
    RD_TRY(writer, m_store.writer());
    const Status indexed = writer->call([](Database &db) { return createSecondaryIndexes(db); });
    // Back to full durability whatever became of the indexes: they are made again when the workspace is opened.
    RD_CHECK(writer->setBulk(false));
    return indexed;
}

} // namespace rd::storage
