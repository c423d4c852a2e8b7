// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"

#include <QStringList>

#include <mutex>

namespace rd::paypal {

/// The access token behind an app's client ID and secret: asked for on first use, renewed before it ends and after it
/// was refused, kept in memory only. Thread safe; blocks while it asks.
class TokenKeeper {
public:
    /// @param key "client id:secret"
    TokenKeeper(http::HttpClient &client, Clock &clock, QUrl base, QString account, Secret key);
    [[nodiscard]] Result<Secret> token(const CancelToken &cancel);
    /// PayPal has refused this token; one that was renewed meanwhile stays.
    void refused(const Secret &token);
    /// Scopes that came with the newest token.
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] std::optional<Instant> serverTime() const;

private:
    [[nodiscard]] Status renew(const CancelToken &cancel);
    [[nodiscard]] Status take(const http::HttpResponse &answer);

    http::HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_base;
    const QString m_account;
    const Secret m_key;
    mutable std::mutex m_mutex; // guards what follows; held while a token is asked for, so that one is asked for once
    std::optional<Secret> m_token;
    std::chrono::milliseconds m_renewAt{0}; // monotonic
    QStringList m_scopes;
    std::optional<Instant> m_serverTime;
};

} // namespace rd::paypal
