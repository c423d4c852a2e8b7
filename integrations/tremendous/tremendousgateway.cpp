// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/tremendous/tremendousgateway.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/http/redaction.h"
#include "integrations/tremendous/orderanswer.h"
#include "models/ports/payoutaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace rd::tremendous {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestReceiver = 254;
/// An external id is taken once and for all; it is looked up before anything is sent again anyway.
constexpr auto kKeyLife = 24h * 3650;
constexpr auto kMayReturn = 24h * 30;

/// Currencies of rewards, by the current specification.
constexpr QLatin1StringView kCurrencies(
    "USD CAD EUR AED AFN ALL AMD ARS AUD AZN BAM BDT BHD BIF BND BOB BRL BWP BYN BZD CDF CHF CLP CNY COP CRC CVE CZK "
    "DJF DKK DOP DZD EGP ERN ETB GBP GEL GHS GNF GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KHR KRW "
    "KWD KZT LBP LKR MAD MDL MGA MKD MMK MOP MUR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SDG SEK SGD SOS SYP THB TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VEF VND XAF XOF YER ZAR");

bool isCurrency(const QString &code)
{
    constexpr qsizetype kLength = 3;
    const qsizetype at = kCurrencies.indexOf(code);
    return code.size() == kLength && at >= 0 && at % (kLength + 1) == 0;
}

IssuePlan blocked(Blocker blocker, const QString &detail)
{
    IssuePlan plan;
    plan.blocker = blocker;
    plan.detail = detail;
    return plan;
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray toAddress(const QString &email)
{
    return R"("recipient":{"email":)" + quoted(email) + '}';
}

/// A payout method is named, never written down: its address is put in when the request goes out.
QByteArray toMethod(const QString &uid)
{
    return R"("recipient":{"payoutMethod":)" + quoted(uid) + '}';
}

/// The payout method that a written request names; empty = it holds the address itself.
QString methodIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["reward"_L1]["recipient"_L1]["payoutMethod"_L1].toString();
}

/// The same bytes for the same facts: members in the order of their names, the amount as it is written, never a
/// floating-point number of ours.
QByteArray bodyOf(const IssueRequest &request, const QString &key, const OrderSettings &settings)
{
    QByteArray reward;
    if (!settings.campaign.isEmpty())
        reward += R"("campaign_id":)" + quoted(settings.campaign) + ',';
    reward += R"("delivery":{"method":"EMAIL"})";
    if (!settings.products.isEmpty()) {
        QByteArrayList products;
        for (const QString &product : settings.products)
            products << quoted(product);
        reward += R"(,"products":[)" + products.join(',') + ']';
    }
    reward += ',' + (request.receiver ? toMethod(request.receiver->method) : toAddress(request.email));
    reward += R"(,"value":{"currency_code":)" + quoted(request.amount->currency.code()) + R"(,"denomination":)"
        + toDecimal(*request.amount).toLatin1() + '}';
    return R"({"external_id":)" + quoted(key) + R"(,"payment":{"funding_source_id":)" + quoted(settings.fundingSource)
        + R"(},"reward":{)" + reward + "}}";
}

QString shown(const Money &money)
{
    return QString(toDecimal(money) + u' ' + money.currency.code());
}

QString fundsText(const FundingSource &source)
{
    if (!source.available)
        return u"what the funding source holds is not told"_s;
    return (source.method == "balance"_L1 ? u"the balance holds %1"_s : u"the funding source holds %1"_s)
        .arg(shown(*source.available));
}

} // namespace

Status checkSettings(const OrderSettings &settings)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    QStringList ids = settings.products;
    if (!settings.campaign.isEmpty())
        ids << settings.campaign;
    if (ids.isEmpty())
        return fail(ErrorKind::Usage, u"Tremendous needs to know what the receivers may choose from."_s,
            u"Give a campaign of theirs, --option campaign=ID, or products, --option products=ID,ID."_s,
            u"campaign-missing"_s);
    ids << settings.fundingSource;
    for (const QString &id : ids) {
        if (!form.match(id).hasMatch())
            return fail(ErrorKind::Usage, u"\"%1\" is no id of Tremendous."_s.arg(http::visibleControls(id.left(80))),
                {}, u"bad-id"_s);
    }
    return {};
}

