// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewarddecisions.h"

#include "models/services/background.h"
#include "models/services/batchservice.h"
#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QWidget>

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString pastWord(services::Decision decision, int count)
{
    switch (decision) {
    case services::Decision::Approve:
        return RewardDecisions::tr("%Ln rewards approved.", nullptr, count);
    case services::Decision::Withdraw:
        return RewardDecisions::tr("%Ln approvals withdrawn.", nullptr, count);
    case services::Decision::Reject:
        return RewardDecisions::tr("%Ln rewards rejected.", nullptr, count);
    case services::Decision::Reopen:
        return RewardDecisions::tr("%Ln rewards reopened.", nullptr, count);
    case services::Decision::Hold:
        return RewardDecisions::tr("%Ln rewards held.", nullptr, count);
    case services::Decision::Release:
        return RewardDecisions::tr("%Ln holds ended.", nullptr, count);
    case services::Decision::AcceptChange:
        return RewardDecisions::tr("%Ln proposed changes booked.", nullptr, count);
    case services::Decision::DismissChange:
        return RewardDecisions::tr("%Ln proposed changes dismissed.", nullptr, count);
    case services::Decision::ConfirmUnissued:
        return RewardDecisions::tr("%Ln rewards confirmed as not given yet.", nullptr, count);
    }
    return {};
}

QString pastWord(services::FlagDecision decision, int count)
{
    return decision == services::FlagDecision::Clear
        ? RewardDecisions::tr("Flag cleared for %Ln rewards.", nullptr, count)
        : RewardDecisions::tr("%Ln rewards rejected.", nullptr, count);
}

/// "3 rewards approved."
QString wordsOf(const DecisionUndo::Last &last)
{
    const auto count = static_cast<int>(last.ids.size());
    return std::visit([count](auto decision) { return pastWord(decision, count); }, last.done);
}

/// Title and verb of the question for a reason; nullopt where none is asked for.
std::optional<TextQuestion> questionFor(services::Decision decision, int count)
{
    TextQuestion question;
    question.required = true;
    question.label = RewardDecisions::tr("Reason, kept with the decision");
    switch (decision) {
    case services::Decision::Reject:
        question.title = RewardDecisions::tr("Reject %Ln rewards", nullptr, count);
        question.verb = RewardDecisions::tr("Reject");
        return question;
    case services::Decision::Hold:
        question.title = RewardDecisions::tr("Hold %Ln rewards", nullptr, count);
        question.verb = RewardDecisions::tr("Hold");
        return question;
    case services::Decision::Reopen:
        question.title = RewardDecisions::tr("Reopen %Ln rewards", nullptr, count);
        question.verb = RewardDecisions::tr("Reopen");
        return question;
    case services::Decision::AcceptChange:
        question.title = RewardDecisions::tr("Accept the change of %Ln rewards", nullptr, count);
        question.verb = RewardDecisions::tr("Accept change");
        return question;
    case services::Decision::DismissChange:
        question.title = RewardDecisions::tr("Dismiss the change of %Ln rewards", nullptr, count);
        question.verb = RewardDecisions::tr("Dismiss change");
        return question;
    case services::Decision::ConfirmUnissued:
        question.title = RewardDecisions::tr("%Ln rewards were not given before the restore", nullptr, count);
        question.verb = RewardDecisions::tr("Confirm");
        return question;
    case services::Decision::Approve:
    case services::Decision::Withdraw:
    case services::Decision::Release:
        break;
    }
    return std::nullopt;
}

/// What takes a decision back: only where nothing has left the house by it. Answers to changes and confirmations have
/// booked something. What a release or a reopening let go is held or rejected again.
std::optional<services::Decision> oppositeOf(services::Decision decision)
{
    switch (decision) {
    case services::Decision::Approve:
        return services::Decision::Withdraw;
    case services::Decision::Withdraw:
        return services::Decision::Approve;
    case services::Decision::Reject:
        return services::Decision::Reopen;
    case services::Decision::Reopen:
        return services::Decision::Reject;
    case services::Decision::Hold:
        return services::Decision::Release;
    case services::Decision::Release:
        return services::Decision::Hold;
    case services::Decision::AcceptChange:
    case services::Decision::DismissChange:
    case services::Decision::ConfirmUnissued:
        break;
    }
    return std::nullopt;
}

