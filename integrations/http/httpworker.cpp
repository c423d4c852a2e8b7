// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpworker.h"

#include "integrations/http/logging.h"
#include "integrations/http/redaction.h"

#include <QNetworkProxy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace rd::http {

Q_LOGGING_CATEGORY(lcHttp, "rd.http")

namespace {

constexpr std::chrono::milliseconds kLookInterval{20};

/// The system's proxy, except for our own computer.
class ProxyFactory : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QSslConfiguration tlsConfiguration(const QByteArray &extraAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraAuthorities.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(extraAuthorities, QSsl::Pem));
    return tls;
}

quint64 seedOf(const HttpSettings &settings)
{
    return settings.seed != 0 ? settings.seed : std::random_device{}();
}

} // namespace

HttpWorker::HttpWorker(const HttpSettings &settings, Answered answered)
    : m_answered(std::move(answered)),
      m_random(seedOf(settings)),
      m_policy(std::make_shared<const RetryPolicy>(settings.retry))
{
    m_limiter.setDefaults(settings.limits);
    m_look.setInterval(kLookInterval);
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &HttpWorker::lookAround);
    connect(&m_turn, &QTimer::timeout, this, &HttpWorker::giveTurns);
}

HttpWorker::~HttpWorker()
{
    shutDown();
}

void HttpWorker::submit(HttpRequest request, CancelToken cancel, HttpClient::Callback callback)
{
    if (m_isDown || cancel.isCancelled()) {
        callback(fail(ErrorKind::Cancelled, u"cancelled before anything was sent"_s));
        return;
    }
    const Id id = ++m_lastId;
    Job &job = m_jobs[id];
    job.policy = request.retry ? request.retry : m_policy;
    job.request = std::move(request);
    job.cancel = std::move(cancel);
    job.callback = std::move(callback);
    if (!m_look.isActive())
        m_look.start();
    enqueue(id, job);
    giveTurns();
}

void HttpWorker::setLimits(const QString &account, const Limits &limits)
{
    m_limiter.setLimits(account, limits);
    giveTurns();
}

void HttpWorker::trust(const QString &account, const QByteArray &authorities)
{
    m_trust[account] = authorities;
}

HttpWorker::Channel &HttpWorker::channelFor(const HttpRequest &request)
{
    const auto trusted = m_trust.find(request.account);
    const QByteArray authorities = trusted == m_trust.end() ? QByteArray() : trusted->second;
    const auto [found, isNew] = m_channels.try_emplace(authorities);
    Channel &channel = found->second;
    if (isNew) {
        channel.manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        channel.manager.setProxyFactory(new ProxyFactory); // the manager owns it
    }
    // Loading the system's authorities costs some ms; plain loopback traffic never needs them.
    if (!channel.isTlsReady && request.url.scheme() == "https"_L1) {
        channel.tls = tlsConfiguration(authorities);
        channel.isTlsReady = true;
    }
    return channel;
}

void HttpWorker::enqueue(Id id, Job &job)
{
    job.due.reset();
    m_limiter.enqueue(id, job.request.account, job.request.resource, job.request.background);
}

void HttpWorker::giveTurns()
{
    if (m_isDown)
        return;
    const RateLimiter::Turns turns = m_limiter.take(limiterTime());
    for (const Id id : turns.go)
        start(id);
    if (turns.wakeIn)
        m_turn.start(*turns.wakeIn);
}

void HttpWorker::start(Id id)
{
    Job &job = m_jobs.at(id);
    if (job.cancel.isCancelled()) {
        m_limiter.finished(job.request.account);
        finish(id, fail(ErrorKind::Cancelled, u"cancelled; nothing more was sent"_s));
        return;
    }
    HttpRequest request = job.request;
    if (request.attemptHeaders) {
        auto made = request.attemptHeaders();
        if (!made) {
            m_limiter.finished(request.account);
            finish(id, fail(std::move(made).error()));
            return;
        }
        request.headers += *made;
    }
    ++job.attempt;
    Channel &channel = channelFor(request);
    job.exchange = std::make_unique<Exchange>(
        request, [this, id](Result<HttpResponse> result) { attemptEnded(id, std::move(result)); });
    job.exchange->start(channel.manager, channel.tls);
}

