// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuerun.h"

#include <QCryptographicHash>

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookupDelay = 60'000ms; // reliability.md 1: at least 60 s since the last attempt ended
constexpr auto kLongestSend = 60'000ms; // deadline of a money request
/// Waits after a kept server error, by attempts: same-key requests repeat it, so they become rare.
constexpr std::chrono::milliseconds kServerErrorDelays[] = {1min, 10min, 1h, 24h};

bool wasSent(const IssueIntent &intent)
{
    return intent.attempts > 0;
}

/// True where a fresh plan comes to the very request that was written down.
bool isStillPlanned(const IssueIntent &intent, const IssuePlan &plan)
{
    const auto index = static_cast<std::size_t>(intent.step - 1);
    if (intent.step < 1 || index >= plan.steps.size())
        return false;
    const auto &step = plan.steps[index];
    return step.name == intent.stepName && step.httpMethod == intent.httpMethod && step.path == intent.path
        && QCryptographicHash::hash(step.body, QCryptographicHash::Sha256) == intent.bodyHash;
}

} // namespace

Status IssueRun::resolveOpen()
{
    RD_TRY(open, m_parts.intents.openIntents(m_connection.id));
    std::set<RewardId> seen;
    for (const auto &intent : open) {
        if (m_cancel.isCancelled())
            return {};
        if (seen.insert(intent.reward).second)
            RD_CHECK(resolveReward(intent.reward));
    }
    return {};
}

Status IssueRun::resolveReward(RewardId id)
{
    RD_TRY(intents, m_parts.intents.intentsOf(id));
    auto steps = currentSteps(intents);
    for (const auto &step : steps) {
        // Another account's key can neither find nor send it.
        if (step.account != m_connection.accountId || step.mode != m_connection.mode) {
            uncertain(id, u"it was sent with another account (%1, %2)"_s.arg(step.account, step.mode));
            return {};
        }
    }
    return drive(steps, true);
}

Result<IssueRun::StepEnd> IssueRun::resumeStep(IssueIntent &intent, const std::vector<IssueIntent> &steps, bool isLast)
{
    // Opening the workspace may already have turned Sending into Unknown.
    if (intent.state == IntentState::Sending
        || (intent.state == IntentState::Unknown && intent.error == kInterrupted)) {
        // A crash left it: whether it arrived is unknown, and it may have lasted until its deadline.
        intent.state = IntentState::Unknown;
        intent.lastAttempt = std::min(m_parts.clock.now(), intent.lastAttempt + kLongestSend);
        intent.error = u"interrupted, to be looked up"_s;
        RD_CHECK(m_parts.intents.update(intent));
    }
    const bool mustLook = intent.state == IntentState::Unknown || intent.state == IntentState::Absent
        || (wasSent(intent) && isPastWindow(intent));
    RD_TRY(found, mustLook ? lookUp(intent, isLast) : lookUpFirst(intent, isLast));
    if (found)
        return *found;
    // Looking is always allowed; sending is not while the books fail a check.
    if (const auto allowed = checkNotStopped(); !allowed) {
        uncertain(intent.reward, allowed.error().text);
        return StepEnd::Uncertain;
    }
    const auto objection = objectionTo(intent, steps);
    if (!objection) {
        if (stopsConnection(objection.error().kind))
            return fail(objection.error());
        uncertain(intent.reward, u"the receiver could not be read (%1)"_s.arg(objection.error().text));
        return StepEnd::Uncertain;
    }
    if (*objection) {
        if (wasSent(intent) && !mustLook) {
            // "Still running" is no proof that nothing came of it: only a look-up is.
            RD_TRY(arrived, lookUp(intent, isLast));
            if (arrived)
                return *arrived;
        }
        return withdraw(intent, **objection);
    }
    if (wasSent(intent) && isPastWindow(intent))
        renewKey(intent);
    return sendStep(intent, isLast);
}

Result<std::optional<IssueRun::StepEnd>> IssueRun::lookUp(IssueIntent &intent, bool isLast)
{
    const auto now = m_parts.clock.now();
    if (intent.lastAttempt > now) {
        // The clock was ahead then: it must not make this wait until that day comes.
        intent.lastAttempt = now;
        RD_CHECK(m_parts.intents.update(intent));
    }
    if (now < intent.lastAttempt + lookupDelay(intent)) {
        uncertain(intent.reward,
            u"sent; it can be looked up from %1 on"_s.arg(toIso(intent.lastAttempt + lookupDelay(intent))));
        return StepEnd::Uncertain;
    }
    const auto outcome = m_gateway.lookUp(intent, m_cancel);
    intent.lastLookup = now;
    switch (outcome.verdict) {
    case LookupVerdict::Present: {
        RD_TRY(end, confirm(intent, outcome.reference, isLast));
        return end;
    }
    case LookupVerdict::Undecided:
        RD_CHECK(m_parts.intents.update(intent));
        uncertain(intent.reward, u"the look-up gave no clear answer (%1)"_s.arg(outcome.text));
        return StepEnd::Uncertain;
    case LookupVerdict::Absent:
        break;
    }
    intent.state = IntentState::Absent;
    ++intent.emptyLookups;
    RD_CHECK(m_parts.intents.update(intent));
    if (intent.error.startsWith(u"idempotency_error"_s)) {
        // Another body used this key: sending again cannot succeed and would hide it.
        uncertain(intent.reward, u"another request used the same key; a person has to look at the provider"_s);
        return StepEnd::Uncertain;
    }
    return std::nullopt;
}

