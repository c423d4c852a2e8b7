// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifyaccount.h"

#include "integrations/shopify/documents.h"

#include <QJsonArray>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

struct Need {
    const char *scope;
    bool write;
    const char *costs;
};

// What a permission costs and how to give it are said in the person's language by views: they look these sentences up,
// in which the permission's name is the only thing that varies.
constexpr Need kNeeds[] = {
    {"read_orders", false,
        QT_TRANSLATE_NOOP("rd::Permission", "Without it no order can be read: nothing can be rewarded.")},
    {"read_all_orders", false,
        QT_TRANSLATE_NOOP("rd::Permission",
            "Orders older than 60 days stay hidden: earlier purchases of a customer are not known, and refunds of "
            "older orders are not seen.")},
    {"read_customers", false,
        QT_TRANSLATE_NOOP("rd::Permission",
            "Customers cannot be read: referrals are found by codes and links alone, not by e-mail, tag or "
            "metafield.")},
    {"read_products", false,
        QT_TRANSLATE_NOOP(
            "rd::Permission", "Products have no names, and rules for single products cannot be checked.")},
    {"read_discounts", false, QT_TRANSLATE_NOOP("rd::Permission", "Discount codes cannot be read or taken over.")},
    {"write_discounts", true,
        QT_TRANSLATE_NOOP(
            "rd::Permission", "No discount code can be made, neither for a participant nor as a reward.")},
    {"write_customers", true,
        QT_TRANSLATE_NOOP("rd::Permission", "No gift card can be given: it could not be made out to its receiver.")},
    {"write_gift_cards", true, QT_TRANSLATE_NOOP("rd::Permission", "No gift card can be given.")},
    {"read_store_credit_accounts", true,
        QT_TRANSLATE_NOOP("rd::Permission", "No store credit can be given: what an account got cannot be looked up.")},
    {"write_store_credit_account_transactions", true,
        QT_TRANSLATE_NOOP("rd::Permission", "No store credit can be given.")},
};

bool isGranted(const QStringList &granted, const QString &scope)
{
    if (granted.contains(scope))
        return true;
    // write_x includes read_x.
    return scope.startsWith("read_"_L1) && granted.contains("write_"_L1 + scope.mid(5));
}

QString remedyFor(const QString &scope, KeyWay way)
{
    const bool isApp = way == KeyWay::ClientCredentials;
    if (scope == "read_all_orders"_L1)
        return QString::fromLatin1(isApp
                ? QT_TRANSLATE_NOOP("rd::Permission",
                    "Ask Shopify for it in the Dev Dashboard: the app, API access, \"Read all orders\". Then release a "
                    "version with this scope.")
                : QT_TRANSLATE_NOOP("rd::Permission", "Ask Shopify's support to allow it for this app."));
    return QString::fromLatin1(isApp
            ? QT_TRANSLATE_NOOP("rd::Permission",
                "Add the scope %1 to the app in the Dev Dashboard, release the version, and confirm it on the shop.")
            : QT_TRANSLATE_NOOP(
                "rd::Permission", "Add the scope %1 to the app in the shop's admin: Settings, Apps, Develop apps."))
        .replace(u"%1"_s, scope);
}

QString protectedDataRemedy(KeyWay way)
{
    return QString::fromLatin1(way == KeyWay::ClientCredentials
            ? QT_TRANSLATE_NOOP("rd::Permission",
                "In the Dev Dashboard choose the app, API access, Protected customer data, and select name and e-mail "
                "address. Then sync everything again.")
            : QT_TRANSLATE_NOOP("rd::Permission",
                "Shopify shows them to apps made in the shop's admin from the plan Grow on. On a smaller plan use an "
                "app of the Dev Dashboard. Then sync everything again."));
}

} // namespace

bool hidesCustomerData(const GraphQlAnswer &answer)
{
    constexpr QStringView kFields[] = {u"email", u"defaultEmailAddress", u"firstName", u"lastName"};
    return std::any_of(std::begin(kFields), std::end(kFields), [&](auto field) { return answer.isRefused(field); });
}

