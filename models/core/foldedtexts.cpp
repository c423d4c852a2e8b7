// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldedtexts.h"

#include "models/core/inparts.h"

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace rd {

namespace {

constexpr std::size_t kChunkRows = kPartRows; // so that a part is a chunk
constexpr std::size_t kCountedRows = 4096;
constexpr char kEnd = '\n';

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && (byte >= 0x20 || c == FoldedTexts::kBetween);
    });
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Folded, without the signs that end fields.
std::string foldedOf(std::string_view text)
{
    std::string folded =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toUtf8().toStdString();
    for (char &c : folded) {
        if (static_cast<unsigned char>(c) < 0x20 && c != FoldedTexts::kBetween)
            c = ' ';
    }
    return folded;
}

/// Capitals A to Z are all that folding has changed.
bool differInCapitals(std::string_view original, std::string_view folded)
{
    return original.size() == folded.size()
        && std::equal(original.begin(), original.end(), folded.begin(),
            [](char a, char b) { return a == b || (isCapital(a) && b == static_cast<char>(a | 0x20)); });
}

/// Looks for a text in many: by two of its bytes, the two that are rarest, sixteen places at a time.
class Finder {
public:
    Finder(std::string_view needle, const std::array<quint32, 256> &often) : m_needle(needle)
    {
        const auto rarer = [&often, needle](std::size_t a, std::size_t b) {
            return often[static_cast<unsigned char>(needle[a])] < often[static_cast<unsigned char>(needle[b])];
        };
        for (std::size_t i = 1; i < needle.size(); ++i) {
            if (rarer(i, m_first))
                m_first = i;
        }
        m_second = m_first == 0 && needle.size() > 1 ? 1 : 0;
        for (std::size_t i = 0; i < needle.size(); ++i) {
            if (i != m_first && rarer(i, m_second))
                m_second = i;
        }
    }
    /// `hit` is told where, and answers where to go on.
    template <typename Hit>
    void run(std::string_view text, Hit hit) const
    {
        std::size_t at = 0;
#ifdef __SSE2__
        const __m128i first = _mm_set1_epi8(m_needle[m_first]);
        const __m128i second = _mm_set1_epi8(m_needle[m_second]);
        while (at + m_needle.size() + 15 <= text.size()) {
            const char *here = text.data() + at;
            const __m128i a = _mm_cmpeq_epi8(load(here + m_first), first);
            const __m128i b = _mm_cmpeq_epi8(load(here + m_second), second);
            auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(a, b)));
            std::size_t next = at + 16;
            for (; mask != 0; mask &= mask - 1) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(mask));
                // Of a needle of two bytes both have been compared.
                if (m_needle.size() > 2 && std::memcmp(text.data() + place, m_needle.data(), m_needle.size()) != 0)
                    continue;
                if (const std::size_t onwards = hit(place); onwards > place + 1) {
                    next = onwards;
                    break;
                }
            }
            at = next;
        }
#endif
        while ((at = text.find(m_needle, at)) != std::string_view::npos)
            at = hit(at);
    }

private:
#ifdef __SSE2__
    static __m128i load(const char *bytes)
    {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    }
#endif
    std::string_view m_needle;
    std::size_t m_first = 0;
    std::size_t m_second = 0;
};

/// Spaces count once, as in what people type: names from spreadsheets have two of them, or others.
bool isWhole(std::string_view text, std::string_view needle)
{
    return text == needle
        || (text.size() > needle.size()
            && QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().toStdString()
                == needle);
}

bool isIn(std::string_view row, std::size_t at, unsigned fields)
{
    const auto field = std::count(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(at), kEnd);
    return ((fields >> field) & 1U) != 0;
}

} // namespace

void FoldedTexts::addField(std::string_view text, Chunk &chunk, bool &isExact)
{
    const std::size_t from = chunk.bytes.size();
    if (isPlain(text)) {
        for (const char c : text)
            chunk.bytes += isCapital(c) ? static_cast<char>(c | 0x20) : c;
    } else {
        const std::string folded = foldedOf(text);
        chunk.bytes += folded;
        isExact = isExact && differInCapitals(text, folded);
    }
    chunk.bytes += kEnd;
    chunk.capitals.resize((chunk.bytes.size() + 63) / 64);
    for (std::size_t i = 0; isExact && i < text.size(); ++i) {
        if (isCapital(text[i]))
            chunk.capitals[(from + i) / 64] |= quint64{1} << ((from + i) % 64);
    }
}

void FoldedTexts::add(std::span<const std::string_view> fields)
{
    if (m_size % kChunkRows == 0) {
        closeChunk();
        m_open = std::make_shared<Chunk>();
        m_open->starts.reserve(kChunkRows + 1);
        m_open->starts.push_back(0);
    }
    Chunk &chunk = *m_open;
    const std::size_t from = chunk.bytes.size();
    bool isExact = true;
    for (const std::string_view field : fields)
        addField(field, chunk, isExact);
    chunk.starts.push_back(static_cast<quint32>(chunk.bytes.size()));
    if (!isExact)
        m_originals.emplace(m_size, std::vector<std::string>(fields.begin(), fields.end()));
    for (std::size_t i = from; m_size < kCountedRows && i < chunk.bytes.size(); ++i)
        ++m_often[static_cast<unsigned char>(chunk.bytes[i])];
    ++m_size;
}

