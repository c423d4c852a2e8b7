// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statement.h"

#include <bit>
#include <cstring>

namespace rd::storage {

/// A 64-bit fingerprint of a row's values, stored beside them, so that an equal row is recognised without reading it.
/// Not for security: a collision would only hide one change. The result is never 0, which marks rows that must be
/// stored again.
class ContentHash {
public:
    void add(qint64 value) { mix(static_cast<quint64>(value)); }
    void add(std::string_view text)
    {
        mix(text.size() + 0x9e3779b97f4a7c15U);
        while (text.size() >= 8) {
            quint64 word = 0;
            std::memcpy(&word, text.data(), 8);
            mix(word);
            text.remove_prefix(8);
        }
        if (!text.empty()) {
            quint64 word = 0;
            std::memcpy(&word, text.data(), text.size());
            mix(word);
        }
    }
    void add(int value) { add(qint64{value}); }
    void add(bool value) { add(qint64{value ? 1 : 0}); }
    void add(const std::string &text) { add(std::string_view(text)); }
    void add(Ref reference) { add(reference.text); }
    void add(Currency currency) { add(qint64{currency.packed()}); }
    void add(const std::optional<qint64> &value)
    {
        add(value.has_value());
        add(value.value_or(0));
    }
    [[nodiscard]] qint64 value() const { return static_cast<qint64>(m_state ^ (m_state >> 31U)) | 1; }

private:
    void mix(quint64 word)
    {
        m_state = (std::rotl(m_state, 23) ^ word) * 0xd6e8feb86659fd93U;
        m_state ^= m_state >> 32U;
    }
    quint64 m_state = 0x2545f4914f6cdd1dU;
};

} // namespace rd::storage
