// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"
#include "models/services/issuerun.h"

#include <QRandomGenerator>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNotExecutedTries = 6; // 1, 2, 4, 8, 16, 32 s
constexpr int kNotSentTries = 2;
constexpr auto kLongestPause = 60'000ms; // rulings.md 48
constexpr auto kWaitSlice = 100ms;
constexpr int kUnknownsToStop = 3; // in a row: the provider is in trouble, more uncertain rewards help nobody

QString failureText(const SendOutcome &outcome)
{
    return outcome.text.isEmpty() ? outcome.code : QString(outcome.code + u": "_s + outcome.text);
}

/// What the provider asks for, else doubling; a quarter of jitter so that two programs do not meet again.
std::chrono::milliseconds pause(int tries, std::chrono::milliseconds asked)
{
    if (asked > 0ms)
        return std::min(asked, kLongestPause);
    const auto base = std::min<std::chrono::milliseconds>(1'000ms * (1 << tries), kLongestPause);
    return base
        + std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(base.count() / 4) + 1));
}

} // namespace

bool isServerError(const IssueIntent &intent)
{
    return intent.error.startsWith("http-5"_L1) || intent.error.startsWith(kKept);
}

bool needsPerson(const IssueIntent &intent)
{
    return intent.error.startsWith(kKept) || intent.error.startsWith("idempotency_error"_L1);
}

Result<IssueRun::StepEnd> IssueRun::startStep(IssueIntent &intent, bool isLast)
{
    RD_TRY(found, lookUpFirst(intent, isLast));
    if (found)
        return *found;
    return sendStep(intent, isLast);
}

Result<IssueRun::StepEnd> IssueRun::sendStep(IssueIntent &intent, bool isLast)
{
    for (int tries = 0;; ++tries) {
        const bool firstOfKey = noteAttempt(intent);
        // Its own durable commit: from here on a crash means "unknown", never "not sent".
        RD_CHECK(m_parts.intents.update(intent));
        // A cancel must not cut a request whose outcome would then be unknown: it takes effect between rewards.
        const auto outcome = m_gateway.send(intent, CancelToken());
        noteAnswer(intent, outcome, firstOfKey);
        if (outcome.taken)
            return lookAtTaken(intent, outcome, isLast);
        switch (outcome.verdict) {
        case SendVerdict::Confirmed:
            return confirm(intent, outcome.reference, isLast);
        case SendVerdict::Refused:
            return refuse(intent, outcome);
        case SendVerdict::Unknown:
            return unknown(intent, outcome);
        case SendVerdict::Unauthorized:
            RD_CHECK(notSent(intent, outcome));
            return fail(ErrorKind::Unauthorized, failureText(outcome),
                u"Connect %1 again with a key that may do this; what is open goes on then."_s.arg(m_connection.name));
        case SendVerdict::NotSent:
            if (tries >= kNotSentTries || m_cancel.isCancelled()) {
                RD_CHECK(notSent(intent, outcome));
                return fail(
                    ErrorKind::Offline, failureText(outcome), u"It is sent when the provider can be reached."_s);
            }
            break;
        case SendVerdict::NotExecuted:
            if (tries >= kNotExecutedTries || m_cancel.isCancelled())
                return notSent(intent, outcome);
            break;
        }
        intent.state = IntentState::Prepared;
        RD_CHECK(m_parts.intents.update(intent));
        wait(pause(tries, outcome.retryAfter));
        if (m_cancel.isCancelled())
            return notSent(intent, outcome);
    }
}

/// In slices, so that a person who cancels does not wait for the provider's patience.
void IssueRun::wait(std::chrono::milliseconds duration)
{
    for (auto left = duration; left > 0ms && !m_cancel.isCancelled(); left -= kWaitSlice)
        m_parts.clock.sleep(std::min<std::chrono::milliseconds>(left, kWaitSlice));
}

/// True for the first attempt with this key.
bool IssueRun::noteAttempt(IssueIntent &intent)
{
    const auto now = m_parts.clock.now();
    const bool firstOfKey = intent.firstAttempt == Instant{};
    m_wasServerError = !firstOfKey && isServerError(intent);
    m_times.began(intent.id, firstOfKey);
    intent.state = IntentState::Sending;
    ++intent.attempts;
    intent.lastAttempt = now;
    intent.lastAttemptServer = m_times.serverNow();
    intent.emptyLookups = 0;
    intent.firstEmpty = Instant{};
    intent.error = kInterrupted; // stands only if no answer is ever written over it
    if (!firstOfKey)
        return false;
    intent.firstAttempt = now;
    intent.firstAttemptServer = intent.lastAttemptServer;
    intent.windowEnd = now + m_gateway.resendWindow();
    return true;
}

