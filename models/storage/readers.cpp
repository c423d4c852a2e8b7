// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/readers.h"

namespace rd::storage {

Reading::Reading(Readers &owner, std::unique_ptr<Database> db) : m_owner(&owner), m_db(std::move(db)) {}

Reading::Reading(Reading &&other) noexcept : m_owner(other.m_owner), m_db(std::move(other.m_db)) {}

Reading::~Reading()
{
    if (!m_db)
        return;
    // A connection whose transaction cannot be ended is not lent again.
    if (m_db->execute("COMMIT"))
        m_owner->giveBack(std::move(m_db));
}

Result<Reading> Readers::begin()
{
    std::unique_ptr<Database> db;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            db = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!db) {
        RD_TRY(opened, Database::open(m_file, Database::Access::Read));
        db = std::move(opened);
    }
    RD_CHECK(db->execute("BEGIN"));
    return Reading(*this, std::move(db));
}

void Readers::giveBack(std::unique_ptr<Database> db)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(db));
}

void Readers::closeIdle()
{
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace rd::storage
