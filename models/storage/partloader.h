// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/factsbuilder.h"

namespace rd::storage {

/// Fills EngineFacts with the sales of some customers and with what else those are judged by: the participants that
/// their evidence, touches, bonds and rewards name, who these are as customers (shared cards), and the bonds of others
/// where they count for the review. Each row is found through an index. Lives inside one Reading.
class PartLoader : FactsBuilder {
public:
    /// @param rewards of those customers and shares, as stored
    PartLoader(Database &db, Instant now, const PartWanted &wanted, const std::vector<StoredReward> &rewards);
    [[nodiscard]] Result<EngineFacts> load();

private:
    void noteWhatLeft(const StoredReward &reward);
    [[nodiscard]] Status loadSales(CustomerId customer);
    [[nodiscard]] Status loadKnownBonds();
    [[nodiscard]] Status namePeople(std::size_t firstEvidence);
    [[nodiscard]] Status nameByText(std::string_view text);
    [[nodiscard]] Status nameByBonds();
    [[nodiscard]] Status loadPromotionCodes(const EvidenceRow &evidence);
    [[nodiscard]] Status loadParticipants();
    [[nodiscard]] Status loadOwnAccounts();
    [[nodiscard]] Status loadAccounts();
    [[nodiscard]] Status loadCustomers();

    const PartWanted &m_wanted;
    std::set<qint64> m_people; ///< participants, by row
    std::set<qint64> m_loaded; ///< customers whose sales are here
    std::set<std::string> m_texts; ///< that were looked up
    std::set<std::string> m_promotions;
};

} // namespace rd::storage
