// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/services/decisions.h"
#include "models/services/difference.h"

#include <algorithm>

namespace rd::services {

namespace {

/// The terms a reward was given by; nullptr where they are not among the facts.
const CampaignTerms *termsOf(const StoredReward &reward, const EngineFacts &facts)
{
    for (const Campaign &campaign : facts.campaigns) {
        if (campaign.id != reward.campaign)
            continue;
        for (const CampaignVersion &version : campaign.versions) {
            if (version.id == reward.version)
                return &version.terms;
        }
    }
    return nullptr;
}

/// The base of a payment, before and after what was given back (rulings.md 19, 33); nothing where its lines do not say.
struct Bases {
    qint64 before = 0;
    qint64 after = 0;
};

Bases basesOf(const ConversionRow &row, const EngineFacts &facts)
{
    qint64 net = 0;
    for (quint32 i = row.lineBegin; i < row.lineBegin + row.lineCount; ++i) {
        const qint64 line = facts.lines[i].net;
        if (line > kMaxLineMinor || line < -kMaxLineMinor)
            return {};
        net += line;
    }
    if (net <= 0 || net > kMaxMinor || row.total <= 0)
        return {};
    const auto baseOf = [net, &row](qint64 kept) {
        return kept >= row.total ? net : mulDiv(net, kept, row.total, Rounding::HalfEven);
    };
    const qint64 rest = std::max<qint64>(row.paid - row.refunded, 0);
    return {baseOf(row.paid), std::max<qint64>(baseOf(rest) - row.creditNoteNet, 0)};
}

/// Whether each refund takes its share of it: no flat amount and no cap could have been at work.
bool isShareOfPayment(const CampaignTerms *terms)
{
    return terms == nullptr
        || (terms->caps.empty() && std::all_of(terms->rules.begin(), terms->rules.end(), [](const Rule &rule) {
               return rule.flat.empty();
           }));
}

/// By how much an amount may differ from a share of the whole: each line is rounded on its own, for its rule and for
/// each that adds to it.
qint64 roundedApart(const ConversionRow &row, const CampaignTerms *terms)
{
    qint64 times = 1;
    if (terms != nullptr)
        times +=
            std::count_if(terms->rules.begin(), terms->rules.end(), [](const Rule &rule) { return rule.additive; });
    return qint64{row.lineCount} * times + 1;
}

} // namespace

const ConversionRow *paymentOf(const StoredReward &reward, const EngineFacts &facts)
{
    const auto found = std::find_if(facts.conversions.begin(), facts.conversions.end(),
        [&reward](const ConversionRow &row) { return row.id == reward.conversion; });
    return found == facts.conversions.end() ? nullptr : &*found;
}

qint64 keptOf(const StoredReward &reward, const ConversionRow *row, const EngineFacts &facts)
{
    if (row == nullptr || row->paid <= 0)
        return -1;
    const qint64 rest = qMax<qint64>(row->paid - row->refunded, 0);
    const Bases bases = basesOf(*row, facts);
    const bool knowsBase = bases.before > 0;
    if (rest == 0 || (knowsBase && bases.after == 0))
        return 0;
    if (!reward.hasAmount || subjectOf(reward.slot) == RewardSubject::Customer)
        return reward.granted;
    const qint64 share = knowsBase ? mulDiv(reward.granted, bases.after, bases.before, Rounding::HalfEven)
                                   : mulDiv(reward.granted, rest, row->paid, Rounding::HalfEven);
    const CampaignTerms *terms = termsOf(reward, facts);
    if (std::abs(reward.target - share) <= roundedApart(*row, terms))
        return reward.target;
    // A flat amount ends with lines of its own, so that less may stand than the share: it is more again only once
    // nothing is given back any more.
    const bool isWhole = rest >= row->paid && (!knowsBase || bases.after >= bases.before);
    if (isShareOfPayment(terms) || isWhole)
        return share;
    return qMin(reward.target, qMax(share, reward.granted));
}

bool isForgotten(const StoredReward &stored, const EngineFacts &facts)
{
    // In order of their ids.
    const auto found = std::lower_bound(facts.participants.begin(), facts.participants.end(), stored.participant,
        [](const ParticipantRow &row, ParticipantId id) { return row.id < id; });
    return found == facts.participants.end() || found->id != stored.participant;
}

bool isOutOtherwise(const StoredReward *stored, const RewardTarget &target)
{
    return stored != nullptr && hasLeft(stored->phase)
        && (stored->kind != target.kind || stored->currency != target.currency
            || stored->hasAmount != target.hasAmount);
}

Payments paymentsOf(const std::vector<const StoredReward *> &rewards, const EngineFacts &facts)
{
    Payments rows;
    for (const StoredReward *reward : rewards)
        rows.emplace(reward->conversion, nullptr);
    if (rows.empty())
        return rows;
    for (const ConversionRow &row : facts.conversions) {
        if (const auto found = rows.find(row.id); found != rows.end())
            found->second = &row;
    }
    return rows;
}

} // namespace rd::services
