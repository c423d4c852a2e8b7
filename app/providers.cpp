// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers.h"

#include "integrations/stripe/eventlog.h"
#include "integrations/stripe/stripecodes.h"
#include "integrations/stripe/stripegateway.h"
#include "integrations/stripe/stripesource.h"
#include "models/services/connectionpace.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

bool isLoopback(const QUrl &base)
{
    return base.host() == "localhost"_L1 || QHostAddress(base.host()).isLoopback();
}

QString perSecondOption()
{
    return u"requests-per-second"_s;
}

QString inFlightOption()
{
    return u"requests-in-flight"_s;
}

/// The default first, the fastest last.
QStringList paces()
{
    return {u"polite"_s, u"full"_s};
}

constexpr double kPerOperation = 25; // stripe.md 1, Limits
constexpr double kLive = 100;
constexpr double kSandbox = 25;
constexpr int kConnections = 6; // that the network access opens to one host

/// The polite pace of rulings.md 48, the connection's own where it says one, none for a server on this computer.
Result<http::Limits> limitsOf(const Connection &connection, const QUrl &base)
{
    http::Limits limits;
    limits.perResourcePerSecond = kPerOperation;
    const QString pace = connection.options.value(services::paceOption());
    if (!pace.isEmpty() && !paces().contains(pace))
        return fail(ErrorKind::BadInput, u"Option pace=%1 is no pace."_s.arg(pace),
            u"One of: %1."_s.arg(paces().join(u", "_s)), u"unknown-pace"_s);
    if (pace == paces().constLast()) {
        limits.perSecond = connection.mode == "live"_L1 ? kLive : kSandbox;
        limits.inFlight = kConnections;
    } else if (pace.isEmpty() && isLoopback(base)) {
        limits.perSecond = 0;
        limits.perResourcePerSecond = 0;
        limits.inFlight = kConnections;
    }
    const auto number = [&connection](
                            const QString &name, double smallest, double largest, double fallback) -> Result<double> {
        if (!connection.options.contains(name))
            return fallback;
        bool ok = false;
        const double value = connection.options.value(name).toDouble(&ok);
        if (!ok || value < smallest || value > largest)
            return fail(ErrorKind::BadInput,
                u"Option %1=%2 is not a number from %3 to %4."_s.arg(name, connection.options.value(name))
                    .arg(smallest)
                    .arg(largest));
        return value;
    };
    RD_TRY(perSecond, number(perSecondOption(), 0.1, 100, limits.perSecond));
    RD_TRY(inFlight, number(inFlightOption(), 1, 12, limits.inFlight));
    limits.perSecond = perSecond;
    limits.inFlight = static_cast<int>(inFlight);
    return limits;
}

Result<std::shared_ptr<stripe::StripeApi>> openStripe(
    http::HttpClient &client, const Connection &connection, const Secret &secret)
{
    stripe::StripeSettings settings;
    settings.base = QUrl(connection.apiBase, QUrl::StrictMode);
    settings.account = connection.provider + u'/' + connection.name;
    RD_TRY(limits, limitsOf(connection, settings.base));
    settings.limits = limits;
    return stripe::StripeApi::open(client, settings, [secret] { return SecretAnswer{SecretState::Found, secret, {}}; });
}

Error unknownProvider(const QString &provider, const QStringList &known)
{
    return Error{ErrorKind::Usage, u"\"%1\" is not a provider this version knows."_s.arg(provider),
        u"Known: %1."_s.arg(known.join(u", "_s)), u"unknown-provider"_s, false, 0, {}};
}

} // namespace

Providers::Providers(http::HttpClient &client, const Clock &clock) : m_client(client), m_clock(clock) {}

QStringList Providers::known()
{
    return {u"stripe"_s};
}

QStringList Providers::optionNames(const QString &provider) const
{
    return provider == "stripe"_L1 ? QStringList{services::paceOption(), perSecondOption(), inFlightOption()}
                                   : QStringList{};
}

QStringList Providers::paceNames(const QString &provider) const
{
    return provider == "stripe"_L1 ? paces() : QStringList{};
}

Result<PaceLimits> Providers::paceLimits(const Connection &connection) const
{
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(limits, limitsOf(connection, QUrl(connection.apiBase, QUrl::StrictMode)));
    return PaceLimits{limits.perSecond, limits.perResourcePerSecond, limits.inFlight};
}

Result<EventLog> Providers::readEventLog(
    const QString &provider, const QByteArray &bytes, const std::optional<Secret> &signing) const
{
    if (provider != "stripe"_L1)
        return fail(unknownProvider(provider, known()));
    return stripe::readEventLog(bytes, signing, m_clock.now());
}

Result<std::unique_ptr<CommerceSource>> Providers::source(const Connection &connection, const Secret &secret)
{
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeSource>(std::move(api), m_clock);
}

Result<std::unique_ptr<RewardGateway>> Providers::gateway(const Connection &connection, const Secret &secret)
{
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeGateway>(std::move(api));
}

Result<std::unique_ptr<CodeGateway>> Providers::codes(const Connection &connection, const Secret &secret)
{
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeCodes>(std::move(api));
}

} // namespace rd::app
