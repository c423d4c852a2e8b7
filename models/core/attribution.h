// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rules.h"

namespace rd::engine {

/// What every conversion of a bond needs, apart from Bond itself so that much of it fits into the processor's cache.
struct LiveBond {
    ParticipantId id;
    quint32 participant = kNone; ///< index
    Flags flags = 0; ///< self-referral: holds every reward of the bond (rulings.md 17)
    int qualified = 0; ///< payments that count towards `qualifyingPayments`
    bool earned = false; ///< a conversion of this bond has earned
    bool isManual = false;
};

/// The touch that came closest to a bond, and what stood against it; for explanations.
struct Refusal {
    NoReward reason = NoReward::NoEvidence;
    quint32 participant = kNone; ///< index; kNone = somebody who is not in the campaign
    Instant at; ///< of the touch
    EvidenceRow evidence;
};

struct Attribution {
    quint32 bond = kNone; ///< into Attributor::live() and bonds()
    NoReward reason = NoReward::None;
    bool foreignCode = false;
};

/// Finds who brought a customer, campaign by campaign (domain.md 3, rulings.md 4, 10–18). Conversions of one customer
/// must come in the order (paidAt, id).
class Attributor {
public:
    Attributor(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar);

    /// The bond of a conversion, fixed at the first one that has any. Only for conversions that brought money.
    [[nodiscard]] Attribution attribute(quint32 conversion, const CompiledVersion &version);
    /// Why attribute() found no bond; slow, for one conversion only.
    [[nodiscard]] Refusal refusal(quint32 conversion, const CompiledVersion &version);
    /// False where attribute() could only answer "no evidence": lets most rows of a large account pass at once.
    [[nodiscard]] bool mayHaveBond(const ConversionRow &row) const
    {
        return m_bondOf[row.customer] != kNone || row.evidenceCount > 0
            || m_index.customer(row.customer).touchCount > 0;
    }
    /// First and second step of fetching what attribute() reads of a customer.
    void prefetchCustomer(quint32 customer) const { prefetch(&m_bondOf[customer]); }
    [[nodiscard]] quint32 prefetchBond(quint32 customer) const
    {
        const quint32 bond = m_bondOf[customer];
        if (bond != kNone)
            prefetch(&m_live[bond]);
        return bond;
    }
    /// Bonds of customers with touches who have not paid yet.
    void addLeads();
    /// Bonds of customers of whom the provider alone knows, and who have not paid (EngineFacts::leads).
    void addProviderLeads();
    [[nodiscard]] const std::vector<Bond> &bonds() const { return m_bonds; }
    /// Bonds that bind() found suspicious, by index.
    [[nodiscard]] const std::vector<quint32> &suspected() const { return m_suspected; }
    [[nodiscard]] LiveBond &live(quint32 bond) { return m_live[bond]; }
    /// False for a bond that the customer has left.
    [[nodiscard]] bool isCurrent(std::size_t bond) const { return m_bondOf[m_bonds[bond].customer] == bond; }
    [[nodiscard]] Flags flagsOf(std::size_t bond) const { return m_live[bond].flags; }

private:
    struct Candidate {
        int rank = 0;
        Instant at;
        int field = 0;
        std::size_t keyPosition = 0;
        std::string_view value;
        quint32 participant = kNone;
        EvidenceRow evidence;
        bool manual = false;
        bool decided = false; ///< by a person or an import: needs no purchase to be a bond
    };
    struct Search {
        std::optional<Candidate> best;
        NoReward reason = NoReward::NoEvidence;
        bool existingAllowed = false;
        Refusal *watched = nullptr; ///< where not null, receives what is behind `reason`
        /// Keeps the reason that says most.
        void refuse(NoReward why, const Candidate &candidate);
    };

    [[nodiscard]] bool isMember(quint32 participant) const;
    [[nodiscard]] quint32 ownerOf(ValueKind kind, Symbol value);
    [[nodiscard]] quint32 resolve(ValueKind kind, Symbol value) const;
    [[nodiscard]] quint32 ownerOfCode(Symbol foldedCode) const;
    [[nodiscard]] quint32 ownerOfCoupon(Symbol coupon) const;
    [[nodiscard]] bool isKnownPerson(ValueKind kind, Symbol value) const;
    [[nodiscard]] bool applies(const TouchRow &touch) const;

    [[nodiscard]] const TouchRow *manualDecision(quint32 customer) const;
    [[nodiscard]] Search search(const ConversionRow &row, const CompiledVersion &version, Refusal *watched = nullptr);
    void considerFixed(const ConversionRow &row, Search &found) const;
    void considerEvidence(
        const ConversionRow &row, const EvidenceRow &evidence, const CompiledVersion &version, Search &found);
    void considerImports(const ConversionRow &row, const CompiledVersion &version, Search &found) const;
    void offer(const ConversionRow &row, const CompiledVersion &version, Candidate candidate, Search &found) const;
    [[nodiscard]] NoReward obstacle(const ConversionRow &row, const CompiledVersion &version,
        const Candidate &candidate, bool existingAllowed) const;
    [[nodiscard]] static bool isBetter(const Candidate &a, const Candidate &b, AttributionModel model);
    [[nodiscard]] static Candidate ofTouch(const TouchRow &touch, quint32 participant, int rank);

    /// Who is known in the other mode only is nobody's referral here (domain.md 5.4.24).
    [[nodiscard]] bool isOfThisMode(quint32 customer) const
    {
        return m_facts.customers[customer].mode.value_or(m_campaign.mode) == m_campaign.mode;
    }
    [[nodiscard]] quint32 bind(quint32 customer, const Candidate &candidate, ConversionId conversion);
    [[nodiscard]] Flags suspicion(quint32 customer, quint32 participant) const;
    [[nodiscard]] bool carriesForeignCode(const ConversionRow &row, quint32 participant);
    [[nodiscard]] quint32 moveByCode(const ConversionRow &row, const CompiledVersion &version, quint32 bond);

    const FactsIndex &m_index;
    const EngineFacts &m_facts;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    std::vector<quint32> m_bondOf; ///< by customer
    std::vector<Bond> m_bonds;
    std::vector<LiveBond> m_live; ///< beside m_bonds
    std::vector<quint32> m_suspected;
    std::vector<quint32> m_owners; ///< by value number and kind; resolved on first sight
};

} // namespace rd::engine
