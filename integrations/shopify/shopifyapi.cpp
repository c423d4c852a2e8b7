// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifyapi.h"

#include <QJsonDocument>

namespace rd::shopify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A file's address comes from Shopify's answer: https, or this computer in tests.
bool mayLoad(const QUrl &url)
{
    return url.scheme() == "https"_L1 || http::isLoopback(url);
}

/// Reads may be asked again whatever became of them.
Error repeatable(const Error &error)
{
    Error plain = error;
    plain.retryable = error.retryable || error.kind == ErrorKind::Timeout || http::isOutcomeUnknown(error);
    return plain;
}

/// Whatever became of the question for a token, the request itself has not left.
Error notLeft(Error error)
{
    if (http::isOutcomeUnknown(error)) {
        error.code.clear();
        error.retryable = true;
    }
    return error;
}

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

bool GraphQlAnswer::isRefused(QStringView field) const
{
    return std::any_of(refused.begin(), refused.end(),
        [field](const GraphQlError &error) { return error.path.split(u'.').contains(field); });
}

ShopifyApi::ShopifyApi(http::HttpClient &client, Clock &clock, ShopifySettings settings, Secret key)
    : m_client(client),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_tokens(client, clock, {m_settings.base, m_settings.account, m_settings.clientId}, std::move(key)),
      m_retry(m_settings.retry),
      m_random(std::random_device{}())
{
}

Result<std::shared_ptr<ShopifyApi>> ShopifyApi::open(
    http::HttpClient &client, Clock &clock, ShopifySettings settings, Secret key)
{
    if (!settings.clientId.isEmpty())
        RD_CHECK(checkClientId(settings.clientId));
    RD_CHECK(checkKey(key, settings.clientId.isEmpty() ? KeyWay::AdminToken : KeyWay::ClientCredentials));
    RD_CHECK(client.allow(settings.base));
    client.setLimits(settings.account, settings.limits);
    return std::shared_ptr<ShopifyApi>(new ShopifyApi(client, clock, std::move(settings), std::move(key)));
}

qint64 ShopifyApi::requestsSent() const
{
    return m_sent.load(std::memory_order_relaxed) + m_tokens.requestsSent();
}

QString ShopifyApi::otherVersion() const
{
    const std::lock_guard lock(m_mutex);
    return m_otherVersion;
}

std::optional<Instant> ShopifyApi::serverTime() const
{
    const qint64 ms = m_serverMs.load(std::memory_order_relaxed);
    return ms == 0 ? std::nullopt : std::optional(fromUnixMs(ms));
}

Status ShopifyApi::pause(std::chrono::milliseconds time, const CancelToken &cancel)
{
    constexpr auto kPiece = 100ms;
    while (time > 0ms) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped while waiting for Shopify"_s);
        const auto piece = std::min(time, kPiece);
        m_clock.sleep(piece);
        time -= piece;
    }
    return {};
}

QByteArray ShopifyApi::bodyOf(const GraphQlCall &call)
{
    // QJsonObject writes its members in the order of their names.
    return QJsonDocument(QJsonObject{{u"operationName"_s, QString::fromLatin1(call.operation)},
                             {u"query"_s, QString::fromUtf8(call.document)}, {u"variables"_s, call.variables}})
        .toJson(QJsonDocument::Compact);
}