void FoldedTexts::closeChunk()
{
    if (!m_open)
        return;
    const std::size_t at = m_chunks.size();
    if (m_former != nullptr && at < m_former->m_chunks.size() && *m_former->m_chunks[at] == *m_open) {
        m_chunks.push_back(m_former->m_chunks[at]);
    } else {
        m_open->bytes.shrink_to_fit();
        m_open->capitals.shrink_to_fit();
        m_open->starts.shrink_to_fit();
        m_chunks.push_back(m_open);
    }
    m_open.reset();
}

void FoldedTexts::finish()
{
    closeChunk();
    m_former = nullptr;
}

std::size_t FoldedTexts::bytes() const
{
    std::size_t sum = 0;
    for (const auto &chunk : m_chunks)
        sum += chunk->bytes.capacity() + chunk->starts.capacity() * sizeof(quint32)
            + chunk->capitals.capacity() * sizeof(quint64);
    return sum;
}

const FoldedTexts::Chunk &FoldedTexts::chunkOf(std::size_t row) const
{
    return *m_chunks[row / kChunkRows];
}

std::string_view FoldedTexts::row(std::size_t row) const
{
    const Chunk &chunk = chunkOf(row);
    const quint32 from = chunk.starts[row % kChunkRows];
    return std::string_view(chunk.bytes).substr(from, chunk.starts[row % kChunkRows + 1] - from);
}

std::string_view FoldedTexts::folded(std::size_t row, unsigned field) const
{
    std::string_view rest = this->row(row);
    for (; field > 0; --field)
        rest.remove_prefix(rest.find(kEnd) + 1);
    return rest.substr(0, rest.find(kEnd));
}

bool FoldedTexts::isOneOf(std::size_t row, std::string_view needle, unsigned fields) const
{
    constexpr std::string_view kEnds{"\n\x1f", 2};
    static_assert(kEnds[0] == kEnd && kEnds[1] == kBetween);
    std::string_view rest = this->row(row);
    for (unsigned field = 0; !rest.empty();) {
        const std::size_t end = rest.find_first_of(kEnds);
        if ((fields >> field & 1U) != 0 && isWhole(rest.substr(0, end), needle))
            return true;
        field += rest[end] == kEnd ? 1 : 0;
        rest.remove_prefix(end + 1);
    }
    return false;
}

QString FoldedTexts::text(std::size_t row, unsigned field) const
{
    if (!m_originals.empty()) {
        if (const auto original = m_originals.find(row); original != m_originals.end())
            return QString::fromStdString(original->second[field]);
    }
    const Chunk &chunk = chunkOf(row);
    const std::string_view part = folded(row, field);
    std::string text(part);
    const auto from = static_cast<std::size_t>(part.data() - chunk.bytes.data());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (((chunk.capitals[(from + i) / 64] >> ((from + i) % 64)) & 1U) != 0)
            text[i] = static_cast<char>(text[i] & ~0x20);
    }
    return QString::fromStdString(text);
}

void FoldedTexts::findIn(
    const Chunk &chunk, std::size_t first, std::string_view needle, unsigned fields, RowSet &hits) const
{
    const std::string_view bytes = chunk.bytes;
    std::size_t at = 0;
    Finder(needle, m_often).run(bytes, [&](std::size_t place) {
        while (chunk.starts[at + 1] <= place)
            ++at;
        const quint32 from = chunk.starts[at];
        if (fields != kAllFields && !isIn(bytes.substr(from), place - from, fields))
            return place + 1;
        hits.add(first + at);
        // One hit is enough.
        return std::size_t{chunk.starts[at + 1]};
    });
}

void FoldedTexts::find(std::string_view needle, unsigned fields, RowSet &hits) const
{
    inParts(m_chunks.size(), [&](std::size_t part) { findInPart(part, needle, fields, hits); });
}

void FoldedTexts::findInPart(std::size_t part, std::string_view needle, unsigned fields, RowSet &hits) const
{
    if (part >= m_chunks.size())
        return;
    const std::size_t first = part * kChunkRows;
    if (needle.empty())
        hits.addIf(first, std::min(m_size, first + kChunkRows), [](std::size_t) { return true; });
    else
        findIn(*m_chunks[part], first, needle, fields, hits);
}

bool FoldedTexts::contains(std::size_t row, std::string_view needle, unsigned fields) const
{
    const std::string_view text = this->row(row);
    for (std::size_t at = text.find(needle); at != std::string_view::npos; at = text.find(needle, at + 1)) {
        if (fields == kAllFields || isIn(text, at, fields))
            return true;
    }
    return false;
}

} // namespace rd
