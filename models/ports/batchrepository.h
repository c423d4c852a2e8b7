// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/batch.h"
#include "models/core/selfbilling.h"
#include "models/ports/booksrepository.h"

namespace rd {

/// A version of where a participant wants to be paid; a change is a further one (domain.md 1.4). The destination is
/// sealed, see FieldCipher.
struct PayoutMethod {
    PayoutMethodId id; ///< also its version
    ParticipantId participant;
    QString provider; ///< "paypal", "sepa", …
    Currency currency; ///< it is used for; invalid = any that has no method of its own
    QString uid; ///< 32 hexadecimal digits: names its place to the cipher
    QByteArray envelope; ///< the destination; empty = taken away with the method, or of somebody erased
    QByteArray fingerprint; ///< 16 bytes, equal for equal destinations
    QString digest; ///< SHA-256 in hexadecimal over salt and destination; in the chain
    QByteArray salt; ///< 16 bytes
    Instant validFrom;
    MemberId changedBy;
    QString changedByName;
    bool isCurrent = true;
    bool isRemoved = false; ///< this version says: no method any more
};

/// Personal, so kept like destinations; the uid names its place to the cipher.
struct SealedTaxNumber {
    ParticipantId participant;
    QString uid;
    QByteArray envelope;
};

/// In whose name an invoice is written, as it is when its number is given. Personal, so kept like destinations: the uid
/// names its place to the cipher.
struct SealedSupplier {
    PayoutId payout;
    QString uid;
    QByteArray envelope;
};

/// The participant of a payout that has or may get a number, and whose invoice names nobody yet. Untrusted text.
struct InvoiceSupplier {
    PayoutId payout;
    ParticipantId participant;
    QString name; ///< or the address, where there is no name
    QString country;
};

/// All numbers of self-billing invoices, and where a person said that a series begins or goes on.
struct SelfBillBook {
    std::vector<SelfBillGiven> given; ///< by series and ordinal
    std::vector<SelfBillNumber> starts;
};

/// A key that a member signs approvals and seals with (reliability.md 4). Rows are only ever added or ended; the
/// private half lies in the keychain of whoever made it.
struct MemberKey {
    MemberId member;
    QByteArray publicKey; ///< 32 bytes, Ed25519
    Instant addedAt;
    std::optional<Instant> endedAt; ///< another key since
};

/// A line of a batch: one participant's sum.
struct Payout {
    PayoutId id;
    BatchId batch;
    int line = 0;
    QString reference;
    ParticipantId participant;
    QString participantName; ///< now; untrusted text
    QString participantEmail; ///< now; untrusted text
    PayoutMethodId method;
    QByteArray fingerprint; ///< of the destination it was made with
    Money amount;
    PayoutState state = PayoutState::Waiting;
    QString providerId;
    QString word; ///< the provider's, as last read; untrusted text
    QString reason; ///< why it failed; untrusted text
    QString alert; ///< what a file said against what is known, until a person has decided; untrusted text
    std::optional<qint64> fee; ///< in the batch's currency
    std::optional<Instant> deadline; ///< of an unclaimed one
    std::optional<Instant> settledAt;
    bool byHand = false; ///< a person marked it as paid
    std::vector<PayoutShare> items; ///< what it pays of which reward
    QString invoice = {}; ///< number of its self-billing invoice; empty = none was given
    bool awaitsInvoice = false; ///< paid, and its number is still to be given
};

struct Batch {
    BatchId id;
    QString number;
    QString format; ///< contract word
    QString provider; ///< of its methods
    QString account;
    Mode mode = Mode::Live;
    Currency currency;
    BatchState state = BatchState::Draft;
    Instant createdAt;
    MemberId createdBy;
    QString createdByName;
    LocalDay executionDay;
    int count = 0; ///< payouts
    qint64 total = 0;
    bool twoPerson = true; ///< a second person has to agree before it is sealed
    QByteArray contentHash; ///< approvedHash() of what it was made of
    QByteArray fileHash; ///< SHA-256 of its file
    QString fileUid; ///< names the place of the stored file to the cipher
    QByteArray sealedHash; ///< empty = not sealed
    ChainHead head; ///< in the seal
    QString sealedByName;
    std::optional<Instant> sealedAt;
    QString exportedTo; ///< file, as the person named it
    QString exportedByName;
    std::optional<Instant> exportedAt;
    int exports = 0; ///< how often the same file was written
    QString discardReason;
    std::vector<BatchApproval> approvals; ///< that still stand, oldest first
    MemberId sealedBy = {}; ///< of sealedByName
    QByteArray sealKey = {}; ///< public key of who sealed it; empty = they had none
    QByteArray sealSignature = {}; ///< over sealSignatureBytes()
    int answered = 0; ///< payouts that a provider or a person has answered for
    qint64 paid = 0; ///< sum of those that are paid
};

/// A batch to be stored, with everything that belongs to it.
struct NewBatch {
    Batch batch;
    std::vector<Payout> payouts;
    QByteArray file; ///< sealed bytes of the file, see FieldCipher
    std::vector<RewardChange> changes; ///< Approved → Batched
    QByteArray remarks = {}; ///< sealed like the file: what the format changed of the lines
};

/// How the negative adjustments of a participant change: > 0 taken off, < 0 they stand again.
struct AdjustmentOffset {
    ParticipantId participant;
    Money amount;
    Mode mode = Mode::Live;
};

/// A file of results that was applied.
struct AppliedResults {
    QByteArray fileHash;
    QString kind;
    int rows = 0;
    int changed = 0;
    Instant at;
    QString member;
};

/// What results, a person, or the end of a batch change, written in one transaction.
struct BatchUpdate {
    BatchId batch;
    BatchState from = BatchState::Draft; ///< Conflict ("changed") where it is no longer that
    BatchState to = BatchState::Draft;
    std::vector<Payout> payouts; ///< state, provider's words and times as given; items only to find them
    std::vector<RewardChange> changes;
    std::vector<AdjustmentOffset> offsets;
    std::vector<NewEntry> records; ///< about the batch itself
    std::optional<AppliedResults> results;
    QString reason; ///< of a discard
    bool forgetFile = false; ///< nothing will be written again
    std::vector<SealedSupplier> suppliers = {}; ///< of payouts that become paid: whose is missing waits for a number
};

/// Rules of payouts that change together; what changes of them is in the chain.
struct PayoutRuleChange {
    std::vector<std::pair<QString, QString>> settings = {}; ///< name and value, as setPayoutSetting() takes them
    std::optional<bool> suspendedEarn = {}; ///< as ParticipantRepository::setSuspendedEarn()
    /// Where the series of today begins or goes on, by a person; ordinal 0 takes back what nobody has got yet.
    std::optional<SelfBillNumber> start = {};
    std::vector<SealedSupplier> suppliers = {};
};

/// Payout methods, batches and their payouts: each step whole, with its records in the chain. Blocking.
class BatchRepository {
public:
    virtual ~BatchRepository() = default;

