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
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            quint64 kept = 0;
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                const int bit = std::countr_zero(word);
                if (holds(i * 64 + static_cast<std::size_t>(bit)))
                    kept |= quint64{1} << bit;
            }
            m_words[i] = kept;
        }
    }

private:
    std::size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace rd
