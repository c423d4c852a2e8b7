// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "app/platform.h"
#include "integrations/http/httpclient.h"
#include "integrations/keychain/environmentstore.h"
#include "models/services/synclines.h"
#include "models/services/syncstart.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<int> init(Invocation &in)
{
    CompositionOptions options;
    options.directory = in.workspaceDirectory();
    if (in.has(u"currency"_s)) {
        RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
        options.currency = currency;
    }
    options.timeZone = in.option(u"time-zone"_s).toUtf8();
    if (!options.timeZone.isEmpty())
        RD_CHECK(Calendar::forZone(options.timeZone));
    options.takeOver = in.has(u"take-over"_s);
    const QString email = in.option(u"email"_s).trimmed();
    RD_CHECK(services::MemberService::checkEmail(email));
    RD_TRY(composition, Composition::open(options));
    services::Desk &desk = composition->desk();
    if (!email.isEmpty() && !composition->isNew())
        return fail(ErrorKind::Conflict, u"The workspace exists already, and so do its members."_s,
            u"Set the address with referral-desk members email NAME ADDRESS."_s, u"exists"_s);
    if (!email.isEmpty())
        RD_CHECK(desk.members.setEmail(desk.actor, email, desk.actor));
    RD_TRY(info, composition->desk().workspace.info());
    const bool differs = options.currency.value_or(info.currency) != info.currency
        || (!options.timeZone.isEmpty() && options.timeZone != info.timeZone);
    if (!composition->isNew() && differs)
        return fail(ErrorKind::Conflict,
            u"The workspace in %1 exists already, with currency %2 and time zone %3."_s.arg(
                info.directory, info.currency.code(), QString::fromUtf8(info.timeZone)),
            u"Due dates depend on them, so they stay. Choose another directory with --workspace."_s, u"exists"_s);
    in.out().document({{u"workspace"_s, info.directory}, {u"id"_s, info.id}, {u"currency"_s, info.currency.code()},
        {u"timeZone"_s, QString::fromUtf8(info.timeZone)}, {u"created"_s, composition->isNew()}});
    in.out().line((composition->isNew() ? u"Created the workspace in %1."_s : u"The workspace in %1 exists already."_s)
                      .arg(info.directory));
    in.out().line(u"Currency %1, time zone %2."_s.arg(info.currency.code(), QString::fromUtf8(info.timeZone)));
    if (composition->isNew() && email.isEmpty())
        in.out().note(u"To be kept from approving your own rewards: referral-desk members email %1 ADDRESS"_s.arg(
            visible(desk.actor)));
    return 0;
}

