// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardservice.h"

#include "models/services/activitylog.h"
#include "models/services/blockerrules.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"

#include <map>
#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFewParticipants = 20;

bool hasBlocker(const RewardRow &row, Blocker blocker)
{
    return std::find(row.blockers.begin(), row.blockers.end(), blocker) != row.blockers.end();
}

void addBlocker(RewardRow &row, Blocker blocker)
{
    if (!hasBlocker(row, blocker))
        row.blockers.push_back(blocker);
}

std::vector<CurrencyTotal> totalsOf(const std::vector<RewardRow> &rows)
{
    // By code, live money first, so that the order is stable for readers.
    std::map<std::pair<QString, bool>, CurrencyTotal> byCode;
    for (const auto &row : rows) {
        if (!row.amount)
            continue;
        auto &total = byCode[{row.amount->currency.code(), row.mode() == Mode::Test}];
        total.currency = row.amount->currency;
        total.mode = row.mode();
        total.minor += row.amount->minor;
        ++total.count;
    }
    std::vector<CurrencyTotal> totals;
    for (const auto &[code, total] : byCode)
        totals.push_back(total);
    return totals;
}

/// Of campaigns whose referees wait until the referrer's reward is due (domain.md 4.8).
Status noteReferrers(BooksRepository &books, BlockerRules &rules, Instant now, const CancelToken &cancel)
{
    for (const QString &campaign : rules.waitingCampaigns()) {
        RewardFilter filter;
        filter.campaign = campaign;
        RD_TRY(all, books.rewardRows(filter, now, {}, cancel));
        for (const RewardRow &row : all)
            rules.noteRipe(row);
    }
    return {};
}

/// All cash of each participant concerned.
Status noteCash(BooksRepository &books, BlockerRules &rules, const std::vector<RewardRow> &rows,
    const RewardFilter &filter, Instant now, const CancelToken &cancel)
{
    const auto note = [&rules](const std::vector<RewardRow> &all) {
        for (const RewardRow &row : all)
            rules.noteCash(row);
    };
    if (filter.ids.empty() && filter.campaign.isEmpty() && !filter.currency.isValid() && !filter.connection.isValid()) {
        note(rows); // they are all here
        return {};
    }
    // Of few one by one, of many all at once.
    std::set<ParticipantId> concerned;
    for (const auto &row : rows) {
        if (isOpenCash(row))
            concerned.insert(row.participant);
    }
    if (concerned.size() > kFewParticipants)
        concerned = {ParticipantId()};
    for (const auto participant : concerned) {
        RewardFilter wider;
        wider.participant = participant;
        RD_TRY(all, books.rewardRows(wider, now, {}, cancel));
        note(all);
    }
    return {};
}

} // namespace

RewardService::RewardService(
    BooksRepository &books, CampaignRepository &campaigns, WorkspaceRepository &workspace, Gate &gate, Clock &clock)
    : m_books(books), m_campaigns(campaigns), m_workspace(workspace), m_gate(gate), m_clock(clock)
{
}

Result<qint64> RewardService::count(const std::vector<RewardState> &states)
{
    RD_TRY(counts, m_books.rewardCounts(m_clock.earlier()));
    qint64 sum = 0;
    for (const RewardCount &entry : counts)
        sum += std::find(states.begin(), states.end(), entry.state) != states.end() ? entry.count : 0;
    return sum;
}

Result<RewardList> RewardService::list(const RewardQuery &query)
{
    return list(query, {}, {});
}

Result<RewardList> RewardService::list(
    const RewardQuery &query, const ProgressSink &progress, const CancelToken &cancel)
{
    RewardList list;
    list.asOf = m_clock.earlier(); // dues by the earlier clock (reliability.md 11)
    RewardFilter filter;
    filter.ids = query.ids;
    filter.campaign = query.campaign;
    filter.participant = query.participant;
    filter.currency = query.currency;
    const auto tell = [&progress](qint64 done, qint64 total) {
        if (progress)
            progress({u"rewards"_s, done, total, 0});
    };
    RD_TRY(rows, m_books.rewardRows(filter, list.asOf, tell, cancel));
    RD_CHECK(addBlockers(rows, filter, list.asOf, query.paidBy, cancel));
    if (query.mode)
        std::erase_if(rows, [&query](const RewardRow &row) { return row.mode() != *query.mode; });
    if (!query.states.empty()) {
        std::erase_if(rows, [&query](const RewardRow &row) {
            return std::find(query.states.begin(), query.states.end(), row.state) == query.states.end();
        });
    }
    std::sort(rows.begin(), rows.end(),
        [](const RewardRow &a, const RewardRow &b) { return a.dueAt != b.dueAt ? a.dueAt < b.dueAt : a.id < b.id; });
    list.rows = std::move(rows);
    list.totals = totalsOf(list.rows);
    return list;
}

