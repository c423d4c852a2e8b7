// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/conversionwriter.h"
#include "models/storage/salereader.h"
#include "models/storage/store.h"

namespace rd::storage {

/// What a sale is to be in the books; nothing for what is no sale of its own. The one way from the provider's objects
/// to a conversion.
[[nodiscard]] std::optional<ConversionDraft> draftOf(const ReadSale &sale, const BooksRepository::Derive &derive);

/// One run over touched sales (or all): reads and derives on the calling thread while the writer stores the batch
/// before. Unchanged conversions are recognised by their fingerprint. The marks a run has used are taken away with its
/// last batch, so a run that was stopped is simply done again.
class Derivation {
public:
    using ProgressCall = std::function<void(qint64 done, qint64 total)>;
    Derivation(
        Store &store, const BooksRepository::Derive &derive, const ProgressCall &progress, const CancelToken &cancel);
    [[nodiscard]] Result<DeriveCounts> run(bool everything);

private:
    struct Work;
    [[nodiscard]] Result<std::vector<Work>> plan(bool everything);
    [[nodiscard]] Status assignAccounts(const Work &work, bool withoutEmail);
    [[nodiscard]] Status process(const Work &work);
    [[nodiscard]] Status processRows(
        const Work &work, SaleReader &reader, SaleObject object, const std::vector<qint64> &rows);
    void deriveChunk(std::vector<ReadSale> &sales);
    [[nodiscard]] Status handOver(const Work &work);
    [[nodiscard]] Status await();
    [[nodiscard]] Status finish(const std::vector<Work> &works);

    Store &m_store;
    const BooksRepository::Derive &m_derive;
    const ProgressCall &m_progress;
    CancelToken m_cancel;
    qint64 m_generation = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::vector<DerivedSale> m_batch;
    std::future<Result<DeriveCounts>> m_writing;
    DeriveCounts m_counts;
};

} // namespace rd::storage
