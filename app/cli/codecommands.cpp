// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "models/services/codeservice.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// "20.00 USD", "20.00:USD" or "20.00USD".
Result<Money> parseMoney(const QString &text)
{
    QString plain = text.trimmed();
    constexpr qsizetype kCode = 3;
    RD_TRY(currency, Currency::parse(plain.right(kCode).toUpper()));
    plain.chop(std::min(kCode, plain.size()));
    plain = plain.trimmed();
    if (plain.endsWith(u':'))
        plain.chop(1);
    return parseDecimal(plain.trimmed(), currency);
}

Result<std::vector<Money>> parseMoneys(const QStringList &texts)
{
    std::vector<Money> all;
    for (const QString &text : texts) {
        RD_TRY(money, parseMoney(text));
        all.push_back(money);
    }
    return all;
}

/// A date lasts to its end in the merchant's zone.
Result<Instant> parseExpiry(const QString &text, const QByteArray &zone)
{
    if (text.contains(u'T'))
        return parseIso(text);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorKind::BadInput, u"\"%1\" is no date"_s.arg(text), u"Write it as 2026-12-31."_s, u"bad-date"_s);
    RD_TRY(calendar, Calendar::forZone(zone));
    return calendar.startOf(toLocalDay(date.addDays(1)));
}

Result<int> parseCount(const QString &text, const QString &what)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number > 0)
        return number;
    return fail(
        ErrorKind::Usage, u"%1 is a whole number above zero, not \"%2\""_s.arg(what, text), {}, u"bad-number"_s);
}

Result<services::CouponChoice> couponOf(Invocation &in)
{
    services::CouponChoice choice;
    choice.id = in.option(u"coupon"_s);
    const bool makes = in.has(u"percent-off"_s) || in.has(u"amount-off"_s);
    if (makes && !choice.id.isEmpty())
        return fail(ErrorKind::Usage, u"a coupon is named or made, not both"_s, {}, u"one-coupon"_s);
    if (!makes) {
        if (in.has(u"duration"_s) || in.has(u"months"_s))
            return fail(ErrorKind::Usage, u"--duration and --months go with --percent-off or --amount-off"_s, {},
                u"no-discount"_s);
        return choice;
    }
    RewardSpec spec;
    spec.kind = RewardKind::Coupon;
    if (in.has(u"percent-off"_s) == in.has(u"amount-off"_s))
        return fail(ErrorKind::Usage, u"a coupon takes off a percentage or an amount, not both"_s, {}, u"one-coupon"_s);
    if (in.has(u"percent-off"_s)) {
        RD_TRY(percent, Rate::parsePercent(in.option(u"percent-off"_s)));
        spec.percentOff = percent;
    } else {
        RD_TRY(amounts, parseMoneys(in.options(u"amount-off"_s)));
        spec.amountOff = std::move(amounts);
    }
    const QString duration = in.option(u"duration"_s);
    if (duration == "repeating"_L1)
        spec.duration = CouponDuration::Repeating;
    else if (duration == "forever"_L1)
        spec.duration = CouponDuration::Forever;
    else if (!duration.isEmpty() && duration != "once"_L1)
        return fail(ErrorKind::Usage, u"\"%1\" is no duration"_s.arg(duration), u"Known: once, repeating, forever."_s,
            u"bad-duration"_s);
    if (in.has(u"months"_s)) {
        RD_TRY(months, parseCount(in.option(u"months"_s), u"--months"_s));
        spec.months = months;
    }
    choice.made = std::move(spec);
    return choice;
}

Result<CodeRestrictions> restrictionsOf(Invocation &in, services::Desk &desk)
{
    CodeRestrictions restrictions;
    restrictions.firstTimeOrder = in.has(u"first-order"_s);
    RD_TRY(minimum, parseMoneys(in.options(u"minimum"_s)));
    restrictions.minimum = std::move(minimum);
    if (in.has(u"max-uses"_s)) {
        RD_TRY(uses, parseCount(in.option(u"max-uses"_s), u"--max-uses"_s));
        restrictions.maxRedemptions = uses;
    }
    if (in.has(u"expires"_s)) {
        RD_TRY(info, desk.workspace.info());
        RD_TRY(expires, parseExpiry(in.option(u"expires"_s), info.timeZone));
        restrictions.expiresAt = expires;
    }
    return restrictions;
}

