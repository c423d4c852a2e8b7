// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"

#include "integrations/sample/httpconnection.h"
#include "integrations/sample/serverprivate.h"

#include <QTcpSocket>

namespace rd::sample {

using namespace Qt::StringLiterals;

StripeServer::StripeServer(SampleOptions options) : d(std::make_unique<Private>(std::move(options))) {}

StripeServer::~StripeServer()
{
    stop();
}

Result<QUrl> StripeServer::start()
{
    if (d->listener)
        return d->url;
    d->thread.setObjectName(u"sample-merchant"_s);
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
        return fail(ErrorKind::Internal, u"The sample merchant found no free port on 127.0.0.1"_s);
    }
    d->url.setScheme(u"http"_s);
    d->url.setHost(u"127.0.0.1"_s);
    d->url.setPort(listener->serverPort());
    return d->url;
}

void StripeServer::stop()
{
    if (!d->listener)
        return;
    d->thread.quit(); // the listener and its connections are deleted when the thread's loop ends
    d->thread.wait();
    d->listener = nullptr;
    d->url.clear();
}

QUrl StripeServer::baseUrl() const
{
    return d->url;
}

QByteArray StripeServer::apiKey(bool live)
{
    return live ? "sk_live_sampleMerchant0000" : "sk_test_sampleMerchant0000";
}

QString StripeServer::connectionName()
{
    return u"sample-stripe"_s;
}

SampleCounters StripeServer::counters() const
{
    const std::lock_guard lock(d->mutex);
    auto counters = d->counters;
    counters.effects = d->api->effects();
    return counters;
}

void StripeServer::resetCounters()
{
    const std::lock_guard lock(d->mutex);
    d->counters = {};
}

std::vector<RecordedRequest> StripeServer::takeRequests()
{
    const std::lock_guard lock(d->mutex);
    return std::exchange(d->requests, {});
}

void StripeServer::addFault(Fault fault)
{
    const std::lock_guard lock(d->mutex);
    d->faults.push_back(std::move(fault));
}

void StripeServer::clearFaults()
{
    const std::lock_guard lock(d->mutex);
    d->faults.clear();
}

void StripeServer::setMissingPermissions(std::set<QByteArray> permissions)
{
    const std::lock_guard lock(d->mutex);
    d->api->setMissingPermissions(std::move(permissions));
}

void StripeServer::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(d->mutex);
    d->options.latency = latency;
}

void StripeServer::setRateLimits(int globalPerSecond, int perResourcePerSecond)
{
    const std::lock_guard lock(d->mutex);
    d->options.globalPerSecond = globalPerSecond;
    d->options.perResourcePerSecond = perResourcePerSecond;
}

void StripeServer::rollKey(QByteArray key)
{
    const std::lock_guard lock(d->mutex);
    d->api->setKey(std::move(key));
}

void StripeServer::advance(std::chrono::seconds duration)
{
    const std::lock_guard lock(d->mutex);
    d->advanced += duration;
    d->tick();
}

Instant StripeServer::now() const
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    return fromUnixSeconds(d->api->now());
}

} // namespace rd::sample
