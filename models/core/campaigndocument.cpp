// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaigndocument.h"

#include "models/core/campaignwords.h"
#include "models/core/documentreader.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kNameLimit = 200;
constexpr qsizetype kTextLimit = 254; // the longest text that a list may hold is an e-mail address
constexpr int kMostDays = 3650;
constexpr int kMostMonths = 1200;
constexpr int kMostPayments = 1'000'000;
constexpr int kMostMilestoneCount = 1'000'000; // keeps milestones apart from prizes, see kFirstPrizeSlot
constexpr std::size_t kMostPrizes = 1'000;
constexpr int kMostReviewDays = 366;
constexpr int kMostReviewTimes = 1'000;

template <typename T>
void assignIf(T &target, std::optional<T> value)
{
    if (value)
        target = std::move(*value);
}

std::vector<Tier> readTiers(ObjectReader &rule, DocumentFault &fault)
{
    std::vector<Tier> tiers;
    rule.each("tiers", [&](const DocumentPlace &place) {
        ObjectReader reader(place, fault);
        reader.require("from", u"a whole number"_s);
        reader.require("percent", u"a decimal text such as \"20\""_s);
        const Tier tier{
            reader.integer("from", 0, kMaxLineMinor).value_or(0), reader.percent("percent").value_or(Rate{})};
        if (!tiers.empty() && tier.from <= tiers.back().from)
            reader.refuse("from", u"does not follow the tier before it"_s, u"rising numbers"_s);
        tiers.push_back(tier);
        reader.finish();
    });
    if (rule.has("tiers") && tiers.empty())
        rule.refuse("tiers", u"is not accepted"_s,
            u"a list of at least one tier, such as [{\"from\": 0, \"percent\": \"20\"}]"_s);
    return tiers;
}

/// Exactly one of the three formulas, and only the members that belong to it.
void readFormula(ObjectReader &reader, DocumentFault &fault, Rule &rule)
{
    rule.percent = reader.percent("percent");
    rule.flat = reader.moneyList("flat", 1);
    rule.tiers = readTiers(reader, fault);
    assignIf(rule.flatPer, reader.word("per", words::kFlatPers));
    assignIf(rule.tierBy, reader.word("tierBy", words::kTierBys));
    assignIf(rule.tierWindow, reader.word("tierWindow", words::kTierWindows));
    assignIf(rule.allowAboveBase, reader.boolean("allowAboveBase"));
    assignIf(rule.flatProportional, reader.boolean("flatProportional"));

    const QString one = u"exactly one of: percent flat tiers"_s;
    const char *first = nullptr;
    for (const char *formula : {"percent", "flat", "tiers"}) {
        if (first != nullptr && reader.has(formula))
            reader.refuse(formula, u"stands beside another formula"_s, one);
        if (first == nullptr && reader.has(formula))
            first = formula;
    }
    if (first == nullptr)
        reader.require("percent", one);
    if (reader.has("per") && !reader.has("flat"))
        reader.refuse("per", u"has no meaning here"_s, u"\"per\" beside \"flat\""_s);
    for (const char *member : {"tierBy", "tierWindow"}) {
        if (reader.has(member) && !reader.has("tiers"))
            reader.refuse(
                member, u"has no meaning here"_s, u"\"%1\" beside \"tiers\""_s.arg(QLatin1StringView(member)));
    }
    if (rule.allowAboveBase && !reader.has("flat"))
        reader.refuse("allowAboveBase", u"has no meaning here"_s, u"true only beside \"flat\""_s);
    if (rule.flatProportional && !reader.has("flat"))
        reader.refuse("flatProportional", u"has no meaning here"_s, u"true only beside \"flat\""_s);
}

void readDuration(ObjectReader &reader, Rule &rule)
{
    rule.months = reader.smallInteger("months", 1, kMostMonths);
    rule.payments = reader.smallInteger("payments", 1, kMostPayments);
    if (!reader.boolean("firstPaymentOnly").value_or(false))
        return;
    if (rule.payments.value_or(1) != 1)
        reader.refuse("payments", u"contradicts firstPaymentOnly"_s, u"1, or one of the two members"_s);
    rule.payments = 1;
}

