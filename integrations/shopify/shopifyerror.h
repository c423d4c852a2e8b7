// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

#include <QJsonObject>

#include <vector>

namespace rd::shopify {

/// One entry of an answer's top-level `errors`.
struct GraphQlError {
    QString code; ///< "ACCESS_DENIED", "THROTTLED", …; empty where Shopify sends none
    QString message; ///< redacted
    QString path; ///< "orders.nodes.3.customer"; empty = the whole request
    QString requiredAccess; ///< what an ACCESS_DENIED asks for, in Shopify's words
};

/// One entry of a mutation's `userErrors`: any of them means that nothing was done.
struct UserError {
    QString code; ///< may be empty: plain UserError has none
    QString field;
    QString message; ///< redacted
};

/// An answer taken apart. A GraphQL failure comes with status 200 (shopify.md 4).
struct ReadAnswer {
    bool isWellFormed = false; ///< whole JSON with `data` or `errors`
    QJsonObject data;
    bool hasData = false; ///< `data` is there and not null
    std::vector<GraphQlError> errors;
    std::optional<double> requestedCost;
    std::optional<double> maximum; ///< the three of the throttle status come together
    double available = 0;
    double restoreRate = 0;
    QStringList searchWarnings; ///< a filter that Shopify ignored: never to be trusted

    [[nodiscard]] bool has(QLatin1StringView code) const;
};
[[nodiscard]] ReadAnswer readAnswer(const QByteArray &body);
[[nodiscard]] std::vector<UserError> readUserErrors(const QJsonObject &payload);

/// An error for an answer that cannot be used, or that says no to the whole request.
[[nodiscard]] Error toError(const http::HttpResponse &answer, const ReadAnswer &read, const QString &what);

} // namespace rd::shopify
