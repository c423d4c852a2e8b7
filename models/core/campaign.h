// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

// The campaign document of contract.md 4 as values. Parsing and writing: campaigndocument.h.

enum class CampaignKind { ReferSingle, ReferDouble, Affiliate, Newsletter, Milestone, Leaderboard };
enum class CampaignState { Draft, Active, Paused, Ended };
enum class AttributionModel { FirstTouch, LastTouch };
/// Evidence a campaign accepts; a set, the order is fixed by domain.md 3.2.
enum class EvidenceSource { PromoCode, ClientReference, Metadata, OrderAttribute, Email };
enum class Beneficiary { Referrer, Referee };
enum class RewardKind { Cash, Coupon, AccountCredit, PriceChange, StoreCredit, GiftCard, DiscountCode, Points, Goods };
enum class FlatPer { Order, Line, Unit };
enum class TierBy { Conversions, Revenue };
enum class TierWindow { Ever, Year, Month };
enum class CapPer { Customer, Participant, Campaign };
enum class CapPeriod { Day, Week, Month, Ever };
enum class CouponDuration { Once, Repeating, Forever };
enum class ExistingDiscountPolicy { Skip, Wait, Credit };
enum class ApprovalMode { Manual, Automatic };
/// Which version of the terms a conversion follows: the one in force when it was billed, or when its referral began
/// (domain.md 4.2.1).
enum class RulesFrom { Billing, ReferralStart };
/// What existing referrals do while a campaign is paused, and after it ended (domain.md 5.4.21).
enum class WhenStopped { KeepEarning, Stop };
/// What a threshold looks at: the balance over all campaigns, or of the reward's own (domain.md 4.7).
enum class ThresholdScope { All, Campaign };
enum class RankBy { Conversions, Revenue };
enum class RankPeriod { Month, Quarter, Year, Campaign };

struct Tier {
    qint64 from = 0; ///< earlier conversions, or earlier revenue in minor units
    Rate rate;
    bool operator==(const Tier &) const = default;
};

struct Rule {
    QString name;
    // filters; empty = matches everything
    QStringList products;
    QStringList prices;
    QStringList collections;
    QStringList participants; ///< e-mail or code
    QStringList groups;
    // exactly one of the three formulas
    std::optional<Rate> percent;
    std::vector<Money> flat;
    std::vector<Tier> tiers;
    FlatPer flatPer = FlatPer::Order;
    TierBy tierBy = TierBy::Conversions;
    TierWindow tierWindow = TierWindow::Ever;
    std::optional<int> months; ///< duration per rule and referral
    std::optional<int> payments; ///< `firstPaymentOnly` = 1
    Rounding rounding = Rounding::HalfEven;
    bool additive = false;
    bool allowAboveBase = false;
    bool flatProportional = false; ///< partial refunds lower a flat reward in proportion
    bool operator==(const Rule &) const = default;
};

/// What one side gets.
struct RewardSpec {
    RewardKind kind = RewardKind::Cash;
    std::vector<Money> amount; ///< fixed amount by currency; empty = the commission's amount (kinds with an amount)
    std::optional<Rate> percentOff;
    std::vector<Money> amountOff;
    CouponDuration duration = CouponDuration::Once;
    std::optional<int> months;
    QString price; ///< price-change: provider price id
    std::optional<int> usageLimit;
    std::optional<int> expiresDays;
    QString label; ///< points, goods
    bool operator==(const RewardSpec &) const = default;
};

struct MilestoneSpec {
    int count = 0;
    RewardSpec reward;
    bool operator==(const MilestoneSpec &) const = default;
};

/// The ranking of a campaign of kind leaderboard.
struct Leaderboard {
    RankBy by = RankBy::Conversions;
    Currency currency; ///< of the revenue; invalid where conversions are counted
    RankPeriod period = RankPeriod::Month;
    std::vector<RewardSpec> prizes; ///< prizes[0] is that of rank 1
    bool operator==(const Leaderboard &) const = default;
};

struct Cap {
    CapPer per = CapPer::Participant;
    CapPeriod period = CapPeriod::Ever;
    Money amount;
    bool operator==(const Cap &) const = default;
};

/// A burst of new referrals: more than `moreThan` within `days` local days, and more than `times` the median of the
/// participant's own earlier stretches of that length.
struct VelocityLimit {
    int moreThan = 50;
    int days = 7;
    int times = 5;
    bool operator==(const VelocityLimit &) const = default;
};

