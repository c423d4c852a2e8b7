// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripeapi.h"

#include "integrations/stripe/providernames.h"
#include "integrations/stripe/stripeerror.h"

#include <QUuid>

#include <condition_variable>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const http::RetryPolicy> retryPolicy(http::RetryPolicy::Settings settings)
{
    settings.advice = http::RetryPolicy::adviceFromHeader("Stripe-Should-Retry");
    // A 429 without this header is a lock held by another request, not a rate limit.
    settings.rateReasonHeader = "Stripe-Rate-Limited-Reason";
    return std::make_shared<const http::RetryPolicy>(std::move(settings));
}

Result<Secret> secretOf(const SecretAnswer &answer)
{
    switch (answer.state) {
    case SecretState::Found:
        return answer.secret;
    case SecretState::Absent:
        return fail(ErrorKind::SecretMissing, u"the key of this connection is not in the keychain"_s,
            u"Connect again and enter the key."_s);
    case SecretState::Locked:
        return fail(ErrorKind::KeychainLocked, u"the keychain is locked"_s, u"Unlock it and try again."_s);
    case SecretState::Unavailable:
        return fail(ErrorKind::KeychainUnavailable, u"no keychain answers"_s);
    }
    return fail(ErrorKind::Internal, u"unknown answer of the keychain"_s);
}

/// Gathers answers of several threads for one that waits.
class Gathering {
public:
    explicit Gathering(std::size_t count) : m_answers(count), m_open(count) {}
    void put(std::size_t index, StripeApi::Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[index] = std::move(answer);
        if (--m_open == 0)
            m_done.notify_all();
    }
    [[nodiscard]] std::vector<StripeApi::Answer> wait()
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_open == 0; });
        return std::move(m_answers);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    std::vector<StripeApi::Answer> m_answers;
    std::size_t m_open;
};

} // namespace

StripeApi::StripeApi(http::HttpClient &client, StripeSettings settings, SecretProvider secret)
    : m_client(client),
      m_settings(std::move(settings)),
      m_provider(std::move(secret)),
      m_retry(retryPolicy(m_settings.retry))
{
    auto once = m_settings.retry;
    once.attempts = 1;
    m_noRetry = retryPolicy(std::move(once));
}

Result<std::shared_ptr<StripeApi>> StripeApi::open(
    http::HttpClient &client, StripeSettings settings, SecretProvider secret)
{
    if (settings.base.isEmpty())
        settings.base = QUrl(QString::fromLatin1(kDefaultBase));
    RD_CHECK(client.allow(settings.base));
    client.setLimits(settings.account, settings.limits);
    return std::shared_ptr<StripeApi>(new StripeApi(client, std::move(settings), std::move(secret)));
}

Result<Secret> StripeApi::key()
{
    const std::lock_guard lock(m_mutex);
    if (!m_key) {
        RD_TRY(secret, secretOf(m_provider()));
        RD_CHECK(checkKey(secret));
        m_key = std::move(secret);
    }
    return *m_key;
}

std::optional<Instant> StripeApi::serverTime() const
{
    const qint64 ms = m_serverMs.load(std::memory_order_relaxed);
    return ms == 0 ? std::nullopt : std::optional(fromUnixMs(ms));
}

void StripeApi::forgetKey()
{
    const std::lock_guard lock(m_mutex);
    m_key.reset();
}

Result<KeyKind> StripeApi::keyKind()
{
    RD_TRY(secret, key());
    return checkKey(secret);
}

Result<http::HttpRequest> StripeApi::request(const QByteArray &method, const QByteArray &path, const QByteArray &query)
{
    RD_TRY(secret, key());
    http::HttpRequest request;
    request.method = method;
    QByteArray address = m_settings.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    address += path;
    if (!query.isEmpty())
        address += '?' + query;
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!request.url.isValid())
        return fail(ErrorKind::Internal, u"cannot form the address of a request"_s);
    request.headers = {{"Stripe-Version", kApiVersion}, {"Accept", "application/json"}};
    request.secret = std::move(secret);
    request.account = m_settings.account;
    request.retry = m_retry;
    return request;
}

StripeApi::Answer StripeApi::judged(Answer answer, const ReadCall &call)
{
    if (!answer)
        return answer;
    m_sent.fetch_add(answer->attempts, std::memory_order_relaxed);
    if (answer->serverDate)
        m_serverMs.store(toUnixMs(*answer->serverDate), std::memory_order_relaxed);
    if (answer->status == 401)
        forgetKey(); // a new one may have been entered meanwhile
    if (answer->isSuccess() || call.raw)
        return answer;
    return fail(toError(*answer, QString::fromLatin1(call.post ? "POST " : "GET ") % QString::fromLatin1(call.path)));
}

void StripeApi::get(const ReadCall &call, const CancelToken &cancel, Done done)
{
    auto made = request(call.post ? "POST" : "GET", call.path, call.post ? QByteArray() : formEncode(call.query));
    if (!made)
        return done(fail(std::move(made).error()));
    if (call.post) {
        made->body = formEncode(call.query);
        made->contentType = "application/x-www-form-urlencoded";
        made->headers.append({"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    }
    made->resource = call.resource;
    made->background = call.background;
    if (call.once)
        made->retry = m_noRetry;
    m_client.send(*std::move(made), cancel, [self = shared_from_this(), call, done = std::move(done)](Answer answer) {
        done(self->judged(std::move(answer), call));
    });
}

std::vector<StripeApi::Answer> StripeApi::getAllAndWait(const std::vector<ReadCall> &calls, const CancelToken &cancel)
{
    if (calls.empty())
        return {};
    // Shared: the last callback may still be leaving put() when the waiting thread goes on.
    const auto gathering = std::make_shared<Gathering>(calls.size());
    for (std::size_t i = 0; i < calls.size(); ++i)
        get(calls[i], cancel, [gathering, i](Answer answer) { gathering->put(i, std::move(answer)); });
    return gathering->wait();
}

StripeApi::Answer StripeApi::getAndWait(const ReadCall &call, const CancelToken &cancel)
{
    return std::move(getAllAndWait({call}, cancel).front());
}

StripeApi::Answer StripeApi::postOnce(
    const QString &path, const QByteArray &body, const QString &idempotencyKey, const CancelToken &cancel)
{
    return std::move(postAllOnce({{path, body, idempotencyKey}}, cancel).front());
}

std::vector<StripeApi::Answer> StripeApi::postAllOnce(const std::vector<WriteCall> &calls, const CancelToken &cancel)
{
    if (calls.empty())
        return {};
    const auto gathering = std::make_shared<Gathering>(calls.size());
    for (std::size_t i = 0; i < calls.size(); ++i) {
        auto post = request("POST", calls[i].path.toLatin1(), {});
        if (!post) {
            gathering->put(i, fail(std::move(post).error()));
            continue;
        }
        post->body = calls[i].body;
        post->contentType = "application/x-www-form-urlencoded";
        post->headers.append({"Idempotency-Key", calls[i].idempotencyKey.toLatin1()});
        post->resource = u"write"_s;
        post->money = true;
        m_sent.fetch_add(1, std::memory_order_relaxed);
        m_client.send(
            *std::move(post), cancel, [gathering, i](Answer answer) { gathering->put(i, std::move(answer)); });
    }
    auto answers = gathering->wait();
    if (std::any_of(
            answers.begin(), answers.end(), [](const Answer &answer) { return answer && answer->status == 401; }))
        forgetKey();
    return answers;
}

} // namespace rd::stripe
