// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/campaignsentences.h"

#include "models/items/rewardmodel.h"
#include "views/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::CampaignSentences)
};

QString percentText(Rate rate)
{
    // The text is exact ("7.5"); only its decimal sign is the person's.
    return Words::tr("%1 %", "percentage").arg(rate.toPercent().replace(u'.', QLocale().decimalPoint()));
}

QString moneysText(const std::vector<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts += formatMoney(amount);
    return texts.join(Words::tr(" or ", "between amounts of different currencies"));
}

QString flatText(const Rule &rule)
{
    switch (rule.flatPer) {
    case FlatPer::Order:
        return Words::tr("%1 for each payment").arg(moneysText(rule.flat));
    case FlatPer::Line:
        return Words::tr("%1 for each line of an invoice").arg(moneysText(rule.flat));
    case FlatPer::Unit:
        return Words::tr("%1 for each piece sold").arg(moneysText(rule.flat));
    }
    return {};
}

QString windowText(TierWindow window)
{
    switch (window) {
    case TierWindow::Ever:
        return Words::tr("counted over all time");
    case TierWindow::Year:
        return Words::tr("counted anew each year");
    case TierWindow::Month:
        return Words::tr("counted anew each month");
    }
    return {};
}

QString tiersText(const Rule &rule)
{
    QStringList steps;
    for (const Tier &tier : rule.tiers) {
        if (tier.from == 0)
            steps += percentText(tier.rate);
        else if (rule.tierBy == TierBy::Conversions)
            steps +=
                Words::tr("%1 after %Ln payments", nullptr, static_cast<int>(tier.from)).arg(percentText(tier.rate));
        else
            steps +=
                Words::tr("%1 after %2 minor units of revenue", "rate, revenue in the smallest unit of the currency")
                    .arg(percentText(tier.rate), formatCount(tier.from));
    }
    return Words::tr("%1 of each payment, %2", "steps of a rate, how they are counted")
        .arg(steps.join(u", "_s), windowText(rule.tierWindow));
}

QString lastsText(const Rule &rule)
{
    if (rule.payments && *rule.payments == 1)
        return Words::tr("on the first payment only");
    if (rule.payments)
        return Words::tr("on the first %Ln payments", nullptr, *rule.payments);
    if (rule.months)
        return Words::tr("for %Ln months", nullptr, *rule.months);
    return {};
}

QString couponText(const RewardSpec &spec)
{
    const QString off = spec.percentOff ? percentText(*spec.percentOff)
                                        : moneysText(spec.amountOff.empty() ? spec.amount : spec.amountOff);
    switch (spec.duration) {
    case CouponDuration::Once:
        return Words::tr("a coupon of %1 for the next invoice").arg(off);
    case CouponDuration::Repeating:
        return Words::tr("a coupon of %1 for %Ln months", nullptr, spec.months.value_or(1)).arg(off);
    case CouponDuration::Forever:
        return Words::tr("a coupon of %1 on every invoice").arg(off);
    }
    return {};
}

QString discountCodeText(const RewardSpec &spec)
{
    const QString off = spec.percentOff ? percentText(*spec.percentOff) : moneysText(spec.amountOff);
    QString text = Words::tr("a discount code of %1").arg(off);
    if (spec.usageLimit)
        text = Words::tr("%1, to be used %Ln times", nullptr, *spec.usageLimit).arg(text);
    if (spec.expiresDays)
        text = Words::tr("%1, within %Ln days", nullptr, *spec.expiresDays).arg(text);
    return text;
}

QString named(const QStringList &ids, const std::function<QString(const QString &)> &nameOf)
{
    QStringList texts;
    for (const QString &id : ids)
        texts += nameOf ? nameOf(id) : id;
    return texts.join(u", "_s);
}

