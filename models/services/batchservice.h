// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reconciliation.h"
#include "models/ports/batchjournal.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/checkpointrepository.h"
#include "models/ports/payoutfiles.h"
#include "models/services/payoutmethods.h"
#include "models/services/rewardservice.h"

#include <map>

namespace rd::services {

class CheckpointService;
class FormatService;
class MemberKeys;

struct BatchRequest {
    QString format; ///< contract word
    std::vector<RewardId> ids; ///< empty with `all`
    bool all = false; ///< every approved cash reward
    std::optional<Mode> mode = {}; ///< nothing = both, never in one batch
    Currency currency = {}; ///< invalid = each in a batch of its own
    std::optional<LocalDay> executionDay = {}; ///< nothing = today
    QString member; ///< who prepares it; an approver
    /// What the format has to know and nobody has stored: counts for these batches, and is stored for later ones where
    /// an admin makes one.
    std::vector<std::pair<QString, QString>> choices = {};
};

/// A reward that is in none of the batches, and why.
struct LeftOutReward {
    RewardId reward;
    ParticipantId participant;
    QString participantName;
    std::optional<Money> amount;
    QString
        reason; ///< a blocker, or "not-approved", "not-cash", "other-provider", "not-for-participant", "file-refuses"
    QString detail; ///< plain words; may be empty
};

/// A line of a batch for people: nothing of it tells the destination.
struct PayoutView {
    Payout payout;
    QString destination; ///< masked; "encrypted" where the key is out of reach
    bool isShared = false; ///< another participant has the same destination (domain.md 5.4.14)
    bool isMethodReplaced = false; ///< the participant has another method by now; the batch keeps this one
    qint64 setOff = 0; ///< kept for what was owed back
    QString remark = {}; ///< what the format changed of the line, in plain words; untrusted text
};

/// A batch as it would be made.
struct PlannedBatch {
    QString number; ///< as far as nobody makes another one meanwhile
    PayoutFormat format;
    Currency currency;
    Mode mode = Mode::Live;
    std::vector<PayoutView> lines;
    qint64 total = 0;
    qint64 setOff = 0;
    bool twoPerson = true;
    std::vector<PayoutRemark> remarks; ///< of the format; what it refuses is left out
};

struct BatchPreview {
    std::vector<PlannedBatch> batches;
    std::vector<LeftOutReward> leftOut;
    QStringList remarks; ///< English: shared destinations, unverified format
};

struct BatchesMade {
    std::vector<Batch> batches;
    std::vector<LeftOutReward> leftOut;
    QStringList remarks;
};

/// A batch with its lines, and what is to be known about it.
struct BatchDetail {
    Batch batch;
    std::vector<PayoutView> lines;
    std::vector<AppliedResults> results;
    std::vector<BatchExport> exports; ///< oldest first
    QStringList remarks; ///< "export uncertain", what changed since it was made, what is approved and until when
    /// Why it cannot be exported as it is ("refund-since", "changed"); empty = it can, as far as the state allows.
    QString obstacle;
};

/// What a provider says of a payout against what is known (domain.md 5.4.8): a flag, listed and decided beside those
/// of rewards.
struct PayoutAlert {
    QString id; ///< "payout.B-2026-0007-00003"; decided like a FlagRow
    /// It counts as paid and is said to have failed or come back; else it had failed and is said to be paid after all.
    bool isLateFailure = true;
    QString batch; ///< number
    Payout payout; ///< `alert`: the provider's words; untrusted text
    Instant since; ///< when the last file about its batch was read
    QString text; ///< the evidence as an English sentence
    /// "late-failure", "paid-after-all"
    [[nodiscard]] QString flag() const;
    [[nodiscard]] std::vector<RewardId> rewards() const;
};

struct ExportOrder {
    BatchId batch;
    QString path; ///< for the record
    QString member;
    /// Writes the bytes so that they are there whole or not at all, and stay after a crash.
    std::function<Status(const QByteArray &)> write;
};

struct ExportReport {
    Batch batch;
    QByteArray fileHash;
    qint64 size = 0;
    bool again = false; ///< the same bytes as before
    QStringList warnings;
};

/// Whether a file is, byte for byte, that of the batch.
struct FileComparison {
    bool isSame = false;
    QByteArray expected; ///< SHA-256
    QByteArray found;
};

/// A row of a result file beside the batch.
struct ResultRow {
    ItemMatch match;
    std::optional<ProviderItem> item; ///< nothing for Missing
    std::optional<Payout> payout; ///< as it is
    bool willChange = false; ///< when applied as previewed
    bool isConfirmed = false; ///< a person did, where one is needed
};

struct ResultPreview {
    Batch batch;
    QString kind; ///< of the file
    QByteArray fileHash;
    bool wasApplied = false; ///< this very file, before
    std::vector<ResultRow> rows; ///< those of the file, then the missing lines
    QStringList remarks;
    QStringList columns; ///< of a file whose columns a person has to map first; then rows is empty
    std::vector<std::pair<MatchClass, int>> counts;
    int changes = 0;
    qint64 paid = 0; ///< sum of what becomes paid
    qint64 failed = 0; ///< sum of what comes back
};

struct ResultOrder {
    BatchId batch;
    QByteArray bytes;
    ColumnMapping mapping;
    std::vector<int> confirmed; ///< rows of the file (ProviderItem::row) that a person has looked at and agrees to
    QString member;
};

struct MarkPaidOrder {
    BatchId batch;
    std::vector<int> lines;
    QString reference; ///< of the payment
    Instant date;
    QString member;
};

/// Payout batches (domain.md 1.4, 5.3): prepared, agreed to by a second person, sealed, written, read back. Needs no
/// network. Blocking; changes hold lockBooks().
class BatchService {
public:
    struct Parts {
        BatchRepository &batches;
        BatchJournal &journal;
        PayoutMethodService &methods;
        PayoutFiles &files;
        BooksRepository &books;
        CampaignRepository &campaigns;
        ParticipantRepository &participants;
        CheckpointRepository &checkpoints;
        RewardService &rewards;
        WorkspaceRepository &workspace;
        Clock &clock;
        MemberKeys *keys = nullptr; ///< nullptr = nothing is signed
        CheckpointService *heads = nullptr; ///< nullptr = the end of the chain is compared with nothing outside
    };
    explicit BatchService(const Parts &parts) : m(parts) {}

