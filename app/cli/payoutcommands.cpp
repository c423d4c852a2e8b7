// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"
#include "app/cli/command.h"
#include "app/cli/outputplace.h"
#include "app/json.h"
#include "integrations/files/fileio.h"
#include "models/core/destination.h"
#include "models/services/methodscope.h"
#include "views/support/batchpaper.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<int> formatSettings(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    const QString format = in.arguments().constFirst();
    if (in.arguments().size() > 1) {
        RD_TRY(actor, in.decider());
        for (const QString &text : in.arguments().mid(1)) {
            const qsizetype at = text.indexOf(u'=');
            if (at <= 0)
                return fail(ErrorKind::Usage, u"\"%1\" is not NAME=VALUE."_s.arg(text));
            RD_CHECK(service.setSetting(format, text.left(at), text.mid(at + 1), actor));
        }
    }
    RD_TRY(values, service.settings(format));
    QJsonObject document;
    std::vector<QStringList> rows;
    for (const auto &[name, value] : values) {
        document.insert(name, value);
        rows.push_back({name, visible(value)});
    }
    in.out().document({{u"format"_s, format}, {u"settings"_s, document}});
    if (rows.empty())
        in.out().line(u"This format needs no settings."_s);
    else
        in.out().table({u"setting"_s, u"value"_s}, rows);
    return 0;
}

Result<int> payoutRules(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    if (!in.arguments().isEmpty()) {
        RD_TRY(actor, in.decider());
        std::vector<std::pair<QString, QString>> wanted;
        for (const QString &text : in.arguments()) {
            const qsizetype at = text.indexOf(u'=');
            if (at <= 0)
                return fail(ErrorKind::Usage, u"\"%1\" is not NAME=VALUE."_s.arg(text));
            wanted.emplace_back(text.left(at), text.mid(at + 1));
        }
        RD_CHECK(service.setRules(wanted, actor));
    }
    RD_TRY(rules, service.rules());
    QJsonObject document;
    std::vector<QStringList> rows;
    for (const auto &[name, value] : rules) {
        document.insert(name, value);
        rows.push_back({name, visible(value)});
    }
    RD_TRY(billing, service.selfBilling());
    in.out().document({{u"rules"_s, document},
        {u"selfBilling"_s,
            QJsonObject{{u"next"_s, billing.next.text()}, {u"held"_s, billing.isOn && billing.isHeld},
                {u"waiting"_s, billing.waiting}}}});
    in.out().table({u"rule"_s, u"value"_s}, rows);
    if (const QString held = services::BatchService::heldText(billing); !held.isEmpty())
        in.out().note(held);
    return 0;
}

Result<int> taxNumber(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(id, desk.people.participantId(in.arguments().constFirst()));
    if (in.arguments().size() > 1 || in.has(u"remove"_s)) {
        RD_TRY(actor, in.decider());
        const QString number = in.has(u"remove"_s) ? QString() : in.arguments().at(1);
        RD_CHECK(desk.payoutMethods.setTaxNumber(id, number, actor));
    }
    QString shown;
    if (in.has(u"clear"_s)) {
        RD_TRY(actor, in.decider());
        RD_TRY(number, desk.payoutMethods.taxNumber(id, actor));
        shown = number;
    } else {
        RD_TRY(masked, desk.payoutMethods.maskedTaxNumber(id));
        shown = masked;
    }
    in.out().document({{u"participant"_s, idText(id.value)},
        {u"taxNumber"_s, shown.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(shown)},
        {u"masked"_s, !in.has(u"clear"_s)}});
    in.out().line(shown.isEmpty() ? u"No tax number is stored."_s : u"Tax number: %1"_s.arg(visible(shown)));
    return 0;
}

/// What is to be changed, with the destination as it is typed: never an argument, which others on this computer can
/// read.
Result<services::PayoutMethodRequest> methodRequest(Invocation &in, services::Desk &desk, ParticipantId participant)
{
    services::PayoutMethodRequest request;
    request.participant = participant;
    request.provider = in.option(u"provider"_s).toLower();
    if (in.has(u"currency"_s)) {
        RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
        request.currency = currency;
    }
    if (in.has(u"remove"_s)) {
        RD_TRY(methods, desk.payoutMethods.current(participant));
        const auto isMeant = [&request](const PayoutMethod &method) {
            return !method.isRemoved && method.currency == request.currency
                && (request.provider.isEmpty() || method.provider == request.provider);
        };
        const auto found = std::find_if(methods.begin(), methods.end(), isMeant);
        if (found == methods.end())
            return fail(ErrorKind::NotFound, u"The participant has no such payout method."_s,
                u"participants show names provider and currency of those there are."_s, u"unknown-method"_s);
        request.provider = found->provider;
        return request;
    }
    const auto typed = in.askSecret(u"Where %1 pays to (not shown): "_s.arg(visible(request.provider)));
    if (typed)
        typed->use(
            [&request](const char *data, qsizetype size) { request.destination = QString::fromUtf8(data, size); });
    if (request.destination.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"No destination was given."_s, u"--remove takes a payout method away."_s);
    return request;
}

/// What a change without a currency leaves as it is, in plain words.
QStringList stayingTexts(const std::vector<services::PayoutMethodView> &versions, Currency changed)
{
    QStringList texts;
    for (const services::PayoutMethodView &view : services::stayingMethods(versions, changed)) {
        const QString code = view.method.currency.code();
        texts << u"%1 still goes to %2 %3, its own payout method: change it with --currency %1, or take it away with "
                 "--remove --currency %1."_s.arg(code, view.method.provider, view.destination);
    }
    return texts;
}

