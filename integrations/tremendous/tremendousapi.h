// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "models/ports/commercesource.h"

#include <QJsonObject>

namespace rd::tremendous {

inline constexpr QLatin1StringView kLiveBase("https://api.tremendous.com");
inline constexpr QLatin1StringView kSandboxBase("https://testflight.tremendous.com");

/// What a key is for, by how it begins ("TEST_", "PROD_"); nothing = it is no key of Tremendous.
[[nodiscard]] std::optional<bool> isLiveKey(const Secret &key);

/// Where the money of orders comes from, as it is now.
struct FundingSource {
    QString id;
    QString method; ///< "balance", "invoice", "bank_account", "credit_card"
    bool isUsable = true; ///< for orders by the API
    std::optional<Money> available; ///< nothing = it is not told (cards, bank accounts)
};

/// Tremendous's own error form; both spellings of the top key are taken (payouts.md 3).
struct ProviderError {
    bool isWellFormed = false;
    QString message; ///< redacted, one sentence
};
[[nodiscard]] ProviderError readError(const QByteArray &body);
[[nodiscard]] QString textOf(const ProviderError &error, int status);

struct TremendousSettings {
    QUrl base; ///< empty = Tremendous's own, by the key; the path /api/v2 is added
    QString account; ///< name of the pace bucket: one a connection
    http::Limits limits{8, 0, 2, 5}; ///< Tremendous answers 429 from 10 a second on
};

/// The calls of one Tremendous organization. Blocking; thread safe. The HttpClient outlives it.
class TremendousApi {
public:
    /// Refuses a key that is not one of Tremendous, and a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<TremendousApi>> open(
        http::HttpClient &client, TremendousSettings settings, Secret key);

    /// The object of a 2xx answer, or an error. `path` follows /api/v2 and is encoded.
    struct Read {
        QJsonObject json;
        std::optional<Instant> serverTime;
    };
    [[nodiscard]] Result<Read> get(const QByteArray &path, const CancelToken &cancel);
    /// Exactly one POST that moves money; answers of any status come back as they are.
    [[nodiscard]] Result<http::HttpResponse> postOnce(
        const QString &path, const QByteArray &body, const CancelToken &cancel);
    /// The organization the key belongs to.
    [[nodiscard]] Result<AccountReport> account(const CancelToken &cancel);
    /// "balance" or the id of one; NotFound where there is none, with the ids there are in the hint.
    [[nodiscard]] Result<FundingSource> fundingSource(const QString &wanted, const CancelToken &cancel);
    [[nodiscard]] bool isLive() const { return m_live; }

private:
    TremendousApi(http::HttpClient &client, TremendousSettings settings, Secret key, bool live);
    [[nodiscard]] http::HttpRequest request(const QByteArray &method, const QByteArray &path) const;

    http::HttpClient &m_client;
    const TremendousSettings m_settings;
    const Secret m_key;
    const bool m_live;
};

/// A JSON number of theirs as money: by its shortest decimal text, which is exact for every amount that is accepted.
[[nodiscard]] std::optional<Money> moneyFrom(const QJsonValue &number, const QString &currency);

} // namespace rd::tremendous
