// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issueservice.h"

#include "models/services/issuerun.h"
#include "models/services/issueselection.h"
#include "models/services/payoutreceivers.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// The provider does not know yet what this run is about to do: a coupon planned for a subscription blocks the next one
/// for it.
void blockSecondDiscount(IssuePlan &plan, const QString &method, std::set<QString> &discounted)
{
    const bool changesIt = method == "stripe-coupon"_L1 || method == "stripe-price"_L1;
    if (plan.blocker || plan.subscriptionId.isEmpty() || !changesIt)
        return;
    if (discounted.insert(plan.subscriptionId).second)
        return;
    plan.blocker = Blocker::ExistingDiscount;
    plan.detail = u"subscription %1 gets another reward in the same run"_s.arg(plan.subscriptionId);
}

/// Each reward alone may be covered, and all together not: said before the first one is sent.
void blockBeyondFunds(IssuePlan &plan, const std::optional<Money> &amount, std::map<Currency, qint64> &spent)
{
    if (plan.blocker || !plan.funds || !amount || plan.funds->currency != amount->currency)
        return;
    qint64 &before = spent[amount->currency];
    if (amount->minor <= plan.funds->minor - before) {
        before += amount->minor;
        return;
    }
    plan.blocker = Blocker::ProviderLimit;
    plan.detail = u"insufficient funds: %1 %2 are there, and the rewards before it take %3"_s.arg(
        toDecimal(*plan.funds), amount->currency.code(), toDecimal({before, amount->currency}));
}

} // namespace

Result<IssuePreview> IssueService::preview(
    const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(selection, select(order, progress, cancel));
    IssuePreview preview;
    for (const auto &[row, reason] : selection.notIssued)
        preview.rows.push_back({row, reason.reason, reason.detail, {}, {}});
    if (!selection.submitted.empty()) {
        RewardQuery query;
        query.ids = selection.submitted;
        RD_TRY(list, m_rewards.list(query, progress, cancel));
        for (const auto &row : list.rows)
            preview.rows.push_back(
                {row, Blocker::OutcomeUnknown, u"it is on its way; its outcome is not known yet"_s, {}, {}});
    }
    std::optional<Error> firstError;
    bool couldAsk = false;
    for (const auto &[name, rows] : selection.ready) {
        if (rows.empty())
            continue;
        const auto before = preview.rows.size();
        const auto status = previewConnection(name, rows, order, preview, progress, cancel);
        couldAsk = couldAsk || status;
        if (status)
            continue;
        if (concernsBooks(status.error().kind) || cancel.isCancelled())
            return fail(status.error());
        if (!firstError)
            firstError = status.error();
        // One connection that does not answer leaves the others as they are.
        for (auto row = rows.begin() + static_cast<std::ptrdiff_t>(preview.rows.size() - before); row != rows.end();
             ++row)
            preview.rows.push_back({*row, blockerFor(status.error().kind), status.error().text, {}, {}});
    }
    if (firstError && !couldAsk)
        return fail(*firstError);
    for (const auto &row : preview.rows) {
        if (row.blocker) {
            ++preview.blocked;
            continue;
        }
        ++preview.issuable;
        if (row.reward.amount)
            addTotal(preview.totals, *row.reward.amount, row.reward.mode());
    }
    return preview;
}

Status IssueService::previewConnection(const QString &name, const std::vector<RewardRow> &rows, const IssueOrder &order,
    IssuePreview &preview, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(connection, m_connections.byName(name));
    RD_TRY(gateway, m_connections.gateway(connection));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(account, gateway->account(cancel));
    if (account.accountId != connection.accountId || account.mode != connection.mode)
        return fail(ErrorKind::Conflict,
            u"the key of %1 belongs to account %2 (%3)"_s.arg(name, account.accountId, account.mode),
            u"Connect %1 again with a key of its own account."_s.arg(name), u"other-account"_s);
    qint64 done = 0;
    std::set<QString> discounted;
    std::map<Currency, qint64> spent;
    for (const auto &row : rows) {
        // Not every question goes out to the provider, which would look itself.
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"cancelled"_s);
        RD_TRY(stored, m_books.storedReward(row.id));
        RD_TRY(request, requestFor(row, stored, campaigns, order.method, order.subscription));
        const auto key = idempotencyKey(connection.accountId, connection.mode, order.method, stored.key, 1, 1);
        auto plan = planFor(*gateway, m_payoutMethods, row, request, key, cancel);
        if (plan)
            blockSecondDiscount(*plan, order.method, discounted);
        if (plan)
            blockBeyondFunds(*plan, request.amount, spent);
        if (plan)
            preview.rows.push_back({row, plan->blocker, plan->detail, plan->effect, plan->subscriptions});
        else if (stopsConnection(plan.error().kind))
            return fail(std::move(plan).error());
        else
            preview.rows.push_back({row, blockerFor(plan.error().kind), plan.error().text, {}, {}});
        if (progress)
            progress({u"preview"_s, ++done, static_cast<qint64>(rows.size()), 0});
    }
    return {};
}

} // namespace rd::services
