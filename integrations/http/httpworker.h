// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/exchange.h"
#include "integrations/http/httpclient.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <map>
#include <random>

namespace rd::http {

/// What of the client lives on the network thread: the queue, the turns, the repetitions and the manager. Created, used
/// and destroyed there.
class HttpWorker : public QObject {
public:
    using Answered = std::function<void(const QString &host, Instant serverDate)>;

    HttpWorker(const HttpSettings &settings, Answered answered);
    ~HttpWorker() override;

    void submit(HttpRequest request, CancelToken cancel, HttpClient::Callback callback);
    void setLimits(const QString &account, const Limits &limits);
    void trust(const QString &account, const QByteArray &authorities);
    /// Ends every job; later ones are refused.
    void shutDown();

private:
    using Time = std::chrono::steady_clock::time_point;
    using Id = RateLimiter::Ticket;

    /// One request with all its attempts: pausing (no exchange, due set) → waiting for its turn → running.
    struct Job {
        HttpRequest request;
        CancelToken cancel;
        HttpClient::Callback callback;
        std::unique_ptr<Exchange> exchange;
        std::optional<Time> due; ///< end of the pause before the next attempt
        int attempt = 0;
        std::shared_ptr<const RetryPolicy> policy;
    };

    /// One manager for all who trust the same: a manager keeps connections open, and nobody may get one that was made
    /// under somebody else's trust.
    struct Channel {
        QNetworkAccessManager manager;
        QSslConfiguration tls;
        bool isTlsReady = false;
    };

    [[nodiscard]] Channel &channelFor(const HttpRequest &request);
    void enqueue(Id id, Job &job);
    void giveTurns();
    void start(Id id);
    void attemptEnded(Id id, Result<HttpResponse> result);
    void releaseTurn(const Job &job, const Result<HttpResponse> &result);
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRepeating(
        const Job &job, const Result<HttpResponse> &result);
    void finish(Id id, Result<HttpResponse> result);
    void lookAround();
    void lookAt(Id id, Time now);
    [[nodiscard]] RateLimiter::Time limiterTime() const;
    static void log(const Job &job, const Result<HttpResponse> &result);

    Answered m_answered;
    std::mt19937_64 m_random;
    std::shared_ptr<const RetryPolicy> m_policy; ///< shared with the requests that bring none
    RateLimiter m_limiter;
    std::map<QByteArray, Channel> m_channels; ///< by the authorities trusted beside the system's
    std::map<QString, QByteArray> m_trust; ///< account → authorities
    std::map<Id, Job> m_jobs;
    Id m_lastId = 0;
    bool m_isDown = false;
    QTimer m_look; ///< runs while there are jobs: cancel tokens, deadlines, ends of pauses
    QTimer m_turn; ///< single shot: the next token of a bucket
};

} // namespace rd::http
