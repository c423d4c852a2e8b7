// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/batchjson.h"
#include "app/json.h"
#include "models/services/batchservice.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QStringList rewardTexts(const std::vector<RewardId> &ids)
{
    QStringList texts;
    for (const RewardId id : ids)
        texts += idText(id.value);
    return texts;
}

Result<int> list(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(flags, composition->desk().rewards.flags());
    RD_TRY(alerts, composition->desk().batches.alerts());
    QJsonArray documents = toJson(flags);
    for (const services::PayoutAlert &alert : alerts)
        documents.append(toJson(alert));
    in.out().document({{u"flags"_s, documents}});
    for (const services::FlagRow &flag : flags) {
        in.out().line(u"%1  %2, since %3: %4"_s.arg(
            flag.id, words(bit(flag.flag)).join(u' '), toIso(flag.since).left(10), visible(flag.text)));
        in.out().line(u"    %1, %2; holds rewards %3"_s.arg(
            visible(flag.participantName), visible(flag.campaign), rewardTexts(flag.rewards).join(u' ')));
    }
    for (const services::PayoutAlert &alert : alerts) {
        in.out().line(
            u"%1  %2, since %3: %4"_s.arg(alert.id, alert.flag(), toIso(alert.since).left(10), visible(alert.text)));
        in.out().line(u"    batch %1; rewards %2"_s.arg(alert.batch, rewardTexts(alert.rewards()).join(u' ')));
    }
    const std::size_t all = flags.size() + alerts.size();
    in.out().line(all == 0 ? u"Nothing is held for review."_s : u"%1 flags."_s.arg(all));
    return 0;
}

Result<int> decide(Invocation &in, services::FlagDecision decision)
{
    services::FlagRequest request;
    request.decision = decision;
    request.id = in.arguments().constFirst();
    request.reason = in.option(u"reason"_s);
    RD_TRY(actor, in.decider());
    request.member = actor;
    RD_TRY(composition, in.desk());
    const bool isPayout = services::BatchService::isAlert(request.id);
    services::Desk &desk = composition->desk();
    RD_TRY(rewards, isPayout ? desk.batches.decideAlert(request) : desk.rewards.decideFlag(request));
    const bool cleared = decision == services::FlagDecision::Clear;
    const QStringList ids = rewardTexts(rewards);
    in.out().document({{u"id"_s, request.id}, {u"decision"_s, cleared ? u"cleared"_s : u"confirmed"_s},
        {u"rewards"_s, QJsonArray::fromStringList(ids)}});
    if (isPayout)
        in.out().line(cleared ? u"Flag %1 is cleared; the payout is as it was known."_s.arg(request.id)
                              : u"Flag %1 is confirmed; the payout has failed, and rewards %2 are due again."_s.arg(
                                  request.id, ids.join(u' ')));
    else if (cleared && ids.isEmpty())
        in.out().line(u"Flag %1 is cleared; what it held is held by others as well."_s.arg(request.id));
    else
        in.out().line(cleared ? u"Flag %1 is cleared; it no longer holds rewards %2."_s.arg(request.id, ids.join(u' '))
                              : u"Flag %1 is confirmed; rewards %2 are rejected."_s.arg(request.id, ids.join(u' ')));
    return 0;
}

} // namespace

std::vector<Command> flagCommands()
{
    const QCommandLineOption reason(u"reason"_s, u"Why."_s, u"TEXT"_s);
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"flags list"_s, {}, u"what is held for review, with its evidence"_s, 0, 0, {}, list},
        {u"flags clear"_s, u"ID --reason TEXT"_s, u"a suspicion is unfounded: hold its rewards no longer"_s, 1, 1,
            {reason, as}, [](Invocation &in) { return decide(in, services::FlagDecision::Clear); }},
        {u"flags confirm"_s, u"ID --reason TEXT"_s, u"a suspicion is true: reject the rewards it holds"_s, 1, 1,
            {reason, as}, [](Invocation &in) { return decide(in, services::FlagDecision::Confirm); }},
    };
}

} // namespace rd::app
