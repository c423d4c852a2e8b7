// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpclient.h"

#include "integrations/http/httpworker.h"

#include <QMutex>
#include <QSet>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;

namespace rd::http {

namespace {

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':'
        + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

Status checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(
            ErrorKind::Usage, u"not a complete web address"_s, u"Give it as https://host[:port]"_s, u"bad-url"_s);
    if (!url.userInfo().isEmpty())
        return fail(
            ErrorKind::Usage, u"the address of %1 holds a user name or password"_s.arg(url.host()), {}, u"bad-url"_s);
    const bool isPlain = url.scheme() == "http"_L1;
    if (url.scheme() != "https"_L1 && !isPlain)
        return fail(
            ErrorKind::Usage, u"the scheme \"%1\" is not supported"_s.arg(url.scheme()), u"Use https."_s, u"bad-url"_s);
    if (isPlain && !isLoopback(url)) {
        return fail(ErrorKind::Usage, u"plain http to %1 is refused"_s.arg(url.host()),
            u"Use https; http is only for this computer itself."_s, u"https-required"_s);
    }
    return {};
}

namespace {

/// How far a server's clock was from ours, and where ours stood then beside the clock that nobody can set.
struct Skew {
    std::chrono::milliseconds value;
    std::chrono::milliseconds wallOffset;
};

std::chrono::milliseconds wallOffset(const Clock &clock)
{
    return std::chrono::milliseconds(toUnixMs(clock.now())) - clock.monotonic();
}

/// A clock that was set since then makes the difference void. One that only ran on while the computer slept, which
/// looks like one set forward, is as fast as before: there the difference goes on holding dues back.
std::optional<std::chrono::milliseconds> stillTrue(const Skew &skew, const Clock &clock)
{
    constexpr std::chrono::seconds kTolerated{30};
    const auto jump = wallOffset(clock) - skew.wallOffset;
    const bool wasSetBack = jump < -kTolerated;
    const bool wasSetForward = jump > kTolerated && skew.value > std::chrono::milliseconds{0};
    return wasSetBack || wasSetForward ? std::nullopt : std::optional(skew.value);
}

bool isLineSafe(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

Status checkHeaders(const HttpRequest &request)
{
    bool good = isToken(request.method) && isLineSafe(request.contentType) && isToken(request.authHeader)
        && isLineSafe(request.authScheme);
    for (const auto &[name, value] : request.headers)
        good = good && isToken(name) && isLineSafe(value);
    if (!good)
        return fail(ErrorKind::Usage, u"a header line of the request holds characters that cannot be sent"_s, {},
            u"bad-header"_s);
    bool isSecretSafe = true;
    if (request.secret) {
        request.secret->use([&](const char *data, qsizetype size) {
            isSecretSafe = size > 0 && std::all_of(data, data + size, [](char c) { return c >= ' ' && c < 0x7f; });
        });
    }
    if (!isSecretSafe) {
        return fail(ErrorKind::BadInput, u"the key is empty or holds characters that no key has"_s,
            u"Copy it again, without spaces and line breaks around it."_s, u"bad-key"_s);
    }
    return {};
}

} // namespace

struct HttpClient::Private {
    const Clock &clock;
    QThread thread;
    HttpWorker *worker = nullptr; ///< lives on `thread`, deleted there by its finished()
    mutable QMutex mutex;
    QSet<QString> origins;
    QHash<QString, Skew> skews;
    std::optional<Skew> lastSkew;

    explicit Private(const Clock &theClock) : clock(theClock) {}

    Status check(const HttpRequest &request) const
    {
        RD_CHECK(checkAddress(request.url));
        RD_CHECK(checkHeaders(request));
        const QMutexLocker lock(&mutex);
        if (!origins.contains(originOf(request.url)))
            return fail(ErrorKind::Usage, u"requests to %1 are not allowed"_s.arg(request.url.host()), {},
                u"host-not-allowed"_s);
        return {};
    }

    void post(std::function<void(HttpWorker &)> task)
    {
        QMetaObject::invokeMethod(
            worker, [theWorker = worker, task = std::move(task)] { task(*theWorker); }, Qt::QueuedConnection);
    }
};

HttpClient::HttpClient(const Clock &clock, HttpSettings settings) : d(std::make_unique<Private>(clock))
{
    d->thread.setObjectName(u"rd-network"_s);
    d->thread.start();
    // A helper on the network thread makes the worker there, so that its timers and sockets belong to that thread from
    // the start.
    QObject helper;
    helper.moveToThread(&d->thread);
    QMetaObject::invokeMethod(
        &helper,
        [this, &settings, &helper, home = QThread::currentThread()] {
            d->worker = new HttpWorker(settings, [this](const QString &host, Instant serverDate) {
                const Skew skew{serverDate - d->clock.now(), wallOffset(d->clock)};
                const QMutexLocker lock(&d->mutex);
                d->skews.insert(host, skew);
                d->lastSkew = skew;
            });
            helper.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
}

HttpClient::~HttpClient()
{
    // Waits: what was posted before is still taken in and ended properly, which a mere quit() would drop.
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker] { worker->shutDown(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Status HttpClient::allow(const QUrl &base)
{
    RD_CHECK(checkAddress(base));
    const QMutexLocker lock(&d->mutex);
    d->origins.insert(originOf(base));
    return {};
}

void HttpClient::setLimits(const QString &account, const Limits &limits)
{
    d->post([account, limits](HttpWorker &worker) { worker.setLimits(account, limits); });
}

void HttpClient::trust(const QString &account, const QByteArray &authorities)
{
    d->post([account, authorities](HttpWorker &worker) { worker.trust(account, authorities); });
}

void HttpClient::send(HttpRequest request, CancelToken cancel, Callback callback)
{
    Status allowed = d->check(request);
    d->post([request = std::move(request), cancel = std::move(cancel), callback = std::move(callback),
                allowed = std::move(allowed)](HttpWorker &worker) mutable {
        if (allowed)
            worker.submit(std::move(request), std::move(cancel), std::move(callback));
        else
            callback(fail(std::move(allowed).error()));
    });
}

Result<HttpResponse> HttpClient::sendAndWait(HttpRequest request, CancelToken cancel)
{
    Q_ASSERT_X(QThread::currentThread() != &d->thread, "HttpClient::sendAndWait", "would wait for itself");
    // Shared with the callback: a copyable std::function cannot own the promise alone.
    const auto promise = std::make_shared<std::promise<Result<HttpResponse>>>();
    auto answer = promise->get_future();
    send(std::move(request), std::move(cancel),
        [promise](Result<HttpResponse> result) { promise->set_value(std::move(result)); });
    return answer.get();
}

std::optional<std::chrono::milliseconds> HttpClient::skew(const QString &host) const
{
    const QMutexLocker lock(&d->mutex);
    const auto found = d->skews.constFind(host);
    return found == d->skews.cend() ? std::nullopt : stillTrue(*found, d->clock);
}

std::optional<std::chrono::milliseconds> HttpClient::skew() const
{
    const QMutexLocker lock(&d->mutex);
    return d->lastSkew ? stillTrue(*d->lastSkew, d->clock) : std::nullopt;
}

} // namespace rd::http
