// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a search and an order ask of ParticipantModel's columns. tst_participantmodel compares every answer with that of
// RowModel, which asks row by row.
#include "models/items/participantfields.h"
#include "models/items/participantmodel.h"

#include <algorithm>

namespace rd::items {

namespace {

constexpr std::size_t kStates = static_cast<std::size_t>(ParticipantState::Erased) + 1;

QString joinedText(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

ColumnModel::ValueColumn ParticipantModel::states() const
{
    // There is none of number 0.
    return {kStates, [this](std::size_t row) { return static_cast<std::size_t>(m_index->state(row)); },
        [](std::size_t value) {
            const auto state = static_cast<ParticipantState>(value);
            return value == 0 ? QStringList{QString()} : QStringList{word(state), stateText(state)};
        }};
}

ColumnModel::ValueColumn ParticipantModel::campaignSets() const
{
    return {m_index->campaignSets().size(), [this](std::size_t row) { return std::size_t{m_index->campaignSet(row)}; },
        [this](std::size_t value) {
            const QStringList &names = m_index->campaignSets()[value];
            return QStringList{joinedText(names)} + names;
        }};
}

ColumnModel::ValueColumn ParticipantModel::groups() const
{
    return {static_cast<std::size_t>(m_index->groups().size()),
        [this](std::size_t row) { return std::size_t{m_index->group(row)}; },
        [this](std::size_t value) { return QStringList{m_index->groups().at(static_cast<qsizetype>(value))}; }};
}

ColumnModel::ValueColumn ParticipantModel::countries() const
{
    return {static_cast<std::size_t>(m_index->countries().size()),
        [this](std::size_t row) { return std::size_t{m_index->country(row)}; },
        [this](std::size_t value) { return QStringList{m_index->countries().at(static_cast<qsizetype>(value))}; }};
}

ColumnModel::Searched ParticipantModel::searched() const
{
    Searched searched;
    searched.texts.push_back({&m_index->texts()});
    searched.values = {groups(), countries(), campaignSets(), states()};
    searched.ids = true;
    return searched;
}

ColumnModel::Column ParticipantModel::columnFor(int column, int extra) const
{
    const auto texts = [this](unsigned fields) {
        return std::vector<TextColumn>{{&m_index->texts(), fields, nullptr}};
    };
    constexpr unsigned kEmail = ParticipantIndex::bit(ParticipantIndex::Email);
    switch (extra) {
    case kEmailField:
        return texts(kEmail);
    case kGroupField:
        return groups();
    case kCountryField:
        return countries();
    case kIdField:
        return DigitsColumn{[this](std::size_t row) { return m_index->id(row).value; }};
    case kFormerField:
        return texts(ParticipantIndex::bit(ParticipantIndex::FormerEmails));
    default:
        break;
    }
    switch (static_cast<ParticipantColumn>(column)) {
    case ParticipantColumn::Participant:
        return texts(kEmail | ParticipantIndex::bit(ParticipantIndex::Name));
    case ParticipantColumn::Codes:
        return texts(ParticipantIndex::bit(ParticipantIndex::Codes));
    case ParticipantColumn::State:
        return states();
    case ParticipantColumn::Campaigns:
        return campaignSets();
    case ParticipantColumn::Customers:
        return NumberColumn{[this](std::size_t row, const FieldTest &test) {
            return test.fitsNumber(m_index->customers(row) * 1'000'000);
        }};
    case ParticipantColumn::Earned:
    case ParticipantColumn::Due:
    case ParticipantColumn::Upcoming:
    case ParticipantColumn::Issued:
        return NumberColumn{[this](std::size_t row, const FieldTest &test) { return holdsAmount(test, row); }};
    case ParticipantColumn::Joined:
        return DateColumn{[this](std::size_t row) { return toUnixMs(m_index->joinedAt(row)); }};
    }
    return {};
}

void ParticipantModel::keepAccepted(RowSet &rows) const
{
    if (!m_state.isEmpty())
        keepValues(
            states(),
            [this](std::size_t value) { return value != 0 && word(static_cast<ParticipantState>(value)) == m_state; },
            rows);
    if (!m_campaign.isEmpty())
        keepValues(
            campaignSets(), [this](std::size_t value) { return m_index->campaignSets()[value].contains(m_campaign); },
            rows);
}

bool ParticipantModel::holdsAmount(const FieldTest &test, std::size_t source) const
{
    bool holds = false;
    m_index->eachAmount(source, *amountOf(static_cast<ParticipantColumn>(test.column)),
        [&](Currency currency, Mode mode, qint64 minor) {
            const auto number = mode != m_mode || minor == 0 ? std::nullopt : inMillionths({minor, currency});
            holds = holds || (number && test.fitsNumber(*number));
        });
    return holds;
}

void ParticipantModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    const auto sortBy = [&](const auto &keyOf) { orderBy(rows, descending, keyOf); };
    switch (const auto which = static_cast<ParticipantColumn>(column)) {
    case ParticipantColumn::Participant:
        sortBy([this](std::size_t row) { return m_index->nameRanks()[row]; });
        break;
    case ParticipantColumn::Codes:
        sortBy([this](std::size_t row) { return m_index->codeRanks()[row]; });
        break;
    case ParticipantColumn::State:
        sortBy([this](std::size_t row) { return m_index->state(row); });
        break;
    case ParticipantColumn::Campaigns: {
        QStringList texts;
        for (const QStringList &names : m_index->campaignSets())
            texts += joinedText(names);
        const std::vector<qint64> places = placesInOrder(texts);
        sortBy([&](std::size_t row) { return places[m_index->campaignSet(row)]; });
        break;
    }
    case ParticipantColumn::Customers:
        sortBy([this](std::size_t row) { return m_index->customers(row); });
        break;
    case ParticipantColumn::Earned:
    case ParticipantColumn::Due:
    case ParticipantColumn::Upcoming:
    case ParticipantColumn::Issued:
        // Currency by currency, the last one first: amounts of different ones are never weighed against each other.
        for (auto currency = m_currencies.rbegin(); currency != m_currencies.rend(); ++currency)
            sortBy([&](std::size_t row) { return amountIn(row, *currency, which); });
        break;
    case ParticipantColumn::Joined:
        sortBy([this](std::size_t row) { return toUnixMs(m_index->joinedAt(row)); });
        break;
    }
}

} // namespace rd::items
