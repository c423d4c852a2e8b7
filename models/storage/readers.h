// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <mutex>
#include <vector>

namespace rd::storage {

class Readers;

/// A read-only connection for as long as this lives, looking at one unchanging state of the books.
class Reading {
public:
    ~Reading();
    Reading(Reading &&other) noexcept;
    Reading &operator=(Reading &&) = delete;
    [[nodiscard]] Database &db() const { return *m_db; }

private:
    friend class Readers;
    Reading(Readers &owner, std::unique_ptr<Database> db);
    Readers *m_owner;
    std::unique_ptr<Database> m_db;
};

/// Lends read-only connections, one to each reading thread at a time. Thread safe.
class Readers {
public:
    explicit Readers(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] Result<Reading> begin();
    void closeIdle(); ///< before the last checkpoint

private:
    friend class Reading;
    void giveBack(std::unique_ptr<Database> db);

    QString m_file;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Database>> m_idle;
};

} // namespace rd::storage
