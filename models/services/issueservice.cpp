// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issueservice.h"

#include "models/services/activitylog.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuerun.h"
#include "models/services/issueselection.h"
#include "models/services/issuingcontrol.h"
#include "models/services/lastissue.h"
#include "models/services/payoutreceivers.h"

#include <unordered_set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

const QString &creditMethod()
{
    static const QString method = u"stripe-credit"_s;
    return method;
}

const QStringList &allMethods()
{
    static const QStringList methods{u"stripe-coupon"_s, creditMethod(), u"stripe-price"_s, u"shopify-discount"_s,
        u"shopify-gift-card"_s, u"shopify-store-credit"_s};
    return methods;
}

constexpr QLatin1StringView kAutomatic("automatic"); ///< as member: nobody
/// Longer than any provider's RewardGateway::returnPeriod().
constexpr auto kLongestReturn = std::chrono::hours(24 * 180);

/// The rewards of which a report says something; there may be hundreds of thousands.
std::unordered_set<RewardId> reportedIn(const IssueReport &report)
{
    std::unordered_set<RewardId> ids;
    const auto take = [&ids](const auto &rows) {
        for (const auto &row : rows)
            ids.insert(row.id);
    };
    take(report.issued);
    take(report.notIssued);
    take(report.uncertain);
    take(report.onItsWay);
    return ids;
}

QString countsText(const IssueReport &report)
{
    const QString text = u"%1 issued, %2 not issued, %3 uncertain"_s.arg(report.issued.size())
                             .arg(report.notIssued.size())
                             .arg(report.uncertain.size());
    return report.onItsWay.empty() ? text : QString(text + u", %1 on their way"_s.arg(report.onItsWay.size()));
}

QString outcomeWord(const IssueReport &report)
{
    if (report.cancelled)
        return u"cancelled"_s;
    return report.notIssued.empty() && report.uncertain.empty() ? u"ok"_s : u"partly"_s;
}

} // namespace

IssueService::IssueService(BooksRepository &books, IntentRepository &intents, CampaignRepository &campaigns,
    ConnectionService &connections, RewardService &rewards, WorkspaceRepository &workspace, Clock &clock)
    : m_books(books),
      m_intents(intents),
      m_campaigns(campaigns),
      m_connections(connections),
      m_rewards(rewards),
      m_workspace(workspace),
      m_clock(clock)
{
}

QStringList IssueService::methodsFor(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Coupon:
        return {u"stripe-coupon"_s};
    case RewardKind::AccountCredit:
        return {creditMethod()};
    case RewardKind::PriceChange:
        return {u"stripe-price"_s};
    case RewardKind::StoreCredit:
        return {u"shopify-store-credit"_s};
    case RewardKind::GiftCard:
        return {u"shopify-gift-card"_s};
    case RewardKind::DiscountCode:
        return {u"shopify-discount"_s};
    case RewardKind::Cash:
    case RewardKind::Points:
    case RewardKind::Goods:
        return {};
    }
    return {};
}

QStringList IssueService::methods()
{
    return allMethods() + payoutMethods();
}

Status IssueService::checkMember(const QString &name)
{
    RD_CHECK(m_rewards.gate().admit(name, Role::Approver, u"issue rewards"_s));
    return {};
}

Result<IssueReport> IssueService::issue(
    const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(checkMember(order.member));
    auto report = issueOrder(order, progress, cancel);
    // To be read again: a convenience, and what was sent has been sent whether it can be kept or not.
    if (report)
        static_cast<void>(keepLastIssue(m_workspace, order, *report, m_clock.now()));
    return report;
}

Result<IssueReport> IssueService::issueAutomatically(
    IssueOrder order, const ProgressSink &progress, const CancelToken &cancel)
{
    order.member = kAutomatic;
    return issueOrder(order, progress, cancel);
}

