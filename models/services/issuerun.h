// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issuechanges.h"
#include "models/services/issueservice.h"
#include "models/services/sending.h"

namespace rd::services {

class PayoutMethodService;

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
        PayoutMethodService *payoutMethods = nullptr; ///< nullptr = nobody is paid to one
    };
    IssueRun(const Parts &parts, const Connection &connection, RewardGateway &gateway, IssueReport &report,
        CancelToken cancel);

    /// The key's account and mode, asked fresh, must be the connection's.
    [[nodiscard]] Status confirmAccount();
    /// Finds out what became of every open intent and finishes what may be finished.
    [[nodiscard]] Status resolveOpen();
    [[nodiscard]] Status issue(
        const RewardRow &row, const QString &method, const QString &subscription, const QString &actor);
    /// Asks about what was confirmed and may still come back, each at most once a day.
    [[nodiscard]] Status checkReturns();
    /// Finds out what stands in the way of a reward and notes it; sends nothing.
    [[nodiscard]] Status lookAt(const RewardRow &row, const QString &method, const QString &subscription);
    /// A person lets an uncertain request go out again under a new key, after two look-ups a day apart that found
    /// nothing, the second one now. Conflict: it may not.
    [[nodiscard]] Status resend(RewardId id, const QString &reason, const QString &member);
    /// The end of every run, whatever came of it: what its payouts were collected in at the provider is closed, and
    /// paid where the program does that. Paid is only what was ordered, after a run without an error, while issuing is
    /// on and nothing speaks against any of its rewards; everything else stays a draft, and its rewards' rows say why.
    /// @param ran what the steps before came to
    /// @param isOrdered false for a run that only looks
    /// @return the first error: of `ran`, else of closing, else of paying
    [[nodiscard]] Status finish(const Status &ran, bool isOrdered);

private:
    enum class StepEnd { Confirmed, Ended, Uncertain };

    // issue
    [[nodiscard]] Status checkNotStopped();
    /// The reward as it may be sent now; nullopt = reported as not issued.
    [[nodiscard]] Result<std::optional<StoredReward>> readyReward(RewardId id);
    [[nodiscard]] Result<std::optional<IssuePlan>> plan(
        const RewardRow &row, const IssueRequest &request, const QString &rewardKey);
    /// True where an open intent of another reward is about to change what the plan would change.
    [[nodiscard]] Result<bool> meetsAnother(const IssuePlan &planned, RewardId reward);
    /// The steps still to do become intents; steps confirmed by an earlier attempt are kept.
    [[nodiscard]] Result<std::vector<IssueIntent>> stepsOf(
        const IssuePlan &plan, const StoredReward &reward, const QString &method);
    /// @param payoutMethod uid of the method's version that was planned with
    [[nodiscard]] Result<bool> prepare(std::vector<IssueIntent> &steps, const StoredReward &reward,
        const RewardRow &row, const QString &actor, const QString &payoutMethod);
    /// False = reported: the receiver is not the one that was listed any more.
    [[nodiscard]] Result<bool> isSameReceiver(const RewardRow &listed);
    [[nodiscard]] Result<bool> isSameMethod(const StoredReward &reward, const QString &payoutMethod);

    // both
    [[nodiscard]] Status drive(std::vector<IssueIntent> &steps, bool resuming);
    [[nodiscard]] Result<StepEnd> startStep(IssueIntent &intent, bool isLast);
    [[nodiscard]] Result<StepEnd> sendStep(IssueIntent &intent, bool isLast);
    /// Our natural id is taken: ours or somebody else's is seen at once.
    [[nodiscard]] Result<StepEnd> lookAtTaken(IssueIntent &intent, const SendOutcome &outcome, bool isLast);
    [[nodiscard]] Result<StepEnd> refuseForeign(IssueIntent &intent, const QString &text);
    [[nodiscard]] Result<StepEnd> confirm(IssueIntent &intent, const QString &reference, bool isLast);
    [[nodiscard]] Result<StepEnd> refuse(IssueIntent &intent, const SendOutcome &outcome);
    /// The same where an earlier attempt is in doubt: that one is looked for before the refusal counts.
    [[nodiscard]] Result<StepEnd> refusedLater(IssueIntent &intent, const SendOutcome &outcome);
    /// It was looked for in vain: the refusal that was written down counts.
    [[nodiscard]] Result<StepEnd> refuseAsSaid(IssueIntent &intent);
    /// @param wasInDoubt before this attempt
    [[nodiscard]] Result<StepEnd> notSent(IssueIntent &intent, const SendOutcome &outcome, bool wasInDoubt);
    [[nodiscard]] Result<StepEnd> unknown(IssueIntent &intent, const SendOutcome &outcome);
    /// The provider has taken it: its word is asked for from now on, nothing is sent again.
    [[nodiscard]] Result<StepEnd> accepted(IssueIntent &intent, const SendOutcome &outcome);
    [[nodiscard]] Status abandonFrom(std::vector<IssueIntent> &steps, std::size_t first, const QString &why);

    // payouts on their way
    /// Nothing but the same request again tells what became of it; it is never taken for absent.
    [[nodiscard]] Result<StepEnd> resumeBlind(IssueIntent &intent, const std::vector<IssueIntent> &steps, bool isLast);
    [[nodiscard]] Result<StepEnd> follow(IssueIntent &intent, const LookupOutcome &outcome);
    [[nodiscard]] Status noteProviderState(const IssueIntent &intent, const LookupOutcome &outcome);
    [[nodiscard]] Result<StepEnd> refuseLater(IssueIntent &intent, const LookupOutcome &outcome);
    [[nodiscard]] Status takeBack(IssueIntent &intent, const LookupOutcome &outcome);
    void onItsWay(const IssueIntent &intent);

    // the end
    [[nodiscard]] Result<QString> objectionToPaying(const PayoutCollection &collection);
    void noteAt(const PayoutCollection &collection, const QString &text);
    void noteAtAll(const QString &text);

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
    /// True for a reward that books which a backup replaced may have given (reliability.md 1).
    [[nodiscard]] Result<bool> mayBeGiven(RewardId id);
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
    [[nodiscard]] IssueClock::KeyLife keyLife(const IssueIntent &intent) const;
    /// Time left before the next look-up; ≤ 0 = now.
    [[nodiscard]] std::chrono::milliseconds untilLookup(const IssueIntent &intent) const;
    /// Since the last attempt ended, before its absence means anything: longer for payouts (reliability.md 1).
    [[nodiscard]] static std::chrono::milliseconds lookupDelay(const IssueIntent &intent);
    /// Time left before a sent payout that was not found may be withdrawn or go out under another id; ≤ 0 = now. Until
    /// then it may only be sent again under the same key, which its provider carries out once.
    [[nodiscard]] std::chrono::milliseconds untilSureAbsent(const IssueIntent &intent) const;
    [[nodiscard]] StepEnd looksOnceMore(const IssueIntent &intent);
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
    int m_unknownInARow = 0;
    std::map<IntentId, std::size_t> m_onItsWay; ///< rows of this run in the report
    std::optional<RestoredBooks> m_restored; ///< once asked for
};

/// Code of the error that ends a connection's run for want of money.
inline constexpr QLatin1StringView kNoFunds("insufficient-funds");

/// The first step that is not settled, or nullptr.
[[nodiscard]] const IssueIntent *openStep(const std::vector<IssueIntent> &steps);

/// Adds to the total of the amount's currency.
void addTotal(std::vector<CurrencyTotal> &totals, const Money &amount, Mode mode);

} // namespace rd::services
