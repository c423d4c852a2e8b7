// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issueselection.h"

#include "models/services/decisions.h"
#include "models/services/issuechanges.h"
#include "models/services/issuerun.h"
#include "models/services/restoredissue.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Each may ask the books what its participant owes back.
constexpr qint64 kRowsBetweenReports = 1'000;

/// Cash becomes account credit of the same amount when a person says so for one reward (rulings.md 44); a coupon that
/// cannot be attached becomes credit of its amount when a person says so for named ones.
bool fits(const RewardRow &row, const IssueOrder &order)
{
    if (IssueService::methodsFor(row.kind).contains(order.method)
        || IssueService::payoutMethodsFor(row.kind).contains(order.method))
        return true;
    if (order.all || order.method != "stripe-credit"_L1)
        return false;
    return row.kind == RewardKind::Coupon || (row.kind == RewardKind::Cash && order.ids.size() == 1);
}

Status checkOrder(const IssueOrder &order)
{
    if (!IssueService::methods().contains(order.method))
        return fail(ErrorKind::Usage, u"rewards cannot be issued via \"%1\""_s.arg(order.method),
            u"Known: "_s + IssueService::methods().join(u", "_s), u"unknown-method"_s);
    if (order.all != order.ids.empty())
        return fail(ErrorKind::Usage, u"name the rewards, or all of them"_s, {}, u"no-rewards"_s);
    if (!order.subscription.isEmpty() && order.ids.size() != 1)
        return fail(ErrorKind::Usage, u"a subscription is chosen for exactly one reward"_s, {}, u"one-reward"_s);
    return {};
}

/// A provider has the request: taken, perhaps waiting for its receiver.
bool isWithProvider(const RewardRow &row)
{
    return row.state == RewardState::Submitted || row.state == RewardState::Unclaimed;
}

} // namespace

QStringList IssueService::payoutMethodsFor(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Cash:
        return payoutMethods();
    case RewardKind::GiftCard:
        return {u"tremendous"_s};
    case RewardKind::Coupon:
    case RewardKind::AccountCredit:
    case RewardKind::PriceChange:
    case RewardKind::StoreCredit:
    case RewardKind::DiscountCode:
    case RewardKind::Points:
    case RewardKind::Goods:
        return {};
    }
    return {};
}

/// Through whose account a reward goes out, or went where it is on its way. One entered by hand has no sale: a request
/// on its way knows, else it is the only connection of its campaign. Empty = cannot be told.
Result<QString> IssueService::connectionOf(const RewardRow &row)
{
    std::set<ConnectionId> possible;
    if (isWithProvider(row)) {
        RD_TRY(intents, m_intents.intentsOf(row.id));
        for (const auto &intent : intents)
            possible = {intent.connection};
    }
    if (possible.empty()) {
        if (!row.connection.isEmpty() || row.key.slot != kManualSlot)
            return row.connection;
        RD_TRY(campaigns, m_campaigns.campaigns());
        for (const auto &campaign : campaigns) {
            if (campaign.id == row.campaignId)
                possible.insert(campaign.connections.begin(), campaign.connections.end());
        }
    }
    if (possible.size() != 1)
        return QString();
    RD_TRY(connections, m_connections.list());
    for (const auto &connection : connections) {
        if (connection.id == *possible.begin())
            return connection.name;
    }
    return QString();
}

IssueService::PayoutPlace IssueService::payoutPlace(
    const IssueOrder &order, Mode mode, const std::vector<Connection> &connections)
{
    QStringList names;
    for (const auto &connection : connections) {
        const bool isWanted = order.through.isEmpty() || connection.name == order.through;
        if (connection.active && isWanted && connection.provider == order.method && connection.mode == word(mode))
            names << connection.name;
    }
    if (names.size() == 1)
        return {names.constFirst(), {}};
    if (names.isEmpty())
        return {{}, u"there is no connection to %1 in %2 mode that could pay it"_s.arg(order.method, word(mode))};
    return {{}, u"there are several connections to %1: %2; say which one"_s.arg(order.method, names.join(u", "_s))};
}

