// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <string>
#include <unordered_map>

namespace rd::storage {

/// The texts behind the numbers of SymbolTable, for reading. Lives inside one Reading.
class SymbolTexts {
public:
    explicit SymbolTexts(Database &db) : m_find(db, "SELECT text FROM symbol WHERE id = ?1") {}
    /// Empty for 0 and for a number that is not there.
    [[nodiscard]] Result<std::string> text(qint64 number)
    {
        if (number == 0)
            return std::string();
        if (const auto known = m_known.find(number); known != m_known.end())
            return known->second;
        m_find.with(number);
        std::string found = m_find.next() ? m_find.stdString(0) : std::string();
        RD_CHECK(m_find.status());
        m_find.reset();
        m_known.emplace(number, found);
        return found;
    }

private:
    Statement m_find;
    std::unordered_map<qint64, std::string> m_known;
};

} // namespace rd::storage
