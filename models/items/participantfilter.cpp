// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How ParticipantModel answers a search and an order for a million people at once. tst_participantmodel compares every
// answer with that of RowModel, which asks row by row.
#include "models/core/roworder.h"
#include "models/items/participantfields.h"
#include "models/items/participantmodel.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rd::items {

namespace {

constexpr int kStates = static_cast<int>(ParticipantState::Erased) + 1;
/// Below this share of rows they are looked at one by one.
constexpr std::size_t kFewShare = 8;

/// Which of several shared values fit, asked once for each.
template <typename Texts, typename Fits>
std::vector<bool> fitting(const Texts &texts, Fits fits)
{
    std::vector<bool> all;
    for (const auto &text : texts)
        all.push_back(fits(text));
    return all;
}

bool any(const std::vector<bool> &flags)
{
    return std::find(flags.begin(), flags.end(), true) != flags.end();
}

QString joinedText(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

std::array<bool, kStates> statesThat(const std::function<bool(ParticipantState)> &fits)
{
    std::array<bool, kStates> states{};
    for (int state = 1; state < kStates; ++state)
        states[static_cast<std::size_t>(state)] = fits(static_cast<ParticipantState>(state));
    return states;
}

/// An amount in millionths, as millionths() reads it when it is written out; nothing where that has too many digits.
std::optional<qint64> amountInMillionths(qint64 minor, Currency currency)
{
    qint64 scale = 1'000'000;
    for (int digit = 0; digit < currency.exponent(); ++digit)
        scale /= 10;
    constexpr qint64 kMost = 1'000'000'000'000'000'000;
    if (minor >= kMost / scale || minor <= -kMost / scale)
        return {};
    return minor * scale;
}

bool containsNumber(qint64 number, std::string_view digits)
{
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.data())).find(digits)
        != std::string_view::npos;
}

} // namespace

QStringList ParticipantModel::fieldValues(const QString &field) const
{
    if (columnOfField(field) >= 0)
        return RowModel::fieldValues(field);
    QStringList values;
    if (field == QLatin1StringView("group"))
        values = m_index->groups();
    else if (field == QLatin1StringView("country"))
        values = m_index->countries();
    values.removeAll(QString());
    values.sort();
    constexpr qsizetype kMostValues = 40; // more are no choice
    return values.size() > kMostValues ? QStringList() : values;
}

void ParticipantModel::keepAccepted(RowSet &rows) const
{
    if (!m_state.isEmpty()) {
        const auto states = statesThat([this](ParticipantState state) { return word(state) == m_state; });
        rows.keepIf([&](std::size_t row) { return states[static_cast<std::size_t>(m_index->state(row))]; });
    }
    if (!m_campaign.isEmpty()) {
        const auto sets =
            fitting(m_index->campaignSets(), [this](const QStringList &names) { return names.contains(m_campaign); });
        rows.keepIf([&](std::size_t row) { return sets[m_index->campaignSet(row)]; });
    }
}

/// Rows with this word anywhere, also in what many people share, and the one whose number it is.
RowSet ParticipantModel::rowsWith(const QString &word) const
{
    RowSet hits(m_index->size(), false);
    m_index->texts().find(word.toStdString(), FoldedTexts::kAllFields, hits);
    const auto add = [&](const auto &fits, const auto &valueOf) {
        for (std::size_t row = 0; row < m_index->size(); ++row) {
            if (fits[static_cast<std::size_t>(valueOf(row))])
                hits.add(row);
        }
    };
    const auto contains = [&word](const QString &text) { return text.toCaseFolded().contains(word); };
    if (const auto fits = fitting(m_index->groups(), contains); any(fits))
        add(fits, [this](std::size_t row) { return m_index->group(row); });
    if (const auto fits = fitting(m_index->countries(), contains); any(fits))
        add(fits, [this](std::size_t row) { return m_index->country(row); });
    const auto sets = fitting(m_index->campaignSets(),
        [&contains](const QStringList &names) { return contains(names.join(QLatin1Char('\n'))); });
    if (any(sets))
        add(sets, [this](std::size_t row) { return m_index->campaignSet(row); });
    const auto states = statesThat([&](ParticipantState state) { return contains(stateText(state)); });
    if (std::find(states.begin(), states.end(), true) != states.end())
        add(states, [this](std::size_t row) { return m_index->state(row); });
    if (const qint64 id = word.toLongLong(); id > 0) {
        if (const auto row = m_index->rowOf({id}))
            hits.add(*row);
    }
    return hits;
}

void ParticipantModel::keepWords(const QStringList &words, RowSet &rows)
{
    for (const QString &word : words)
        rows.keep(rowsWith(word));
}