QString periodText(RankPeriod period)
{
    switch (period) {
    case RankPeriod::Month:
        return Words::tr("each month");
    case RankPeriod::Quarter:
        return Words::tr("each quarter");
    case RankPeriod::Year:
        return Words::tr("each year");
    case RankPeriod::Campaign:
        return Words::tr("over the whole campaign");
    }
    return {};
}

QString evidenceText(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::PromoCode:
        return Words::tr("promotion code");
    case EvidenceSource::ClientReference:
        return Words::tr("reference of a link");
    case EvidenceSource::Metadata:
        return Words::tr("metadata of the sale");
    case EvidenceSource::OrderAttribute:
        return Words::tr("attribute of the order");
    case EvidenceSource::Email:
        return Words::tr("imported list");
    }
    return {};
}

QString capText(const Cap &cap)
{
    const QString amount = formatMoney(cap.amount);
    const auto period = [&cap]() -> QString {
        switch (cap.period) {
        case CapPeriod::Day:
            return Words::tr("a day");
        case CapPeriod::Week:
            return Words::tr("a week");
        case CapPeriod::Month:
            return Words::tr("a month");
        case CapPeriod::Ever:
            return Words::tr("in all");
        }
        return {};
    };
    switch (cap.per) {
    case CapPer::Customer:
        return Words::tr("At most %1 %2 for each customer.", "amount, period").arg(amount, period());
    case CapPer::Participant:
        return Words::tr("At most %1 %2 for each participant.", "amount, period").arg(amount, period());
    case CapPer::Campaign:
        return Words::tr("At most %1 %2 for the whole campaign.", "amount, period").arg(amount, period());
    }
    return {};
}

QString existingDiscountText(ExistingDiscountPolicy policy)
{
    switch (policy) {
    case ExistingDiscountPolicy::Skip:
        return Words::tr("Who still holds an unused discount is left out until it is used.");
    case ExistingDiscountPolicy::Wait:
        return Words::tr("Who still holds an unused discount waits until it is used.");
    case ExistingDiscountPolicy::Credit:
        return Words::tr("Who still holds an unused discount gets account credit instead.");
    }
    return {};
}

} // namespace

QString formulaText(const Rule &rule)
{
    QString formula;
    if (rule.percent)
        formula = Words::tr("%1 of each payment", "percentage").arg(percentText(*rule.percent));
    else if (!rule.flat.empty())
        formula = flatText(rule);
    else
        formula = tiersText(rule);
    const QString lasts = lastsText(rule);
    return lasts.isEmpty() ? formula : Words::tr("%1 %2", "what is earned, how long").arg(formula, lasts);
}

QStringList ruleConditions(const Rule &rule, const CatalogNames &names)
{
    QStringList conditions;
    const QString separator = u", "_s;
    if (!rule.products.isEmpty())
        conditions += Words::tr("Only products %1.").arg(named(rule.products, names.product));
    if (!rule.prices.isEmpty())
        conditions += Words::tr("Only prices %1.").arg(named(rule.prices, names.price));
    if (!rule.collections.isEmpty())
        conditions += Words::tr("Only collections %1.").arg(named(rule.collections, names.collection));
    if (!rule.participants.isEmpty())
        conditions += Words::tr("Only for %1.").arg(rule.participants.join(separator));
    if (!rule.groups.isEmpty())
        conditions += Words::tr("Only for the groups %1.").arg(rule.groups.join(separator));
    if (rule.additive)
        conditions += Words::tr("Comes on top of other rules.");
    return conditions;
}

/// The kind of a reward in the middle of a sentence. Not the label in small letters: other languages write their nouns
/// large, or bend them.
QString kindInSentence(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Cash:
        return Words::tr("cash", "after: 20.00 EUR as");
    case RewardKind::AccountCredit:
        return Words::tr("account credit", "after: 20.00 EUR as");
    case RewardKind::StoreCredit:
        return Words::tr("store credit", "after: 20.00 EUR as");
    case RewardKind::GiftCard:
        return Words::tr("gift card", "after: 20.00 EUR as");
    case RewardKind::Points:
        return Words::tr("points", "after: 20.00 EUR as");
    case RewardKind::Goods:
        return Words::tr("goods", "after: 20.00 EUR as");
    case RewardKind::Coupon:
    case RewardKind::DiscountCode:
    case RewardKind::PriceChange:
        break; // sentences of their own
    }
    return items::RewardModel::kindText(kind);
}

