// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rules.h"

#include <algorithm>
#include <set>

namespace rd::engine {

void RuleNames::nameCollected(const FactsIndex &index, const std::vector<CampaignVersion> &versions)
{
    for (const CampaignVersion &version : versions) {
        for (const Rule &rule : version.terms.rules) {
            for (const QString &text : rule.collections) {
                if (const Symbol collection = index.facts().find(text.toStdString()); collection != 0)
                    m_members.try_emplace(collection);
            }
        }
    }
    if (m_members.empty())
        return;
    std::vector<CollectionRow> rows;
    for (const CollectionRow &row : index.facts().collections) {
        if (row.product != 0 && row.from < row.until && m_members.contains(row.collection))
            rows.push_back(row);
    }
    std::sort(
        rows.begin(), rows.end(), [](const CollectionRow &a, const CollectionRow &b) { return a.product < b.product; });
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && rows[end].product == rows[begin].product)
            ++end;
        nameProduct(rows[begin].product, std::span(rows).subspan(begin, end - begin));
        begin = end;
    }
    m_times.resize(productCount, kNone);
}

/// A number for each stretch of time in which the product's collections stay the same.
void RuleNames::nameProduct(Symbol product, std::span<const CollectionRow> rows)
{
    std::set<Instant> starts{Instant::min()};
    for (const CollectionRow &row : rows) {
        starts.insert(row.from);
        if (row.until != Instant::max())
            starts.insert(row.until);
    }
    std::vector<Time> times;
    for (const Instant from : starts) {
        const quint32 number = productCount++;
        times.push_back({from, number});
        for (const CollectionRow &row : rows) {
            std::vector<quint32> &members = m_members[row.collection];
            if (row.from <= from && from < row.until && (members.empty() || members.back() != number))
                members.push_back(number);
        }
    }
    products.set(product, times.front().number);
    if (times.size() == 1)
        return;
    m_times.resize(productCount, kNone);
    m_times[times.front().number] = static_cast<quint32>(m_allTimes.size());
    m_allTimes.push_back(std::move(times));
}

quint32 RuleNames::numberAt(quint32 times, Instant billedAt) const
{
    const std::vector<Time> &all = m_allTimes[times];
    // The first one begins with history.
    const auto later = std::upper_bound(
        all.begin() + 1, all.end(), billedAt, [](Instant instant, const Time &time) { return instant < time.from; });
    return std::prev(later)->number;
}

std::vector<quint32> RuleNames::numbersOf(Symbol product) const
{
    std::vector<quint32> numbers;
    const quint32 first = numberOf(products, product);
    if (first < m_times.size() && m_times[first] != kNone) {
        for (const Time &time : m_allTimes[m_times[first]])
            numbers.push_back(time.number);
    }
    return numbers;
}

const std::vector<quint32> &RuleNames::inCollection(Symbol collection) const
{
    static const std::vector<quint32> kNobody;
    const auto found = m_members.find(collection);
    return found == m_members.end() ? kNobody : found->second;
}

} // namespace rd::engine
