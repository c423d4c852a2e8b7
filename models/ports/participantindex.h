// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/foldedtexts.h"
#include "models/core/lastmade.h"
#include "models/core/packednumbers.h"
#include "models/core/sharedtexts.h"
#include "models/ports/participantrepository.h"

#include <array>
#include <map>
#include <memory>
#include <span>

namespace rd {

/// Everybody who refers, as columns instead of objects: what a table needs to filter and sort a million people within a
/// frame, in about 95 bytes each (performance.md, Participants table). A row is a person, in the order they were
/// added. Never changes once made; read from any thread.
class ParticipantIndex {
public:
    enum Field : unsigned { Name, Email, Codes, FormerEmails };
    static constexpr unsigned bit(Field field) { return 1U << field; }

    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    [[nodiscard]] ParticipantSummary summary(std::size_t row) const;
    [[nodiscard]] ParticipantId id(std::size_t row) const { return {m_ids[row]}; }
    [[nodiscard]] std::optional<std::size_t> rowOf(ParticipantId id) const;
    [[nodiscard]] ParticipantState state(std::size_t row) const { return static_cast<ParticipantState>(m_states[row]); }
    [[nodiscard]] Instant joinedAt(std::size_t row) const { return fromUnixMs(m_joined[row]); }
    [[nodiscard]] qint64 customers(std::size_t row) const { return m_customers[row]; }
    /// Name, e-mail address, codes and former addresses; several have FoldedTexts::kBetween between them.
    [[nodiscard]] const FoldedTexts &texts() const { return m_texts; }
    [[nodiscard]] QStringList codes(std::size_t row) const { return several(row, Codes); }
    [[nodiscard]] QStringList formerEmails(std::size_t row) const { return several(row, FormerEmails); }
    /// The name, or where there is none the e-mail address.
    [[nodiscard]] QString displayName(std::size_t row) const;
    /// Of each currency and mode, live ones first.
    [[nodiscard]] std::vector<ParticipantFigures> figures(std::size_t row) const;
    enum class Amount : unsigned { Earned, Due, Issued, Upcoming };
    static constexpr std::size_t kAmounts = 4;
    /// Tells one amount of a person in each of their currencies and modes: what loops over a million ask.
    /// @param visit takes currency, mode and minor units
    template <typename Visit>
    void eachAmount(std::size_t row, Amount which, Visit visit) const
    {
        const quint16 purse = m_purse[row];
        if (purse == 0)
            return;
        const Purse &first = m_purses[purse & kPurse];
        visit(first.currency, first.mode, m_amounts[static_cast<std::size_t>(which)][row]);
        if ((purse & kHasMore) == 0)
            return;
        for (auto more = moreOf(row); more != m_more.end() && more->row == row; ++more)
            visit(m_purses[more->purse].currency, m_purses[more->purse].mode,
                more->amounts[static_cast<std::size_t>(which)]);
    }
    /// Values that many people share, and which of them a row has.
    [[nodiscard]] const QStringList &groups() const { return m_groups.texts(); }
    [[nodiscard]] quint32 group(std::size_t row) const { return m_group.small(row); }
    [[nodiscard]] const QStringList &countries() const { return m_countries.texts(); }
    [[nodiscard]] quint32 country(std::size_t row) const { return m_country.small(row); }
    [[nodiscard]] const std::vector<QStringList> &campaignSets() const { return m_campaignSets; }
    [[nodiscard]] quint32 campaignSet(std::size_t row) const { return m_campaigns.small(row); }
    /// Places in the order of displayName() and of codes.
    [[nodiscard]] const std::vector<quint32> &nameRanks() const { return m_nameRanks; }
    [[nodiscard]] const std::vector<quint32> &codeRanks() const { return m_codeRanks; }
    /// That occur in figures, by code.
    [[nodiscard]] const std::vector<Currency> &currencies() const { return m_currencies; }
    /// Memory that all rows together take.
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class ParticipantIndexBuilder;
    /// All columns of numbers; of one that does not change, such as may not be changed.
    template <typename Index>
    [[nodiscard]] static auto packed(Index &index);
    [[nodiscard]] QStringList several(std::size_t row, Field field) const;
    struct Purse {
        Currency currency;
        Mode mode = Mode::Live;
    };
    /// What somebody has in a further currency or mode; few have.
    struct More {
        quint32 row = 0;
        quint16 purse = 0;
        std::array<qint64, kAmounts> amounts{};
    };
    static constexpr quint16 kHasMore = 0x8000; ///< beside the place of the first purse
    static constexpr quint16 kPurse = 0x7fff;
    [[nodiscard]] std::vector<More>::const_iterator moreOf(std::size_t row) const;

    PackedNumbers m_ids;
    bool m_isById = true;
    std::vector<quint8> m_states;
    PackedNumbers m_joined;
    PackedNumbers m_customers;
    PackedNumbers m_conversions;
    PackedNumbers m_testCustomers;
    PackedNumbers m_testConversions;
    FoldedTexts m_texts;
    PackedNumbers m_group;
    PackedNumbers m_country;
    PackedNumbers m_campaigns;
    SharedTexts m_groups;
    SharedTexts m_countries;
    std::vector<QStringList> m_campaignSets;
    std::vector<Purse> m_purses; ///< the first one is nobody's
    std::vector<quint16> m_purse; ///< 0 = none
    std::array<PackedNumbers, kAmounts> m_amounts; ///< in the first purse
    std::vector<More> m_more; ///< by row
    std::vector<quint32> m_nameRanks;
    std::vector<quint32> m_codeRanks;
    std::vector<Currency> m_currencies;
};

/// Makes one: figures of all rows first, then the people themselves, in the same order.
class ParticipantIndexBuilder {
public:
    struct Person {
        ParticipantId id;
        std::string_view name;
        std::string_view email;
        std::string_view codes; ///< FoldedTexts::kBetween between them
        std::string_view formerEmails; ///< likewise
        std::string_view group;
        std::string_view country;
        ParticipantState state = ParticipantState::Active;
        Instant joinedAt;
        quint32 campaigns = 0; ///< of campaignSet()
    };
    struct Counts { // as many people and payments as there can be
        quint32 customers = 0;
        quint32 conversions = 0;
        quint32 testCustomers = 0;
        quint32 testConversions = 0;
    };
    /// @param last where the index that was read before is, with which equal parts are kept once; nullptr = nowhere
    explicit ParticipantIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<ParticipantIndex>> last = nullptr);
    /// Live ones first.
    void addFigures(std::span<const ParticipantFigures> figures);
    [[nodiscard]] quint32 campaignSet(const QStringList &names);
    void add(const Person &person, const Counts &counts);
    /// The whole of it; a few hundred ms for a million people.
    [[nodiscard]] std::shared_ptr<const ParticipantIndex> finish();
    /// Of rows that are there already.
    [[nodiscard]] static std::shared_ptr<const ParticipantIndex> of(const std::vector<ParticipantSummary> &rows);

private:
    [[nodiscard]] quint16 purseOf(const ParticipantFigures &figures);
    std::shared_ptr<ParticipantIndex> m_index;
    std::shared_ptr<LastMade<ParticipantIndex>> m_last;
    std::shared_ptr<const ParticipantIndex> m_former; ///< nullptr = none
    qint64 m_lastId = 0;
    std::map<QStringList, quint32> m_setPlaces;
};

} // namespace rd
