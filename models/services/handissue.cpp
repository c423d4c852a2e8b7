// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/handissue.h"

#include "models/services/activitylog.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuechanges.h"
#include "models/services/restoredissue.h"

#include <map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxReference = 200;

std::optional<HandNotIssuedRow> objection(const RewardRow &row)
{
    if (row.state == RewardState::Submitted || row.state == RewardState::Unclaimed)
        return HandNotIssuedRow{
            row.id, word(Blocker::OutcomeUnknown), u"it is on its way; its outcome is not known yet"_s};
    if (row.state == RewardState::Batched)
        return HandNotIssuedRow{row.id, u"batched"_s, u"it is in a batch"_s};
    if (row.state == RewardState::Issued)
        return HandNotIssuedRow{
            row.id, word(Blocker::AlreadyIssued), u"it was issued before (%1)"_s.arg(row.reference)};
    if (row.state != RewardState::Approved)
        return HandNotIssuedRow{row.id, word(Blocker::NeedsApproval), u"it is %1, not approved"_s.arg(word(row.state))};
    if (const auto blocker = standingBlocker(row))
        return HandNotIssuedRow{row.id, word(*blocker), {}};
    if (needsLook(row, u"manual"_s, {}))
        return HandNotIssuedRow{row.id, word(Blocker::RestoredCopy), restoredText()};
    return std::nullopt;
}

void addTotal(std::vector<CurrencyTotal> &totals, const Money &amount, Mode mode)
{
    for (auto &total : totals) {
        if (total.currency == amount.currency && total.mode == mode) {
            total.minor += amount.minor;
            ++total.count;
            return;
        }
    }
    totals.push_back({amount.currency, amount.minor, 1, mode});
}

} // namespace

HandSettlement settlementByHand(const StoredReward &reward, Claim *claim, const QString &reference, Instant date,
    const QString &facts, const QString &actor)
{
    HandSettlement settlement;
    settlement.reference = reference;
    auto &change = settlement.change;
    change.reward = reward;
    change.issuedAt = date;
    const auto add = [&](EntryKind kind, qint64 amount) {
        change.entries.push_back(rewardEntry(reward, kind, amount, facts, actor));
    };
    if (reward.hasAmount) {
        const bool nets = claim && reward.kind == RewardKind::Cash && reward.beneficiary == Beneficiary::Referrer;
        // What was issued of it before and came back may have become a reward of its own in part.
        qint64 left = reward.booked - qMax<qint64>(0, reward.issued);
        if (nets) {
            settlement.adjustmentsOffset = qMin(left, qMax<qint64>(0, claim->adjustments));
            claim->adjustments -= settlement.adjustmentsOffset;
            left -= settlement.adjustmentsOffset;
            const qint64 recovered = qMin(left, qMax<qint64>(0, claim->recoverable));
            claim->recoverable -= recovered;
            left -= recovered;
            if (recovered > 0)
                add(EntryKind::Recovered, recovered);
        }
        if (left > 0) {
            add(EntryKind::Submitted, left);
            add(EntryKind::Issued, left);
        }
        change.reward.issued = reward.booked;
    } else {
        add(EntryKind::SubmittedNonCash, 0);
        add(EntryKind::IssuedNonCash, 0);
        change.reward.issued = 1;
    }
    add(EntryKind::IssuedManually, 0);
    change.entries.back().note = reference;
    change.reward.phase = RewardPhase::Issued;
    return settlement;
}

HandIssueService::HandIssueService(BooksRepository &books, BalanceRepository &balances, RewardService &rewards,
    WorkspaceRepository &workspace, Clock &clock)
    : m_books(books), m_balances(balances), m_rewards(rewards), m_workspace(workspace), m_clock(clock)
{
}