Rule readRule(const DocumentPlace &place, DocumentFault &fault, std::size_t number)
{
    ObjectReader reader(place, fault);
    Rule rule;
    rule.name = reader.text("name", kNameLimit).value_or(u"Rule %1"_s.arg(number));
    rule.products = reader.texts("products", kTextLimit);
    rule.prices = reader.texts("prices", kTextLimit);
    rule.collections = reader.texts("collections", kTextLimit);
    rule.participants = reader.texts("participants", kTextLimit);
    rule.groups = reader.texts("groups", kTextLimit);
    readFormula(reader, fault, rule);
    readDuration(reader, rule);
    assignIf(rule.rounding, reader.word("rounding", words::kRoundings));
    assignIf(rule.additive, reader.boolean("additive"));
    reader.finish();
    return rule;
}

void readDiscount(ObjectReader &reader, RewardSpec &spec)
{
    spec.percentOff = reader.percent("percentOff");
    spec.amountOff = reader.moneyList("amountOff", 1);
    const QString one = u"exactly one of: percentOff amountOff"_s;
    if (spec.percentOff && spec.percentOff->ppm == 0)
        reader.refuse("percentOff", u"is no discount"_s, u"a decimal text above \"0\", such as \"20\""_s);
    if (reader.has("percentOff") && reader.has("amountOff"))
        reader.refuse("amountOff", u"stands beside percentOff"_s, one);
    if (!reader.has("percentOff") && !reader.has("amountOff"))
        reader.require("percentOff", one);
}

void readCouponDuration(ObjectReader &reader, RewardSpec &spec)
{
    assignIf(spec.duration, reader.word("duration", words::kCouponDurations));
    spec.months = reader.smallInteger("months", 1, kMostMonths);
    if (spec.duration == CouponDuration::Repeating)
        reader.require("months", u"a whole number from 1 to %1"_s.arg(kMostMonths));
    else if (spec.months)
        reader.refuse("months", u"has no meaning here"_s, u"\"months\" beside \"duration\": \"repeating\""_s);
}

/// The members that belong to the kind; all others are unknown to it.
void readRewardMembers(ObjectReader &reader, RewardSpec &spec)
{
    switch (spec.kind) {
    case RewardKind::Cash:
    case RewardKind::AccountCredit:
    case RewardKind::StoreCredit:
    case RewardKind::GiftCard:
        spec.amount = reader.moneyList("amount", 1);
        return;
    case RewardKind::Coupon:
        readDiscount(reader, spec);
        readCouponDuration(reader, spec);
        return;
    case RewardKind::DiscountCode:
        readDiscount(reader, spec);
        spec.usageLimit = reader.smallInteger("usageLimit", 1, kMostPayments);
        spec.expiresDays = reader.smallInteger("expiresDays", 1, kMostDays);
        return;
    case RewardKind::PriceChange:
        reader.require("price", u"the provider's id of the price"_s);
        spec.price = reader.text("price", kTextLimit).value_or(QString());
        return;
    case RewardKind::Points:
    case RewardKind::Goods:
        reader.require("label", u"what the person gets, such as \"100 points\""_s);
        spec.label = reader.text("label", kNameLimit).value_or(QString());
        return;
    }
}

RewardSpec readSpec(ObjectReader reader, bool hasRules)
{
    RewardSpec spec;
    reader.require("kind", u"one of: "_s + words::kRewardKinds.list());
    const auto kind = reader.word("kind", words::kRewardKinds);
    if (!kind)
        return spec; // which members belong to it is not known
    spec.kind = *kind;
    readRewardMembers(reader, spec);
    if (!hasRules && !isFixed(spec))
        reader.require("amount", u"a list of amounts, or rules in the campaign that compute one"_s);
    reader.finish();
    return spec;
}

std::optional<RewardSpec> readReward(ObjectReader &rewards, const char *name, bool hasRules)
{
    if (!rewards.has(name))
        return (void)rewards.object(name), std::nullopt;
    return readSpec(rewards.object(name), hasRules);
}

