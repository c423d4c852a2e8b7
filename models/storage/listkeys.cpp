// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listkeys.h"

#include "models/core/roworder.h"
#include "models/storage/paymentplaces.h"

#include <algorithm>
#include <numeric>

namespace rd::storage {

namespace {

/// So much of a long text is looked at (bytes): of five million rows nobody tells the rest apart by its order.
constexpr std::size_t kLongest = 160;
static_assert(kLongest <= DistinctTexts::kLongest);
/// So many different long texts are kept with how they read (a few MB); what else there is, is asked for each time.
constexpr std::size_t kMostKnown = 20'000;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

void ListKeys::take(const Statement &row, int first)
{
    int column = first;
    if (!m_order.major.empty())
        m_majors.push_back(row.integer(column++));
    if (m_order.how == ListOrder::Key::LongTexts) {
        m_longs.push_back(m_read ? numberAsRead(row.text(column)) : m_long.number(folded(row.text(column))));
    } else if (m_order.how == ListOrder::Key::FewTexts) {
        const auto [at, isNew] = m_texts.try_emplace(row.stdString(column), static_cast<qint64>(m_texts.size()));
        m_keys.push_back(at->second);
    } else {
        m_keys.push_back(row.integer(column));
    }
}

/// The beginning of a text as it is compared; valid until the next one.
std::string_view ListKeys::folded(std::string_view text)
{
    if (isAscii(text)) {
        const std::string_view begin = text.substr(0, kLongest);
        m_folded.resize(begin.size());
        std::transform(begin.begin(), begin.end(), m_folded.begin(), &lower);
    } else {
        const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
        m_folded.assign(all.toStdString(), 0, kLongest);
    }
    return m_folded;
}

/// What the program did it says in few words, again and again.
quint32 ListKeys::numberAsRead(std::string_view stored)
{
    std::string key(stored);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const quint32 number = m_long.number(folded(m_read(QString::fromStdString(key)).toStdString()));
    if (m_known.size() < kMostKnown)
        m_known.emplace(std::move(key), number);
    return number;
}

Status ListKeys::order(Database &db, std::vector<quint32> &ids, bool descending)
{
    switch (m_order.how) {
    case ListOrder::Key::Number:
        break;
    case ListOrder::Key::FewTexts:
        rankTextsFound();
        break;
    case ListOrder::Key::LongTexts:
        orderByLongTexts(ids, descending);
        return {};
    case ListOrder::Key::Domain:
    case ListOrder::Key::SharedDomain:
        RD_CHECK(rankByDomain(db));
        break;
    case ListOrder::Key::Payment:
        RD_CHECK(rankPayments(db));
        break;
    }
    if (m_majors.empty()) {
        orderRowsByOwn(ids, std::move(m_keys), descending);
        return {};
    }
    std::vector<quint32> places(ids.size());
    std::iota(places.begin(), places.end(), 0U);
    orderRows(places, m_keys, descending);
    orderRows(places, m_majors, descending);
    std::vector<quint32> ordered(ids.size());
    std::transform(places.begin(), places.end(), ordered.begin(), [&ids](quint32 place) { return ids[place]; });
    ids = std::move(ordered);
    return {};
}

void ListKeys::rankTextsFound()
{
    // What has a place comes first, by it; then all else by its text.
    const auto unplaced = static_cast<qint64>(m_places.size());
    std::vector<std::pair<qint64, QString>> texts(m_texts.size());
    for (const auto &[text, number] : m_texts) {
        const QString word = QString::fromStdString(text);
        const auto place = m_places.find(word);
        texts[static_cast<std::size_t>(number)] = place != m_places.end()
            ? std::pair(place->second, QString())
            : std::pair(unplaced, (m_read ? m_read(word) : word).toCaseFolded());
    }
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&texts](std::size_t a, std::size_t b) { return texts[a] < texts[b]; });
    std::vector<qint64> ranks(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] =
            i > 0 && texts[order[i]] == texts[order[i - 1]] ? ranks[order[i - 1]] : static_cast<qint64>(i);
    for (qint64 &key : m_keys)
        key = ranks[static_cast<std::size_t>(key)];
}

/// Every row goes to where the rows of its text begin: numbers of texts are all that is kept of the rows.
void ListKeys::orderByLongTexts(std::vector<quint32> &ids, bool descending)
{
    Q_ASSERT(m_majors.empty()); // no list has both
    m_long.stopLooking();
    std::vector<quint32> ranks = rankTexts(m_long.size(), [this](std::size_t number) { return m_long.text(number); });
    m_long = {};
    const std::size_t count = ranks.size(); // no rank is as high
    if (descending) {
        for (quint32 &rank : ranks)
            rank = static_cast<quint32>(count - 1 - rank);
    }
    std::vector<quint32> places(count);
    for (const quint32 number : m_longs)
        ++places[ranks[number]];
    quint32 sum = 0;
    for (quint32 &place : places)
        sum += std::exchange(place, sum);
    std::vector<quint32> ordered(ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row)
        ordered[places[ranks[m_longs[row]]]++] = ids[row];
    ids = std::move(ordered);
    m_longs = {};
}

Status ListKeys::rankByDomain(Database &db)
{
    const bool isShared = m_order.how == ListOrder::Key::SharedDomain;
    std::unordered_map<qint64, qint64> ranks;
    qint64 rank = 0;
    qint64 former = 0; // no row has this number
    Statement row(db, m_order.domain);
    while (row.next()) {
        const qint64 place = isShared ? row.integer(1) : row.integer(0);
        if (place != former)
            ++rank;
        former = place;
        ranks.emplace(row.integer(0), rank);
    }
    RD_CHECK(row.status());
    for (qint64 &key : m_keys) {
        const auto found = ranks.find(key);
        key = found == ranks.end() ? 0 : found->second; // nobody stands before all
    }
    return {};
}

Status ListKeys::rankPayments(Database &db)
{
    RD_TRY(places, placesOfPayments(db, m_keys));
    m_keys = std::move(places);
    return {};
}

} // namespace rd::storage
