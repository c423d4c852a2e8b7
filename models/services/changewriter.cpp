// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/changewriter.h"

#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Changes in one transaction: few enough that a stop loses little, many enough that syncing to disk costs little.
constexpr std::size_t kBatch = 10'000;
/// From here on making the indexes afterwards pays.
constexpr std::size_t kMany = 20'000;

} // namespace

ChangeWriter::ChangeWriter(BooksRepository &books, Clock &clock, const CancelToken &cancel, bool many)
    : m_books(&books), m_clock(&clock), m_cancel(cancel), m_many(many)
{
}

ChangeWriter::ChangeWriter(ChangeWriter &&other) noexcept
    : m_books(std::exchange(other.m_books, nullptr)),
      m_clock(other.m_clock),
      m_cancel(other.m_cancel),
      m_many(std::exchange(other.m_many, false)),
      m_batch(std::move(other.m_batch)),
      m_writing(std::move(other.m_writing))
{
}

Result<ChangeWriter> ChangeWriter::begin(
    BooksRepository &books, Clock &clock, const CancelToken &cancel, std::size_t expected)
{
    const bool many = expected >= kMany;
    if (many)
        RD_CHECK(books.beginMany());
    return ChangeWriter(books, clock, cancel, many);
}

ChangeWriter::~ChangeWriter()
{
    if (m_books == nullptr)
        return;
    // Only after an error, which the caller reports; the next run completes what is missing.
    (void)await();
    if (m_many)
        (void)m_books->endMany();
}

Status ChangeWriter::add(RewardChange change)
{
    m_batch.push_back(std::move(change));
    return m_batch.size() >= kBatch ? handOver() : Status();
}

Status ChangeWriter::handOver()
{
    RD_CHECK(await());
    if (m_cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped while writing rewards"_s);
    m_writing = m_books->applyLater(std::exchange(m_batch, {}), m_clock->now());
    m_batch.reserve(kBatch);
    return {};
}

Status ChangeWriter::await()
{
    return m_writing.valid() ? m_writing.get() : Status();
}

Status ChangeWriter::finish()
{
    if (!m_batch.empty())
        RD_CHECK(handOver());
    RD_CHECK(await());
    return std::exchange(m_many, false) ? m_books->endMany() : Status();
}

} // namespace rd::services