void HttpWorker::attemptEnded(Id id, Result<HttpResponse> result)
{
    Job &job = m_jobs.at(id);
    job.exchange.release()->deleteLater(); // it is calling us
    log(job, result);
    if (result) {
        result->attempts = job.attempt;
        if (result->serverDate)
            m_answered(job.request.url.host(), *result->serverDate);
    }
    releaseTurn(job, result);
    if (const auto pause = pauseBeforeRepeating(job, result))
        job.due = std::chrono::steady_clock::now() + *pause;
    else
        finish(id, std::move(result));
    giveTurns();
}

void HttpWorker::releaseTurn(const Job &job, const Result<HttpResponse> &result)
{
    if (!result || !job.policy->isRateLimit(*result)) {
        m_limiter.finished(job.request.account);
        return;
    }
    const auto asked = parseRetryAfter(result->headers.value("Retry-After"), result->serverDate);
    const auto pause = std::min(asked.value_or(RateLimiter::Time{0}), job.policy->settings().longestRetryAfter);
    m_limiter.limited(job.request.account, limiterTime(), pause);
}

std::optional<std::chrono::milliseconds> HttpWorker::pauseBeforeRepeating(
    const Job &job, const Result<HttpResponse> &result)
{
    if (m_isDown || !job.request.isRepeatable() || job.cancel.isCancelled())
        return std::nullopt;
    return result ? job.policy->afterAnswer(*result, job.attempt, m_random)
                  : job.policy->afterFailure(result.error(), job.attempt, m_random);
}

void HttpWorker::finish(Id id, Result<HttpResponse> result)
{
    const auto node = m_jobs.extract(id);
    if (m_jobs.empty())
        m_look.stop();
    node.mapped().callback(std::move(result));
}

void HttpWorker::lookAround()
{
    const Time now = std::chrono::steady_clock::now();
    std::vector<Id> ids;
    ids.reserve(m_jobs.size());
    for (const auto &[id, job] : m_jobs) {
        if (job.exchange || job.due || job.cancel.isCancelled())
            ids.push_back(id);
    }
    for (const Id id : ids)
        lookAt(id, now);
    giveTurns();
}

void HttpWorker::lookAt(Id id, Time now)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job &job = found->second;
    if (m_isDown || job.cancel.isCancelled()) {
        if (job.exchange) {
            job.exchange->cancel();
        } else {
            m_limiter.remove(id, job.request.account);
            finish(id, fail(ErrorKind::Cancelled, u"cancelled; nothing more was sent"_s));
        }
    } else if (job.exchange) {
        job.exchange->checkTime(now);
    } else if (job.due && *job.due <= now) {
        enqueue(id, job);
    }
}

void HttpWorker::shutDown()
{
    m_isDown = true;
    m_look.stop();
    m_turn.stop();
    while (!m_jobs.empty()) {
        const auto first = m_jobs.begin();
        lookAt(first->first, std::chrono::steady_clock::now());
    }
}

RateLimiter::Time HttpWorker::limiterTime() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void HttpWorker::log(const Job &job, const Result<HttpResponse> &result)
{
    const QString call = QString::fromLatin1(job.request.method) + u' ' + redact(job.request.url.path());
    if (!result) {
        qCInfo(lcHttp).noquote() << call << errorCode(result.error()) << "attempt" << job.attempt
                                 << visibleControls(result.error().requestId);
    } else if (!result->isSuccess()) {
        qCInfo(lcHttp).noquote() << call << result->status << result->elapsedMs << "ms attempt" << job.attempt
                                 << visibleControls(result->requestId);
    } else {
        qCDebug(lcHttp).noquote() << call << result->status << result->elapsedMs << "ms"
                                  << visibleControls(result->requestId);
    }
}

} // namespace rd::http