Result<IssueReport> IssueService::issueOrder(
    const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_workspace.readyToIssue());
    RD_CHECK(checkIssuingIsOn(m_workspace));
    {
        const auto books = lockBooks();
        RD_CHECK(m_rewards.settlePaidElsewhere());
    }
    auto selected = select(order, progress, cancel);
    if (!selected && selected.error().kind == ErrorKind::Cancelled) {
        IssueReport nothing; // was tried yet
        nothing.cancelled = true;
        return nothing;
    }
    RD_TRY(selection, std::move(selected));
    if (order.all)
        RD_CHECK(addOpen(selection));
    ActivityLine line(m_workspace, m_clock, u"issue"_s, order.method);
    IssueReport report;
    for (const auto &[row, reason] : selection.notIssued) {
        report.notIssued.push_back(reason);
        // What goes out by itself tries those that were refused before last: it has to know them.
        if (order.member == kAutomatic && !row.hasLastBlocker)
            RD_CHECK(m_books.noteBlocker(row.id, reason.reason, reason.detail));
    }
    std::optional<Error> firstError;
    for (const auto &[name, rows] : selection.ready) {
        const auto status = runConnection(name, rows, order, report, progress, cancel);
        if (status)
            continue;
        if (concernsBooks(status.error().kind)) {
            line.end(status.error());
            RD_CHECK(endEarly(report, status.error()));
            return report;
        }
        if (!firstError)
            firstError = status.error();
        const std::unordered_set<RewardId> reported = reportedIn(report);
        for (const auto &row : rows) {
            if (!cancel.isCancelled() && !reported.contains(row.id))
                report.notIssued.push_back({row.id, blockerFor(status.error().kind), status.error().text});
        }
    }
    if (!selection.submitted.empty()) {
        const std::unordered_set<RewardId> reported = reportedIn(report);
        for (const auto id : selection.submitted) {
            if (!reported.contains(id))
                report.uncertain.push_back({id, u"it is on its way; its outcome is not known yet"_s});
        }
    }
    report.cancelled = cancel.isCancelled();
    // Nothing could even be tried: that is the connection's error, not one of each reward.
    if (firstError && !report.cancelled && report.issued.empty() && report.uncertain.empty() && report.onItsWay.empty()
        && selection.ready.size() == 1 && firstError->code != kNoFunds) {
        line.end(*firstError);
        return fail(*firstError);
    }
    line.end(outcomeWord(report), countsText(report));
    report.clock = checkClock(m_clock, m_books, m_workspace);
    return report;
}

/// What has been sent must be told, whatever failed afterwards.
Status IssueService::endEarly(IssueReport &report, const Error &error)
{
    if (report.issued.empty() && report.uncertain.empty() && report.onItsWay.empty())
        return fail(error);
    report.error = error;
    return {};
}

Status IssueService::runThrough(IssueRun &run, const std::vector<RewardRow> &rows, const IssueOrder &order,
    const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(run.confirmAccount());
    RD_CHECK(run.resolveOpen());
    RD_CHECK(run.checkReturns());
    qint64 done = 0;
    std::unordered_set<RewardId> confirmed;
    if (order.confirmed)
        confirmed.insert(order.confirmed->begin(), order.confirmed->end());
    for (const auto &row : rows) {
        if (cancel.isCancelled())
            return {};
        const bool agreed = !order.confirmed || confirmed.contains(row.id);
        RD_CHECK(agreed ? run.issue(row, order.method, order.subscription, order.member)
                        : run.lookAt(row, order.method, order.subscription));
        if (progress)
            progress({u"issue"_s, ++done, static_cast<qint64>(rows.size()), 0});
    }
    return {};
}

