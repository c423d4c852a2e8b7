// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/automaticissue.h"

#include "models/services/issuechanges.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Each try of a reward that was refused before costs a few requests: a few are asked about at each sync, many four
/// times a day.
constexpr qsizetype kRetryAtEachSync = 50;
constexpr auto kRetryManyAfter = 6h;
constexpr qsizetype kMoreTries = 50; ///< of rewards in one sync beyond what the budget took at first
constexpr QLatin1StringView kRetrySetting("automatic-retried-at");

} // namespace

struct AutomaticIssue::Wishes {
    std::set<CampaignId> automatic;
    std::set<CampaignId> waiting;
    static Wishes of(const std::vector<Campaign> &campaigns);
};

AutomaticIssue::Wishes AutomaticIssue::Wishes::of(const std::vector<Campaign> &campaigns)
{
    Wishes wishes;
    for (const Campaign &campaign : campaigns) {
        if (campaign.current().terms.approval == ApprovalMode::Automatic)
            wishes.automatic.insert(campaign.id);
        if (campaign.current().terms.onExistingDiscount == ExistingDiscountPolicy::Wait)
            wishes.waiting.insert(campaign.id);
    }
    return wishes;
}

namespace {

bool waitsForDiscount(const RewardRow &row)
{
    return row.hasLastBlocker && row.lastBlocker == Blocker::ExistingDiscount;
}

bool wasBlocked(const RewardRow &row)
{
    return row.hasLastBlocker;
}

Money &moneyOf(std::vector<Money> &totals, Currency currency)
{
    for (Money &total : totals) {
        if (total.currency == currency)
            return total;
    }
    return totals.emplace_back(Money{0, currency});
}

/// False where one more reward would go over a limit.
bool fits(const RewardRow &row, const AutomaticLimits &limits, AutomaticTally &tally)
{
    if (limits.countPerDay && tally.count >= *limits.countPerDay)
        return false;
    if (!row.amount)
        return true;
    for (const Money &limit : limits.perDay) {
        // Subtracted, not added: amounts near the largest integer must not wrap.
        if (limit.currency == row.amount->currency
            && row.amount->minor > limit.minor - moneyOf(tally.totals, limit.currency).minor)
            return false;
    }
    return true;
}

void merge(IssueReport &into, IssueReport &&from)
{
    const auto append = [](auto &to, auto &rows) { to.insert(to.end(), rows.begin(), rows.end()); };
    append(into.issued, from.issued);
    append(into.notIssued, from.notIssued);
    append(into.uncertain, from.uncertain);
    append(into.onItsWay, from.onItsWay);
    for (const CurrencyTotal &total : from.totals) {
        auto known = std::find_if(into.totals.begin(), into.totals.end(), [&total](const CurrencyTotal &other) {
            return other.currency == total.currency && other.mode == total.mode;
        });
        if (known == into.totals.end())
            known = into.totals.insert(known, CurrencyTotal{total.currency, 0, 0, total.mode});
        known->minor += total.minor;
        known->count += total.count;
    }
    into.cancelled = into.cancelled || from.cancelled;
    if (!into.error)
        into.error = std::move(from.error);
    if (!into.clock)
        into.clock = std::move(from.clock);
}

} // namespace

struct AutomaticIssue::Candidates {
    std::vector<RewardRow> waiting; ///< a person has agreed to each already
    std::vector<RewardRow> automatic;
    int aboveLimit = 0;
};

AutomaticReport AutomaticIssue::run(
    const QStringList &connections, const ProgressSink &progress, const CancelToken &cancel)
{
    AutomaticReport report;
    if (auto status = runWhole(connections, report, progress, cancel); !status)
        report.error = std::move(status).error();
    return report;
}

Status AutomaticIssue::runWhole(
    const QStringList &connections, AutomaticReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(m_parts.issue.followPayouts(report.issue, progress, cancel));
    RD_TRY(found, candidates(connections));
    report.aboveLimit = found.aboveLimit;
    if (found.waiting.empty() && found.automatic.empty())
        return {};
    RD_TRY(stop, m_parts.control.stopped());
    if (stop) {
        report.stopped = stop;
        return {};
    }
    RD_CHECK(issueAll(found.waiting, report, progress, cancel));
    return issueWithinBudget(std::move(found.automatic), report, progress, cancel);
}

