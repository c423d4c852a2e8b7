// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/factsbuilder.h"

namespace rd::storage {

/// Fills EngineFacts from the books in one pass over each table. Lives inside one Reading.
class FactsLoader : FactsBuilder {
public:
    /// @param now rankings of periods that end later are not closed yet
    FactsLoader(Database &db, Instant now) : FactsBuilder(db, now) {}
    /// @param tried terms that are in no campaign yet, for which more may be needed; null = none
    [[nodiscard]] Result<EngineFacts> load(const CampaignTerms *tried = nullptr);

private:
    [[nodiscard]] Status loadConversions();
    [[nodiscard]] Status loadLeft();
    [[nodiscard]] Status loadTouches();
    [[nodiscard]] Status loadLeads();
    [[nodiscard]] Status readLeads(
        const char *sql, EvidenceField field, const std::set<std::string, std::less<>> &keys);
    [[nodiscard]] Status loadParticipants();
    [[nodiscard]] Status loadCodes();
    [[nodiscard]] Status loadAccounts();
    [[nodiscard]] Status loadCustomers();
};

} // namespace rd::storage