Result<std::vector<ParticipantId>> participantsOf(services::Desk &desk, const QStringList &references)
{
    std::vector<ParticipantId> ids;
    for (const QString &reference : references) {
        RD_TRY(summary, desk.people.participant(reference));
        ids.push_back(summary.participant.id);
    }
    return ids;
}

Status wantCampaign(Invocation &in)
{
    if (!in.option(u"campaign"_s).isEmpty())
        return {};
    return fail(ErrorKind::Usage, u"name the campaign"_s, u"Add --campaign NAME."_s, u"campaign-missing"_s);
}

QJsonObject toJson(const services::CodeProblem &problem)
{
    return {{u"participant"_s,
                problem.participant.isValid() ? QJsonValue(idText(problem.participant.value)) : QJsonValue()},
        {u"name"_s, problem.name}, {u"connection"_s, problem.connection}, {u"code"_s, problem.code},
        {u"reason"_s, problem.reason}, {u"detail"_s, problem.detail}};
}

QJsonArray toJson(const std::vector<services::CodeProblem> &problems)
{
    QJsonArray list;
    for (const services::CodeProblem &problem : problems)
        list.append(toJson(problem));
    return list;
}

void printProblems(Invocation &in, const std::vector<services::CodeProblem> &problems)
{
    for (const services::CodeProblem &problem : problems)
        in.out().line(u"  %1 %2: %3 (%4)"_s.arg(
            visible(problem.name), visible(problem.code), problem.reason, visible(problem.detail)));
}

int printPlan(Invocation &in, const std::vector<services::CodePlan> &plans)
{
    QJsonArray documents;
    std::vector<QStringList> rows;
    std::size_t skipped = 0;
    for (const services::CodePlan &plan : plans) {
        QJsonArray codes;
        for (const services::PlannedCode &code : plan.codes) {
            codes.append(QJsonObject{{u"participant"_s, idText(code.participant.value)}, {u"name"_s, code.name},
                {u"code"_s, code.code}, {u"new"_s, code.isNew}});
            rows.push_back({plan.connection, code.name, code.code, plan.couponText});
        }
        skipped += plan.skipped.size();
        documents.append(QJsonObject{{u"connection"_s, plan.connection}, {u"coupon"_s, plan.coupon},
            {u"couponText"_s, plan.couponText}, {u"makesCoupon"_s, plan.makesCoupon}, {u"codes"_s, codes},
            {u"notCreated"_s, toJson(plan.skipped)}, {u"existing"_s, plan.existing}, {u"open"_s, plan.open}});
    }
    in.out().document({{u"plans"_s, documents}});
    if (rows.empty())
        in.out().line(u"No code is missing."_s);
    else
        in.out().table({u"connection"_s, u"participant"_s, u"code"_s, u"discount"_s}, rows);
    for (const services::CodePlan &plan : plans)
        printProblems(in, plan.skipped);
    return skipped == 0 ? 0 : 1;
}

int printReport(Invocation &in, const services::CodeReport &report)
{
    QJsonArray created;
    std::vector<QStringList> rows;
    for (const services::CreatedCode &code : report.created) {
        created.append(QJsonObject{{u"participant"_s, idText(code.participant.value)}, {u"name"_s, code.name},
            {u"connection"_s, code.connection}, {u"code"_s, code.code}, {u"id"_s, code.id}});
        rows.push_back({code.connection, code.name, code.code, code.id});
    }
    QJsonObject document{{u"created"_s, created}, {u"notCreated"_s, toJson(report.notCreated)},
        {u"uncertain"_s, toJson(report.uncertain)}, {u"existing"_s, report.existing}, {u"open"_s, report.open},
        {u"cancelled"_s, report.cancelled}};
    if (report.error)
        return in.out().error(*report.error, document);
    in.out().document(document);
    if (!rows.empty())
        in.out().table({u"connection"_s, u"participant"_s, u"code"_s, u"id"_s}, rows);
    printProblems(in, report.notCreated);
    printProblems(in, report.uncertain);
    in.out().line(u"%1 created, %2 there already, %3 not created, %4 uncertain."_s.arg(report.created.size())
                      .arg(report.existing)
                      .arg(report.notCreated.size())
                      .arg(report.uncertain.size()));
    if (report.open > 0)
        in.out().line(u"%1 are written down and not made yet: codes resume goes on, codes discard gives them up."_s.arg(
            report.open));
    return report.notCreated.empty() && report.uncertain.empty() && report.open == 0 ? 0 : 1;
}