    // payout methods
    /// Current versions. @param participant invalid = all
    [[nodiscard]] virtual Result<std::vector<PayoutMethod>> currentMethods(ParticipantId participant) = 0;
    /// All versions of one participant, newest first.
    [[nodiscard]] virtual Result<std::vector<PayoutMethod>> methodHistory(ParticipantId participant) = 0;
    /// When the participant's e-mail address gave way to the present one; nothing = it never did.
    [[nodiscard]] virtual Result<std::optional<Instant>> emailChangedAt(ParticipantId participant) = 0;
    [[nodiscard]] virtual Result<PayoutMethod> method(PayoutMethodId id) = 0;
    /// Each becomes the current one of its participant and currency, with a record of the chain.
    [[nodiscard]] virtual Status saveMethods(
        const std::vector<PayoutMethod> &methods, Instant now, const QString &actor) = 0;
    /// Ids of the data keys that rows were ever sealed with, oldest first.
    [[nodiscard]] virtual Result<std::vector<QByteArray>> fieldKeys() = 0;
    [[nodiscard]] virtual Status addFieldKey(const QByteArray &keyId, Instant now, const QString &actor) = 0;

    // members and rules
    /// All keys there ever were, in the order in which they were added.
    [[nodiscard]] virtual Result<std::vector<MemberKey>> memberKeys() = 0;
    /// Ends the member's former key. In the chain with the public half.
    [[nodiscard]] virtual Status addMemberKey(
        MemberId member, const QByteArray &publicKey, Instant now, const QString &actor) = 0;
    /// A setting of payouts: the change is in the chain (as PayoutMethodChanged of nobody), with the value as its note
    /// (reliability.md 3). Nothing is written where it is that value already.
    [[nodiscard]] virtual Status setPayoutSetting(
        const QString &name, const QString &value, Instant now, const QString &actor) = 0;
    /// The sealed tax number of a participant, for self-billing invoices; an empty envelope = none is stored.
    [[nodiscard]] virtual Result<SealedTaxNumber> taxNumber(ParticipantId participant) = 0;
    /// In the chain, without the number. An empty envelope takes it away.
    [[nodiscard]] virtual Status saveTaxNumber(const SealedTaxNumber &number, Instant now, const QString &actor) = 0;
    /// How the series stands that a number given now would be of; as far as nobody pays a payout meanwhile.
    [[nodiscard]] virtual Result<SelfBillStanding> selfBilling(Instant now) = 0;
    /// The same if `rule` was the one that is stored.
    [[nodiscard]] virtual Result<SelfBillStanding> selfBillingBy(const SelfBilling &rule, Instant now) = 0;
    /// All of it or nothing, in the order of PayoutRuleChange. Payouts that wait for a number get theirs in the same
    /// transaction where a series is started, as far as their suppliers are given.
    [[nodiscard]] virtual Status changeRules(const PayoutRuleChange &change, Instant now, const QString &actor) = 0;
    /// Of these payouts, of all that wait for a number, and of invoices that name nobody yet. Nothing where the rule is
    /// off, and no payout of test money.
    [[nodiscard]] virtual Result<std::vector<InvoiceSupplier>> suppliersToSeal(
        const std::vector<PayoutId> &payouts) = 0;
    [[nodiscard]] virtual Result<SelfBillBook> selfBillBook() = 0;

