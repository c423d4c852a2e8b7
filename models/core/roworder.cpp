// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/roworder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace rd {

namespace {

constexpr int kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

struct Keyed {
    quint64 key = 0;
    quint32 row = 0;
};

// Key and row in one number, where the keys lie close enough together: half the memory to move.
quint64 keyOf(const Keyed &entry)
{
    return entry.key;
}
quint64 keyOf(qint64 packed)
{
    return static_cast<quint64>(packed) >> 32U;
}
quint32 rowOf(const Keyed &entry)
{
    return entry.row;
}
quint32 rowOf(qint64 packed)
{
    return static_cast<quint32>(packed);
}

/// Puts entries in the order of their keys, of which none is greater than `most`; `other` is room for as many.
template <typename Entry, typename KeyOf>
void radix(std::vector<Entry> &entries, std::vector<Entry> &other, quint64 most, KeyOf key)
{
    for (int shift = 0; shift < 64 && (most >> shift) != 0; shift += kDigitBits) {
        std::array<quint32, kDigits> places{};
        for (const Entry &entry : entries)
            ++places[(key(entry) >> shift) & (kDigits - 1)];
        quint32 sum = 0;
        for (quint32 &place : places)
            sum += std::exchange(place, sum);
        for (const Entry &entry : entries)
            other[places[(key(entry) >> shift) & (kDigits - 1)]++] = entry;
        entries.swap(other);
    }
}

template <typename Entry>
void orderWith(std::vector<quint32> &rows, std::vector<Entry> &entries, quint64 most)
{
    std::vector<Entry> other(entries.size());
    radix(entries, other, most, [](const Entry &entry) { return keyOf(entry); });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = rowOf(entries[i]);
}

/// Eight bytes of a text from a place on, so that comparing numbers compares texts.
quint64 bytesAt(std::string_view text, std::size_t from)
{
    quint64 key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = (key << 8U) | (from + i < text.size() ? static_cast<unsigned char>(text[from + i]) : 0U);
    return key;
}

class TextRanks {
public:
    TextRanks(std::size_t count, const std::function<std::string_view(std::size_t)> &textOf)
        : m_textOf(textOf), m_entries(count), m_ranks(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_entries[i].row = static_cast<quint32>(i);
    }
    std::vector<quint32> take()
    {
        sort(0, m_entries.size(), 0);
        return std::move(m_ranks);
    }

private:
    /// Rows from `begin` to `end` are equal in their first `from` bytes.
    void sort(std::size_t begin, std::size_t end, std::size_t from)
    {
        bool areEqual = true;
        bool isOver = true;
        // What all have in common is passed over without sorting.
        for (;; from += 8) {
            for (std::size_t i = begin; i < end; ++i) {
                const std::string_view text = m_textOf(m_entries[i].row);
                m_entries[i].key = bytesAt(text, from);
                areEqual = areEqual && m_entries[i].key == m_entries[begin].key;
                isOver = isOver && text.size() <= from + 8;
            }
            if (!areEqual || isOver)
                break;
            isOver = true;
        }
        if (areEqual) {
            number(begin, end);
            return;
        }
        const auto first = m_entries.begin();
        std::sort(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(end),
            [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
        for (std::size_t i = begin; i < end;) {
            std::size_t next = i + 1;
            while (next < end && m_entries[next].key == m_entries[i].key)
                ++next;
            if (next == i + 1)
                number(i, next);
            else
                sort(i, next, from + 8);
            i = next;
        }
    }
    void number(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i)
            m_ranks[m_entries[i].row] = m_next;
        ++m_next;
    }

    const std::function<std::string_view(std::size_t)> &m_textOf;
    std::vector<Keyed> m_entries;
    std::vector<quint32> m_ranks;
    quint32 m_next = 0;
};

} // namespace

void orderRowsByOwn(std::vector<quint32> &rows, std::vector<qint64> keys, bool descending)
{
    if (rows.empty())
        return;
    const auto [least, greatest] = std::minmax_element(keys.begin(), keys.end());
    const auto low = static_cast<quint64>(*least);
    const auto high = static_cast<quint64>(*greatest);
    const quint64 span = high - low;
    if (span == 0)
        return;
    const auto key = [low, high, descending](qint64 number) {
        const auto own = static_cast<quint64>(number);
        return descending ? high - own : own - low;
    };
    if (span <= std::numeric_limits<quint32>::max()) {
        // The keys make room for themselves and their rows.
        for (std::size_t i = 0; i < rows.size(); ++i)
            keys[i] = static_cast<qint64>((key(keys[i]) << 32U) | rows[i]);
        orderWith(rows, keys, span);
        return;
    }
    std::vector<Keyed> entries(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        entries[i] = {key(keys[i]), rows[i]};
    std::vector<qint64>().swap(keys);
    orderWith(rows, entries, span);
}

void orderRows(std::vector<quint32> &rows, const std::vector<qint64> &keys, bool descending)
{
    std::vector<qint64> own(rows.size());
    std::transform(rows.begin(), rows.end(), own.begin(), [&keys](quint32 row) { return keys[row]; });
    orderRowsByOwn(rows, std::move(own), descending);
}

std::vector<quint32> rankNumbers(const PackedNumbers &numbers)
{
    const std::size_t count = numbers.size();
    std::vector<quint32> ranks(count);
    if (count == 0)
        return ranks;
    qint64 least = numbers[0];
    qint64 greatest = least;
    for (std::size_t row = 1; row < count; ++row) {
        least = std::min(least, numbers[row]);
        greatest = std::max(greatest, numbers[row]);
    }
    const auto key = [&numbers, low = static_cast<quint64>(least)](
                         quint32 row) { return static_cast<quint64>(numbers[row]) - low; };
    // Only the rows are moved, their numbers are looked up each time: slower, and a quarter of the memory.
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    radix(rows, ranks, static_cast<quint64>(greatest) - static_cast<quint64>(least), key);
    quint32 rank = 0;
    for (std::size_t i = 0; i < count; ++i) {
        rank += i > 0 && numbers[rows[i]] != numbers[rows[i - 1]] ? 1 : 0;
        ranks[rows[i]] = rank;
    }
    return ranks;
}

std::vector<quint32> rankTexts(std::size_t count, const std::function<std::string_view(std::size_t)> &textOf)
{
    return TextRanks(count, textOf).take();
}

} // namespace rd
