// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "models/services/providerbalance.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<RewardId> parseRewardId(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return fail(ErrorKind::Usage, u"\"%1\" is not a reward's id."_s.arg(text),
            u"referral-desk rewards list shows the ids."_s);
    return RewardId{value};
}

Result<std::vector<RewardId>> rewardIds(const QStringList &arguments)
{
    std::vector<RewardId> ids;
    for (const QString &argument : arguments) {
        RD_TRY(id, parseRewardId(argument));
        ids.push_back(id);
    }
    return ids;
}

/// The ids given, or --all; exactly one of them.
Status wantIdsOrAll(Invocation &in)
{
    if (in.arguments().isEmpty() == !in.has(u"all"_s))
        return fail(ErrorKind::Usage, u"Name the rewards by id, or say --all; not both."_s);
    return {};
}

QString moneyText(const std::optional<Money> &money)
{
    return money ? QString(toDecimal(*money) + u' ' + money->currency.code()) : u"–"_s;
}

QString totalsText(const std::vector<services::CurrencyTotal> &totals, const Modes &modes)
{
    QStringList parts;
    for (const services::CurrencyTotal &total : totals)
        parts += u"%1 %2%3 (%4)"_s
                     .arg(toDecimal({total.minor, total.currency}), total.currency.code(), modeMark(total.mode, modes))
                     .arg(total.count);
    return parts.isEmpty() ? u"nothing with an amount"_s : parts.join(u", "_s);
}

Result<services::RewardQuery> queryOf(Invocation &in, Composition &composition)
{
    services::RewardQuery query;
    for (const QString &text : in.options(u"state"_s)) {
        const auto state = rewardStateFromWord(text);
        if (!state)
            return fail(ErrorKind::Usage, u"\"%1\" is not a state of a reward."_s.arg(text),
                u"States: pending in-review due approved batched submitted unclaimed issued rejected voided partly-reversed reversed."_s);
        query.states.push_back(*state);
    }
    query.campaign = in.option(u"campaign"_s);
    if (!query.campaign.isEmpty())
        RD_CHECK(composition.desk().campaigns.byName(query.campaign));
    if (in.has(u"participant"_s)) {
        RD_TRY(summary, composition.desk().people.participant(in.option(u"participant"_s)));
        query.participant = summary.participant.id;
    }
    if (in.has(u"currency"_s)) {
        RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
        query.currency = currency;
    }
    RD_TRY(mode, in.mode());
    query.mode = mode;
    return query;
}

Result<int> list(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(query, queryOf(in, *composition));
    RD_TRY(rewards, composition->desk().rewards.list(query));
    if (in.out().isJson()) {
        in.out().document(toJson(rewards));
        return 0;
    }
    RD_TRY(modes, in.modes());
    std::vector<QStringList> rows;
    for (const RewardRow &row : rewards.rows) {
        QStringList blockers;
        for (const Blocker blocker : row.blockers)
            blockers += word(blocker);
        if (row.claimUntil)
            blockers += u"unclaimed, until %1"_s.arg(toIso(*row.claimUntil).left(10));
        rows.push_back({idText(row.id.value), word(row.state), moneyText(row.amount) + modeMark(row.mode(), modes),
            word(row.kind), row.participantName, word(row.beneficiary), row.campaign, row.customerId,
            toIso(row.dueAt).left(10), blockers.join(u' ')});
    }
    if (rows.empty())
        in.out().line(u"No rewards here."_s);
    else
        in.out().table({u">id"_s, u"state"_s, u">amount"_s, u"kind"_s, u"participant"_s, u"for"_s, u"campaign"_s,
                           u"customer"_s, u"due"_s, u"blockers"_s},
            rows);
    in.out().line(u"%1 rewards: %2"_s.arg(rewards.rows.size()).arg(totalsText(rewards.totals, modes)));
    return 0;
}