/// What is not issued gives its budget back, and the next ones get it: a customer the provider does not know must not
/// keep all others waiting.
Status AutomaticIssue::issueWithinBudget(
    std::vector<RewardRow> rows, AutomaticReport &report, const ProgressSink &progress, const CancelToken &cancel)
{
    std::stable_partition(rows.begin(), rows.end(), [](const RewardRow &row) { return !wasBlocked(row); });
    std::optional<qsizetype> triesLeft;
    while (!rows.empty() && !cancel.isCancelled()) {
        RD_TRY(affordable, withinBudget(rows));
        const auto count = static_cast<qsizetype>(affordable.size());
        if (count == 0) {
            report.overBudget = static_cast<int>(rows.size());
            break;
        }
        triesLeft = triesLeft.value_or(count + kMoreTries) - count;
        IssueReport before;
        std::swap(before, report.issue);
        const auto status = issueAll(affordable, report, progress, cancel);
        const auto back = giveBack(affordable, report.issue);
        merge(before, std::move(report.issue));
        report.issue = std::move(before);
        RD_CHECK(status);
        RD_CHECK(back);
        if (*triesLeft <= 0)
            break; // the next sync goes on with those that were not tried
    }
    return {};
}

Result<AutomaticIssue::Candidates> AutomaticIssue::candidates(const QStringList &connections)
{
    Candidates found;
    RD_TRY(campaigns, m_parts.campaigns.campaigns());
    const Wishes wishes = Wishes::of(campaigns);
    if (wishes.automatic.empty() && wishes.waiting.empty())
        return found;
    RD_TRY(limits, m_parts.control.limits());
    RD_TRY(rows, rowsOf(campaigns, wishes));
    RD_TRY(providers, m_parts.issue.providers());
    // A shop's order cannot be rewarded through Stripe: that reward is for a person.
    const auto isOffered = [&providers = providers](const RewardRow &row) {
        const auto provider = providers.find(row.connection);
        return provider != providers.end()
            && providerOf(IssueService::methodsFor(row.kind).value(0)) == provider->second;
    };
    qsizetype blocked = 0;
    for (const RewardRow &row : rows) {
        const bool automatic = wishes.automatic.contains(row.campaignId);
        const bool waiting = wishes.waiting.contains(row.campaignId) && waitsForDiscount(row);
        if (!connections.contains(row.connection) || (!automatic && !waiting) || !isOffered(row)
            || standingBlocker(row))
            continue;
        if (!row.lastFailure.isEmpty())
            continue; // the provider said no: asking the same again is for a person
        if (automatic && limits.asksPerson(row.amount)) {
            found.aboveLimit += row.state == RewardState::Due ? 1 : 0;
            continue; // once a person has approved it, a person issues it too
        }
        if (row.state != RewardState::Approved)
            continue;
        blocked += wasBlocked(row) ? 1 : 0;
        (automatic ? found.automatic : found.waiting).push_back(row);
    }
    RD_TRY(retry, mayRetry(blocked));
    if (!retry) {
        std::erase_if(found.waiting, wasBlocked);
        std::erase_if(found.automatic, wasBlocked);
    }
    return found;
}

/// What is due or approved in the campaigns that send by themselves, the longest due first. Other campaigns may have
/// many thousands of rows that wait for a person; they are not read.
Result<std::vector<RewardRow>> AutomaticIssue::rowsOf(const std::vector<Campaign> &campaigns, const Wishes &wishes)
{
    std::vector<RewardRow> rows;
    for (const Campaign &campaign : campaigns) {
        if (!wishes.automatic.contains(campaign.id) && !wishes.waiting.contains(campaign.id))
            continue;
        RewardQuery query;
        query.states = {RewardState::Due, RewardState::Approved};
        query.campaign = campaign.name;
        RD_TRY(list, m_parts.rewards.list(query));
        rows.insert(rows.end(), std::make_move_iterator(list.rows.begin()), std::make_move_iterator(list.rows.end()));
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const RewardRow &a, const RewardRow &b) { return std::tie(a.dueAt, a.id) < std::tie(b.dueAt, b.id); });
    return rows;
}

