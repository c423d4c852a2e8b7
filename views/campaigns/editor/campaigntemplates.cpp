// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/campaigntemplates.h"

#include "models/core/campaigndocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::CampaignTemplates)
};

class Maker {
public:
    Maker(Currency base, const QStringList &connections) : m_base(base), m_connections(connections) {}

    [[nodiscard]] CampaignTerms terms(CampaignKind kind) const
    {
        CampaignTerms terms;
        terms.kind = kind;
        terms.connections = m_connections;
        terms.review = usualReview();
        return terms;
    }
    /// So many whole units of the workspace's currency.
    [[nodiscard]] std::vector<Money> amount(qint64 units) const
    {
        for (int digit = 0; digit < m_base.exponent(); ++digit)
            units *= 10;
        return {{units, m_base}};
    }
    [[nodiscard]] static Rule share(const QString &name, qint64 percent)
    {
        Rule rule;
        rule.name = name;
        rule.percent = Rate{percent * 10'000};
        return rule;
    }
    [[nodiscard]] RewardSpec credit(qint64 units) const
    {
        RewardSpec spec;
        spec.kind = RewardKind::AccountCredit;
        spec.amount = amount(units);
        return spec;
    }
    [[nodiscard]] static RewardSpec cash() { return {}; }
    [[nodiscard]] static RewardSpec coupon(qint64 percent)
    {
        RewardSpec spec;
        spec.kind = RewardKind::Coupon;
        spec.percentOff = Rate{percent * 10'000};
        return spec;
    }
    [[nodiscard]] static RewardSpec goods(const QString &label)
    {
        RewardSpec spec;
        spec.kind = RewardKind::Goods;
        spec.label = label;
        return spec;
    }

private:
    Currency m_base;
    QStringList m_connections;
};

QJsonObject documentOf(const CampaignTerms &terms)
{
    QJsonObject document = toCampaignDocument(terms);
    document.remove(u"name"_s); // to be given by the person
    return document;
}

CampaignTemplate affiliate(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::Affiliate);
    terms.rules = {Maker::share(Words::tr("Everything"), 20)};
    terms.rules.front().months = 12;
    terms.referrer = Maker::cash();
    return {u"affiliate"_s, Icon::Cash, Words::tr("Affiliate programme"),
        Words::tr("Partners earn 20 % of every payment of their customers for a year, in cash."), documentOf(terms)};
}

CampaignTemplate risingShare(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::Affiliate);
    Rule rule;
    rule.name = Words::tr("Rising share");
    rule.tiers = {{0, Rate{200'000}}, {10, Rate{250'000}}, {50, Rate{300'000}}};
    rule.tierWindow = TierWindow::Year;
    rule.months = 12;
    terms.rules = {rule};
    terms.referrer = Maker::cash();
    return {u"rising-share"_s, Icon::Chart, Words::tr("Affiliate programme with steps"),
        Words::tr("Who brings more earns a better share: 20 %, from 10 payments a year 25 %, from 50 on 30 %."),
        documentOf(terms)};
}

CampaignTemplate giveAndGet(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::ReferDouble);
    terms.referrer = make.credit(10);
    terms.referee = Maker::coupon(20);
    terms.holdDays = 14;
    return {u"give-and-get"_s, Icon::Referrals, Words::tr("Give and get"),
        Words::tr("Customers invite friends: the friend gets 20 % off, the customer an account credit."),
        documentOf(terms)};
}

CampaignTemplate referAFriend(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::ReferSingle);
    terms.referrer = make.credit(15);
    terms.holdDays = 14;
    return {u"refer-a-friend"_s, Icon::Participants, Words::tr("Refer a friend"),
        Words::tr("The customer who refers gets an account credit once the friend has paid."), documentOf(terms)};
}

CampaignTemplate milestone(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::Milestone);
    terms.milestones = {{3, make.credit(20)}, {10, make.credit(100)}, {25, Maker::goods(Words::tr("A surprise"))}};
    return {u"milestone"_s, Icon::Flag, Words::tr("Milestones"),
        Words::tr("A reward at the 3rd, the 10th and the 25th customer brought."), documentOf(terms)};
}

CampaignTemplate newsletter(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::Newsletter);
    terms.milestones = {{5, Maker::goods(Words::tr("Stickers"))}, {25, Maker::goods(Words::tr("A mug"))}};
    return {u"newsletter"_s, Icon::Mail, Words::tr("Newsletter"),
        Words::tr("Readers who bring readers get something at certain numbers; nobody has to buy."), documentOf(terms)};
}

CampaignTemplate leaderboard(const Maker &make)
{
    CampaignTerms terms = make.terms(CampaignKind::Leaderboard);
    Leaderboard board;
    board.prizes = {make.credit(100), make.credit(50), make.credit(25)};
    terms.leaderboard = board;
    return {u"leaderboard"_s, Icon::Trophy, Words::tr("Leaderboard"),
        Words::tr("Each month the three who brought most payments win a prize."), documentOf(terms)};
}

} // namespace

QList<CampaignTemplate> campaignTemplates(Currency base, const QStringList &connections)
{
    const Maker make(base, connections);
    return {affiliate(make), risingShare(make), giveAndGet(make), referAFriend(make), milestone(make), newsletter(make),
        leaderboard(make)};
}

} // namespace rd::views
