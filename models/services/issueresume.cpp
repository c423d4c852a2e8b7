// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuerun.h"
#include "models/services/payoutreceivers.h"

#include <QCryptographicHash>

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Look-ups after a kept server error, counted from the last attempt; then once a day.
constexpr std::chrono::milliseconds kKeptDelays[] = {1min, 10min, 1h, 24h};
constexpr auto kDayApart = std::chrono::milliseconds(24h);
constexpr int kAskedPerAge = 4; // the time between two questions is a quarter of the age
constexpr auto kLongestAsk = std::chrono::milliseconds(6h);

constexpr QLatin1StringView kPersonText(
    "the provider repeats a server error for it, and it was not found; a person may send it again or end it");

bool wasSent(const IssueIntent &intent)
{
    return intent.attempts > 0;
}

/// A payout on its way is asked about often while it is young and a few times a day when it waits for its receiver
/// (payouts.md 1a).
std::chrono::milliseconds untilAsked(const IssueIntent &intent, std::chrono::milliseconds age, Instant now)
{
    if (intent.lastLookup < intent.lastAttempt || intent.lastLookup > now)
        return 0ms;
    return std::min<std::chrono::milliseconds>(age / kAskedPerAge, kLongestAsk) - (now - intent.lastLookup);
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
        noteInterrupted(intent, m_times, m_parts.clock);
        RD_CHECK(m_parts.intents.update(intent));
    }
    if (wasSent(intent) && !m_gateway.canLookUp(intent))
        return resumeBlind(intent, steps, isLast);
    const bool mustLook = intent.state == IntentState::Unknown || intent.state == IntentState::Absent
        || (wasSent(intent) && keyLife(intent) != IssueClock::KeyLife::Valid);
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
        if (untilSureAbsent(intent) > 0ms)
            return looksOnceMore(intent);
        return withdraw(intent, **objection);
    }
    switch (wasSent(intent) ? keyLife(intent) : IssueClock::KeyLife::Valid) {
    case IssueClock::KeyLife::Valid:
        break;
    case IssueClock::KeyLife::Disputed:
        uncertain(intent.reward,
            u"this computer's clock and the provider's differ too much to send it again; set the clock right"_s);
        return StepEnd::Uncertain;
    case IssueClock::KeyLife::Over:
        if (isServerError(intent)) {
            uncertain(intent.reward, QString(kPersonText));
            return StepEnd::Uncertain;
        }
        if (untilSureAbsent(intent) > 0ms)
            return looksOnceMore(intent);
        renewKey(intent);
        break;
    }
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
    if (const auto left = untilLookup(intent); left > 0ms) {
        if (isOnItsWay(intent)) {
            onItsWay(intent);
            return StepEnd::Uncertain;
        }
        uncertain(intent.reward, u"sent; it can be looked up from %1 on"_s.arg(toIso(now + left)));
        return StepEnd::Uncertain;
    }
    RD_TRY(found, walk(intent, isLast));
    if (found)
        return found;
    if (intent.error.startsWith(kRefusedLater)) {
        if (untilSureAbsent(intent) > 0ms)
            return looksOnceMore(intent);
        RD_TRY(refused, refuseAsSaid(intent));
        return refused;
    }
    if (!needsPerson(intent))
        return found;
    // Sending again cannot succeed, and under another key it would be a guess.
    uncertain(intent.reward,
        intent.error.startsWith(kKept) ? QString(kPersonText)
                                       : u"another request used the same key; a person has to look at the provider"_s);
    return StepEnd::Uncertain;
}

Result<std::optional<IssueRun::StepEnd>> IssueRun::searched(IssueIntent &intent, const QString &undecided, bool isLast)
{
    const auto outcome = m_gateway.lookUp(intent, m_cancel);
    m_times.heard(outcome.serverTime);
    intent.lastLookup = m_parts.clock.now();
    switch (outcome.verdict) {
    case LookupVerdict::Present: {
        RD_TRY(end, confirm(intent, outcome.reference, isLast));
        return end;
    }
    case LookupVerdict::Foreign: {
        RD_TRY(end, refuseForeign(intent, outcome.text));
        return end;
    }
    case LookupVerdict::OnItsWay:
    case LookupVerdict::Unclaimed:
    case LookupVerdict::Failed:
    case LookupVerdict::Returned: {
        RD_TRY(end, follow(intent, outcome));
        return end;
    }
    case LookupVerdict::Undecided:
        if (isOnItsWay(intent))
            intent.error = u"look-up: "_s + outcome.text;
        RD_CHECK(m_parts.intents.update(intent));
        uncertain(intent.reward, undecided.arg(outcome.text));
        return StepEnd::Uncertain;
    case LookupVerdict::Absent:
        break;
    }
    return std::nullopt;
}

