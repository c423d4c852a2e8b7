// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <vector>

namespace rd {

/// Which of many rows: one bit each, 125 kB for a million. Rows are numbered from 0.
class RowSet {
public:
    RowSet() = default;
    RowSet(std::size_t size, bool all) { reset(size, all); }
    /// All rows of a table of this size, or none of them.
    void reset(std::size_t size, bool all)
    {
        m_size = size;
        m_words.assign((size + 63) / 64, all ? ~quint64{0} : 0);
        if (all && size % 64 != 0)
            m_words.back() = (quint64{1} << (size % 64)) - 1;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool has(std::size_t row) const { return ((m_words[row / 64] >> (row % 64)) & 1U) != 0; }
    void add(std::size_t row) { m_words[row / 64] |= quint64{1} << (row % 64); }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const quint64 word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    /// Of the rows from `first`, a multiple of 64, on to before `last`.
    [[nodiscard]] std::size_t countIn(std::size_t first, std::size_t last) const
    {
        std::size_t sum = 0;
        for (std::size_t i = first / 64; i < (last + 63) / 64; ++i)
            sum += static_cast<std::size_t>(std::popcount(m_words[i]));
        return sum;
    }
    /// Leaves only rows that are in the other set of the same size, too.
    void keep(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    /// In ascending order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }
    /// Leaves only rows of which `holds` is true; asked once for each row that is there.
    template <typename Holds>
    void keepIf(Holds holds)
    {
        keepIf(0, m_size, holds);
    }
    /// The same for the rows from `first` on to before `last`; several threads may do this, as with addIf().
    template <typename Holds>
    void keepIf(std::size_t first, std::size_t last, Holds holds)
    {
        for (std::size_t i = first / 64; i < (last + 63) / 64; ++i) {
            quint64 kept = 0;
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                const int bit = std::countr_zero(word);
                if (holds(i * 64 + static_cast<std::size_t>(bit)))
                    kept |= quint64{1} << bit;
            }
            m_words[i] = kept;
        }
    }

    /// Adds rows from `first` on to before `last` of which `holds` is true; not asked for those that are there. Several
    /// threads may do this for rows that are multiples of 64 apart.
    template <typename Holds>
    void addIf(std::size_t first, std::size_t last, Holds holds)
    {
        for (std::size_t begin = first; begin < last; begin += 64) {
            quint64 &word = m_words[begin / 64];
            const std::size_t rows = last - begin < 64 ? last - begin : 64;
            quint64 missing = ~word & (~quint64{0} >> (64 - rows));
            for (; missing != 0; missing &= missing - 1) {
                const int bit = std::countr_zero(missing);
                if (holds(begin + static_cast<std::size_t>(bit)))
                    word |= quint64{1} << bit;
            }
        }
    }
    /// forEach() for the rows from `first`, a multiple of 64, on to before `last`.
    template <typename Visit>
    void forEachIn(std::size_t first, std::size_t last, Visit visit) const
    {
        for (std::size_t begin = first; begin < last; begin += 64) {
            for (quint64 word = m_words[begin / 64]; word != 0; word &= word - 1)
                visit(begin + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    std::size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace rd
