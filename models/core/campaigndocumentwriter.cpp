// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaigndocument.h"
#include "models/core/campaignwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QJsonObject toJson(const Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency.code()}};
}

QJsonArray toJson(const std::vector<Money> &list)
{
    QJsonArray array;
    for (const Money &money : list)
        array.append(toJson(money));
    return array;
}

/// Lists without an element are left out: there an empty one would not be read back.
void putList(QJsonObject &object, const QString &name, const std::vector<Money> &list)
{
    if (!list.empty())
        object.insert(name, toJson(list));
}

void putTexts(QJsonObject &object, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

void putNumber(QJsonObject &object, const QString &name, std::optional<int> number)
{
    if (number)
        object.insert(name, *number);
}

void putText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonArray toJson(const std::vector<Tier> &tiers)
{
    QJsonArray array;
    for (const Tier &tier : tiers)
        array.append(QJsonObject{{u"from"_s, tier.from}, {u"percent"_s, tier.rate.toPercent()}});
    return array;
}

void putFormula(QJsonObject &object, const Rule &rule)
{
    if (rule.percent)
        object.insert(u"percent"_s, rule.percent->toPercent());
    if (!rule.flat.empty()) {
        object.insert(u"flat"_s, toJson(rule.flat));
        object.insert(u"per"_s, words::kFlatPers.word(rule.flatPer));
        object.insert(u"allowAboveBase"_s, rule.allowAboveBase);
        object.insert(u"flatProportional"_s, rule.flatProportional);
    }
    if (!rule.tiers.empty()) {
        object.insert(u"tiers"_s, toJson(rule.tiers));
        object.insert(u"tierBy"_s, words::kTierBys.word(rule.tierBy));
        object.insert(u"tierWindow"_s, words::kTierWindows.word(rule.tierWindow));
    }
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject object{
        {u"name"_s, rule.name}, {u"rounding"_s, words::kRoundings.word(rule.rounding)}, {u"additive"_s, rule.additive}};
    putTexts(object, u"products"_s, rule.products);
    putTexts(object, u"prices"_s, rule.prices);
    putTexts(object, u"collections"_s, rule.collections);
    putTexts(object, u"participants"_s, rule.participants);
    putTexts(object, u"groups"_s, rule.groups);
    putFormula(object, rule);
    putNumber(object, u"months"_s, rule.months);
    putNumber(object, u"payments"_s, rule.payments);
    return object;
}

QJsonObject toJson(const RewardSpec &spec)
{
    QJsonObject object{{u"kind"_s, words::kRewardKinds.word(spec.kind)}};
    putList(object, u"amount"_s, spec.amount);
    if (spec.percentOff)
        object.insert(u"percentOff"_s, spec.percentOff->toPercent());
    putList(object, u"amountOff"_s, spec.amountOff);
    if (spec.kind == RewardKind::Coupon)
        object.insert(u"duration"_s, words::kCouponDurations.word(spec.duration));
    putNumber(object, u"months"_s, spec.months);
    putText(object, u"price"_s, spec.price);
    putNumber(object, u"usageLimit"_s, spec.usageLimit);
    putNumber(object, u"expiresDays"_s, spec.expiresDays);
    putText(object, u"label"_s, spec.label);
    return object;
}

QJsonObject toJson(const Leaderboard &board)
{
    QJsonArray prizes;
    for (const RewardSpec &prize : board.prizes)
        prizes.append(QJsonObject{{u"rank"_s, prizes.size() + 1}, {u"reward"_s, toJson(prize)}});
    QJsonObject object{{u"by"_s, words::kRankBys.word(board.by)}, {u"period"_s, words::kRankPeriods.word(board.period)},
        {u"prizes"_s, prizes}};
    if (board.currency.isValid())
        object.insert(u"currency"_s, board.currency.code());
    return object;
}

QJsonObject attribution(const CampaignTerms &terms)
{
    QJsonArray evidence;
    for (const EvidenceSource source : terms.evidence)
        evidence.append(words::kEvidenceSources.word(source));
    return {{u"model"_s, words::kAttributionModels.word(terms.model)}, {u"windowDays"_s, terms.windowDays},
        {u"evidence"_s, evidence}, {u"metadataKeys"_s, QJsonArray::fromStringList(terms.metadataKeys)},
        {u"existingCustomers"_s, terms.existingCustomers}, {u"codeMovesCustomer"_s, terms.codeMovesCustomer}};
}

QJsonObject review(const ReviewTerms &terms)
{
    QJsonObject velocity{{u"on"_s, terms.velocity.has_value()}};
    if (terms.velocity) {
        velocity.insert(u"moreThan"_s, terms.velocity->moreThan);
        velocity.insert(u"days"_s, terms.velocity->days);
        velocity.insert(u"times"_s, terms.velocity->times);
    }
    return {{u"companyDomain"_s, terms.companyDomain}, {u"disposableEmail"_s, terms.disposableEmail},
        {u"lookAlikeEmail"_s, terms.lookAlikeEmail}, {u"duplicateEmail"_s, terms.duplicateEmail},
        {u"velocity"_s, velocity}};
}

QJsonArray caps(const CampaignTerms &terms)
{
    QJsonArray array;
    for (const Cap &cap : terms.caps)
        array.append(QJsonObject{{u"per"_s, words::kCapPers.word(cap.per)},
            {u"period"_s, words::kCapPeriods.word(cap.period)}, {u"amount"_s, toJson(cap.amount)}});
    return array;
}

void putHead(QJsonObject &document, const CampaignTerms &terms)
{
    document.insert(u"version"_s, 1);
    document.insert(u"name"_s, terms.name);
    document.insert(u"kind"_s, words::kCampaignKinds.word(terms.kind));
    document.insert(u"state"_s, words::kCampaignStates.word(terms.state));
    document.insert(u"connections"_s, QJsonArray::fromStringList(terms.connections));
    document.insert(
        u"payoutCurrency"_s, terms.payoutCurrency ? QJsonValue(terms.payoutCurrency->code()) : QJsonValue());
    document.insert(u"priority"_s, terms.priority);
    if (terms.startsAt)
        document.insert(u"startsAt"_s, toIso(*terms.startsAt));
    if (terms.endsAt)
        document.insert(u"endsAt"_s, toIso(*terms.endsAt));
}

void putRewards(QJsonObject &document, const CampaignTerms &terms)
{
    QJsonArray rules;
    for (const Rule &rule : terms.rules)
        rules.append(toJson(rule));
    document.insert(u"rules"_s, rules);
    QJsonObject rewards;
    if (terms.referrer)
        rewards.insert(u"referrer"_s, toJson(*terms.referrer));
    if (terms.referee)
        rewards.insert(u"referee"_s, toJson(*terms.referee));
    if (terms.refereeWaits)
        rewards.insert(u"refereeWaits"_s, true);
    document.insert(u"rewards"_s, rewards);
    QJsonArray milestones;
    for (const MilestoneSpec &milestone : terms.milestones)
        milestones.append(QJsonObject{{u"count"_s, milestone.count}, {u"reward"_s, toJson(milestone.reward)}});
    document.insert(u"milestones"_s, milestones);
    if (terms.leaderboard)
        document.insert(u"leaderboard"_s, toJson(*terms.leaderboard));
}

/// Only what differs from the default: documents stored before there was a choice stay the same.
void putOptions(QJsonObject &document, const CampaignTerms &terms)
{
    if (terms.rulesFrom != RulesFrom::Billing)
        document.insert(u"rulesFrom"_s, words::kRulesFroms.word(terms.rulesFrom));
    if (terms.whenStopped != WhenStopped::KeepEarning)
        document.insert(u"whenStopped"_s, words::kWhenStoppeds.word(terms.whenStopped));
    if (!terms.exclusive)
        document.insert(u"exclusive"_s, false);
    if (terms.thresholdScope != ThresholdScope::All)
        document.insert(u"thresholdScope"_s, words::kThresholdScopes.word(terms.thresholdScope));
}

} // namespace

QJsonObject toCampaignDocument(const CampaignTerms &terms)
{
    QJsonObject document;
    putHead(document, terms);
    document.insert(u"attribution"_s, attribution(terms));
    QJsonObject qualification{{u"payments"_s, terms.qualifyingPayments}};
    putList(qualification, u"minimumBase"_s, terms.minimumBase);
    document.insert(u"qualification"_s, qualification);
    putRewards(document, terms);
    QJsonObject hold{{u"days"_s, terms.holdDays}};
    putNumber(hold, u"longIntervalDays"_s, terms.longIntervalHoldDays);
    document.insert(u"hold"_s, hold);
    document.insert(u"caps"_s, caps(terms));
    putList(document, u"threshold"_s, terms.threshold);
    putOptions(document, terms);
    document.insert(u"onExistingDiscount"_s, words::kExistingDiscountPolicies.word(terms.onExistingDiscount));
    document.insert(u"approval"_s,
        QJsonObject{{u"mode"_s, words::kApprovalModes.word(terms.approval)}, {u"twoPerson"_s, terms.twoPerson}});
    document.insert(u"review"_s, review(terms.review));
    return document;
}

} // namespace rd
