// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/issuerun.h"

#include "models/services/background.h"
#include "models/services/freeing.h"
#include "models/services/task.h"
#include "views/rewards/issuesheet.h"
#include "views/shell/session.h"

#include <unordered_map>
#include <utility>

namespace rd::views {

namespace {

std::vector<OutcomeLine> linesOf(const services::IssuePreview &preview)
{
    std::vector<OutcomeLine> lines;
    lines.reserve(preview.rows.size());
    for (const services::IssuePreviewRow &row : preview.rows)
        lines.push_back({row.blocker ? OutcomeLine::Kind::Blocked : OutcomeLine::Kind::WouldIssue, row.reward,
            row.blocker, row.blocker ? row.detail : row.effect});
    return OutcomeModel::inOrder(std::move(lines));
}

/// Every reward that a report names.
std::vector<RewardId> idsOf(const services::IssueReport &report)
{
    std::vector<RewardId> ids;
    const auto take = [&ids](const auto &rows) {
        for (const auto &row : rows)
            ids.push_back(row.id);
    };
    take(report.issued);
    take(report.notIssued);
    take(report.onItsWay);
    take(report.uncertain);
    return ids;
}

/// A run also settles what was sent before it, of which the order says nothing: those rewards are read.
std::vector<OutcomeLine> linesOf(
    services::Desk &desk, const services::IssueReport &report, const std::vector<services::IssuePreviewRow> &seen)
{
    std::unordered_map<qint64, const RewardRow *> known;
    known.reserve(seen.size());
    for (const services::IssuePreviewRow &row : seen)
        known.emplace(row.reward.id.value, &row.reward);
    services::RewardQuery query;
    for (const RewardId id : idsOf(report)) {
        if (!known.contains(id.value))
            query.ids.push_back(id);
    }
    services::RewardList others;
    if (!query.ids.empty()) {
        if (auto list = desk.rewards.list(query))
            others = *std::move(list); // else the lines stand without them: what has happened is told anyway
    }
    for (const RewardRow &row : others.rows)
        known.emplace(row.id.value, &row);
    const auto rewardOf = [&known](RewardId id) {
        const auto found = known.find(id.value);
        if (found != known.end())
            return *found->second;
        RewardRow unknown;
        unknown.id = id;
        return unknown;
    };
    std::vector<OutcomeLine> lines;
    for (const services::IssuedRow &row : report.issued)
        lines.push_back({OutcomeLine::Kind::Issued, rewardOf(row.id), {}, row.reference});
    for (const services::NotIssuedRow &row : report.notIssued)
        lines.push_back({OutcomeLine::Kind::Blocked, rewardOf(row.id), row.reason, row.detail});
    for (const services::OnItsWayRow &row : report.onItsWay)
        lines.push_back({OutcomeLine::Kind::OnItsWay, rewardOf(row.id), {}, row.detail});
    for (const services::UncertainRow &row : report.uncertain)
        lines.push_back({OutcomeLine::Kind::Uncertain, rewardOf(row.id), {}, row.detail});
    return OutcomeModel::inOrder(std::move(lines));
}

/// A preview and its lines, on their way to the window.
struct Checked {
    std::shared_ptr<const services::IssuePreview> preview{};
    std::vector<OutcomeLine> lines{};
};

} // namespace

IssueRun::IssueRun(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_preview(std::make_shared<const services::IssuePreview>())
{
}

IssueRun::~IssueRun()
{
    services::freeInBackground(std::move(m_preview));
}

template <typename Answer>
void IssueRun::run(const QString &title, std::function<Result<Answer>(const ProgressSink &, const CancelToken &)> work,
    std::function<void(Result<Answer>)> then)
{
    auto answer = std::make_shared<Answer>(); // filled by the task, read at its end
    m_task = m_session.run(
        title, [work = std::move(work), answer](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_TRY(made, work(progress, cancel));
            *answer = std::move(made);
            return {};
        });
    connect(m_task, &services::Task::progressed, this, &IssueRun::progressed);
    connect(m_task, &services::Task::finished, this, [answer, then = std::move(then)](const Status &outcome) {
        if (outcome)
            then(std::move(*answer));
        else
            then(fail(outcome.error()));
    });
}

void IssueRun::check(const services::IssueOrder &order, std::function<void(Result<std::vector<OutcomeLine>>)> then)
{
    run<Checked>(
        IssueSheet::tr("Checking rewards"),
        [&desk = m_session.desk(), order](const ProgressSink &progress, const CancelToken &cancel) -> Result<Checked> {
            RD_TRY(made, desk.issue.preview(order, progress, cancel));
            std::vector<OutcomeLine> lines = linesOf(made);
            return Checked{std::make_shared<const services::IssuePreview>(std::move(made)), std::move(lines)};
        },
        [this, then = std::move(then)](Result<Checked> checked) {
            if (!checked) {
                then(fail(checked.error()));
                return;
            }
            services::freeInBackground(std::exchange(m_preview, std::move(checked->preview)));
            then(std::move(checked->lines));
        });
}

void IssueRun::issue(services::IssueOrder order, std::function<void(Result<Issued>)> then)
{
    // The blocked ones go along to be noted for the "Not rewarded" list; sent is only what was agreed to here.
    order.ids.clear();
    order.confirmed.emplace();
    for (const services::IssuePreviewRow &row : m_preview->rows) {
        order.ids.push_back(row.reward.id);
        if (!row.blocker)
            order.confirmed->push_back(row.reward.id);
    }
    run<Issued>(
        IssueSheet::tr("Issuing rewards"),
        [&desk = m_session.desk(), order = std::move(order), preview = m_preview](
            const ProgressSink &progress, const CancelToken &cancel) -> Result<Issued> {
            RD_TRY(report, desk.issue.issue(order, progress, cancel));
            std::vector<OutcomeLine> lines = linesOf(desk, report, preview->rows);
            return Issued{std::move(report), std::move(lines)};
        },
        std::move(then));
}

void IssueRun::readLast(std::function<void(Result<Last>)> then)
{
    services::inBackground(
        this,
        [&desk = m_session.desk()]() -> Result<Last> {
            RD_TRY(last, services::lastIssue(desk.workspace));
            Last read;
            if (last)
                read.lines = linesOf(desk, last->report, {});
            read.issue = std::move(last);
            return read;
        },
        std::move(then));
}

bool IssueRun::stop()
{
    if (!m_task)
        return false;
    m_task->cancel();
    return true;
}

} // namespace rd::views