/// What holds the rewards of a referral for review beside self-referral, which always does (rulings.md 17). Terms made
/// in code ask for nothing; a document that does not say gets usualReview().
struct ReviewTerms {
    bool companyDomain = false;
    bool disposableEmail = false;
    bool lookAlikeEmail = false;
    bool duplicateEmail = false;
    std::optional<VelocityLimit> velocity;
    [[nodiscard]] bool asksAnything() const
    {
        return companyDomain || disposableEmail || lookAlikeEmail || duplicateEmail || velocity.has_value();
    }
    bool operator==(const ReviewTerms &) const = default;
};
/// Everything, with the usual limits.
[[nodiscard]] ReviewTerms usualReview();

/// One immutable version of a campaign's terms.
struct CampaignTerms {
    QString name; ///< immutable name of the campaign
    CampaignKind kind = CampaignKind::Affiliate;
    CampaignState state = CampaignState::Active;
    QStringList connections; ///< connection names
    std::optional<Currency> payoutCurrency;
    int priority = 0; ///< higher first
    std::optional<Instant> startsAt;
    std::optional<Instant> endsAt;
    AttributionModel model = AttributionModel::FirstTouch;
    int windowDays = 60;
    std::vector<EvidenceSource> evidence = {EvidenceSource::PromoCode, EvidenceSource::ClientReference,
        EvidenceSource::Metadata, EvidenceSource::OrderAttribute, EvidenceSource::Email};
    QStringList metadataKeys = {QStringLiteral("referral"), QStringLiteral("via"), QStringLiteral("ref")};
    bool existingCustomers = false;
    bool codeMovesCustomer = false;
    std::vector<Money> minimumBase;
    int qualifyingPayments = 1; ///< the reward arises from the n-th qualifying payment on
    std::vector<Rule> rules;
    std::optional<RewardSpec> referrer;
    std::optional<RewardSpec> referee;
    bool refereeWaits = false; ///< the referee's reward depends on the referrer's being due (domain.md 4.8)
    std::vector<MilestoneSpec> milestones; ///< by rising count
    std::optional<Leaderboard> leaderboard; ///< kind leaderboard only
    RulesFrom rulesFrom = RulesFrom::Billing;
    WhenStopped whenStopped = WhenStopped::KeepEarning;
    bool exclusive = true; ///< a conversion earns in one campaign only (domain.md 3.1)
    int holdDays = 30;
    std::optional<int> longIntervalHoldDays;
    std::vector<Cap> caps;
    std::vector<Money> threshold;
    ThresholdScope thresholdScope = ThresholdScope::All;
    ExistingDiscountPolicy onExistingDiscount = ExistingDiscountPolicy::Skip;
    ApprovalMode approval = ApprovalMode::Manual;
    bool twoPerson = true;
    ReviewTerms review;
    bool operator==(const CampaignTerms &) const = default;
};

struct CampaignVersion {
    RuleVersionId id;
    Instant validFrom; ///< the first version: beginning of history (rulings.md 1)
    CampaignTerms terms;
};

/// A campaign with all its versions, oldest first; never empty.
struct Campaign {
    CampaignId id;
    QString name;
    QString mode; ///< "test" or "live", that of its connections (rulings.md 3)
    Instant createdAt; ///< older campaigns win a conversion first, after priority
    std::vector<ConnectionId> connections;
    std::vector<CampaignVersion> versions;
    [[nodiscard]] const CampaignVersion &current() const { return versions.back(); }
    /// The version in force at `billedAt` (domain.md 4.2).
    [[nodiscard]] const CampaignVersion &at(Instant billedAt) const;
};

// Kebab-case words of the contract, both ways. The parsers know all words and nothing else.
[[nodiscard]] QString word(CampaignKind kind);
[[nodiscard]] QString word(CampaignState state);
[[nodiscard]] QString word(Beneficiary beneficiary);
[[nodiscard]] QString word(RewardKind kind);
[[nodiscard]] QString word(ExistingDiscountPolicy policy);
[[nodiscard]] std::optional<RewardKind> rewardKindFromWord(QStringView word);
[[nodiscard]] std::optional<Beneficiary> beneficiaryFromWord(QStringView word);

/// Kinds whose rewards are amounts of money and therefore have postings (cash, account-credit, store-credit,
/// gift-card).
[[nodiscard]] bool hasAmount(RewardKind kind);
/// True where the reward arises once per referral instead of per conversion: coupons and the like, or a fixed amount.
[[nodiscard]] bool isFixed(const RewardSpec &spec);

} // namespace rd