Status IssueService::runConnection(const QString &name, const std::vector<RewardRow> &rows, const IssueOrder &order,
    IssueReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(connection, m_connections.byName(name));
    RD_TRY(gateway, m_connections.gateway(connection));
    RD_TRY(campaigns, m_campaigns.campaigns());
    IssueRun run({m_books, m_intents, m_workspace, m_clock, campaigns, &m_attempts, m_payoutMethods}, connection,
        *gateway, report, cancel);
    // Somebody's word is about one way of paying; what else a run meets, it only looks at.
    const bool isOrdered = order.member != kAutomatic && order.method == connection.provider;
    return run.finish(runThrough(run, rows, order, progress, cancel), isOrdered);
}

Result<IssueReport> IssueService::resolveOpen(const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_workspace.awaitChecks());
    Selection selection;
    RD_CHECK(addOpen(selection));
    IssueReport report;
    if (selection.ready.empty())
        return report;
    ActivityLine line(m_workspace, m_clock, u"issue"_s, u"open"_s);
    for (const auto &[name, rows] : selection.ready) {
        const auto status = runConnection(name, rows, {}, report, progress, cancel);
        if (!status && concernsBooks(status.error().kind)) {
            line.end(status.error());
            RD_CHECK(endEarly(report, status.error()));
            return report;
        }
    }
    // What could not be asked about stays what it is.
    RD_TRY(open, m_intents.openIntents(ConnectionId{}));
    std::unordered_set<RewardId> reported = reportedIn(report);
    for (const auto &intent : open) {
        if (reported.insert(intent.reward).second)
            report.uncertain.push_back({intent.reward, u"the provider could not be asked"_s});
    }
    report.cancelled = cancel.isCancelled();
    line.end(outcomeWord(report), countsText(report));
    return report;
}

Status IssueService::followPayouts(IssueReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_workspace.awaitChecks());
    RD_TRY(connections, m_connections.list());
    for (const auto &connection : connections) {
        if (!connection.active || !isPayoutMethod(connection.provider))
            continue;
        RD_TRY(open, m_intents.openIntents(connection.id));
        RD_TRY(settled, m_intents.confirmedSince(connection.id, m_clock.now() - kLongestReturn, 1));
        if (open.empty() && settled.empty())
            continue;
        const auto status = runConnection(connection.name, {}, {}, report, progress, cancel);
        if (!status && concernsBooks(status.error().kind))
            return fail(status.error());
        if (status)
            continue;
        std::unordered_set<RewardId> reported = reportedIn(report);
        for (const auto &intent : open) {
            if (reported.insert(intent.reward).second)
                report.uncertain.push_back({intent.reward, status.error().text});
        }
    }
    return {};
}

Result<RewardRow> IssueService::uncertainRow(RewardId id, const QString &reason, const QString &member)
{
    RD_CHECK(checkMember(member));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"a reason is needed"_s, {}, u"reason-missing"_s);
    if (reason.size() > kMaxReason || reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    RewardQuery query;
    query.ids = {id};
    RD_TRY(list, m_rewards.list(query));
    if (list.rows.empty())
        return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value), {}, u"unknown-reward"_s);
    const auto &row = list.rows.front();
    if (row.state != RewardState::Submitted && row.state != RewardState::Unclaimed)
        return fail(ErrorKind::Conflict, u"it is %1, its outcome is not uncertain"_s.arg(word(row.state)), {},
            u"not-uncertain"_s);
    RD_TRY(decider, m_rewards.gate().member(member));
    if (isOwnReward(decider, row))
        return fail(ErrorKind::Conflict, u"nobody decides about an own reward"_s, {}, u"own-reward"_s);
    return row;
}

