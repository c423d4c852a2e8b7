// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "models/ports/accountsource.h"
#include "tests/services/serviceworld.h"

namespace rd::tests {

/// A world with approved cash rewards of 20.00 USD each and a payout provider on the loopback.
class PayoutWorld : public World {
public:
    PayoutWorld() : client(clock, settings()) {}

    http::HttpClient client;

    Status connectPayouts(const QString &word, const char *secret, const QUrl &base,
        const QMap<QString, QString> &options, const QString &name = QStringLiteral("payouts"))
    {
        services::ConnectRequest request;
        request.provider = word;
        request.name = name;
        request.apiBase = base.toString(QUrl::RemovePath);
        request.options = options;
        request.secret = fakes::secretOf(secret);
        request.actor = QStringLiteral("owner");
        return program().connections.connect(request, {}).transform([](const auto &) {});
    }
    Status beginApproved(int sales, const char *kind = R"({"referrer":{"kind":"cash"}})")
    {
        RD_CHECK(begin("affiliate", kind, sales));
        return decide(services::Decision::Approve).transform([](const auto &) {});
    }
    Status approveAgain()
    {
        return decide(services::Decision::Approve).transform([](const auto &) {});
    }
    /// Issues everything by that method with the program dying around its n-th write; false = it did not come to that.
    bool dieAt(const char *method, int write, bool afterwards)
    {
        program().intents.writes = 0;
        program().intents.crashAt = write;
        program().intents.afterwards = afterwards;
        try {
            static_cast<void>(issueAll(method));
        } catch (const fakes::Crash &) {
            restart();
            return true;
        }
        program().intents.crashAt = 0;
        return false;
    }
    [[nodiscard]] QList<RewardState> states()
    {
        QList<RewardState> all;
        for (const auto &row : rows())
            all << row.state;
        return all;
    }

private:
    static http::HttpSettings settings()
    {
        http::HttpSettings settings;
        settings.retry.attempts = 2;
        settings.retry.first = std::chrono::milliseconds(1);
        settings.retry.longest = std::chrono::milliseconds(2);
        settings.limits = {0, 0, 2, 5};
        return settings;
    }
};

} // namespace rd::tests