Status RewardService::addBlockers(std::vector<RewardRow> &rows, const RewardFilter &filter, Instant now,
    const QString &paidBy, const CancelToken &cancel)
{
    RD_TRY(restored, m_books.restoredBooks());
    const bool hasCash = std::any_of(rows.begin(), rows.end(), isOpenCash);
    const bool hasReferees = std::any_of(rows.begin(), rows.end(), isRefereeOpen);
    std::vector<Campaign> campaigns;
    if (hasCash || hasReferees) {
        RD_TRY(all, m_campaigns.campaigns());
        campaigns = std::move(all);
    }
    BlockerRules rules(std::move(restored), std::move(campaigns));
    if (hasReferees)
        RD_CHECK(noteReferrers(m_books, rules, now, cancel));
    if (hasCash) {
        RD_CHECK(noteCash(m_books, rules, rows, filter, now, cancel));
        RD_TRY(claims, m_books.claims(filter.participant));
        rules.setOwed(claims);
        RD_TRY(least, paidBy.isEmpty() ? minimums(filter.participant) : PayoutMinimums::loadFor(m_workspace, paidBy));
        rules.setMinimums(std::move(least));
    }
    for (RewardRow &row : rows)
        rules.tell(row, [&row](Blocker blocker) { addBlocker(row, blocker); });
    return {};
}

Result<PayoutMinimums> RewardService::minimums(ParticipantId only)
{
    return m_methods == nullptr ? PayoutMinimums() : PayoutMinimums::load(m_workspace, *m_methods, only);
}