    [[nodiscard]] std::vector<PayoutFormat> formats() const { return m.files.formats(); }
    /// What the files are made of, to be seen and changed. Given by the composition, which owns it.
    [[nodiscard]] FormatService &formatDesk() const { return *m_formatDesk; }
    void setFormatDesk(FormatService &formatDesk) { m_formatDesk = &formatDesk; }
    [[nodiscard]] Result<std::vector<Batch>> list();
    [[nodiscard]] Result<BatchId> named(const QString &reference); ///< number or id
    [[nodiscard]] Result<BatchDetail> show(BatchId id);
    [[nodiscard]] Result<std::vector<Payout>> payouts(BatchId id) { return m.batches.payouts(id); } ///< by line
    /// What create() would make, changing nothing.
    [[nodiscard]] Result<BatchPreview> preview(const BatchRequest &request);
    [[nodiscard]] Result<BatchesMade> create(const BatchRequest &request);
    /// A second person agrees to exactly what is shown (reliability.md 4).
    /// @param shown Batch::contentHash as it was on screen; empty = what there is now
    [[nodiscard]] Result<Batch> approve(BatchId id, const QString &member, const QByteArray &shown = {});
    [[nodiscard]] Result<Batch> seal(BatchId id, const QString &member);
    /// Seals what is not sealed yet. A batch whose export is uncertain, or was done, gives the same bytes again.
    [[nodiscard]] Result<ExportReport> exportFile(const ExportOrder &order);
    [[nodiscard]] Result<FileComparison> check(BatchId id, const QByteArray &bytes);
    /// Its rewards are approved again; of a batch whose file was or may have been written they are due again.
    /// @param neverUploaded a person says that nothing of it was uploaded; needed once the file may exist
    [[nodiscard]] Result<Batch> discard(
        BatchId id, const QString &reason, const QString &member, bool neverUploaded = false);
    [[nodiscard]] Result<ResultPreview> previewResults(const ResultOrder &order);
    /// Applies what previewResults() shows for the same order, in one transaction.
    [[nodiscard]] Result<ResultPreview> applyResults(const ResultOrder &order);
    /// A person has paid these lines, or knows that they were (domain.md 5.3).
    [[nodiscard]] Result<Batch> markPaid(const MarkPaidOrder &order);
    /// Payouts of which a provider says something against what is known.
    /// @param only those of this reward; invalid = all
    [[nodiscard]] Result<std::vector<PayoutAlert>> alerts(RewardId only = {});
    [[nodiscard]] static bool isAlert(const QString &flag); ///< whether decideAlert() is for this id
    /// Clear: a person has looked, and it is as it was known; the alert goes. Confirm: the payout has failed, and its
    /// rewards are due again, which decideAlert() answers with. An approver's, with a reason that is kept in the chain.
    /// Codes: "reason-missing", "bad-reason", "unknown-flag", "paid-after-all" (confirming it has nothing to book).
    [[nodiscard]] Result<std::vector<RewardId>> decideAlert(const FlagRequest &request);
    /// Every line is paid, failed or returned: nothing more is expected.
    [[nodiscard]] Result<Batch> close(BatchId id, const QString &member);
    /// Values a format needs of the merchant (PayoutSetting), as stored: name → value.
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> settings(const QString &format);
    [[nodiscard]] Status setSetting(
        const QString &format, const QString &name, const QString &value, const QString &member);
    /// What holds for everybody's money, name → value: "two-person" (by-campaign, always, never), "change-days" (for
    /// how many days a changed method holds payouts back), "suspended-sales" (earn, earn-nothing: sales billed while
    /// their participant is suspended; a change counts from when it is made, domain.md 5.4.13), for each provider
    /// "threshold-PROVIDER" (from which balance on it is paid by, "75.00 USD, 60.00 EUR" or none, domain.md 4.7), and
    /// "self-billing" with its parts (SelfBilling).
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> rules();
    /// How numbers of self-billing invoices stand; `isHeld` and `waiting` are for a person to look at.
    [[nodiscard]] Result<SelfBillStanding> selfBilling() { return m.batches.selfBilling(m.clock.now()); }
    /// Why paid payouts wait for their numbers, and what lets them go on; empty = none waits and none would.
    [[nodiscard]] static QString heldText(const SelfBillStanding &standing);
    /// The same if numbers began with `prefix` and, or not, anew each year. BadInput where that is no prefix.
    [[nodiscard]] Result<SelfBillStanding> selfBillingAs(const QString &prefix, bool isPerYear);
    /// An admin's. All of them or none: each is checked before one is written. A number of invoices is about the series
    /// that the other rules make. Each change is in the chain (reliability.md 3). Codes: "unknown-setting",
    /// "bad-setting", "bad-days", "number-given", "number-gap".
    [[nodiscard]] Status setRules(const std::vector<std::pair<QString, QString>> &rules, const QString &member);
    [[nodiscard]] Status setRule(const QString &name, const QString &value, const QString &member)
    {
        return setRules(std::vector{std::pair(name, value)}, member);
    }

private:
    struct Plan;
    struct Loaded;
    struct WantedRules;
    [[nodiscard]] Status takeRule(const QString &name, const QString &value, WantedRules &wanted);
    [[nodiscard]] Status takeMinimum(const QString &provider, const QString &value, WantedRules &wanted);
    [[nodiscard]] Status takeNext(const QString &value, PayoutRuleChange &change, const QString &member);
    [[nodiscard]] Result<SelfBilling> billingWith(const std::vector<std::pair<QString, QString>> &settings);
    [[nodiscard]] Status unknownRule(const QString &name) const;
    [[nodiscard]] std::map<int, QString> lineRemarks(BatchId id, const Batch &batch);
    [[nodiscard]] Result<Plan> plan(const BatchRequest &request);
    [[nodiscard]] Result<PayoutFormat> format(const QString &word) const;
    [[nodiscard]] Result<Loaded> load(BatchId id);
    [[nodiscard]] Result<QString> obstacleTo(const Loaded &loaded);
    [[nodiscard]] Status checkGate(const Loaded &loaded);
    [[nodiscard]] Status readyToSend();
    [[nodiscard]] static Status takeChoices(
        const PayoutFormat &format, const BatchRequest &request, std::vector<std::pair<QString, QString>> &values);
    [[nodiscard]] Status keepChoices(const BatchRequest &request, const Member &maker, QStringList &remarks);
    [[nodiscard]] Result<std::vector<SealedSupplier>> sealSuppliers(
        const std::vector<Payout> &payouts, const QString &actor);
    [[nodiscard]] Status addBillingRules(std::vector<std::pair<QString, QString>> &rules);
    [[nodiscard]] Status compareHead();
    [[nodiscard]] Result<QString> changedMethod(const Loaded &loaded);
    [[nodiscard]] Status signApproval(BatchApproval &approval, const Member &member, const Batch &batch);
    [[nodiscard]] Status signSeal(Batch &batch, const Member &member);
    [[nodiscard]] Status checkSignatures(const Batch &batch);
    [[nodiscard]] Result<Batch> sealLoaded(const Loaded &loaded, const Member &member);
    [[nodiscard]] Result<SealFacts> sealFacts(const Batch &batch, const std::vector<Payout> &payouts);
    [[nodiscard]] Result<BatchUpdate> submission(const Loaded &loaded, const QString &member);
    [[nodiscard]] Status checkIsAnswer(const Loaded &loaded, const QByteArray &bytes);
    [[nodiscard]] Result<ResultPreview> compare(const ResultOrder &order, const Loaded &loaded);
    /// The rewards of a batch by their ids: read at once where many are settled, one by one they would take minutes.
    using KnownRewards = std::map<RewardId, StoredReward>;
    [[nodiscard]] Result<KnownRewards> knownRewards(const Loaded &loaded, std::size_t settled);
    [[nodiscard]] Result<StoredReward> rewardOf(const KnownRewards &known, RewardId id);
    [[nodiscard]] Status settle(BatchUpdate &update, const Batch &batch, Payout payout, PayoutMove move,
        const QString &facts, const QString &member, const KnownRewards &known);

    Parts m;
    FormatService *m_formatDesk = nullptr;
};

} // namespace rd::services