Result<int> connect(Invocation &in)
{
    if (!in.has(u"name"_s))
        return fail(ErrorKind::Usage, u"\"connect\" needs --name NAME."_s,
            u"For example: referral-desk connect stripe --name stripe-main"_s);
    services::ConnectRequest request;
    request.provider = in.arguments().constFirst();
    request.name = in.option(u"name"_s);
    request.apiBase = in.option(u"api-base"_s);
    for (const QString &pair : in.options(u"option"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Usage, u"--option \"%1\" is not K=V."_s.arg(pair));
        request.options.insert(pair.left(equals), pair.mid(equals + 1));
    }
    static const QRegularExpression nameForm(u"^[A-Za-z0-9-]{1,40}$"_s);
    if (!nameForm.match(request.name).hasMatch())
        return fail(ErrorKind::Usage, u"\"%1\" is not a name for a connection."_s.arg(visible(request.name)),
            u"Letters, digits and dashes, 1 to 40."_s);
    if (!request.apiBase.isEmpty())
        RD_CHECK(http::checkAddress(QUrl(request.apiBase)));
    if (!Composition::providers().contains(request.provider))
        return fail(ErrorKind::Usage, u"\"%1\" is not a provider this version knows."_s.arg(visible(request.provider)),
            u"Known: %1."_s.arg(Composition::providers().join(u", "_s)), u"unknown-provider"_s);
    const auto fromEnvironment = in.environmentSecrets().find(keychain::EnvironmentStore::variableName(request.name));
    if (fromEnvironment != in.environmentSecrets().end()) {
        request.secret = fromEnvironment->second;
        request.storeSecret = false;
    } else {
        QByteArray line = readSecretLine(u"Secret key of %1 (not shown): "_s.arg(request.provider));
        request.secret = Secret::take(line);
    }
    if (request.secret.isEmpty())
        return fail(ErrorKind::SecretMissing, u"No key was given."_s,
            u"Type it at the prompt, give it as one line of standard input, or set REFERRAL_DESK_SECRET_%1."_s.arg(
                keychain::EnvironmentStore::variableName(request.name)));
    RD_TRY(actor, in.decider());
    request.actor = actor;
    RD_TRY(composition, in.desk());
    RD_TRY(outcome, composition->desk().connections.connect(request, in.cancel()));
    in.out().document({{u"connection"_s, toJson(outcome.connection)}, {u"account"_s, toJson(outcome.report)},
        {u"reconnected"_s, outcome.reconnected}, {u"secretStored"_s, outcome.connection.secretStored}});
    in.out().line(u"%1 %2 (%3), %4 mode."_s.arg(outcome.reconnected ? u"Reconnected"_s : u"Connected"_s,
        visible(outcome.report.accountName), outcome.report.accountId, outcome.connection.mode));
    if (!outcome.connection.apiBase.isEmpty())
        in.out().line(u"Address: "_s + outcome.connection.apiBase);
    if (!outcome.report.missingRead.isEmpty())
        in.out().line(u"Missing permissions to read: "_s + outcome.report.missingRead.join(u", "_s));
    if (!outcome.report.missingWrite.isEmpty())
        in.out().line(u"Missing permissions to issue rewards: "_s + outcome.report.missingWrite.join(u", "_s));
    for (const MissingPermission &missing : outcome.report.missing)
        in.out().line(u"  %1: %2 %3"_s.arg(missing.permission, missing.costs, missing.remedy));
    for (const QString &remark : outcome.report.remarks)
        in.out().line(visible(remark));
    return 0;
}

QString optionsText(const Connection &connection)
{
    QStringList parts;
    for (auto it = connection.options.cbegin(); it != connection.options.cend(); ++it)
        parts << visible(it.key() + u'=' + it.value());
    return parts.join(u", "_s);
}

Result<int> listConnections(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(connections, composition->desk().connections.list());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const Connection &connection : connections) {
        documents.append(toJson(connection));
        rows.push_back({connection.name, connection.provider, connection.mode, connection.accountId,
            connection.maskedSecret, toUnixMs(connection.lastSuccess) == 0 ? u"never"_s : toIso(connection.lastSuccess),
            connection.active ? (connection.lastError.isEmpty() ? u"ok"_s : connection.lastError) : u"disconnected"_s,
            connection.apiBase, optionsText(connection)});
    }
    in.out().document({{u"connections"_s, documents}});
    if (rows.empty())
        in.out().line(u"No connections yet. referral-desk connect stripe --name NAME makes the first."_s);
    else
        in.out().table({u"name"_s, u"provider"_s, u"mode"_s, u"account"_s, u"key"_s, u"last sync"_s, u"state"_s,
                           u"address"_s, u"options"_s},
            rows);
    return 0;
}

QString limitsText(const PaceLimits &limits)
{
    return limits.perSecond > 0 ? u"%1 requests a second, %2 at once"_s.arg(limits.perSecond).arg(limits.inFlight)
                                : u"no limit, %1 at once"_s.arg(limits.inFlight);
}

QString listingText(const std::optional<std::chrono::seconds> &time)
{
    return time ? u"about %1"_s.arg(durationText(static_cast<double>(time->count())))
                : u"not known before the first sync"_s;
}