Result<int> create(Invocation &in)
{
    RD_CHECK(wantCampaign(in));
    RD_TRY(coupon, couponOf(in));
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    services::CodeOrder order;
    order.campaign = in.option(u"campaign"_s);
    order.connection = in.option(u"connection"_s);
    order.coupon = std::move(coupon);
    order.text = in.option(u"code"_s);
    if (in.has(u"pattern"_s))
        order.pattern = in.option(u"pattern"_s);
    RD_TRY(restrictions, restrictionsOf(in, desk));
    order.restrictions = std::move(restrictions);
    RD_TRY(participants, participantsOf(desk, in.arguments()));
    order.participants = std::move(participants);
    if (in.has(u"dry-run"_s)) {
        RD_TRY(plans, desk.codes.plan(order, in.cancel()));
        return printPlan(in, plans);
    }
    RD_TRY(actor, in.decider());
    order.member = actor;
    auto report = desk.codes.create(order, in.out().progress(), in.cancel());
    in.out().endProgress();
    if (!report)
        return fail(std::move(report).error());
    return printReport(in, *report);
}

Result<int> resume(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(actor, in.decider());
    auto report = composition->desk().codes.resume(in.option(u"campaign"_s), actor, in.out().progress(), in.cancel());
    in.out().endProgress();
    if (!report)
        return fail(std::move(report).error());
    return printReport(in, *report);
}

Result<int> discard(Invocation &in)
{
    RD_CHECK(wantCampaign(in));
    RD_TRY(composition, in.desk());
    RD_TRY(actor, in.decider());
    RD_TRY(count, composition->desk().codes.discard(in.option(u"campaign"_s), actor));
    in.out().document({{u"discarded"_s, count}});
    in.out().line(u"%1 requests that were never sent are given up."_s.arg(count));
    return 0;
}

Result<int> list(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    services::CodeFilter filter;
    filter.campaign = in.option(u"campaign"_s);
    filter.unbound = in.has(u"unbound"_s);
    filter.inactive = in.has(u"all"_s);
    if (in.has(u"participant"_s)) {
        RD_TRY(summary, desk.people.participant(in.option(u"participant"_s)));
        filter.participant = summary.participant.id;
    }
    RD_TRY(codes, desk.codes.list(filter));
    RD_TRY(open, desk.codes.openCount(filter.campaign));
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const CodeRow &row : codes) {
        const QJsonValue participant = row.participant.isValid()
            ? QJsonValue(QJsonObject{{u"id"_s, idText(row.participant.value)}, {u"name"_s, row.participantName},
                {u"email"_s, row.participantEmail}})
            : QJsonValue();
        documents.append(QJsonObject{{u"id"_s, row.id}, {u"code"_s, row.code}, {u"connection"_s, row.connectionName},
            {u"participant"_s, participant}, {u"active"_s, row.active}, {u"coupon"_s, row.coupon},
            {u"couponName"_s, row.couponName}, {u"customer"_s, row.customer.isEmpty() ? QJsonValue() : row.customer},
            {u"timesRedeemed"_s, row.timesRedeemed},
            {u"expiresAt"_s, row.expiresS == 0 ? QJsonValue() : rd::app::toJson(fromUnixSeconds(row.expiresS))},
            {u"createdAt"_s, rd::app::toJson(fromUnixSeconds(row.createdS))}});
        const QString who = row.participantName.isEmpty() ? row.participantEmail : row.participantName;
        rows.push_back({row.code, who.isEmpty() ? u"–"_s : who, row.connectionName,
            row.couponName.isEmpty() ? row.coupon : row.couponName, QString::number(row.timesRedeemed),
            row.expiresS == 0 ? QString() : toIso(fromUnixSeconds(row.expiresS)).left(10),
            row.active ? u"active"_s : u"off"_s, row.id});
    }
    in.out().document({{u"codes"_s, documents}, {u"open"_s, open}});
    if (rows.empty())
        in.out().line(u"No promotion codes. codes create makes them, sync brings those that are there."_s);
    else
        in.out().table(
            {u"code"_s, u"participant"_s, u"connection"_s, u"coupon"_s, u">uses"_s, u"expires"_s, u"state"_s, u"id"_s},
            rows);
    if (open > 0)
        in.out().line(u"%1 more are written down and not made yet: codes resume goes on."_s.arg(open));
    return 0;
}