/// The same for a flag: what was cleared as unfounded is held by a person, who may look at it again.
services::Decision oppositeOf(services::FlagDecision decision)
{
    return decision == services::FlagDecision::Clear ? services::Decision::Hold : services::Decision::Reopen;
}

/// Who approves, holds or rejects goes through a list; other decisions are about this reward alone.
RewardDecisions::After afterOf(services::Decision decision)
{
    switch (decision) {
    case services::Decision::Approve:
    case services::Decision::Reject:
    case services::Decision::Hold:
        return RewardDecisions::After::Next;
    case services::Decision::Withdraw:
    case services::Decision::Reopen:
    case services::Decision::Release:
    case services::Decision::AcceptChange:
    case services::Decision::DismissChange:
    case services::Decision::ConfirmUnissued:
        break;
    }
    return RewardDecisions::After::Same;
}

Confirmation againSheet(const QString &what, const QString &whom)
{
    Confirmation sheet;
    sheet.destructive = true;
    sheet.title = RewardDecisions::tr("Send it again?");
    sheet.sentence = RewardDecisions::tr("%1 for %2 goes out as a new request if it is not found now.").arg(what, whom);
    sheet.detail = RewardDecisions::tr("It is looked for at the provider once more first. If the provider has given it "
                                       "without showing it, the customer gets it twice.");
    sheet.verb = RewardDecisions::tr("Look again, then send");
    return sheet;
}

Confirmation endSheet(const QString &what, const QString &whom)
{
    Confirmation sheet;
    sheet.destructive = true;
    sheet.title = RewardDecisions::tr("End it as uncertain?");
    sheet.sentence = RewardDecisions::tr("The customer may already have %1 for %2. Nobody knows.").arg(what, whom);
    sheet.detail = RewardDecisions::tr("The reward is due again. Whoever approves and issues it then may give it a "
                                       "second time: look at the customer at the provider first.");
    sheet.verb = RewardDecisions::tr("End as uncertain");
    return sheet;
}

} // namespace

RewardDecisions::RewardDecisions(Session &session, BannerHost &banners, QWidget &page)
    : QObject(&page), m_session(session), m_banners(banners), m_page(page), m_undo(DecisionUndo::of(session))
{
    connect(&m_undo, &DecisionUndo::changed, this, &RewardDecisions::showUndo);
    connect(&banners, &BannerHost::dismissed, this, [this](const QString &key) {
        if (key == "decision"_L1)
            m_undo.noteDismissed();
    });
    sayAgain();
}

void RewardDecisions::setUndoAction(QAction *action)
{
    m_undoAction = action;
    connect(action, &QAction::triggered, this, &RewardDecisions::undo);
    showUndo();
}

void RewardDecisions::showUndo()
{
    const auto &last = m_undo.last();
    // What the banner offers would be too late now.
    if (!last)
        m_banners.dismiss(u"decision"_s);
    if (!m_undoAction)
        return;
    m_undoAction->setEnabled(last.has_value());
    m_undoAction->setStatusTip(last ? tr("Take back: %1", "what was decided").arg(wordsOf(*last))
                                    : tr("Nothing was decided that can be taken back"));
}

/// In the place of a window that said it.
void RewardDecisions::sayAgain()
{
    const auto &last = m_undo.last();
    if (!last || !last->isSaid)
        return;
    BannerContent content{Tone::Positive, wordsOf(*last), {}, {}, true};
    content.actions.append(BannerAction{tr("Undo"), [this] { undo(); }});
    m_banners.showBanner(u"decision"_s, content);
}

void RewardDecisions::undo()
{
    const std::optional<DecisionUndo::Last> last = m_undo.last();
    if (!last)
        return;
    services::DecisionRequest request;
    request.decision = last->by;
    request.ids = last->ids;
    request.member = m_session.desk().actor;
    if (questionFor(request.decision, 1)) // kept in the books like any other reason
        request.reason = tr("Taken back: %1", "what was decided").arg(wordsOf(*last));
    m_undo.remember({});
    send(std::move(request), After::Back);
}

