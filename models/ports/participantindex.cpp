// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/participantindex.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <array>

namespace rd {

namespace {

std::array<qint64, ParticipantIndex::kAmounts> amountsOf(const ParticipantFigures &figures)
{
    return {figures.earned, figures.due, figures.issued, figures.upcoming};
}

} // namespace

template <typename Index>
auto ParticipantIndex::packed(Index &index)
{
    return std::array{&index.m_ids, &index.m_joined, &index.m_customers, &index.m_conversions, &index.m_testCustomers,
        &index.m_testConversions, &index.m_group, &index.m_country, &index.m_campaigns, &index.m_amounts[0],
        &index.m_amounts[1], &index.m_amounts[2], &index.m_amounts[3]};
}

std::optional<std::size_t> ParticipantIndex::rowOf(ParticipantId id) const
{
    return m_isById ? m_ids.findRising(id.value) : m_ids.find(id.value);
}

std::vector<ParticipantIndex::More>::const_iterator ParticipantIndex::moreOf(std::size_t row) const
{
    return std::partition_point(m_more.begin(), m_more.end(), [row](const More &more) { return more.row < row; });
}

std::vector<ParticipantFigures> ParticipantIndex::figures(std::size_t row) const
{
    std::vector<ParticipantFigures> figures;
    const auto read = [&](Amount which, qint64 ParticipantFigures::*into) {
        std::size_t at = 0;
        eachAmount(row, which, [&](Currency currency, Mode mode, qint64 minor) {
            if (at == figures.size())
                figures.push_back({currency, mode});
            figures[at++].*into = minor;
        });
    };
    read(Amount::Earned, &ParticipantFigures::earned);
    read(Amount::Due, &ParticipantFigures::due);
    read(Amount::Issued, &ParticipantFigures::issued);
    read(Amount::Upcoming, &ParticipantFigures::upcoming);
    return figures;
}

std::size_t ParticipantIndex::bytes() const
{
    std::size_t sum = m_texts.bytes() + m_states.capacity() + m_purse.capacity() * sizeof(quint16)
        + m_more.capacity() * sizeof(More) + (m_nameRanks.capacity() + m_codeRanks.capacity()) * sizeof(quint32);
    for (const PackedNumbers *column : packed(*this))
        sum += column->bytes();
    return sum;
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
    person.group = m_groups.text(group(row));
    person.country = m_countries.text(country(row));
    person.state = state(row);
    person.joinedAt = joinedAt(row);
    person.campaigns = m_campaignSets[campaignSet(row)];
    summary.customers = m_customers[row];
    summary.conversions = m_conversions[row];
    summary.testCustomers = m_testCustomers[row];
    summary.testConversions = m_testConversions[row];
    summary.figures = figures(row);
    return summary;
}

ParticipantIndexBuilder::ParticipantIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<ParticipantIndex>> last)
    : m_index(std::make_shared<ParticipantIndex>()), m_last(std::move(last)), m_former(m_last ? m_last->get() : nullptr)
{
    if (m_former) {
        m_index->m_texts.keepOnceWith(m_former->m_texts);
        const auto former = ParticipantIndex::packed(*m_former);
        const auto own = ParticipantIndex::packed(*m_index);
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i]->keepOnceWith(*former[i]);
    }
    m_index->m_states.reserve(expected);
    m_index->m_purse.reserve(expected);
    m_index->m_purses.emplace_back();
}

quint16 ParticipantIndexBuilder::purseOf(const ParticipantFigures &figures)
{
    auto &known = m_index->m_purses;
    const auto found = std::find_if(known.begin() + 1, known.end(), [&figures](const ParticipantIndex::Purse &purse) {
        return purse.currency == figures.currency && purse.mode == figures.mode;
    });
    if (found != known.end())
        return static_cast<quint16>(found - known.begin());
    known.push_back({figures.currency, figures.mode});
    auto &currencies = m_index->m_currencies;
    if (std::find(currencies.begin(), currencies.end(), figures.currency) == currencies.end())
        currencies.push_back(figures.currency);
    return static_cast<quint16>(known.size() - 1);
}

void ParticipantIndexBuilder::addFigures(std::span<const ParticipantFigures> figures)
{
    ParticipantIndex &index = *m_index;
    const auto row = static_cast<quint32>(index.m_purse.size());
    const auto amounts = amountsOf(figures.empty() ? ParticipantFigures() : figures.front());
    for (std::size_t i = 0; i < amounts.size(); ++i)
        index.m_amounts[i].add(amounts[i]);
    if (figures.empty()) {
        index.m_purse.push_back(0);
        return;
    }
    const quint16 more = figures.size() > 1 ? ParticipantIndex::kHasMore : quint16{0};
    index.m_purse.push_back(static_cast<quint16>(purseOf(figures.front()) | more));
    for (const ParticipantFigures &one : figures.subspan(1))
        index.m_more.push_back({row, purseOf(one), amountsOf(one)});
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
    index.m_isById = index.m_isById && (index.m_states.empty() || m_lastId < person.id.value);
    m_lastId = person.id.value;
    index.m_ids.add(person.id.value);
    index.m_states.push_back(static_cast<quint8>(person.state));
    index.m_joined.add(toUnixMs(person.joinedAt));
    index.m_customers.add(counts.customers);
    index.m_conversions.add(counts.conversions);
    index.m_testCustomers.add(counts.testCustomers);
    index.m_testConversions.add(counts.testConversions);
    index.m_texts.add(std::array{person.name, person.email, person.codes, person.formerEmails});
    index.m_group.add(index.m_groups.place(person.group));
    index.m_country.add(index.m_countries.place(person.country));
    index.m_campaigns.add(person.campaigns);
}

std::shared_ptr<const ParticipantIndex> ParticipantIndexBuilder::finish()
{
    ParticipantIndex &index = *m_index;
    index.m_texts.finish();
    for (PackedNumbers *column : ParticipantIndex::packed(index))
        column->close();
    index.m_more.shrink_to_fit();
    std::sort(index.m_currencies.begin(), index.m_currencies.end(),
        [](Currency a, Currency b) { return a.code() < b.code(); });
    if (m_former && index.m_texts.isOneWith(m_former->m_texts)) {
        index.m_nameRanks = m_former->m_nameRanks;
        index.m_codeRanks = m_former->m_codeRanks;
    } else {
        index.m_nameRanks = rankTexts(index.size(), [&index](std::size_t row) {
            const std::string_view name = index.m_texts.folded(row, ParticipantIndex::Name);
            return name.empty() ? index.m_texts.folded(row, ParticipantIndex::Email) : name;
        });
        index.m_codeRanks = rankTexts(
            index.size(), [&index](std::size_t row) { return index.m_texts.folded(row, ParticipantIndex::Codes); });
    }
    m_former.reset();
    if (m_last)
        m_last->set(m_index);
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
