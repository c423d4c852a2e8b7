// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/termsfacts.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/store.h"

#include <span>

namespace rd::storage {

class SqliteBooksRepository final : public BooksRepository, public TermsFacts {
public:
    explicit SqliteBooksRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<DeriveCounts> deriveConversions(const Derive &derive, bool everything,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::vector<std::string>> derivedMetadataKeys() override;
    [[nodiscard]] Status setDerivedMetadataKeys(const std::vector<std::string> &keys) override;
    [[nodiscard]] Result<ConversionReport> checkConversions(const Derive &derive,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) override;
    [[nodiscard]] Result<EngineFacts> loadFacts() override;
    [[nodiscard]] Result<EngineFacts> loadFactsFor(const CampaignTerms &terms) override;
    [[nodiscard]] Result<EngineFacts> loadFactsOf(CustomerId customer) override;
    [[nodiscard]] Result<std::vector<ConversionRef>> conversions(const ConversionFilter &filter) override;
    [[nodiscard]] Result<std::optional<SaleFacts>> saleOf(ConversionId conversion) override;

    [[nodiscard]] Result<TouchedBooks> touchedBooks() override;
    [[nodiscard]] Result<std::vector<StoredBond>> bondsOf(const std::set<CustomerId> &customers) override;
    [[nodiscard]] Result<std::vector<CustomerId>> customersOf(
        const std::set<CampaignShare> &shares, std::size_t limit) override;
    [[nodiscard]] Result<std::vector<CustomerId>> broughtBy(const std::set<CustomerId> &customers) override;
    [[nodiscard]] Result<BooksPart> loadPart(const PartWanted &wanted) override;
    [[nodiscard]] Status completeBooks(const BooksOutcome &outcome) override;

    [[nodiscard]] Result<std::vector<StoredReward>> storedRewards() override;
    [[nodiscard]] Result<StoredReward> storedReward(RewardId id) override;
    [[nodiscard]] Status applyChanges(
        const std::vector<RewardChange> &changes, Instant now, const CancelToken &cancel) override;
    [[nodiscard]] std::future<Status> applyLater(std::vector<RewardChange> changes, Instant now) override;
    [[nodiscard]] Status beginMany() override;
    [[nodiscard]] Status endMany() override;
    using BooksRepository::rewardRows;
    [[nodiscard]] Result<std::vector<RewardRow>> rewardRows(const RewardFilter &filter, Instant now,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::vector<Claim>> claims(ParticipantId participant) override;
    [[nodiscard]] Result<std::vector<RewardId>> dueRewards(CampaignId campaign, Instant now) override;
    [[nodiscard]] Result<std::vector<RewardCount>> rewardCounts(Instant now) override;
    [[nodiscard]] Status noteBlocker(RewardId id, std::optional<Blocker> blocker, const QString &detail) override;

    [[nodiscard]] Result<ImportCounts> importRates(
        const std::vector<RateImport> &rows, Instant now, const QString &actor, bool dryRun) override;
    [[nodiscard]] Result<std::vector<ExchangeRate>> rates() override;

    [[nodiscard]] Result<std::vector<StoredFinding>> findings() override;
    [[nodiscard]] Status markCleared(FindingId id, qint64 fingerprint) override;

    [[nodiscard]] Status walkChain(const std::function<bool(const LedgerEntry &)> &visit) override;
    [[nodiscard]] Result<std::vector<LedgerEntry>> entriesOf(RewardId id) override;
    [[nodiscard]] Result<std::vector<TableFault>> tableFaults() override;
    [[nodiscard]] Result<std::vector<AccountSum>> accountSums() override;
    [[nodiscard]] Result<std::optional<Instant>> lastEntryAt() override;
    [[nodiscard]] Result<RestoredBooks> restoredBooks() override;
    [[nodiscard]] Status appendSetting(const NewEntry &entry, Instant now) override;

private:
    [[nodiscard]] Status apply(
        Database &db, std::span<const RewardChange> changes, Instant now, RewardWriter::Marks marks);
    Store &m_store;
};

} // namespace rd::storage
