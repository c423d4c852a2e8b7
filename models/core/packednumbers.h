// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace rd {

/// A column of numbers in as many bytes each as the largest difference within a block of rows takes: ids given out in
/// turn take two, the campaign of a merchant who has one none at all (performance.md, U2). Nothing is ever copied to
/// grow. Filled by one thread, read by any once it is closed.
class PackedNumbers {
public:
    void add(qint64 number)
    {
        if (m_open.capacity() == 0)
            m_open.reserve(kBlockRows);
        m_open.push_back(number);
        if (m_open.size() == kBlockRows)
            pack();
    }
    /// Nothing more is added for now: everything may be read.
    void close();
    /// Before the first number: blocks of rows that are the same in another column are kept once. That column is
    /// complete, and stays at least until close().
    void keepOnceWith(const PackedNumbers &former) { m_former = &former; }
    /// Whether all of it is kept once with another column: the same numbers, then.
    [[nodiscard]] bool isOneWith(const PackedNumbers &other) const;
    /// Rows that may be read.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Without a look at whether there is such a row.
    [[nodiscard]] qint64 operator[](std::size_t row) const
    {
        const Block &block = m_blocks[row / kBlockRows];
        const uchar *const place = block.bytes.get() + row % kBlockRows * block.width;
        return static_cast<qint64>(
            static_cast<quint64>(block.least) + (qFromLittleEndian<quint64>(place) & block.mask));
    }
    /// The same for numbers that are known to be small: places, counts.
    [[nodiscard]] quint32 small(std::size_t row) const { return static_cast<quint32>((*this)[row]); }
    /// The first row with this number; a look at few blocks where numbers stand in an order.
    [[nodiscard]] std::optional<std::size_t> find(qint64 number) const;
    /// The row of a number among numbers that only rise.
    [[nodiscard]] std::optional<std::size_t> findRising(qint64 number) const;
    /// Memory that this takes.
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr std::size_t kBlockRows = 1'024;
    struct Block {
        qint64 least = 0;
        quint64 mask = 0; ///< of the bytes that a number takes
        std::shared_ptr<const uchar[]> bytes; ///< eight may be read wherever a number begins
        std::size_t width = 0;
    };
    void pack();
    std::vector<Block> m_blocks;
    const PackedNumbers *m_former = nullptr; ///< while this is filled
    std::vector<qint64> m_open; ///< the last block's, until they are packed
    std::size_t m_size = 0;
    bool m_isCut = false; ///< the last block was packed before it was full
};

} // namespace rd
