// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "integrations/stripe/stripegateway.h"
#include "integrations/stripe/stripesource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QLoggingCategory>

#include <future>

namespace rd::test {

/// A clock that stands where it was put; durations are real.
class StandingClock : public Clock {
public:
    explicit StandingClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    void sleep(std::chrono::milliseconds) override {}

private:
    Instant m_now;
};

/// The desk's side of one Stripe connection, without pace and with short waits.
struct Desk {
    Desk(const QUrl &base, const QByteArray &key, Instant now) : clock(now), client(clock)
    {
        QLoggingCategory::setFilterRules(QStringLiteral("rd.*.debug=false"));
        stripe::StripeSettings settings;
        settings.base = base;
        settings.account = QStringLiteral("test");
        settings.limits = http::Limits{0, 0, 6, 5};
        settings.retry.attempts = 3;
        settings.retry.first = std::chrono::milliseconds{5};
        settings.retry.longest = std::chrono::milliseconds{20};
        auto opened = stripe::StripeApi::open(client, settings, [key] {
            QByteArray copy(key.constData(), key.size());
            return SecretAnswer{SecretState::Found, Secret::take(copy), {}};
        });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        api = *opened;
        source = std::make_unique<stripe::StripeSource>(api, clock);
        gateway = std::make_unique<stripe::StripeGateway>(api);
    }

    [[nodiscard]] Result<RecordPage> fetch(const PageRequest &request)
    {
        const auto promise = std::make_shared<std::promise<Result<RecordPage>>>();
        auto future = promise->get_future();
        source->fetch(request, cancel, [promise](Result<RecordPage> page) { promise->set_value(std::move(page)); });
        return future.get();
    }

    StandingClock clock;
    http::HttpClient client;
    CancelToken cancel;
    std::shared_ptr<stripe::StripeApi> api;
    std::unique_ptr<stripe::StripeSource> source;
    std::unique_ptr<stripe::StripeGateway> gateway;
};

[[nodiscard]] inline QByteArray listOf(const QByteArray &rows, bool hasMore = false)
{
    return R"({"object":"list","url":"/v1/things","has_more":)" + QByteArray(hasMore ? "true" : "false")
        + R"(,"data":[)" + rows + "]}";
}

} // namespace rd::test