bool ParticipantModel::holdsAmount(const FieldTest &test, std::size_t source) const
{
    for (const ParticipantFigures &figures : m_index->figures(source)) {
        if (figures.mode != m_mode)
            continue;
        const qint64 minor = amountOf(figures, static_cast<ParticipantColumn>(test.column));
        const auto number = minor == 0 ? std::nullopt : amountInMillionths(minor, figures.currency);
        if (number && test.fitsNumber(*number))
            return true;
    }
    return false;
}

/// Names, addresses and codes.
void ParticipantModel::keepTexts(const FieldTest &test, RowSet &rows) const
{
    unsigned fields = ParticipantIndex::bit(ParticipantIndex::Email);
    if (test.column == static_cast<int>(ParticipantColumn::Participant))
        fields |= ParticipantIndex::bit(ParticipantIndex::Name);
    else if (test.column == static_cast<int>(ParticipantColumn::Codes))
        fields = ParticipantIndex::bit(ParticipantIndex::Codes);
    const FoldedTexts &texts = m_index->texts();
    RowSet hits(m_index->size(), false);
    for (const QString &value : test.term.values)
        texts.find(value.toStdString(), fields, hits);
    rows.keepIf([&](std::size_t row) { return hits.has(row) != test.term.isNot; });
}

/// States, campaigns, groups and countries: each value is asked once.
void ParticipantModel::keepShared(const FieldTest &test, RowSet &rows) const
{
    const auto fits = [&test](const QString &text) { return test.fitsText({text.toCaseFolded()}) != test.term.isNot; };
    if (test.column == static_cast<int>(ParticipantColumn::State)) {
        const auto states = statesThat([&test](ParticipantState state) {
            return test.fitsText({word(state), stateText(state).toCaseFolded()}) != test.term.isNot;
        });
        rows.keepIf([&](std::size_t row) { return states[static_cast<std::size_t>(m_index->state(row))]; });
    } else if (test.column == static_cast<int>(ParticipantColumn::Campaigns)) {
        const auto sets =
            fitting(m_index->campaignSets(), [&fits](const QStringList &names) { return fits(joinedText(names)); });
        rows.keepIf([&](std::size_t row) { return sets[m_index->campaignSet(row)]; });
    } else if (test.extra == kGroupField) {
        const auto groups = fitting(m_index->groups(), fits);
        rows.keepIf([&](std::size_t row) { return groups[m_index->group(row)]; });
    } else {
        const auto countries = fitting(m_index->countries(), fits);
        rows.keepIf([&](std::size_t row) { return countries[m_index->country(row)]; });
    }
}

void ParticipantModel::keepHolding(const FieldTest &test, RowSet &rows) const
{
    const auto column = static_cast<ParticipantColumn>(test.column);
    const bool isNot = test.term.isNot;
    if (test.column >= 0 && column == ParticipantColumn::Customers) {
        rows.keepIf([&](std::size_t row) { return test.fitsNumber(m_index->customers(row) * 1'000'000) != isNot; });
    } else if (test.kind == FieldTest::Kind::Number) {
        rows.keepIf([&](std::size_t row) { return holdsAmount(test, row) != isNot; });
    } else if (test.kind == FieldTest::Kind::Date) {
        rows.keepIf([&](std::size_t row) { return test.fitsInstant(toUnixMs(m_index->joinedAt(row))) != isNot; });
    } else if (test.extra == kIdField) {
        std::vector<std::string> digits;
        for (const QString &value : test.term.values)
            digits.push_back(value.toStdString());
        rows.keepIf([&](std::size_t row) {
            const bool found = std::any_of(digits.begin(), digits.end(),
                [&](const std::string &part) { return containsNumber(m_index->id(row).value, part); });
            return found != isNot;
        });
    } else if (test.extra == kEmailField || column == ParticipantColumn::Participant
        || column == ParticipantColumn::Codes) {
        keepTexts(test, rows);
    } else if (test.column == static_cast<int>(ParticipantColumn::Joined)) {
        RowModel::keepHolding(test, rows); // there are no rows to tell its kind by
    } else {
        keepShared(test, rows);
    }
}

void ParticipantModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    std::vector<qint64> keys(m_index->size());
    const auto sortBy = [&](const auto &keyOf) {
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = static_cast<qint64>(keyOf(row));
        orderRows(rows, keys, descending);
    };
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
        QStringList sorted = texts;
        sorted.sort(Qt::CaseInsensitive);
        std::vector<qint64> places;
        for (const QString &text : std::as_const(texts))
            places.push_back(std::lower_bound(sorted.cbegin(), sorted.cend(), text,
                                 [](const QString &a, const QString &b) { return threeWayText(a, b) < 0; })
                - sorted.cbegin());
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
