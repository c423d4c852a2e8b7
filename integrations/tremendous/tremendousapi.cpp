// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/tremendous/tremendousapi.h"

#include "integrations/http/statuserror.h"
#include "integrations/http/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace rd::tremendous {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 300;

Error errorOf(const http::HttpResponse &answer, const QByteArray &path)
{
    const ProviderError provider = readError(answer.body);
    const QString what = u"GET "_s + QString::fromLatin1(path.split('?').constFirst());
    Error error = http::statusError(answer, what + u": "_s + textOf(provider, answer.status), provider.isWellFormed);
    if (error.kind == ErrorKind::Unauthorized)
        error.hint = u"Check the API key, and whether it is of the sandbox (TEST_) or of live (PROD_)."_s;
    return error;
}

bool mayOrder(const QJsonObject &source)
{
    const bool isActive = !source.contains("status"_L1) || source["status"_L1].toString() == "active"_L1;
    const QJsonValue permissions = source["usage_permissions"_L1];
    return isActive && (!permissions.isArray() || permissions.toArray().contains(u"api_orders"_s));
}

FundingSource sourceOf(const QJsonObject &json)
{
    FundingSource source;
    source.id = json["id"_L1].toString();
    source.method = json["method"_L1].toString();
    source.isUsable = mayOrder(json);
    const QJsonObject meta = json["meta"_L1].toObject();
    if (meta.contains("available_amount"_L1))
        source.available = moneyFrom(meta["available_amount"_L1], meta["currency_code"_L1].toString(u"USD"_s));
    return source;
}

} // namespace

std::optional<Money> moneyFrom(const QJsonValue &number, const QString &currency)
{
    const auto known = Currency::parse(currency);
    if (!number.isDouble() || !known)
        return std::nullopt;
    const auto money = parseDecimal(QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest), *known);
    return money ? std::optional(*money) : std::nullopt;
}

std::optional<bool> isLiveKey(const Secret &key)
{
    std::optional<bool> live;
    key.use([&live](const char *data, qsizetype size) {
        const auto text = QLatin1StringView(data, size);
        constexpr qsizetype kShortest = 12;
        if (size >= kShortest && text.startsWith("TEST_"_L1))
            live = false;
        else if (size >= kShortest && text.startsWith("PROD_"_L1))
            live = true;
    });
    return live;
}

ProviderError readError(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonValue errors = json.contains("errors"_L1) ? json["errors"_L1] : json["error"_L1];
    const QString message = errors.isString() ? errors.toString() : errors.toObject()["message"_L1].toString();
    ProviderError error;
    error.isWellFormed = !message.isEmpty();
    error.message = http::redact(message.left(kLongestText)).trimmed();
    const QJsonObject payload = errors.toObject()["payload"_L1].toObject();
    if (!payload.isEmpty())
        error.message += u" ("_s + http::redact(payload.keys().join(u", "_s).left(kLongestText)) + u')';
    return error;
}

QString textOf(const ProviderError &error, int status)
{
    return error.isWellFormed ? QString(u"status %1: "_s.arg(status) + error.message)
                              : u"status %1 without an error Tremendous would send"_s.arg(status);
}

TremendousApi::TremendousApi(http::HttpClient &client, TremendousSettings settings, Secret key, bool live)
    : m_client(client), m_settings(std::move(settings)), m_key(std::move(key)), m_live(live)
{
}

Result<std::shared_ptr<TremendousApi>> TremendousApi::open(
    http::HttpClient &client, TremendousSettings settings, Secret key)
{
    const auto live = isLiveKey(key);
    if (!live)
        return fail(ErrorKind::BadInput, u"this is no API key of Tremendous"_s,
            u"It begins with TEST_ (sandbox) or PROD_ (live)."_s, u"bad-key"_s);
    if (settings.base.isEmpty())
        settings.base = QUrl(*live ? QString(kLiveBase) : QString(kSandboxBase));
    RD_CHECK(client.allow(settings.base));
    client.setLimits(settings.account, settings.limits);
    return std::shared_ptr<TremendousApi>(new TremendousApi(client, std::move(settings), std::move(key), *live));
}

http::HttpRequest TremendousApi::request(const QByteArray &method, const QByteArray &path) const
{
    http::HttpRequest request;
    request.method = method;
    request.url =
        QUrl::fromEncoded(m_settings.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                + "/api/v2" + path,
            QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.secret = m_key;
    request.account = m_settings.account;
    return request;
}

Result<TremendousApi::Read> TremendousApi::get(const QByteArray &path, const CancelToken &cancel)
{
    RD_TRY(answer, m_client.sendAndWait(request("GET", path), cancel));
    if (!answer.isSuccess())
        return fail(errorOf(answer, path));
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    if (!json.isObject())
        return fail(ErrorKind::BadAnswer, u"Tremendous's answer is no JSON object"_s);
    return Read{json.object(), answer.serverDate};
}

Result<http::HttpResponse> TremendousApi::postOnce(
    const QString &path, const QByteArray &body, const CancelToken &cancel)
{
    auto post = request("POST", path.toLatin1());
    post.contentType = "application/json";
    post.body = body;
    post.money = true;
    return m_client.sendAndWait(std::move(post), cancel);
}

Result<AccountReport> TremendousApi::account(const CancelToken &cancel)
{
    RD_TRY(read, get("/organizations", cancel));
    const QJsonObject organization = read.json["organizations"_L1].toArray().first().toObject();
    AccountReport report;
    report.accountName = organization["name"_L1].toString();
    report.accountId = organization["id"_L1].toString();
    if (report.accountId.isEmpty())
        return fail(ErrorKind::BadAnswer, u"Tremendous does not say which organization the key belongs to"_s);
    report.live = m_live;
    report.serverTime = read.serverTime;
    if (const auto currency = Currency::parse(organization["currency_code"_L1].toString()))
        report.currency = *currency;
    const QString status = organization["status"_L1].toString();
    if (!status.isEmpty() && status != "APPROVED"_L1)
        report.remarks +=
            u"The organization is not approved yet (%1): orders will be refused."_s.arg(http::redact(status.left(40)));
    return report;
}

Result<FundingSource> TremendousApi::fundingSource(const QString &wanted, const CancelToken &cancel)
{
    RD_TRY(read, get("/funding_sources", cancel));
    QStringList ids;
    for (const QJsonValue value : read.json["funding_sources"_L1].toArray()) {
        const FundingSource listed = sourceOf(value.toObject());
        ids << (listed.method == "balance"_L1 ? u"balance"_s : listed.id);
        if (listed.id != wanted && !(wanted == "balance"_L1 && listed.method == wanted))
            continue;
        // The amounts of the list may be old; those of the single source are not (current specification).
        RD_TRY(fresh, get("/funding_sources/" + listed.id.toUtf8().toPercentEncoding(), cancel));
        return sourceOf(fresh.json["funding_source"_L1].toObject());
    }
    return fail(ErrorKind::NotFound, u"there is no funding source \"%1\" at Tremendous"_s.arg(wanted),
        u"There are: %1. Choose one with --option funding-source=ID."_s.arg(http::visibleControls(ids.join(u", "_s))),
        u"funding-source-missing"_s);
}

} // namespace rd::tremendous
