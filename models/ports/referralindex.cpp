// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/referralindex.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <array>

namespace rd {

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
    return referral;
}

ReferralIndexBuilder::ReferralIndexBuilder(std::size_t expected) : m_index(std::make_shared<ReferralIndex>())
{
    m_index->m_bits.reserve(expected);
}

void ReferralIndexBuilder::add(const ReferralRow &row)
{
    ReferralIndex &index = *m_index;
    const auto [person, isNew] = m_people.try_emplace(row.participant.value, static_cast<quint32>(m_people.size()));
    if (isNew) {
        const std::string name = row.participantName.toStdString();
        const std::string email = row.participantEmail.toStdString();
        index.m_people.add(std::array<std::string_view, 2>{name, email});
        index.m_personIds.add(row.participant.value);
    }
    index.m_person.add(person->second);
    index.m_ids.add(row.id.value);
    index.m_started.add(toUnixMs(row.startedAt));
    index.m_bits.push_back(static_cast<quint8>((row.converted ? ReferralIndex::Converted : 0)
        | (row.moved ? ReferralIndex::Moved : 0) | (row.mode == Mode::Test ? ReferralIndex::Test : 0)));
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
    for (const PackedNumbers *column :
        {&m_ids, &m_started, &m_campaign, &m_connection, &m_evidenceKind, &m_person, &m_personIds})
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
    std::unordered_map<qint64, quint32>().swap(m_people); // texts are ranked without it
    for (PackedNumbers *column : {&index.m_ids, &index.m_started, &index.m_campaign, &index.m_connection,
             &index.m_evidenceKind, &index.m_person, &index.m_personIds})
        column->close();
    index.m_startedRanks = rankNumbers(index.m_started);
    index.m_nameRanks = rankTexts(index.m_people.size(), [&index](std::size_t person) {
        const std::string_view name = index.m_people.folded(person, ReferralIndex::Name);
        return name.empty() ? index.m_people.folded(person, ReferralIndex::Email) : name;
    });
    index.m_customerRanks = rankTexts(index.size(), [&index](std::size_t row) {
        const std::string_view email = index.m_own.folded(row, ReferralIndex::CustomerEmail);
        return email.empty() ? index.m_own.folded(row, ReferralIndex::CustomerId) : email;
    });
    index.m_evidenceRanks =
        rankTexts(index.size(), [&index](std::size_t row) { return index.m_own.folded(row, ReferralIndex::Evidence); });
    return std::move(m_index);
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