/// A conversion, whether it earned or not: what each campaign made of it.
Result<int> explainConversion(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::RewardService &rewards = composition->desk().rewards;
    RD_TRY(conversion, rewards.conversionNamed(in.option(u"conversion"_s)));
    RD_TRY(explanation, rewards.explainConversion(conversion.id));
    in.out().document(toJson(explanation));
    in.out().line(u"%1 %2 of %3 (%4)"_s.arg(conversion.objectType, visible(conversion.objectId),
        moneyText(conversion.paid), visible(conversion.connection)));
    int number = 0;
    const auto print = [&in, &number](const std::vector<ExplanationStep> &steps) {
        for (const ExplanationStep &step : steps)
            in.out().line(u"%1. %2"_s.arg(++number).arg(visible(step.text)));
    };
    print(explanation.sale);
    for (const auto &campaign : explanation.campaigns) {
        in.out().line(u"In campaign \"%1\":"_s.arg(visible(campaign.name)));
        print(campaign.steps);
        for (const RewardRow &row : campaign.rewards)
            in.out().line(u"   Reward %1 of it: %2, %3 for %4"_s.arg(
                idText(row.id.value), moneyText(row.amount), word(row.state), visible(row.participantName)));
    }
    if (explanation.campaigns.empty())
        in.out().line(u"There is no campaign that could have rewarded it."_s);
    return 0;
}

