// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/foldedtexts.h"
#include "models/core/lastmade.h"
#include "models/core/packednumbers.h"
#include "models/core/sharedtexts.h"
#include "models/ports/booksrepository.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace rd {

/// Rewards of one state, mode and currency, added up.
struct RewardSum {
    RewardState state = RewardState::Pending;
    bool isStopped = false; ///< the last attempt to issue them failed
    Mode mode = Mode::Live;
    Currency currency; ///< invalid = kinds without an amount
    qint64 count = 0;
    qint64 minor = 0;
};

/// What only some rewards have.
struct RewardDetails {
    QString lastFailure;
    std::optional<Blocker> lastBlocker;
    QString lastBlockerDetail;
    QString reason;
    std::optional<Money> proposed;
    int rank = 0;
    std::optional<Instant> claimUntil;
    [[nodiscard]] bool isEmpty() const
    {
        return lastFailure.isEmpty() && !lastBlocker && reason.isEmpty() && !proposed && rank == 0 && !claimUntil;
    }
};

/// All rewards as columns instead of objects, in about 175 bytes each: what a table needs to filter and sort a million
/// of them within a frame (performance.md). A row is a reward, in the order of ids. Texts of participants and customers
/// are kept once, whatever number of rewards they have. Never changes once made; read from any thread.
class RewardIndex {
public:
    enum PersonField : unsigned { Name, Email };
    enum OwnField : unsigned { Object, Reference, Account };
    static constexpr unsigned bit(unsigned field) { return 1U << field; }

    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    /// With all that lists and their panels show; of the key only campaign, mode, slot and side.
    [[nodiscard]] RewardRow row(std::size_t row) const;
    [[nodiscard]] RewardId id(std::size_t row) const { return {m_ids[row]}; }
    [[nodiscard]] std::optional<std::size_t> rowOf(RewardId id) const;
    [[nodiscard]] ParticipantId participant(std::size_t row) const { return personId(person(row)); }
    [[nodiscard]] RewardState state(std::size_t row) const { return static_cast<RewardState>(m_states[row]); }
    [[nodiscard]] RewardKind kind(std::size_t row) const { return static_cast<RewardKind>(m_kinds[row]); }
    [[nodiscard]] Beneficiary beneficiary(std::size_t row) const
    {
        return has(row, Referee) ? Beneficiary::Referee : Beneficiary::Referrer;
    }
    [[nodiscard]] Mode mode(std::size_t row) const { return has(row, Test) ? Mode::Test : Mode::Live; }
    /// The last attempt to issue it failed.
    [[nodiscard]] bool isStopped(std::size_t row) const { return has(row, Stopped); }
    [[nodiscard]] Flags openFlags(std::size_t row) const { return static_cast<Flags>(m_flags[row]); }
    /// Minor units; 0 without an amount.
    [[nodiscard]] qint64 minor(std::size_t row) const { return m_minor[row]; }
    [[nodiscard]] std::optional<Money> amount(std::size_t row) const;
    [[nodiscard]] Instant dueAt(std::size_t row) const { return fromUnixMs(m_due[row]); }
    [[nodiscard]] Instant paidAt(std::size_t row) const { return fromUnixMs(m_paid[row]); }
    [[nodiscard]] Instant issuedAt(std::size_t row) const;
    /// When something was taken back of it (ms), oldest first; mostly never.
    [[nodiscard]] const std::vector<qint64> &reversals(std::size_t row) const;
    /// In the order in which they were found.
    [[nodiscard]] const std::vector<Blocker> &blockers(std::size_t row) const { return m_blockerSets[blockerSet(row)]; }