void RewardDecisions::decide(services::Decision decision, const std::vector<RewardId> &ids)
{
    if (ids.empty())
        return;
    services::DecisionRequest request;
    request.decision = decision;
    request.ids = ids;
    request.member = m_session.desk().actor;
    const auto question = questionFor(decision, static_cast<int>(ids.size()));
    if (!question) {
        send(std::move(request), afterOf(decision));
        return;
    }
    m_session.dialogs().askText(&m_page, *question, [this, request](std::optional<QString> reason) mutable {
        if (!reason)
            return;
        request.reason = *reason;
        send(request, afterOf(request.decision));
    });
}

void RewardDecisions::send(services::DecisionRequest request, After after)
{
    const services::Decision decision = request.decision;
    services::inBackground(
        this, [&desk = m_session.desk(), request = std::move(request)] { return desk.rewards.decide(request); },
        [this, decision, after](Result<services::DecisionReport> done) {
            if (!done) {
                m_session.report(done.error());
                return;
            }
            report(*done, decision);
            if (done->done.size() == 1 && done->notDone.empty())
                Q_EMIT decidedOne(done->done.front(), after);
            Q_EMIT m_session.booksChanged();
        });
}

void RewardDecisions::decideFlag(const QString &flag, services::FlagDecision decision)
{
    const bool clears = decision == services::FlagDecision::Clear;
    TextQuestion question;
    question.required = true;
    if (services::BatchService::isAlert(flag)) {
        question.title = clears ? tr("The payout is as it was known") : tr("The payout has failed: it is due again");
        question.verb = clears ? tr("Set it aside") : tr("It has failed");
    } else {
        question.title = clears ? tr("The suspicion is unfounded") : tr("The suspicion is true: reject what it holds");
        question.verb = clears ? tr("Clear the flag") : tr("Reject");
    }
    question.label = tr("Reason, kept with the decision");
    services::FlagRequest request{decision, flag, {}, m_session.desk().actor};
    m_session.dialogs().askText(&m_page, question, [this, request](std::optional<QString> reason) mutable {
        if (!reason)
            return;
        request.reason = *reason;
        sendFlag(request);
    });
}

void RewardDecisions::sendFlag(const services::FlagRequest &request)
{
    const bool isPayout = services::BatchService::isAlert(request.id);
    services::inBackground(
        this,
        [&desk = m_session.desk(), request, isPayout] {
            return isPayout ? desk.batches.decideAlert(request) : desk.rewards.decideFlag(request);
        },
        [this, decision = request.decision, isPayout](const Result<std::vector<RewardId>> &rewards) {
            if (!rewards) {
                m_session.report(rewards.error());
                return;
            }
            const auto count = static_cast<int>(rewards->size());
            const bool isCleared = decision == services::FlagDecision::Clear;
            QString text = pastWord(decision, count);
            BannerContent content{Tone::Positive, {}, {}, {}, true};
            if (isPayout) {
                m_undo.remember({}); // what was decided before is not the last thing any more
                if (!isCleared)
                    text = tr("The payout has failed: %Ln rewards are due again.", nullptr, count);
            } else {
                offerUndo(DecisionUndo::Last{decision, oppositeOf(decision), *rewards}, content);
            }
            content.text = text;
            m_banners.showBanner(u"decision"_s, content);
            if (rewards->size() == 1)
                Q_EMIT decidedOne(rewards->front(), isPayout ? After::Same : After::Next);
            Q_EMIT m_session.booksChanged();
        });
}