void readRewards(ObjectReader rewards, CampaignTerms &terms)
{
    terms.referrer = readReward(rewards, "referrer", !terms.rules.empty());
    terms.referee = readReward(rewards, "referee", !terms.rules.empty());
    assignIf(terms.refereeWaits, rewards.boolean("refereeWaits"));
    if (terms.refereeWaits && (!terms.referrer || !terms.referee))
        rewards.refuse("refereeWaits", u"has no meaning here"_s, u"true only beside a referrer and a referee"_s);
    rewards.finish();
}

/// What a milestone or prize gives is fixed: no commission stands behind it.
RewardSpec readFixedReward(ObjectReader &reader)
{
    reader.require("reward", u"what the participant gets, such as {\"kind\": \"goods\", \"label\": \"a mug\"}"_s);
    return reader.has("reward") ? readSpec(reader.object("reward"), false) : RewardSpec{};
}

MilestoneSpec readMilestone(const DocumentPlace &place, DocumentFault &fault, const std::vector<MilestoneSpec> &before)
{
    ObjectReader reader(place, fault);
    MilestoneSpec milestone;
    reader.require("count", u"a whole number"_s);
    milestone.count = reader.smallInteger("count", 1, kMostMilestoneCount).value_or(1);
    if (!before.empty() && milestone.count <= before.back().count)
        reader.refuse("count", u"does not follow the milestone before it"_s, u"rising numbers"_s);
    milestone.reward = readFixedReward(reader);
    reader.finish();
    return milestone;
}

RewardSpec readPrize(const DocumentPlace &place, DocumentFault &fault, std::size_t rank)
{
    ObjectReader reader(place, fault);
    reader.require("rank", u"a whole number"_s);
    if (reader.integer("rank", 1, kMostPrizes).value_or(0) != static_cast<qint64>(rank))
        reader.refuse("rank", u"leaves a rank out"_s, u"%1: ranks from 1 on, in order"_s.arg(rank));
    RewardSpec reward = readFixedReward(reader);
    reader.finish();
    return reward;
}

Leaderboard readLeaderboard(ObjectReader reader, DocumentFault &fault, const CampaignTerms &terms)
{
    Leaderboard board;
    assignIf(board.by, reader.word("by", words::kRankBys));
    assignIf(board.currency, reader.currency("currency"));
    if (board.by == RankBy::Revenue && !board.currency.isValid())
        reader.require("currency", u"the currency whose revenue is ranked, such as \"USD\""_s);
    if (board.by == RankBy::Conversions && board.currency.isValid())
        reader.refuse("currency", u"has no meaning here"_s, u"\"currency\" beside \"by\": \"revenue\""_s);
    reader.require("period", u"one of: "_s + words::kRankPeriods.list());
    assignIf(board.period, reader.word("period", words::kRankPeriods));
    if (board.period == RankPeriod::Campaign && !terms.endsAt)
        reader.refuse("period", u"needs an end of the campaign"_s, u"\"endsAt\", or another period"_s);
    reader.each("prizes", [&](const DocumentPlace &place) {
        if (board.prizes.size() < kMostPrizes)
            board.prizes.push_back(readPrize(place, fault, board.prizes.size() + 1));
        else
            fault.refuseBecause(place.path, place.value, u"is one too many"_s, u"at most %1 prizes"_s.arg(kMostPrizes));
    });
    reader.require("prizes", u"a list of at least one prize"_s);
    if (board.prizes.empty())
        reader.refuse("prizes", u"is not accepted"_s, u"a list of at least one prize"_s);
    reader.finish();
    return board;
}

/// What the kind asks for beside rules and rewards.
void readKindMembers(ObjectReader &document, DocumentFault &fault, CampaignTerms &terms)
{
    document.each("milestones",
        [&](const DocumentPlace &place) { terms.milestones.push_back(readMilestone(place, fault, terms.milestones)); });
    if (terms.kind == CampaignKind::Milestone && terms.milestones.empty())
        document.refuse("kind", u"needs milestones"_s, u"\"milestones\" with at least one element"_s);
    const bool isRace = terms.kind == CampaignKind::Leaderboard;
    if (isRace)
        document.require("leaderboard", u"the ranking, such as {\"by\": \"conversions\", \"period\": \"month\", …}"_s);
    else if (document.has("leaderboard"))
        document.refuse("leaderboard", u"has no meaning here"_s, u"\"leaderboard\" beside \"kind\": \"leaderboard\""_s);
    const ObjectReader board = document.object("leaderboard");
    if (isRace && document.has("leaderboard"))
        terms.leaderboard = readLeaderboard(board, fault, terms);
}

