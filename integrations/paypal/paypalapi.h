// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/paypal/tokenkeeper.h"
#include "models/ports/commercesource.h"

namespace rd::paypal {

inline constexpr QLatin1StringView kLiveBase("https://api-m.paypal.com");
inline constexpr QLatin1StringView kSandboxBase("https://api-m.sandbox.paypal.com");

struct PaypalSettings {
    QUrl base; ///< empty = PayPal's own, of the sandbox or live
    bool sandbox = false;
    QString account; ///< name of the pace bucket: one a connection
    http::Limits limits{5, 0, 2, 5}; ///< PayPal answers 429 from 400 a minute on (payouts.md 1a)
};

/// The calls of one PayPal app: address, token, error form. Blocking; thread safe. The HttpClient and the clock outlive
/// it.
class PaypalApi {
public:
    /// Refuses a key that is not "client id:secret", and a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<PaypalApi>> open(
        http::HttpClient &client, Clock &clock, PaypalSettings settings, Secret key);

    /// A 2xx answer or an error.
    [[nodiscard]] Result<http::HttpResponse> get(const QByteArray &pathAndQuery, const CancelToken &cancel);
    /// One POST that moves money; answers of any status come back as they are. A token that PayPal refuses (401:
    /// nothing was carried out) is renewed once and the same request goes again. An error without kUnknownOutcome:
    /// nothing left.
    [[nodiscard]] Result<http::HttpResponse> postOnce(
        const QString &path, const QByteArray &body, const QString &requestId, const CancelToken &cancel);
    /// What this app is and may do; asks for a token where there is none.
    [[nodiscard]] Result<AccountReport> account(const CancelToken &cancel);

private:
    PaypalApi(http::HttpClient &client, Clock &clock, PaypalSettings settings, Secret key, QString clientId);
    [[nodiscard]] Result<http::HttpResponse> sendWithToken(http::HttpRequest request, const CancelToken &cancel);

    http::HttpClient &m_client;
    const PaypalSettings m_settings;
    const QString m_clientId;
    TokenKeeper m_tokens;
};

} // namespace rd::paypal