Result<bool> AutomaticIssue::mayRetry(qsizetype blocked)
{
    if (blocked <= kRetryAtEachSync)
        return true;
    const auto now = m_parts.clock.now();
    RD_TRY(text, m_parts.workspace.setting(kRetrySetting));
    const auto last = text ? parseIso(*text) : Result<Instant>(Instant{});
    if (last && now >= *last && now - *last < kRetryManyAfter)
        return false;
    RD_CHECK(m_parts.workspace.setSetting(kRetrySetting, toIso(now)));
    return true;
}

Result<std::vector<RewardRow>> AutomaticIssue::withinBudget(std::vector<RewardRow> &rows)
{
    RD_TRY(limits, m_parts.control.limits());
    std::map<Mode, AutomaticTally> tallies;
    for (const Mode mode : {Mode::Test, Mode::Live}) {
        RD_TRY(tally, m_parts.control.today(mode));
        tallies.emplace(mode, std::move(tally));
    }
    std::set<Mode> changed;
    std::vector<RewardRow> affordable;
    std::vector<RewardRow> rest;
    for (RewardRow &row : rows) {
        AutomaticTally &tally = tallies.at(row.mode());
        if (!fits(row, limits, tally)) {
            rest.push_back(std::move(row));
            continue;
        }
        ++tally.count;
        if (row.amount) {
            RD_TRY(sum, add(moneyOf(tally.totals, row.amount->currency), *row.amount));
            moneyOf(tally.totals, row.amount->currency) = sum;
        }
        changed.insert(row.mode());
        affordable.push_back(std::move(row));
    }
    rows = std::move(rest);
    for (const Mode mode : changed)
        RD_CHECK(m_parts.control.setTally(tallies.at(mode)));
    return affordable;
}

Status AutomaticIssue::giveBack(const std::vector<RewardRow> &rows, const IssueReport &report)
{
    std::set<RewardId> out;
    for (const auto &row : report.issued)
        out.insert(row.id);
    for (const auto &row : report.uncertain)
        out.insert(row.id);
    for (const auto &row : report.onItsWay)
        out.insert(row.id);
    for (const Mode mode : {Mode::Test, Mode::Live}) {
        RD_TRY(tally, m_parts.control.today(mode));
        bool changed = false;
        for (const RewardRow &row : rows) {
            if (row.mode() != mode || out.contains(row.id))
                continue;
            changed = true;
            --tally.count;
            if (row.amount)
                moneyOf(tally.totals, row.amount->currency).minor -= row.amount->minor;
        }
        if (changed)
            RD_CHECK(m_parts.control.setTally(tally));
    }
    return {};
}

Status AutomaticIssue::issueAll(const std::vector<RewardRow> &rows, AutomaticReport &report,
    const ProgressSink &progress, const CancelToken &cancel)
{
    std::map<QString, std::vector<RewardId>> byMethod;
    for (const RewardRow &row : rows)
        byMethod[IssueService::methodsFor(row.kind).constFirst()].push_back(row.id);
    for (auto &[method, ids] : byMethod) {
        IssueOrder order;
        order.method = method;
        order.ids = std::move(ids);
        auto issued = m_parts.issue.issueAutomatically(std::move(order), progress, cancel);
        if (!issued) {
            if (concernsBooks(issued.error().kind))
                return fail(std::move(issued).error());
            // One provider that refuses does not keep the others waiting.
            if (!report.error)
                report.error = std::move(issued).error();
            continue;
        }
        merge(report.issue, *std::move(issued));
        if (report.issue.error)
            return fail(*report.issue.error);
    }
    return {};
}

} // namespace rd::services