    // values that many share, and which of them a row has
    [[nodiscard]] const SharedTexts &campaigns() const { return m_campaigns; }
    [[nodiscard]] quint32 campaign(std::size_t row) const { return m_campaign.small(row); }
    [[nodiscard]] const SharedTexts &connections() const { return m_connections; }
    [[nodiscard]] quint32 connection(std::size_t row) const { return m_connection.small(row); }
    /// The first one is invalid, of rewards without an amount.
    [[nodiscard]] const std::vector<Currency> &currencies() const { return m_currencies; }
    [[nodiscard]] std::size_t currency(std::size_t row) const { return m_currency.small(row); }
    [[nodiscard]] const std::vector<std::vector<Blocker>> &blockerSets() const { return m_blockerSets; }
    [[nodiscard]] quint32 blockerSet(std::size_t row) const { return m_blockers.small(row); }

    // texts
    [[nodiscard]] const FoldedTexts &people() const { return m_people; }
    [[nodiscard]] const PackedNumbers &personPlaces() const { return m_person; }
    [[nodiscard]] quint32 person(std::size_t row) const { return m_person.small(row); }
    [[nodiscard]] QString personText(std::size_t row, PersonField field) const
    {
        return m_people.text(person(row), field);
    }
    /// Of a participant by their place; the name, or where there is none the e-mail address.
    [[nodiscard]] QString personName(quint32 person) const;
    [[nodiscard]] QString personEmail(quint32 person) const { return m_people.text(person, Email); }
    [[nodiscard]] ParticipantId personId(quint32 person) const { return {m_personIds[person]}; }
    [[nodiscard]] quint32 personRank(quint32 person) const { return m_nameRanks[person]; }
    [[nodiscard]] CampaignId campaignId(quint32 campaign) const { return m_campaignIds[campaign]; }
    /// Which place a participant or a campaign has, if any; a millisecond for a million.
    [[nodiscard]] std::optional<quint32> placeOf(ParticipantId id) const;
    [[nodiscard]] std::optional<quint32> placeOf(CampaignId id) const;
    /// The name, or where there is none the e-mail address.
    [[nodiscard]] QString displayName(std::size_t row) const;
    /// E-mail addresses, their only field; the first one is nobody's.
    [[nodiscard]] const FoldedTexts &customers() const { return m_customers; }
    [[nodiscard]] const PackedNumbers &customerPlaces() const { return m_customer; }
    [[nodiscard]] quint32 customer(std::size_t row) const { return m_customer.small(row); }
    [[nodiscard]] QString customerEmail(std::size_t row) const { return m_customers.text(customer(row), 0); }
    /// What the provider calls the sale, the reward once it is issued, and the customer.
    [[nodiscard]] const FoldedTexts &own() const { return m_own; }

    // places in an order
    [[nodiscard]] quint32 dueRank(std::size_t row) const { return m_dueRanks[row]; }
    [[nodiscard]] quint32 nameRank(std::size_t row) const { return m_nameRanks[person(row)]; }
    /// By e-mail address, or where there is none by the provider's id.
    [[nodiscard]] quint32 customerRank(std::size_t row) const { return m_customerRanks[row]; }

    [[nodiscard]] const std::vector<RewardSum> &sums() const { return m_sums; }
    /// Memory that all rows together take; what only some have is left out.
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class RewardIndexBuilder;
    /// All columns of numbers, the last one those of blockers; of one that does not change, such as may not be changed.
    template <typename Index>
    [[nodiscard]] static auto packed(Index &index);
    enum Bit : quint8 { HasAmount = 1, Referee = 2, Test = 4, Stopped = 8 };
    [[nodiscard]] bool has(std::size_t row, Bit bit) const { return (m_bits[row] & bit) != 0; }