Result<AccountReport> checkAccount(TremendousApi &api, const OrderSettings &settings, const CancelToken &cancel)
{
    RD_TRY(report, api.account(cancel));
    RD_TRY(source, api.fundingSource(settings.fundingSource, cancel));
    if (!source.isUsable) {
        report.missingWrite = {u"api_orders"_s};
        report.missing.push_back({u"api_orders"_s, true, u"Orders will be refused."_s,
            u"Allow orders by the API for this funding source at Tremendous, or choose another one."_s});
    }
    report.remarks += u"Paid from %1; %2."_s.arg(settings.fundingSource, fundsText(source));
    if (!settings.campaign.isEmpty())
        RD_CHECK(api.get("/campaigns/" + settings.campaign.toUtf8(), cancel));
    for (const QString &product : settings.products)
        RD_CHECK(api.get("/products/" + product.toUtf8(), cancel));
    return report;
}

TremendousGateway::TremendousGateway(std::shared_ptr<TremendousApi> api, OrderSettings settings)
    : m_api(std::move(api)), m_settings(std::move(settings))
{
}

bool TremendousGateway::supports(const QString &method) const
{
    return method == "tremendous"_L1;
}

Result<GatewayAccount> TremendousGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, m_api->account(cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Status TremendousGateway::readProducts(const CancelToken &cancel)
{
    if (m_products)
        return {};
    std::vector<Band> bands;
    for (const QString &id : m_settings.products) {
        RD_TRY(read, m_api->get("/products/" + id.toUtf8(), cancel));
        const QJsonObject product = read.json["product"_L1].toObject();
        Band band;
        for (const QJsonValue code : product["currency_codes"_L1].toArray())
            band.currencies << code.toString();
        for (const QJsonValue value : product["skus"_L1].toArray())
            band.amounts.emplace_back(value["min"_L1], value["max"_L1]);
        bands.push_back(std::move(band));
    }
    m_products = std::move(bands);
    return {};
}

/// Nothing = one of the products takes the amount. A bound that is no amount of its currency bounds nothing: Tremendous
/// decides.
std::optional<IssuePlan> TremendousGateway::outsideProducts(const Money &amount) const
{
    if (m_products->empty())
        return std::nullopt;
    const auto holds = [&amount](const auto &bounds) {
        const auto least = moneyFrom(bounds.first, amount.currency.code());
        const auto most = moneyFrom(bounds.second, amount.currency.code());
        return (!least || amount.minor >= least->minor) && (!most || amount.minor <= most->minor);
    };
    bool isInCurrency = false;
    for (const Band &band : *m_products) {
        if (!band.currencies.isEmpty() && !band.currencies.contains(amount.currency.code()))
            continue;
        isInCurrency = true;
        if (band.amounts.empty() || std::any_of(band.amounts.begin(), band.amounts.end(), holds))
            return std::nullopt;
    }
    return isInCurrency
        ? blocked(Blocker::ProviderLimit, u"none of the products takes an amount of %1"_s.arg(shown(amount)))
        : blocked(Blocker::CurrencyNotSupported, u"none of the products is there in %1"_s.arg(amount.currency.code()));
}

Result<IssuePlan> TremendousGateway::plan(const IssueRequest &request, const QString &key, const CancelToken &cancel)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"Tremendous does not offer the method %1"_s.arg(request.method));
    if (!request.amount || request.amount->minor <= 0)
        return blocked(Blocker::NoPayoutMethod, u"it has no amount that could be paid"_s);
    const QString address = request.receiver ? request.receiver->destination.account : request.email;
    if (!isPayoutAddress(address, kLongestReceiver))
        return blocked(Blocker::NoPayoutMethod, u"the receiver has no e-mail address that could be sent to"_s);
    const QString code = request.amount->currency.code();
    if (!isCurrency(code))
        return blocked(Blocker::CurrencyNotSupported, u"Tremendous has no rewards in %1"_s.arg(code));
    RD_CHECK(readProducts(cancel));
    if (auto outside = outsideProducts(*request.amount))
        return *std::move(outside);
    RD_TRY(source, m_api->fundingSource(m_settings.fundingSource, cancel));
    if (!source.isUsable)
        return blocked(Blocker::ProviderLimit,
            u"funding source %1 may not pay for orders by the API"_s.arg(m_settings.fundingSource));
    const bool isComparable = source.available && source.available->currency == request.amount->currency;
    if (isComparable && source.available->minor < request.amount->minor)
        return blocked(Blocker::ProviderLimit, u"insufficient funds: "_s + fundsText(source));
    IssuePlan plan;
    plan.effect =
        u"%1 gets %2 by Tremendous; %3"_s.arg(maskedAddress(address), shown(*request.amount), fundsText(source));
    if (isComparable)
        plan.funds = source.available;
    PreparedStep step;
    step.name = u"order"_s;
    step.path = u"/orders"_s;
    step.body = bodyOf(request, key, m_settings);
    step.naturalKey = key;
    plan.steps.push_back(std::move(step));
    if (request.receiver)
        m_addresses.insert_or_assign(request.receiver->method, address);
    return plan;
}