void readAttribution(ObjectReader reader, CampaignTerms &terms)
{
    assignIf(terms.model, reader.word("model", words::kAttributionModels));
    assignIf(terms.windowDays, reader.smallInteger("windowDays", 0, kMostDays));
    assignIf(terms.evidence, reader.wordSet("evidence", words::kEvidenceSources));
    if (reader.has("metadataKeys"))
        terms.metadataKeys.clear();
    terms.metadataKeys += reader.texts("metadataKeys", kNameLimit);
    assignIf(terms.existingCustomers, reader.boolean("existingCustomers"));
    assignIf(terms.codeMovesCustomer, reader.boolean("codeMovesCustomer"));
    reader.finish();
}

void readQualification(ObjectReader reader, CampaignTerms &terms)
{
    terms.minimumBase = reader.anyMoneyList("minimumBase", 0);
    assignIf(terms.qualifyingPayments, reader.smallInteger("payments", 1, kMostPayments));
    reader.finish();
}

void readHold(ObjectReader reader, CampaignTerms &terms)
{
    assignIf(terms.holdDays, reader.smallInteger("days", 0, kMostDays));
    terms.longIntervalHoldDays = reader.smallInteger("longIntervalDays", 0, kMostDays);
    reader.finish();
}

void readApproval(ObjectReader reader, CampaignTerms &terms)
{
    assignIf(terms.approval, reader.word("mode", words::kApprovalModes));
    assignIf(terms.twoPerson, reader.boolean("twoPerson"));
    reader.finish();
}

void readReview(ObjectReader reader, CampaignTerms &terms)
{
    terms.review = usualReview();
    assignIf(terms.review.companyDomain, reader.boolean("companyDomain"));
    assignIf(terms.review.disposableEmail, reader.boolean("disposableEmail"));
    assignIf(terms.review.lookAlikeEmail, reader.boolean("lookAlikeEmail"));
    assignIf(terms.review.duplicateEmail, reader.boolean("duplicateEmail"));
    ObjectReader velocity = reader.object("velocity");
    VelocityLimit limit;
    assignIf(limit.moreThan, velocity.smallInteger("moreThan", 1, kMostPayments));
    assignIf(limit.days, velocity.smallInteger("days", 1, kMostReviewDays));
    assignIf(limit.times, velocity.smallInteger("times", 1, kMostReviewTimes));
    const bool isOn = velocity.boolean("on").value_or(true);
    velocity.finish();
    terms.review.velocity = isOn ? std::optional(limit) : std::nullopt;
    reader.finish();
}

Cap readCap(const DocumentPlace &place, DocumentFault &fault)
{
    ObjectReader reader(place, fault);
    reader.require("per", u"one of: "_s + words::kCapPers.list());
    reader.require("period", u"one of: "_s + words::kCapPeriods.list());
    reader.require("amount", u"an amount such as {\"minor\": 50000, \"currency\": \"USD\"}"_s);
    Cap cap;
    assignIf(cap.per, reader.word("per", words::kCapPers));
    assignIf(cap.period, reader.word("period", words::kCapPeriods));
    assignIf(cap.amount, reader.money("amount", 1));
    reader.finish();
    return cap;
}

/// Where dates without a time are looked up.
struct Dates {
    const QJsonObject &document;
    const Calendar &calendar;
};

/// The moment a member names; a date without a time is a whole day of the merchant's.
std::optional<Instant> readBound(ObjectReader &reader, const char *name, const Dates &dates, bool isEnd)
{
    std::optional<Instant> moment = reader.instant(name);
    constexpr qsizetype kDateOnly = 10; // 2026-05-01
    const QString text = dates.document.value(QLatin1String(name)).toString();
    if (moment && text.size() == kDateOnly) {
        const LocalDay day = toLocalDay(QDate::fromString(text, Qt::ISODate));
        moment = dates.calendar.startOf({day.value + (isEnd ? 1 : 0)});
    }
    // What is kept is the moment in UTC, which may lie in another year.
    if (moment && !parseIso(toIso(*moment)))
        reader.refuse(name, u"is not accepted"_s,
            u"an ISO 8601 date of 2000 to 2100, such as \"2026-05-01\" or \"2026-05-01T12:30:00Z\""_s);
    return moment;
}

