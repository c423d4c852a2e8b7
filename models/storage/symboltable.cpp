// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/symboltable.h"

namespace rd::storage {

SymbolTable::SymbolTable(Database &db)
    : m_db(db),
      m_find(db, "SELECT id FROM symbol WHERE text = ?1"),
      m_insert(db, "INSERT INTO symbol (text) VALUES (?1)")
{
}

Result<qint64> SymbolTable::number(const std::string &text)
{
    if (text.empty())
        return 0;
    if (const auto known = m_known.find(text); known != m_known.end())
        return known->second;
    m_find.with(text);
    qint64 id = m_find.next() ? m_find.integer(0) : 0;
    RD_CHECK(m_find.status());
    m_find.reset();
    if (id == 0) {
        RD_CHECK(m_insert.with(text).run());
        id = m_db.lastInsertId();
    }
    m_known.emplace(text, id);
    return id;
}

} // namespace rd::storage
