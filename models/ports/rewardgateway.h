// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/destination.h"
#include "models/core/intent.h"
#include "models/core/reward.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"

#include <vector>

namespace rd {

/// Where a participant wants to be paid, opened for one payout. Personal: it is held in memory only, and what is
/// written down names `method` instead.
struct PayoutReceiver {
    QString method; ///< uid of the payout method's version
    Destination destination;
    QString name; ///< on the account: the destination's holder, else the participant's; untrusted text
};

/// One reward about to be issued by one method.
struct IssueRequest {
    RewardId reward;
    QString rewardKey;
    QString method; ///< "stripe-coupon", "stripe-credit", "stripe-price", "paypal", "wise"
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardSpec spec; ///< the campaign's settings for this side
    std::optional<Money> amount; ///< for kinds with an amount
    QString campaign; ///< name, for the coupon's name
    QString email; ///< expected e-mail of the receiving customer (the participant's for the referrer), trimmed and
                   ///< lower-cased
    QString customerId; ///< provider id of the referee; empty for a referrer, who is found by e-mail (rulings.md 42)
    QString subscriptionId; ///< chosen by a person where several live; else empty
    ExistingDiscountPolicy onExistingDiscount = ExistingDiscountPolicy::Skip;
    std::optional<PayoutReceiver> receiver = std::nullopt; ///< for methods that pay to a participant's payout method
};

/// One remote effect as it will be sent: deterministic bytes, only facts of the reward.
struct PreparedStep {
    QString name; ///< "coupon", "attach", "promotion-code", "credit", "price"
    QByteArray httpMethod = "POST";
    QString path;
    QByteArray body;
    QString naturalKey;
};

/// What was found out about the receiver right before issuing, and what would be done.
struct IssuePlan {
    std::optional<Blocker> blocker; ///< set: must not be issued
    QString detail; ///< plain sentence for the list ("holds coupon SPRING until 2026-12-01"); no e-mail
    QString customerId;
    QString subscriptionId;
    QStringList subscriptions; ///< where several live
    QString effect; ///< plain sentence of what will happen
    std::vector<PreparedStep> steps; ///< in order; later steps may name natural keys of earlier ones
    /// What lies where the money comes from, before fees; nothing = it cannot be known. A run that would need more is
    /// said to before it starts.
    std::optional<Money> funds = std::nullopt;
    QString payoutMethod = {}; ///< uid of the method's version it pays to; empty where it pays to an address
};

/// Accepted: the provider has taken it and works on it; whether it arrives is asked for by its reference. Taken is not
/// paid (payouts.md 1a).
enum class SendVerdict { Confirmed, Refused, NotSent, NotExecuted, Unauthorized, Unknown, Accepted };
/// What one attempt came to (table of reliability.md 1).
struct SendOutcome {
    SendVerdict verdict = SendVerdict::Unknown;
    QString reference; ///< Confirmed, Accepted: the provider's id; with `taken` that of the object that is there
    QString code; ///< refusal or failure code
    QString text; ///< provider's message, redacted
    std::chrono::milliseconds retryAfter{0}; ///< NotExecuted
    bool replayed = false; ///< the provider repeats what it has kept for the key
    bool taken = false; ///< Unknown: an object with our natural id exists already, perhaps ours
    bool lacksFunds = false; ///< Refused for want of money: every other one would be, too
    std::optional<Instant> serverTime;
    QString requestId;
};

/// Foreign: our natural id is taken by an object that is not this reward's, so ours can never have come to be.
/// The last four are about payouts that the provider has taken: OnItsWay and Unclaimed may still become anything,
/// Failed never reached the receiver, Returned had reached them and came back (domain.md 5.3).
enum class LookupVerdict { Present, Absent, Undecided, Foreign, OnItsWay, Unclaimed, Failed, Returned };
struct LookupOutcome {
    LookupVerdict verdict = LookupVerdict::Undecided;
    QString reference;
    QString text;
    std::optional<Instant> serverTime = std::nullopt; ///< of the last answer
    QString code = {}; ///< Failed, Returned: the provider's word for it
};

/// The account a gateway's key belongs to, asked fresh.
struct GatewayAccount {
    QString accountId;
    QString mode;
    std::optional<Instant> serverTime = std::nullopt;
};

/// What a run's payouts were collected in at the provider, where it is paid as one (Wise: a batch group).
struct PayoutCollection {
    QString id;
    std::vector<IntentId> payouts; ///< that were seen in it just as they were asked for
    QString doubt = {}; ///< why it must not be paid, as the provider shows it; empty = nothing
};

/// A place rewards go to. All calls block the calling worker thread and are bounded by deadlines. It keeps no state
/// about rewards: the caller owns the intent log and decides what may be sent.
class RewardGateway {
public:
    virtual ~RewardGateway() = default;
    [[nodiscard]] virtual bool supports(const QString &method) const = 0;
    [[nodiscard]] virtual Result<GatewayAccount> account(const CancelToken &cancel) = 0;
    /// Reads the receiver fresh, checks e-mail, discounts and currency, and prepares the requests. Writes nothing.
    /// @param key idempotency key of step 1, generation 1: the natural ids are made from it
    [[nodiscard]] virtual Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) = 0;
    /// Sends one intent exactly once, no retry inside.
    [[nodiscard]] virtual SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) = 0;
    /// Walks the provider's lists for the effect of this intent.
    [[nodiscard]] virtual LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) = 0;
    /// How long the same key may be resent after the first attempt (Stripe: 23 h).
    [[nodiscard]] virtual std::chrono::milliseconds resendWindow() const = 0;
    /// False where nothing can be looked up and only sending the same request under the same key, while the key lives,
    /// tells what became of it (PayPal without an answer). It is then never taken for absent.
    [[nodiscard]] virtual bool canLookUp(const IssueIntent & /*intent*/) const { return true; }
    /// True where the id of a request that failed or came back cannot be used again: the key that plan() gets is then
    /// that of the attempt to come.
    [[nodiscard]] virtual bool usesFreshIds() const { return false; }
    /// How long after its success an effect may come back and is asked about; 0 = never.
    [[nodiscard]] virtual std::chrono::milliseconds returnPeriod() const { return {}; }
    /// At the end of every run, also of one that only looks: puts in order what its payouts were collected in (Wise:
    /// the batch group is closed). Moves no money. No reward's outcome hangs on it alone; what fails is found and done
    /// by a later run.
    [[nodiscard]] virtual Status finish(const CancelToken & /*cancel*/) { return {}; }
    /// What finish() has closed and the merchant wants paid by the program; nothing where a person pays.
    [[nodiscard]] virtual std::vector<PayoutCollection> collected() const { return {}; }
    /// Pays one of collected(), exactly once: the money of all its payouts leaves. Only for who was ordered to issue,
    /// has issued without an error and knows of nothing that speaks against one of the payouts.
    [[nodiscard]] virtual Status pay(const PayoutCollection & /*collection*/, const CancelToken & /*cancel*/)
    {
        return fail(ErrorKind::Internal, QStringLiteral("this provider's payouts are paid one by one"));
    }
};

} // namespace rd