void ShopifyApi::learn(const QByteArray &operation, const http::HttpResponse &answer, const ReadAnswer &read)
{
    if (answer.serverDate)
        m_serverMs.store(toUnixMs(*answer.serverDate), std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    if (read.maximum)
        m_meter.learn(*read.maximum, read.available, read.restoreRate, m_clock.monotonic());
    if (read.requestedCost)
        m_meter.noteCost(operation, *read.requestedCost);
    // A version that has ended falls forward to another one without a word (shopify.md 1).
    const QByteArray version = answer.headers.value("X-Shopify-API-Version");
    if (!version.isEmpty())
        m_otherVersion = version == kApiVersion ? QString() : QString::fromLatin1(version.left(20));
}

Result<http::HttpResponse> ShopifyApi::attempt(
    const QByteArray &operation, const QByteArray &body, bool money, bool background, const CancelToken &cancel)
{
    std::chrono::milliseconds wait{0};
    {
        const std::lock_guard lock(m_mutex);
        wait = m_meter.waitFor(operation, m_clock.monotonic());
    }
    RD_CHECK(pause(wait, cancel));
    const auto token = m_tokens.token(cancel);
    if (!token)
        return fail(notLeft(token.error()));
    http::HttpRequest request;
    request.method = "POST";
    request.url = m_settings.base;
    request.url.setPath(u"/admin/api/%1/graphql.json"_s.arg(QLatin1StringView(kApiVersion)));
    request.body = body;
    request.contentType = "application/json";
    request.headers = {{"Accept", "application/json"}};
    request.secret = *token;
    request.authScheme = {};
    request.authHeader = "X-Shopify-Access-Token";
    request.money = money;
    request.account = m_settings.account;
    request.resource = QString::fromLatin1(operation);
    request.background = background;
    m_sent.fetch_add(1, std::memory_order_relaxed);
    auto answer = m_client.sendAndWait(std::move(request), cancel);
    if (answer && answer->status == 401)
        static_cast<void>(m_tokens.refused(*token));
    return answer;
}

Result<http::HttpResponse> ShopifyApi::post(
    const QByteArray &operation, const QByteArray &body, bool money, bool background, const CancelToken &cancel)
{
    auto answer = attempt(operation, body, money, background, cancel);
    // A refused token has opened nothing, so the same request may go out with a new one, once.
    if (answer && answer->status == 401 && m_tokens.way() == KeyWay::ClientCredentials)
        answer = attempt(operation, body, money, background, cancel);
    return answer;
}

std::optional<std::chrono::milliseconds> ShopifyApi::waitBeforeRepeating(
    const Result<http::HttpResponse> &answer, int attempt)
{
    const std::lock_guard lock(m_mutex);
    if (!answer)
        return m_retry.afterFailure(repeatable(answer.error()), attempt, m_random);
    const ReadAnswer read = readAnswer(answer->body);
    const bool isBroken = answer->isSuccess() && (!read.isWellFormed || read.has("INTERNAL_SERVER_ERROR"_L1));
    if (!answer->isSuccess())
        return m_retry.afterAnswer(*answer, attempt, m_random);
    if (!isBroken)
        return std::nullopt;
    Error error;
    error.retryable = true;
    return m_retry.afterFailure(error, attempt, m_random);
}

Result<http::HttpResponse> ShopifyApi::settle(const GraphQlCall &call, const CancelToken &cancel)
{
    constexpr int kMostThrottled = 60;
    const QByteArray body = bodyOf(call);
    int throttled = 0;
    for (int attempt = 1;;) {
        auto answer = post(call.operation, body, false, call.background, cancel);
        ReadAnswer read;
        if (answer) {
            read = readAnswer(answer->body);
            learn(call.operation, *answer, read);
        }
        std::optional<std::chrono::milliseconds> wait;
        if (answer && read.has("THROTTLED"_L1)) {
            // Another program may drink from the same bucket, so this may come more than once; it is no failure.
            const std::lock_guard lock(m_mutex);
            if (++throttled <= kMostThrottled)
                wait = m_meter.waitAfterRefusal(read.requestedCost.value_or(0), m_clock.monotonic());
        } else {
            wait = waitBeforeRepeating(answer, attempt++);
        }
        if (!wait)
            return answer;
        RD_CHECK(pause(*wait, cancel));
    }
}

Result<GraphQlAnswer> ShopifyApi::ask(const GraphQlCall &call, const CancelToken &cancel)
{
    RD_TRY(answer, settle(call, cancel));
    ReadAnswer read = readAnswer(answer.body);
    const bool onlyDenied = std::all_of(read.errors.begin(), read.errors.end(),
        [](const GraphQlError &error) { return error.code == "ACCESS_DENIED"_L1 && !error.path.isEmpty(); });
    const QString what = u"Shopify, %1"_s.arg(QString::fromLatin1(call.operation));
    if (!answer.isSuccess() || !read.hasData || !onlyDenied)
        return fail(toError(answer, read, what));
    // A field of the root that is null because it was refused takes everything with it.
    const bool hasAnything = std::any_of(read.data.begin(), read.data.end(), [](const auto &v) { return !v.isNull(); });
    if (!read.errors.empty() && !hasAnything)
        return fail(toError(answer, read, what));
    if (!read.searchWarnings.isEmpty())
        return fail(ErrorKind::Internal,
            u"%1: Shopify ignored a part of the filter: %2"_s.arg(what, read.searchWarnings.first()));
    return GraphQlAnswer{std::move(read.data), std::move(read.errors), answer.serverDate};
}

Result<http::HttpResponse> ShopifyApi::sendOnce(
    const QByteArray &operation, const QByteArray &body, const CancelToken &cancel)
{
    constexpr int kMostThrottled = 60;
    for (int throttled = 0;;) {
        auto answer = post(operation, body, true, false, cancel);
        if (!answer)
            return answer;
        const ReadAnswer read = readAnswer(answer->body);
        learn(operation, *answer, read);
        if (!read.has("THROTTLED"_L1) || ++throttled > kMostThrottled)
            return answer;
        std::chrono::milliseconds wait{0};
        {
            const std::lock_guard lock(m_mutex);
            wait = m_meter.waitAfterRefusal(read.requestedCost.value_or(0), m_clock.monotonic());
        }
        RD_CHECK(pause(wait, cancel));
    }
}

Result<http::HttpResponse> ShopifyApi::download(const QUrl &url, qint64 from, qint64 size, const CancelToken &cancel)
{
    if (!mayLoad(url) || !url.userInfo().isEmpty())
        return fail(ErrorKind::BadAnswer, u"Shopify names a file at an address that is not https"_s);
    RD_CHECK(m_client.allow(originOf(url)));
    http::HttpRequest request;
    request.url = url;
    request.headers = {{"Range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1)},
        {"Accept-Encoding", "identity"}};
    request.account = m_settings.account;
    request.resource = u"download"_s;
    request.background = true;
    request.deadline = 120s;
    m_sent.fetch_add(1, std::memory_order_relaxed);
    RD_TRY(answer, m_client.sendAndWait(std::move(request), cancel));
    if (answer.status == 206 || (answer.status == 200 && from == 0) || answer.status == 416)
        return answer;
    Error error{answer.status >= 500 ? ErrorKind::BadAnswer : ErrorKind::Refused,
        u"the file of a bulk operation: status %1"_s.arg(answer.status), u"Run sync again."_s, {}, true, answer.status,
        answer.requestId};
    return fail(std::move(error));
}

} // namespace rd::shopify
