// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/jsoncalls.h"
#include "integrations/http/payoutoutcome.h"
#include "models/ports/commercesource.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::wise {

inline constexpr QLatin1StringView kLiveBase("https://api.wise.com");
inline constexpr QLatin1StringView kSandboxBase("https://api.wise-sandbox.com");

/// What a refusal of Wise's says: {"errors": [{code, message, path}]}, safe to show.
[[nodiscard]] http::Refusal readRefusal(const http::HttpResponse &answer);

struct WiseSettings {
    QUrl base; ///< empty = Wise's own, of the sandbox or live
    bool sandbox = false;
    QString account; ///< name of the pace bucket: one a connection
    QString profile; ///< id of the one that pays; empty = the only business, else the only one
    http::Limits limits{5, 0, 2, 5};
};

/// The profile that pays.
struct Profile {
    qint64 id = 0;
    QString name;
    std::optional<Instant> serverTime;
};

/// The calls of one Wise profile. Blocking; thread safe. The HttpClient outlives it.
class WiseApi {
public:
    /// Refuses what cannot be a token, and a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<WiseApi>> open(
        http::HttpClient &client, WiseSettings settings, Secret token);

    [[nodiscard]] const http::JsonCalls &calls() const { return *m_calls; }
    [[nodiscard]] bool isLive() const { return !m_sandbox; }
    /// Asked fresh. NotFound where the wanted one is not there, Usage where it has to be said which, with the ids.
    [[nodiscard]] Result<Profile> profile(const CancelToken &cancel) const;
    /// What the profile's balances hold, a currency each.
    [[nodiscard]] Result<std::vector<Money>> balances(qint64 profile, const CancelToken &cancel) const;

private:
    WiseApi(std::shared_ptr<http::JsonCalls> calls, bool sandbox, QString profile);

    std::shared_ptr<http::JsonCalls> m_calls;
    const bool m_sandbox;
    const QString m_profile;
};

/// Bytes of a request.
[[nodiscard]] QByteArray compact(const QJsonObject &json);

/// A JSON number of theirs as money: by its shortest decimal text.
[[nodiscard]] std::optional<Money> moneyFrom(const QJsonValue &number, const QString &currency);

} // namespace rd::wise
