// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "integrations/shopify/shopifykey.h"

#include <mutex>

namespace rd::shopify {

/// A token that opens the shop, ready for one request's header. An app of the Dev Dashboard gets a new one by itself a
/// minute before the old one ends, and after the shop has refused it; the tokens live in memory only. Thread safe;
/// blocks while it asks.
class TokenKeeper {
public:
    struct Settings {
        QUrl base;
        QString account; ///< of the pace
        QString clientId; ///< empty = `key` is itself the token
    };
    TokenKeeper(http::HttpClient &client, Clock &clock, Settings settings, Secret key);

    [[nodiscard]] KeyWay way() const;
    [[nodiscard]] Result<Secret> token(const CancelToken &cancel);
    /// The shop has refused this token. True where a new one can be asked for; a token that somebody else has renewed
    /// meanwhile counts as such.
    [[nodiscard]] bool refused(const Secret &token);
    /// Scopes named with the newest token; nothing for a token that was given.
    [[nodiscard]] std::optional<QStringList> scopes() const;
    [[nodiscard]] qint64 requestsSent() const;
    /// HMAC-SHA256 of a text under this connection's key: the same for the same key, and nobody else can reckon it.
    [[nodiscard]] QByteArray sealed(const QByteArray &text) const;

private:
    [[nodiscard]] Status renew(const CancelToken &cancel);
    [[nodiscard]] http::HttpRequest request() const;
    [[nodiscard]] Status take(const http::HttpResponse &answer);

    http::HttpClient &m_client;
    Clock &m_clock;
    const Settings m_settings;
    const Secret m_key;
    mutable std::mutex m_mutex; // guards what follows; held while a token is asked for, so that one is asked for once
    std::optional<Secret> m_token;
    std::chrono::milliseconds m_renewAt{0}; // monotonic
    std::optional<QStringList> m_scopes;
    qint64 m_sent = 0;
};

} // namespace rd::shopify
