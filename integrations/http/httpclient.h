// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"
#include "integrations/http/ratelimiter.h"
#include "integrations/http/retrypolicy.h"
#include "models/ports/cancel.h"
#include "models/ports/clock.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace rd::http {

struct HttpSettings {
    Limits limits; ///< of accounts that have none of their own
    RetryPolicy::Settings retry;
    quint64 seed = 0; ///< of the jitter; 0 = from the system's random device
};

/// Whether requests may go there: https with a host, plain http only to this computer itself, no user name or password.
[[nodiscard]] Status checkAddress(const QUrl &url);

/// The only door to the network. Owns one thread with one QNetworkAccessManager; everything public is thread safe and
/// may be called from any other thread. HTTPS only (http to loopback hosts), only to allowed origins, no redirects, no
/// cookies, no cache, TLS 1.2 and later with verified peer. GET and HEAD are repeated by the RetryPolicy; everything
/// else goes out exactly once, and its errors tell "provably not sent" (kinds Offline and Cancelled, and the refusals
/// before sending: Usage, BadInput) from "may have happened" (isOutcomeUnknown()). Answers with a status of 400 and
/// above are answers, not errors; a 3xx is an error.
class HttpClient {
public:
    using Callback = std::function<void(Result<HttpResponse>)>;

    /// `clock` outlives the client; it is asked only for comparing the server's time with ours.
    explicit HttpClient(const Clock &clock, HttpSettings settings = {});
    /// Ends what is under way (Cancelled, or unknown for writes already sent), after which every callback has been
    /// called.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Allows requests to the origin (scheme, host, port) of `base`; refuses plain http to anything but loopback, and
    /// URLs with a password.
    [[nodiscard]] Status allow(const QUrl &base);
    /// Paces one account; in effect for requests that have not been sent yet.
    void setLimits(const QString &account, const Limits &limits);
    /// Certificates (PEM) of a company's own authority, which this account's requests trust in addition to the
    /// system's. In effect for requests that have not been sent yet; empty = the system's alone.
    void trust(const QString &account, const QByteArray &authorities);

    /// `callback` runs on the network thread, exactly once, and must not block.
    void send(HttpRequest request, CancelToken cancel, Callback callback);
    /// Blocks the calling worker thread until the answer. Never on the network thread.
    [[nodiscard]] Result<HttpResponse> sendAndWait(HttpRequest request, CancelToken cancel = {});

    /// Server time minus our time at the last answer of that host that carried a Date; accurate to about a second.
    /// nullopt also when our clock has been set since then.
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew(const QString &host) const;
    /// The same for the host that told it last.
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rd::http
