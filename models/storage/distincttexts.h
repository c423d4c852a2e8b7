// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace rd::storage {

/// Short texts of millions of rows, each kept once: a row keeps its number. Where hardly any comes again, no more of
/// them are looked for, and equal texts may have several numbers. The texts lie in pieces that never move, so that room
/// grows with what is there, not by halves. Used by one thread at a time.
class DistinctTexts {
public:
    /// Longest text in bytes.
    static constexpr std::size_t kLongest = 255;

    /// From 0 on, in the order of first use. @param text at most kLongest bytes
    [[nodiscard]] quint32 number(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    /// Of a number that was given out; valid as long as this lives.
    [[nodiscard]] std::string_view text(std::size_t number) const;
    /// From now on no text is looked for: gives back what that takes.
    void stopLooking();

private:
    [[nodiscard]] quint32 keep(std::string_view text);
    /// Makes room for another one; not where looking has turned out to be in vain.
    void grow();
    /// Where the text stands, or the free place it belongs to.
    [[nodiscard]] std::size_t slotOf(std::string_view text) const;

    std::vector<std::unique_ptr<char[]>> m_pieces;
    std::size_t m_free = 0; ///< bytes left in the last piece
    std::vector<quint32> m_starts; ///< of each text: a byte for its length, then itself; counted over all pieces
    std::vector<quint32> m_slots; ///< number + 1, 0 = free; as many as a power of two
    bool m_isLooking = true;
    std::size_t m_asked = 0;
};

} // namespace rd::storage