Result<std::optional<IssueRun::StepEnd>> IssueRun::lookUpFirst(IssueIntent &intent, bool isLast)
{
    // An id of ours makes a second request fail by itself, and after a send the other rules hold.
    if (!intent.naturalKey.isEmpty() || wasSent(intent))
        return std::nullopt;
    const auto outcome = m_gateway.lookUp(intent, m_cancel);
    intent.lastLookup = m_parts.clock.now();
    switch (outcome.verdict) {
    case LookupVerdict::Present: {
        RD_TRY(end, confirm(intent, outcome.reference, isLast));
        return end;
    }
    case LookupVerdict::Undecided:
        RD_CHECK(m_parts.intents.update(intent));
        uncertain(intent.reward,
            u"not sent yet: whether it was given before could not be found out (%1)"_s.arg(outcome.text));
        return StepEnd::Uncertain;
    case LookupVerdict::Absent:
        break;
    }
    return std::nullopt; // stays Prepared: nothing of this intent has left
}

std::chrono::milliseconds IssueRun::lookupDelay(const IssueIntent &intent) const
{
    if (!intent.error.startsWith(u"http-5"_s))
        return kLookupDelay;
    const auto last = std::size(kServerErrorDelays) - 1;
    return kServerErrorDelays[std::min(last, static_cast<std::size_t>(qMax(0, intent.attempts - 1)))];
}

bool IssueRun::isPastWindow(const IssueIntent &intent) const
{
    return std::max(m_parts.clock.now(), m_serverNow) >= intent.windowEnd;
}

/// Outside the window the provider has forgotten the key, and the look-up has just shown that nothing came of it.
void IssueRun::renewKey(IssueIntent &intent)
{
    ++intent.generation;
    intent.idempotencyKey =
        idempotencyKey(intent.account, intent.mode, intent.method, intent.key, intent.step, intent.generation);
    intent.firstAttempt = Instant{};
    intent.windowEnd = Instant{};
}

/// Between writing down and sending again the world may have changed: a refund, a flag, a discount the customer got
/// meanwhile.
Result<std::optional<IssueRun::Objection>> IssueRun::objectionTo(
    const IssueIntent &intent, const std::vector<IssueIntent> &steps)
{
    RD_TRY(reward, m_parts.books.storedReward(intent.reward));
    RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
    const auto submission = submissionOf(entries);
    const bool otherAmount = reward.hasAmount && reward.target != submission.inTransit;
    if (reward.target <= 0 || otherAmount || openFlags(reward) != 0)
        return Objection{std::nullopt, u"the sale changed before it was sent"_s};

    RewardFilter filter;
    filter.ids = {intent.reward};
    RD_TRY(rows, m_parts.books.rewardRows(filter, m_parts.clock.now()));
    if (rows.empty())
        return fail(ErrorKind::Damaged, u"reward %1 of an open intent is missing"_s.arg(intent.reward.value));
    RD_TRY(request, requestFor(rows.front(), reward, m_parts.campaigns, intent.method, {}));
    const auto firstKey = idempotencyKey(intent.account, intent.mode, intent.method, intent.key, 1, 1);
    RD_TRY(planned, m_gateway.plan(request, firstKey, m_cancel));
    if (planned.blocker == Blocker::AmbiguousSubscription) {
        // A person had chosen; the choice is in the path that was written down.
        for (const auto &subscription : planned.subscriptions) {
            const bool chosen = std::any_of(steps.begin(), steps.end(),
                [&subscription](const IssueIntent &step) { return step.path.split(u'/').contains(subscription); });
            if (chosen)
                request.subscriptionId = subscription;
        }
        RD_TRY(again, m_gateway.plan(request, firstKey, m_cancel));
        planned = std::move(again);
    }
    if (planned.blocker)
        return Objection{planned.blocker, planned.detail};
    if (!isStillPlanned(intent, planned))
        return Objection{std::nullopt, u"the receiver or the terms changed since"_s};
    return std::nullopt;
}

Result<IssueRun::StepEnd> IssueRun::withdraw(IssueIntent &intent, const Objection &objection)
{
    intent.state = IntentState::Abandoned;
    intent.error = objection.detail;
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(intent.reward));
        RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
        const auto submission = submissionOf(entries);
        const QString facts = objection.blocker ? word(*objection.blocker) : u"changed-before-sending"_s;
        RD_CHECK(m_parts.intents.settle(
            intent, failedChange(reward, submission.inTransit, facts, submission.actor), m_parts.clock.now()));
    }
    if (objection.blocker)
        RD_CHECK(m_parts.books.noteBlocker(intent.reward, objection.blocker, objection.detail));
    notIssued(intent.reward, objection.blocker.value_or(Blocker::NeedsApproval), objection.detail);
    return StepEnd::Ended;
}

} // namespace rd::services
