// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/intent.h"
#include "models/core/reward.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"

#include <vector>

namespace rd {

/// One reward about to be issued by one method.
struct IssueRequest {
    RewardId reward;
    QString rewardKey;
    QString method; ///< "stripe-coupon", "stripe-credit", "stripe-price"
    Beneficiary beneficiary = Beneficiary::Referrer;
    RewardSpec spec; ///< the campaign's settings for this side
    std::optional<Money> amount; ///< for kinds with an amount
    QString campaign; ///< name, for the coupon's name
    QString email; ///< expected e-mail of the receiving customer (the participant's for the referrer), trimmed and
                   ///< lower-cased
    QString customerId; ///< provider id of the referee; empty for a referrer, who is found by e-mail (rulings.md 42)
    QString subscriptionId; ///< chosen by a person where several live; else empty
    ExistingDiscountPolicy onExistingDiscount = ExistingDiscountPolicy::Skip;
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
};

enum class SendVerdict { Confirmed, Refused, NotSent, NotExecuted, Unauthorized, Unknown };
/// What one attempt came to (table of reliability.md 1).
struct SendOutcome {
    SendVerdict verdict = SendVerdict::Unknown;
    QString reference; ///< Confirmed: the provider's id
    QString code; ///< refusal or failure code
    QString text; ///< provider's message, redacted
    std::chrono::milliseconds retryAfter{0}; ///< NotExecuted
    bool replayed = false; ///< the provider repeats what it has kept for the key
    bool taken = false; ///< Unknown: an object with our natural id exists already, perhaps ours
    std::optional<Instant> serverTime;
    QString requestId;
};

/// Foreign: our natural id is taken by an object that is not this reward's, so ours can never have come to be.
enum class LookupVerdict { Present, Absent, Undecided, Foreign };
struct LookupOutcome {
    LookupVerdict verdict = LookupVerdict::Undecided;
    QString reference;
    QString text;
    std::optional<Instant> serverTime = std::nullopt; ///< of the last answer
};

/// The account a gateway's key belongs to, asked fresh.
struct GatewayAccount {
    QString accountId;
    QString mode;
    std::optional<Instant> serverTime = std::nullopt;
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
};

} // namespace rd