Result<std::optional<IssueRun::StepEnd>> IssueRun::walk(IssueIntent &intent, bool isLast)
{
    RD_TRY(end, searched(intent, u"the look-up gave no clear answer (%1)"_s, isLast));
    if (end)
        return end;
    intent.state = IntentState::Absent;
    ++intent.emptyLookups;
    if (intent.firstEmpty == Instant{} || intent.firstEmpty > intent.lastLookup) // the clock was ahead then
        intent.firstEmpty = intent.lastLookup;
    RD_CHECK(m_parts.intents.update(intent));
    return std::nullopt;
}

Result<bool> IssueRun::mayBeGiven(RewardId id)
{
    if (!m_restored) {
        RD_TRY(restored, m_parts.books.restoredBooks());
        m_restored = std::move(restored);
    }
    if (!m_restored->at)
        return false;
    RD_TRY(reward, m_parts.books.storedReward(id));
    return m_restored->concerns(id, reward.dueAt);
}

Result<std::optional<IssueRun::StepEnd>> IssueRun::lookUpFirst(IssueIntent &intent, bool isLast)
{
    RD_TRY(isInDoubt, mayBeGiven(intent.reward));
    // An id of ours makes a second request fail by itself, and after a send the other rules hold.
    if ((!intent.naturalKey.isEmpty() && !isInDoubt) || wasSent(intent))
        return std::nullopt;
    // Absent: it stays Prepared, nothing of this intent has left.
    return searched(intent, u"not sent yet: whether it was given before could not be found out (%1)"_s, isLast);
}

std::chrono::milliseconds IssueRun::untilLookup(const IssueIntent &intent) const
{
    if (isOnItsWay(intent))
        return untilAsked(intent, m_times.sinceLast(intent), m_parts.clock.now());
    if (!intent.error.startsWith(kKept))
        return lookupDelay(intent) - m_times.sinceLast(intent);
    const auto done = static_cast<std::size_t>(qMax(0, intent.emptyLookups));
    if (done < std::size(kKeptDelays))
        return kKeptDelays[done] - m_times.sinceLast(intent);
    const auto sinceLookup = m_parts.clock.now() - intent.lastLookup;
    return sinceLookup < 0ms ? 0ms : kDayApart - sinceLookup;
}

std::chrono::milliseconds IssueRun::lookupDelay(const IssueIntent &intent)
{
    return isPayoutMethod(intent.method) ? kPayoutLookupDelay : kLookupDelay;
}

std::chrono::milliseconds IssueRun::untilSureAbsent(const IssueIntent &intent) const
{
    if (!isPayoutMethod(intent.method) || !wasSent(intent))
        return 0ms;
    // By the clock that stands in the books, and by the one that nobody can turn.
    const auto apart = std::min<std::chrono::milliseconds>(
        intent.lastLookup - intent.firstEmpty, m_times.sinceLast(intent) - kPayoutLookupDelay);
    return kWalksApart - apart;
}

IssueRun::StepEnd IssueRun::looksOnceMore(const IssueIntent &intent)
{
    uncertain(intent.reward,
        u"it was not found at the provider; to be sure it is looked for once more from %1 on"_s.arg(
            toIso(m_parts.clock.now() + untilSureAbsent(intent))));
    return StepEnd::Uncertain;
}

IssueClock::KeyLife IssueRun::keyLife(const IssueIntent &intent) const
{
    return m_times.keyLife(intent, m_gateway.resendWindow());
}

