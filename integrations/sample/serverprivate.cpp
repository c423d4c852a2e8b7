// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/serverprivate.h"

#include <QDateTime>
#include <QLocale>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

WorldOptions worldOptions(const SampleOptions &options)
{
    const bool isLarge = options.size == SampleOptions::Size::Large;
    return {options.seed, toUnixSeconds(options.now),
        options.customers > 0 ? options.customers
            : isLarge         ? 200'000
                              : 8'000,
        options.participants > 0 ? options.participants
            : isLarge            ? 3'000
                                 : 300};
}

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    default:
        return "Internal Server Error";
    }
}

Answer rateLimited(const char *reason)
{
    auto answer = errorAnswer(429, "invalid_request_error", "Request rate limit exceeded.", "rate_limit");
    if (reason)
        answer.headers.emplace_back("Stripe-Rate-Limited-Reason", reason);
    return answer;
}

} // namespace

StripeServer::Private::Private(SampleOptions given) : options(std::move(given))
{
    if (options.bench) {
        world.merchant = generateBench(options.seed, toUnixSeconds(options.now), options.bench->customers,
            options.bench->charges, options.bench->invoices);
    } else {
        world = generateWorld(worldOptions(options));
    }
    world.merchant.live = options.live;
    api = std::make_unique<Api>(std::move(world.merchant));
    api->setKey(StripeServer::apiKey(options.live));
    running.start();
    tick();
}

void StripeServer::Private::tick()
{
    const auto elapsed = options.clockRuns ? running.elapsed() / 1000 : 0;
    api->setNow(toUnixSeconds(options.now) + elapsed + advanced.count());
}

bool StripeServer::Private::take(Bucket &bucket, int perSecond, qint64 nowMs)
{
    if (bucket.atMs < 0)
        bucket.tokens = perSecond;
    else
        bucket.tokens = std::min<double>(perSecond, bucket.tokens + double(nowMs - bucket.atMs) * perSecond / 1000.0);
    bucket.atMs = nowMs;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

std::optional<Answer> StripeServer::Private::throttle(const QByteArray &resource)
{
    const auto nowMs = running.elapsed();
    if (options.globalPerSecond > 0 && !take(m_global, options.globalPerSecond, nowMs))
        return rateLimited("global-rate");
    if (options.perResourcePerSecond > 0
        && !take(m_resources[resource.toStdString()], options.perResourcePerSecond, nowMs))
        return rateLimited("endpoint-rate");
    return std::nullopt;
}

std::optional<Fault> StripeServer::Private::nextFault(const Request &request)
{
    for (auto &fault : faults) {
        if (fault.times == 0 || (fault.when && !fault.when(request)))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return std::nullopt;
}

Answer StripeServer::Private::faulty(const Fault &fault, const Request &request)
{
    const auto broken = [] { return errorAnswer(500, "api_error", "An unknown error occurred. (sample fault)"); };
    switch (fault.kind) {
    case FaultKind::TooManyRequests: {
        auto answer = rateLimited("global-rate");
        if (fault.retryAfterSeconds)
            answer.headers.emplace_back("Retry-After", QByteArray::number(*fault.retryAfterSeconds));
        return answer;
    }
    case FaultKind::LockTimeout:
        return errorAnswer(429, "invalid_request_error",
            "This object cannot be accessed right now because another API request or Stripe process is currently "
            "accessing it.",
            "lock_timeout");
    case FaultKind::KeyInUse:
        return errorAnswer(409, "idempotency_error",
            "There is currently another in-progress request using this idempotent key.", "idempotency_key_in_use");
    case FaultKind::ServerError: {
        auto answer = broken();
        api->rememberAnswer(request, answer);
        return answer;
    }
    case FaultKind::ServerErrorAfterActing: {
        (void)api->handle(request);
        auto answer = broken();
        api->rememberAnswer(request, answer);
        return answer;
    }
    case FaultKind::Html:
        return {200, "<!DOCTYPE html><html><body><h1>Sign in to the network</h1></body></html>", {}, false};
    case FaultKind::Redirect: {
        Answer answer{302, "", {}, false};
        answer.headers.emplace_back("Location", "http://127.0.0.1:9/v1/elsewhere");
        return answer;
    }
    case FaultKind::CloseBeforeAnswer:
        return {};
    case FaultKind::RepeatedPage: {
        auto first = request;
        QByteArrayList kept;
        for (const auto &part : request.query.split('&')) {
            if (!part.startsWith("starting_after=") && !part.startsWith("ending_before="))
                kept.append(part);
        }
        first.query = kept.join('&');
        return api->handle(first);
    }
    case FaultKind::ReorderedPage:
    case FaultKind::UnknownFields:
    case FaultKind::HugeAmount: {
        auto answer = api->handle(request);
        if (answer.status == 200)
            distort(fault.kind, answer);
        return answer;
    }
    case FaultKind::TruncatedBody:
    case FaultKind::ActThenClose:
    case FaultKind::Delay:
        return api->handle(request);
    }
    return broken();
}

QByteArray StripeServer::Private::wire(const Answer &answer, const Fault *fault)
{
    const bool isHtml = fault && fault->kind == FaultKind::Html;
    const bool isCut = fault && fault->kind == FaultKind::TruncatedBody;
    QByteArray bytes;
    bytes.reserve(qsizetype(answer.body.size()) + 512);
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    bytes += isHtml ? "Content-Type: text/html; charset=utf-8\r\n" : "Content-Type: application/json\r\n";
    const auto date = QDateTime::fromSecsSinceEpoch(api->now(), Qt::UTC);
    bytes += "Date: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT\r\n";
    bytes += "Request-Id: req_Smp" + QByteArray::number(requestNumber).rightJustified(12, '0') + "\r\n";
    bytes += "Stripe-Version: " + api->endpoints().version() + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(qsizetype(answer.body.size())) + "\r\n\r\n";
    const auto sent = isCut ? answer.body.size() / 2 : answer.body.size();
    bytes.append(answer.body.data(), qsizetype(sent));
    return bytes;
}

void StripeServer::Private::count(const Request &request)
{
    ++counters.requests;
    ++requestNumber;
    const auto match = api->endpoints().find(request.method, request.path);
    ++counters.byEndpoint[match.endpoint ? match.endpoint->name : request.method + ' ' + request.path];
    if (options.recordsRequests)
        requests.push_back({request.method, request.path, request.query, request.body, request.idempotencyKey});
}

Reply StripeServer::Private::serve(const Request &request)
{
    const std::lock_guard lock(mutex);
    tick();
    count(request);
    Reply reply;
    reply.delay = options.latency;
    const auto limited = throttle(request.path.split('/').value(2));
    if (limited) {
        ++counters.throttled;
        reply.bytes = wire(*limited, nullptr);
        return reply;
    }
    const auto fault = nextFault(request);
    if (fault) {
        const auto answer = faulty(*fault, request);
        reply.isEmpty = fault->kind == FaultKind::CloseBeforeAnswer || fault->kind == FaultKind::ActThenClose;
        reply.closes = fault->kind == FaultKind::TruncatedBody;
        reply.delay += fault->delay;
        reply.bytes = wire(answer, &*fault);
    } else {
        reply.bytes = wire(api->handle(request), nullptr);
    }
    counters.bytesSent += quint64(reply.bytes.size());
    return reply;
}

} // namespace rd::sample
