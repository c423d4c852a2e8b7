// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/distincttexts.h"

#include <algorithm>
#include <functional>

namespace rd::storage {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::size_t kFewestSlots = 1024;
/// So many places lie in fast memory; more of them have to be worth it.
constexpr std::size_t kManySlots = std::size_t{1} << 19;

} // namespace

quint32 DistinctTexts::number(std::string_view text)
{
    Q_ASSERT(text.size() <= kLongest);
    ++m_asked;
    if (m_isLooking && 3 * m_slots.size() <= 4 * m_starts.size()) // three quarters are taken
        grow();
    if (!m_isLooking)
        return keep(text);
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    const quint32 fresh = keep(text);
    m_slots[slot] = fresh + 1;
    return fresh;
}

std::string_view DistinctTexts::text(std::size_t number) const
{
    const std::size_t start = m_starts[number];
    const char *place = m_pieces[start / kPiece].get() + start % kPiece;
    return {place + 1, static_cast<unsigned char>(*place)};
}

quint32 DistinctTexts::keep(std::string_view text)
{
    const std::size_t length = text.size() + 1;
    if (m_free < length) {
        m_pieces.push_back(std::make_unique<char[]>(kPiece));
        m_free = kPiece;
    }
    const std::size_t at = kPiece - m_free;
    char *place = m_pieces.back().get() + at;
    *place = static_cast<char>(static_cast<unsigned char>(text.size()));
    std::copy(text.begin(), text.end(), place + 1);
    m_free -= length;
    m_starts.push_back(static_cast<quint32>((m_pieces.size() - 1) * kPiece + at));
    return static_cast<quint32>(m_starts.size() - 1);
}

std::size_t DistinctTexts::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(text) & mask;
    while (m_slots[slot] != 0 && this->text(m_slots[slot] - 1) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void DistinctTexts::stopLooking()
{
    m_isLooking = false;
    m_slots = {};
}

void DistinctTexts::grow()
{
    if (m_slots.size() >= kManySlots && 2 * m_starts.size() > m_asked) {
        stopLooking();
        return;
    }
    m_slots = std::vector<quint32>(std::max(kFewestSlots, 2 * m_slots.size()));
    for (std::size_t number = 0; number < m_starts.size(); ++number)
        m_slots[slotOf(text(number))] = static_cast<quint32>(number) + 1;
}

} // namespace rd::storage
