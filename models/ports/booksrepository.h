// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/core/ledger.h"
#include "models/core/reward.h"
#include "models/core/sale.h"
#include "models/ports/cancel.h"
#include "models/ports/participantrepository.h"

#include <functional>
#include <future>
#include <set>

namespace rd {

/// A reward as stored, lean: for comparing with what the engine asks for. Ids, not texts.
struct StoredReward {
    RewardId id;
    CampaignId campaign;
    RuleVersionId version;
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    ParticipantId participant;
    CustomerId customer;
    ConversionId conversion; ///< for once-per-referral rewards the one that made it, not part of the key
    RewardKind kind = RewardKind::Cash;
    bool hasAmount = true;
    Currency currency;
    qint64 granted = 0;
    qint64 target = 0;
    qint64 booked = 0; ///< sum of its postings: accrued + reinstated − reversed
    qint64 issued = 0; ///< amount issued net of returns; 1 for kinds without amount
    RewardPhase phase = RewardPhase::Open;
    Flags flagsRaised = 0;
    Flags flagsCleared = 0; ///< by a person
    Instant dueAt;
    Instant paidAt;
    RateId rate; ///< the exchange rate its amount was converted with; invalid = none
    int rank = 0; ///< of a prize
    /// What the facts would ask for by now, of a reward that is out and waits for a person (Flag::LateChange); −1 =
    /// nothing.
    qint64 proposedGranted = -1;
    qint64 proposedTarget = -1;
    QString key; ///< filled only where asked for; of a new reward entered by hand: its uuid (32 hexadecimal digits)
};

/// A record to append to the chain; seq, previous and hash are given by the repository.
struct NewEntry {
    EntryKind kind = EntryKind::Accrued;
    RewardId reward; ///< invalid inside a RewardChange for a new reward: filled in
    ParticipantId participant;
    qint64 amount = 0;
    Currency currency;
    QString facts;
    QString actor = QStringLiteral("engine");
    QString note; ///< what a person typed: kept beside the chain, see LedgerEntry::note
};
/// Facts and note as they will be shown.
[[nodiscard]] inline QString shownFacts(const NewEntry &entry)
{
    return entry.facts.isEmpty() || entry.note.isEmpty() ? QString(entry.facts + entry.note)
                                                         : QString(entry.facts + QStringLiteral(": ") + entry.note);
}

/// Books that came back from a backup do not know what was given out between the backup and its return (reliability.md
/// 1): nothing that could have been is given again before the provider's lists were searched or a person confirmed.
struct RestoredBooks {
    std::optional<Instant> at; ///< of the last return; nullopt = these books never came back from a backup
    std::set<RewardId> checked; ///< since then, by a person
    /// True for a reward that was due before the books came back, and that nobody has confirmed.
    [[nodiscard]] bool concerns(RewardId id, Instant dueAt) const
    {
        return at && dueAt <= *at && !checked.contains(id);
    }
};

/// One difference between stored and wanted. `reward.id` invalid = new. Written whole, with its entries, in one
/// transaction.
struct RewardChange {
    StoredReward reward;
    std::vector<NewEntry> entries;
    std::optional<Instant> issuedAt; ///< when it was given, where a person says so; else now
};

/// A suspicion as stored: the newest evidence, and for which evidence a person cleared it.
struct StoredFinding {
    FindingId id;
    CampaignId campaign;
    ParticipantId participant;
    CustomerId customer;
    Flag flag = Flag::SelfReferral;
    std::vector<std::pair<QString, QString>> values;
    qint64 fingerprint = 0;
    qint64 cleared = 0; ///< fingerprint of the evidence a person cleared; 0 = none
    Instant since; ///< of this evidence
    QString customerId; ///< at the provider; for people who look at it, never part of the evidence
    QString customerEmail;
    QString others; ///< names of the other participants the evidence speaks of, where people look at it
};

/// A current bond as stored, as far as other customers' rewards may follow from it.
struct StoredBond {
    CampaignId campaign;
    CustomerId customer;
    ParticipantId participant;
};

/// What has changed since the books were last complete.
struct TouchedBooks {
    /// Everything has to be looked at: never complete, stopped on the way, or something changed from which any reward
    /// may follow (campaigns, participants, codes, rates, time zone, mail domains, the program itself).
    bool everything = true;
    std::vector<CustomerId> customers; ///< whose sales, touches, addresses or rewards changed
    std::vector<ParticipantId> participants; ///< whose milestones or prizes were changed by a person
    Instant asOf; ///< up to when rankings were closed; who completes the books sets it to when it began
    qint64 customerCount = 0; ///< of the whole books, about
    qint64 lastMark = 0; ///< of those above: what is marked later is the next run's
    qint64 terms = 0;
    QString basis;
    [[nodiscard]] bool isEmpty() const { return !everything && customers.empty() && participants.empty(); }
};

/// Whose share of a campaign is wanted; an invalid participant = everybody's.
using CampaignShare = std::pair<CampaignId, ParticipantId>;

/// What of the books is to be looked at.
struct PartWanted {
    std::set<CustomerId> customers; ///< all their sales, rewards, bonds and findings
    std::set<CampaignShare> counted; ///< whose milestones and prizes; their customers are among the above
    std::set<CampaignShare> reviewed; ///< all of whose bonds count for what is held for review
};

/// A part of the books. The facts also hold what the part is judged by: who the participants are as customers (shared
/// cards), and bonds of others (EngineFacts::knownBonds). What is computed for customers not wanted means nothing.
struct BooksPart {
    EngineFacts facts;
    std::vector<StoredReward> rewards; ///< of the customers, milestones and prizes of the shares
    std::vector<StoredFinding> findings; ///< of all customers of the facts
};

/// What a computation found, to be stored as the new state of the books.
struct BooksOutcome {
    const EngineFacts &facts;
    const std::vector<Bond> &bonds;
    const std::vector<Finding> &findings;
    TouchedBooks seen; ///< what the computation looked at
    std::optional<std::set<CustomerId>> customers; ///< whose bonds, findings and figures these are; nullopt = all
};

struct DeriveCounts {
    qint64 added = 0;
    qint64 changed = 0;
};

/// Reward rows for lists (window and command line).
struct RewardRow {
    RewardId id;
    RewardKey key;
    QString campaign;
    CampaignId campaignId;
    CustomerId customer;
    ParticipantId participant;
    QString participantName;
    QString participantEmail;
    bool participantSuspended = false;
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardKind kind = RewardKind::Cash;
    RewardState state = RewardState::Pending;
    Flags openFlags = 0;
    std::vector<Blocker> blockers; ///< computed by RewardService, empty as loaded (SyncIncomplete excepted)
    std::optional<Money> amount; ///< target (issued amount once issued); nullopt for kinds without amount
    QString customerId; ///< provider id, may be empty
    QString customerEmail;
    QString connection; ///< name; empty for manual rewards
    QString provider;
    QString objectType;
    QString objectId; ///< conversion's object
    ConversionId conversion;
    Instant paidAt;
    Instant dueAt;
    std::optional<Money> proposed; ///< what it would be by now, where a person is asked (Flag::LateChange)
    int rank = 0; ///< of a prize
    QString lastFailure; ///< reason code of the last failed issue ("provider-refused: …"), empty if none since the last
                         ///< success
    Blocker lastBlocker = Blocker::OutcomeUnknown; ///< valid when hasLastBlocker
    bool hasLastBlocker = false; ///< the last attempt to issue was stopped by this blocker ("Not rewarded" list)
    QString lastBlockerDetail;
    QString reason; ///< of a rejection or hold
    QString reference; ///< provider's id after issuing
    Instant issuedAt;
    std::optional<Instant> claimUntil = {}; ///< of an unclaimed one, where its provider gives a deadline
    RewardFacts facts;
    /// Whether it is real money; that of its campaign.
    [[nodiscard]] Mode mode() const { return modeFromWord(key.mode).value_or(Mode::Live); }
};

/// How many rewards are in a state, without loading one of them.
struct RewardCount {
    RewardState state = RewardState::Pending;
    qint64 count = 0;
};

/// A stored exchange rate; rewards refer to it, so that it is never changed (domain.md 4.6). A correction is a further
/// one for the same pair and date.
struct ExchangeRate {
    RateId id;
    LocalDay date; ///< the merchant's local date of the payment
    Currency from;
    Currency to;
    qint64 rateE12 = 0; ///< units of `to` for one unit of `from`, times 10^12
    QString source;
    Instant importedAt = {};
    bool isCurrent = true; ///< no later one has corrected it
};

/// One row of an import of rates, already checked.
struct RateImport {
    int line = 0; ///< line in the file, for errors
    ExchangeRate rate;
};

/// What a participant owes back in one currency and mode and what they have been paid: cash for bringing customers only
/// (domain.md 4.7).
struct Claim {
    ParticipantId participant;
    Currency currency;
    Mode mode = Mode::Live;
    qint64 recoverable = 0; ///< issued, later taken back, neither recovered nor written off
    qint64 adjustments = 0; ///< negative adjustments not yet taken off a payment
    qint64 settled = 0; ///< money that has gone out, less what came back; only filled for one participant
    [[nodiscard]] qint64 total() const { return qMax<qint64>(0, recoverable) + qMax<qint64>(0, adjustments); }
};

struct RewardFilter {
    std::vector<RewardId> ids;
    QString campaign;
    ParticipantId participant;
    Currency currency;
    ConnectionId connection;
    bool flagged = false; ///< only those with an open flag
};

/// A conversion for lists and look-ups, whether it earned or not.
struct ConversionRef {
    ConversionId id;
    CustomerId customer;
    QString connection; ///< name
    QString mode; ///< "test" or "live"
    QString objectType; ///< "invoice", "charge"
    QString objectId; ///< the provider's bare id
    Instant paidAt;
    Money paid;
    qint64 refunded = 0;
};

/// Which conversions: the first condition that is set.
struct ConversionFilter {
    ConversionId id;
    QString objectId;
    ReferralId referral; ///< of the customer of this bond
};

/// A row that contradicts the others, as found in the tables themselves.
struct TableFault {
    QString check; ///< name of the check of reliability.md 2
    QString table;
    qint64 row = 0;
    QString text; ///< what is wrong, in words
    QString expected;
    QString found;
};

/// Conversions, held against the provider's objects.
struct ConversionReport {
    std::optional<TableFault> first; ///< the first difference
    qint64 looked = 0; ///< at invoices and charges
    qint64 waiting = 0; ///< that will be derived anew anyway
};

/// Sum of an account over all participants in one currency: credits less debits, by the accounts stored with the
/// entries.
struct AccountSum {
    Account account = Account::None;
    Currency currency;
    qint64 minor = 0;
};

/// Conversions, rewards and the chain. Blocking.
class BooksRepository {
public:
    virtual ~BooksRepository() = default;