void RewardDecisions::report(const services::DecisionReport &report, services::Decision decision)
{
    BannerContent content{Tone::Positive, pastWord(decision, static_cast<int>(report.done.size())), {}, {}, true};
    if (!report.warnings.isEmpty())
        content.detail =
            tr("Your e-mail address is not known here, so nobody can tell whether a reward is your own. An admin sets "
               "it under “File, Who decides”.");
    if (!report.notDone.empty()) {
        content.tone = Tone::Warning;
        content.detail = tr("%Ln were left as they are: %1", nullptr, static_cast<int>(report.notDone.size()))
                             .arg(safeText(saidText(report.notDone.front().text)));
    }
    const auto by = oppositeOf(decision);
    offerUndo(by ? std::optional(DecisionUndo::Last{decision, *by, report.done}) : std::nullopt, content);
    m_banners.showBanner(u"decision"_s, content);
}

/// @param last nothing where it stays
void RewardDecisions::offerUndo(std::optional<DecisionUndo::Last> last, BannerContent &content)
{
    m_undo.remember({});
    if (!last || last->ids.empty())
        return;
    m_undo.remember(std::move(last));
    content.actions.append(BannerAction{tr("Undo"), [this] { undo(); }});
}

void RewardDecisions::settleUncertain(const RewardRow &row, bool again)
{
    const RewardId id = row.id;
    const QString what = row.amount ? formatMoney(*row.amount) : tr("this reward");
    const QString whom = safeText(row.participantName, 60);
    TextQuestion question;
    question.title = again ? tr("Send an uncertain reward again") : tr("End an uncertain reward");
    question.label = tr("Reason, kept with the decision");
    question.verb = tr("Continue");
    question.required = true;
    m_session.dialogs().askText(&m_page, question, [this, id, again, what, whom](const std::optional<QString> &reason) {
        if (reason)
            confirmUncertain(id, again, *reason, what, whom);
    });
}

void RewardDecisions::confirmUncertain(
    RewardId id, bool again, const QString &reason, const QString &what, const QString &whom)
{
    const Confirmation sheet = again ? againSheet(what, whom) : endSheet(what, whom);
    m_session.dialogs().confirm(&m_page, sheet, [this, id, again, reason](bool agreed) {
        if (!agreed)
            return;
        if (again)
            sendAgain(id, reason);
        else
            endUncertain(id, reason);
    });
}

void RewardDecisions::endUncertain(RewardId id, const QString &reason)
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), id, reason, member = m_session.desk().actor] {
            return desk.issue.abandon(id, reason, member);
        },
        [this](const Status &ended) {
            if (!ended) {
                m_session.report(ended.error());
                return;
            }
            m_undo.remember({});
            m_banners.showBanner(u"decision"_s,
                {Tone::Warning, tr("The reward is due again."),
                    tr("Before you issue it, look at the provider whether the customer already has it."), {}, true});
            Q_EMIT m_session.booksChanged();
        });
}

void RewardDecisions::sendAgain(RewardId id, const QString &reason)
{
    auto report = std::make_shared<services::IssueReport>(); // shared by the task and the answer to it
    services::Task *task = m_session.run(tr("Sending a reward again"),
        [&desk = m_session.desk(), id, reason, member = m_session.desk().actor, report](
            const ProgressSink &, const CancelToken &cancel) -> Status {
            return desk.issue.resend(id, reason, member, cancel).map([&report](services::IssueReport &&result) {
                *report = std::move(result);
            });
        });
    if (!task)
        return;
    connect(task, &services::Task::finished, this, [this, report](const Status &outcome) {
        // A failure is reported by the session.
        if (outcome)
            reportSentAgain(*report);
    });
}

void RewardDecisions::reportSentAgain(const services::IssueReport &report)
{
    m_session.reportClock(report.clock);
    BannerContent content{Tone::Warning, {}, {}, {}, true};
    if (!report.issued.empty()) {
        content.tone = Tone::Positive;
        content.text = tr("The reward was given.");
    } else if (!report.uncertain.empty()) {
        content.text = tr("It is still uncertain.");
        content.detail = safeText(saidText(report.uncertain.front().detail));
    } else if (!report.notIssued.empty()) {
        content.text = tr("It was not given.");
        content.detail = safeText(saidText(report.notIssued.front().detail));
    } else {
        return;
    }
    m_banners.showBanner(u"decision"_s, content);
}

} // namespace rd::views
