// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowset.h"

#include <QString>

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rd {

/// The texts of many rows in one buffer, folded, so that all rows that contain something are found within a frame
/// (performance.md, Participants table): about the bytes of the texts and an eighth more. Which letters were capitals
/// lies beside; texts that this cannot give back (other alphabets' capitals) are kept as they were. UTF-8. Read from
/// any thread once it is filled.
class FoldedTexts {
public:
    /// Between several values of one field.
    static constexpr char kBetween = '\x1f';
    static constexpr unsigned kAllFields = ~0U;

    /// The next row; every row has the same number of fields, 32 at most.
    void add(std::span<const std::string_view> fields);
    /// Nothing more is added.
    void finish();
    /// Before the first row: parts that are the same in other texts are kept once. Those are complete, and stay at
    /// least until finish().
    void keepOnceWith(const FoldedTexts &former) { m_former = &former; }
    /// Whether all folded texts are kept once with others: the same, then.
    [[nodiscard]] bool isOneWith(const FoldedTexts &other) const { return m_chunks == other.m_chunks; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Memory that all rows take; texts of other alphabets' capitals take more.
    [[nodiscard]] std::size_t bytes() const;
    /// As it was given.
    [[nodiscard]] QString text(std::size_t row, unsigned field) const;
    [[nodiscard]] std::string_view folded(std::size_t row, unsigned field) const;
    /// Adds all rows where one of the fields (a bit each) contains `needle`, which is folded.
    void find(std::string_view needle, unsigned fields, RowSet &hits) const;
    /// The same for the rows of one part (inparts.h) alone; two threads may look through two parts at a time.
    void findInPart(std::size_t part, std::string_view needle, unsigned fields, RowSet &hits) const;
    /// The same for one row.
    [[nodiscard]] bool contains(std::size_t row, std::string_view needle, unsigned fields) const;
    /// Whether one of the fields, or one of the values of such a field, is `needle`, which is folded and has one space
    /// between its words; how many of which kind the field has does not matter.
    [[nodiscard]] bool isOneOf(std::size_t row, std::string_view needle, unsigned fields) const;

private:
    /// Rows that share a buffer: no buffer is ever copied to grow by many megabytes.
    struct Chunk {
        std::string bytes; ///< each field ends in kEnd
        std::vector<quint32> starts;
        std::vector<quint64> capitals; ///< a bit for each byte
        bool operator==(const Chunk &) const = default;
    };
    void closeChunk();
    void addField(std::string_view text, Chunk &chunk, bool &isExact);
    void findIn(const Chunk &chunk, std::size_t first, std::string_view needle, unsigned fields, RowSet &hits) const;
    [[nodiscard]] std::string_view row(std::size_t row) const;

    [[nodiscard]] const Chunk &chunkOf(std::size_t row) const;

    std::vector<std::shared_ptr<const Chunk>> m_chunks; ///< complete ones
    std::shared_ptr<Chunk> m_open; ///< the last one, while rows are added
    const FoldedTexts *m_former = nullptr; ///< while rows are added
    std::unordered_map<std::size_t, std::vector<std::string>> m_originals; ///< where capitals are not enough
    std::array<quint32, 256> m_often{}; ///< how often a byte occurs, of the first rows
    std::size_t m_size = 0;
};

} // namespace rd
