// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/intentrepository.h"
#include "models/ports/progress.h"
#include "models/services/clockcheck.h"
#include "models/services/connectionservice.h"
#include "models/services/rewardservice.h"
#include "models/services/sending.h"

#include <map>
#include <mutex>

namespace rd::services {

class IssueRun;
class PayoutMethodService;

struct IssueOrder {
    QString method; ///< "stripe-coupon", "stripe-credit", "paypal"
    std::vector<RewardId> ids; ///< empty with `all`
    bool all = false; ///< approved rewards whose kind fits the method (rulings.md 31)
    /// What a person has seen in the preview and agreed to. The others of the order are only looked at again, and what
    /// stands in their way is noted for the "Not rewarded" list. nullopt = the whole order is agreed to.
    std::optional<std::vector<RewardId>> confirmed;
    QString subscription; ///< chosen by a person, with exactly one reward
    /// Name of the payout connection; empty = the only one of the method's provider in the reward's mode.
    QString through;
    QString member;
};

/// What would happen to one reward, found out fresh at the provider.
struct IssuePreviewRow {
    RewardRow reward;
    std::optional<Blocker> blocker;
    QString detail;
    QString effect;
    QStringList subscriptions; ///< to choose from, for ambiguous-subscription
};

struct IssuePreview {
    std::vector<IssuePreviewRow> rows;
    std::vector<CurrencyTotal> totals; ///< of the rows that would be issued
    int issuable = 0;
    int blocked = 0;
};

/// What an order comes to by the books alone, for the question before it.
struct IssueOutline {
    int count = 0;
    std::vector<CurrencyTotal> totals; ///< of the rewards that have an amount
};

struct IssuedRow {
    RewardId id;
    QString reference;
};
struct NotIssuedRow {
    RewardId id;
    Blocker reason = Blocker::ProviderRefused;
    QString detail;
};
struct UncertainRow {
    RewardId id;
    QString detail;
};

/// Taken by the provider and not yet paid, or not yet claimed by its receiver.
struct OnItsWayRow {
    RewardId id;
    QString reference;
    QString detail;
};

struct IssueReport {
    std::vector<IssuedRow> issued;
    std::vector<NotIssuedRow> notIssued;
    std::vector<UncertainRow> uncertain;
    std::vector<OnItsWayRow> onItsWay;
    std::vector<CurrencyTotal> totals; ///< issued
    bool cancelled = false;
    std::optional<Error> error; ///< of the books: what is listed has happened, the rest was not tried
    std::optional<ClockWarning> clock;
};

/// Gives rewards out through a provider by the intent log of reliability.md 1: written down before it is sent, the same
/// key after a crash, looked up before any re-send, an unknown outcome is a state. One reward at a time per connection;
/// cancelling stops between rewards. Blocking.
class IssueService {
public:
    IssueService(BooksRepository &books, IntentRepository &intents, CampaignRepository &campaigns,
        ConnectionService &connections, RewardService &rewards, WorkspaceRepository &workspace, Clock &clock);
    /// Where participants want to be paid; without it nothing is paid to a payout method. Outlives this.
    void setPayoutMethods(PayoutMethodService *methods) { m_payoutMethods = methods; }
    /// The methods of this version, as words for `method`.
    [[nodiscard]] static QStringList methods();
    /// What issuing would try, without asking a provider.
    [[nodiscard]] Result<IssueOutline> outline(
        const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    /// Which of the program's methods fit a kind (rulings.md 44), of those that go through the sale's own provider.
    [[nodiscard]] static QStringList methodsFor(RewardKind kind);
    /// The ways that pay a person by e-mail and fit a kind. Nothing goes out by them without a person's word.
    [[nodiscard]] static QStringList payoutMethodsFor(RewardKind kind);
    /// The dry run: reads the rewards (stages "rewards" and "order"), asks the provider about each ("preview"), writes
    /// nothing. Can be cancelled at any time.
    [[nodiscard]] Result<IssuePreview> preview(
        const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    /// Resolves open intents of the connections involved first, then issues.
    [[nodiscard]] Result<IssueReport> issue(
        const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    /// issue() without a person, for rewards that somebody has agreed to before: by an approval, or by the campaign's
    /// own terms. Only AutomaticIssue may ask for it.
    [[nodiscard]] Result<IssueReport> issueAutomatically(
        IssueOrder order, const ProgressSink &progress, const CancelToken &cancel);
    /// The provider of each connection, by its name: a method is there only where its provider is.
    [[nodiscard]] Result<std::map<QString, QString>> providers();
    /// Asks about payouts on their way and about those that may still come back, on every payout connection.
    [[nodiscard]] Status followPayouts(IssueReport &report, const ProgressSink &progress, const CancelToken &cancel);
    /// Resolves all open intents (at start, after a crash, on request).
    [[nodiscard]] Result<IssueReport> resolveOpen(const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<std::vector<IssueIntent>> openIntents();
    /// A person ends an uncertain request without knowing its outcome; the receiver may already have it. The reward is
    /// due again with the reason. An approver or admin, not for an own reward, a reason, and at least one look-up since
    /// the last attempt (reliability.md 1).
    [[nodiscard]] Status abandon(RewardId id, const QString &reason, const QString &member);
    /// A person lets a request whose server error the provider repeats go out again under a new key, after two look-ups
    /// a day apart that found nothing (the second one is made now). Same conditions as abandon().
    [[nodiscard]] Result<IssueReport> resend(
        RewardId id, const QString &reason, const QString &member, const CancelToken &cancel);

private:
    struct Selection;
    [[nodiscard]] Result<IssueReport> issueOrder(
        const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<QString> connectionOf(const RewardRow &row);
    /// Where an order's payouts of one mode go out, or why they cannot.
    struct PayoutPlace {
        QString connection; ///< empty = nowhere
        QString why;
    };
    /// Read once for a whole order.
    struct Surroundings {
        std::vector<Campaign> campaigns;
        std::vector<Connection> connections;
    };
    [[nodiscard]] static PayoutPlace payoutPlace(
        const IssueOrder &order, Mode mode, const std::vector<Connection> &connections);
    [[nodiscard]] Result<PayoutPlace> placeOf(
        const RewardRow &row, const IssueOrder &order, const Surroundings &surroundings);
    [[nodiscard]] Status selectRow(
        Selection &selection, RewardRow &row, const IssueOrder &order, const Surroundings &surroundings);
    [[nodiscard]] Result<Selection> select(
        const IssueOrder &order, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status addOpen(Selection &selection);
    [[nodiscard]] static Status runThrough(IssueRun &run, const std::vector<RewardRow> &rows, const IssueOrder &order,
        const ProgressSink &progress, const CancelToken &cancel);
    /// One connection of an order; an error concerns all of its rewards that are not in the report yet.
    [[nodiscard]] Status runConnection(const QString &name, const std::vector<RewardRow> &rows, const IssueOrder &order,
        IssueReport &report, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status previewConnection(const QString &name, const std::vector<RewardRow> &rows,
        const IssueOrder &order, IssuePreview &preview, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Status checkMember(const QString &name);
    /// The row of an uncertain reward that this member may decide about.
    [[nodiscard]] Result<RewardRow> uncertainRow(RewardId id, const QString &reason, const QString &member);
    /// What ends a run early: an error of the books beside what has happened, or alone where nothing has.
    [[nodiscard]] Status endEarly(IssueReport &report, const Error &error);

    std::mutex m_running; ///< a request on its way must not be taken for one that a crash left
    AttemptTimes m_attempts; ///< under m_running
    BooksRepository &m_books;
    IntentRepository &m_intents;
    CampaignRepository &m_campaigns;
    ConnectionService &m_connections;
    RewardService &m_rewards;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
    PayoutMethodService *m_payoutMethods = nullptr;
};

} // namespace rd::services
