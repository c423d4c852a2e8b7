// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"
#include "models/services/issuerun.h"

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kReturnsAtOnce = 200; // questions about settled payouts in one run
constexpr auto kReturnsEvery = 24h;

QString onItsWayText(const QString &text)
{
    return QString(kOnItsWay) + u": "_s + text;
}

} // namespace

void IssueRun::onItsWay(const IssueIntent &intent)
{
    const auto colon = intent.error.indexOf(u": ");
    m_onItsWay.insert_or_assign(intent.id, m_report.onItsWay.size());
    m_report.onItsWay.push_back(
        {intent.reward, intent.reference, colon < 0 ? intent.error : intent.error.mid(colon + 2)});
}

Result<IssueRun::StepEnd> IssueRun::accepted(IssueIntent &intent, const SendOutcome &outcome)
{
    if (outcome.reference.isEmpty())
        return unknown(intent, outcome);
    m_unknownInARow = 0;
    intent.state = IntentState::Unknown;
    intent.reference = outcome.reference;
    intent.error = onItsWayText(outcome.text);
    RD_CHECK(m_parts.intents.update(intent));
    RD_CHECK(m_parts.books.noteBlocker(intent.reward, std::nullopt, {}));
    onItsWay(intent);
    return StepEnd::Uncertain;
}

/// What the provider says of a payout it has taken. Its word alone moves the books (domain.md 5.3).
Result<IssueRun::StepEnd> IssueRun::follow(IssueIntent &intent, const LookupOutcome &outcome)
{
    if (outcome.verdict == LookupVerdict::Failed || outcome.verdict == LookupVerdict::Returned)
        return refuseLater(intent, outcome);
    intent.state = IntentState::Unknown;
    if (!outcome.reference.isEmpty())
        intent.reference = outcome.reference;
    intent.error = onItsWayText(outcome.text);
    RD_CHECK(noteProviderState(intent, outcome));
    onItsWay(intent);
    return StepEnd::Uncertain;
}

/// The reward waits for its receiver, or is under way again; each change is written down once.
Status IssueRun::noteProviderState(const IssueIntent &intent, const LookupOutcome &outcome)
{
    const bool isUnclaimed = outcome.verdict == LookupVerdict::Unclaimed;
    const auto books = lockBooks();
    RD_TRY(reward, m_parts.books.storedReward(intent.reward));
    const RewardPhase wanted = isUnclaimed ? RewardPhase::Unclaimed : RewardPhase::Submitted;
    const bool isOut = reward.phase == RewardPhase::Submitted || reward.phase == RewardPhase::Unclaimed;
    if (!isOut || reward.phase == wanted)
        return m_parts.intents.update(intent);
    RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
    return m_parts.intents.settle(intent,
        providerStateChange(reward, isUnclaimed, outcome.code, submissionOf(entries).actor), m_parts.clock.now());
}

Result<IssueRun::StepEnd> IssueRun::refuseLater(IssueIntent &intent, const LookupOutcome &outcome)
{
    SendOutcome refusal;
    refusal.verdict = SendVerdict::Refused;
    refusal.code = outcome.code;
    refusal.text = outcome.text;
    intent.error = failureText(refusal);
    return refuse(intent, refusal);
}

Result<IssueRun::StepEnd> IssueRun::resumeBlind(IssueIntent &intent, const std::vector<IssueIntent> &steps, bool isLast)
{
    const auto waits = [&](const QString &text) -> Result<StepEnd> {
        intent.state = IntentState::Unknown;
        intent.lastLookup = m_parts.clock.now(); // a person may end it from now on
        RD_CHECK(m_parts.intents.update(intent));
        uncertain(intent.reward, text);
        return StepEnd::Uncertain;
    };
    const auto left = lookupDelay(intent) - m_times.sinceLast(intent);
    if (intent.state != IntentState::Prepared && left > 0ms) { // Prepared: the last attempt was surely not carried out
        uncertain(intent.reward, u"sent; it can be asked for from %1 on"_s.arg(toIso(m_parts.clock.now() + left)));
        return StepEnd::Uncertain;
    }
    if (const auto allowed = checkNotStopped(); !allowed) {
        uncertain(intent.reward, allowed.error().text);
        return StepEnd::Uncertain;
    }
    if (intent.error.startsWith("idempotency_error"_L1))
        return waits(u"another request used the same id; a person has to look at the provider"_s);
    if (intent.error.startsWith(kRefusedLater))
        return waits(
            u"it was refused when it was sent again (%1), which says nothing about the first time; a person has to look at the provider"_s
                .arg(intent.error.mid(kRefusedLater.size())));
    if (keyLife(intent) != IssueClock::KeyLife::Valid)
        return waits(
            u"it was sent so long ago that the provider may have forgotten its id; a person has to look there"_s);
    const auto objection = objectionTo(intent, steps);
    if (!objection) {
        if (stopsConnection(objection.error().kind))
            return fail(objection.error());
        uncertain(intent.reward, u"the receiver could not be read (%1)"_s.arg(objection.error().text));
        return StepEnd::Uncertain;
    }
    // Sending it again may pay it, not sending it leaves open whether it was: a person decides.
    if (*objection)
        return waits(
            u"it may have been paid, and it must not be sent again (%1); a person has to look at the provider"_s.arg(
                (*objection)->detail));
    return sendStep(intent, isLast);
}

Status IssueRun::checkReturns()
{
    const auto period = m_gateway.returnPeriod();
    if (period <= 0ms)
        return {};
    const auto now = m_parts.clock.now();
    RD_TRY(settled, m_parts.intents.confirmedSince(m_connection.id, now - period, kReturnsAtOnce));
    for (auto &intent : settled) {
        if (m_cancel.isCancelled())
            return {};
        // Oldest look first: the rest has been looked at since.
        const bool wasAsked = intent.lastLookup <= now && now - intent.lastLookup < kReturnsEvery;
        if (wasAsked || now - intent.lastAttempt < kReturnsEvery)
            continue;
        const auto outcome = m_gateway.lookUp(intent, m_cancel);
        m_times.heard(outcome.serverTime);
        if (outcome.verdict == LookupVerdict::Returned || outcome.verdict == LookupVerdict::Failed) {
            RD_CHECK(takeBack(intent, outcome));
            continue;
        }
        intent.lastLookup = m_parts.clock.now();
        RD_CHECK(m_parts.intents.update(intent));
    }
    return {};
}

/// It had reached its receiver and came back: due again, and to be paid under another id.
Status IssueRun::takeBack(IssueIntent &intent, const LookupOutcome &outcome)
{
    SendOutcome refusal;
    refusal.code = outcome.code;
    refusal.text = outcome.text;
    intent.lastLookup = m_parts.clock.now();
    const auto books = lockBooks();
    RD_TRY(reward, m_parts.books.storedReward(intent.reward));
    RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
    const auto submission = submissionOf(entries);
    if (reward.phase != RewardPhase::Issued || submission.settled <= 0 || submission.inTransit != 0) {
        RD_CHECK(m_parts.intents.update(intent));
        uncertain(intent.reward,
            u"the provider says it came back (%1), but the books do not hold it as issued"_s.arg(failureText(refusal)));
        return {};
    }
    intent.state = IntentState::Refused;
    intent.error = failureText(refusal);
    const auto facts = QString(u"payout-returned: "_s + outcome.code);
    RD_CHECK(m_parts.intents.settle(intent, returnedChange(reward, submission, facts), m_parts.clock.now()));
    notIssued(intent.reward, Blocker::ProviderRefused, u"it came back: %1"_s.arg(intent.error));
    return {};
}

} // namespace rd::services
