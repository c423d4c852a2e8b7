// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/tokenkeeper.h"

#include "integrations/http/redaction.h"

#include <QMessageAuthenticationCode>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace rd::shopify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long before its end a token is renewed (shopify.md 2).
constexpr auto kEarly = 60s;

Error refusalOf(const http::HttpResponse &answer, const QJsonObject &json)
{
    const QString code = json["error"_L1].toString();
    Error error{ErrorKind::Unauthorized, u"the shop gives this app no token: status %1"_s.arg(answer.status), {}, {},
        false, answer.status, answer.requestId};
    if (!code.isEmpty())
        error.text += u", " + http::redact(code.left(100));
    if (code == "shop_not_permitted"_L1) {
        error.code = u"shop-not-permitted"_s;
        error.hint = u"App and shop must belong to the same organization of the Dev Dashboard. Make the app where the "
                     "shop is, install it there, and use its client ID and secret."_s;
    } else if (answer.status == 404) {
        error.kind = ErrorKind::NotFound;
        error.hint = u"Check the shop's name: --option shop=NAME as before .myshopify.com."_s;
    } else if (answer.status >= 500 || answer.status == 429) {
        error.kind = answer.status == 429 ? ErrorKind::RateLimited : ErrorKind::BadAnswer;
        error.retryable = true;
    } else {
        error.hint = u"Check client ID and client secret, that a version of the app is released, and that the app is "
                     "installed on this shop."_s;
    }
    return error;
}

} // namespace

TokenKeeper::TokenKeeper(http::HttpClient &client, Clock &clock, Settings settings, Secret key)
    : m_client(client), m_clock(clock), m_settings(std::move(settings)), m_key(std::move(key))
{
}

KeyWay TokenKeeper::way() const
{
    return m_settings.clientId.isEmpty() ? KeyWay::AdminToken : KeyWay::ClientCredentials;
}

Result<Secret> TokenKeeper::token(const CancelToken &cancel)
{
    if (way() == KeyWay::AdminToken)
        return m_key;
    const std::lock_guard lock(m_mutex);
    if (!m_token || m_clock.monotonic() >= m_renewAt)
        RD_CHECK(renew(cancel));
    return *m_token;
}

bool TokenKeeper::refused(const Secret &token)
{
    if (way() == KeyWay::AdminToken)
        return false;
    const std::lock_guard lock(m_mutex);
    if (m_token && m_token->equals(token))
        m_token.reset();
    return true;
}

std::optional<QStringList> TokenKeeper::scopes() const
{
    const std::lock_guard lock(m_mutex);
    return m_scopes;
}

qint64 TokenKeeper::requestsSent() const
{
    const std::lock_guard lock(m_mutex);
    return m_sent;
}

QByteArray TokenKeeper::sealed(const QByteArray &text) const
{
    QByteArray out;
    m_key.use([&](const char *data, qsizetype size) {
        out = QMessageAuthenticationCode::hash(text, QByteArray::fromRawData(data, size), QCryptographicHash::Sha256);
    });
    return out;
}

http::HttpRequest TokenKeeper::request() const
{
    http::HttpRequest request;
    request.method = "POST";
    request.url = m_settings.base;
    request.url.setPath(u"/admin/oauth/access_token"_s);
    request.contentType = "application/x-www-form-urlencoded";
    request.headers = {{"Accept", "application/json"}};
    request.account = m_settings.account;
    request.body =
        "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(m_settings.clientId) + "&client_secret=";
    m_key.use([&request](const char *data, qsizetype size) {
        QByteArray encoded = QByteArray::fromRawData(data, size).toPercentEncoding();
        request.body += encoded;
        cleanse(encoded.data(), encoded.size());
    });
    return request;
}

Status TokenKeeper::renew(const CancelToken &cancel)
{
    // Asking for a token changes nothing in the shop, so a lost answer is simply asked for again.
    constexpr int kAttempts = 4;
    for (int attempt = 1;; ++attempt) {
        auto answer = m_client.sendAndWait(request(), cancel);
        m_sent += answer ? answer->attempts : 1;
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
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QByteArray token = json["access_token"_L1].toString().toLatin1();
    if (!answer.isSuccess())
        return fail(refusalOf(answer, json));
    const qint64 seconds = json["expires_in"_L1].toInteger();
    if (token.isEmpty() || seconds <= 0)
        return fail(ErrorKind::BadAnswer, u"the shop's answer holds no access token"_s);
    m_token = Secret::take(token);
    // A token that lives shorter than the margin is still used for half of its time.
    m_renewAt = m_clock.monotonic() + std::max<std::chrono::milliseconds>(seconds * 1s - kEarly, seconds * 500ms);
    m_scopes = json["scope"_L1].toString().split(u',', Qt::SkipEmptyParts);
    return {};
}

} // namespace rd::shopify
