// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reach.h"
#include "models/ports/booksrepository.h"

namespace rd::services {

/// What the facts ask for, whole or in part, beside what is stored of the same part.
struct Computation {
    EngineFacts facts;
    EngineResult result;
    std::vector<StoredReward> stored;
    std::vector<StoredFinding> findings;
    std::optional<std::set<CustomerId>> customers; ///< whose rewards these are; nullopt = everybody's
};

[[nodiscard]] Result<Computation> computeAll(BooksRepository &books, const Calendar &calendar);

/// Computes what may differ after a change, and nothing else. The set is closed: whoever's rewards follow from the
/// sales of somebody in it is in it, too (reachOf), bond by bond until none is missing. What comes out is what
/// computeAll() finds for these customers.
class TouchedComputation {
public:
    TouchedComputation(BooksRepository &books, const Calendar &calendar, const std::vector<Campaign> &campaigns);
    /// Nothing where nothing is touched and no ranking has closed since.
    [[nodiscard]] bool isNeeded(const TouchedBooks &touched, Instant now) const;
    /// nullopt where everything has to be computed, or nearly so.
    [[nodiscard]] Result<std::optional<Computation>> run(const TouchedBooks &touched, Instant now);

private:
    struct Terms {
        CampaignId id;
        Reach reach = Reach::Customer;
        bool reviewsTogether = false;
    };
    [[nodiscard]] bool hasUnclear() const;
    [[nodiscard]] bool mayHaveClosedSince(const TouchedBooks &touched, const Campaign &campaign, Instant now) const;
    [[nodiscard]] Status begin(const TouchedBooks &touched, Instant now);
    void add(CustomerId customer);
    void addShare(const Terms &terms, ParticipantId participant);
    void addBond(CampaignId campaign, ParticipantId participant);
    /// False where it becomes too much.
    [[nodiscard]] Result<bool> close();
    void addBondsFound(const Computation &computed);
    void addFindingsChanged(const Computation &computed);
    void keepWanted(Computation &computed) const;
    [[nodiscard]] bool isWanted(const Computation &computed, const RewardTarget &target) const;

    BooksRepository &m_books;
    const Calendar &m_calendar;
    const std::vector<Campaign> &m_campaigns;
    std::vector<Terms> m_terms;
    PartWanted m_wanted;
    std::set<CustomerId> m_newCustomers; ///< whose bonds have not been followed yet
    std::set<CampaignShare> m_newShares; ///< whose customers have not been added yet
    bool m_grew = false;
    std::size_t m_limit = 0; ///< customers; beyond it one pass over everything is quicker
};

} // namespace rd::services