namespace {

/// Only what was looked for since it was last sent may be given up; what has not left is sent or withdrawn by itself,
/// unless the look-up before the first send gives no answer.
Status checkAbandonable(const IssueIntent *step)
{
    if (!step)
        return fail(ErrorKind::Conflict, u"nothing about this reward is uncertain"_s, {}, u"not-uncertain"_s);
    if (isOnItsWay(*step) && step->error.startsWith(kOnItsWay))
        return fail(ErrorKind::Conflict,
            u"the provider has taken it and says what becomes of it (%1)"_s.arg(step->error),
            u"Cancel it at the provider; what is not claimed comes back by itself."_s, u"on-its-way"_s);
    const bool wasSent = step->attempts > 0;
    if (step->state == IntentState::Prepared && wasSent)
        return fail(ErrorKind::Conflict, u"the provider has not taken it yet; it is sent again by itself"_s,
            u"Issue again first."_s, u"not-uncertain"_s);
    const bool wasLookedFor =
        step->emptyLookups > 0 || (step->lastLookup != Instant{} && (!wasSent || step->lastLookup > step->lastAttempt));
    if (step->state == IntentState::Sending || !wasLookedFor)
        return fail(ErrorKind::Conflict, u"it has not been looked for at the provider since it was sent"_s,
            u"Issue again to look it up, some minutes after it was sent."_s, u"look-up-first"_s);
    return {};
}

} // namespace

Status IssueService::abandon(RewardId id, const QString &reason, const QString &member)
{
    const std::lock_guard oneAtATime(m_running);
    RD_TRY(row, uncertainRow(id, reason, member));
    ActivityLine line(m_workspace, m_clock, u"decision"_s, u"abandon"_s);
    const auto books = lockBooks();
    RD_TRY(intents, m_intents.intentsOf(row.id));
    const auto steps = currentSteps(intents);
    const auto *open = openStep(steps);
    RD_CHECK(checkAbandonable(open));
    RD_TRY(reward, m_books.storedReward(id));
    RD_TRY(entries, m_books.entriesOf(id));
    auto ended = *open;
    ended.state = IntentState::Abandoned;
    ended.error = u"abandoned: "_s + reason.trimmed();
    RD_CHECK(m_intents.settle(
        ended, abandonedChange(reward, submissionOf(entries), reason.trimmed(), member), m_clock.now()));
    for (auto step : steps) {
        // A stop before this is made good by the next run.
        if (step.id == ended.id || step.state != IntentState::Prepared)
            continue;
        step.state = IntentState::Abandoned;
        step.error = u"the step before it was abandoned"_s;
        RD_CHECK(m_intents.update(step));
    }
    line.end(u"ok"_s, u"reward %1"_s.arg(id.value));
    return {};
}

Result<IssueReport> IssueService::resend(
    RewardId id, const QString &reason, const QString &member, const CancelToken &cancel)
{
    const std::lock_guard oneAtATime(m_running);
    RD_CHECK(m_workspace.readyToIssue());
    RD_TRY(row, uncertainRow(id, reason, member));
    ActivityLine line(m_workspace, m_clock, u"decision"_s, u"resend"_s);
    RD_TRY(name, connectionOf(row));
    RD_TRY(connection, m_connections.byName(name));
    RD_TRY(gateway, m_connections.gateway(connection));
    RD_TRY(campaigns, m_campaigns.campaigns());
    IssueReport report;
    IssueRun run({m_books, m_intents, m_workspace, m_clock, campaigns, &m_attempts, m_payoutMethods}, connection,
        *gateway, report, cancel);
    RD_CHECK(run.confirmAccount());
    const auto status = run.finish(run.resend(id, reason.trimmed(), member), true);
    if (!status) {
        line.end(status.error());
        RD_CHECK(endEarly(report, status.error()));
        return report;
    }
    line.end(outcomeWord(report), countsText(report));
    report.clock = checkClock(m_clock, m_books, m_workspace);
    return report;
}

Result<std::map<QString, QString>> IssueService::providers()
{
    RD_TRY(connections, m_connections.list());
    std::map<QString, QString> providers;
    for (const auto &connection : connections)
        providers.emplace(connection.name, connection.provider);
    return providers;
}

Result<std::vector<IssueIntent>> IssueService::openIntents()
{
    return m_intents.openIntents(ConnectionId{});
}

} // namespace rd::services
