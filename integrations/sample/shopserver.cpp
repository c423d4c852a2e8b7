// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserver.h"

#include "integrations/sample/httpconnection.h"
#include "integrations/sample/shopworld.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpServer>
#include <QThread>
#include <QUrlQuery>

#include <mutex>

namespace rd::sample {

using namespace Qt::StringLiterals;

struct ShopServer::Private {
    explicit Private(ShopOptions options) : world(std::move(options)) { running.start(); }

    struct Fault {
        QByteArray operation;
        ShopFault kind;
        int times;
    };

    [[nodiscard]] Reply serve(const Request &request)
    {
        const std::lock_guard lock(mutex);
        if (request.path.startsWith("/bulk/"))
            return file(request);
        if (request.path == "/admin/oauth/access_token")
            return token(request);
        if (request.path != "/admin/api/2026-10/graphql.json")
            return wire(404, R"({"errors":"Not Found"})");
        if (!isKnown(request.authorization))
            return wire(401, R"({"errors":"[API] Invalid API key or access token"
    })");
        return graphQl(request);
    }

    [[nodiscard]] bool isKnown(const QByteArray &token) const
    {
        return world.options.clientId.isEmpty() ? token == adminToken() : token == tokenText(tokens);
    }
    [[nodiscard]] static QByteArray tokenText(int number) { return "sample-token-" + QByteArray::number(number); }

    [[nodiscard]] Reply token(const Request &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        seen.push_back({"token", {}, {}, {}});
        if (world.options.clientId.isEmpty() || form.queryItemValue(u"client_id"_s).toLatin1() != world.options.clientId
            || form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded).toLatin1() != clientSecret())
            return wire(400, R"({"error":"invalid_client","error_description":"unknown client"})");
        return json(200,
            {{u"access_token"_s, QString::fromLatin1(tokenText(++tokens))},
                {u"scope"_s, world.options.scopes.join(u',')}, {u"expires_in"_s, world.options.tokenSeconds}});
    }

    [[nodiscard]] Reply file(const Request &request)
    {
        const QString number = QString::fromLatin1(request.path.mid(6)).section(u'.', 0, 0);
        const QByteArray all = world.file(number);
        seen.push_back({"file", QString::fromLatin1(request.range), {}, {}});
        if (all.isEmpty() || !request.authorization.isEmpty())
            return wire(403, "no");
        const QList<QByteArray> ends = request.range.mid(6).split('-');
        const qint64 from = ends.value(0).toLongLong();
        const qint64 to = std::min<qint64>(ends.value(1).toLongLong(), all.size() - 1);
        if (from > to)
            return wire(416, {});
        return wire(206, all.mid(from, to - from + 1));
    }

    [[nodiscard]] Reply graphQl(const Request &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QByteArray name = body["operationName"_L1].toString().toLatin1();
        const QJsonObject variables = body["variables"_L1].toObject();
        seen.push_back({name, body["query"_L1].toString(), variables, {}});
        const auto fault = takeFault(name);
        if (fault == ShopFault::CloseBeforeAnswer)
            return Reply{{}, {}, true, true};
        if (fault == ShopFault::InternalError)
            return refusal("INTERNAL_SERVER_ERROR", 0);
        if (fault == ShopFault::MaxCost)
            return refusal("MAX_COST_EXCEEDED", 0);
        world.failsBulk = fault == ShopFault::BulkFailed;
        world.shortensBulk = fault == ShopFault::BulkShort;
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

    [[nodiscard]] std::optional<ShopFault> takeFault(const QByteArray &operation)
    {
        for (Fault &fault : faults) {
            if (fault.operation == operation && fault.times > 0) {
                --fault.times;
                return fault.kind;
            }
        }
        return std::nullopt;
    }

    void refill()
    {
        const qint64 now = world.options.throttleClock ? world.options.throttleClock().count() : running.elapsed();
        available = std::min(world.options.bucket,
            available + static_cast<double>(now - filledAtMs) * world.options.restoreRate / 1000.0);
        filledAtMs = now;
    }

    [[nodiscard]] QJsonObject cost(double requested, const QJsonValue &actual = {}) const
    {
        QJsonObject cost{{u"requestedQueryCost"_s, requested}, {u"actualQueryCost"_s, actual}};
        if (world.options.bucket > 0)
            cost["throttleStatus"_L1] = QJsonObject{{u"maximumAvailable"_s, world.options.bucket},
                {u"currentlyAvailable"_s, std::max(available, 0.0)}, {u"restoreRate"_s, world.options.restoreRate}};
        return {{u"cost"_s, cost}};
    }

    [[nodiscard]] Reply refusal(const char *code, double price)
    {
        return json(200,
            {{u"errors"_s,
                 QJsonArray{QJsonObject{{u"message"_s, QString::fromLatin1(code)},
                     {u"extensions"_s, QJsonObject{{u"code"_s, QString::fromLatin1(code)}}}}}},
                {u"extensions"_s, cost(price)}});
    }

    [[nodiscard]] Reply json(int status, const QJsonObject &body) const
    {
        return wire(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] Reply wire(int status, const QByteArray &body) const
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(toUnixSeconds(world.options.now), Qt::UTC);
        const QByteArray date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
        return {"HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: application/json\r\nDate: " + date
                + "\r\nX-Shopify-API-Version: 2026-10\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body,
            {}, false, false};
    }

    mutable std::mutex mutex;
    ShopWorld world;
    std::vector<Fault> faults;
    std::vector<SeenOperation> seen;
    QElapsedTimer running;
    double available = world.options.bucket;
    double spentPoints = 0;
    qint64 filledAtMs = world.options.throttleClock ? world.options.throttleClock().count() : 0;
    int throttledCount = 0;
    int tokens = 0;

    QThread thread;
    QTcpServer *listener = nullptr; ///< lives in `thread`
    QUrl url;
};

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

