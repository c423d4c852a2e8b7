// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookservice.h"

#include "models/services/bookslock.h"
#include "models/services/changewriter.h"
#include "models/services/decisions.h"
#include "models/services/difference.h"
#include "models/services/issuingcontrol.h"
#include "models/services/reviewed.h"
#include "models/services/rewardslots.h"

#include <map>
#include <set>
#include <unordered_map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kProgressStep = 10'000;

Status stopIfCancelled(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped; the next run goes on from here"_s);
    return {};
}

bool hasKind(const RewardChange &change, std::initializer_list<EntryKind> kinds)
{
    return std::any_of(change.entries.begin(), change.entries.end(),
        [&](const NewEntry &entry) { return std::find(kinds.begin(), kinds.end(), entry.kind) != kinds.end(); });
}

void count(BookReport &report, const RewardChange &change)
{
    if (!change.reward.id.isValid())
        ++report.newRewards;
    else if (change.reward.target == 0 && hasKind(change, {EntryKind::Reversed, EntryKind::VoidedNonCash}))
        ++report.voided;
    if (hasKind(change, {EntryKind::Reversed, EntryKind::ReversedAfterIssue, EntryKind::VoidedNonCash}))
        ++report.reversed;
    if (hasKind(change, {EntryKind::Reinstated, EntryKind::ReinstatedNonCash}))
        ++report.reinstated;
    if (hasKind(change, {EntryKind::Flagged}))
        ++report.flagged;
}

/// Prizes that have been given. Where the sales of a winner fall afterwards, somebody else is at that rank: whether the
/// prize is given twice is for a person to say.
class GivenPrizes {
public:
    explicit GivenPrizes(const std::vector<StoredReward> &stored)
    {
        for (const StoredReward &reward : stored) {
            if (reward.slot >= kFirstPrizeSlot && hasLeft(reward.phase))
                m_owners.emplace(std::tuple(reward.campaign, reward.slot, reward.rank), reward.participant);
        }
    }
    [[nodiscard]] Flags flagsFor(const RewardTarget &target, const StoredReward *known) const
    {
        if (target.slot < kFirstPrizeSlot || m_owners.empty() || (known && hasLeft(known->phase)))
            return 0;
        const auto [first, last] = m_owners.equal_range({target.campaign, target.slot, target.rank});
        const bool toOther =
            std::any_of(first, last, [&target](const auto &owner) { return owner.second != target.participant; });
        return toOther ? bit(Flag::PrizeGiven) : 0;
    }

private:
    std::multimap<std::tuple<CampaignId, int, int>, ParticipantId> m_owners; ///< by campaign, period and rank
};

} // namespace

std::vector<std::string> metadataKeysOf(const std::vector<Campaign> &campaigns)
{
    // The usual keys are always read, so that a first campaign can be simulated before it is applied.
    std::set<std::string> keys;
    for (const auto &key : CampaignTerms().metadataKeys)
        keys.insert(key.toStdString());
    for (const auto &campaign : campaigns) {
        for (const auto &version : campaign.versions) {
            for (const auto &key : version.terms.metadataKeys)
                keys.insert(key.toStdString());
        }
    }
    return {keys.begin(), keys.end()};
}

BookService::BookService(
    BooksRepository &books, CampaignRepository &campaigns, WorkspaceRepository &workspace, Clock &clock)
    : m_books(books), m_campaigns(campaigns), m_workspace(workspace), m_clock(clock)
{
}

Result<ImportCounts> BookService::importRates(const std::vector<RateImport> &rows, const QString &actor, bool dryRun)
{
    return m_books.importRates(rows, m_clock.now(), actor, dryRun);
}

Result<bool> BookService::isBehind()
{
    RD_TRY(touched, m_books.touchedBooks());
    return !touched.isEmpty();
}

Result<BookReport> BookService::update(const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_updating);
    RD_TRY(campaigns, m_campaigns.campaigns());
    BookReport report;
    // From the reading of sales on: which charge's sale an invoice takes over depends on decisions, and what is read of
    // somebody must not be written after they were erased.
    const auto books = lockBooks();
    RD_TRY(conversions, derive(campaigns, progress, cancel));
    report.conversions = conversions;
    RD_CHECK(stopIfCancelled(cancel));
    RD_CHECK(recompute(campaigns, report, progress, cancel));
    if (m_afterRecompute)
        RD_CHECK(m_afterRecompute());
    RD_CHECK(approveAutomatically(campaigns, cancel));
    return report;
}

Result<DeriveCounts> BookService::derive(
    const std::vector<Campaign> &campaigns, const ProgressSink &progress, const CancelToken &cancel)
{
    const auto keys = metadataKeysOf(campaigns);
    RD_TRY(before, m_books.derivedMetadataKeys());
    const bool everything = before != keys;
    const auto sink = [&progress](qint64 done, qint64 total) {
        if (progress)
            progress({u"conversions"_s, done, total, 0});
    };
    RD_TRY(counts,
        m_books.deriveConversions(
            [&keys](const SaleFacts &sale) { return deriveConversion(sale, keys); }, everything, sink, cancel));
    RD_CHECK(stopIfCancelled(cancel));
    if (everything)
        RD_CHECK(m_books.setDerivedMetadataKeys(keys));
    return counts;
}

