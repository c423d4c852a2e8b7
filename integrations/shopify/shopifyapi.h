// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/costmeter.h"
#include "integrations/shopify/shopifyerror.h"
#include "integrations/shopify/tokenkeeper.h"

#include <atomic>

namespace rd::shopify {

/// The version of the Admin API that every request names: the newest that is released (shopify.md 1).
inline constexpr char kApiVersion[] = "2026-10";

struct ShopifySettings {
    QUrl base; ///< https, or http to a loopback host
    QString account; ///< name of the pace bucket: one a connection
    QString clientId; ///< of an app of the Dev Dashboard; empty = the key is an access token
    http::Limits limits{0, 0, 4, 5}; ///< Shopify counts points, not requests: only the number under way is bounded
    http::RetryPolicy::Settings retry;
};

/// One document of documents.h with its variables.
struct GraphQlCall {
    QByteArray operation; ///< the name in the document
    QByteArray document;
    QJsonObject variables;
    bool background = false;
};

/// What came, field by field: data may be there in part.
struct GraphQlAnswer {
    QJsonObject data;
    std::vector<GraphQlError> refused; ///< fields that are null because the key may not see them
    std::optional<Instant> serverTime;
    /// Whether a refused path holds that word ("defaultEmailAddress").
    [[nodiscard]] bool isRefused(QStringView field) const;
};

/// The calls of one Shopify connection: address, version, token, cost throttle, error form. Blocking; thread safe. The
/// HttpClient and the clock must outlive it.
class ShopifyApi {
public:
    /// Refuses a base address that is neither https nor loopback, and a key that cannot work.
    [[nodiscard]] static Result<std::shared_ptr<ShopifyApi>> open(
        http::HttpClient &client, Clock &clock, ShopifySettings settings, Secret key);

    /// Reads; repeated while it is worth it, and as long as the throttle asks for. An answer without data is an error
    /// (Forbidden with the code "permission-missing", code "max-cost-exceeded", …).
    [[nodiscard]] Result<GraphQlAnswer> ask(const GraphQlCall &call, const CancelToken &cancel);
    /// Exactly one request that may change something. What Shopify provably did not carry out (throttled, 401 before a
    /// renewed token) is sent again; everything else comes back as it is. `body` is what bodyOf() made.
    [[nodiscard]] Result<http::HttpResponse> sendOnce(
        const QByteArray &operation, const QByteArray &body, const CancelToken &cancel);
    /// The request's body, the same bytes for the same call.
    [[nodiscard]] static QByteArray bodyOf(const GraphQlCall &call);
    /// A part of a file that Shopify has made, from `from` on, at most `size` bytes; without the token.
    [[nodiscard]] Result<http::HttpResponse> download(
        const QUrl &url, qint64 from, qint64 size, const CancelToken &cancel);

    [[nodiscard]] TokenKeeper &tokens() { return m_tokens; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] qint64 requestsSent() const;
    /// The version that answered last, where it is not the one asked for; empty = the right one.
    [[nodiscard]] QString otherVersion() const;
    /// The Date of the newest answer; nullopt = none has told it.
    [[nodiscard]] std::optional<Instant> serverTime() const;
    /// Sleeps in short pieces; Cancelled when the token says so.
    [[nodiscard]] Status pause(std::chrono::milliseconds time, const CancelToken &cancel);

private:
    ShopifyApi(http::HttpClient &client, Clock &clock, ShopifySettings settings, Secret key);
    [[nodiscard]] Result<http::HttpResponse> post(
        const QByteArray &operation, const QByteArray &body, bool money, bool background, const CancelToken &cancel);
    [[nodiscard]] Result<http::HttpResponse> attempt(
        const QByteArray &operation, const QByteArray &body, bool money, bool background, const CancelToken &cancel);
    [[nodiscard]] Result<http::HttpResponse> settle(const GraphQlCall &call, const CancelToken &cancel);
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRepeating(
        const Result<http::HttpResponse> &answer, int attempt);
    void learn(const QByteArray &operation, const http::HttpResponse &answer, const ReadAnswer &read);

    http::HttpClient &m_client;
    Clock &m_clock;
    const ShopifySettings m_settings;
    TokenKeeper m_tokens;
    const http::RetryPolicy m_retry;
    mutable std::mutex m_mutex; // guards m_meter, m_random and m_otherVersion
    CostMeter m_meter;
    std::mt19937_64 m_random;
    QString m_otherVersion;
    std::atomic<qint64> m_sent{0};
    std::atomic<qint64> m_serverMs{0};
};

} // namespace rd::shopify
