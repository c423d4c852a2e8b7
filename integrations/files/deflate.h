// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <utility>
#include <vector>

namespace rd::files {

/// A deflate stream (RFC 1951) made piece by piece, for files too large for the memory, which qCompress() cannot do.
/// Fixed codes and one candidate a match: the repetitive text of a spreadsheet shrinks to a fifth. Not thread safe.
class Deflate {
public:
    Deflate();
    /// The next piece, best of some 100 kB; what it came to so far.
    [[nodiscard]] QByteArray add(const QByteArray &piece);
    /// The end of the stream.
    [[nodiscard]] QByteArray finish();

private:
    void bits(quint32 value, int count);
    void symbol(int value);
    void match(int length, int distance);
    [[nodiscard]] int matchAt(const QByteArray &piece, int at);
    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

    QByteArray m_out;
    quint64 m_bits = 0; ///< not written yet
    int m_bitCount = 0;
    std::vector<int> m_last; ///< position of the last three bytes with this hash
    int m_distance = 0; ///< of the match found last
};

/// CRC-32 as ZIP has it, going on from `crc`.
[[nodiscard]] quint32 crc32(quint32 crc, const QByteArray &bytes);

} // namespace rd::files
