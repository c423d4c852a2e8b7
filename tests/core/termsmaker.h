// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"

#include <QRandomGenerator>

namespace rd {

using namespace Qt::StringLiterals;

/// Random but valid terms: every member takes part.
class TermsMaker {
public:
    explicit TermsMaker(quint32 seed) : m_random(seed) {}
    CampaignTerms make()
    {
        CampaignTerms terms;
        terms.name = text();
        terms.kind = static_cast<CampaignKind>(below(6));
        terms.state = static_cast<CampaignState>(below(4));
        terms.connections = texts() << text();
        if (coin())
            terms.payoutCurrency = currency();
        terms.priority = below(2001) - 1000;
        if (coin())
            terms.startsAt = fromUnixMs(1'600'000'000'000 + below(1'000'000));
        if (coin())
            terms.endsAt = fromUnixMs(1'700'000'000'000 + below(1'000'000));
        makeAttribution(terms);
        terms.minimumBase = amounts(0);
        terms.qualifyingPayments = 1 + below(5);
        for (int i = below(4); i > 0; --i)
            terms.rules.push_back(rule());
        if (coin())
            terms.referrer = reward(!terms.rules.empty());
        if (coin())
            terms.referee = reward(!terms.rules.empty());
        terms.refereeWaits = terms.referrer && terms.referee && coin();
        for (int i = terms.kind == CampaignKind::Milestone ? 1 + below(2) : below(3); i > 0; --i)
            terms.milestones.push_back({static_cast<int>(terms.milestones.size()) * 3 + 1 + below(3), reward(false)});
        if (terms.kind == CampaignKind::Leaderboard)
            terms.leaderboard = leaderboard(terms.endsAt.has_value());
        terms.rulesFrom = static_cast<RulesFrom>(below(2));
        terms.whenStopped = static_cast<WhenStopped>(below(2));
        terms.thresholdScope = static_cast<ThresholdScope>(below(2));
        terms.exclusive = coin();
        terms.holdDays = below(100);
        terms.longIntervalHoldDays = maybe(100);
        for (int i = below(3); i > 0; --i)
            terms.caps.push_back({static_cast<CapPer>(below(3)), static_cast<CapPeriod>(below(4)), amounts(1).front()});
        terms.threshold = coin() ? amounts(1) : std::vector<Money>{};
        terms.onExistingDiscount = static_cast<ExistingDiscountPolicy>(below(3));
        terms.approval = static_cast<ApprovalMode>(below(2));
        terms.twoPerson = coin();
        makeReview(terms.review);
        return terms;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 1; }
    std::optional<int> maybe(int limit) { return coin() ? std::optional<int>(1 + below(limit)) : std::nullopt; }
    Rate rate() { return {1 + below(1'000'000)}; }
    Leaderboard leaderboard(bool hasEnd)
    {
        Leaderboard made;
        made.by = static_cast<RankBy>(below(2));
        if (made.by == RankBy::Revenue)
            made.currency = currency();
        made.period = static_cast<RankPeriod>(below(hasEnd ? 4 : 3));
        for (int i = 1 + below(3); i > 0; --i)
            made.prizes.push_back(reward(false));
        return made;
    }
    QString text()
    {
        static const QStringList pieces{
            u"Größe"_s, u"\"quoted\""_s, u"a:b"_s, u"100%"_s, u"日本"_s, u"back\\slash"_s, u"🎉"_s, u"{[,]}"_s};
        return pieces.at(below(static_cast<int>(pieces.size()))) + u' ' + QString::number(m_serial++);
    }
    QStringList texts()
    {
        QStringList list;
        for (int i = below(3); i > 0; --i)
            list << text();
        return list;
    }
    Currency currency()
    {
        static const char *const codes[] = {"USD", "EUR", "JPY", "KWD", "UYW"};
        return *Currency::parse(std::string_view(codes[below(5)]));
    }
    std::vector<Money> amounts(int least)
    {
        std::vector<Money> list{{least + m_random.bounded(kMaxLineMinor), *Currency::parse(u"USD")}};
        if (coin())
            list.push_back({least + below(100), *Currency::parse(u"JPY")});
        return list;
    }
    void makeAttribution(CampaignTerms &terms)
    {
        terms.model = static_cast<AttributionModel>(below(2));
        terms.windowDays = below(400);
        terms.evidence.clear();
        for (int i = 0; i < 5; ++i) {
            if (coin())
                terms.evidence.push_back(static_cast<EvidenceSource>(i));
        }
        terms.metadataKeys = texts();
        terms.existingCustomers = coin();
        terms.codeMovesCustomer = coin();
    }
    void makeReview(ReviewTerms &review)
    {
        review = {coin(), coin(), coin(), coin(), std::nullopt};
        if (coin())
            review.velocity = VelocityLimit{1 + below(100), 1 + below(366), 1 + below(20)};
    }
    Rule rule()
    {
        Rule made;
        made.name = text();
        made.products = texts();
        made.prices = texts();
        made.collections = texts();
        made.participants = texts();
        made.groups = texts();
        made.months = maybe(36);
        made.payments = maybe(10);
        made.rounding = static_cast<Rounding>(below(3));
        made.additive = coin();
        switch (below(3)) {
        case 0:
            made.percent = rate();
            break;
        case 1:
            made.flat = amounts(1);
            made.flatPer = static_cast<FlatPer>(below(3));
            made.allowAboveBase = coin();
            made.flatProportional = coin();
            break;
        default:
            made.tiers = {{below(5), rate()}, {5 + below(5), rate()}};
            made.tierBy = static_cast<TierBy>(below(2));
            made.tierWindow = static_cast<TierWindow>(below(3));
        }
        return made;
    }
    RewardSpec reward(bool hasRules)
    {
        RewardSpec spec;
        spec.kind = static_cast<RewardKind>(below(9));
        if (hasAmount(spec.kind) && (!hasRules || coin()))
            spec.amount = amounts(1);
        if (spec.kind == RewardKind::Coupon || spec.kind == RewardKind::DiscountCode) {
            if (coin())
                spec.percentOff = rate();
            else
                spec.amountOff = amounts(1);
        }
        if (spec.kind == RewardKind::Coupon) {
            spec.duration = static_cast<CouponDuration>(below(3));
            if (spec.duration == CouponDuration::Repeating)
                spec.months = 1 + below(12);
        }
        if (spec.kind == RewardKind::DiscountCode) {
            spec.usageLimit = maybe(10);
            spec.expiresDays = maybe(90);
        }
        if (spec.kind == RewardKind::PriceChange)
            spec.price = text();
        if (spec.kind == RewardKind::Points || spec.kind == RewardKind::Goods)
            spec.label = text();
        return spec;
    }

    QRandomGenerator m_random;
    int m_serial = 0;
};

} // namespace rd
