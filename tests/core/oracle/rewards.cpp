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
    /// @param taken by campaigns before this one
    /// @param takes filled with what this one takes
    CampaignRun(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
        const std::set<quint32> &taken, std::set<quint32> &takes)
        : m_facts(facts), m_calendar(calendar), m_campaign(campaign), m_taken(taken), m_takes(takes), m_caps(calendar)
    {
    }

    void run(Answer &answer)
    {
        Attribution attribution = attribute(m_facts, m_calendar, m_campaign);
        answer.bonds.insert(answer.bonds.end(), attribution.bonds.begin(), attribution.bonds.end());
        std::sort(attribution.sales.begin(), attribution.sales.end(),
            [&](const AttributedSale &a, const AttributedSale &b) { return billedBefore(m_facts, a.sale, b.sale); });
        const std::vector<Qualified> qualified = qualify(attribution);
        std::vector<Earning> earnings = earn(qualified);
        std::sort(earnings.begin(), earnings.end(),
            [&](const Earning &a, const Earning &b) { return paidBefore(m_facts, a.sale->sale, b.sale->sale); });
        for (const Earning &earning : earnings) {
            const std::size_t had = answer.rewards.size();
            const CampaignTerms &terms = earning.sale->version->terms;
            rewardReferrer(earning, answer);
            if (answer.rewards.size() > had || !terms.refereeWaits)
                rewardReferee(earning, answer);
            if (answer.rewards.size() > had && terms.exclusive)
                m_takes.insert(earning.sale->sale);
        }
        std::vector<Counted> events = countedSales(qualified);
        addPrizes(m_facts, m_calendar, m_campaign, events, answer);
        if (m_campaign.versions.back().terms.kind == CampaignKind::Newsletter)
            events = countedReferrals(attribution);
        addMilestones(m_facts, m_calendar, m_campaign, events, answer);
    }

