// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"

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
    in.out().document({{u"flags"_s, toJson(flags)}});
    for (const services::FlagRow &flag : flags) {
        in.out().line(u"%1  %2, since %3: %4"_s.arg(
            flag.id, words(bit(flag.flag)).join(u' '), toIso(flag.since).left(10), visible(flag.text)));
        in.out().line(u"    %1, %2; holds rewards %3"_s.arg(
            visible(flag.participantName), visible(flag.campaign), rewardTexts(flag.rewards).join(u' ')));
    }
    in.out().line(flags.empty() ? u"Nothing is held for review."_s : u"%1 flags."_s.arg(flags.size()));
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
    RD_TRY(rewards, composition->desk().rewards.decideFlag(request));
    const bool cleared = decision == services::FlagDecision::Clear;
    const QStringList ids = rewardTexts(rewards);
    in.out().document({{u"id"_s, request.id}, {u"decision"_s, cleared ? u"cleared"_s : u"confirmed"_s},
        {u"rewards"_s, QJsonArray::fromStringList(ids)}});
    if (cleared && ids.isEmpty())
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
