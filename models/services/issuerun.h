// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issuechanges.h"
#include "models/services/issueservice.h"

namespace rd::services {

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

/// Issues and resolves rewards of one connection by the intent log (reliability.md 1), one at a time. Outcomes of
/// rewards go into the report; a returned error concerns the connection or the books, and nothing more should be tried
/// with it. One use.
class IssueRun {
public:
    struct Parts {
        BooksRepository &books;
        IntentRepository &intents;
        WorkspaceRepository &workspace;
        Clock &clock;
        const std::vector<Campaign> &campaigns;
        AttemptTimes *attempts = nullptr; ///< of this process; nullptr = none are kept
    };
    IssueRun(const Parts &parts, const Connection &connection, RewardGateway &gateway, IssueReport &report,
        CancelToken cancel);

    /// The key's account and mode, asked fresh, must be the connection's.
    [[nodiscard]] Status confirmAccount();
    /// Finds out what became of every open intent and finishes what may be finished.
    [[nodiscard]] Status resolveOpen();
    [[nodiscard]] Status issue(
        const RewardRow &row, const QString &method, const QString &subscription, const QString &actor);
    /// Finds out what stands in the way of a reward and notes it; sends nothing.
    [[nodiscard]] Status lookAt(const RewardRow &row, const QString &method, const QString &subscription);
    /// A person lets an uncertain request go out again under a new key, after two look-ups a day apart that found
    /// nothing, the second one now. Conflict: it may not.
    [[nodiscard]] Status resend(RewardId id, const QString &reason, const QString &member);

private:
    enum class StepEnd { Confirmed, Ended, Uncertain };

    // issue
    [[nodiscard]] Status checkNotStopped();
    /// The reward as it may be sent now; nullopt = reported as not issued.
    [[nodiscard]] Result<std::optional<StoredReward>> readyReward(RewardId id);
    [[nodiscard]] Result<std::optional<IssuePlan>> plan(const IssueRequest &request, const QString &rewardKey);
    /// True where an open intent of another reward is about to change what the plan would change.
    [[nodiscard]] Result<bool> meetsAnother(const IssuePlan &planned, RewardId reward);
    /// The steps still to do become intents; steps confirmed by an earlier attempt are kept.
    [[nodiscard]] Result<std::vector<IssueIntent>> stepsOf(
        const IssuePlan &plan, const StoredReward &reward, const QString &method);
    [[nodiscard]] Result<bool> prepare(
        std::vector<IssueIntent> &steps, const StoredReward &reward, const RewardRow &row, const QString &actor);
    /// False = reported: the receiver is not the one that was listed any more.
    [[nodiscard]] Result<bool> isSameReceiver(const RewardRow &listed);

    // both
    [[nodiscard]] Status drive(std::vector<IssueIntent> &steps, bool resuming);
    [[nodiscard]] Result<StepEnd> startStep(IssueIntent &intent, bool isLast);
    [[nodiscard]] Result<StepEnd> sendStep(IssueIntent &intent, bool isLast);
    /// Our natural id is taken: ours or somebody else's is seen at once.
    [[nodiscard]] Result<StepEnd> lookAtTaken(IssueIntent &intent, const SendOutcome &outcome, bool isLast);
    [[nodiscard]] Result<StepEnd> refuseForeign(IssueIntent &intent, const QString &text);
    void wait(std::chrono::milliseconds duration);
    [[nodiscard]] bool noteAttempt(IssueIntent &intent);
    void noteAnswer(IssueIntent &intent, const SendOutcome &outcome, bool firstOfKey);
    [[nodiscard]] Result<StepEnd> confirm(IssueIntent &intent, const QString &reference, bool isLast);
    [[nodiscard]] Result<StepEnd> refuse(IssueIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] Result<StepEnd> notSent(IssueIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] Result<StepEnd> unknown(IssueIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] Status abandonFrom(std::vector<IssueIntent> &steps, std::size_t first, const QString &why);

    // resolve
    [[nodiscard]] Status resolveReward(RewardId id);
    [[nodiscard]] Result<StepEnd> resumeStep(IssueIntent &intent, const std::vector<IssueIntent> &steps, bool isLast);
    /// Confirmed and Uncertain end it, nothing = the effect is not there and may be sent.
    [[nodiscard]] Result<std::optional<StepEnd>> lookUp(IssueIntent &intent, bool isLast);
    /// One question to the provider's lists: nothing = it is not there. `undecided` says so to a person where the lists
    /// gave no answer (%1 = why).
    [[nodiscard]] Result<std::optional<StepEnd>> searched(IssueIntent &intent, const QString &undecided, bool isLast);
    /// The look-up itself, whenever it is.
    [[nodiscard]] Result<std::optional<StepEnd>> walk(IssueIntent &intent, bool isLast);
    /// The same before the very first send: another workspace, or this one before it was restored, may have sent it.
    [[nodiscard]] Result<std::optional<StepEnd>> lookUpFirst(IssueIntent &intent, bool isLast);
    /// Why a request that has had no effect must not be sent any more; empty = it may.
    struct Objection {
        std::optional<Blocker> blocker;
        QString detail;
    };
    [[nodiscard]] Result<std::optional<Objection>> objectionTo(
        const IssueIntent &intent, const std::vector<IssueIntent> &steps);
    [[nodiscard]] Result<StepEnd> withdraw(IssueIntent &intent, const Objection &objection);
    void renewKey(IssueIntent &intent);
    [[nodiscard]] IssueClock::KeyLife keyLife(const IssueIntent &intent) const;
    /// Time left before the next look-up; ≤ 0 = now.
    [[nodiscard]] std::chrono::milliseconds untilLookup(const IssueIntent &intent) const;
    [[nodiscard]] Result<IssueIntent> uncertainStep(RewardId id);
    [[nodiscard]] bool isReported(RewardId id) const;

    [[nodiscard]] Mode mode() const { return modeFromWord(m_connection.mode).value_or(Mode::Live); }
    void uncertain(RewardId id, const QString &detail);
    void notIssued(RewardId id, Blocker reason, const QString &detail);

    Parts m_parts;
    const Connection &m_connection;
    RewardGateway &m_gateway;
    IssueReport &m_report;
    CancelToken m_cancel;
    IssueClock m_times;
    bool m_wasServerError = false; ///< what the key's attempt before the present one ended with
    int m_unknownInARow = 0;
};

/// Error of an intent between sending and the answer: found later, it says that the program ended in between.
inline constexpr QLatin1StringView kInterrupted("interrupted");
/// Begins the error of an intent whose provider repeats a server error for the key.
inline constexpr QLatin1StringView kKept("kept-");
inline constexpr std::chrono::milliseconds kLookupDelay{60'000}; ///< reliability.md 1, since the last attempt ended
inline constexpr std::chrono::milliseconds kLongestSend{60'000}; ///< deadline of a money request
/// A server error: the provider may repeat it for the key as long as it remembers the key.
[[nodiscard]] bool isServerError(const IssueIntent &intent);
/// Nothing goes out again by itself: a kept server error, or another request under the same key.
[[nodiscard]] bool needsPerson(const IssueIntent &intent);
/// The first step that is not settled, or nullptr.
[[nodiscard]] const IssueIntent *openStep(const std::vector<IssueIntent> &steps);

/// Adds to the total of the amount's currency.
void addTotal(std::vector<CurrencyTotal> &totals, const Money &amount, Mode mode);

} // namespace rd::services
