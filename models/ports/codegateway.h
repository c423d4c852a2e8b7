// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/records.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/rewardgateway.h"
#include "models/ports/secretstore.h"

#include <functional>
#include <memory>

namespace rd {

/// Who may use a code, and how often.
struct CodeRestrictions {
    bool firstTimeOrder = false;
    std::vector<Money>
        minimum; ///< least amount of an order; the first is the main one, others are for their currencies
    std::optional<Instant> expiresAt;
    std::optional<int> maxRedemptions;
    bool operator==(const CodeRestrictions &) const = default;
};

/// A coupon as the provider knows it now.
struct CouponFacts {
    CouponRecord record;
    QString value; ///< "20 % off", "5.00 USD off"
};

/// A promotion code as the provider lists it now.
struct ListedCode {
    PromotionCodeRecord record;
    MetadataPairs metadata;
};

/// A payment link that can be used: where buyers go.
struct LinkAddress {
    QString id;
    QString address;
};

/// Promotion codes of one account at a provider. All calls block the calling worker thread and are bounded by
/// deadlines. Like RewardGateway it keeps no state: the caller writes each request down before it is sent.
class CodeGateway {
public:
    virtual ~CodeGateway() = default;
    [[nodiscard]] virtual Result<GatewayAccount> account(const CancelToken &cancel) = 0;
    /// The coupon behind a campaign's codes. @param key first idempotency key; the coupon's id is made from it
    [[nodiscard]] virtual Result<PreparedStep> couponStep(
        const RewardSpec &spec, const QString &name, const QString &key) = 0;
    [[nodiscard]] virtual Result<PreparedStep> codeStep(
        const QString &code, const QString &coupon, const CodeRestrictions &restrictions, const QString &key) = 0;
    /// False where each code carries a discount of its own, as in a shop: couponStep() and codeStep() are then not
    /// asked for, ownCodeStep() is.
    [[nodiscard]] virtual bool hasCoupons() const { return true; }
    /// A code with its own discount. BadInput where the provider cannot express the terms; may ask the provider for the
    /// currency it reckons in. @param title what buyers and the merchant see beside the code
    [[nodiscard]] virtual Result<PreparedStep> ownCodeStep(const QString &code, const RewardSpec & /*terms*/,
        const QString & /*title*/, const CodeRestrictions & /*restrictions*/, const QString & /*key*/)
    {
        return fail(ErrorKind::Usage, QStringLiteral("%1 needs a coupon").arg(code));
    }
    /// Id of the coupon that couponStep() makes with this key.
    [[nodiscard]] virtual QString couponId(const QString &key) const = 0;
    /// NotFound where there is none, or no more.
    [[nodiscard]] virtual Result<CouponFacts> coupon(const QString &id, const CancelToken &cancel) = 0;
    /// All codes to the end, newest first. `visit` returns false to stop.
    [[nodiscard]] virtual Status walkCodes(
        const std::function<bool(const ListedCode &)> &visit, const CancelToken &cancel) = 0;
    /// Payment links that can be used.
    [[nodiscard]] virtual Result<std::vector<LinkAddress>> links(const CancelToken &cancel) = 0;
    /// Nobody can use the code any more; answers with the code as it is afterwards. Doing it again changes nothing.
    [[nodiscard]] virtual Result<PromotionCodeRecord> deactivate(const QString &id, const CancelToken &cancel) = 0;
    /// The same for providers that know a code by its text.
    [[nodiscard]] virtual Result<PromotionCodeRecord> deactivateCode(
        const QString &id, const QString & /*code*/, const CancelToken &cancel)
    {
        return deactivate(id, cancel);
    }
    /// As RewardGateway: once, no retry inside.
    [[nodiscard]] virtual SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) = 0;
    /// Each once, side by side where the provider allows it; outcomes in order of the intents. They must not depend on
    /// each other.
    [[nodiscard]] virtual std::vector<SendOutcome> sendAll(
        const std::vector<const IssueIntent *> &intents, const CancelToken &cancel)
    {
        std::vector<SendOutcome> outcomes;
        for (const IssueIntent *intent : intents)
            outcomes.push_back(send(*intent, cancel));
        return outcomes;
    }
    /// How many requests make sense at once.
    [[nodiscard]] virtual int maxInFlight() const { return 1; }
    [[nodiscard]] virtual LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) = 0;
    [[nodiscard]] virtual std::chrono::milliseconds resendWindow() const = 0;
};

/// Makes the door to the codes of a connection; implemented where all meet (app), beside ProviderFactory.
class CodeProviders {
public:
    virtual ~CodeProviders() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<CodeGateway>> codes(
        const Connection &connection, const Secret &secret) = 0;
};

} // namespace rd
