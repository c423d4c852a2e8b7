// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "integrations/stripe/formencode.h"
#include "integrations/stripe/stripekey.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <mutex>

namespace rd::stripe {

/// Gives the connection's key; asked on first use and again after the key was refused. May block (keychain).
using SecretProvider = std::function<SecretAnswer()>;

struct StripeSettings {
    QUrl base; ///< empty = https://api.stripe.com
    QString account; ///< name of the pace bucket: one a key
    http::Limits limits{15, 25, 4, 5}; ///< stripe.md 1, Limits; rulings.md 48
    http::RetryPolicy::Settings retry; ///< advice and header name are filled in
};

/// One question. `path` begins with /v1/ and is encoded.
struct ReadCall {
    QByteArray path;
    Fields query;
    QString resource; ///< operation, limited on its own at Stripe
    bool background = false;
    bool once = false; ///< not worth repeating when it fails
    bool raw = false; ///< hand over answers of any status instead of making errors of them
    bool post = false; ///< a question that Stripe takes as POST; it moves nothing
};

/// One POST that moves something.
struct WriteCall {
    QString path;
    QByteArray body;
    QString idempotencyKey;
};

/// The calls of one Stripe connection: base address, version header, key, pace, error form. Shared by source and
/// gateway of the connection. Thread safe; the HttpClient must outlive it.
class StripeApi : public std::enable_shared_from_this<StripeApi> {
public:
    using Answer = Result<http::HttpResponse>;
    using Done = std::function<void(Answer)>;

    /// Refuses a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<StripeApi>> open(
        http::HttpClient &client, StripeSettings settings, SecretProvider secret);

    /// Kind of the key, without a request. SecretMissing, KeychainLocked, KeychainUnavailable, BadInput.
    [[nodiscard]] Result<KeyKind> keyKind();
    /// `done` gets a 2xx answer or an error; on the network thread, or at once on the calling thread when the key
    /// cannot be had.
    void get(const ReadCall &call, const CancelToken &cancel, Done done);
    [[nodiscard]] Answer getAndWait(const ReadCall &call, const CancelToken &cancel);
    /// All at once, answers in order of the calls.
    [[nodiscard]] std::vector<Answer> getAllAndWait(const std::vector<ReadCall> &calls, const CancelToken &cancel);
    /// Exactly one POST that moves something; answers of any status come back as they are.
    [[nodiscard]] Answer postOnce(
        const QString &path, const QByteArray &body, const QString &idempotencyKey, const CancelToken &cancel);
    /// Each exactly once, side by side within the pace; answers in order of the calls.
    [[nodiscard]] std::vector<Answer> postAllOnce(const std::vector<WriteCall> &calls, const CancelToken &cancel);

    [[nodiscard]] qint64 requestsSent() const { return m_sent.load(std::memory_order_relaxed); }
    [[nodiscard]] int maxInFlight() const { return m_settings.limits.inFlight; }
    /// The Date of the newest answer; nullopt = none has told it.
    [[nodiscard]] std::optional<Instant> serverTime() const;
    /// Forgets the key in memory.
    void forgetKey();

private:
    StripeApi(http::HttpClient &client, StripeSettings settings, SecretProvider secret);
    [[nodiscard]] Result<Secret> key();
    [[nodiscard]] Result<http::HttpRequest> request(
        const QByteArray &method, const QByteArray &path, const QByteArray &query);
    [[nodiscard]] Answer judged(Answer answer, const ReadCall &call);

    http::HttpClient &m_client;
    StripeSettings m_settings;
    SecretProvider m_provider;
    std::shared_ptr<const http::RetryPolicy> m_retry;
    std::shared_ptr<const http::RetryPolicy> m_noRetry;
    std::atomic<qint64> m_sent{0};
    std::atomic<qint64> m_serverMs{0};
    std::mutex m_mutex; // guards m_key
    std::optional<Secret> m_key;
};

} // namespace rd::stripe