QString hiddenDataRemark(KeyWay way)
{
    return u"Shopify hides names or e-mail addresses of customers from this app; everything else was read. "_s
        + protectedDataRemedy(way);
}

Status addHiddenData(ShopifyApi &api, AccountReport &report, const CancelToken &cancel)
{
    const auto isHidden = [&](const char *scope, const char *operation, const QByteArray &document) -> Result<bool> {
        if (report.missingRead.contains(QLatin1StringView(scope)))
            return false;
        const auto answer = api.ask({operation, document, {}, false}, cancel);
        if (!answer && answer.error().kind == ErrorKind::Forbidden)
            return true; // an app without any protected data sees no row at all
        if (!answer)
            return fail(answer.error());
        return hidesCustomerData(*answer);
    };
    RD_TRY(ofCustomers, isHidden("read_customers", "CustomerCheck", documents::customerCheck()));
    RD_TRY(ofOrders, isHidden("read_orders", "OrderCheck", documents::orderCheck()));
    if (!ofCustomers && !ofOrders)
        return {};
    // No permission in Shopify's sense: it is asked for beside them.
    MissingPermission missing{u"protected_customer_data"_s, false,
        QString::fromLatin1(QT_TRANSLATE_NOOP("rd::Permission",
            "Names and e-mail addresses of customers are hidden: nobody is recognised by e-mail, neither a referred "
            "customer nor a participant who is to get a reward in the shop.")),
        protectedDataRemedy(api.tokens().way())};
    report.missingRead.append(missing.permission);
    const auto firstWrite = std::find_if(
        report.missing.begin(), report.missing.end(), [](const MissingPermission &other) { return other.write; });
    report.missing.insert(firstWrite, std::move(missing));
    return {};
}

std::vector<MissingPermission> missingPermissions(const QStringList &granted, KeyWay way)
{
    std::vector<MissingPermission> out;
    for (const Need &need : kNeeds) {
        const QString scope = QString::fromLatin1(need.scope);
        if (!isGranted(granted, scope))
            out.push_back({scope, need.write, QString::fromLatin1(need.costs), remedyFor(scope, way)});
    }
    return out;
}

Result<AccountReport> probeShop(ShopifyApi &api, const CancelToken &cancel)
{
    RD_TRY(answer, api.ask({"ConnectionCheck", documents::connectionCheck(), {}, false}, cancel));
    const QJsonObject shop = answer.data["shop"_L1].toObject();
    AccountReport report;
    report.accountId = shop["myshopifyDomain"_L1].toString();
    if (report.accountId.isEmpty())
        return fail(ErrorKind::BadAnswer, u"the shop does not say which one it is"_s);
    report.accountName = shop["name"_L1].toString().left(200);
    report.country = shop["shopAddress"_L1].toObject()["countryCodeV2"_L1].toString();
    RD_TRY(currency, Currency::parse(QStringView(shop["currencyCode"_L1].toString())));
    report.currency = currency;
    report.timeZone = shop["ianaTimezone"_L1].toString();
    report.live = !shop["plan"_L1].toObject()["partnerDevelopment"_L1].toBool();
    report.serverTime = answer.serverTime;
    QStringList granted;
    const QJsonObject installation = answer.data["currentAppInstallation"_L1].toObject();
    for (const auto &scope : installation["accessScopes"_L1].toArray())
        granted.append(scope["handle"_L1].toString());
    report.missing = missingPermissions(granted, api.tokens().way());
    for (const MissingPermission &missing : report.missing)
        (missing.write ? report.missingWrite : report.missingRead).append(missing.permission);
    if (const QString other = otherVersionRemark(api); !other.isEmpty())
        report.remarks.append(other);
    return report;
}

QString otherVersionRemark(const ShopifyApi &api)
{
    const QString other = api.otherVersion();
    if (other.isEmpty())
        return {};
    return u"Shopify answers with version %1 of its interface instead of %2: this program is too old for it. Update it."_s
        .arg(other, QLatin1StringView(kApiVersion));
}

} // namespace rd::shopify
