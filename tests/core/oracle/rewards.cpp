// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>
#include <optional>
#include <set>

namespace rd::tests::oracle {

namespace {

/// A sale with what the rules give for it, before caps.
struct Earning {
    const Qualified *sale = nullptr;
    qint64 before = 0;
    qint64 after = 0;
    bool isFirst = false; ///< of its customer in the campaign
};

class CampaignRun {
public:
    CampaignRun(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign, std::set<quint32> &taken)
        : m_facts(facts), m_calendar(calendar), m_campaign(campaign), m_taken(taken), m_caps(calendar)
    {
    }

    void run(Answer &answer)
    {
        Attribution attribution = attribute(m_facts, m_calendar, m_campaign);
        answer.bonds.insert(answer.bonds.end(), attribution.bonds.begin(), attribution.bonds.end());
        std::sort(attribution.sales.begin(), attribution.sales.end(),
            [&](const AttributedSale &a, const AttributedSale &b) { return billedBefore(m_facts, a.sale, b.sale); });
        const std::vector<Qualified> qualified = qualify(attribution.sales);
        std::vector<Earning> earnings = earn(qualified);
        std::sort(earnings.begin(), earnings.end(),
            [&](const Earning &a, const Earning &b) { return paidBefore(m_facts, a.sale->sale, b.sale->sale); });
        for (const Earning &earning : earnings) {
            const std::size_t had = answer.rewards.size();
            rewardReferrer(earning, answer);
            rewardReferee(earning, answer);
            if (answer.rewards.size() > had)
                m_taken.insert(earning.sale->sale);
        }
    }

private:
    /// Minimum spend and the n-th payment, in order of billing (domain.md 4.2.5, rulings.md 21).
    std::vector<Qualified> qualify(const std::vector<AttributedSale> &sales)
    {
        std::map<std::size_t, int> payments;
        std::vector<Qualified> good;
        for (const AttributedSale &sale : sales) {
            const ConversionRow &row = m_facts.conversions[sale.sale];
            const CampaignVersion &version = m_campaign.at(row.billedAt);
            const Base before = baseBeforeRefunds(m_facts, row);
            bool enough = before.total > 0;
            for (const Money &minimum : version.terms.minimumBase) {
                if (minimum.currency == row.currency && before.total < minimum.minor)
                    enough = false;
            }
            // What another campaign took is no payment of this one; terms that give nothing lose nothing either.
            const bool gives = version.terms.referrer || version.terms.referee;
            if (!enough || (gives && m_taken.count(sale.sale) != 0))
                continue;
            if (++payments[sale.bond] >= version.terms.qualifyingPayments)
                good.push_back({sale.sale, row.customer, sale.participant, sale.bond, sale.flags, &version, before,
                    baseAfterRefunds(m_facts, row)});
        }
        return good;
    }

    /// Durations, in order of billing, per rule and referral (domain.md 4.3, rulings.md 20).
    std::vector<Earning> earn(const std::vector<Qualified> &qualified)
    {
        struct Life {
            std::optional<QDate> anchor;
            int payments = 0;
        };
        std::map<std::pair<std::size_t, std::string>, Life> lives;
        std::set<quint32> rewardedCustomers;
        std::vector<Earning> earnings;
        for (const Qualified &sale : qualified) {
            const QDate date = dateOf(m_calendar, m_facts.conversions[sale.sale].billedAt);
            Earning earning{&sale, 0, 0, false};
            std::vector<Life *> used;
            for (const Share &share : sharesOf(m_facts, m_calendar, sale, qualified)) {
                Life &life = lives[{sale.bond, share.rule}];
                if (share.terms->months && life.anchor && date >= monthsAfter(*life.anchor, *share.terms->months))
                    continue;
                if (share.terms->payments && life.payments >= *share.terms->payments)
                    continue;
                earning.before += share.before;
                earning.after += share.after;
                if (share.counts)
                    used.push_back(&life);
            }
            earning.before = std::max<qint64>(0, earning.before);
            earning.after = std::max<qint64>(0, earning.after);
            // Without rules, each referral that qualifies earns its fixed reward (contract.md 4).
            const CampaignTerms &terms = sale.version->terms;
            const bool isFixedOnly = terms.rules.empty()
                && ((terms.referrer && isFixedAmount(*terms.referrer))
                    || (terms.referee && isFixedAmount(*terms.referee)));
            if (used.empty() && !isFixedOnly)
                continue;
            for (Life *life : used) {
                if (!life->anchor)
                    life->anchor = date;
                life->payments += 1;
            }
            earning.isFirst = rewardedCustomers.insert(sale.customer).second;
            earnings.push_back(earning);
        }
        return earnings;
    }

    void rewardReferrer(const Earning &earning, Answer &answer)
    {
        const CampaignTerms &terms = earning.sale->version->terms;
        if (!terms.referrer)
            return;
        RewardTarget reward = common(earning, Beneficiary::Referrer, *terms.referrer);
        if (isFixedAmount(*terms.referrer)) {
            if (!fixedAmount(earning, *terms.referrer, reward))
                return;
        } else {
            reward.currency = row(earning).currency;
            reward.granted = earning.before;
            reward.target = earning.after;
        }
        if (reward.hasAmount)
            reward.granted =
                m_caps.grant(terms, row(earning), earning.sale->customer, earning.sale->participant, reward.granted);
        finish(reward, answer);
    }