void readHead(ObjectReader &document, const Dates &dates, CampaignTerms &terms)
{
    document.require("version", u"1"_s);
    (void)document.integer("version", 1, 1);
    document.require("name", u"the name of the campaign"_s);
    assignIf(terms.name, document.text("name", kNameLimit));
    document.require("kind", u"one of: "_s + words::kCampaignKinds.list());
    assignIf(terms.kind, document.word("kind", words::kCampaignKinds));
    assignIf(terms.state, document.word("state", words::kCampaignStates));
    document.require("connections", u"a list of at least one connection name"_s);
    terms.connections = document.texts("connections", kNameLimit);
    if (terms.connections.isEmpty())
        document.refuse("connections", u"is not accepted"_s, u"a list of at least one connection name"_s);
    terms.payoutCurrency = document.currency("payoutCurrency");
    assignIf(terms.priority, document.smallInteger("priority", -1'000'000, 1'000'000));
    terms.startsAt = readBound(document, "startsAt", dates, false);
    terms.endsAt = readBound(document, "endsAt", dates, true);
    if (terms.startsAt && terms.endsAt && *terms.endsAt <= *terms.startsAt)
        document.refuse("endsAt", u"does not lie after startsAt"_s, u"a later date"_s);
}

void readOptions(ObjectReader &document, CampaignTerms &terms)
{
    assignIf(terms.rulesFrom, document.word("rulesFrom", words::kRulesFroms));
    assignIf(terms.whenStopped, document.word("whenStopped", words::kWhenStoppeds));
    assignIf(terms.exclusive, document.boolean("exclusive"));
    if (document.boolean("deductFees").value_or(false))
        document.refuse("deductFees",
            u"cannot be done: what a provider keeps of a payment is not among the facts that are read"_s,
            u"false; a lower percentage comes to the same"_s);
}

void readTerms(ObjectReader &document, const Dates &dates, DocumentFault &fault, CampaignTerms &terms)
{
    readHead(document, dates, terms);
    readAttribution(document.object("attribution"), terms);
    readQualification(document.object("qualification"), terms);
    document.each("rules",
        [&](const DocumentPlace &place) { terms.rules.push_back(readRule(place, fault, terms.rules.size() + 1)); });
    readRewards(document.object("rewards"), terms);
    readKindMembers(document, fault, terms);
    readOptions(document, terms);
    readHold(document.object("hold"), terms);
    document.each("caps", [&](const DocumentPlace &place) { terms.caps.push_back(readCap(place, fault)); });
    terms.threshold = document.anyMoneyList("threshold", 0);
    assignIf(terms.thresholdScope, document.word("thresholdScope", words::kThresholdScopes));
    assignIf(terms.onExistingDiscount, document.word("onExistingDiscount", words::kExistingDiscountPolicies));
    readApproval(document.object("approval"), terms);
    readReview(document.object("review"), terms);
    document.finish();
}

const Calendar &utcCalendar()
{
    static const Calendar calendar = Calendar::utc();
    return calendar;
}

} // namespace

Result<CampaignTerms> parseCampaignDocument(const QByteArray &json)
{
    return parseCampaignDocument(json, utcCalendar());
}

Result<CampaignTerms> parseCampaignDocument(const QByteArray &json, const Calendar &calendar)
{
    RD_TRY(object, parseJsonObject(json));
    DocumentFault fault;
    ObjectReader document({object, {}}, fault);
    CampaignTerms terms;
    readTerms(document, {object, calendar}, fault, terms);
    if (fault.first())
        return fail(*fault.first());
    return terms;
}

std::vector<DocumentComplaint> campaignComplaints(const QJsonObject &document)
{
    DocumentFault fault;
    ObjectReader reader({document, {}}, fault);
    CampaignTerms terms;
    readTerms(reader, {document, utcCalendar()}, fault, terms);
    return fault.complaints();
}

} // namespace rd