Result<int> explain(Invocation &in)
{
    if (in.has(u"conversion"_s) == !in.arguments().isEmpty())
        return fail(ErrorKind::Usage, u"Name a reward by id, or a conversion with --conversion; not both."_s);
    if (in.has(u"conversion"_s))
        return explainConversion(in);
    RD_TRY(id, parseRewardId(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(explanation, composition->desk().rewards.explain(id));
    in.out().document(toJson(explanation));
    const RewardRow &row = explanation.reward;
    in.out().line(u"Reward %1: %2, %3, %4 for %5"_s.arg(
        idText(row.id.value), word(row.kind), moneyText(row.amount), word(row.state), visible(row.participantName)));
    int number = 0;
    for (const ExplanationStep &step : explanation.steps)
        in.out().line(u"%1. %2"_s.arg(++number).arg(visible(step.text)));
    in.out().line(explanation.matches ? u"Computed again just now: the same."_s
                                      : u"Computed again just now: DIFFERENT from what is stored."_s);
    return explanation.matches ? 0 : 1;
}

Result<int> decide(Invocation &in, services::Decision decision)
{
    RD_CHECK(wantIdsOrAll(in));
    services::DecisionRequest request;
    request.decision = decision;
    RD_TRY(ids, rewardIds(in.arguments()));
    request.ids = ids;
    request.all = in.has(u"all"_s);
    request.reason = in.option(u"reason"_s);
    RD_TRY(actor, in.decider());
    request.member = actor;
    RD_TRY(composition, in.desk());
    RD_TRY(report, composition->desk().rewards.decide(request));
    in.out().document(toJson(report));
    in.out().line(
        u"%1: %2 done, %3 not."_s.arg(services::word(decision)).arg(report.done.size()).arg(report.notDone.size()));
    for (const services::DecisionReport::Refused &refused : report.notDone)
        in.out().line(u"  %1 %2: %3"_s.arg(idText(refused.id.value), refused.code, visible(refused.text)));
    for (const QString &warning : report.warnings)
        in.out().note(visible(warning));
    return report.notDone.empty() ? 0 : 1;
}

Status printPreview(Invocation &in, const services::IssuePreview &preview)
{
    RD_TRY(modes, in.modes());
    in.out().document(toJson(preview));
    for (const services::IssuePreviewRow &row : preview.rows)
        in.out().line(u"  %1 %2 %3: %4"_s.arg(row.blocker ? u"not issued  "_s : u"would issue "_s,
            idText(row.reward.id.value), QString(moneyText(row.reward.amount) + modeMark(row.reward.mode(), modes)),
            row.blocker ? QString(word(*row.blocker) + u", "_s + visible(row.detail)) : visible(row.effect)));
    in.out().line(u"%1 would be issued (%2), %3 would not."_s.arg(preview.issuable)
                      .arg(totalsText(preview.totals, modes))
                      .arg(preview.blocked));
    return {};
}

Result<int> printIssued(Invocation &in, const services::IssueReport &report)
{
    RD_TRY(modes, in.modes());
    for (const services::IssuedRow &row : report.issued)
        in.out().line(u"  issued      %1 %2"_s.arg(idText(row.id.value), visible(row.reference)));
    for (const services::NotIssuedRow &row : report.notIssued)
        in.out().line(u"  not issued  %1 %2, %3"_s.arg(idText(row.id.value), word(row.reason), visible(row.detail)));
    for (const services::UncertainRow &row : report.uncertain)
        in.out().line(u"  uncertain   %1 %2"_s.arg(idText(row.id.value), visible(row.detail)));
    for (const services::OnItsWayRow &row : report.onItsWay)
        in.out().line(u"  uncertain   %1 on-its-way, %2, %3"_s.arg(
            idText(row.id.value), visible(row.reference), visible(row.detail)));
    if (!report.onItsWay.empty())
        in.out().line(
            u"%1 on their way: the next sync or issue asks what became of them."_s.arg(report.onItsWay.size()));
    in.out().line(u"%1 issued (%2), %3 not issued, %4 uncertain."_s.arg(report.issued.size())
                      .arg(totalsText(report.totals, modes))
                      .arg(report.notIssued.size())
                      .arg(report.uncertain.size() + report.onItsWay.size()));
    if (report.clock)
        in.out().note(u"Attention: %1. Due dates depend on it: set the clock right."_s.arg(report.clock->text));
    if (report.error) // what is listed has happened all the same
        return in.out().error(*report.error, toJson(report));
    in.out().document(toJson(report));
    // Asked for was that they are issued, and nobody knows yet that those on their way are (contract.md 2).
    const bool isAllIssued = report.notIssued.empty() && report.uncertain.empty() && report.onItsWay.empty();
    return isAllIssued && !report.cancelled ? 0 : 1;
}

/// Those of the providers, and what a person did without one.
QStringList methodWords()
{
    return services::IssueService::methods() << u"manual"_s;
}

/// `--via`, one of the methods that are built; found out before anything is asked or opened.
Result<QString> methodOf(Invocation &in)
{
    const QString known = methodWords().join(u' ');
    if (!in.has(u"via"_s))
        return fail(ErrorKind::Usage, u"\"rewards issue\" needs --via METHOD."_s, u"Methods: %1."_s.arg(known));
    const QString method = in.option(u"via"_s);
    if (!methodWords().contains(method))
        return fail(ErrorKind::Usage, u"Rewards cannot be issued via \"%1\" in this version."_s.arg(visible(method)),
            u"Methods: %1."_s.arg(known), u"unknown-method"_s);
    return method;
}

/// Names how many and how much, so that a slip is seen before the money moves.
Result<bool> agreeToIssue(Invocation &in, services::IssueService &service, const services::IssueOrder &order)
{
    if (in.has(u"yes"_s))
        return true;
    RD_TRY(outline, service.outline(order, in.out().progress(), in.cancel()));
    in.out().endProgress();
    RD_TRY(modes, in.modes());
    const QString count = outline.count == 1 ? u"1 reward"_s : u"%1 rewards"_s.arg(QString::number(outline.count));
    return in.confirm(u"Issue %1 (%2) through %3?"_s.arg(count, totalsText(outline.totals, modes), order.method));
}

Result<int> issue(Invocation &in)
{
    RD_TRY(method, methodOf(in));
    RD_CHECK(wantIdsOrAll(in));
    services::IssueOrder order;
    order.method = method;
    RD_TRY(ids, rewardIds(in.arguments()));
    if (order.method == "manual"_L1)
        return issueByHand(in, ids);
    order.ids = ids;
    order.all = in.has(u"all"_s);
    order.subscription = in.option(u"subscription"_s);
    order.through = in.option(u"connection"_s);
    order.member = in.member();
    if (in.has(u"dry-run"_s)) {
        RD_TRY(composition, in.desk());
        RD_TRY(preview, composition->desk().issue.preview(order, in.out().progress(), in.cancel()));
        in.out().endProgress();
        RD_CHECK(printPreview(in, preview));
        if (const QString unknown = services::unknownBalance(order.method); !unknown.isEmpty() && preview.issuable > 0)
            in.out().note(unknown);
        return preview.blocked > 0 ? 1 : 0;
    }
    RD_CHECK(in.mayConfirm());
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_CHECK(composition->desk().checkpoints.compare());
    RD_TRY(agreed, agreeToIssue(in, composition->desk().issue, order));
    if (!agreed)
        return fail(ErrorKind::Cancelled, u"Nothing was issued."_s);
    RD_TRY(report, composition->desk().issue.issue(order, in.out().progress(), in.cancel()));
    in.out().endProgress();
    return printIssued(in, report);
}

/// What ending or repeating an uncertain reward means, and whether the person wants it.
Status confirmUncertain(Invocation &in, const QString &question)
{
    RD_TRY(agreed, in.confirm(question));
    return agreed ? Status() : Status(fail(ErrorKind::Cancelled, u"Nothing was changed."_s));
}

Result<int> abandon(Invocation &in)
{
    RD_TRY(id, parseRewardId(in.arguments().constFirst()));
    RD_CHECK(confirmUncertain(in,
        u"Reward %1: the customer may already have it. Ended here, it is due again and may be given a second time. End it?"_s
            .arg(idText(id.value))));
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().issue.abandon(id, in.option(u"reason"_s), actor));
    in.out().document({{u"abandoned"_s, QJsonArray{idText(id.value)}}});
    in.out().line(u"Reward %1 is ended as uncertain and due again."_s.arg(idText(id.value)));
    return 0;
}

Result<int> resend(Invocation &in)
{
    RD_TRY(id, parseRewardId(in.arguments().constFirst()));
    RD_CHECK(confirmUncertain(in,
        u"Reward %1 is looked for once more; if it is not there, it goes out again as a new request. Send it?"_s.arg(
            idText(id.value))));
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_TRY(report, composition->desk().issue.resend(id, in.option(u"reason"_s), actor, in.cancel()));
    return printIssued(in, report);
}

} // namespace