    void rewardReferee(const Earning &earning, Answer &answer)
    {
        const CampaignTerms &terms = earning.sale->version->terms;
        if (!terms.referee || !earning.isFirst)
            return;
        RewardTarget reward = common(earning, Beneficiary::Referee, *terms.referee);
        reward.slot = 1;
        if (isFixedAmount(*terms.referee)) {
            if (!fixedAmount(earning, *terms.referee, reward))
                return;
        } else {
            reward.currency = row(earning).currency;
            reward.granted = earning.before;
            reward.target = earning.after;
        }
        finish(reward, answer);
    }

    static bool hasMoney(RewardKind kind)
    {
        return kind == RewardKind::Cash || kind == RewardKind::AccountCredit || kind == RewardKind::StoreCredit
            || kind == RewardKind::GiftCard;
    }
    static bool isFixedAmount(const RewardSpec &spec) { return !hasMoney(spec.kind) || !spec.amount.empty(); }

    /// Once a referral; void on a full refund (rulings.md 22).
    bool fixedAmount(const Earning &earning, const RewardSpec &spec, RewardTarget &reward)
    {
        if (!earning.isFirst)
            return false;
        reward.slot = 1;
        const bool kept = earning.sale->after.total > 0;
        reward.granted = 1; // what a coupon takes off is a matter of its receiver's currency, when it is issued
        if (hasMoney(spec.kind)) {
            reward.granted = 0;
            for (const Money &amount : spec.amount) {
                if (amount.currency == row(earning).currency)
                    reward.granted = amount.minor;
            }
            reward.currency = row(earning).currency;
        }
        reward.target = kept ? reward.granted : 0;
        return true;
    }

    RewardTarget common(const Earning &earning, Beneficiary beneficiary, const RewardSpec &spec)
    {
        const ConversionRow &sale = row(earning);
        RewardTarget reward;
        reward.campaign = m_campaign.id;
        reward.version = earning.sale->version->id;
        reward.beneficiary = beneficiary;
        reward.participant = earning.sale->participant;
        reward.customer = earning.sale->customer;
        reward.conversion = earning.sale->sale;
        reward.kind = spec.kind;
        reward.hasAmount = hasMoney(spec.kind);
        reward.flags = earning.sale->flags;
        if (sale.disputeOpen)
            reward.flags |= bit(Flag::Dispute);
        if (sale.refundPending)
            reward.flags |= bit(Flag::RefundPending);
        const auto provisional = m_facts.connectionProvisional.find(sale.connection.value);
        reward.provisional = provisional != m_facts.connectionProvisional.end() && provisional->second;
        reward.paidAt = sale.paidAt;
        reward.dueAt = dueAt(earning);
        return reward;
    }

    /// rulings.md 8 and 25.
    Instant dueAt(const Earning &earning)
    {
        const CampaignTerms &terms = earning.sale->version->terms;
        const ConversionRow &sale = row(earning);
        int days = terms.holdDays;
        for (quint32 i = 0; i < sale.lineCount; ++i) {
            if (terms.longIntervalHoldDays && m_facts.lines[sale.lineBegin + i].longInterval)
                days = std::max(terms.holdDays, *terms.longIntervalHoldDays); // "a longer hold"
        }
        const LocalDay day{m_calendar.dayOf(sale.paidAt).value + days};
        return std::max(sale.paidAt, m_calendar.startOf(day));
    }

    static void finish(RewardTarget reward, Answer &answer)
    {
        reward.target = std::min(reward.target, reward.granted);
        if (reward.granted > 0)
            answer.rewards.push_back(reward);
    }

    const ConversionRow &row(const Earning &earning) const { return m_facts.conversions[earning.sale->sale]; }

    const EngineFacts &m_facts;
    const Calendar &m_calendar;
    const Campaign &m_campaign;
    std::set<quint32> &m_taken;
    CapBook m_caps;
};

} // namespace

Answer answer(const EngineFacts &facts, const Calendar &calendar)
{
    // The higher priority first, then the older one (domain.md 3.1, rulings.md 4).
    std::vector<const Campaign *> order;
    for (const Campaign &campaign : facts.campaigns)
        order.push_back(&campaign);
    std::stable_sort(order.begin(), order.end(), [](const Campaign *a, const Campaign *b) {
        if (a->versions.back().terms.priority != b->versions.back().terms.priority)
            return a->versions.back().terms.priority > b->versions.back().terms.priority;
        return std::tie(a->createdAt, a->id) < std::tie(b->createdAt, b->id);
    });
    Answer whole;
    std::set<quint32> taken;
    for (const Campaign *campaign : order)
        CampaignRun(facts, calendar, *campaign, taken).run(whole);
    return whole;
}

} // namespace rd::tests::oracle