Result<int> pace(Invocation &in)
{
    const QString name = in.arguments().constFirst();
    QString actor;
    if (in.arguments().size() > 1) {
        RD_TRY(member, in.decider());
        actor = member;
    }
    RD_TRY(composition, in.desk());
    services::ConnectionService &connections = composition->desk().connections;
    if (in.arguments().size() > 1)
        RD_CHECK(connections.setPace(name, in.arguments().at(1), actor));
    RD_TRY(report, connections.pace(name));
    in.out().document(toJson(report));
    in.out().line(u"%1: %2, %3."_s.arg(name, report.chosen, limitsText(report.limits)));
    std::vector<QStringList> rows;
    for (const services::PaceChoice &choice : report.choices)
        rows.push_back({choice.name, limitsText(choice.limits), listingText(choice.listing)});
    in.out().table({u"pace"_s, u"asks"_s, u"listing everything"_s}, rows);
    return 0;
}

Result<int> disconnect(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().connections.disconnect(in.arguments().constFirst(), actor));
    in.out().document({{u"disconnected"_s, in.arguments().constFirst()}});
    in.out().line(u"Disconnected %1: the key is erased, the data stays."_s.arg(in.arguments().constFirst()));
    return 0;
}

QString streamLine(const services::StreamReport &stream)
{
    return u"%1 read, %2 new, %3 changed"_s.arg(stream.read).arg(stream.added).arg(stream.changed);
}

/// From when payments are read, for each connection that is about to be synced.
Status chooseStart(Invocation &in, services::Desk &desk)
{
    const QString text = in.option(u"since"_s).trimmed();
    std::optional<Instant> from;
    if (text != "all"_L1) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return fail(ErrorKind::Usage, u"--since wants a date like 2026-05-01, or \"all\", not \"%1\""_s.arg(text));
        RD_TRY(info, desk.workspace.info());
        RD_TRY(calendar, Calendar::forZone(info.timeZone));
        from = calendar.startOf(toLocalDay(date));
    }
    RD_TRY(connections, desk.connections.list());
    std::optional<Error> known;
    bool isChosen = false;
    for (const Connection &connection : connections) {
        const bool isMeant = in.arguments().isEmpty() ? connection.active : in.arguments().contains(connection.name);
        if (!isMeant)
            continue;
        const Status chosen =
            services::chooseSyncStart(desk.workspace, desk.gate, desk.clock, connection, from, desk.actor);
        // Who names none means those it can be said of.
        if (!chosen && in.arguments().isEmpty() && chosen.error().code == "start-known"_L1) {
            in.out().note(chosen.error().text);
            known = chosen.error();
            continue;
        }
        RD_CHECK(chosen);
        isChosen = true;
    }
    return known && !isChosen ? fail(*known) : Status();
}