    PackedNumbers m_ids;
    std::vector<quint8> m_states;
    std::vector<quint8> m_kinds;
    std::vector<quint8> m_bits;
    PackedNumbers m_slots;
    PackedNumbers m_flags;
    PackedNumbers m_minor;
    PackedNumbers m_due;
    PackedNumbers m_paid;
    PackedNumbers m_issued;
    PackedNumbers m_conversions;
    PackedNumbers m_currency;
    PackedNumbers m_campaign;
    PackedNumbers m_connection;
    PackedNumbers m_blockers;
    PackedNumbers m_person;
    PackedNumbers m_customer;
    SharedTexts m_campaigns;
    std::vector<CampaignId> m_campaignIds;
    SharedTexts m_connections;
    QStringList m_providers; ///< of connections
    std::vector<Currency> m_currencies;
    std::vector<std::vector<Blocker>> m_blockerSets;
    FoldedTexts m_people;
    PackedNumbers m_personIds;
    std::vector<bool> m_suspended;
    FoldedTexts m_customers;
    PackedNumbers m_customerIds;
    FoldedTexts m_own;
    std::unordered_map<std::size_t, RewardDetails> m_details;
    std::unordered_map<std::size_t, std::vector<qint64>> m_reversals;
    std::vector<quint32> m_dueRanks;
    std::vector<quint32> m_nameRanks;
    std::vector<quint32> m_customerRanks;
    std::vector<RewardSum> m_sums;
};

/// Makes one: the people, customers, campaigns and connections first, each of which gets a place, then the rewards in
/// the order of their ids, then what stands in their way.
class RewardIndexBuilder {
public:
    struct Reward {
        RewardId id;
        quint32 person = 0;
        quint32 customer = 0; ///< 0 = nobody
        quint32 campaign = 0;
        quint32 connection = 0;
        int slot = 0;
        Mode mode = Mode::Live;
        RewardState state = RewardState::Pending;
        RewardKind kind = RewardKind::Cash;
        Beneficiary beneficiary = Beneficiary::Referrer;
        Flags openFlags = 0;
        std::optional<Money> amount;
        ConversionId conversion;
        Instant dueAt;
        Instant paidAt;
        Instant issuedAt;
        std::string_view object;
        std::string_view reference;
        std::string_view account;
    };
    /// @param last where the index that was read before is, with which equal parts are kept once; nullptr = nowhere
    explicit RewardIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<RewardIndex>> last = nullptr);
    [[nodiscard]] quint32 addPerson(ParticipantId id, std::string_view name, std::string_view email, bool isSuspended);
    [[nodiscard]] quint32 addCustomer(CustomerId id, std::string_view email);
    [[nodiscard]] quint32 campaign(CampaignId id, std::string_view name);
    [[nodiscard]] quint32 connection(std::string_view name, std::string_view provider);
    void add(const Reward &reward, RewardDetails details);
    /// Nothing where the reward has it already.
    void addBlocker(std::size_t row, Blocker blocker);
    /// Of one reward in the order of time.
    void addReversal(std::size_t row, Instant at);
    /// No more people, customers and rewards are added; blockers and reversals may follow.
    void close();
    /// Numbers and shared words of a reward, without its own texts: what rules about many look at, quickly. After
    /// close().
    [[nodiscard]] RewardRow lean(std::size_t row) const;
    [[nodiscard]] const RewardIndex &index() const { return *m_index; }
    /// The whole of it; a few hundred ms for a million rewards.
    [[nodiscard]] std::shared_ptr<const RewardIndex> finish();
    /// Of rows that are there already; they are put in the order of their ids.
    [[nodiscard]] static std::shared_ptr<const RewardIndex> of(const std::vector<RewardRow> &rows);

private:
    [[nodiscard]] quint16 currency(const std::optional<Money> &amount);
    void rank();
    void sum();

    std::shared_ptr<RewardIndex> m_index;
    std::shared_ptr<LastMade<RewardIndex>> m_last;
    std::shared_ptr<const RewardIndex> m_former; ///< nullptr = none
    std::vector<quint32> m_blockers; ///< which set each row has so far
    quint32 m_peopleCount = 0;
    quint32 m_customerCount = 0;
    bool m_isClosed = false;
    std::map<std::pair<quint32, Blocker>, quint32> m_withBlocker; ///< which set comes of another
};

} // namespace rd