    // conversions
    /// Streams each touched sale (all of them when `everything`) through `derive` and stores the results; an unchanged
    /// conversion is not written. Touched marks are cleared with the batch that used them. Customers get identities
    /// here (id, then e-mail).
    using Derive = std::function<std::optional<ConversionDraft>(const SaleFacts &)>;
    [[nodiscard]] virtual Result<DeriveCounts> deriveConversions(const Derive &derive, bool everything,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) = 0;
    /// Metadata keys for which conversions were last derived; another set needs `everything`. None where they were
    /// derived by another revision of deriveConversion().
    [[nodiscard]] virtual Result<std::vector<std::string>> derivedMetadataKeys() = 0;
    [[nodiscard]] virtual Status setDerivedMetadataKeys(const std::vector<std::string> &keys) = 0;
    [[nodiscard]] virtual Result<EngineFacts> loadFacts() = 0;

    // what has to be looked at again
    [[nodiscard]] virtual Result<TouchedBooks> touchedBooks() = 0;
    /// Current bonds of these customers.
    [[nodiscard]] virtual Result<std::vector<StoredBond>> bondsOf(const std::set<CustomerId> &customers) = 0;
    /// Who is brought by these participants in these campaigns, at most about `limit`.
    [[nodiscard]] virtual Result<std::vector<CustomerId>> customersOf(
        const std::set<CampaignShare> &shares, std::size_t limit) = 0;
    /// Whoever is brought by a participant who is one of these customers (same address): their cards may be shared.
    [[nodiscard]] virtual Result<std::vector<CustomerId>> broughtBy(const std::set<CustomerId> &customers) = 0;
    [[nodiscard]] virtual Result<BooksPart> loadPart(const PartWanted &wanted) = 0;
    /// Stores bonds, findings and figures, and that what was seen has been looked at, in one transaction: the last of a
    /// computation. Bonds that no longer hold get an end; a known finding keeps its id, and what a person cleared while
    /// the evidence is the same.
    [[nodiscard]] virtual Status completeBooks(const BooksOutcome &outcome) = 0;
    /// What the rewards of one customer follow from where isCustomerLocal() holds: a part of the books.
    [[nodiscard]] virtual Result<EngineFacts> loadFactsOf(CustomerId customer) = 0;
    /// Newest first; without any condition none.
    [[nodiscard]] virtual Result<std::vector<ConversionRef>> conversions(const ConversionFilter &filter) = 0;
    /// Everything stored about the sale behind a conversion; nothing where there is none (typed in by hand).
    [[nodiscard]] virtual Result<std::optional<SaleFacts>> saleOf(ConversionId conversion) = 0;