Status BookService::recompute(
    const std::vector<Campaign> &campaigns, BookReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    if (progress)
        progress({u"attribution"_s, 0, 0, 0});
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    // First of all: what is marked while this computes is the next run's.
    RD_TRY(touched, m_books.touchedBooks());
    const Instant now = m_clock.now();
    TouchedComputation part(m_books, calendar, campaigns);
    if (!part.isNeeded(touched, now))
        return {};
    RD_TRY(computed, part.run(touched, now));
    report.isWhole = !computed;
    if (!computed) {
        RD_TRY(all, computeAll(m_books, calendar));
        computed = std::move(all);
    }
    report.salesLookedAt = static_cast<qint64>(computed->facts.conversions.size());
    RD_CHECK(stopIfCancelled(cancel));
    RD_CHECK(writeDifferences(*computed, report, progress, cancel));
    touched.asOf = now;
    // Last: until the rewards are written, the old evidence is what they are compared with, and the marks stay.
    return m_books.completeBooks({computed->facts, computed->result.bonds, computed->result.findings,
        std::move(touched), std::move(computed->customers)});
}

Status BookService::writeDifferences(
    const Computation &computed, BookReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    const auto &[facts, wanted, stored, findings, customers] = computed;
    const auto &targets = wanted.rewards;
    const Reviewed reviewed(facts, wanted, findings);
    const std::size_t newOnes = targets.size() > stored.size() ? targets.size() - stored.size() : 0;
    RD_TRY(writer, ChangeWriter::begin(m_books, m_clock, cancel, newOnes));
    RewardSlots slotsOfRewards(stored);
    const GivenPrizes prizes(stored);
    std::size_t done = 0;
    for (RewardTarget target : targets) {
        const auto customer = customerOf(facts, target);
        const auto conversion = conversionOf(facts, target);
        const auto rate = target.rate < facts.rates.size() ? facts.rates[target.rate].id : RateId();
        const auto *known = slotsOfRewards.claim(target, customer, conversion);
        target.flags |= prizes.flagsFor(target, known);
        const ReviewedFlags review = reviewed.of(target);
        auto change = isOutOtherwise(known, target)
            ? differenceOfOut(*known, target, facts, rate, review)
            : differenceOf(known, target, customer, conversion, rate, causesOf(facts, target), review);
        if (change) {
            count(report, *change);
            RD_CHECK(writer.add(std::move(*change)));
        }
        if (++done % kProgressStep == 0) {
            RD_CHECK(stopIfCancelled(cancel));
            if (progress)
                progress({u"rewards"_s, static_cast<qint64>(done), static_cast<qint64>(targets.size()), 0});
        }
    }
    std::vector<const StoredReward *> unclaimed;
    slotsOfRewards.forEachUnclaimed([&unclaimed](const StoredReward &reward) { unclaimed.push_back(&reward); });
    const auto rows = paymentsOf(unclaimed, facts);
    for (const StoredReward *reward : unclaimed) {
        const qint64 kept = keptOf(*reward, rows.at(reward->conversion), facts);
        auto change =
            isForgotten(*reward, facts) ? differenceToForgotten(*reward, kept) : differenceToNothing(*reward, kept);
        if (change) {
            count(report, *change);
            RD_CHECK(writer.add(std::move(*change)));
        }
    }
    RD_CHECK(writer.finish());
    return stopIfCancelled(cancel);
}

/// approval.mode "automatic": what is due is approved in the program's name, up to the amount above which a person is
/// asked, and unless the provider has refused it. AutomaticIssue sends it after a sync.
Status BookService::approveAutomatically(const std::vector<Campaign> &campaigns, const CancelToken &cancel)
{
    const auto now = m_clock.earlier();
    RD_TRY(limits, automaticLimits(m_workspace));
    std::vector<RewardId> due;
    for (const auto &campaign : campaigns) {
        if (campaign.current().terms.approval != ApprovalMode::Automatic)
            continue;
        RewardFilter filter;
        RD_TRY(ids, m_books.dueRewards(campaign.id, now));
        if (ids.empty())
            continue;
        filter.ids = std::move(ids);
        RD_TRY(rows, m_books.rewardRows(filter, now));
        for (const auto &row : rows) {
            const bool needsPerson = limits.asksPerson(row.amount) || !row.lastFailure.isEmpty();
            if (row.state == RewardState::Due && !row.participantSuspended && !needsPerson)
                due.push_back(row.id);
        }
    }
    if (due.empty())
        return {};
    RD_TRY(rewards, storedRewardsOf(m_books, due));
    std::vector<RewardChange> changes;
    for (const auto &reward : rewards)
        changes.push_back(decisionChange(Decision::Approve, reward, u"automatic"_s, u"automatic"_s));
    RD_CHECK(stopIfCancelled(cancel));
    return m_books.applyChanges(changes, m_clock.now(), cancel);
}

} // namespace rd::services
