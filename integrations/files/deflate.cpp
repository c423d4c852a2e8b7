// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/deflate.h"

#include <algorithm>
#include <utility>

namespace rd::files {

namespace {

constexpr int kHashBits = 15;
constexpr int kWindow = 32768;
constexpr int kShortest = 3;
constexpr int kLongest = 258;
constexpr int kEndOfBlock = 256;

struct Range {
    int base;
    int extra; ///< bits
};

// RFC 1951, 3.2.5
constexpr Range kLengths[] = {{3, 0}, {4, 0}, {5, 0}, {6, 0}, {7, 0}, {8, 0}, {9, 0}, {10, 0}, {11, 1}, {13, 1},
    {15, 1}, {17, 1}, {19, 2}, {23, 2}, {27, 2}, {31, 2}, {35, 3}, {43, 3}, {51, 3}, {59, 3}, {67, 4}, {83, 4}, {99, 4},
    {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}};
constexpr Range kDistances[] = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 1}, {7, 1}, {9, 2}, {13, 2}, {17, 3}, {25, 3},
    {33, 4}, {49, 4}, {65, 5}, {97, 5}, {129, 6}, {193, 6}, {257, 7}, {385, 7}, {513, 8}, {769, 8}, {1025, 9},
    {1537, 9}, {2049, 10}, {3073, 10}, {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}};

template <std::size_t N>
int placeOf(const Range (&ranges)[N], int value)
{
    const auto *after = std::upper_bound(std::begin(ranges), std::end(ranges), value,
        [](int wanted, const Range &range) { return wanted < range.base; });
    return static_cast<int>(after - std::begin(ranges)) - 1;
}

/// Codes are sent from their highest bit on, everything else from the lowest.
quint32 reversed(quint32 code, int count)
{
    quint32 out = 0;
    for (int i = 0; i < count; ++i)
        out |= ((code >> i) & 1U) << (count - 1 - i);
    return out;
}

quint32 hashOf(const char *at)
{
    const auto byte = [at](int i) { return static_cast<quint32>(static_cast<uchar>(at[i])); };
    return ((byte(0) | byte(1) << 8 | byte(2) << 16) * 2654435761U) >> (32 - kHashBits);
}

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

} // namespace

Deflate::Deflate() : m_last(std::size_t{1} << kHashBits, -1) {}

void Deflate::bits(quint32 value, int count)
{
    m_bits |= static_cast<quint64>(value) << m_bitCount;
    m_bitCount += count;
    while (m_bitCount >= 8) {
        m_out += static_cast<char>(m_bits & 0xffU);
        m_bits >>= 8;
        m_bitCount -= 8;
    }
}

/// A literal, a length or the end of a block in the fixed code (RFC 1951, 3.2.6).
void Deflate::symbol(int value)
{
    const auto code = static_cast<quint32>(value);
    if (value < 144)
        bits(reversed(0x30U + code, 8), 8);
    else if (value < 256)
        bits(reversed(0x190U + code - 144U, 9), 9);
    else if (value < 280)
        bits(reversed(code - 256U, 7), 7);
    else
        bits(reversed(0xc0U + code - 280U, 8), 8);
}

void Deflate::match(int length, int distance)
{
    const int byLength = placeOf(kLengths, length);
    symbol(257 + byLength);
    bits(static_cast<quint32>(length - kLengths[byLength].base), kLengths[byLength].extra);
    const int byDistance = placeOf(kDistances, distance);
    bits(reversed(static_cast<quint32>(byDistance), 5), 5);
    bits(static_cast<quint32>(distance - kDistances[byDistance].base), kDistances[byDistance].extra);
}

/// How many bytes from here on stood before; 0 = none worth it.
int Deflate::matchAt(const QByteArray &piece, int at)
{
    const int rest = static_cast<int>(piece.size()) - at;
    if (rest < kShortest)
        return 0;
    const char *bytes = piece.constData();
    const int before = std::exchange(m_last[hashOf(bytes + at)], at);
    if (before < 0 || at - before > kWindow)
        return 0;
    int length = 0;
    while (length < rest && length < kLongest && bytes[before + length] == bytes[at + length])
        ++length;
    m_distance = at - before;
    return length < kShortest ? 0 : length;
}

QByteArray Deflate::add(const QByteArray &piece)
{
    std::fill(m_last.begin(), m_last.end(), -1); // positions are those of this piece
    bits(0b010, 3); // not the last block, fixed codes
    for (int at = 0; at < piece.size();) {
        const int length = matchAt(piece, at);
        if (length == 0) {
            symbol(static_cast<uchar>(piece.at(at++)));
            continue;
        }
        match(length, m_distance);
        at += length;
    }
    symbol(kEndOfBlock);
    return take();
}

QByteArray Deflate::finish()
{
    bits(0b011, 3);
    symbol(kEndOfBlock);
    if (m_bitCount > 0)
        bits(0, 8 - m_bitCount);
    return take();
}

quint32 crc32(quint32 crc, const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = crcTable();
    quint32 value = ~crc;
    for (const char c : bytes)
        value = kTable[(value ^ static_cast<uchar>(c)) & 0xffU] ^ (value >> 8);
    return ~value;
}

} // namespace rd::files
