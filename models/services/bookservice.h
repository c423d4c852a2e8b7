// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/clock.h"
#include "models/ports/progress.h"
#include "models/ports/workspacerepository.h"
#include "models/services/clockcheck.h"
#include "models/services/computation.h"

#include <functional>
#include <mutex>

namespace rd::services {

struct BookReport {
    DeriveCounts conversions;
    qint64 newRewards = 0;
    qint64 reversed = 0; ///< rewards that got a negative entry
    qint64 reinstated = 0;
    qint64 voided = 0;
    qint64 flagged = 0;
    qint64 salesLookedAt = 0; ///< conversions that rewards were computed from
    bool isWhole = false; ///< everything was computed, not only what was touched
};

/// What is known about the suspicions of a referral when its rewards are computed again.
struct ReviewedFlags {
    Flags cleared = 0; ///< by a person, for the evidence there is now: new rewards of the referral are cleared too
    Flags changed = 0; ///< the evidence is another one by now: what was cleared is raised again
};

/// Metadata keys under which a sale's metadata counts as evidence in any of the campaigns.
[[nodiscard]] std::vector<std::string> metadataKeysOf(const std::vector<Campaign> &campaigns);

/// The entries that bring a stored reward to what the engine asks for; empty when nothing differs. Pure.
/// Rules: difference rule (domain.md 4.5.1), reversal before or after issue, non-cash grants and voids, a raised flag
/// withdraws an approval, moving to another participant is void + new while unissued (domain.md 3.7).
/// @param rate the stored exchange rate of the target; invalid = none
/// @param causes refunds and disputes with their states, for the entries (domain.md 5.5)
/// @param review what people said about the suspicions of its referral
/// Of a reward that is out, refunds and disputes of its own payment are booked; what a later sale or edit would change
/// is proposed (Flag::LateChange), and milestones and prizes are kept (Flag::CountFell).
[[nodiscard]] std::optional<RewardChange> differenceOf(const StoredReward *stored, const RewardTarget &target,
    CustomerId customer, ConversionId conversion, RateId rate = {}, const QString &causes = {},
    const ReviewedFlags &review = {});
/// The change for a stored reward that the engine no longer asks for.
/// @param kept for a reward that is out: what refunds of its own payment leave of it; −1 = not known
[[nodiscard]] std::optional<RewardChange> differenceToNothing(const StoredReward &stored, qint64 kept = -1);
/// A person agrees to what is proposed for a reward that is out: it is booked in their name (domain.md 5.4.22).
[[nodiscard]] RewardChange acceptedChange(const StoredReward &stored, const QString &reason, const QString &actor);

/// Brings conversions, bonds and rewards up to date with the stored facts: derive → load → compute → write differences.
/// Only what was touched since the books were last complete is looked at, where that is clear (TouchedComputation).
/// Running it twice changes nothing the second time; stopping it anywhere leaves whole books that the next run
/// completes. Due rewards of campaigns with automatic approval are approved in the name "automatic". Blocking, one run
/// at a time.
class BookService {
public:
    BookService(BooksRepository &books, CampaignRepository &campaigns, WorkspaceRepository &workspace, Clock &clock);
    /// Stores exchange rates; update() then converts what waited for them.
    [[nodiscard]] Result<ImportCounts> importRates(
        const std::vector<RateImport> &rows, const QString &actor, bool dryRun);
    [[nodiscard]] Result<std::vector<ExchangeRate>> rates() { return m_books.rates(); }
    /// Called after each recomputation, before anything is approved, while the books are locked: what came into the
    /// books from elsewhere finds its rewards here.
    void setAfterRecompute(std::function<Status()> call) { m_afterRecompute = std::move(call); }
    /// Whether something changed that update() has not looked at.
    [[nodiscard]] Result<bool> isBehind();
    [[nodiscard]] Result<BookReport> update(const ProgressSink &progress, const CancelToken &cancel);
    /// Whether the computer's clock can be trusted, by the provider's and by the books.
    [[nodiscard]] std::optional<ClockWarning> clockWarning() { return checkClock(m_clock, m_books, m_workspace); }

private:
    [[nodiscard]] Result<DeriveCounts> derive(
        const std::vector<Campaign> &campaigns, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status recompute(const std::vector<Campaign> &campaigns, BookReport &report,
        const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status writeDifferences(
        const Computation &computed, BookReport &report, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status approveAutomatically(const std::vector<Campaign> &campaigns, const CancelToken &cancel);

    std::function<Status()> m_afterRecompute;
    std::mutex m_updating;
    BooksRepository &m_books;
    CampaignRepository &m_campaigns;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services
