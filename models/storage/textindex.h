// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

namespace rd::storage {

/// Finds texts in a growing list of symbols: twelve bytes a slot beside the texts themselves, no second copy of them.
class TextIndex {
public:
    /// The symbol of this text, added to `symbols` when it is new. Empty text is 0.
    [[nodiscard]] Symbol intern(std::vector<std::string> &symbols, std::string_view text)
    {
        if (text.empty())
            return 0;
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        const std::size_t hash = std::hash<std::string_view>{}(text);
        const auto mark = static_cast<quint32>(hash >> 32U);
        std::size_t place = hash & (m_slots.size() - 1);
        for (; m_slots[place].symbol != 0; place = (place + 1) & (m_slots.size() - 1)) {
            if (m_slots[place].mark == mark && symbols[m_slots[place].symbol] == text)
                return m_slots[place].symbol;
        }
        m_slots[place] = {mark, static_cast<quint32>(hash), static_cast<Symbol>(symbols.size())};
        ++m_count;
        symbols.emplace_back(text);
        return m_slots[place].symbol;
    }

private:
    struct Slot {
        quint32 mark = 0; ///< upper half of the hash: most unequal texts are told apart without reading them
        quint32 low = 0; ///< lower half, for growing
        Symbol symbol = 0; ///< 0 = free
    };
    void grow()
    {
        std::vector<Slot> old(std::max<std::size_t>(m_slots.size() * 2, 1024));
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.symbol == 0)
                continue;
            std::size_t place = slot.low & (m_slots.size() - 1);
            while (m_slots[place].symbol != 0)
                place = (place + 1) & (m_slots.size() - 1);
            m_slots[place] = slot;
        }
    }
    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace rd::storage