QString ShopServer::addOrder(const NewOrder &order)
{
    const std::lock_guard lock(d->mutex);
    return d->world.addOrder(order);
}

QString ShopServer::addRefund(const QString &order, qint64 minor, const QString &status)
{
    const std::lock_guard lock(d->mutex);
    return d->world.addRefund(order, minor, status);
}

void ShopServer::setRefundStatus(const QString &order, const QString &transaction, const QString &status)
{
    const std::lock_guard lock(d->mutex);
    d->world.setRefundStatus(order, transaction, status);
}

void ShopServer::finishJourney(const QString &order, const QString &referral)
{
    const std::lock_guard lock(d->mutex);
    d->world.finishJourney(order, referral);
}

void ShopServer::tagCustomer(int customer, const QString &tag)
{
    const std::lock_guard lock(d->mutex);
    d->world.tagCustomer(customer, tag);
}

void ShopServer::setMetafield(int customer, const QString &value)
{
    const std::lock_guard lock(d->mutex);
    d->world.setMetafield(customer, value);
}

void ShopServer::editOrder(const QString &order, const NewLine &added, qint64 paidMinor)
{
    const std::lock_guard lock(d->mutex);
    d->world.addLine(order, added, paidMinor, true);
}

void ShopServer::exchangeFor(const QString &order, const NewLine &added, qint64 paidMinor)
{
    const std::lock_guard lock(d->mutex);
    d->world.addLine(order, added, paidMinor, false);
}

void ShopServer::cancelOrder(const QString &order)
{
    const std::lock_guard lock(d->mutex);
    d->world.cancelOrder(order);
}

void ShopServer::setCollected(int product, const QString &title, bool isIn)
{
    const std::lock_guard lock(d->mutex);
    d->world.setCollected(product, title, isIn);
}

QString ShopServer::productId(int product) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.productId(product);
}

QString ShopServer::collectionId(const QString &title) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.collectionId(title);
}

void ShopServer::removeCollection(const QString &title, bool isRevived)
{
    const std::lock_guard lock(d->mutex);
    d->world.removeCollection(title, isRevived);
}

void ShopServer::hideFields(const QStringList &paths)
{
    const std::lock_guard lock(d->mutex);
    d->world.hidden = paths;
}

QString ShopServer::paymentOf(const QString &order) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.paymentOf(order);
}

QString ShopServer::customerId(int customer) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.customerId(customer);
}

QString ShopServer::customerEmail(int customer) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.customerEmail(customer);
}

void ShopServer::hideCustomerData(bool hidden)
{
    hideFields(
        hidden ? QStringList{u"email"_s, u"defaultEmailAddress"_s, u"customer.defaultEmailAddress"_s} : QStringList{});
}

void ShopServer::setCustomerEmail(int customer, const QString &email)
{
    const std::lock_guard lock(d->mutex);
    d->world.setCustomerEmail(customer, email);
}

void ShopServer::removeCustomer(int customer)
{
    const std::lock_guard lock(d->mutex);
    d->world.removeCustomer(customer);
}

void ShopServer::addStoreCredit(int customer, qint64 minor)
{
    const std::lock_guard lock(d->mutex);
    d->world.addStoreCredit(customer, minor);
}

void ShopServer::addDiscount(const QString &code, int more)
{
    const std::lock_guard lock(d->mutex);
    d->world.addDiscount(code, more);
}

std::vector<ShopEffect> ShopServer::effects() const
{
    const std::lock_guard lock(d->mutex);
    return d->world.effects;
}

bool ShopServer::isCodeActive(const QString &code) const
{
    const std::lock_guard lock(d->mutex);
    return d->world.isCodeActive(code);
}

void ShopServer::setScopes(const QStringList &scopes)
{
    const std::lock_guard lock(d->mutex);
    d->world.options.scopes = scopes;
}

void ShopServer::addFault(const QByteArray &operation, ShopFault fault, int times)
{
    const std::lock_guard lock(d->mutex);
    d->faults.push_back({operation, fault, times});
}

void ShopServer::clearFaults()
{
    const std::lock_guard lock(d->mutex);
    d->faults.clear();
}

void ShopServer::advance(std::chrono::seconds duration)
{
    const std::lock_guard lock(d->mutex);
    d->world.options.now += duration;
}

Instant ShopServer::now() const
{
    const std::lock_guard lock(d->mutex);
    return d->world.options.now;
}

std::vector<SeenOperation> ShopServer::operations() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

int ShopServer::count(const QByteArray &operation) const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(std::count_if(
        d->seen.begin(), d->seen.end(), [&operation](const SeenOperation &seen) { return seen.name == operation; }));
}

int ShopServer::throttled() const
{
    const std::lock_guard lock(d->mutex);
    return d->throttledCount;
}

double ShopServer::pointsSpent() const
{
    const std::lock_guard lock(d->mutex);
    return d->spentPoints;
}

} // namespace rd::sample
