// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/campaignedit.h"

#include "models/core/engine_visit.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Which reward, and what it is, as two numbers: enough to see that one changed, small enough for millions.
struct Print {
    std::size_t key = 0;
    std::size_t content = 0;
    auto operator<=>(const Print &) const = default;
};

Print printOf(const RewardTarget &reward)
{
    const auto number = [](auto value) { return static_cast<qint64>(value); };
    const qint64 subject = subjectOf(reward.slot) == RewardSubject::Conversion ? number(reward.conversion)
        : subjectOf(reward.slot) == RewardSubject::Customer                    ? number(reward.customer)
                                                                               : reward.participant.value;
    return {qHashMulti(0, reward.campaign.value, reward.slot, number(reward.beneficiary), subject),
        qHashMulti(0, reward.participant.value, number(reward.kind), qHash(reward.currency.code()), reward.granted,
            reward.target, reward.flags, toUnixMs(reward.dueAt))};
}

class Watcher : public RewardVisitor {
public:
    Watcher(const ProgressSink &progress, const CancelToken &cancel, QString stage)
        : m_progress(progress), m_cancel(cancel), m_stage(std::move(stage))
    {
    }
    [[nodiscard]] bool reward(const RewardTarget &reward) override
    {
        see(reward);
        constexpr qint64 kStep = 1 << 16;
        if (++m_seen % kStep != 0)
            return true;
        if (m_progress)
            m_progress({m_stage, m_seen, 0, 0});
        return !m_cancel.isCancelled();
    }
    [[nodiscard]] bool capLoss(const CapLoss &) override { return true; }
    void bond(const Bond &) override {}

protected:
    virtual void see(const RewardTarget &reward) = 0;

private:
    const ProgressSink &m_progress;
    const CancelToken &m_cancel;
    QString m_stage;
    qint64 m_seen = 0;
};

/// All rewards of the past, and who is bound to the campaign.
class Past final : public Watcher {
public:
    Past(CampaignId campaign, const ProgressSink &progress, const CancelToken &cancel)
        : Watcher(progress, cancel, u"rewards"_s), m_campaign(campaign)
    {
    }
    void bond(const Bond &bond) override
    {
        if (bond.campaign == m_campaign)
            bound.insert(bond.customer);
    }

    std::vector<Print> prints;
    qint64 own = 0; ///< of the campaign
    std::unordered_set<quint32> bound; ///< customers, by index

private:
    void see(const RewardTarget &reward) override
    {
        prints.push_back(printOf(reward));
        own += reward.campaign == m_campaign ? 1 : 0;
    }
    CampaignId m_campaign;
};

/// What the campaign gives for conversions from a place on, one further payment of each referral.
class Next final : public Watcher {
public:
    struct Sum {
        std::vector<std::size_t> contents;
        Currency currency; ///< of `minor`
        qint64 minor = 0;
        bool isComparable = true; ///< all in one currency
    };
    Next(CampaignId campaign, quint32 begin, const ProgressSink &progress, const CancelToken &cancel)
        : Watcher(progress, cancel, u"referrals"_s), m_campaign(campaign), m_begin(begin)
    {
    }
    std::map<quint32, Sum> sums; ///< by conversion

private:
    void see(const RewardTarget &reward) override
    {
        if (reward.campaign != m_campaign || reward.conversion == kNoIndex || reward.conversion < m_begin)
            return;
        auto &sum = sums[reward.conversion];
        sum.contents.push_back(printOf(reward).content);
        if (!reward.hasAmount)
            return;
        sum.isComparable = sum.isComparable && (sum.minor == 0 || sum.currency == reward.currency);
        sum.currency = reward.currency;
        sum.minor += reward.granted;
    }
    CampaignId m_campaign;
    quint32 m_begin;
};

qint64 countDifferences(std::vector<Print> before, std::vector<Print> after)
{
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    qint64 different = 0;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->key < b->key))
            ++a, ++different;
        else if (a == before.end() || b->key < a->key)
            ++b, ++different;
        else
            different += (a++)->content != (b++)->content ? 1 : 0;
    }
    return different;
}

/// One further payment now of each of these customers, like their last; returns the place of the first.
quint32 addNextPayments(EngineFacts &facts, const std::unordered_set<quint32> &customers, Instant now)
{
    std::map<quint32, quint32> last;
    for (std::size_t i = 0; i < facts.conversions.size(); ++i) {
        const auto &row = facts.conversions[i];
        if (row.paid <= 0 || row.total <= 0 || !customers.contains(row.customer))
            continue;
        const auto [found, isNew] = last.emplace(row.customer, static_cast<quint32>(i));
        if (!isNew && facts.conversions[found->second].paidAt <= row.paidAt)
            found->second = static_cast<quint32>(i);
    }
    const auto begin = static_cast<quint32>(facts.conversions.size());
    qint64 highest = 0;
    for (const auto &row : facts.conversions)
        highest = std::max(highest, row.id.value);
    for (const auto &[customer, place] : last) {
        ConversionRow next = facts.conversions[place];
        next.id = {++highest};
        next.billedAt = next.paidAt = now;
        next.refunded = next.creditNoteNet = 0;
        next.refundPending = next.disputeOpen = false;
        next.facts = 0;
        next.evidenceCount = 0; // the bond is there already
        facts.conversions.push_back(next);
    }
    return begin;
}

