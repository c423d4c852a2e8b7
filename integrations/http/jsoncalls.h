// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"

#include <QJsonDocument>

namespace rd::http {

/// Where a provider's calls go and how they are told from others'.
struct JsonPlace {
    QUrl base;
    QByteArray prefix; ///< before every path, "/api/v2"
    QString account; ///< name of the pace bucket: one a connection
    QByteArray authScheme = "Bearer"; ///< "Basic" encodes "user:password"; empty = the bare key
    QByteArray authHeader = "Authorization";
    HeaderLines headers; ///< that every call carries
    std::function<Result<HeaderLines>()> attemptHeaders; ///< see HttpRequest
    /// What a status of 300 and above means, in the provider's words; `what` names the call.
    std::function<Error(const HttpResponse &answer, const QString &what)> errorOf;
};

/// The calls of one account at a provider that speaks JSON. Blocking; thread safe. The HttpClient outlives it.
class JsonCalls {
public:
    /// Refuses a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<JsonCalls>> open(
        HttpClient &client, JsonPlace place, const Limits &limits, Secret key);

    /// The JSON of a 2xx answer, or an error.
    struct Read {
        QJsonDocument json;
        std::optional<Instant> serverTime;
    };
    /// `path` is encoded.
    [[nodiscard]] Result<Read> get(const QByteArray &path, const CancelToken &cancel) const;
    /// A write that moves no money, sent once. An error may mean that it was carried out.
    [[nodiscard]] Result<Read> write(
        const QByteArray &method, const QByteArray &path, const QByteArray &body, const CancelToken &cancel) const;
    /// One POST that moves money; answers of any status come back as they are.
    /// @param headers beside those of every call
    [[nodiscard]] Result<HttpResponse> postOnce(const QByteArray &path, const QByteArray &body,
        const CancelToken &cancel, const QList<QPair<QByteArray, QByteArray>> &headers = {}) const;

private:
    JsonCalls(HttpClient &client, JsonPlace place, Secret key)
        : m_client(client), m_place(std::move(place)), m_key(std::move(key))
    {
    }
    [[nodiscard]] Result<HttpRequest> request(
        const QByteArray &method, const QByteArray &path, const QByteArray &body) const;
    [[nodiscard]] Result<Read> readAnswer(HttpRequest request, const QByteArray &path, const CancelToken &cancel) const;

    HttpClient &m_client;
    const JsonPlace m_place;
    const Secret m_key;
};

} // namespace rd::http
