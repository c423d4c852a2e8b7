// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "models/ports/codegateway.h"
#include "models/ports/providerfactory.h"

namespace rd::app {

/// The providers this program knows. A new one is one more branch here and a folder under integrations.
class Providers : public ProviderFactory, public CodeProviders {
public:
    /// Both outlive everything made here.
    Providers(http::HttpClient &client, Clock &clock);
    [[nodiscard]] static QStringList known();
    [[nodiscard]] QStringList providers() const override { return known(); }
    [[nodiscard]] QStringList optionNames(const QString &provider) const override;
    [[nodiscard]] QStringList paceNames(const QString &provider) const override;
    [[nodiscard]] Result<PaceLimits> paceLimits(const Connection &connection) const override;
    [[nodiscard]] Result<EventLog> readEventLog(
        const QString &provider, const QByteArray &bytes, const std::optional<Secret> &signing) const override;
    [[nodiscard]] Result<std::unique_ptr<CommerceSource>> source(
        const Connection &connection, const Secret &secret) override;
    [[nodiscard]] Result<std::unique_ptr<RewardGateway>> gateway(
        const Connection &connection, const Secret &secret) override;
    [[nodiscard]] Result<std::unique_ptr<CodeGateway>> codes(
        const Connection &connection, const Secret &secret) override;

private:
    /// Lets the connection's requests trust the company's own authority, where a file with it was chosen.
    [[nodiscard]] Status trustCompany(const Connection &connection) const;

    http::HttpClient &m_client;
    Clock &m_clock;
};

} // namespace rd::app
