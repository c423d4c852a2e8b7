// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/jsoncalls.h"
#include "models/ports/commercesource.h"

namespace rd::razorpayx {

inline constexpr QLatin1StringView kBase("https://api.razorpay.com");

/// What a key is for, by how it begins ("rzp_test_", "rzp_live_"); nothing = it is no "key id:secret" of Razorpay.
[[nodiscard]] std::optional<bool> isLiveKey(const Secret &key);

struct RazorpayxSettings {
    QUrl base; ///< empty = Razorpay's own; the path /v1 is added
    QString account; ///< name of the pace bucket: one a connection
    QString debitAccount; ///< number of the merchant's account at RazorpayX that pays
    http::Limits limits{5, 0, 2, 5}; ///< payouts.md 4a
};

/// The calls of one RazorpayX account. Blocking; thread safe. The HttpClient outlives it.
class RazorpayxApi {
public:
    /// Refuses what is no key, what is no account number, and a base address that is neither https nor loopback.
    [[nodiscard]] static Result<std::shared_ptr<RazorpayxApi>> open(
        http::HttpClient &client, RazorpayxSettings settings, Secret key);
    [[nodiscard]] const http::JsonCalls &calls() const { return *m_calls; }
    [[nodiscard]] const QString &debitAccount() const { return m_debitAccount; }
    [[nodiscard]] bool isLive() const { return m_live; }
    /// Whether the key may read the account's payouts; nothing is written.
    [[nodiscard]] Result<AccountReport> account(const CancelToken &cancel) const;

private:
    RazorpayxApi(std::shared_ptr<http::JsonCalls> calls, QString debitAccount, bool live);

    std::shared_ptr<http::JsonCalls> m_calls;
    const QString m_debitAccount;
    const bool m_live;
};

} // namespace rd::razorpayx
