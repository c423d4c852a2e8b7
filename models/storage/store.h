// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/storage/readers.h"
#include "models/storage/writer.h"

#include <atomic>
#include <memory>

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
    [[nodiscard]] Result<Writer *> writer() const;

    /// One transaction on the writer thread; waits for it.
    template <typename F>
    [[nodiscard]] auto write(F work) -> std::invoke_result_t<F &, Database &>
    {
        RD_TRY(thread, writer());
        return thread->call(std::move(work));
    }

    /// The merchant's calendar, made once for each time zone. Thread safe.
    [[nodiscard]] Result<std::shared_ptr<const Calendar>> calendar(Database &db);

    /// The file was left open by a program that ended badly: to be looked over before money moves.
    void requireCheck() { m_unchecked = true; }
    /// @see WorkspaceRepository::awaitChecks
    [[nodiscard]] Status awaitChecks();
    [[nodiscard]] bool isUnchecked() const { return m_unchecked; }

    /// Marks written before a derivation began carry a smaller number than those written during it.
    std::atomic<qint64> generation{1};

private:
    QString m_file;
    Clock &m_clock;
    Readers m_readers;
    std::unique_ptr<Writer> m_writer;
    std::mutex m_checkMutex;
    std::atomic_bool m_unchecked = false;
    std::mutex m_calendarMutex;
    /// Shared: who computes with the old one while the zone changes keeps it.
    std::shared_ptr<const Calendar> m_calendar;
};

} // namespace rd::storage