    // rewards
    [[nodiscard]] virtual Result<std::vector<StoredReward>> storedRewards() = 0;
    [[nodiscard]] virtual Result<StoredReward> storedReward(RewardId id) = 0; ///< with its key
    [[nodiscard]] virtual Status applyChanges(
        const std::vector<RewardChange> &changes, Instant now, const CancelToken &cancel) = 0;
    /// All of them in one transaction, in the order asked for; the caller computes the next meanwhile. After a failure
    /// nothing asked for later may be trusted to be wanted: wait for the last one before asking for another.
    [[nodiscard]] virtual std::future<Status> applyLater(std::vector<RewardChange> changes, Instant now) = 0;
    /// Many changes follow: indexes that can be made afterwards are left out where there is nothing yet to find by
    /// them, and the write-ahead log may grow. As durable as ever. Ends with endMany(); opening a workspace heals a
    /// cut.
    [[nodiscard]] virtual Status beginMany() = 0;
    [[nodiscard]] virtual Status endMany() = 0;
    [[nodiscard]] Result<std::vector<RewardRow>> rewardRows(const RewardFilter &filter, Instant now)
    {
        return rewardRows(filter, now, {}, {});
    }
    /// The same of very many, which takes seconds for a million.
    /// @param progress rewards found, of those asked for by their ids; else the total is 0. May be empty
    /// @param cancel ends the reading: Cancelled
    [[nodiscard]] virtual Result<std::vector<RewardRow>> rewardRows(const RewardFilter &filter, Instant now,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) = 0;
    /// @param participant invalid = all
    [[nodiscard]] virtual Result<std::vector<Claim>> claims(ParticipantId participant) = 0;
    /// Rewards of a campaign that are due and whose participant is not suspended. Cheap while none is due.
    [[nodiscard]] virtual Result<std::vector<RewardId>> dueRewards(CampaignId campaign, Instant now) = 0;
    [[nodiscard]] virtual Result<RestoredBooks> restoredBooks() = 0;
    /// States that occur, each once.
    [[nodiscard]] virtual Result<std::vector<RewardCount>> rewardCounts(Instant now) = 0;
    /// The last attempt to issue was stopped by a blocker; cleared by the next success. Not chained: blockers are
    /// computed, not decided.
    [[nodiscard]] virtual Status noteBlocker(RewardId id, std::optional<Blocker> blocker, const QString &detail) = 0;