Result<int> payoutMethod(Invocation &in)
{
    std::optional<Currency> changed;
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(id, desk.people.participantId(in.arguments().constFirst()));
    if (in.has(u"provider"_s) || in.has(u"remove"_s)) {
        RD_TRY(actor, in.decider());
        RD_TRY(request, methodRequest(in, desk, id));
        RD_CHECK(desk.payoutMethods.set(request, actor));
        changed = request.currency;
    } else if (in.has(u"currency"_s)) {
        return fail(ErrorKind::Usage, u"--currency says of which method; --provider or --remove, what about it."_s);
    }
    RD_TRY(versions, desk.payoutMethods.history(id));
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const services::PayoutMethodView &view : versions) {
        const PayoutMethod &method = view.method;
        QJsonObject document = toJson(view);
        document.insert("current"_L1, method.isCurrent && !method.isRemoved);
        document.insert("removed"_L1, method.isRemoved);
        documents.append(document);
        rows.push_back({method.provider, method.isRemoved ? u"taken away"_s : visible(view.destination),
            method.currency.isValid() ? method.currency.code() : u"any"_s, toIso(method.validFrom).left(10),
            visible(method.changedByName), method.isCurrent && !method.isRemoved ? u"yes"_s : QString()});
    }
    const QStringList notes = changed ? stayingTexts(versions, *changed) : QStringList();
    in.out().document({{u"participant"_s, idText(id.value)}, {u"payoutMethods"_s, documents},
        {u"warnings"_s, QJsonArray::fromStringList(notes)}});
    if (rows.empty())
        in.out().line(u"No payout method is stored."_s);
    else
        in.out().table(
            {u"provider"_s, u"destination"_s, u"currency"_s, u"since"_s, u"changed by"_s, u"in use"_s}, rows);
    for (const QString &note : notes)
        in.out().note(visible(note));
    return 0;
}

Result<int> coverBatch(Invocation &in)
{
    const QString path = in.option(u"output"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "html"_L1)
        return fail(ErrorKind::Usage, u"\"batch cover\" needs --output FILE.pdf or FILE.html."_s);
    RD_TRY(absolute, outputPlace(path));
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(id, desk.batches.named(in.arguments().constFirst()));
    RD_TRY(detail, desk.batches.show(id));
    RD_TRY(info, desk.workspace.info());
    QByteArray bytes;
    if (ending == "html"_L1) {
        bytes = views::BatchPaper::html(detail, info.timeZone).toUtf8();
    } else {
        RD_CHECK(canMakePdf());
        bytes = views::BatchPaper::pdf(detail, info.timeZone);
    }
    RD_CHECK(files::atomicWrite(absolute, bytes, files::FileAccess::OwnerOnly));
    in.out().document({{u"batch"_s, toJson(detail.batch)}, {u"file"_s, absolute}});
    in.out().line(u"Wrote the cover sheet of %1 to %2."_s.arg(detail.batch.number, visible(absolute)));
    return 0;
}

} // namespace

std::vector<Command> payoutSettingCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"batch cover"_s, u"ID --output FILE.pdf"_s, u"write the cover sheet of a batch: totals, hashes, approvals"_s,
            1, 1, {{u"output"_s, u"The file to write; it ends with .pdf or .html."_s, u"FILE"_s}}, coverBatch},
        {u"batch rules"_s, u"[NAME=VALUE…]"_s, u"show or set what holds for everybody's money"_s, 0, -1, {as},
            payoutRules,
            u"two-person: by-campaign, always or never. change-days: for how many days a changed payout method "
            "waits. threshold-PROVIDER: the least balance that is paid this way, \"75.00 USD, 60.00 EUR\" or none; a "
            "campaign may ask for more. suspended-sales: earn or earn-nothing, for sales billed while their "
            "participant is suspended; from now on only. self-billing: yes gives each payout of a batch that is paid "
            "the "
            "number of a self-billing invoice, without gaps; self-billing-prefix, -per-year, -next, -name, -address "
            "and "
            "-tax-number say how. self-billing-next=none takes back what was said."_s},
        {u"participants tax-number"_s, u"ID [NUMBER]"_s, u"show or store a tax number for self-billing invoices"_s, 1,
            2,
            {QCommandLineOption(u"remove"_s, u"Take it away."_s),
                QCommandLineOption(u"clear"_s, u"Show it whole; for approvers."_s), as},
            taxNumber},
        {u"participants payout-method"_s, u"ID [--provider P]"_s,
            u"show, set or take away where a participant is paid"_s, 1, 1,
            {{u"provider"_s,
                 u"Who pays: %1. The destination is asked for, or read as a line of standard input."_s.arg(
                     payoutProviders().join(u' ')),
                 u"P"_s},
                {u"currency"_s, u"For this currency alone."_s, u"C"_s},
                QCommandLineOption(u"remove"_s, u"Take it away."_s), as},
            payoutMethod},
        {u"batch settings"_s, u"FORMAT [NAME=VALUE…]"_s, u"show or set what a format needs of the merchant"_s, 1, -1,
            {as}, formatSettings},
    };
}

} // namespace rd::app