void dropCaps(std::vector<Campaign> &campaigns)
{
    for (auto &campaign : campaigns) {
        for (auto &version : campaign.versions)
            version.terms.caps.clear();
    }
}

void applyTo(Campaign &campaign, const CampaignEditOrder &order)
{
    campaign.mode = order.mode;
    // Those of the newest version first, as in all facts.
    std::vector<ConnectionId> connections = order.connections;
    for (const ConnectionId id : campaign.connections) {
        if (std::find(connections.begin(), connections.end(), id) == connections.end())
            connections.push_back(id);
    }
    campaign.connections = std::move(connections);
    qint64 last = 0;
    for (const auto &version : campaign.versions)
        last = std::max(last, version.id.value);
    campaign.versions.push_back({{last + 1}, order.now, order.terms});
}

Campaign newCampaign(const EngineFacts &facts, const CampaignEditOrder &order)
{
    Campaign campaign;
    for (const auto &known : facts.campaigns)
        campaign.id.value = std::max(campaign.id.value, known.id.value);
    ++campaign.id.value;
    campaign.name = order.terms.name;
    campaign.createdAt = order.now;
    applyTo(campaign, order);
    campaign.versions.front().validFrom = Instant::min();
    return campaign;
}

void compareNext(CampaignEdit &edit, Next &before, Next &after)
{
    std::map<quint32, std::pair<Next::Sum, Next::Sum>> both;
    for (auto &[conversion, sum] : before.sums)
        both[conversion].first = std::move(sum);
    for (auto &[conversion, sum] : after.sums)
        both[conversion].second = std::move(sum);
    for (const auto &[conversion, pair] : both) {
        const auto &[old, now] = pair;
        ++edit.runningReferrals;
        if (old.contents == now.contents)
            continue;
        ++edit.affectedReferrals;
        const bool sameCurrency = old.currency == now.currency || old.minor == 0 || now.minor == 0;
        if (!old.isComparable || !now.isComparable || !sameCurrency)
            continue;
        edit.earnMore += now.minor > old.minor ? 1 : 0;
        edit.earnLess += now.minor < old.minor ? 1 : 0;
    }
}

} // namespace

Result<CampaignEdit> previewEdit(EngineFacts facts, const Calendar &calendar, const CampaignEditOrder &order,
    const ProgressSink &progress, const CancelToken &cancel)
{
    CampaignEdit edit;
    edit.campaign = order.terms.name;
    facts.asOf = order.now;
    const auto known = std::find_if(facts.campaigns.begin(), facts.campaigns.end(),
        [&order](const Campaign &campaign) { return campaign.name == order.terms.name; });
    edit.isNew = known == facts.campaigns.end();
    const auto place = static_cast<std::size_t>(known - facts.campaigns.begin());
    const auto campaign = edit.isNew ? newCampaign(facts, order).id : known->id;

    Past before(campaign, progress, cancel);
    RD_CHECK(visitRewards(facts, calendar, before));
    edit.existingRewards = before.own;
    if (!edit.isNew) {
        edit.changes = differencesOf(known->current().terms, order.terms);
        edit.version = static_cast<int>(known->versions.size());
    }
    edit.changed = edit.isNew || known->current().terms != order.terms;
    if (!edit.changed)
        return edit;

    const auto old = facts.campaigns;
    if (edit.isNew)
        facts.campaigns.push_back(newCampaign(facts, order));
    else
        applyTo(facts.campaigns[place], order);
    Past after(campaign, progress, cancel);
    RD_CHECK(visitRewards(facts, calendar, after));
    if (edit.isNew) {
        edit.newRewards = after.own;
        edit.rewardsTouched = std::max<qint64>(countDifferences(before.prints, after.prints) - after.own, 0);
        return edit;
    }
    ++edit.version;
    edit.validFrom = order.now;
    edit.rewardsTouched = countDifferences(std::move(before.prints), std::move(after.prints));

    auto changed = std::exchange(facts.campaigns, old);
    const auto begin = addNextPayments(facts, before.bound, order.now);
    dropCaps(facts.campaigns);
    Next nextBefore(campaign, begin, progress, cancel);
    RD_CHECK(visitRewards(facts, calendar, nextBefore));
    facts.campaigns = std::move(changed);
    dropCaps(facts.campaigns);
    Next nextAfter(campaign, begin, progress, cancel);
    RD_CHECK(visitRewards(facts, calendar, nextAfter));
    compareNext(edit, nextBefore, nextAfter);
    return edit;
}

} // namespace rd::services
