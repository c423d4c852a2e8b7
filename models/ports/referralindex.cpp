// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/referralindex.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <array>

namespace rd {

namespace {

/// Ids are given out in turn: a list of places is a tenth of a table of them, where few ids are missing.
constexpr qint64 kMostListed = 20'000'000;

} // namespace

template <typename Index>
auto ReferralIndex::packed(Index &index)
{
    return std::array{&index.m_ids, &index.m_started, &index.m_campaign, &index.m_connection, &index.m_evidenceKind,
        &index.m_person, &index.m_personIds};
}

std::optional<std::size_t> ReferralIndex::rowOf(ReferralId id) const
{
    return m_ids.findRising(id.value);
}

ReferralRow ReferralIndex::row(std::size_t row) const
{
    ReferralRow referral;
    referral.id = id(row);
    referral.campaign = m_campaigns.text(campaign(row));
    referral.mode = mode(row);
    referral.participant = participant(row);
    referral.participantName = personText(row, Name);
    referral.customerId = text(row, CustomerId);
    referral.customerEmail = text(row, CustomerEmail);
    referral.evidence = text(row, Evidence);
    referral.startedAt = startedAt(row);
    referral.converted = isConverted(row);
    referral.connection = m_connections.text(connection(row));
    referral.participantEmail = personText(row, Email);
    referral.evidenceObject = text(row, EvidenceObject);
    referral.moved = isMoved(row);
    referral.repeated = isRepeated(row);
    referral.rewarded = isRewarded(row);
    return referral;
}

ReferralIndexBuilder::ReferralIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<ReferralIndex>> last)
    : m_index(std::make_shared<ReferralIndex>()), m_last(std::move(last)), m_former(m_last ? m_last->get() : nullptr)
{
    m_index->m_bits.reserve(expected);
    if (m_former) {
        m_index->m_people.keepOnceWith(m_former->m_people);
        m_index->m_own.keepOnceWith(m_former->m_own);
        const auto former = ReferralIndex::packed(*m_former);
        const auto own = ReferralIndex::packed(*m_index);
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i]->keepOnceWith(*former[i]);
    }
}

/// Where a participant stands among those who occur, and whether they have not occurred before.
std::pair<quint32, bool> ReferralIndexBuilder::placeOf(ParticipantId person)
{
    const qint64 id = person.value;
    const bool isListed = id >= 0 && id < kMostListed;
    if (isListed && static_cast<std::size_t>(id) >= m_people.size())
        m_people.resize(static_cast<std::size_t>(id) + 1);
    quint32 &place = isListed ? m_people[static_cast<std::size_t>(id)] : m_farPeople[id];
    const bool isNew = place == 0;
    if (isNew)
        place = ++m_peopleCount;
    return {place - 1, isNew};
}

void ReferralIndexBuilder::add(const ReferralRow &row)
{
    ReferralIndex &index = *m_index;
    const auto [person, isNew] = placeOf(row.participant);
    if (isNew) {
        const std::string name = row.participantName.toStdString();
        const std::string email = row.participantEmail.toStdString();
        index.m_people.add(std::array<std::string_view, 2>{name, email});
        index.m_personIds.add(row.participant.value);
    }
    index.m_person.add(person);
    index.m_ids.add(row.id.value);
    index.m_started.add(toUnixMs(row.startedAt));
    index.m_bits.push_back(static_cast<quint8>((row.converted ? ReferralIndex::Converted : 0)
        | (row.moved ? ReferralIndex::Moved : 0) | (row.mode == Mode::Test ? ReferralIndex::Test : 0)
        | (row.repeated ? ReferralIndex::Repeated : 0) | (row.rewarded ? ReferralIndex::Rewarded : 0)));
    index.m_convertedCount += row.converted ? 1 : 0;
    index.m_campaign.add(index.m_campaigns.place(row.campaign));
    index.m_connection.add(index.m_connections.place(row.connection));
    index.m_evidenceKind.add(index.m_evidenceKinds.place(row.evidence.section(QLatin1Char(' '), 0, 0)));
    const std::string email = row.customerEmail.toStdString();
    const std::string id = row.customerId.toStdString();
    const std::string evidence = row.evidence.toStdString();
    const std::string object = row.evidenceObject.toStdString();
    index.m_own.add(std::array<std::string_view, 4>{email, id, evidence, object});
}

std::size_t ReferralIndex::bytes() const
{
    std::size_t sum = m_people.bytes() + m_own.bytes() + m_bits.capacity();
    for (const PackedNumbers *column : packed(*this))
        sum += column->bytes();
    for (const auto *column : {&m_startedRanks, &m_nameRanks, &m_customerRanks, &m_evidenceRanks})
        sum += column->capacity() * sizeof(quint32);
    return sum;
}

std::shared_ptr<const ReferralIndex> ReferralIndexBuilder::finish()
{
    ReferralIndex &index = *m_index;
    index.m_people.finish();
    index.m_own.finish();
    std::vector<quint32>().swap(m_people); // texts are ranked without them
    m_farPeople = {};
    for (PackedNumbers *column : ReferralIndex::packed(index))
        column->close();
    rank();
    m_former.reset();
    if (m_last)
        m_last->set(m_index);
    return std::move(m_index);
}

void ReferralIndexBuilder::rank()
{
    ReferralIndex &index = *m_index;
    const ReferralIndex *former = m_former.get();
    index.m_startedRanks = former != nullptr && index.m_started.isOneWith(former->m_started)
        ? former->m_startedRanks
        : rankNumbers(index.m_started);
    if (former != nullptr && index.m_people.isOneWith(former->m_people)) {
        index.m_nameRanks = former->m_nameRanks;
    } else {
        index.m_nameRanks = rankTexts(index.m_people.size(), [&index](std::size_t person) {
            const std::string_view name = index.m_people.folded(person, ReferralIndex::Name);
            return name.empty() ? index.m_people.folded(person, ReferralIndex::Email) : name;
        });
    }
    if (former != nullptr && index.m_own.isOneWith(former->m_own)) {
        index.m_customerRanks = former->m_customerRanks;
        index.m_evidenceRanks = former->m_evidenceRanks;
        return;
    }
    index.m_customerRanks = rankTexts(index.size(), [&index](std::size_t row) {
        const std::string_view email = index.m_own.folded(row, ReferralIndex::CustomerEmail);
        return email.empty() ? index.m_own.folded(row, ReferralIndex::CustomerId) : email;
    });
    index.m_evidenceRanks =
        rankTexts(index.size(), [&index](std::size_t row) { return index.m_own.folded(row, ReferralIndex::Evidence); });
}

std::shared_ptr<const ReferralIndex> ReferralIndexBuilder::of(const std::vector<ReferralRow> &rows)
{
    std::vector<const ReferralRow *> ordered;
    for (const ReferralRow &row : rows)
        ordered.push_back(&row);
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const ReferralRow *a, const ReferralRow *b) { return a->id < b->id; });
    ReferralIndexBuilder builder(rows.size());
    for (const ReferralRow *row : ordered)
        builder.add(*row);
    return builder.finish();
}

} // namespace rd
