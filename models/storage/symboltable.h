// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace rd::storage {

/// Texts as small numbers that stay the same from run to run; 0 = none. Writer thread, lives for one transaction at a
/// time.
class SymbolTable {
public:
    explicit SymbolTable(Database &db);
    [[nodiscard]] Result<qint64> number(const std::string &text);

private:
    Database &m_db;
    Statement m_find;
    Statement m_insert;
    std::unordered_map<std::string, qint64> m_known;
};

} // namespace rd::storage
