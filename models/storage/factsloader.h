// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/database.h"
#include "models/storage/textindex.h"

#include <set>

namespace rd::storage {

/// Fills EngineFacts from the books in one pass over each table. Lives inside one Reading.
class FactsLoader {
public:
    /// @param now rankings of periods that end later are not closed yet
    /// @param only the sales of this customer, and those paid with the same cards; invalid = all
    FactsLoader(Database &db, Instant now, CustomerId only = {}) : m_db(db), m_only(only) { m_facts.asOf = now; }
    [[nodiscard]] Result<EngineFacts> load();

private:
    struct AccountMetadata {
        qint64 createdS = 0;
        std::string extId;
        MetadataPairs pairs;
    };
    [[nodiscard]] Symbol intern(std::string_view text) { return m_known.intern(m_facts.symbols, text); }
    [[nodiscard]] quint32 customerIndex(qint64 customer);
    [[nodiscard]] Status loadSymbols();
    [[nodiscard]] Status loadAccountMetadata();
    [[nodiscard]] Status loadConversions();
    [[nodiscard]] Status readConversion(const Statement &row, Statement &evidence, bool &hasEvidence);
    [[nodiscard]] Status readLines(std::string_view packed, ConversionRow &conversion);
    void readEvidence(const Statement &row);
    void addAccountEvidence(qint64 account);
    void sortConversions();
    [[nodiscard]] Status loadTouches();
    [[nodiscard]] Status loadLeads();
    [[nodiscard]] Status readLeads(
        const char *sql, EvidenceField field, const std::set<std::string, std::less<>> &keys);
    [[nodiscard]] Status loadRates();
    [[nodiscard]] std::set<std::string, std::less<>> metadataKeys() const;
    [[nodiscard]] Status loadAccounts();
    [[nodiscard]] Status loadCustomers();
    [[nodiscard]] Status loadParticipants();
    [[nodiscard]] Status loadCodes();
    [[nodiscard]] Status buildIndex();
    void appendObjectIds();

    [[nodiscard]] Status loadNeededAccounts(std::vector<Symbol> &symbols, const std::vector<bool> &used);
    void takeCustomer(const Statement &row);

    Database &m_db;
    CustomerId m_only;
    EngineFacts m_facts;
    TextIndex m_known;
    std::vector<Symbol> m_stored; ///< by number in the symbol table
    std::vector<quint32> m_customerIndex; ///< by customer row, 0 = not needed, else index + 1
    std::unordered_map<qint64, AccountMetadata> m_accountMetadata;
    std::vector<std::string> m_objectIds; ///< by conversion, in the order read
};

} // namespace rd::storage
