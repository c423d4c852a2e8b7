// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/foldedtexts.h"
#include "models/core/lastmade.h"
#include "models/core/packednumbers.h"
#include "models/core/sharedtexts.h"
#include "models/ports/participantrepository.h"

#include <memory>
#include <unordered_map>

namespace rd {

/// All bonds that hold as columns instead of objects: what a table needs to filter and sort a million of them within a
/// frame (performance.md). A row is a bond, in the order of ids. Texts of participants are kept once. Never changes
/// once made; read from any thread.
class ReferralIndex {
public:
    enum PersonField : unsigned { Name, Email };
    enum OwnField : unsigned { CustomerEmail, CustomerId, Evidence, EvidenceObject };
    static constexpr unsigned bit(unsigned field) { return 1U << field; }

    [[nodiscard]] std::size_t size() const { return m_bits.size(); }
    [[nodiscard]] ReferralRow row(std::size_t row) const;
    [[nodiscard]] ReferralId id(std::size_t row) const { return {m_ids[row]}; }
    [[nodiscard]] std::optional<std::size_t> rowOf(ReferralId id) const;
    [[nodiscard]] ParticipantId participant(std::size_t row) const { return {m_personIds[m_person.small(row)]}; }
    [[nodiscard]] Instant startedAt(std::size_t row) const { return fromUnixMs(m_started[row]); }
    [[nodiscard]] bool isConverted(std::size_t row) const { return (m_bits[row] & Converted) != 0; }
    [[nodiscard]] bool isMoved(std::size_t row) const { return (m_bits[row] & Moved) != 0; }
    [[nodiscard]] bool isRepeated(std::size_t row) const { return (m_bits[row] & Repeated) != 0; }
    [[nodiscard]] bool isRewarded(std::size_t row) const { return (m_bits[row] & Rewarded) != 0; }
    [[nodiscard]] Mode mode(std::size_t row) const { return (m_bits[row] & Test) != 0 ? Mode::Test : Mode::Live; }
    [[nodiscard]] qint64 convertedCount() const { return m_convertedCount; }

    // values that many share, and which of them a row has
    [[nodiscard]] const SharedTexts &campaigns() const { return m_campaigns; }
    [[nodiscard]] quint32 campaign(std::size_t row) const { return m_campaign.small(row); }
    [[nodiscard]] const SharedTexts &connections() const { return m_connections; }
    [[nodiscard]] quint32 connection(std::size_t row) const { return m_connection.small(row); }
    /// The first word of the evidence: "promo-code".
    [[nodiscard]] const SharedTexts &evidenceKinds() const { return m_evidenceKinds; }
    [[nodiscard]] quint32 evidenceKind(std::size_t row) const { return m_evidenceKind.small(row); }

    // texts
    [[nodiscard]] const FoldedTexts &people() const { return m_people; }
    [[nodiscard]] const PackedNumbers &personPlaces() const { return m_person; }
    [[nodiscard]] QString personText(std::size_t row, PersonField field) const
    {
        return m_people.text(m_person.small(row), field);
    }
    [[nodiscard]] const FoldedTexts &own() const { return m_own; }
    [[nodiscard]] QString text(std::size_t row, OwnField field) const { return m_own.text(row, field); }

    // places in an order
    [[nodiscard]] quint32 startedRank(std::size_t row) const { return m_startedRanks[row]; }
    [[nodiscard]] quint32 nameRank(std::size_t row) const { return m_nameRanks[m_person.small(row)]; }
    /// By e-mail address, or where there is none by the provider's id.
    [[nodiscard]] quint32 customerRank(std::size_t row) const { return m_customerRanks[row]; }
    [[nodiscard]] quint32 evidenceRank(std::size_t row) const { return m_evidenceRanks[row]; }

    /// Memory that all rows together take.
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class ReferralIndexBuilder;
    /// All columns of numbers; of one that does not change, such as may not be changed.
    template <typename Index>
    [[nodiscard]] static auto packed(Index &index);
    enum Bit : quint8 { Converted = 1, Moved = 2, Test = 4, Repeated = 8, Rewarded = 16 };
    PackedNumbers m_ids;
    PackedNumbers m_started;
    std::vector<quint8> m_bits;
    PackedNumbers m_campaign;
    PackedNumbers m_connection;
    PackedNumbers m_evidenceKind;
    PackedNumbers m_person;
    SharedTexts m_campaigns;
    SharedTexts m_connections;
    SharedTexts m_evidenceKinds;
    FoldedTexts m_people;
    PackedNumbers m_personIds;
    FoldedTexts m_own;
    std::vector<quint32> m_startedRanks;
    std::vector<quint32> m_nameRanks;
    std::vector<quint32> m_customerRanks;
    std::vector<quint32> m_evidenceRanks;
    qint64 m_convertedCount = 0;
};

/// Makes one, of rows in the order of their ids.
class ReferralIndexBuilder {
public:
    /// @param last where the index that was read before is, with which equal parts are kept once; nullptr = nowhere
    explicit ReferralIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<ReferralIndex>> last = nullptr);
    void add(const ReferralRow &row);
    /// The whole of it; a few hundred ms for a million bonds.
    [[nodiscard]] std::shared_ptr<const ReferralIndex> finish();
    /// Of rows that are there already; they are put in the order of their ids.
    [[nodiscard]] static std::shared_ptr<const ReferralIndex> of(const std::vector<ReferralRow> &rows);

private:
    void rank();
    [[nodiscard]] std::pair<quint32, bool> placeOf(ParticipantId person);

    std::shared_ptr<ReferralIndex> m_index;
    std::shared_ptr<LastMade<ReferralIndex>> m_last;
    std::shared_ptr<const ReferralIndex> m_former; ///< nullptr = none
    std::vector<quint32> m_people; ///< places by id, from 1 on; 0 = none yet
    std::unordered_map<qint64, quint32> m_farPeople; ///< the same where ids are far from being given out in turn
    quint32 m_peopleCount = 0;
};

} // namespace rd
