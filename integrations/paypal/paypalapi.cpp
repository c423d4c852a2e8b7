// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalapi.h"

#include "integrations/paypal/paypalerror.h"

#include <QRegularExpression>

namespace rd::paypal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownId = 20; ///< of about 80 characters; enough to tell two apps apart
constexpr QLatin1StringView kPayoutsScope("https://uri.paypal.com/payments/payouts");

/// The part before the colon; empty = it is not of the form "client id:secret".
QString clientIdOf(const Secret &key)
{
    QString id;
    key.use([&id](const char *data, qsizetype size) {
        const auto text = QLatin1StringView(data, size);
        const qsizetype colon = text.indexOf(u':');
        if (colon > 0 && colon + 1 < size)
            id = QString(text.left(colon));
    });
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{10,200}\\z"_s);
    return form.match(id).hasMatch() ? id : QString();
}

/// Nothing of the request itself has left when its token could not be had.
Error beforeSending(Error error)
{
    if (http::isOutcomeUnknown(error))
        error.code.clear();
    return error;
}

} // namespace

PaypalApi::PaypalApi(http::HttpClient &client, Clock &clock, PaypalSettings settings, Secret key, QString clientId)
    : m_client(client),
      m_settings(std::move(settings)),
      m_clientId(std::move(clientId)),
      m_tokens(client, clock, m_settings.base, m_settings.account, std::move(key))
{
}

Result<std::shared_ptr<PaypalApi>> PaypalApi::open(
    http::HttpClient &client, Clock &clock, PaypalSettings settings, Secret key)
{
    const QString clientId = clientIdOf(key);
    if (clientId.isEmpty())
        return fail(ErrorKind::BadInput, u"this is no key of a PayPal app"_s,
            u"Give client ID and secret of a REST app with a colon between them: ID:SECRET."_s, u"bad-key"_s);
    if (settings.base.isEmpty())
        settings.base = QUrl(settings.sandbox ? QString(kSandboxBase) : QString(kLiveBase));
    RD_CHECK(client.allow(settings.base));
    client.setLimits(settings.account, settings.limits);
    return std::shared_ptr<PaypalApi>(
        new PaypalApi(client, clock, std::move(settings), std::move(key), clientId.left(kShownId)));
}

Result<http::HttpResponse> PaypalApi::sendWithToken(http::HttpRequest request, const CancelToken &cancel)
{
    request.account = m_settings.account;
    for (int attempt = 1;; ++attempt) {
        auto token = m_tokens.token(cancel);
        if (!token)
            return fail(beforeSending(std::move(token).error()));
        request.secret = *token;
        auto answer = m_client.sendAndWait(request, cancel);
        if (!answer || answer->status != 401 || attempt > 1)
            return answer;
        m_tokens.refused(*token);
    }
}

Result<http::HttpResponse> PaypalApi::get(const QByteArray &pathAndQuery, const CancelToken &cancel)
{
    http::HttpRequest request;
    request.url = QUrl::fromEncoded(
        m_settings.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash) + pathAndQuery,
        QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    RD_TRY(answer, sendWithToken(std::move(request), cancel));
    if (answer.isSuccess())
        return answer;
    return fail(toError(answer, u"GET "_s + QString::fromLatin1(pathAndQuery.split('?').constFirst())));
}

Result<http::HttpResponse> PaypalApi::postOnce(
    const QString &path, const QByteArray &body, const QString &requestId, const CancelToken &cancel)
{
    http::HttpRequest request;
    request.method = "POST";
    request.url =
        QUrl::fromEncoded(m_settings.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                + path.toLatin1(),
            QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}, {"PayPal-Request-Id", requestId.toLatin1()}};
    request.contentType = "application/json";
    request.body = body;
    request.money = true;
    return sendWithToken(std::move(request), cancel);
}

Result<AccountReport> PaypalApi::account(const CancelToken &cancel)
{
    RD_CHECK(m_tokens.token(cancel));
    AccountReport report;
    report.accountId = m_clientId;
    report.accountName = m_settings.sandbox ? u"PayPal sandbox"_s : u"PayPal"_s;
    report.live = !m_settings.sandbox;
    report.serverTime = m_tokens.serverTime();
    report.remarks = {u"The balance cannot be seen with this permission: PayPal says so when it is too low."_s};
    if (!m_tokens.scopes().contains(kPayoutsScope)) {
        report.missingWrite = {u"payouts"_s};
        report.missing.push_back({u"payouts"_s, true, u"Nothing can be paid out."_s,
            u"Switch on Payouts in the app's features; a new account has to ask PayPal for it first."_s});
    }
    return report;
}

} // namespace rd::paypal
