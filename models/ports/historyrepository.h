// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ledger.h"
#include "models/core/reward.h"
#include "models/core/selfbilling.h"
#include "models/ports/participantrepository.h"

#include <memory>
#include <optional>
#include <vector>

namespace rd {

/// What a bond stands on (domain.md 3.2). Texts are untrusted.
struct BondEvidence {
    QString kind; ///< "promo-code", "client-reference", "metadata", "order-attribute", "email", "imported", "manual"
    QString field; ///< which kind of object carried it: "session", "link", "customer", …; empty = it says itself
    QString key; ///< of metadata
    QString value; ///< the code, reference or metadata value
    QString object; ///< provider's id of the object that carried it
};

/// A customer somebody brought, in one campaign.
struct BroughtCustomer {
    ReferralId id;
    ParticipantId participant;
    QString participantName;
    QString campaign;
    Mode mode = Mode::Live; ///< the campaign's
    QString connection; ///< name; empty where no account of the customer is known
    QString customerId; ///< provider id, may be empty
    QString customerEmail;
    BondEvidence evidence;
    Instant startedAt;
    std::optional<Instant> countedSince; ///< the first payment that fixed the bond; nothing = none yet
    qint64 payments = 0; ///< of this customer, from then on
};

/// Where a page of a list ends, for the next one.
struct CustomerPosition {
    Instant startedAt;
    ReferralId id;
};

/// A record of the chain about a participant, with what it takes to say it in words.
struct ParticipantEntry {
    qint64 seq = 0;
    EntryKind kind = EntryKind::Accrued;
    Instant at;
    RewardId reward; ///< invalid = about none
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardKind rewardKind = RewardKind::Cash;
    Mode mode = Mode::Live;
    Money amount; ///< 0 without currency for decisions
    QString campaign;
    QString objectId; ///< what was paid; empty = entered by hand, or a milestone
    Instant paidAt; ///< epoch = nothing was
    QString facts; ///< as shown, with what a person typed
    QString note; ///< only what a person typed
    QString actor;
};

/// Postings of one kind added up.
struct EntrySum {
    EntryKind kind = EntryKind::Accrued;
    RewardKind rewardKind = RewardKind::Cash;
    Currency currency;
    Mode mode = Mode::Live;
    qint64 minor = 0;
};

/// An invoice or a cancellation with its supplier still sealed (SealedSupplier).
struct StoredInvoice {
    SelfBillInvoice invoice; ///< without the supplier; where nobody is frozen yet, without the merchant, too
    QString uid;
    QByteArray envelope; ///< empty = nobody is frozen, or they are erased
    bool hasBuyer = false;
};

/// What a statement is made of: postings of the participant's own rewards, as the chain has them.
struct StatementFacts {
    std::vector<EntrySum> before; ///< all postings before the period
    std::vector<ParticipantEntry> entries; ///< of the period in the order of the chain: postings, and what was granted,
                                           ///< voided or issued without an amount
    std::vector<StoredInvoice> invoices; ///< given or cancelled in the period, in that order
};

/// An account of a customer at a provider.
struct CustomerAccount {
    QString connection;
    QString id;
    QString email;
    bool deleted = false;
    bool first = false; ///< the one the customer was known by first
    Instant createdAt;
};

struct CustomerSubscription {
    QString connection;
    QString id;
    QString status;
    Instant createdAt;
    qint64 payments = 0; ///< counted
};

struct PaymentSum {
    Currency currency;
    qint64 payments = 0;
    qint64 paid = 0;
    qint64 refunded = 0;
};

/// A bond of the customer that holds no more, in the same campaign.
struct FormerBond {
    ParticipantId participant;
    QString participantName;
    BondEvidence evidence;
    Instant startedAt;
    Instant endedAt;
};

/// Somebody said who brought the customer.
struct AssignmentByHand {
    ParticipantId participant;
    QString participantName;
    QString author;
    QString reason; ///< empty where it was taken away with an erased person
    Instant at;
};

/// Everything about one bond (domain.md 3).
struct ReferralDetails {
    BroughtCustomer bond;
    QStringList promotionCodes; ///< provider's ids behind the code of the evidence
    std::vector<CustomerAccount> accounts; ///< several = merged here, or a changed address
    std::vector<CustomerSubscription> subscriptions; ///< that paid, oldest first
    std::vector<PaymentSum> payments; ///< from the first one that counts; by currency, never added up
    qint64 guestPayments = 0; ///< of these without an account at the provider
    std::vector<FormerBond> former; ///< newest first
    std::vector<AssignmentByHand> assignments; ///< newest first
};

class ListRepository;
class ParticipantIndex;
class ReferralIndex;
class RewardIndexBuilder;

/// What the books remember of one person or bond, in pages, and of everybody, in columns; only reading. Blocking; never
/// from the GUI thread.
class HistoryRepository {
public:
    virtual ~HistoryRepository() = default;
    /// Newest bonds first, at most `limit` after `after`.
    [[nodiscard]] virtual Result<std::vector<BroughtCustomer>> customersOf(
        ParticipantId participant, const std::optional<CustomerPosition> &after, int limit) = 0;
    /// Ids of rewards with this participant as referrer, newest first, at most `limit` below `below` (invalid = from
    /// the newest).
    [[nodiscard]] virtual Result<std::vector<RewardId>> rewardsOf(
        ParticipantId participant, RewardId below, int limit) = 0;
    /// Records of these kinds, newest first, at most `limit` below `below` (0 = from the newest).
    [[nodiscard]] virtual Result<std::vector<ParticipantEntry>> entriesOf(
        ParticipantId participant, const std::vector<EntryKind> &kinds, qint64 below, int limit) = 0;
    /// Start of the oldest bond that ever was; nothing = none.
    [[nodiscard]] virtual Result<std::optional<Instant>> firstCustomerAt(ParticipantId participant) = 0;
    /// Records booked in [from, to), and sums of those before, out of one state of the books. What customers get is
    /// left out (domain.md 4.7).
    [[nodiscard]] virtual Result<StatementFacts> statementFacts(
        ParticipantId participant, Instant from, Instant to) = 0;
    /// NotFound where there is none; also of bonds that hold no more.
    [[nodiscard]] virtual Result<ReferralDetails> referral(ReferralId id) = 0;
    /// Everybody with their figures, for tables (participantindex.h); by id.
    [[nodiscard]] virtual Result<std::shared_ptr<const ParticipantIndex>> participantIndex() = 0;
    /// All rewards as columns, with what the books alone know stands in their way; to be finished by who adds the rest.
    [[nodiscard]] virtual Result<std::unique_ptr<RewardIndexBuilder>> rewardColumns(Instant now) = 0;
    /// All bonds that hold as columns (referralindex.h).
    [[nodiscard]] virtual Result<std::shared_ptr<const ReferralIndex>> referralIndex() = 0;
    /// What is too long even for columns (listrepository.h); lives as long as this.
    [[nodiscard]] virtual ListRepository &lists() = 0;
};

} // namespace rd