private:
    /// domain.md 5.4.13: suspended at a time for which the merchant said that the suspended earn nothing.
    bool earnsNothing(ParticipantId participant, Instant when) const
    {
        bool wanted = false;
        for (const TimeSpan &span : m_facts.withholding)
            wanted = wanted || (span.from <= when && when < span.until);
        bool suspended = false;
        for (const TimeSpan &span : participantOf(m_facts, participant).suspensions)
            suspended = suspended || (span.from <= when && when < span.until);
        return wanted && suspended;
    }

    /// Minimum spend and the n-th payment, in order of billing (domain.md 4.2.5, rulings.md 21).
    std::vector<Qualified> qualify(const Attribution &attribution)
    {
        std::map<std::size_t, int> payments;
        std::vector<Qualified> good;
        for (const AttributedSale &sale : attribution.sales) {
            const ConversionRow &row = m_facts.conversions[sale.sale];
            const CampaignVersion &billed = m_campaign.at(row.billedAt);
            // domain.md 4.2.1: in force when it was billed, or when the referral began.
            const CampaignVersion &version = billed.terms.rulesFrom == RulesFrom::Billing
                ? billed
                : m_campaign.at(attribution.bonds[sale.bond].startedAt);
            if (earnsNothing(sale.participant, row.billedAt))
                continue;
            const Base before = baseBeforeRefunds(m_facts, row);
            bool enough = before.total > 0;
            for (const Money &minimum : version.terms.minimumBase) {
                if (minimum.currency == row.currency && before.total < minimum.minor)
                    enough = false;
            }
            // What another campaign took is no payment of this one; terms that give nothing lose nothing either.
            const bool gives = version.terms.referrer || version.terms.referee;
            if (!enough || (gives && version.terms.exclusive && m_taken.count(sale.sale) != 0))
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
            if ((used.empty() && !isFixedOnly) || !hasAnythingToGive(sale))
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

    /// A sale for which the terms list no amount earns nothing, and takes nothing from a later one (rulings.md 22).
    bool hasAnythingToGive(const Qualified &sale) const
    {
        const CampaignTerms &terms = sale.version->terms;
        const Currency currency = m_facts.conversions[sale.sale].currency;
        const auto gives = [&](const RewardSpec &spec) {
            if (!isFixedAmount(spec))
                return !terms.rules.empty();
            return !hasMoney(spec.kind) || listedAmount(spec.amount, terms.payoutCurrency, currency).has_value();
        };
        if (!terms.referrer)
            return !terms.referee || gives(*terms.referee);
        return gives(*terms.referrer) || (terms.referee && !terms.refereeWaits && gives(*terms.referee));
    }

    /// What counts for milestones and rankings: sales that qualify and that some rule is for, whatever its duration
    /// (domain.md 4.8).
    std::vector<Counted> countedSales(const std::vector<Qualified> &qualified)
    {
        std::vector<Counted> events;
        for (const Qualified &sale : qualified) {
            const CampaignTerms &terms = sale.version->terms;
            const std::vector<Share> shares = sharesOf(m_facts, m_calendar, sale, qualified);
            const bool isMeant =
                std::any_of(shares.begin(), shares.end(), [](const Share &share) { return share.counts; });
            if (!isMeant && !terms.rules.empty())
                continue;
            const ConversionRow &row = m_facts.conversions[sale.sale];
            const RewardTarget like = common({&sale, 0, 0, false}, Beneficiary::Referrer, RewardSpec{});
            events.push_back({sale.sale, sale.customer, sale.participant, sale.version, row.currency, sale.after.total,
                like.paidAt, like.dueAt, like.flags, like.provisional});
        }
        std::sort(events.begin(), events.end(),
            [&](const Counted &a, const Counted &b) { return paidBefore(m_facts, a.sale, b.sale); });
        return events;
    }

    /// Kind newsletter: every referral counts from the moment it is known, paying or not.
    std::vector<Counted> countedReferrals(const Attribution &attribution)
    {
        std::map<quint32, std::size_t> current; // a customer may have moved
        for (std::size_t i = 0; i < attribution.bonds.size(); ++i)
            current[attribution.bonds[i].customer] = i;
        std::vector<Counted> events;
        for (const auto &[customer, place] : current) {
            const Bond &bond = attribution.bonds[place];
            if (earnsNothing(bond.participant, bond.startedAt))
                continue;
            Counted event;
            event.customer = customer;
            event.participant = bond.participant;
            event.version = &m_campaign.at(bond.startedAt);
            event.kept = 1;
            event.paidAt = bond.startedAt;
            const LocalDay day{m_calendar.dayOf(bond.startedAt).value + event.version->terms.holdDays};
            event.dueAt = std::max(bond.startedAt, m_calendar.startOf(day));
            event.flags = attribution.flags[place];
            // Until everything was read, somebody may turn out to have paid before (rulings.md 35).
            const ConnectionId home = m_facts.customers[customer].connection;
            for (const auto &[connection, isProvisional] : m_facts.connectionProvisional) {
                const bool concerns = home.isValid()
                    ? home.value == connection
                    : takesFrom(m_campaign, event.version->terms, ConnectionId{connection});
                event.provisional = event.provisional || (concerns && isProvisional);
            }
            events.push_back(event);
        }
        std::sort(events.begin(), events.end(), [&](const Counted &a, const Counted &b) {
            const auto email = [&](const Counted &event) {
                return m_facts.symbols[m_facts.customers[event.customer].email];
            };
            return std::tuple(a.paidAt, email(a), a.customer) < std::tuple(b.paidAt, email(b), b.customer);
        });
        return events;
    }

    void rewardReferrer(const Earning &earning, Answer &answer)
    {
        const CampaignTerms &terms = earning.sale->version->terms;
        if (!terms.referrer)
            return;
        RewardTarget reward = common(earning, Beneficiary::Referrer, *terms.referrer);
        Money before{earning.before, row(earning).currency};
        qint64 after = earning.after;
        if (isFixedAmount(*terms.referrer) && !fixedAmount(earning, *terms.referrer, reward, before, after))
            return;
        if (reward.hasAmount) {
            toPayoutCurrency(m_facts, m_calendar, terms.payoutCurrency, reward, before, after);
            reward.currency = before.currency;
            before.minor = m_caps.grant(terms, row(earning), earning.sale->customer, earning.sale->participant, before);
        }
        reward.granted = before.minor;
        reward.target = after;
        finish(reward, answer);
    }

    void rewardReferee(const Earning &earning, Answer &answer)
    {
        const CampaignTerms &terms = earning.sale->version->terms;
        if (!terms.referee || !earning.isFirst)
            return;
        RewardTarget reward = common(earning, Beneficiary::Referee, *terms.referee);
        reward.slot = 1;
        Money before{earning.before, row(earning).currency};
        qint64 after = earning.after;
        if (isFixedAmount(*terms.referee) && !fixedAmount(earning, *terms.referee, reward, before, after))
            return;
        if (reward.hasAmount) {
            toPayoutCurrency(m_facts, m_calendar, terms.payoutCurrency, reward, before, after);
            reward.currency = before.currency;
        }
        reward.granted = before.minor;
        reward.target = after;
        finish(reward, answer);
    }

    static bool isFixedAmount(const RewardSpec &spec) { return !hasMoney(spec.kind) || !spec.amount.empty(); }

    /// Once a referral; void on a full refund (rulings.md 22).
    bool fixedAmount(const Earning &earning, const RewardSpec &spec, RewardTarget &reward, Money &before, qint64 &after)
    {
        if (!earning.isFirst)
            return false;
        reward.slot = 1;
        before = {1, {}}; // what a coupon takes off is a matter of its receiver's currency, when it is issued
        if (hasMoney(spec.kind)) {
            const auto listed =
                listedAmount(spec.amount, earning.sale->version->terms.payoutCurrency, row(earning).currency);
            if (!listed)
                return false;
            before = *listed;
        }
        after = earning.sale->after.total > 0 ? before.minor : 0;
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
    const std::set<quint32> &m_taken;
    std::set<quint32> &m_takes;
    CapBook m_caps;
};

} // namespace

/// The higher priority in force when the sale was billed first, then the older one (domain.md 3.1, rulings.md 4).
static bool comesBefore(const Campaign &a, const Campaign &b, Instant billedAt)
{
    const auto priorityOf = [billedAt](const Campaign &campaign) {
        int priority = campaign.versions.front().terms.priority;
        for (const CampaignVersion &version : campaign.versions) {
            if (version.validFrom <= billedAt)
                priority = version.terms.priority;
        }
        return priority;
    };
    if (priorityOf(a) != priorityOf(b))
        return priorityOf(a) > priorityOf(b);
    return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
}

/// What was given out, or is on its way, stays, and the sale earns in no other campaign (domain.md 3.1, 3.7).
static void settleWhatLeft(const EngineFacts &facts, const Campaign &campaign, std::set<quint32> &taken)
{
    for (quint32 sale = 0; sale < facts.conversions.size(); ++sale) {
        const ConversionRow &row = facts.conversions[sale];
        bool isOwn = false;
        bool isOthers = false;
        for (const KeptRate &left : facts.keptRates) {
            if (left.rate.isValid() || left.subject != row.id.value)
                continue;
            for (const Campaign &giver : facts.campaigns) {
                if (giver.id == left.campaign && giver.at(row.billedAt).terms.exclusive)
                    (giver.id == campaign.id ? isOwn : isOthers) = true;
            }
        }
        if (isOwn)
            taken.erase(sale);
        else if (isOthers)
            taken.insert(sale);
    }
}

Answer answer(const EngineFacts &facts, const Calendar &calendar)
{
    // Each campaign gives for what no campaign before it has taken. Who is before whom may change between sales, so
    // what others take is found by trying until it stays as it is.
    std::map<CampaignId, std::set<quint32>> takes;
    for (int round = 0; round < 200; ++round) {
        Answer whole;
        std::map<CampaignId, std::set<quint32>> now = takes;
        for (const Campaign &campaign : facts.campaigns) {
            std::set<quint32> taken;
            for (const Campaign &other : facts.campaigns) {
                for (const quint32 sale : now[other.id]) {
                    if (other.id != campaign.id && comesBefore(other, campaign, facts.conversions[sale].billedAt))
                        taken.insert(sale);
                }
            }
            settleWhatLeft(facts, campaign, taken);
            now[campaign.id].clear();
            CampaignRun(facts, calendar, campaign, taken, now[campaign.id]).run(whole);
        }
        if (now == takes)
            return whole;
        takes = std::move(now);
    }
    qFatal("what each campaign takes did not settle");
}

} // namespace rd::tests::oracle