Status HandIssueService::check(const HandIssueOrder &order)
{
    if (order.all != order.ids.empty())
        return fail(ErrorKind::Usage, u"name the rewards, or all of them"_s, {}, u"no-rewards"_s);
    if (order.reference.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"issuing by hand needs the reference of the payment"_s,
            u"For example the number of the bank transfer."_s, u"reference-missing"_s);
    if (order.reference.size() > kMaxReference || order.reference.contains(QChar(0)))
        return fail(
            ErrorKind::BadInput, u"a reference has at most %1 characters"_s.arg(kMaxReference), {}, u"bad-reference"_s);
    if (order.date > m_clock.now() + std::chrono::hours(24))
        return fail(ErrorKind::BadInput, u"the date lies in the future"_s, {}, u"bad-date"_s);
    RD_CHECK(m_rewards.gate().admit(order.member, Role::Approver, u"issue rewards"_s));
    return {};
}

Result<HandIssueReport> HandIssueService::plan(const HandIssueOrder &order, std::vector<HandSettlement> &settlements)
{
    RewardQuery query;
    query.ids = order.ids;
    if (order.all)
        query.states = {RewardState::Approved};
    RD_TRY(list, m_rewards.list(query));
    HandIssueReport report;
    std::vector<RewardId> ready;
    std::map<RewardId, Mode> modes;
    for (const auto &row : list.rows) {
        if (auto refused = objection(row))
            report.notIssued.push_back(std::move(*refused));
        else
            ready.push_back(row.id);
        modes.emplace(row.id, row.mode());
    }
    RD_CHECK(checkAllFound(list.rows, order.ids));
    RD_TRY(rewards, storedRewardsOf(m_books, ready));
    RD_TRY(known, m_books.claims({}));
    std::map<std::tuple<ParticipantId, Currency, Mode>, Claim> claims;
    for (const auto &claim : known)
        claims[{claim.participant, claim.currency, claim.mode}] = claim;
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    const auto facts = u"%1, manual"_s.arg(toDate(calendar.dayOf(order.date)).toString(Qt::ISODate));
    for (const auto &reward : rewards) {
        const Mode mode = modes.at(reward.id);
        auto &claim = claims[{reward.participant, reward.currency, mode}];
        const qint64 owedBefore = claim.total();
        settlements.push_back(
            settlementByHand(reward, &claim, order.reference.trimmed(), order.date, facts, order.member));
        HandIssuedRow row{reward.id, order.reference.trimmed(), std::nullopt, std::nullopt};
        if (reward.hasAmount) {
            row.recovered = Money{owedBefore - claim.total(), reward.currency};
            row.paid = Money{reward.booked - row.recovered->minor, reward.currency};
            addTotal(report.totals, *row.paid, mode);
        }
        report.issued.push_back(row);
    }
    return report;
}

Result<HandIssueReport> HandIssueService::preview(const HandIssueOrder &order)
{
    RD_CHECK(check(order));
    std::vector<HandSettlement> settlements;
    RD_TRY(report, plan(order, settlements));
    report.dryRun = true;
    return report;
}

Result<HandIssueReport> HandIssueService::issue(const HandIssueOrder &order)
{
    RD_CHECK(check(order));
    RD_CHECK(m_workspace.readyToIssue());
    RD_TRY(stopped, m_workspace.setting(u"issuing-stopped"_s));
    if (!stopped.value_or(QString()).isEmpty())
        return fail(ErrorKind::Damaged, u"a check of the books failed (%1), so nothing is issued"_s.arg(*stopped),
            u"Run \"verify\" to see the difference."_s, u"issuing-stopped"_s);
    const auto books = lockBooks();
    RD_CHECK(m_rewards.settlePaidElsewhere());
    ActivityLine line(m_workspace, m_clock, u"issue"_s, u"manual"_s);
    std::vector<HandSettlement> settlements;
    auto report = plan(order, settlements);
    if (!report) {
        line.end(report.error());
        return report;
    }
    if (!settlements.empty())
        RD_CHECK(m_balances.settleByHand(settlements, m_clock.now()));
    line.end(report->notIssued.empty() ? u"ok"_s : u"partly"_s,
        u"%1 issued, %2 not issued"_s.arg(report->issued.size()).arg(report->notIssued.size()));
    return report;
}

} // namespace rd::services
