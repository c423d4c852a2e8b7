// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/jsoncalls.h"
#include "models/ports/commercesource.h"

namespace rd::cashfree {

inline constexpr QLatin1StringView kLiveBase("https://api.cashfree.com");
inline constexpr QLatin1StringView kSandboxBase("https://sandbox.cashfree.com");

struct CashfreeSettings {
    QUrl base; ///< empty = Cashfree's own, of the sandbox or live; the path /payout is added
    bool sandbox = false;
    QString account; ///< name of the pace bucket: one a connection
    QByteArray publicKey; ///< PEM, Cashfree's for this merchant; empty = this computer's address is on their list
    http::Limits limits{5, 0, 2, 5};
};

/// The calls of one Cashfree Payouts account. Blocking; thread safe. The HttpClient and the clock outlive it.
class CashfreeApi {
public:
    /// Refuses a key that is not "client id:client secret", a public key that is none, and a base address that is
    /// neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<CashfreeApi>> open(
        http::HttpClient &client, Clock &clock, CashfreeSettings settings, Secret key);
    [[nodiscard]] const http::JsonCalls &calls() const { return *m_calls; }
    [[nodiscard]] bool isLive() const { return !m_sandbox; }
    /// Whether the key works: a transfer that cannot exist is asked for. Nothing is written.
    [[nodiscard]] Result<AccountReport> account(const CancelToken &cancel) const;

private:
    CashfreeApi(std::shared_ptr<http::JsonCalls> calls, QString clientId, bool sandbox, bool isSigned);

    std::shared_ptr<http::JsonCalls> m_calls;
    const QString m_clientId;
    const bool m_sandbox;
    const bool m_signed;
};

} // namespace rd::cashfree