QString fixedRewardText(const RewardSpec &spec, const CatalogNames &names)
{
    const QString kind = kindInSentence(spec.kind);
    switch (spec.kind) {
    case RewardKind::Coupon:
        return couponText(spec);
    case RewardKind::DiscountCode:
        return discountCodeText(spec);
    case RewardKind::PriceChange:
        return Words::tr("another price: %1").arg(names.price ? names.price(spec.price) : spec.price);
    case RewardKind::Points:
    case RewardKind::Goods:
        return spec.label.isEmpty() ? kind : spec.label;
    case RewardKind::Cash:
    case RewardKind::AccountCredit:
    case RewardKind::StoreCredit:
    case RewardKind::GiftCard:
        break;
    }
    return spec.amount.empty() ? kind
                               : Words::tr("%1 as %2", "amount, kind of reward").arg(moneysText(spec.amount), kind);
}

QString sideText(const CampaignTerms &terms, const RewardSpec &spec, const CatalogNames &names)
{
    if (!hasAmount(spec.kind))
        return fixedRewardText(spec, names);
    const QString kind = kindInSentence(spec.kind);
    if (!spec.amount.empty())
        return Words::tr("%1 as %2, once for each referral", "amount, kind of reward")
            .arg(moneysText(spec.amount), kind);
    if (terms.rules.empty())
        return kind;
    if (terms.rules.size() > 1)
        return Words::tr("%1 and %Ln more rules, as %2", nullptr, static_cast<int>(terms.rules.size() - 1))
            .arg(formulaText(terms.rules.front()), kind);
    return Words::tr("%1, as %2", "what is earned, kind of reward").arg(formulaText(terms.rules.front()), kind);
}

QStringList sideSentences(const CampaignTerms &terms, const CatalogNames &names)
{
    QStringList sides;
    if (terms.referrer)
        sides += Words::tr("The referrer gets %1.").arg(sideText(terms, *terms.referrer, names));
    if (terms.referee)
        sides += Words::tr("The customer gets %1.").arg(sideText(terms, *terms.referee, names));
    if (terms.refereeWaits)
        sides += Words::tr("The customer's reward waits until the referrer's is due.");
    for (const MilestoneSpec &milestone : terms.milestones)
        sides += Words::tr("After %Ln customers: %1.", nullptr, milestone.count)
                     .arg(fixedRewardText(milestone.reward, names));
    if (!terms.leaderboard)
        return sides;
    const Leaderboard &board = *terms.leaderboard;
    sides += board.by == RankBy::Conversions
        ? Words::tr("Ranked by payments brought, %1.", "period").arg(periodText(board.period))
        : Words::tr("Ranked by revenue in %1, %2.", "currency, period")
              .arg(board.currency.code(), periodText(board.period));
    for (std::size_t rank = 0; rank < board.prizes.size(); ++rank)
        sides += Words::tr("Rank %1: %2.", "number, prize")
                     .arg(QString::number(rank + 1), fixedRewardText(board.prizes[rank], names));
    return sides;
}

QString earnsSentence(const CampaignTerms &terms)
{
    QStringList parts;
    if (terms.referrer)
        parts += Words::tr("Referrer: %1").arg(sideText(terms, *terms.referrer));
    if (terms.referee)
        parts += Words::tr("Customer: %1", "the person who was referred").arg(sideText(terms, *terms.referee));
    if (!terms.milestones.empty())
        parts += Words::tr("%Ln milestones", nullptr, static_cast<int>(terms.milestones.size()));
    return parts.join(u" · "_s);
}

