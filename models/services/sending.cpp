// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sending.h"

#include <QRandomGenerator>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNotExecutedTries = 6; // 1, 2, 4, 8, 16, 32 s
constexpr int kNotSentTries = 2;
constexpr auto kLongestPause = 60'000ms; // rulings.md 48
constexpr auto kWaitSlice = 100ms;

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

void waitFor(std::chrono::milliseconds duration, Clock &clock, const CancelToken &cancel)
{
    for (auto left = duration; left > 0ms && !cancel.isCancelled(); left -= kWaitSlice)
        clock.sleep(std::min<std::chrono::milliseconds>(left, kWaitSlice));
}

Status sameAccount(const GatewayAccount &account, const Connection &connection)
{
    if (account.accountId == connection.accountId && account.mode == connection.mode)
        return {};
    return fail(ErrorKind::Conflict,
        u"the key of %1 belongs to account %2 (%3), not to %4 (%5)"_s.arg(
            connection.name, account.accountId, account.mode, connection.accountId, connection.mode),
        u"Connect %1 again with a key of its own account."_s.arg(connection.name), u"other-account"_s);
}

QString failureText(const SendOutcome &outcome)
{
    return outcome.text.isEmpty() ? outcome.code : QString(outcome.code + u": "_s + outcome.text);
}

bool isInDoubt(const IssueIntent &intent)
{
    const bool isUnsettled = intent.state == IntentState::Unknown || intent.state == IntentState::Absent;
    return isUnsettled && intent.firstAttempt != Instant{};
}

bool isOnItsWay(const IssueIntent &intent)
{
    return intent.state == IntentState::Unknown && !intent.reference.isEmpty();
}

bool isServerError(const IssueIntent &intent)
{
    return intent.error.startsWith("http-5"_L1) || intent.error.startsWith(kKept);
}

bool needsPerson(const IssueIntent &intent)
{
    return intent.error.startsWith(kKept) || intent.error.startsWith("idempotency_error"_L1);
}

void renewKey(IssueIntent &intent)
{
    ++intent.generation;
    intent.idempotencyKey =
        idempotencyKey(intent.account, intent.mode, intent.method, intent.key, intent.step, intent.generation);
    intent.firstAttempt = Instant{};
    intent.firstAttemptServer = Instant{};
    intent.windowEnd = Instant{};
}

void noteInterrupted(IssueIntent &intent, IssueClock &times, const Clock &clock)
{
    intent.state = IntentState::Unknown;
    const Instant began = intent.lastAttempt;
    intent.lastAttempt = std::min(clock.now(), began + kLongestSend);
    // It ended before the program began again, by both clocks: a look-up waits from there, not from the longest time it
    // could have taken. Where this computer's clock went back, it says nothing about that.
    const auto lasted = intent.lastAttempt >= began ? intent.lastAttempt - began : kLongestSend;
    if (intent.lastAttemptServer != Instant{})
        intent.lastAttemptServer += lasted;
    times.mayHaveLasted(intent.id, kLongestSend);
    intent.error = u"interrupted, to be looked up"_s;
}

Result<SendOutcome> WrittenSender::send(IssueIntent &intent)
{
    // "Not executed" is about this attempt: with an earlier one in doubt the intent stays so.
    const IntentState waiting = isInDoubt(intent) ? IntentState::Unknown : IntentState::Prepared;
    for (int tries = 0;; ++tries) {
        RD_CHECK(begin(intent));
        const auto outcome = m_parts.send(intent);
        end(intent, outcome);
        const bool mayRepeat = (outcome.verdict == SendVerdict::NotSent && tries < kNotSentTries)
            || (outcome.verdict == SendVerdict::NotExecuted && tries < kNotExecutedTries);
        if (outcome.taken || !mayRepeat || m_cancel.isCancelled())
            return outcome;
        intent.state = waiting;
        RD_CHECK(m_parts.save(intent));
        waitFor(pause(tries, outcome.retryAfter), m_parts.clock, m_cancel);
        if (m_cancel.isCancelled())
            return outcome;
    }
}

Status WrittenSender::begin(IssueIntent &intent)
{
    noteAttempt(intent);
    // Its own durable commit: from here on a crash means "unknown", never "not sent".
    return m_parts.save(intent);
}

void WrittenSender::noteAttempt(IssueIntent &intent)
{
    const auto now = m_parts.clock.now();
    m_firstOfKey = intent.firstAttempt == Instant{};
    m_wasServerError = !m_firstOfKey && isServerError(intent);
    m_parts.times.began(intent.id, m_firstOfKey);
    intent.state = IntentState::Sending;
    ++intent.attempts;
    intent.lastAttempt = now;
    intent.lastAttemptServer = m_parts.times.serverNow();
    intent.emptyLookups = 0;
    intent.firstEmpty = Instant{};
    intent.error = kInterrupted; // stands only if no answer is ever written over it
    if (!m_firstOfKey)
        return;
    intent.firstAttempt = now;
    intent.firstAttemptServer = intent.lastAttemptServer;
    intent.windowEnd = now + m_parts.window;
}

/// The window is counted by the earlier of both clocks here and ended by the later one, see IssueClock::keyLife().
void WrittenSender::end(IssueIntent &intent, const SendOutcome &outcome)
{
    intent.lastAttempt = m_parts.clock.now();
    intent.error = outcome.verdict == SendVerdict::Confirmed ? QString() : failureText(outcome);
    // The same error again, or said to be: the provider keeps it, and asking again brings nothing (reliability.md 1).
    if (isServerError(intent) && (outcome.replayed || m_wasServerError))
        intent.error = kKept + intent.error;
    m_parts.times.ended(intent.id);
    m_parts.times.heard(outcome.serverTime);
    intent.lastAttemptServer = m_parts.times.serverNow();
    if (!outcome.serverTime || !m_firstOfKey)
        return;
    if (intent.firstAttemptServer == Instant{})
        intent.firstAttemptServer = *outcome.serverTime;
    intent.windowEnd = std::min(intent.windowEnd, *outcome.serverTime + m_parts.window);
}

} // namespace rd::services