Result<int> deactivate(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(actor, in.decider());
    auto report = composition->desk().codes.deactivate(
        in.arguments(), in.option(u"connection"_s), actor, in.out().progress(), in.cancel());
    in.out().endProgress();
    if (!report)
        return fail(std::move(report).error());
    QJsonArray done;
    for (const CodeRow &row : report->codes) {
        done.append(QJsonObject{{u"id"_s, row.id}, {u"code"_s, row.code}, {u"connection"_s, row.connectionName}});
        in.out().line(
            u"%1 (%2, %3) is off: nobody can use it any more."_s.arg(visible(row.code), row.id, row.connectionName));
    }
    in.out().document({{u"deactivated"_s, done}, {u"notDeactivated"_s, toJson(report->problems)}});
    printProblems(in, report->problems);
    if (report->codes.empty() && report->problems.empty())
        in.out().line(u"They were off already."_s);
    return report->problems.empty() ? 0 : 1;
}

Result<int> adopt(Invocation &in)
{
    RD_CHECK(wantCampaign(in));
    const QStringList &arguments = in.arguments();
    if (arguments.size() == 1)
        return fail(ErrorKind::Usage, u"name the participant behind the code"_s, u"codes adopt CODE PARTICIPANT"_s,
            u"code-or-participant"_s);
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    services::AdoptOrder order;
    order.campaign = in.option(u"campaign"_s);
    order.byName = !in.has(u"metadata-only"_s);
    order.dryRun = in.has(u"dry-run"_s);
    if (!arguments.isEmpty()) {
        order.code = arguments.at(0);
        RD_TRY(summary, desk.people.participant(arguments.at(1)));
        order.participant = summary.participant.id;
    }
    RD_TRY(actor, in.decider());
    order.member = actor;
    auto report = desk.codes.adopt(order, in.out().progress(), in.cancel());
    in.out().endProgress();
    if (!report)
        return fail(std::move(report).error());
    QJsonArray adopted;
    std::vector<QStringList> rows;
    for (const services::AdoptedCode &code : report->adopted) {
        adopted.append(QJsonObject{{u"participant"_s, idText(code.participant.value)}, {u"name"_s, code.name},
            {u"connection"_s, code.connection}, {u"code"_s, code.code}, {u"id"_s, code.id}, {u"by"_s, code.by}});
        rows.push_back({code.code, code.name, code.by, code.connection, code.id});
    }
    in.out().document({{u"adopted"_s, adopted}, {u"ambiguous"_s, toJson(report->ambiguous)}, {u"left"_s, report->left},
        {u"dryRun"_s, order.dryRun}, {u"books"_s, rd::app::toJson(report->books)}});
    if (!rows.empty())
        in.out().table({u"code"_s, u"participant"_s, u"by"_s, u"connection"_s, u"id"_s}, rows);
    printProblems(in, report->ambiguous);
    in.out().line(u"%1 %2; %3 stay bound to nobody."_s.arg(report->adopted.size())
                      .arg(order.dryRun ? u"would be adopted"_s : u"adopted"_s)
                      .arg(report->left));
    return report->ambiguous.empty() ? 0 : 1;
}

