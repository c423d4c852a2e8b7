// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/providerfactory.h"
#include "tests/fakes/fakecodes.h"
#include "tests/fakes/fakecommercesource.h"
#include "tests/fakes/fakegateway.h"

namespace rd::fakes {

/// Doors to one fake shop and its provider.
class FakeProviderFactory : public ProviderFactory, public CodeProviders {
public:
    FakeProviderFactory(FakeShop &shop, FakeProvider &provider, Clock &clock)
        : m_shop(shop), m_provider(provider), m_clock(clock)
    {
    }
    bool threaded = false;
    int maxInFlight = 4;
    std::map<QString, FakeShop *> shops; ///< of connections that have one of their own, by name

    /// A provider beside the fake one: a real gateway that a test hangs in.
    struct Other {
        std::function<Result<std::unique_ptr<CommerceSource>>(const Connection &, const Secret &)> source;
        std::function<Result<std::unique_ptr<RewardGateway>>(const Connection &, const Secret &)> gateway;
        QStringList options;
    };
    std::map<QString, Other> others; ///< by the provider's word

    [[nodiscard]] QStringList providers() const override
    {
        QStringList all{QStringLiteral("stripe")};
        for (const auto &[word, other] : others)
            all << word;
        return all;
    }
    [[nodiscard]] QStringList optionNames(const QString &provider) const override
    {
        const auto other = others.find(provider);
        return other == others.end() ? QStringList{QStringLiteral("pace")} : other->second.options;
    }
    [[nodiscard]] QStringList paceNames(const QString &) const override
    {
        return {QStringLiteral("polite"), QStringLiteral("full")};
    }
    [[nodiscard]] Result<EventLog> readEventLog(
        const QString &, const QByteArray &, const std::optional<Secret> &signing) const override
    {
        EventLog log = eventLog;
        if (signing) {
            log.events.insert(log.events.end(), signedEvents.begin(), signedEvents.end());
        } else {
            log.awaitingSecret = static_cast<qint64>(signedEvents.size());
        }
        return log;
    }
    EventLog eventLog; ///< what every file holds
    std::vector<LoggedEvent> signedEvents;
    [[nodiscard]] Result<PaceLimits> paceLimits(const Connection &connection) const override
    {
        if (connection.options.value(QStringLiteral("pace")) == QLatin1StringView("full"))
            return PaceLimits{100, 25, 6};
        return PaceLimits{15, 25, 4};
    }
    [[nodiscard]] Result<std::unique_ptr<CommerceSource>> source(
        const Connection &connection, const Secret &secret) override
    {
        if (const auto other = others.find(connection.provider); other != others.end())
            return other->second.source(connection, secret);
        const auto own = shops.find(connection.name);
        FakeShop &shop = own == shops.end() ? m_shop : *own->second;
        return std::make_unique<FakeCommerceSource>(shop, threaded, maxInFlight);
    }
    [[nodiscard]] Result<std::unique_ptr<RewardGateway>> gateway(
        const Connection &connection, const Secret &secret) override
    {
        if (const auto other = others.find(connection.provider); other != others.end())
            return other->second.gateway(connection, secret);
        return std::make_unique<FakeGateway>(m_provider, m_clock);
    }
    [[nodiscard]] Result<std::unique_ptr<CodeGateway>> codes(const Connection &connection, const Secret &) override
    {
        if (onlyPays.contains(connection.name))
            return fail(ErrorKind::Refused, QStringLiteral("%1 only pays out").arg(connection.name), {},
                QStringLiteral("method-not-available"));
        if (codesOf)
            return codesOf();
        return std::make_unique<FakeCodes>(codeServer, m_clock);
    }
    std::function<std::unique_ptr<CodeGateway>()> codesOf;
    QStringList onlyPays; ///< connections that know no codes
    FakeCodeServer codeServer;

private:
    FakeShop &m_shop;
    FakeProvider &m_provider;
    Clock &m_clock;
};

} // namespace rd::fakes
