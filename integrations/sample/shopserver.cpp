// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserverprivate.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

namespace rd::sample {

using namespace Qt::StringLiterals;

Reply ShopServer::Private::serve(const Request &request)
{
    const std::lock_guard lock(mutex);
    if (request.path.startsWith("/bulk/"))
        return file(request);
    if (request.path == "/admin/oauth/access_token")
        return token(request);
    if (request.path != "/admin/api/2026-10/graphql.json")
        return wire(404, R"({"errors":"Not Found"})");
    return isKnown(request.authorization) ? graphQl(request) : noSuchToken();
}

bool ShopServer::Private::isKnown(const QByteArray &token) const
{
    if (world.options.clientId.isEmpty())
        return token == adminToken();
    return tokens > tokensEnded && token == tokenText(tokens);
}

QByteArray ShopServer::Private::tokenText(int number)
{
    return "sample-token-" + QByteArray::number(number);
}

Reply ShopServer::Private::token(const Request &request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    seen.push_back({"token", {}, {}, {}});
    if (const auto instead = struck(takeFault("token")))
        return *instead;
    if (world.options.clientId.isEmpty() || form.queryItemValue(u"client_id"_s).toLatin1() != world.options.clientId
        || form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded).toLatin1() != clientSecret())
        return wire(400, R"({"error":"invalid_client","error_description":"unknown client"})");
    return json(200,
        {{u"access_token"_s, QString::fromLatin1(tokenText(++tokens))}, {u"scope"_s, world.options.scopes.join(u',')},
            {u"expires_in"_s, world.options.tokenSeconds}});
}

Reply ShopServer::Private::file(const Request &request)
{
    const QString number = QString::fromLatin1(request.path.mid(6)).section(u'.', 0, 0);
    const QByteArray all = world.file(number);
    seen.push_back({"file", QString::fromLatin1(request.range), {}, {}});
    if (all.isEmpty() || !request.authorization.isEmpty() || takeFault("file") == ShopFault::FileGone)
        return wire(403, "no");
    const QList<QByteArray> ends = request.range.mid(6).split('-');
    const qint64 from = ends.value(0).toLongLong();
    const qint64 to = std::min<qint64>(ends.value(1).toLongLong(), all.size() - 1);
    if (from > to)
        return wire(416, "<Error>InvalidRange</Error>");
    return wire(206, all.mid(from, to - from + 1));
}

std::optional<Reply> ShopServer::Private::struck(std::optional<ShopFault> fault)
{
    switch (fault.value_or(ShopFault::None)) {
    case ShopFault::CloseBeforeAnswer:
        return Reply{{}, {}, true, true};
    case ShopFault::InternalError:
        return refusal("INTERNAL_SERVER_ERROR", 0);
    case ShopFault::MaxCost:
        return refusal("MAX_COST_EXCEEDED", 0);
    case ShopFault::Throttled:
        ++throttledCount;
        return refusal("THROTTLED", 0);
    case ShopFault::TokenEnds:
        tokensEnded = tokens;
        return noSuchToken();
    default:
        return std::nullopt;
    }
}

Reply ShopServer::Private::graphQl(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QByteArray name = body["operationName"_L1].toString().toLatin1();
    const QJsonObject variables = body["variables"_L1].toObject();
    seen.push_back({name, body["query"_L1].toString(), variables, {}});
    const auto fault = takeFault(name);
    if (const auto instead = struck(fault))
        return *instead;
    world.failsBulk = fault == ShopFault::BulkFailed;
    world.shortensBulk = fault == ShopFault::BulkShort;
    world.cutsBulk = fault == ShopFault::BulkCut;
    world.mixesBulk = fault == ShopFault::BulkMixed;
    // Charged up front; what the rows did not need is given back (shopify.md 4).
    const int rows = variables["first"_L1].toInt();
    const double price = rows > 0 ? 2.0 + rows * 4.0 : 25.0;
    refill();
    if (world.options.bucket > 0 && price > available) {
        ++throttledCount;
        return refusal("THROTTLED", price);
    }
    auto answer = world.answer(name, variables);
    if (!answer)
        return wire(400, R"({"errors":"unknown operation"})");
    const double spent = std::min(answer->cost, price);
    available -= spent;
    spentPoints += spent;
    if (fault == ShopFault::ActThenUserError) {
        const QString root = answer->data.constBegin().key();
        QJsonObject payload = answer->data[root].toObject();
        payload[u"userErrors"_s] = QJsonArray{QJsonObject{
            {u"field"_s, QJsonValue()}, {u"message"_s, u"Something went wrong."_s}, {u"code"_s, u"INVALID"_s}}};
        answer->data[root] = payload;
    }
    seen.back().data = answer->data;
    if (fault == ShopFault::ActThenClose)
        return Reply{{}, {}, true, true};
    if (fault == ShopFault::ActThenInternalError)
        return refusal("INTERNAL_SERVER_ERROR", 0);
    QJsonObject out{{u"data"_s, answer->data}, {u"extensions"_s, cost(price, spent)}};
    if (!answer->errors.isEmpty())
        out["errors"_L1] = answer->errors;
    return json(200, out);
}

