// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/participantindex.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <array>

namespace rd {

namespace {

/// Only where somebody has one: most tables have no test money beside live money.
void put(std::vector<quint32> &column, std::size_t row, quint32 value)
{
    if (value == 0)
        return;
    column.resize(row + 1, 0);
    column[row] = value;
}

qint64 at(const std::vector<quint32> &column, std::size_t row)
{
    return row < column.size() ? column[row] : 0;
}

} // namespace

std::optional<std::size_t> ParticipantIndex::rowOf(ParticipantId id) const
{
    const auto found = m_isById ? std::lower_bound(m_ids.begin(), m_ids.end(), id.value)
                                : std::find(m_ids.begin(), m_ids.end(), id.value);
    if (found == m_ids.end() || *found != id.value)
        return {};
    return static_cast<std::size_t>(found - m_ids.begin());
}

QStringList ParticipantIndex::several(std::size_t row, Field field) const
{
    return m_texts.text(row, field).split(QLatin1Char(FoldedTexts::kBetween), Qt::SkipEmptyParts);
}

QString ParticipantIndex::displayName(std::size_t row) const
{
    return m_texts.text(row, m_texts.folded(row, Name).empty() ? Email : Name);
}

ParticipantSummary ParticipantIndex::summary(std::size_t row) const
{
    ParticipantSummary summary;
    Participant &person = summary.participant;
    person.id = id(row);
    person.name = m_texts.text(row, Name);
    person.email = m_texts.text(row, Email);
    person.codes = codes(row);
    person.formerEmails = formerEmails(row);
    person.group = m_groups.text(m_group[row]);
    person.country = m_countries.text(m_country[row]);
    person.state = state(row);
    person.joinedAt = joinedAt(row);
    person.campaigns = m_campaignSets[m_campaigns[row]];
    summary.customers = m_customers[row];
    summary.conversions = m_conversions[row];
    summary.testCustomers = at(m_testCustomers, row);
    summary.testConversions = at(m_testConversions, row);
    const auto own = figures(row);
    summary.figures.assign(own.begin(), own.end());
    return summary;
}

ParticipantIndexBuilder::ParticipantIndexBuilder(std::size_t expected) : m_index(std::make_shared<ParticipantIndex>())
{
    ParticipantIndex &index = *m_index;
    index.m_figureStarts.reserve(expected + 1);
    index.m_figureStarts.push_back(0);
    index.m_ids.reserve(expected);
    index.m_states.reserve(expected);
    index.m_joined.reserve(expected);
    for (auto *column :
        {&index.m_customers, &index.m_conversions, &index.m_group, &index.m_country, &index.m_campaigns})
        column->reserve(expected);
}

void ParticipantIndexBuilder::addFigures(std::span<const ParticipantFigures> figures)
{
    m_index->m_figures.insert(m_index->m_figures.end(), figures.begin(), figures.end());
    m_index->m_figureStarts.push_back(static_cast<quint32>(m_index->m_figures.size()));
    for (const ParticipantFigures &one : figures) {
        auto &known = m_index->m_currencies;
        if (std::find(known.begin(), known.end(), one.currency) == known.end())
            known.push_back(one.currency);
    }
}

quint32 ParticipantIndexBuilder::campaignSet(const QStringList &names)
{
    const auto [place, isNew] = m_setPlaces.emplace(names, static_cast<quint32>(m_setPlaces.size()));
    if (isNew)
        m_index->m_campaignSets.push_back(names);
    return place->second;
}

void ParticipantIndexBuilder::add(const Person &person, const Counts &counts)
{
    ParticipantIndex &index = *m_index;
    const std::size_t row = index.size();
    index.m_isById = index.m_isById && (index.m_ids.empty() || index.m_ids.back() < person.id.value);
    index.m_ids.push_back(person.id.value);
    index.m_states.push_back(static_cast<quint8>(person.state));
    index.m_joined.push_back(toUnixMs(person.joinedAt));
    index.m_customers.push_back(counts.customers);
    index.m_conversions.push_back(counts.conversions);
    put(index.m_testCustomers, row, counts.testCustomers);
    put(index.m_testConversions, row, counts.testConversions);
    index.m_texts.add(std::array{person.name, person.email, person.codes, person.formerEmails});
    index.m_group.push_back(index.m_groups.place(person.group));
    index.m_country.push_back(index.m_countries.place(person.country));
    index.m_campaigns.push_back(person.campaigns);
}

std::shared_ptr<const ParticipantIndex> ParticipantIndexBuilder::finish()
{
    ParticipantIndex &index = *m_index;
    index.m_texts.finish();
    std::sort(index.m_currencies.begin(), index.m_currencies.end(),
        [](Currency a, Currency b) { return a.code() < b.code(); });
    index.m_nameRanks = rankTexts(index.size(), [&index](std::size_t row) {
        const std::string_view name = index.m_texts.folded(row, ParticipantIndex::Name);
        return name.empty() ? index.m_texts.folded(row, ParticipantIndex::Email) : name;
    });
    index.m_codeRanks = rankTexts(
        index.size(), [&index](std::size_t row) { return index.m_texts.folded(row, ParticipantIndex::Codes); });
    return std::move(m_index);
}

std::shared_ptr<const ParticipantIndex> ParticipantIndexBuilder::of(const std::vector<ParticipantSummary> &rows)
{
    ParticipantIndexBuilder builder(rows.size());
    for (const ParticipantSummary &row : rows)
        builder.addFigures(row.figures);
    for (const ParticipantSummary &row : rows) {
        const Participant &person = row.participant;
        const std::string name = person.name.toStdString();
        const std::string email = person.email.toStdString();
        const std::string codes = person.codes.join(QLatin1Char(FoldedTexts::kBetween)).toStdString();
        const std::string former = person.formerEmails.join(QLatin1Char(FoldedTexts::kBetween)).toStdString();
        const std::string group = person.group.toStdString();
        const std::string country = person.country.toStdString();
        builder.add({person.id, name, email, codes, former, group, country, person.state, person.joinedAt,
                        builder.campaignSet(person.campaigns)},
            {static_cast<quint32>(row.customers), static_cast<quint32>(row.conversions),
                static_cast<quint32>(row.testCustomers), static_cast<quint32>(row.testConversions)});
    }
    return builder.finish();
}

} // namespace rd