Result<IssueIntent> IssueRun::uncertainStep(RewardId id)
{
    RD_TRY(intents, m_parts.intents.intentsOf(id));
    const auto steps = currentSteps(intents);
    const auto *step = openStep(steps);
    if (!step || (step->state != IntentState::Unknown && step->state != IntentState::Absent))
        return fail(ErrorKind::Conflict, u"nothing about this reward is uncertain"_s, {}, u"not-uncertain"_s);
    if (step->account != m_connection.accountId || step->mode != m_connection.mode)
        return fail(ErrorKind::Conflict, u"it was sent with another account (%1, %2)"_s.arg(step->account, step->mode),
            {}, u"other-account"_s);
    if (!isServerError(*step) && !needsPerson(*step))
        return fail(ErrorKind::Conflict, u"it is looked up and, if it is not there, sent again by itself"_s,
            u"Issue again, or wait for the next look-up."_s, u"resends-by-itself"_s);
    if (m_times.sinceLast(*step) < lookupDelay(*step))
        return fail(ErrorKind::Conflict, u"it was sent a moment ago"_s, u"Wait some minutes."_s, u"too-early"_s);
    return *step;
}

Status IssueRun::resend(RewardId id, const QString &reason, const QString &member)
{
    RD_CHECK(checkNotStopped());
    RD_TRY(wanted, uncertainStep(id));
    RD_TRY(intents, m_parts.intents.intentsOf(id));
    auto steps = currentSteps(intents);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&wanted](const IssueIntent &step) { return step.id == wanted.id; });
    auto &step = *found;
    const bool isLast = std::next(found) == steps.end();
    RD_TRY(end, walk(step, isLast));
    if (end)
        return *end == StepEnd::Uncertain ? Status() : drive(steps, true);
    const auto apart = std::min(step.lastLookup - step.firstEmpty, m_times.sinceLast(step));
    if (apart < kDayApart)
        return fail(ErrorKind::Conflict, u"it was not found, but it takes two look-ups a day apart to be sure"_s,
            u"Try again from %1 on."_s.arg(toIso(m_parts.clock.now() + (kDayApart - apart))), u"too-early"_s);
    RD_TRY(objection, objectionTo(step, steps));
    if (objection) {
        RD_CHECK(withdraw(step, *objection));
        return drive(steps, true);
    }
    renewKey(step);
    step.error.clear();
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(id));
        RD_CHECK(m_parts.intents.settle(step, resendChange(reward, reason, member), m_parts.clock.now()));
    }
    RD_TRY(sent, sendStep(step, isLast));
    return sent == StepEnd::Uncertain ? Status() : drive(steps, true);
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
    if (reward.kind == RewardKind::Cash && reward.beneficiary == Beneficiary::Referrer) {
        RD_TRY(owed, owedBack(m_parts.books, reward.participant, reward.currency, mode()));
        if (owed > 0)
            return Objection{Blocker::NegativeBalance, owedBackText(owed, reward.currency)};
    }

    RewardFilter filter;
    filter.ids = {intent.reward};
    RD_TRY(rows, m_parts.books.rewardRows(filter, m_parts.clock.earlier()));
    if (rows.empty())
        return fail(ErrorKind::Damaged, u"reward %1 of an open intent is missing"_s.arg(intent.reward.value));
    if (rows.front().participantSuspended)
        return Objection{Blocker::ParticipantSuspended, u"the participant was suspended meanwhile"_s};
    RD_TRY(request, requestFor(rows.front(), reward, m_parts.campaigns, intent.method, {}));
    const auto firstKey = idempotencyKey(
        intent.account, intent.mode, intent.method, intent.key, 1, m_gateway.usesFreshIds() ? intent.generation : 1);
    RD_TRY(planned, planFor(m_gateway, m_parts.payoutMethods, rows.front(), request, firstKey, m_cancel));
    if (planned.blocker == Blocker::AmbiguousSubscription) {
        // A person had chosen; the choice is in the path that was written down.
        for (const auto &subscription : planned.subscriptions) {
            const bool chosen = std::any_of(steps.begin(), steps.end(),
                [&subscription](const IssueIntent &step) { return step.path.split(u'/').contains(subscription); });
            if (chosen)
                request.subscriptionId = subscription;
        }
        RD_TRY(again, planFor(m_gateway, m_parts.payoutMethods, rows.front(), request, firstKey, m_cancel));
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
        RD_CHECK(m_parts.intents.settle(intent, failedChange(reward, submission, facts), m_parts.clock.now()));
    }
    if (objection.blocker)
        RD_CHECK(m_parts.books.noteBlocker(intent.reward, objection.blocker, objection.detail));
    notIssued(intent.reward, objection.blocker.value_or(Blocker::NeedsApproval), objection.detail);
    return StepEnd::Ended;
}

} // namespace rd::services