/// Through which connection a reward would go out; of one on its way, through which it went.
Result<IssueService::PayoutPlace> IssueService::placeOf(
    const RewardRow &row, const IssueOrder &order, const Surroundings &surroundings)
{
    if (isPayoutMethod(order.method) && !isWithProvider(row))
        return payoutPlace(order, row.mode(), surroundings.connections);
    RD_TRY(name, connectionOf(row));
    if (name.isEmpty())
        return PayoutPlace{{},
            u"it was entered by hand and campaign \"%1\" has several connections, so nobody can tell which account the credit belongs to; issue it by hand"_s
                .arg(row.campaign)};
    const auto &all = surroundings.connections;
    const auto found =
        std::find_if(all.begin(), all.end(), [&name = name](const Connection &one) { return one.name == name; });
    if (!isWithProvider(row) && found != all.end() && found->provider != providerOf(order.method))
        return PayoutPlace{
            {}, u"it was earned through %1, where nothing is given via %2"_s.arg(found->provider, order.method)};
    return PayoutPlace{name, {}};
}

/// Sorts one reward of an order: ready to go out through a connection, on its way already, or why neither.
Status IssueService::selectRow(
    Selection &selection, RewardRow &row, const IssueOrder &order, const Surroundings &surroundings)
{
    const auto refuse = [&](Blocker reason, const QString &detail) {
        selection.notIssued.emplace_back(row, NotIssuedRow{row.id, reason, detail});
    };
    qint64 owed = 0;
    if (row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer && row.amount) {
        RD_TRY(found, owedBack(m_books, row.participant, row.amount->currency, row.mode()));
        owed = found;
    }
    RD_TRY(place, placeOf(row, order, surroundings));
    if (isWithProvider(row)) {
        selection.submitted.push_back(row.id);
        if (!place.connection.isEmpty())
            selection.ready[place.connection];
    } else if (row.state == RewardState::Issued && !order.all) {
        refuse(Blocker::AlreadyIssued, u"it was issued before (%1)"_s.arg(row.reference));
    } else if (!fits(row, order)) {
        if (!order.all) // with --all the others are not mentioned (rulings.md 31)
            refuse(Blocker::NoPayoutMethod,
                u"a reward of kind %1 is not issued via %2"_s.arg(word(row.kind), order.method));
    } else if (row.state != RewardState::Approved) {
        refuse(Blocker::NeedsApproval, u"it is %1, not approved"_s.arg(word(row.state)));
    } else if (const auto blocker = standingBlocker(row)) {
        refuse(*blocker, {});
    } else if (needsLook(row, order.method, surroundings.campaigns)) {
        refuse(Blocker::RestoredCopy, restoredText());
    } else if (owed > 0) {
        refuse(Blocker::NegativeBalance, owedBackText(owed, row.amount->currency));
    } else if (place.connection.isEmpty()) {
        refuse(Blocker::NoPayoutMethod, place.why);
    } else {
        selection.ready[place.connection].push_back(std::move(row));
    }
    return {};
}

Result<IssueService::Selection> IssueService::select(
    const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(checkOrder(order));
    RewardQuery query;
    query.ids = order.ids;
    if (isPayoutMethod(order.method))
        query.paidBy = order.method;
    if (order.all)
        query.states = {RewardState::Approved};
    RD_TRY(list, m_rewards.list(query, progress, cancel));
    RD_CHECK(checkAllFound(list.rows, order.ids));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(connections, m_connections.list());
    const Surroundings surroundings{std::move(campaigns), std::move(connections)};
    Selection selection;
    qint64 done = 0;
    for (auto &row : list.rows) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"cancelled"_s);
        if (progress && done % kRowsBetweenReports == 0)
            progress({u"order"_s, done, static_cast<qint64>(list.rows.size()), 0});
        RD_CHECK(selectRow(selection, row, order, surroundings));
        ++done;
    }
    return selection;
}

Result<IssueOutline> IssueService::outline(
    const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(selection, select(order, progress, cancel));
    IssueOutline outline;
    for (const auto &[name, rows] : selection.ready) {
        for (const auto &row : rows) {
            ++outline.count;
            if (row.amount)
                addTotal(outline.totals, *row.amount, row.mode());
        }
    }
    return outline;
}

/// Connections with open intents are part of every "all".
Status IssueService::addOpen(Selection &selection)
{
    RD_TRY(open, m_intents.openIntents(ConnectionId{}));
    RD_TRY(connections, m_connections.list());
    for (const auto &intent : open) {
        for (const auto &connection : connections) {
            if (connection.id == intent.connection)
                selection.ready[connection.name];
        }
    }
    return {};
}

} // namespace rd::services