Result<int> links(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(participants, participantsOf(desk, in.arguments()));
    RD_TRY(all, desk.codes.links(participants, in.option(u"campaign"_s)));
    QJsonArray documents;
    for (const services::ParticipantLinks &links : all) {
        QJsonArray addresses;
        for (const auto &link : links.links)
            addresses.append(QJsonObject{
                {u"connection"_s, link.connection}, {u"paymentLink"_s, link.id}, {u"address"_s, link.address}});
        documents.append(QJsonObject{{u"participant"_s, idText(links.participant.value)}, {u"name"_s, links.name},
            {u"clientReference"_s, links.reference.isEmpty() ? QJsonValue() : links.reference},
            {u"promotionCode"_s, links.promotionCode.isEmpty() ? QJsonValue() : links.promotionCode},
            {u"links"_s, addresses}, {u"attribute"_s, links.attribute}, {u"metadataKey"_s, links.metadataKey}});
        in.out().line(visible(links.name));
        if (links.reference.isEmpty()) {
            in.out().line(u"  no code that a link could carry: codes create makes one"_s);
            continue;
        }
        for (const auto &link : links.links)
            in.out().line(u"  payment link %1: %2"_s.arg(link.id, visible(link.address)));
        in.out().line(u"  pricing table, buy button: %1"_s.arg(visible(links.attribute)));
        if (!links.metadataKey.isEmpty())
            in.out().line(
                u"  metadata of your own checkout: %1=%2"_s.arg(visible(links.metadataKey), visible(links.reference)));
    }
    in.out().document({{u"participants"_s, documents}});
    return 0;
}

} // namespace

std::vector<Command> codeCommands()
{
    const QCommandLineOption campaign(u"campaign"_s, u"Campaign."_s, u"NAME"_s);
    const QCommandLineOption connection(u"connection"_s, u"Only at this connection."_s, u"NAME"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would happen, change nothing."_s);
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    const QList<QCommandLineOption> terms{campaign, connection,
        {u"pattern"_s,
            u"Of new codes: letters, digits, dashes, {name} {surname} {initials} {campaign} {discount} {number}."_s,
            u"TEXT"_s},
        {u"coupon"_s, u"A coupon that exists, instead of the campaign's referee discount."_s, u"ID"_s},
        {u"percent-off"_s, u"Make a coupon with this percentage."_s, u"PERCENT"_s},
        {u"amount-off"_s, u"Make a coupon with this amount; once for each currency."_s, u"\"5.00 USD\""_s},
        {u"duration"_s, u"Of a coupon that is made: once, repeating, forever."_s, u"WORD"_s},
        {u"months"_s, u"Of a repeating coupon."_s, u"NUMBER"_s},
        {u"first-order"_s, u"Only for a customer's first order."_s},
        {u"minimum"_s, u"Least amount of the order; once for each currency."_s, u"\"20.00 USD\""_s},
        {u"expires"_s, u"Last day, in the merchant's time zone."_s, u"DATE"_s},
        {u"max-uses"_s, u"How often a code may be used."_s, u"NUMBER"_s}, dryRun, as};
    QList<QCommandLineOption> termsOfOne = terms;
    termsOfOne.append({u"code"_s, u"This text, for exactly one participant."_s, u"TEXT"_s});
    const QString more = u"A participant's own code is made first; who has none gets one from the pattern. What was "
                         u"interrupted goes on, "
                         u"and nothing is made twice."_s;
    return {
        {u"participants codes"_s, u"--campaign NAME"_s, u"create each missing promotion code of a campaign at Stripe"_s,
            0, 0, terms, create, more},
        {u"codes create"_s, u"[PARTICIPANT…] --campaign NAME"_s,
            u"create promotion codes for some or all participants"_s, 0, -1, termsOfOne, create, more},
        {u"codes list"_s, {}, u"promotion codes and whose they are"_s, 0, 0,
            {campaign, {u"participant"_s, u"Of this participant."_s, u"ID"_s},
                {u"unbound"_s, u"Those that are bound to nobody."_s}, {u"all"_s, u"Also those that are off."_s}},
            list},
        {u"codes deactivate"_s, u"CODE…"_s, u"switch codes off for good, by text or id"_s, 1, -1, {connection, as},
            deactivate},
        {u"codes adopt"_s, u"[CODE PARTICIPANT] --campaign NAME"_s,
            u"bind codes that exist at Stripe to participants, by metadata, name or hand"_s, 0, 2,
            {campaign, {u"metadata-only"_s, u"Do not go by names."_s}, dryRun, as}, adopt},
        {u"codes resume"_s, {}, u"go on with codes that an interruption left"_s, 0, 0, {campaign, as}, resume},
        {u"codes discard"_s, u"--campaign NAME"_s, u"give up codes that are written down and were never sent"_s, 0, 0,
            {campaign, as}, discard},
        {u"codes links"_s, u"[PARTICIPANT…]"_s, u"links, references and metadata that participants may use"_s, 0, -1,
            {campaign}, links},
    };
}

} // namespace rd::app
