// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/exchange.h"

#include "integrations/http/oneshotdevice.h"
#include "integrations/http/redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace rd::http {

namespace {

constexpr qsizetype kPadding = 64; ///< what vectorised parsers want to read behind the end
constexpr std::chrono::milliseconds kReadDeadline{30'000};
constexpr std::chrono::milliseconds kMoneyDeadline{60'000};

std::chrono::milliseconds deadlineOf(const HttpRequest &request)
{
    if (request.deadline.count() > 0)
        return request.deadline;
    return request.money ? kMoneyDeadline : kReadDeadline;
}

/// The copies Qt makes of this value cannot be overwritten afterwards, so it is made last and lives as long as the
/// request.
QByteArray authorization(const HttpRequest &request)
{
    QByteArray value;
    request.secret->use([&](const char *data, qsizetype size) {
        const QByteArray bytes = QByteArray::fromRawData(data, size);
        if (request.authScheme.isEmpty())
            value = QByteArray(data, size);
        else if (request.authScheme.compare("Basic", Qt::CaseInsensitive) == 0)
            value = request.authScheme + ' ' + bytes.toBase64();
        else
            value = request.authScheme + ' ' + bytes;
    });
    return value;
}

QNetworkRequest networkRequest(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "ReferralDesk/" RD_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (request.isWrite()) {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        if (!request.contentType.isEmpty())
            out.setRawHeader("Content-Type", request.contentType);
    }
    if (request.secret)
        out.setRawHeader(request.authHeader, authorization(request));
    return out;
}

bool isConnectError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::TimeoutError
        || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::NetworkSessionFailedError
        || error == QNetworkReply::UnknownNetworkError
        || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
}

/// Qt reports each 4xx and 5xx as an error too; those are answers. What remains are failures of the transport.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    if (status < 400)
        return status > 0 && error == QNetworkReply::NoError;
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
            && error != QNetworkReply::ProtocolFailure);
}

/// What broke, in words; the number of anything rarer is enough to look it up.
QString reasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"nothing answers at this address"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the other side closed the connection"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the name of this host is not known; is the computer online?"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return u"it took too long"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"no secure connection could be agreed on"_s;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return u"the computer lost its network"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return u"the proxy of this computer did not connect"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"the proxy of this computer wants a password"_s;
    case QNetworkReply::ContentReSendError:
        return u"the connection was lost while sending"_s;
    case QNetworkReply::ProtocolFailure:
        return u"what came back is no web answer"_s;
    default:
        return u"the connection failed (network error %1)"_s.arg(static_cast<int>(error));
    }
}

QString requestIdOf(const HttpHeaders &headers)
{
    for (const char *name : {"Request-Id", "X-Request-Id", "Paypal-Debug-Id", "X-Amzn-RequestId"}) {
        if (const QByteArray value = headers.value(name); !value.isEmpty())
            return QString::fromLatin1(value.left(200));
    }
    return {};
}

} // namespace

Exchange::Exchange(HttpRequest request, Done done) : m_request(std::move(request)), m_done(std::move(done)) {}

Exchange::~Exchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Exchange::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    m_started = m_lastByte = std::chrono::steady_clock::now();
    const QNetworkRequest request = networkRequest(m_request, tls);
    if (m_request.isWrite()) {
        m_upload = std::make_unique<OneShotDevice>(m_request.body);
        m_reply.reset(manager.sendCustomRequest(request, m_request.method, m_upload.get()));
    } else if (m_request.method == "HEAD") {
        m_reply.reset(manager.head(request));
    } else {
        m_reply.reset(manager.get(request));
    }
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Exchange::receive);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors << error.errorString();
    });
}

void Exchange::checkTime(Time now)
{
    if (now - m_started >= deadlineOf(m_request))
        stop(Stop::Deadline);
    else if (m_request.idleLimit.count() > 0 && now - m_lastByte >= m_request.idleLimit)
        stop(Stop::Idle);
}

void Exchange::cancel()
{
    stop(Stop::Cancelled);
}

void Exchange::stop(Stop reason)
{
    if (!m_reply || m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort(); // emits finished()
}

void Exchange::receive()
{
    m_lastByte = std::chrono::steady_clock::now();
    if (m_reply->bytesAvailable() > m_request.maxBytes)
        stop(Stop::TooLarge);
}

void Exchange::finish()
{
    if (!m_reply)
        return;
    Result<HttpResponse> result = outcome();
    m_reply->disconnect(this);
    m_reply.release()->deleteLater(); // we are inside one of its signals
    if (m_upload)
        m_upload.release()->deleteLater();
    const Done done = std::exchange(m_done, {});
    done(std::move(result));
}

Result<HttpResponse> Exchange::outcome()
{
    if (m_stop != Stop::None)
        return stopped();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(status, m_reply->error()))
        return broken(m_reply->error());
    return answered(status);
}