std::optional<ShopFault> ShopServer::Private::takeFault(const QByteArray &operation)
{
    for (Fault &fault : faults) {
        if (fault.operation == operation && fault.times > 0) {
            --fault.times;
            return fault.kind;
        }
    }
    return std::nullopt;
}

void ShopServer::Private::refill()
{
    const qint64 now = world.options.throttleClock ? world.options.throttleClock().count() : running.elapsed();
    available = std::min(
        world.options.bucket, available + static_cast<double>(now - filledAtMs) * world.options.restoreRate / 1000.0);
    filledAtMs = now;
}

QJsonObject ShopServer::Private::cost(double requested, const QJsonValue &actual) const
{
    QJsonObject cost{{u"requestedQueryCost"_s, requested}, {u"actualQueryCost"_s, actual}};
    if (world.options.bucket > 0)
        cost["throttleStatus"_L1] = QJsonObject{{u"maximumAvailable"_s, world.options.bucket},
            {u"currentlyAvailable"_s, std::max(available, 0.0)}, {u"restoreRate"_s, world.options.restoreRate}};
    return {{u"cost"_s, cost}};
}

Reply ShopServer::Private::refusal(const char *code, double price)
{
    return json(200,
        {{u"errors"_s,
             QJsonArray{QJsonObject{{u"message"_s, QString::fromLatin1(code)},
                 {u"extensions"_s, QJsonObject{{u"code"_s, QString::fromLatin1(code)}}}}}},
            {u"extensions"_s, cost(price)}});
}

Reply ShopServer::Private::noSuchToken() const
{
    return wire(401, R"({"errors":"[API] Invalid API key or access token"})");
}

Reply ShopServer::Private::json(int status, const QJsonObject &body) const
{
    return wire(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply ShopServer::Private::wire(int status, const QByteArray &body) const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(toUnixSeconds(world.options.now), Qt::UTC);
    const QByteArray date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
    return {"HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: application/json\r\nDate: " + date
            + "\r\nX-Shopify-API-Version: 2026-10\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body,
        {}, false, false};
}

ShopServer::ShopServer(ShopOptions options) : d(std::make_unique<Private>(std::move(options))) {}

ShopServer::~ShopServer()
{
    stop();
}

Result<QUrl> ShopServer::start()
{
    if (d->listener)
        return d->url;
    d->thread.setObjectName(u"sample-shop"_s);
    d->listener = new QTcpServer;
    d->listener->moveToThread(&d->thread);
    auto *listener = d->listener;
    auto *self = d.get();
    QObject::connect(listener, &QTcpServer::newConnection, listener, [listener, self] {
        while (auto *socket = listener->nextPendingConnection())
            new HttpConnection(
                socket, [self](const Request &request) { return self->serve(request); }, listener);
    });
    QObject::connect(&d->thread, &QThread::finished, listener, &QObject::deleteLater);
    d->thread.start();
    bool isListening = false;
    QMetaObject::invokeMethod(
        listener, [&] { isListening = listener->listen(QHostAddress::LocalHost, 0); }, Qt::BlockingQueuedConnection);
    if (!isListening) {
        stop();
        return fail(ErrorKind::Internal, u"The sample shop found no free port on 127.0.0.1"_s);
    }
    d->url.setScheme(u"http"_s);
    d->url.setHost(u"127.0.0.1"_s);
    d->url.setPort(listener->serverPort());
    const std::lock_guard lock(d->mutex);
    d->world.base = d->url;
    return d->url;
}

void ShopServer::stop()
{
    if (!d->listener)
        return;
    d->thread.quit(); // the listener and its connections are deleted when the thread's loop ends
    d->thread.wait();
    d->listener = nullptr;
    d->url.clear();
}

QUrl ShopServer::baseUrl() const
{
    return d->url;
}

QString ShopServer::connectionName()
{
    return u"sample-shop"_s;
}

QByteArray ShopServer::adminToken()
{
    return "shpat_5a3b1e0000000000sample00000000ab";
}

QByteArray ShopServer::clientSecret()
{
    return "shpss_5a3b1e0000000000sample+0000/00ab";
}

} // namespace rd::sample
