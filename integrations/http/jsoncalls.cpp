// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/jsoncalls.h"

namespace rd::http {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<JsonCalls>> JsonCalls::open(
    HttpClient &client, JsonPlace place, const Limits &limits, Secret key)
{
    RD_CHECK(client.allow(place.base));
    client.setLimits(place.account, limits);
    return std::shared_ptr<JsonCalls>(new JsonCalls(client, std::move(place), std::move(key)));
}

Result<HttpRequest> JsonCalls::request(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    HttpRequest request;
    request.method = method;
    request.url =
        QUrl::fromEncoded(m_place.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                + m_place.prefix + path,
            QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.headers += m_place.headers;
    request.attemptHeaders = m_place.attemptHeaders;
    if (!body.isEmpty()) {
        request.contentType = "application/json";
        request.body = body;
    }
    request.secret = m_key;
    request.authScheme = m_place.authScheme;
    request.authHeader = m_place.authHeader;
    request.account = m_place.account;
    return request;
}

Result<JsonCalls::Read> JsonCalls::readAnswer(
    HttpRequest request, const QByteArray &path, const CancelToken &cancel) const
{
    const QString what = QString::fromLatin1(request.method + ' ' + path.split('?').constFirst());
    RD_TRY(answer, m_client.sendAndWait(std::move(request), cancel));
    if (!answer.isSuccess())
        return fail(m_place.errorOf(answer, what));
    QJsonDocument json = QJsonDocument::fromJson(answer.body);
    if (json.isNull())
        return fail(ErrorKind::BadAnswer, u"%1: the answer is no JSON"_s.arg(what));
    return Read{std::move(json), answer.serverDate};
}

Result<JsonCalls::Read> JsonCalls::get(const QByteArray &path, const CancelToken &cancel) const
{
    RD_TRY(made, request("GET", path, {}));
    return readAnswer(std::move(made), path, cancel);
}

Result<JsonCalls::Read> JsonCalls::write(
    const QByteArray &method, const QByteArray &path, const QByteArray &body, const CancelToken &cancel) const
{
    RD_TRY(made, request(method, path, body));
    return readAnswer(std::move(made), path, cancel);
}

Result<HttpResponse> JsonCalls::postOnce(const QByteArray &path, const QByteArray &body, const CancelToken &cancel,
    const QList<QPair<QByteArray, QByteArray>> &headers) const
{
    RD_TRY(made, request("POST", path, body));
    made.headers += headers;
    made.money = true;
    return m_client.sendAndWait(std::move(made), cancel);
}

} // namespace rd::http
