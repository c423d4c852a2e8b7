// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers.h"

#include "app/companyauthority.h"
#include "app/payers.h"
#include "integrations/shopify/shopaddress.h"
#include "integrations/shopify/shopifycodes.h"
#include "integrations/shopify/shopifygateway.h"
#include "integrations/shopify/shopifysource.h"
#include "integrations/stripe/eventlog.h"
#include "integrations/stripe/stripecodes.h"
#include "integrations/stripe/stripegateway.h"
#include "integrations/stripe/stripesource.h"
#include "models/services/connectionpace.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

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
    } else if (pace.isEmpty() && http::isLoopback(base)) {
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
    RD_TRY(perSecond, number(services::perSecondOption(), 0.1, 100, limits.perSecond));
    RD_TRY(inFlight, number(services::inFlightOption(), 1, 12, limits.inFlight));
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

// Names of the options of a shop; documented in resources/help.
QString shopOption()
{
    return u"shop"_s;
}

QString clientIdOption()
{
    return u"client-id"_s;
}

QString metafieldOption()
{
    return u"customer-metafield"_s;
}

/// What participants' codes may be used together with.
QString combineOption()
{
    return u"codes-combine-with"_s;
}

/// Where the shop is: its own permanent address, or the one that was given for it (a proxy, a fake).
Result<QUrl> shopBase(const Connection &connection)
{
    if (!connection.apiBase.isEmpty())
        return QUrl(connection.apiBase, QUrl::StrictMode);
    if (!connection.options.contains(shopOption()))
        return fail(ErrorKind::Usage, u"A connection to Shopify needs to know the shop."_s,
            u"Give its name as before .myshopify.com: --option shop=NAME."_s, u"shop-missing"_s);
    RD_TRY(shop, shopify::parseShop(connection.options.value(shopOption())));
    return shopify::baseOf(shop);
}

Result<std::shared_ptr<shopify::ShopifyApi>> openShop(
    http::HttpClient &client, Clock &clock, const Connection &connection, const Secret &secret)
{
    shopify::ShopifySettings settings;
    RD_TRY(base, shopBase(connection));
    settings.base = base;
    settings.account = connection.provider + u'/' + connection.name;
    settings.clientId = connection.options.value(clientIdOption());
    return shopify::ShopifyApi::open(client, clock, std::move(settings), secret);
}

Result<shopify::SourceSettings> shopSource(const Connection &connection)
{
    shopify::SourceSettings settings;
    // A word that is wrong is said when it is given, not when the first code is made.
    RD_CHECK(shopify::CodeCombination::parse(connection.options.value(combineOption(), u"none"_s)));
    if (!connection.options.contains(metafieldOption()))
        return settings;
    const QByteArray name = connection.options.value(metafieldOption()).toUtf8();
    const auto dot = name.indexOf('.');
    settings.metafield = {name.left(std::max<qsizetype>(dot, 0)), name.mid(dot + 1)};
    if (dot < 0 || !shopify::documents::isMetafieldName(settings.metafield.space)
        || !shopify::documents::isMetafieldName(settings.metafield.key))
        return fail(ErrorKind::Usage,
            u"Option %1=%2 is not NAMESPACE.KEY."_s.arg(metafieldOption(), QString::fromUtf8(name)),
            u"As the metafield is called in the shop's admin, for example referral_desk.affiliate."_s);
    return settings;
}

Error onlyPays(const Connection &connection)
{
    return Error{ErrorKind::Refused,
        u"%1 only pays out: promotion codes are made where the sales are."_s.arg(connection.name), {},
        u"method-not-available"_s, false, 0, {}};
}

Error unknownProvider(const QString &provider, const QStringList &known)
{
    return Error{ErrorKind::Usage, u"\"%1\" is not a provider this version knows."_s.arg(provider),
        u"Known: %1."_s.arg(known.join(u", "_s)), u"unknown-provider"_s, false, 0, {}};
}

} // namespace

Providers::Providers(http::HttpClient &client, Clock &clock) : m_client(client), m_clock(clock) {}