    // exchange rates
    /// All or nothing. A rate that differs from the stored one corrects it (ImportCounts::changed): it counts for all
    /// that has not been given out yet.
    [[nodiscard]] virtual Result<ImportCounts> importRates(
        const std::vector<RateImport> &rows, Instant now, const QString &actor, bool dryRun) = 0;
    [[nodiscard]] virtual Result<std::vector<ExchangeRate>>
    rates() = 0; ///< newest date first, corrections before what they correct

    // what is held for review
    [[nodiscard]] virtual Result<std::vector<StoredFinding>> findings() = 0;
    /// Remembers that a person cleared it for this evidence; nothing where the evidence is another one by now. Where a
    /// participant is paid (Flag::SharedDestination) is cleared for all referrals of the participant at once.
    [[nodiscard]] virtual Status markCleared(FindingId id, qint64 fingerprint) = 0;

    // chain
    /// Walks all entries in order; the visitor returns false to stop.
    [[nodiscard]] virtual Status walkChain(const std::function<bool(const LedgerEntry &)> &visit) = 0;
    [[nodiscard]] virtual Result<std::vector<LedgerEntry>> entriesOf(RewardId id) = 0;
    /// What no reading of entries and rewards would show: accounts that do not fit their kind, rows that point nowhere,
    /// amounts beyond the limits. The first one of each check.
    [[nodiscard]] virtual Result<std::vector<TableFault>> tableFaults() = 0;
    [[nodiscard]] virtual Result<std::vector<AccountSum>> accountSums() = 0;
    /// Time of the newest entry; nullopt = there is none yet.
    [[nodiscard]] virtual Result<std::optional<Instant>> lastEntryAt() = 0;
    [[nodiscard]] virtual Status appendSetting(const NewEntry &entry, Instant now) = 0;

    // against the provider's objects
    /// Derives everything once more beside what is stored, and compares; changes nothing.
    [[nodiscard]] virtual Result<ConversionReport> checkConversions(const Derive &derive,
        const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel) = 0;
};

} // namespace rd