std::vector<Command> rewardCommands()
{
    const QCommandLineOption all(u"all"_s, u"Every reward for which it is possible."_s);
    const QCommandLineOption reason(u"reason"_s, u"Why."_s, u"TEXT"_s);
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    std::vector<Command> commands = {
        {u"rewards list"_s, {}, u"list rewards"_s, 0, 0,
            {{u"state"_s, u"Only this state; may be repeated."_s, u"STATE"_s},
                {u"campaign"_s, u"Only this campaign."_s, u"NAME"_s},
                {u"participant"_s, u"Only this participant."_s, u"ID"_s},
                {u"currency"_s, u"Only this currency."_s, u"C"_s}, modeOption()},
            list},
        {u"rewards explain"_s, u"[ID|--conversion ID]"_s, u"why a reward is what it is, or a payment earned nothing"_s,
            0, 1, {{u"conversion"_s, u"The provider's id of a payment (in_…, ch_…)."_s, u"ID"_s}}, explain},
    };
    const std::pair<services::Decision, QString> decisions[] = {
        {services::Decision::Approve, u"accept due rewards for payment"_s},
        {services::Decision::Withdraw, u"take approvals back"_s},
        {services::Decision::Reject, u"decide against rewards, with a reason"_s},
        {services::Decision::Reopen, u"take a rejection back, with a reason"_s},
        {services::Decision::Hold, u"hold rewards for review, with a reason"_s},
        {services::Decision::Release, u"end a hold"_s},
        {services::Decision::AcceptChange, u"book what is proposed for issued rewards, with a reason"_s},
        {services::Decision::DismissChange, u"leave issued rewards as they are, with a reason"_s},
        {services::Decision::ConfirmUnissued,
            u"after a restore: confirm that rewards were not given before, with a reason"_s},
    };
    for (const auto &[decision, help] : decisions)
        commands.push_back({u"rewards "_s + services::word(decision), u"[ID…|--all]"_s, help, 0, -1, {all, reason, as},
            [kind = decision](Invocation &in) { return decide(in, kind); }});
    commands.push_back({u"rewards issue"_s, u"--via METHOD [ID…|--all]"_s, u"give approved rewards out"_s, 0, -1,
        {{u"via"_s, methodWords().join(u", "_s) + u"."_s, u"METHOD"_s}, all,
            {u"dry-run"_s, u"Ask the provider, change nothing."_s},
            {u"subscription"_s, u"Subscription to use, with one reward."_s, u"ID"_s},
            {u"connection"_s, u"With --via of a payout provider: through which one, where there are several."_s,
                u"NAME"_s},
            {u"reference"_s, u"With --via manual: the payment's reference."_s, u"R"_s},
            {u"date"_s, u"With --via manual: when it was given; today without."_s, u"D"_s}, as},
        issue});
    commands.push_back({u"rewards abandon"_s, u"ID --reason TEXT"_s, u"end a reward whose outcome stays unknown"_s, 1,
        1, {reason, as}, abandon});
    commands.push_back({u"rewards resend"_s, u"ID --reason TEXT"_s,
        u"send an uncertain reward again under a new key, after two look-ups a day apart"_s, 1, 1, {reason, as},
        resend});
    return commands;
}

} // namespace rd::app
