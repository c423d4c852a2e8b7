// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/tokenkeeper.h"

#include "integrations/paypal/paypalerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rd::paypal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long before its end a token is renewed.
constexpr auto kEarly = 60s;
constexpr int kAttempts = 4;

} // namespace

TokenKeeper::TokenKeeper(http::HttpClient &client, Clock &clock, QUrl base, QString account, Secret key)
    : m_client(client), m_clock(clock), m_base(std::move(base)), m_account(std::move(account)), m_key(std::move(key))
{
}

Result<Secret> TokenKeeper::token(const CancelToken &cancel)
{
    const std::lock_guard lock(m_mutex);
    if (!m_token || m_clock.monotonic() >= m_renewAt)
        RD_CHECK(renew(cancel));
    return *m_token;
}

void TokenKeeper::refused(const Secret &token)
{
    const std::lock_guard lock(m_mutex);
    if (m_token && m_token->equals(token))
        m_token.reset();
}

QStringList TokenKeeper::scopes() const
{
    const std::lock_guard lock(m_mutex);
    return m_scopes;
}

std::optional<Instant> TokenKeeper::serverTime() const
{
    const std::lock_guard lock(m_mutex);
    return m_serverTime;
}

Status TokenKeeper::renew(const CancelToken &cancel)
{
    http::HttpRequest request;
    request.method = "POST";
    request.url = m_base;
    request.url.setPath(u"/v1/oauth2/token"_s);
    request.contentType = "application/x-www-form-urlencoded";
    request.headers = {{"Accept", "application/json"}};
    request.body = "grant_type=client_credentials";
    request.secret = m_key;
    request.authScheme = "Basic";
    request.account = m_account;
    // Asking for a token moves nothing, so a lost answer is simply asked for again.
    for (int attempt = 1;; ++attempt) {
        auto answer = m_client.sendAndWait(request, cancel);
        Status taken = answer ? take(*answer) : Status(fail(std::move(answer).error()));
        const bool isWorth = !taken
            && (taken.error().retryable || taken.error().kind == ErrorKind::Timeout
                || http::isOutcomeUnknown(taken.error()));
        if (!isWorth || attempt >= kAttempts || cancel.isCancelled())
            return taken;
        m_clock.sleep(500ms * (1 << attempt));
    }
}

Status TokenKeeper::take(const http::HttpResponse &answer)
{
    m_serverTime = answer.serverDate;
    if (!answer.isSuccess())
        return fail(toError(answer, u"PayPal gives no access token"_s));
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QByteArray token = json["access_token"_L1].toString().toLatin1();
    const qint64 seconds = json["expires_in"_L1].toInteger();
    if (token.isEmpty() || seconds <= 0)
        return fail(ErrorKind::BadAnswer, u"PayPal's answer holds no access token"_s);
    m_token = Secret::take(token);
    // A token that lives shorter than the margin is still used for half of its time.
    m_renewAt = m_clock.monotonic() + std::max<std::chrono::milliseconds>(seconds * 1s - kEarly, seconds * 500ms);
    m_scopes = json["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    return {};
}

} // namespace rd::paypal