Result<HttpResponse> Exchange::stopped() const
{
    const bool unsent = isProvablyUnsent(QNetworkReply::NoError);
    switch (m_stop) {
    case Stop::Cancelled:
        if (m_request.isRepeatable() || unsent)
            return fail(ErrorKind::Cancelled, where() + u"cancelled"_s);
        return fail(uncertain(ErrorKind::Timeout, u"cancelled while the answer was awaited"_s, {}, false));
    case Stop::TooLarge:
        return fail(uncertain(ErrorKind::BadAnswer,
            u"the answer is larger than the limit of %1 bytes"_s.arg(m_request.maxBytes), u"answer-too-large"_s,
            false));
    case Stop::None:
    case Stop::Deadline:
    case Stop::Idle:
        break;
    }
    const QString text = m_stop == Stop::Idle ? u"no byte for %1 ms"_s.arg(m_request.idleLimit.count())
                                              : u"no whole answer within %1 ms"_s.arg(deadlineOf(m_request).count());
    if (m_request.isWrite() && unsent) {
        Error error{ErrorKind::Offline, where() + u"no connection; nothing was sent: "_s + text, {}, {}, true, 0, {}};
        return fail(std::move(error));
    }
    return fail(uncertain(ErrorKind::Timeout, text, {}, true));
}

Result<HttpResponse> Exchange::broken(QNetworkReply::NetworkError error) const
{
    const QString name = reasonOf(error);
    if (error == QNetworkReply::SslHandshakeFailedError && !m_requestSent) {
        return fail(ErrorKind::Offline,
            where() + u"no secure connection: "_s + (m_tlsErrors.isEmpty() ? name : m_tlsErrors.join(u"; ")),
            u"Check the computer's date and whether a proxy or a virus scanner looks into encrypted connections."_s,
            u"tls-failure"_s);
    }
    if (isProvablyUnsent(error)) {
        return fail(Error{ErrorKind::Offline, where() + u"no connection: "_s + name,
            u"Check the network connection and the address, then repeat."_s, {}, true, 0, {}});
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 0) {
        // Also a redirected write: Qt rewinds the body before it asks whether to follow, and ours cannot be rewound.
        Error cut = uncertain(
            ErrorKind::BadAnswer, u"the answer (status %1) broke off: "_s.arg(status) + name, u"cut-answer"_s, true);
        cut.httpStatus = status;
        return fail(std::move(cut));
    }
    return fail(uncertain(ErrorKind::Timeout, u"the connection was lost before an answer: "_s + name, {}, true));
}

Result<HttpResponse> Exchange::answered(int status)
{
    HttpResponse response;
    response.status = status;
    response.headers = replyHeaders();
    response.requestId = requestIdOf(response.headers);
    response.serverDate = parseHttpDate(response.headers.value("Date"));
    response.elapsedMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started).count();
    if (status >= 300 && status < 400) {
        Error error = uncertain(ErrorKind::BadAnswer, u"redirected (status %1), which is not followed"_s.arg(status),
            u"redirected"_s, false);
        error.httpStatus = status;
        error.requestId = response.requestId;
        return fail(std::move(error));
    }
    const qint64 available = m_reply->bytesAvailable();
    if (available > m_request.maxBytes) {
        m_stop = Stop::TooLarge;
        return stopped();
    }
    response.body.reserve(available + kPadding);
    response.body.append(m_reply->readAll());
    // NoError does not mean whole: Qt reports a body shorter than its Content-Length as success (measured with 6.4.2).
    const QByteArray promised = response.headers.value("Content-Length");
    const bool hasOwnLength =
        m_request.method != "HEAD" && !promised.isEmpty() && !response.headers.contains("Content-Encoding");
    if (hasOwnLength && response.body.size() < promised.toLongLong()) {
        Error error = uncertain(ErrorKind::BadAnswer,
            u"the answer has %1 of %2 promised bytes"_s.arg(
                QString::number(response.body.size()), QString::fromLatin1(promised)),
            u"cut-answer"_s, true);
        error.requestId = response.requestId;
        return fail(std::move(error));
    }
    return response;
}

Error Exchange::uncertain(ErrorKind kind, const QString &text, const QString &code, bool retryable) const
{
    if (m_request.isRepeatable())
        return Error{kind, where() + text, {}, code, retryable, 0, {}};
    return Error{kind, where() + text, u"Whether it was carried out is looked up before anything is sent again."_s,
        QStringView(kUnknownOutcome).toString(), false, 0, {}};
}

bool Exchange::isProvablyUnsent(QNetworkReply::NetworkError error) const
{
    if (m_requestSent)
        return false;
    // A server that lacks bytes of the promised body has no request to carry out.
    if (m_upload && m_upload->size() > 0 && !m_upload->wasRead())
        return error != QNetworkReply::ContentReSendError;
    return isConnectError(error);
}

HttpHeaders Exchange::replyHeaders() const
{
    QList<QPair<QByteArray, QByteArray>> lines;
    for (const auto &pair : m_reply->rawHeaderPairs())
        lines.append({pair.first, pair.second});
    return HttpHeaders(std::move(lines));
}

QString Exchange::where() const
{
    return QString::fromLatin1(m_request.method) + u' ' + m_request.url.host() + redact(m_request.url.path()) + u": "_s;
}

} // namespace rd::http