    // batches
    /// The next ordinal of a year's numbers.
    [[nodiscard]] virtual Result<int> nextOrdinal(int year) = 0;
    /// Refuses (Conflict, "already-batched") a reward that another open batch pays.
    [[nodiscard]] virtual Result<std::vector<BatchId>> create(const std::vector<NewBatch> &batches, Instant now) = 0;
    [[nodiscard]] virtual Result<std::vector<Batch>> batches() = 0; ///< newest first
    [[nodiscard]] virtual Result<Batch> batch(BatchId id) = 0; ///< NotFound
    /// By number ("B-2026-0007") or id.
    [[nodiscard]] virtual Result<BatchId> named(const QString &reference) = 0;
    [[nodiscard]] virtual Result<std::vector<Payout>> payouts(BatchId id) = 0; ///< by line, with items
    /// Payouts that a reward is or was part of, newest first, without items.
    [[nodiscard]] virtual Result<std::vector<Payout>> payoutsOf(ParticipantId participant) = 0;
    /// The sealed bytes of its file; empty = forgotten.
    [[nodiscard]] virtual Result<QByteArray> file(BatchId id) = 0;
    /// The sealed remarks of its format; empty = there were none, or they are forgotten with the file.
    [[nodiscard]] virtual Result<QByteArray> remarks(BatchId id) = 0;
    /// The versions of methods that its payouts use, each once.
    [[nodiscard]] virtual Result<std::vector<PayoutMethod>> methodsOf(BatchId id) = 0;
    /// Draft → Approved with the approval. A repeated approval of a member replaces the former one.
    [[nodiscard]] virtual Status approve(BatchId id, const BatchApproval &approval, Instant now) = 0;
    /// → Draft, all approvals are void.
    [[nodiscard]] virtual Status voidApprovals(BatchId id, const QString &why, Instant now, const QString &actor) = 0;
    /// Draft or Approved → Sealed.
    [[nodiscard]] virtual Status seal(const Batch &sealed, Instant now, const QString &actor) = 0;
    /// Sealed → Exporting, before a byte is written outside; survives a crash when it returns.
    [[nodiscard]] virtual Status beginExport(BatchId id, const QString &path, Instant now, const QString &actor) = 0;
    /// Notes that the same file was written once more.
    [[nodiscard]] virtual Status noteExportAgain(
        BatchId id, const QString &path, Instant now, const QString &actor) = 0;
    [[nodiscard]] virtual Status apply(const BatchUpdate &update, Instant now) = 0;
    /// Result files that were applied, newest first.
    [[nodiscard]] virtual Result<std::vector<AppliedResults>> appliedResults(BatchId id) = 0;
};

} // namespace rd
