// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/ports/secretstore.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rd::http {

class RetryPolicy;

/// `Error::code` of every failure after which the server may have carried out a write (reliability.md 1: look up, never
/// send again).
inline constexpr char16_t kUnknownOutcome[] = u"unknown-outcome";

/// The request may have been carried out: its effect has to be looked up.
[[nodiscard]] inline bool isOutcomeUnknown(const Error &error)
{
    return error.code == QStringView(kUnknownOutcome);
}

using HeaderLines = QList<QPair<QByteArray, QByteArray>>;

/// One call. A plain value; may be made on any thread.
struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url; ///< absolute; https, or http to a loopback host; its origin must have been allowed
    QByteArray body; ///< sent exactly as it is; only for methods other than GET and HEAD
    QByteArray contentType;
    HeaderLines headers; ///< never credentials: those go into `secret`
    /// More of them, made for each attempt when it is its turn (signatures with a time in them). On the network thread,
    /// so it is quick; its values are the program's own. An error ends the call: nothing of that attempt was sent.
    std::function<Result<HeaderLines>()> attemptHeaders;

    std::optional<Secret> secret; ///< put into the request at the last moment only
    QByteArray authScheme =
        QByteArrayLiteral("Bearer"); ///< "Basic" encodes the secret ("user:password"); empty = the bare secret
    QByteArray authHeader = QByteArrayLiteral("Authorization");

    bool money = false; ///< moves money or grants something: 60 s, never repeated, whatever the method
    std::chrono::milliseconds deadline{
        0}; ///< of one attempt, from its first byte to its last; 0 = 30 s, for money 60 s
    std::chrono::milliseconds idleLimit{0}; ///< longest silence of the server within an attempt; 0 = only the deadline
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the body, after decompression

    QString account; ///< the rate limiter's bucket, e.g. the connection's account id; also whom trust() names
    QString resource; ///< the operation within the account ("invoices"), limited on its own
    bool background = false; ///< waits while foreground requests of the account wait
    std::shared_ptr<const RetryPolicy> retry; ///< shared by all requests of a provider; none = the client's own

    /// GET and HEAD without `money`: may be repeated by the client. Everything else goes out once.
    [[nodiscard]] bool isRepeatable() const { return !money && !isWrite(); }
    [[nodiscard]] bool isWrite() const { return method != "GET" && method != "HEAD"; }
};

/// The header lines of an answer; names are compared without case.
class HttpHeaders {
public:
    HttpHeaders() = default;
    explicit HttpHeaders(QList<QPair<QByteArray, QByteArray>> lines) : m_lines(std::move(lines)) {}
    /// The first value of that name, trimmed; empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &lines() const { return m_lines; }

private:
    QList<QPair<QByteArray, QByteArray>> m_lines;
};

/// A whole answer of any status but 3xx: what a 4xx or 5xx means is the provider's business.
struct HttpResponse {
    int status = 0;
    QByteArray
        body; ///< as promised by Content-Length; has room for 64 bytes of padding behind it where the length was known
    HttpHeaders headers;
    QString requestId; ///< the provider's id for this call, empty where it sends none
    std::optional<Instant> serverDate;
    qint64 elapsedMs = 0; ///< of the last attempt
    int attempts = 1;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// Content type without parameters, lower case.
    [[nodiscard]] QByteArray contentType() const;
};

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, IMF-fixdate); nothing for any other form.
[[nodiscard]] std::optional<Instant> parseHttpDate(QByteArrayView text);

/// Waiting time of a Retry-After header in seconds or as a date, the latter relative to `now`; never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, std::optional<Instant> now);

/// localhost, 127.0.0.0/8 or ::1: the hosts for which plain http is allowed.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace rd::http
