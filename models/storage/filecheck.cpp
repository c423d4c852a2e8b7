// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filecheck.h"

#include "models/storage/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qint64 kMegabyte = 1'000'000;
constexpr int kPiece = 1 << 20; ///< bytes read at once
constexpr int kStepsBetweenReports = 200'000; ///< some 10 ms
constexpr std::chrono::milliseconds kCancelLook{50};

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Cancelled, u"the check of the workspace's file was stopped"_s);
}

/// The connection's own way to its file: opening it a second time would drop the locks of this process when that one is
/// closed.
sqlite3_file *fileOf(Database &db)
{
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

qint64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    return file != nullptr && file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

/// In one go from the first byte to the last, into the memory in which the system keeps files. What cannot be read is
/// the check's to say.
Status readAhead(sqlite3_file *file, qint64 size, const ProgressSink &progress, const CancelToken &cancel)
{
    std::vector<char> piece(static_cast<std::size_t>(std::min<qint64>(kPiece, size)));
    for (qint64 at = 0; at < size; at += kPiece) {
        if (cancel.isCancelled())
            return stopped();
        if (progress)
            progress({u"megabytes read"_s, megabytes(at), megabytes(size), 0});
        const int length = static_cast<int>(std::min<qint64>(kPiece, size - at));
        if (file->pMethods->xRead(file, piece.data(), length, at) != SQLITE_OK)
            return {};
    }
    return {};
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// How many steps of its machine SQLite will take, roughly: so many for each row by its columns and those of its
/// indexes (counted in 3.40). 0 = cannot be told, as in a damaged file.
double expectedSteps(Database &db)
{
    double steps = 0;
    auto table = db.query("SELECT t.name, t.ncol, t.wr, (SELECT count(*) FROM pragma_index_list(t.name) i, "
                          "pragma_index_xinfo(i.name)) FROM pragma_table_list t "
                          "WHERE t.schema = 'main' AND t.type = 'table'");
    while (table.next()) {
        // The newest number stands for the count, which would have to read the table.
        const QString counted = table.flag(2) ? u"count(*)"_s : u"max(rowid)"_s;
        const QString sql = u"SELECT ifnull(%1, 0) FROM main.%2"_s.arg(counted, quoted(table.string(0)));
        const auto rows = db.number(sql.toStdString(), 0);
        if (!rows)
            return 0;
        steps += static_cast<double>(*rows)
            * (7 + 1.8 * static_cast<double>(table.integer(1)) + 1.5 * static_cast<double>(table.integer(3)));
    }
    return table.status() ? steps : 0;
}

/// Stops what a connection does once somebody wants it stopped. The walk over the pages is a single step for SQLite,
/// which asks nobody in between, but hears an interruption from another thread.
class Interrupter {
public:
    Interrupter(sqlite3 *handle, const CancelToken &cancel)
    {
        try {
            m_thread = std::thread([this, handle, cancel] { look(handle, cancel); });
        } catch (const std::system_error &) {
            // A system that has no thread to spare: the check is done all the same, and cannot be stopped.
        }
    }
    ~Interrupter()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_over.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

private:
    void look(sqlite3 *handle, const CancelToken &cancel)
    {
        std::unique_lock lock(m_mutex);
        // Again and again: what comes before a statement has begun is forgotten.
        while (!m_over.wait_for(lock, kCancelLook, [this] { return m_isOver; })) {
            if (cancel.isCancelled())
                sqlite3_interrupt(handle);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false; ///< under m_mutex
    std::thread m_thread;
};

/// Tells how far the check is, for as long as it lives.
class StepCounter {
public:
    StepCounter(sqlite3 *handle, double expected, qint64 size, const ProgressSink &progress)
        : m_handle(handle), m_expected(expected), m_size(size), m_progress(progress)
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, kStepsBetweenReports, &StepCounter::heard, this);
    }
    ~StepCounter() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    StepCounter(const StepCounter &) = delete;
    StepCounter &operator=(const StepCounter &) = delete;

private:
    static int heard(void *self)
    {
        static_cast<StepCounter *>(self)->tell();
        return 0;
    }
    void tell()
    {
        m_steps += kStepsBetweenReports;
        const double share = m_expected > 0 ? std::min(m_steps / m_expected, 1.0) : 0;
        const auto done = static_cast<qint64>(share * static_cast<double>(m_size));
        m_progress({u"megabytes checked"_s, done / kMegabyte, m_expected > 0 ? megabytes(m_size) : 0, 0});
    }

    sqlite3 *m_handle;
    double m_expected;
    qint64 m_size;
    const ProgressSink &m_progress;
    double m_steps = 0;
};

} // namespace

Error checkStopped()
{
    return {ErrorKind::Cancelled, u"the check of the workspace's file was stopped; nothing was changed"_s,
        u"Open the workspace again to check it; nothing that moves money goes on before."_s, u"check-stopped"_s, false,
        0, {}};
}

qint64 megabytes(qint64 bytes)
{
    return (bytes + kMegabyte - 1) / kMegabyte;
}

Status checkFile(Database &db, const ProgressSink &progress, const CancelToken &cancel)
{
    sqlite3_file *file = fileOf(db);
    const qint64 size = sizeOf(file);
    if (file != nullptr)
        RD_CHECK(readAhead(file, size, progress, cancel));
    const Interrupter interrupter(db.handle(), cancel);
    const double expected = progress ? expectedSteps(db) : 0;
    if (progress) // the pages first, of which SQLite says nothing
        progress({u"megabytes checked"_s, 0, expected > 0 ? megabytes(size) : 0, 0});
    QString first;
    Status read;
    {
        const StepCounter counter(db.handle(), expected, size, progress);
        auto findings = db.query("PRAGMA integrity_check(1)");
        first = findings.next() ? findings.string(0) : QString();
        read = findings.status();
    }
    // Pages that an interrupted walk did not come to look like pages that nothing leads to.
    if (cancel.isCancelled())
        return stopped();
    RD_CHECK(read);
    if (first != "ok"_L1)
        return fail(ErrorKind::Damaged, u"the database is damaged: %1"_s.arg(first),
            u"Bring the newest backup back with referral-desk restore FILE; the workspace's folder backups may hold one."_s);
    if (progress)
        progress({u"megabytes checked"_s, megabytes(size), megabytes(size), 0});
    return {};
}

} // namespace rd::storage
