// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/intent.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/clock.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/rewardgateway.h"

#include <functional>
#include <map>

namespace rd::services {

/// Monotonic times of an attempt made by this process.
struct AttemptTime {
    std::chrono::milliseconds firstOfKey{0};
    std::chrono::milliseconds last{0};
};
using AttemptTimes = std::map<IntentId, AttemptTime>;

/// The age of an attempt by the clock that cannot be turned, else by the provider's, else by the computer's.
class IssueClock {
public:
    IssueClock(const Clock &clock, AttemptTimes *attempts) : m_clock(clock), m_attempts(attempts) {}
    /// The provider said what time it is.
    void heard(std::optional<Instant> serverTime);
    /// Epoch where the provider has not said it yet.
    [[nodiscard]] Instant serverNow() const;
    void began(IntentId intent, bool firstOfKey);
    void ended(IntentId intent);
    /// A crash cut the attempt off, so it may have lasted this long.
    void mayHaveLasted(IntentId intent, std::chrono::milliseconds duration);
    [[nodiscard]] std::chrono::milliseconds sinceLast(const IssueIntent &intent) const;
    /// Valid: the key may be sent again. Over: the provider has surely forgotten it. Disputed: the clocks differ too
    /// much to say; then neither the same key nor a new one may be sent (reliability.md 11).
    enum class KeyLife { Valid, Over, Disputed };
    [[nodiscard]] KeyLife keyLife(const IssueIntent &intent, std::chrono::milliseconds window) const;

private:
    [[nodiscard]] std::chrono::milliseconds age(
        std::optional<std::chrono::milliseconds> monotonic, Instant server, Instant local) const;
    [[nodiscard]] const AttemptTime *attempt(IntentId intent) const;
    const Clock &m_clock;
    AttemptTimes *m_attempts;
    Instant m_server{}; ///< as heard
    std::chrono::milliseconds m_heardAt{0}; ///< monotonic
};

/// Error of an intent between sending and the answer: found later, it says that the program ended in between.
inline constexpr QLatin1StringView kInterrupted("interrupted");
/// Begins the error of an intent whose provider repeats a server error for the key.
inline constexpr QLatin1StringView kKept("kept-");
inline constexpr std::chrono::milliseconds kLookupDelay{60'000}; ///< reliability.md 1, since the last attempt ended
inline constexpr std::chrono::milliseconds kPayoutLookupDelay{300'000}; ///< the same for a payout
/// Between the two empty look-ups that prove a payout absent, before it may be paid under another id.
inline constexpr std::chrono::milliseconds kWalksApart{600'000};
inline constexpr std::chrono::milliseconds kLongestSend{60'000}; ///< deadline of a money request
/// Begins the error of an intent that the provider has taken and works on, or waits for the receiver with.
inline constexpr QLatin1StringView kOnItsWay("on-its-way");
/// Begins the error of an intent whose later attempt was refused while nobody knew what the earlier one had come to.
inline constexpr QLatin1StringView kRefusedLater("refused-later: ");
/// An earlier attempt with the key may have been carried out. What the provider says to the next one, were it a
/// refusal, is about the next one alone (reliability.md 1).
[[nodiscard]] bool isInDoubt(const IssueIntent &intent);
/// Taken by the provider, whose id for it is known; only the provider's word ends it.
[[nodiscard]] bool isOnItsWay(const IssueIntent &intent);
/// A server error: the provider may repeat it for the key as long as it remembers the key.
[[nodiscard]] bool isServerError(const IssueIntent &intent);
/// Nothing goes out again by itself: a kept server error, or another request under the same key.
[[nodiscard]] bool needsPerson(const IssueIntent &intent);
/// Conflict where the key behind a connection belongs to another account or mode than the connection.
[[nodiscard]] Status sameAccount(const GatewayAccount &account, const Connection &connection);
/// "code: text" of a failure.
[[nodiscard]] QString failureText(const SendOutcome &outcome);
/// A new key for the next generation: the provider has forgotten the old one, and a look-up has just shown that nothing
/// came of it.
void renewKey(IssueIntent &intent);
/// The attempt was cut off by a crash: whether it arrived is unknown, and it may have lasted until its deadline.
void noteInterrupted(IssueIntent &intent, IssueClock &times, const Clock &clock);

/// In slices, so that a person who cancels does not wait for the provider's patience.
void waitFor(std::chrono::milliseconds duration, Clock &clock, const CancelToken &cancel);

/// Sends intents that are written down, whatever they are about (reliability.md 1): each attempt is saved as Sending
/// before its first byte leaves, and what the provider surely did not carry out is sent again under the same key.
class WrittenSender {
public:
    struct Parts {
        Clock &clock;
        IssueClock &times;
        std::function<SendOutcome(const IssueIntent &)> send; ///< once, no retry inside
        std::function<Status(const IssueIntent &)> save; ///< durable when it returns
        std::chrono::milliseconds window; ///< how long a key may be sent again
    };
    WrittenSender(Parts parts, CancelToken cancel) : m_parts(std::move(parts)), m_cancel(std::move(cancel)) {}
    /// The last outcome. NotSent and NotExecuted: all tries are used up or a person cancelled. The intent has the times
    /// and the error of the attempt; its state is the caller's to settle. An error is that of saving.
    [[nodiscard]] Result<SendOutcome> send(IssueIntent &intent);

    // The same in halves, for somebody who sends several at once: one sender an intent.

    /// Saved as Sending when it returns: from here on a crash means "unknown".
    [[nodiscard]] Status begin(IssueIntent &intent);
    /// The times and the error of the attempt; nothing is saved, the state is the caller's to settle.
    void end(IssueIntent &intent, const SendOutcome &outcome);

private:
    void noteAttempt(IssueIntent &intent);
    Parts m_parts;
    CancelToken m_cancel;
    bool m_wasServerError = false; ///< what the key's attempt before the present one ended with
    bool m_firstOfKey = false; ///< the attempt under way is the first with its key
};

} // namespace rd::services