namespace {

bool needsReason(Decision decision)
{
    switch (decision) {
    case Decision::Reject:
    case Decision::Reopen:
    case Decision::Hold:
    case Decision::AcceptChange:
    case Decision::DismissChange:
    case Decision::ConfirmUnissued:
        return true;
    case Decision::Approve:
    case Decision::Withdraw:
    case Decision::Release:
        return false;
    }
    return true;
}

/// rulings.md 46: a viewer decides nothing, a reviewer rejects, holds and clears flags, approvers and admins also
/// approve and reopen.
Role neededRole(Decision decision)
{
    switch (decision) {
    case Decision::Reject:
    case Decision::Hold:
    case Decision::Release:
    case Decision::DismissChange:
        return Role::Reviewer;
    case Decision::AcceptChange:
    case Decision::ConfirmUnissued:
    case Decision::Approve:
    case Decision::Withdraw:
    case Decision::Reopen:
        return Role::Approver;
    }
    return Role::Admin;
}

struct Objection {
    QString code;
    QString text;
};

std::optional<Objection> objectionToApproval(const RewardRow &row, const Member &member)
{
    if (row.facts.provisional)
        return Objection{u"sync-incomplete"_s, u"the first sync of its connection is not complete"_s};
    if (row.state != RewardState::Due)
        return Objection{u"not-due"_s, u"it is %1, not due"_s.arg(word(row.state))};
    if (isOwnReward(member, row))
        return Objection{u"own-reward"_s, u"nobody approves an own reward"_s};
    return std::nullopt;
}

std::optional<Objection> needsState(
    const RewardRow &row, std::initializer_list<RewardState> states, const QString &code)
{
    if (std::find(states.begin(), states.end(), row.state) != states.end())
        return std::nullopt;
    return Objection{code, u"it is %1"_s.arg(word(row.state))};
}

std::optional<Objection> objectionToRelease(const RewardRow &row)
{
    const Flags open = row.facts.openFlags;
    if (open & kReleasableFlags)
        return std::nullopt;
    if (open & kClearableFlags)
        return Objection{u"flagged"_s,
            u"no person holds it; %1 is cleared or confirmed as a flag, with a reason"_s.arg(
                words(open & kClearableFlags).join(u", "_s))};
    if (open != 0)
        return Objection{
            u"open-fact"_s, u"%1 ends by itself when the provider says so"_s.arg(words(open).join(u", "_s))};
    return Objection{u"not-held"_s, u"nothing holds it"_s};
}

std::optional<Objection> objectionToAnswer(const RewardRow &row)
{
    if ((row.facts.openFlags & bit(Flag::LateChange)) != 0)
        return std::nullopt;
    return Objection{u"no-change"_s, u"no change of it is proposed"_s};
}

Objection alreadyOut(const RewardRow &row)
{
    const Money more{row.proposed->minor - row.facts.target, row.proposed->currency};
    return {u"already-out"_s,
        u"it has been given out as %1, and one reward is sent once: %2 %3 more cannot follow under it. Dismiss the "
        "change and give the difference in money with \"adjust\"."_s.arg(
            word(row.kind), toDecimal(more), more.currency.code())};
}

/// More of something that has left can only be given in cash: the program makes a reward of its own of it.
std::optional<Objection> objectionToAccept(const RewardRow &row)
{
    if (auto objection = objectionToAnswer(row))
        return objection;
    const bool isCash = row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer;
    if (!isCash && row.proposed && row.proposed->minor > row.facts.target)
        return alreadyOut(row);
    return std::nullopt;
}

std::optional<Objection> objectionToConfirm(const RewardRow &row, const Member &member)
{
    if (!hasBlocker(row, Blocker::RestoredCopy))
        return Objection{u"not-restored"_s, u"nothing about it is in doubt after a restore"_s};
    if (isOwnReward(member, row))
        return Objection{u"own-reward"_s, u"nobody decides about an own reward"_s};
    return std::nullopt;
}

std::optional<Objection> objectionTo(Decision decision, const RewardRow &row, const Member &member)
{
    using enum RewardState;
    switch (decision) {
    case Decision::Approve:
        return objectionToApproval(row, member);
    case Decision::Withdraw:
        return needsState(row, {Approved}, u"not-approved"_s);
    case Decision::Reject:
        return needsState(row, {Pending, InReview, Due, Approved}, u"not-open"_s);
    case Decision::Reopen:
        return needsState(row, {Rejected}, u"not-rejected"_s);
    case Decision::Hold:
        if (row.facts.openFlags & bit(Flag::Held))
            return Objection{u"already-held"_s, u"it is already on hold"_s};
        return needsState(row, {Pending, InReview, Due, Approved}, u"not-open"_s);
    case Decision::Release:
        return objectionToRelease(row);
    case Decision::AcceptChange:
        if (isOwnReward(member, row))
            return Objection{u"own-reward"_s, u"nobody decides about an own reward"_s};
        return objectionToAccept(row);
    case Decision::DismissChange:
        return objectionToAnswer(row);
    case Decision::ConfirmUnissued:
        return objectionToConfirm(row, member);
    }
    return std::nullopt;
}

/// Decisions that nobody makes about an own reward.
bool mindsOwnRewards(Decision decision)
{
    return decision == Decision::Approve || decision == Decision::AcceptChange || decision == Decision::ConfirmUnissued;
}

Status checkRequest(const DecisionRequest &request)
{
    if (needsReason(request.decision) && request.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"%1 needs a reason"_s.arg(word(request.decision)), {}, u"reason-missing"_s);
    if (request.reason.size() > kMaxReason || request.reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    if (request.all != request.ids.empty())
        return fail(ErrorKind::Usage, u"name the rewards, or all of them"_s, {}, u"no-rewards"_s);
    return {};
}

} // namespace

Result<DecisionReport> RewardService::decide(const DecisionRequest &request)
{
    RD_TRY(decider,
        m_gate.admit(request.member, neededRole(request.decision), u"%1 rewards"_s.arg(word(request.decision))));
    RD_CHECK(checkRequest(request));
    ActivityLine line(m_workspace, m_clock, u"decision"_s, word(request.decision));

    const auto books = lockBooks();
    if (request.decision == Decision::Approve)
        RD_CHECK(settlePaidElsewhere());
    RewardQuery query;
    query.ids = request.ids;
    RD_TRY(known, list(query));
    DecisionReport report;
    std::vector<RewardId> possible;
    for (const auto &row : known.rows) {
        if (const auto objection = objectionTo(request.decision, row, decider)) {
            // With "all" the others were simply not meant.
            if (!request.all || objection->code == u"own-reward"_s)
                report.notDone.push_back({row.id, objection->code, objection->text});
            continue;
        }
        possible.push_back(row.id);
    }
    for (const RewardId id : missingFrom(known.rows, request.ids))
        report.notDone.push_back({id, u"not-found"_s, u"there is no such reward"_s});
    RD_CHECK(record(request, possible));
    report.done = std::move(possible);
    if (const auto warning = ownRewardWarning(decider); warning && mindsOwnRewards(request.decision))
        report.warnings << *warning;
    line.end(report.notDone.empty() ? u"ok"_s : u"partly"_s,
        u"%1 done, %2 not done"_s.arg(report.done.size()).arg(report.notDone.size()));
    return report;
}

Status RewardService::record(const DecisionRequest &request, const std::vector<RewardId> &ids)
{
    std::vector<RewardChange> changes;
    changes.reserve(ids.size());
    RD_TRY(rewards, storedRewardsOf(m_books, ids));
    for (const auto &reward : rewards)
        changes.push_back(decisionChange(request.decision, reward, request.reason.trimmed(), request.member));
    if (changes.empty())
        return {};
    // All decisions of one act together: half of them would be nobody's decision.
    return m_books.applyLater(std::move(changes), m_clock.now()).get();
}

} // namespace rd::services
