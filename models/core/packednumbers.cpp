// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/packednumbers.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace rd {

void PackedNumbers::pack()
{
    Q_ASSERT(!m_isCut);
    const auto [least, most] = std::minmax_element(m_open.begin(), m_open.end());
    Block block;
    block.least = *least;
    const quint64 span = static_cast<quint64>(*most) - static_cast<quint64>(*least);
    block.width = (static_cast<std::size_t>(std::bit_width(span)) + 7) / 8;
    block.mask = block.width == 0 ? 0 : ~quint64{0} >> (64 - 8 * block.width);
    const std::size_t size = m_open.size() * block.width;
    const auto bytes = std::make_shared<uchar[]>(size + sizeof(quint64));
    uchar *place = bytes.get();
    // In turn: what is written beyond a number is overwritten by the next.
    for (const qint64 number : m_open) {
        qToLittleEndian(static_cast<quint64>(number) - static_cast<quint64>(block.least), place);
        place += block.width;
    }
    block.bytes = bytes;
    const std::size_t at = m_blocks.size();
    if (m_former != nullptr && at < m_former->m_blocks.size()
        && std::min(kBlockRows, m_former->m_size - at * kBlockRows) == m_open.size()) {
        const Block &former = m_former->m_blocks[at];
        if (former.least == block.least && former.width == block.width
            && std::memcmp(former.bytes.get(), bytes.get(), size) == 0)
            block.bytes = former.bytes;
    }
    m_isCut = m_open.size() < kBlockRows;
    m_size += m_open.size();
    m_blocks.push_back(std::move(block));
    m_open.clear();
}

void PackedNumbers::close()
{
    if (!m_open.empty())
        pack();
    std::vector<qint64>().swap(m_open);
    m_blocks.shrink_to_fit();
    m_former = nullptr;
}

bool PackedNumbers::isOneWith(const PackedNumbers &other) const
{
    return m_size == other.m_size
        && std::equal(m_blocks.begin(), m_blocks.end(), other.m_blocks.begin(), other.m_blocks.end(),
            [](const Block &a, const Block &b) { return a.bytes == b.bytes; });
}

std::optional<std::size_t> PackedNumbers::find(qint64 number) const
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        if (number < block.least || static_cast<quint64>(number) - static_cast<quint64>(block.least) > block.mask)
            continue;
        const std::size_t end = std::min(m_size, (i + 1) * kBlockRows);
        for (std::size_t row = i * kBlockRows; row < end; ++row) {
            if ((*this)[row] == number)
                return row;
        }
    }
    return {};
}

std::optional<std::size_t> PackedNumbers::findRising(qint64 number) const
{
    std::size_t first = 0;
    for (std::size_t left = m_size; left > 0;) {
        const std::size_t half = left / 2;
        if ((*this)[first + half] < number) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    if (first == m_size || (*this)[first] != number)
        return {};
    return first;
}

std::size_t PackedNumbers::bytes() const
{
    std::size_t sum = m_blocks.capacity() * sizeof(Block) + m_open.capacity() * sizeof(qint64);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        sum += std::min(kBlockRows, m_size - i * kBlockRows) * m_blocks[i].width + sizeof(quint64);
    return sum;
}

} // namespace rd
