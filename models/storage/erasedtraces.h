// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rd::storage {

/// Traces of an erased person that no address leads to: their codes, which may be their name, and what the merchant
/// keeps about them in the metadata of their own objects. Sales whose evidence changes are derived again with the next
/// computation. In the caller's transaction, on the writer, after addScrubFunctions().
class ErasedTraces {
public:
    /// @param pseudonym stands wherever a code stood: it is nobody's code
    ErasedTraces(Database &db, std::string pseudonym) : m_db(db), m_pseudonym(std::move(pseudonym)) {}
    /// @param codes folded
    [[nodiscard]] Status replaceCodes(const std::set<std::string> &codes);
    /// Of the objects of these accounts (connection, provider's id), and of those that show the pseudonym as address,
    /// only metadata that says who brought them stays.
    [[nodiscard]] Status dropMetadata(const std::vector<std::pair<qint64, std::string>> &accounts);
    /// Sales that show this address among their evidence are derived again; before it is replaced.
    [[nodiscard]] Status touchSalesWith(const std::string &needle);
    [[nodiscard]] Status touchSalesOf(qint64 customer);
    [[nodiscard]] qint64 texts() const { return m_texts; }

private:
    [[nodiscard]] Status replaceIn(const std::string &table, const std::string &column, const std::string &code);
    [[nodiscard]] Status replaceInMetadata(const std::string &table, const std::string &code);
    [[nodiscard]] Status replaceInTerms(const std::string &code);
    [[nodiscard]] Status keepOnly(const std::string &table, const std::string &where, qint64 connection,
        const std::string &value, const std::set<std::string> &keys);
    [[nodiscard]] Status setText(
        const std::string &table, const std::string &column, qint64 row, const std::string &text);

    Database &m_db;
    std::string m_pseudonym;
    qint64 m_texts = 0;
};

} // namespace rd::storage