IssueIntent TremendousGateway::addressed(const IssueIntent &intent) const
{
    IssueIntent whole = intent;
    const auto found = m_addresses.find(methodIn(intent.body));
    if (found != m_addresses.end())
        whole.body.replace(toMethod(found->first), toAddress(found->second));
    return whole;
}

SendOutcome TremendousGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const IssueIntent whole = addressed(intent);
    if (!methodIn(whole.body).isEmpty())
        return http::sendOutcome(
            SendVerdict::NotSent, u"receiver-unknown"_s, u"the participant's payout method has not been read yet"_s);
    return judgeSent(whole, m_api->postOnce(whole.path, whole.body, cancel));
}

LookupOutcome TremendousGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    auto found = search(intent, cancel);
    return found ? *std::move(found) : LookupOutcome{LookupVerdict::Undecided, {}, found.error().text};
}

Result<LookupOutcome> TremendousGateway::search(const IssueIntent &written, const CancelToken &cancel)
{
    const IssueIntent intent = addressed(written);
    if (!intent.reference.isEmpty()) {
        RD_TRY(read, m_api->get("/orders/" + intent.reference.toUtf8().toPercentEncoding(), cancel));
        auto outcome = judgeOrder(intent, read.json["order"_L1].toObject());
        outcome.serverTime = read.serverTime;
        return outcome;
    }
    RD_TRY(read,
        m_api->get("/orders?external_id=" + intent.naturalKey.toUtf8().toPercentEncoding() + "&limit=10", cancel));
    if (!read.json["orders"_L1].isArray())
        return fail(ErrorKind::BadAnswer, u"Tremendous's answer holds no list of orders"_s);
    LookupOutcome outcome{LookupVerdict::Absent, {}, {}};
    int found = 0;
    for (const QJsonValue value : read.json["orders"_L1].toArray()) {
        if (value["external_id"_L1].toString() != intent.naturalKey)
            continue;
        outcome = judgeOrder(intent, value.toObject());
        ++found;
    }
    if (found > 1)
        outcome = {LookupVerdict::Undecided, {}, u"%1 orders at Tremendous carry our id"_s.arg(found)};
    outcome.serverTime = read.serverTime;
    return outcome;
}

std::chrono::milliseconds TremendousGateway::resendWindow() const
{
    return kKeyLife;
}

std::chrono::milliseconds TremendousGateway::returnPeriod() const
{
    return kMayReturn;
}

} // namespace rd::tremendous
