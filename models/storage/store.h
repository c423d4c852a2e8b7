// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/disk.h"
#include "models/storage/checkpoints.h"
#include "models/storage/filecheck.h"
#include "models/storage/readers.h"
#include "models/storage/writer.h"

#include <atomic>
#include <memory>
#include <optional>

namespace rd::storage {

/// What all repositories of one workspace share: its writer, its readers, its clock.
class Store {
public:
    Store(QString file, Clock &clock) : m_file(file), m_clock(clock), m_readers(std::move(file)) {}
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Clock &clock() const { return m_clock; }
    [[nodiscard]] Readers &readers() { return m_readers; }
    [[nodiscard]] Result<Reading> read() { return m_readers.begin(); }
    [[nodiscard]] bool isReadOnly() const { return m_writer == nullptr; }
    void startWriter(std::unique_ptr<Database> db) { m_writer = std::make_unique<Writer>(std::move(db)); }
    void stopWriter() { m_writer.reset(); }
    /// Conflict ("read-only") in a workspace opened for reading, Locked ("older-copy") in one that is held.
    [[nodiscard]] Result<Writer *> writer() const;
    /// Also in a workspace that is held.
    [[nodiscard]] Result<Writer *> anyWriter() const;

    /// One transaction on the writer thread; waits for it. Whatever it adds to the chain is followed by checkpoints.
    template <typename F>
    [[nodiscard]] auto write(F work) -> std::invoke_result_t<F &, Database &>
    {
        RD_TRY(thread, writer());
        return thread->call(followed(std::move(work)));
    }
    /// The same, without waiting.
    template <typename F>
    [[nodiscard]] auto writeLater(F work) -> std::future<std::invoke_result_t<F &, Database &>>
    {
        auto thread = writer();
        if (thread)
            return (*thread)->run(followed(std::move(work)));
        std::promise<std::invoke_result_t<F &, Database &>> refused;
        refused.set_value(fail(thread.error()));
        return refused.get_future();
    }
    /// What the file says about itself, never about money: also in a workspace that is held.
    template <typename F>
    [[nodiscard]] auto note(F work) -> std::invoke_result_t<F &, Database &>
    {
        RD_TRY(thread, anyWriter());
        return thread->call(std::move(work));
    }

    /// The merchant's calendar, made once for each time zone. Thread safe.
    [[nodiscard]] Result<std::shared_ptr<const Calendar>> calendar(Database &db);

    /// The file was left open by a program that ended badly: to be looked over before money moves.
    /// @param isOpeners whoever opened the workspace calls checkFile(), and nobody else begins it
    /// @param check that looks; empty = storage::checkFile()
    void requireCheck(bool isOpeners, FileCheck check = {});
    /// For whoever can show it and stop it: looks the file over, or waits for the end of somebody else's look. Once
    /// stopped it can be begun again; what is damaged stays so. Errors: Damaged, Storage, Cancelled ("check-stopped").
    [[nodiscard]] Status checkFile(const ProgressSink &progress, const CancelToken &cancel);
    /// @see WorkspaceRepository::awaitChecks
    [[nodiscard]] Status awaitChecks();
    [[nodiscard]] bool isUnchecked() const { return m_unchecked; }

    [[nodiscard]] Checkpoints &checkpoints() { return m_checkpoints; }
    /// Why nothing may be written; empty = it may. @see CheckpointRepository::heldFor
    [[nodiscard]] QString heldFor() const;
    void holdFor(const QString &why);

    /// @see WorkspaceRepository::readyToIssue
    [[nodiscard]] Status readyToIssue();
    void setDisk(Disk *disk) { m_disk = disk; } ///< nullptr = not asked

    /// Writes the time of this process into the file, at most once a minute. In a transaction.
    [[nodiscard]] Status beat(Database &db);

    /// Marks written before a derivation began carry a smaller number than those written during it.
    std::atomic<qint64> generation{1};

private:
    template <typename F>
    [[nodiscard]] auto followed(F work)
    {
        return [this, work = std::move(work)](Database &db) mutable -> std::invoke_result_t<F &, Database &> {
            auto result = work(db);
            if (result) {
                RD_CHECK(m_checkpoints.follow(db, m_clock.now()));
                RD_CHECK(beat(db));
            }
            return result;
        };
    }

    QString m_file;
    Clock &m_clock;
    Readers m_readers;
    std::unique_ptr<Writer> m_writer;
    std::timed_mutex m_checkMutex;
    [[nodiscard]] Status lookOver(const ProgressSink &progress, const CancelToken &cancel);
    FileCheck m_check; ///< set before there is a second thread
    bool m_isCheckOpeners = false; ///< set before there is a second thread
    std::optional<Error> m_checkFailed; ///< under m_checkMutex
    std::atomic_bool m_unchecked = false;
    Checkpoints m_checkpoints;
    Disk *m_disk = nullptr;
    mutable std::mutex m_holdMutex;
    QString m_held; ///< under m_holdMutex
    std::optional<std::chrono::milliseconds> m_beatAt; ///< monotonic; writer thread only
    std::mutex m_calendarMutex;
    /// Shared: who computes with the old one while the zone changes keeps it.
    std::shared_ptr<const Calendar> m_calendar;
};

/// Name of the setting that holds a workspace.
[[nodiscard]] QString heldSetting();

} // namespace rd::storage