QStringList Providers::known()
{
    QStringList all{u"stripe"_s, u"shopify"_s};
    for (const Payer &payer : payers())
        all << payer.word;
    return all;
}

QStringList Providers::optionNames(const QString &provider) const
{
    if (provider == "shopify"_L1)
        return {shopOption(), clientIdOption(), metafieldOption(), combineOption(), authorityOption()};
    if (const Payer *payer = payerOf(provider))
        return payer->options + QStringList{authorityOption()};
    return provider == "stripe"_L1 ? QStringList{services::paceOption(), services::perSecondOption(),
               services::inFlightOption(), authorityOption()}
                                   : QStringList{};
}

QStringList Providers::paceNames(const QString &provider) const
{
    return provider == "stripe"_L1 ? paces() : QStringList{};
}

Result<PaceLimits> Providers::paceLimits(const Connection &connection) const
{
    if (connection.provider == "shopify"_L1)
        return fail(ErrorKind::Usage, u"A shop has no pace to choose: Shopify's own limit is kept by itself."_s, {},
            u"no-pace"_s);
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(limits, limitsOf(connection, QUrl(connection.apiBase, QUrl::StrictMode)));
    return PaceLimits{limits.perSecond, limits.perResourcePerSecond, limits.inFlight};
}

Result<EventLog> Providers::readEventLog(
    const QString &provider, const QByteArray &bytes, const std::optional<Secret> &signing) const
{
    if (provider == "shopify"_L1)
        return fail(ErrorKind::Usage, u"A shop has no log of events that could be imported."_s, u"Sync it instead."_s,
            u"no-event-log"_s);
    if (provider != "stripe"_L1)
        return fail(unknownProvider(provider, known()));
    return stripe::readEventLog(bytes, signing, m_clock.now());
}

Status Providers::trustCompany(const Connection &connection) const
{
    RD_TRY(authorities, readAuthorities(connection.options.value(authorityOption())));
    m_client.trust(connection.provider + u'/' + connection.name, authorities);
    return {};
}

Result<std::unique_ptr<CommerceSource>> Providers::source(const Connection &connection, const Secret &secret)
{
    RD_CHECK(trustCompany(connection));
    if (connection.provider == "shopify"_L1) {
        RD_TRY(settings, shopSource(connection));
        RD_TRY(shop, openShop(m_client, m_clock, connection, secret));
        return std::make_unique<shopify::ShopifySource>(std::move(shop), std::move(settings));
    }
    if (const Payer *payer = payerOf(connection.provider)) {
        RD_TRY(check, payer->account({m_client, m_clock, connection, secret}));
        return std::make_unique<AccountSource>(std::move(check));
    }
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeSource>(std::move(api), m_clock);
}

Result<std::unique_ptr<RewardGateway>> Providers::gateway(const Connection &connection, const Secret &secret)
{
    RD_CHECK(trustCompany(connection));
    if (connection.provider == "shopify"_L1) {
        RD_TRY(shop, openShop(m_client, m_clock, connection, secret));
        return std::make_unique<shopify::ShopifyGateway>(std::move(shop));
    }
    if (const Payer *payer = payerOf(connection.provider))
        return payer->gateway({m_client, m_clock, connection, secret});
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeGateway>(std::move(api));
}

Result<std::unique_ptr<CodeGateway>> Providers::codes(const Connection &connection, const Secret &secret)
{
    RD_CHECK(trustCompany(connection));
    if (payerOf(connection.provider) != nullptr)
        return fail(onlyPays(connection));
    if (connection.provider == "shopify"_L1) {
        RD_TRY(combination, shopify::CodeCombination::parse(connection.options.value(combineOption(), u"none"_s)));
        RD_TRY(shop, openShop(m_client, m_clock, connection, secret));
        return std::make_unique<shopify::ShopifyCodes>(std::move(shop), combination);
    }
    if (connection.provider != "stripe"_L1)
        return fail(unknownProvider(connection.provider, known()));
    RD_TRY(api, openStripe(m_client, connection, secret));
    return std::make_unique<stripe::StripeCodes>(std::move(api));
}

} // namespace rd::app
