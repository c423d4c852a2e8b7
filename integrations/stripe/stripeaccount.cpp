// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripeaccount.h"

#include "integrations/stripe/streamtable.h"
#include "integrations/stripe/stripeerror.h"
#include "integrations/stripe/stripejson.h"
#include "integrations/stripe/stripereader.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

QString accountName(const JsonObject &account)
{
    const auto settings = objectAt(account, "settings");
    const auto dashboard = settings ? objectAt(*settings, "dashboard") : std::nullopt;
    const auto profile = objectAt(account, "business_profile");
    QString name = dashboard ? toText(textAt(*dashboard, "display_name")) : QString();
    if (name.isEmpty() && profile)
        name = toText(textAt(*profile, "name"));
    return name.left(200);
}

QString timeZone(const JsonObject &account)
{
    const auto settings = objectAt(account, "settings");
    const auto dashboard = settings ? objectAt(*settings, "dashboard") : std::nullopt;
    return dashboard ? toText(textAt(*dashboard, "timezone")).left(64) : QString();
}

Result<AccountReport> readReport(const QByteArray &body)
{
    RD_TRY(root, parseJson(body));
    const auto account = asObject(root);
    AccountReport report;
    if (account)
        report.accountId = toText(textAt(*account, "id"));
    if (!account || textAt(*account, "object") != "account" || report.accountId.isEmpty())
        return fail(ErrorKind::BadAnswer, u"GET /v1/account: the answer is not an account"_s);
    report.accountName = accountName(*account);
    report.timeZone = timeZone(*account);
    report.country = toText(textAt(*account, "country"));
    if (const auto currency = Currency::parse(textAt(*account, "default_currency")))
        report.currency = *currency;
    return report;
}

/// The id from "… on account 'acct_…'" of a refusal.
Result<AccountReport> reportFromRefusal(const http::HttpResponse &answer)
{
    AccountReport report;
    report.accountId = readError(answer.body).accountId;
    if (!report.accountId.isEmpty())
        return report;
    Error error = toError(answer, u"GET /v1/account"_s);
    error.hint = u"The restricted key does not tell which account it belongs to: let it read the account."_s;
    return fail(std::move(error));
}

ReadCall probe(const char *path, const char *resource)
{
    return {path, {{"limit", "1"}}, QString::fromLatin1(resource), false, false, true};
}

struct Probe {
    const char *path;
    const char *permission;
    const char *resource;
};

std::vector<Probe> probesFor(const KeyKind &key)
{
    std::vector<Probe> probes{{"/v1/customers", "customer_read", "customers"}};
    if (!key.restricted)
        return probes; // a secret key may do everything; one read shows the mode
    for (const StreamEndpoint &endpoint : streamTable()) {
        if (endpoint.stream != Stream::Customers)
            probes.push_back({endpoint.path, endpoint.permission, endpoint.resource});
    }
    probes.push_back({"/v1/events", "event_read", "events"});
    return probes;
}

/// Adds what this answer says is missing.
Status judgeProbe(const Probe &asked, const StripeApi::Answer &answer, QStringList &missing)
{
    if (!answer)
        return fail(answer.error());
    if (answer->isSuccess())
        return {};
    if (answer->status != 403)
        return fail(toError(*answer, u"GET "_s % QString::fromLatin1(asked.path)));
    const QString named = readError(answer->body).permission;
    const QString permission = named.isEmpty() ? QString::fromLatin1(asked.permission) : named;
    if (!missing.contains(permission))
        missing.append(permission);
    return {};
}

} // namespace

Status confirmMode(const KeyKind &key, std::optional<bool> livemode)
{
    if (!livemode || *livemode == key.live)
        return {};
    return fail(ErrorKind::BadAnswer,
        u"the key is a %1 key, but Stripe answered with %2 data"_s.arg(key.mode(), *livemode ? u"live"_s : u"test"_s),
        {}, u"mode-mismatch"_s);
}

Result<AccountReport> readAccount(StripeApi &api, const CancelToken &cancel)
{
    RD_TRY(key, api.keyKind());
    RD_TRY(answer, api.getAndWait({"/v1/account", {}, u"account"_s, false, false, true}, cancel));
    if (!answer.isSuccess() && answer.status != 403)
        return fail(toError(answer, u"GET /v1/account"_s));
    RD_TRY(report, answer.isSuccess() ? readReport(answer.body) : reportFromRefusal(answer));
    report.live = key.live;
    report.serverTime = answer.serverDate;
    return report;
}

Result<AccountReport> probeAccount(StripeApi &api, const CancelToken &cancel)
{
    RD_TRY(report, readAccount(api, cancel));
    RD_TRY(key, api.keyKind());
    const std::vector<Probe> probes = probesFor(key);
    std::vector<ReadCall> calls;
    for (const Probe &asked : probes)
        calls.push_back(probe(asked.path, asked.resource));
    const auto answers = api.getAllAndWait(calls, cancel);
    for (std::size_t i = 0; i < probes.size(); ++i)
        RD_CHECK(judgeProbe(probes[i], answers[i], report.missingRead));
    if (answers.front()->isSuccess()) {
        RD_TRY(customers, StripeReader::page(Stream::Customers, answers.front()->body));
        RD_CHECK(confirmMode(key, customers.livemode));
    }
    return report;
}

} // namespace rd::stripe