/// The window is counted by the earlier of both clocks here and ended by the later one, see IssueClock::keyLife().
void IssueRun::noteAnswer(IssueIntent &intent, const SendOutcome &outcome, bool firstOfKey)
{
    intent.lastAttempt = m_parts.clock.now();
    intent.error = outcome.verdict == SendVerdict::Confirmed ? QString() : failureText(outcome);
    // The same error again, or said to be: the provider keeps it, and asking again brings nothing (reliability.md 1).
    if (isServerError(intent) && (outcome.replayed || m_wasServerError))
        intent.error = kKept + intent.error;
    m_times.ended(intent.id);
    m_times.heard(outcome.serverTime);
    intent.lastAttemptServer = m_times.serverNow();
    if (!outcome.serverTime || !firstOfKey)
        return;
    if (intent.firstAttemptServer == Instant{})
        intent.firstAttemptServer = *outcome.serverTime;
    intent.windowEnd = std::min(intent.windowEnd, *outcome.serverTime + m_gateway.resendWindow());
}

Result<IssueRun::StepEnd> IssueRun::confirm(IssueIntent &intent, const QString &reference, bool isLast)
{
    m_unknownInARow = 0;
    intent.state = IntentState::Confirmed;
    intent.reference = reference;
    intent.error.clear();
    if (!isLast) {
        RD_CHECK(m_parts.intents.update(intent));
        return StepEnd::Confirmed;
    }
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(intent.reward));
        RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
        const auto submission = submissionOf(entries);
        const auto facts = QString(intent.method + u" "_s + reference);
        RD_CHECK(m_parts.intents.settle(intent, issuedChange(reward, submission, facts), m_parts.clock.now()));
        if (reward.hasAmount)
            addTotal(m_report.totals, {submission.inTransit, reward.currency}, mode());
    }
    m_report.issued.push_back({intent.reward, reference});
    RD_CHECK(m_parts.books.noteBlocker(intent.reward, std::nullopt, {}));
    return StepEnd::Confirmed;
}

Result<IssueRun::StepEnd> IssueRun::refuse(IssueIntent &intent, const SendOutcome &outcome)
{
    m_unknownInARow = 0;
    intent.state = IntentState::Refused;
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(intent.reward));
        RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
        const auto submission = submissionOf(entries);
        const auto facts = QString(word(Blocker::ProviderRefused) + u": "_s + outcome.code);
        RD_CHECK(m_parts.intents.settle(intent, failedChange(reward, submission, facts), m_parts.clock.now()));
    }
    notIssued(intent.reward, Blocker::ProviderRefused, intent.error);
    return StepEnd::Ended;
}

Result<IssueRun::StepEnd> IssueRun::lookAtTaken(IssueIntent &intent, const SendOutcome &outcome, bool isLast)
{
    const auto found = m_gateway.lookUp(intent, m_cancel);
    m_times.heard(found.serverTime);
    if (found.verdict == LookupVerdict::Present) {
        intent.lastLookup = m_parts.clock.now();
        return confirm(intent, found.reference, isLast);
    }
    if (found.verdict == LookupVerdict::Foreign) {
        intent.lastLookup = m_parts.clock.now();
        return refuseForeign(intent, found.text);
    }
    return unknown(intent, outcome);
}

Result<IssueRun::StepEnd> IssueRun::refuseForeign(IssueIntent &intent, const QString &text)
{
    SendOutcome outcome;
    outcome.code = u"foreign-object"_s;
    outcome.text = text;
    intent.error = failureText(outcome);
    return refuse(intent, outcome);
}

/// Provably not executed: written down and waiting for the next chance.
Result<IssueRun::StepEnd> IssueRun::notSent(IssueIntent &intent, const SendOutcome &outcome)
{
    intent.state = IntentState::Prepared;
    RD_CHECK(m_parts.intents.update(intent));
    uncertain(intent.reward, u"not accepted yet, it is sent again later (%1)"_s.arg(failureText(outcome)));
    return StepEnd::Uncertain;
}

Result<IssueRun::StepEnd> IssueRun::unknown(IssueIntent &intent, const SendOutcome &outcome)
{
    intent.state = IntentState::Unknown;
    RD_CHECK(m_parts.intents.update(intent));
    uncertain(intent.reward, u"the outcome is unknown until it is looked up (%1)"_s.arg(failureText(outcome)));
    if (++m_unknownInARow >= kUnknownsToStop)
        return fail(ErrorKind::Timeout, u"%1 outcomes in a row are unknown"_s.arg(m_unknownInARow),
            u"Try again when the provider answers."_s);
    return StepEnd::Uncertain;
}

} // namespace rd::services
