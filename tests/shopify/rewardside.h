// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/shopserver.h"
#include "integrations/shopify/shopifygateway.h"
#include "tests/fakes/fakeclock.h"

#include <QTest>

namespace rd::test {

using namespace rd::sample;
using namespace rd::shopify;
using namespace Qt::StringLiterals;

/// The desk's side of one connection to the sample shop.
struct RewardSide {
    explicit RewardSide(ShopOptions options = quiet(), const QString &clientId = {})
        : server(std::move(options)), clock(server.now()), client(clock)
    {
        if (!server.start())
            qFatal("no shop");
        ShopifySettings settings;
        settings.base = server.baseUrl();
        settings.account = u"test"_s;
        settings.clientId = clientId;
        settings.retry.attempts = 2;
        QByteArray key = clientId.isEmpty() ? ShopServer::adminToken() : ShopServer::clientSecret();
        gateway =
            std::make_unique<ShopifyGateway>(ShopifyApi::open(client, clock, settings, Secret::take(key)).value());
    }
    static ShopOptions quiet()
    {
        ShopOptions options;
        options.orders = 0;
        options.customers = 5;
        return options;
    }
    [[nodiscard]] IssueRequest request(const QByteArray &method, int customer = 0) const
    {
        IssueRequest request;
        request.reward = RewardId{1};
        request.rewardKey = u"r"_s;
        request.method = QString::fromLatin1(method);
        request.campaign = u"Friends"_s;
        request.email = server.customerEmail(customer).toLower();
        request.amount = Money{2500, Currency::parse(QStringView(u"EUR")).value()};
        request.spec.percentOff = Rate{150'000};
        return request;
    }
    [[nodiscard]] static QString keyOf(const char *reward, const char *method)
    {
        return idempotencyKey(
            u"sample-shop.myshopify.com"_s, u"test"_s, QString::fromLatin1(method), QString::fromLatin1(reward), 1, 1);
    }
    Result<IssuePlan> plan(const IssueRequest &asked, const char *reward = "one")
    {
        return gateway->plan(asked, keyOf(reward, asked.method.toLatin1().constData()), cancel);
    }
    /// The one step of a plan that must work, written down.
    IssueIntent written(const IssueRequest &asked, const char *reward = "one")
    {
        const auto planned = plan(asked, reward);
        if (!planned || planned->blocker || planned->steps.size() != 1)
            qFatal("%s", qPrintable(planned ? planned->detail : planned.error().text));
        const PreparedStep &step = planned->steps.front();
        IssueIntent intent;
        intent.method = asked.method;
        intent.stepName = step.name;
        intent.path = step.path;
        intent.body = step.body;
        intent.naturalKey = step.naturalKey;
        intent.idempotencyKey = keyOf(reward, asked.method.toLatin1().constData());
        intent.createdAt = clock.now();
        return intent;
    }
    SendOutcome send(IssueIntent &intent)
    {
        ++intent.attempts;
        intent.firstAttempt = intent.lastAttempt = clock.now();
        return gateway->send(intent, cancel);
    }
    LookupOutcome lookUp(const IssueIntent &intent) { return gateway->lookUp(intent, cancel); }
    [[nodiscard]] int given(const QByteArray &kind) const
    {
        const auto all = server.effects();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&kind](const ShopEffect &effect) { return effect.kind.toLatin1() == kind; }));
    }

    ShopServer server;
    fakes::FakeClock clock;
    http::HttpClient client;
    CancelToken cancel;
    std::unique_ptr<ShopifyGateway> gateway;
};

/// The three kinds of rewards as columns "method", "operation" and "kind".
inline void addMethods()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("discount") << QByteArray("shopify-discount") << QByteArray("CreateCode") << QByteArray("discount");
    QTest::newRow("gift card") << QByteArray("shopify-gift-card") << QByteArray("IssueGiftCard")
                               << QByteArray("gift-card");
    QTest::newRow("store credit") << QByteArray("shopify-store-credit") << QByteArray("IssueStoreCredit")
                                  << QByteArray("store-credit");
}

} // namespace rd::test
