// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/clock.h"

namespace rd::services {

/// Hands changes to the books in whole transactions of some thousands while the caller computes the next ones. What is
/// not finished when this goes out of scope is waited for, never taken back.
class ChangeWriter {
public:
    /// @param expected about how many will come: many get their indexes afterwards
    [[nodiscard]] static Result<ChangeWriter> begin(
        BooksRepository &books, Clock &clock, const CancelToken &cancel, std::size_t expected);
    ~ChangeWriter();
    ChangeWriter(ChangeWriter &&other) noexcept;
    ChangeWriter &operator=(ChangeWriter &&) = delete;

    [[nodiscard]] Status add(RewardChange change);
    /// Writes the rest and waits; to be called once, before anything that needs the changes.
    [[nodiscard]] Status finish();

private:
    ChangeWriter(BooksRepository &books, Clock &clock, const CancelToken &cancel, bool many);
    [[nodiscard]] Status handOver();
    [[nodiscard]] Status await();

    BooksRepository *m_books; ///< nullptr after a move
    Clock *m_clock;
    CancelToken m_cancel;
    bool m_many;
    std::vector<RewardChange> m_batch;
    std::future<Status> m_writing;
};

} // namespace rd::services
