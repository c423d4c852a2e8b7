// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace rd::storage {

/// Writes integers with as many bytes as they need: seven bits a byte, small negatives stay small.
class PackedWriter {
public:
    void put(qint64 value)
    {
        auto rest = (static_cast<quint64>(value) << 1U) ^ static_cast<quint64>(value >> 63);
        while (rest >= 0x80U) {
            m_bytes.append(static_cast<char>(rest | 0x80U));
            rest >>= 7U;
        }
        m_bytes.append(static_cast<char>(rest));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads them back; past the end it reads zeros and says so.
class PackedReader {
public:
    explicit PackedReader(std::string_view bytes) : m_rest(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    qint64 take()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<quint64>(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return static_cast<qint64>(value >> 1U) ^ -static_cast<qint64>(value & 1U);
        }
        m_damaged = true;
        m_rest = {};
        return 0;
    }

private:
    std::string_view m_rest;
    bool m_damaged = false;
};

} // namespace rd::storage