Result<int> sync(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().checkpoints.compare());
    const services::SyncOrigin origin({services::SyncOrigin::Kind::Terminal, composition->desk().actor});
    if (in.has(u"since"_s))
        RD_CHECK(chooseStart(in, composition->desk()));
    RD_TRY(report, composition->desk().sync.sync(in.arguments(), in.has(u"full"_s), in.out().progress(), in.cancel()));
    in.out().endProgress();
    int status = 0;
    const Error *firstError = nullptr;
    for (const services::ConnectionSyncReport &connection : report.connections) {
        in.out().line(u"%1 (%2, %3 mode): %4, %5 requests"_s.arg(connection.name, connection.provider, connection.mode,
            connection.complete ? u"complete"_s : u"not complete"_s, QString::number(connection.requests)));
        for (const services::StreamReport &stream : connection.streams)
            in.out().line(u"  "_s + QString::fromLatin1(word(stream.stream)).leftJustified(20) + streamLine(stream));
        for (const QString &stream : connection.skippedStreams)
            in.out().line(u"  "_s + stream.leftJustified(20) + u"left out: the key may not read it"_s);
        for (const QString &remark : connection.remarks)
            in.out().note(connection.name + u": "_s + remark);
        if (connection.recheck.gone > 0)
            in.out().line(u"  "_s + u"re-check"_s.leftJustified(20)
                + u"%1 found to be deleted without an event"_s.arg(connection.recheck.gone));
        if (connection.recheck.error)
            in.out().note(u"Part of the re-check of %1 was passed over: %2"_s.arg(
                connection.name, connection.recheck.error->text));
        if (connection.error && !firstError)
            firstError = &*connection.error;
        if (!connection.complete || !connection.skippedStreams.isEmpty())
            status = 1;
    }
    if (report.connections.empty())
        in.out().line(u"There is no connection to sync. referral-desk connect stripe --name NAME makes the first."_s);
    in.out().line(
        u"Conversions: %1 new, %2 changed. Rewards: %3 new, %4 reversed."_s.arg(report.books.conversions.added)
            .arg(report.books.conversions.changed)
            .arg(report.books.newRewards)
            .arg(report.books.reversed));
    const services::AutomaticReport &automatic = report.automatic;
    if (automatic.saysAnything())
        in.out().line(u"By itself: %1 issued, %2 not issued, %3 uncertain; %4 wait for a person, %5 for another day."_s
                          .arg(automatic.issue.issued.size())
                          .arg(automatic.issue.notIssued.size())
                          .arg(automatic.issue.uncertain.size())
                          .arg(automatic.aboveLimit)
                          .arg(automatic.overBudget));
    if (!automatic.issue.onItsWay.empty())
        in.out().line(u"Payouts on their way: %1."_s.arg(automatic.issue.onItsWay.size()));
    if (automatic.stopped)
        in.out().note(u"Issuing is stopped. referral-desk issuing show says by whom."_s);
    if (automatic.error)
        in.out().note(u"Not everything could be issued by itself: %1"_s.arg(automatic.error->text));
    for (const auto &row : automatic.issue.notIssued)
        in.out().line(
            u"  reward %1 not issued: %2 %3"_s.arg(idText(row.id.value), word(row.reason), visible(row.detail)));
    // Was to go out and did not (contract.md 2); what a person or a limit holds back waits as it should.
    if (!automatic.issue.notIssued.empty() || !automatic.issue.uncertain.empty() || automatic.error)
        status = 1;
    if (report.clock)
        in.out().note(u"Attention: %1. Due dates depend on it: set the clock right."_s.arg(report.clock->text));
    if (firstError)
        return in.out().error(*firstError, toJson(report));
    in.out().document(toJson(report));
    return status;
}

} // namespace

std::vector<Command> setupCommands()
{
    return {
        {u"init"_s, {}, u"create the workspace"_s, 0, 0,
            {{u"currency"_s, u"Base currency."_s, u"USD"_s},
                {u"time-zone"_s, u"Time zone of the merchant."_s, u"Europe/Berlin"_s},
                {u"email"_s, u"Your own address, so that you never approve an own reward."_s, u"ADDRESS"_s}},
            init},
        {u"connect"_s, u"PROVIDER --name NAME"_s, u"check a provider's key and keep it in the keychain"_s, 1, 1,
            {{u"name"_s, u"Name of the connection."_s, u"NAME"_s},
                {u"api-base"_s, u"Another address of the provider."_s, u"URL"_s},
                {u"option"_s, u"An option of the connection, K=V."_s, u"K=V"_s},
                {u"as"_s, u"Who connects."_s, u"MEMBER"_s}},
            connect},
        {u"connections"_s, {}, u"list the connections"_s, 0, 0, {}, listConnections},
        {u"connections pace"_s, u"NAME [polite|full]"_s,
            u"how fast a connection asks its provider, and what it costs"_s, 1, 2,
            {{u"as"_s, u"Who decides."_s, u"MEMBER"_s}}, pace,
            u"The default is polite: the provider's quota is shared with your own site. Full uses what the provider "
            u"allows, for a first load at night."_s},
        {u"disconnect"_s, u"NAME"_s, u"erase the key, keep the data"_s, 1, 1,
            {{u"as"_s, u"Who decides."_s, u"MEMBER"_s}}, disconnect},
        {u"sync"_s, u"[NAME…]"_s, u"pull what is new and bring the rewards up to date"_s, 0, -1,
            {{u"full"_s, u"List everything again."_s},
                {u"since"_s, u"Payments from this local date on, or \"all\"; older ones can be read later."_s,
                    u"DATE"_s}},
            sync},
    };
}

} // namespace rd::app