QStringList recognitionSentences(const CampaignTerms &terms)
{
    QStringList sources;
    for (const EvidenceSource source : terms.evidence)
        sources += evidenceText(source);
    QStringList sentences{Words::tr("By %1.", "kinds of evidence").arg(sources.join(u", "_s))};
    sentences += terms.model == AttributionModel::FirstTouch
        ? Words::tr("The first to bring a customer counts, within %Ln days.", nullptr, terms.windowDays)
        : Words::tr("The last to bring a customer counts, within %Ln days.", nullptr, terms.windowDays);
    if (terms.existingCustomers)
        sentences += Words::tr("People who were customers before count too.");
    if (terms.codeMovesCustomer)
        sentences += Words::tr("Another participant's code moves the customer to that participant.");
    return sentences;
}

QStringList timingSentences(const CampaignTerms &terms, const QTimeZone &zone)
{
    QStringList sentences;
    sentences += terms.holdDays == 0 ? Words::tr("Due as soon as the customer has paid.")
                                     : Words::tr("Due %Ln days after the customer has paid.", nullptr, terms.holdDays);
    if (terms.longIntervalHoldDays)
        sentences +=
            Words::tr("Payments for a longer interval are held %Ln days.", nullptr, *terms.longIntervalHoldDays);
    if (terms.qualifyingPayments > 1)
        sentences += Words::tr("Begins with payment number %1.").arg(terms.qualifyingPayments);
    sentences += terms.approval == ApprovalMode::Automatic
        ? Words::tr("Due rewards are approved automatically and, where Stripe gives them, sent after each sync.")
        : Words::tr("A person approves each reward.");
    if (terms.startsAt)
        sentences += Words::tr("Runs from %1.").arg(formatDateShort(*terms.startsAt, zone));
    // An end at midnight is the end of the day before.
    if (terms.endsAt)
        sentences += Words::tr("Ends on %1.").arg(formatDateShort(*terms.endsAt - std::chrono::milliseconds(1), zone));
    return sentences;
}

QStringList limitSentences(const CampaignTerms &terms)
{
    QStringList sentences;
    if (!terms.minimumBase.empty())
        sentences += Words::tr("Payments below %1 earn nothing.").arg(moneysText(terms.minimumBase));
    for (const Cap &cap : terms.caps)
        sentences += capText(cap);
    if (!terms.threshold.empty())
        sentences += Words::tr("Paid out from %1 on.").arg(moneysText(terms.threshold));
    const auto isCoupon = [](const std::optional<RewardSpec> &spec) {
        return spec && spec->kind == RewardKind::Coupon;
    };
    if (isCoupon(terms.referrer) || isCoupon(terms.referee))
        sentences += existingDiscountText(terms.onExistingDiscount);
    return sentences;
}

QStringList reviewSentences(const CampaignTerms &terms)
{
    const ReviewTerms &review = terms.review;
    QStringList signs;
    if (review.companyDomain)
        signs += Words::tr("the same company's e-mail domain");
    if (review.disposableEmail)
        signs += Words::tr("throw-away addresses");
    if (review.lookAlikeEmail)
        signs += Words::tr("addresses that look alike");
    if (review.duplicateEmail)
        signs += Words::tr("the same address written in several ways");
    QStringList sentences{Words::tr("Referring oneself is always held until a person has looked.")};
    if (!signs.isEmpty())
        sentences += Words::tr("So are: %1.", "list of suspicions").arg(signs.join(u", "_s));
    if (review.velocity)
        sentences += Words::tr("And a burst of more than %1 referrals within %2 days that is more than %3 times the "
                               "participant's usual number.")
                         .arg(QString::number(review.velocity->moreThan), QString::number(review.velocity->days),
                             QString::number(review.velocity->times));
    return sentences;
}

} // namespace rd::views
