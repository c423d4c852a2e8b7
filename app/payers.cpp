// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payers.h"

#include "integrations/cashfree/cashfreegateway.h"
#include "integrations/files/fileio.h"
#include "integrations/paypal/paypalgateway.h"
#include "integrations/razorpayx/razorpayxgateway.h"
#include "integrations/tremendous/tremendousgateway.h"
#include "integrations/wise/wisegateway.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr QLatin1StringView kSandbox("sandbox");
constexpr QLatin1StringView kReference("reference");

QString option(const PayerPlace &place, QLatin1StringView name)
{
    return place.connection.options.value(name).trimmed();
}

Result<bool> flagOption(const PayerPlace &place, QLatin1StringView name)
{
    const QString value = place.connection.options.value(name, u"no"_s);
    if (value != "yes"_L1 && value != "no"_L1)
        return fail(ErrorKind::Usage, u"Option %1=%2 is neither yes nor no."_s.arg(QString(name), value));
    return value == "yes"_L1;
}

/// A text of the merchant's that receivers read, at most `longest` characters and without controls.
Result<QString> textOption(const PayerPlace &place, QLatin1StringView name, qsizetype longest)
{
    const QString value = option(place, name);
    const bool isPlain = std::none_of(value.begin(), value.end(), [](QChar c) { return !c.isPrint(); });
    if (value.size() > longest || !isPlain)
        return fail(ErrorKind::Usage,
            u"Option %1 has to be a plain text of at most %2 characters."_s.arg(
                QString(name), QString::number(longest)));
    return value;
}

/// Address, pace bucket and pace, which every provider's settings begin with. A server on this computer has no pace.
template <typename Settings>
Settings settingsFor(const PayerPlace &place)
{
    Settings settings;
    settings.base = QUrl(place.connection.apiBase, QUrl::StrictMode);
    settings.account = place.connection.provider + u'/' + place.connection.name;
    if (!settings.base.isEmpty() && http::isLoopback(settings.base))
        settings.limits = {0, 0, 2, 5};
    return settings;
}

Result<std::shared_ptr<paypal::PaypalApi>> openPaypal(const PayerPlace &place)
{
    auto settings = settingsFor<paypal::PaypalSettings>(place);
    RD_TRY(sandbox, flagOption(place, kSandbox));
    settings.sandbox = sandbox;
    return paypal::PaypalApi::open(place.client, place.clock, std::move(settings), place.secret);
}

Result<paypal::PayoutWords> payoutWords(const PayerPlace &place)
{
    constexpr qsizetype kSubject = 255;
    constexpr qsizetype kNote = 400;
    RD_TRY(subject, textOption(place, "subject"_L1, kSubject));
    RD_TRY(note, textOption(place, "note"_L1, kNote));
    return paypal::PayoutWords{subject, note};
}

Payer paypalPayer()
{
    return {u"paypal"_s, {kSandbox, u"subject"_s, u"note"_s},
        [](const PayerPlace &place) -> Result<AccountSource::Check> {
            RD_CHECK(payoutWords(place));
            RD_TRY(api, openPaypal(place));
            return [api](const CancelToken &cancel) { return api->account(cancel); };
        },
        [](const PayerPlace &place) -> Result<std::unique_ptr<RewardGateway>> {
            RD_TRY(words, payoutWords(place));
            RD_TRY(api, openPaypal(place));
            return std::make_unique<paypal::PaypalGateway>(std::move(api), std::move(words));
        }};
}

Result<tremendous::OrderSettings> orderSettings(const PayerPlace &place)
{
    tremendous::OrderSettings settings;
    settings.campaign = place.connection.options.value(u"campaign"_s);
    settings.products = place.connection.options.value(u"products"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &product : settings.products)
        product = product.trimmed();
    settings.fundingSource = place.connection.options.value(u"funding-source"_s, settings.fundingSource);
    RD_CHECK(tremendous::checkSettings(settings));
    return settings;
}

Result<std::shared_ptr<tremendous::TremendousApi>> openTremendous(const PayerPlace &place)
{
    return tremendous::TremendousApi::open(
        place.client, settingsFor<tremendous::TremendousSettings>(place), place.secret);
}

Payer tremendousPayer()
{
    return {u"tremendous"_s, {u"campaign"_s, u"products"_s, u"funding-source"_s},
        [](const PayerPlace &place) -> Result<AccountSource::Check> {
            RD_TRY(settings, orderSettings(place));
            RD_TRY(api, openTremendous(place));
            return
                [api, settings](const CancelToken &cancel) { return tremendous::checkAccount(*api, settings, cancel); };
        },
        [](const PayerPlace &place) -> Result<std::unique_ptr<RewardGateway>> {
            RD_TRY(settings, orderSettings(place));
            RD_TRY(api, openTremendous(place));
            return std::make_unique<tremendous::TremendousGateway>(std::move(api), std::move(settings));
        }};
}

Result<wise::TransferSettings> transferSettings(const PayerPlace &place)
{
    constexpr qsizetype kReferenceLength = 35;
    wise::TransferSettings settings;
    RD_TRY(funds, flagOption(place, "fund"_L1));
    RD_TRY(reference, textOption(place, kReference, kReferenceLength));
    settings.funds = funds;
    settings.reference = reference;
    settings.source = option(place, "source-currency"_L1).toUpper();
    RD_CHECK(wise::checkSettings(settings));
    return settings;
}

Result<std::shared_ptr<wise::WiseApi>> openWise(const PayerPlace &place)
{
    auto settings = settingsFor<wise::WiseSettings>(place);
    RD_TRY(sandbox, flagOption(place, kSandbox));
    settings.sandbox = sandbox;
    settings.profile = option(place, "profile"_L1);
    return wise::WiseApi::open(place.client, std::move(settings), place.secret);
}

Payer wisePayer()
{
    return {u"wise"_s, {kSandbox, u"profile"_s, u"source-currency"_s, kReference, u"fund"_s},
        [](const PayerPlace &place) -> Result<AccountSource::Check> {
            RD_TRY(settings, transferSettings(place));
            RD_TRY(api, openWise(place));
            return [api, settings](const CancelToken &cancel) { return wise::checkAccount(*api, settings, cancel); };
        },
        [](const PayerPlace &place) -> Result<std::unique_ptr<RewardGateway>> {
            RD_TRY(settings, transferSettings(place));
            RD_TRY(api, openWise(place));
            return std::make_unique<wise::WiseGateway>(std::move(api), std::move(settings));
        }};
}

razorpayx::PayoutSettings razorpayxPayouts(const PayerPlace &place)
{
    razorpayx::PayoutSettings settings;
    settings.narration = option(place, "narration"_L1);
    if (const QString purpose = option(place, "purpose"_L1); !purpose.isEmpty())
        settings.purpose = purpose;
    return settings;
}

Result<std::shared_ptr<razorpayx::RazorpayxApi>> openRazorpayx(const PayerPlace &place)
{
    RD_CHECK(razorpayx::checkSettings(razorpayxPayouts(place)));
    auto settings = settingsFor<razorpayx::RazorpayxSettings>(place);
    settings.debitAccount = option(place, "account"_L1);
    return razorpayx::RazorpayxApi::open(place.client, std::move(settings), place.secret);
}

Payer razorpayxPayer()
{
    return {u"razorpayx"_s, {u"account"_s, u"narration"_s, u"purpose"_s},
        [](const PayerPlace &place) -> Result<AccountSource::Check> {
            RD_TRY(api, openRazorpayx(place));
            return [api](const CancelToken &cancel) { return api->account(cancel); };
        },
        [](const PayerPlace &place) -> Result<std::unique_ptr<RewardGateway>> {
            RD_TRY(api, openRazorpayx(place));
            return std::make_unique<razorpayx::RazorpayxGateway>(std::move(api), razorpayxPayouts(place));
        }};
}

/// Cashfree's public key for this merchant, from the file that its dashboard gave.
Result<QByteArray> publicKeyOption(const PayerPlace &place)
{
    constexpr qint64 kLargest = 16 * 1024;
    const QString path = option(place, "public-key"_L1);
    if (path.isEmpty())
        return QByteArray();
    if (!QDir::isAbsolutePath(path))
        return fail(ErrorKind::Usage, u"Option public-key=%1 is not a whole path."_s.arg(path),
            u"Give the file that the dashboard of Cashfree made for two-factor authentication."_s, u"bad-key-file"_s);
    return files::readLimited(path, kLargest);
}

Result<cashfree::TransferSettings> cashfreeTransfers(const PayerPlace &place)
{
    const cashfree::TransferSettings settings{option(place, "remarks"_L1), option(place, "fund-source"_L1)};
    RD_CHECK(cashfree::checkSettings(settings));
    return settings;
}

Result<std::shared_ptr<cashfree::CashfreeApi>> openCashfree(const PayerPlace &place)
{
    auto settings = settingsFor<cashfree::CashfreeSettings>(place);
    RD_TRY(sandbox, flagOption(place, kSandbox));
    RD_TRY(publicKey, publicKeyOption(place));
    settings.sandbox = sandbox;
    settings.publicKey = publicKey;
    return cashfree::CashfreeApi::open(place.client, place.clock, std::move(settings), place.secret);
}

Payer cashfreePayer()
{
    return {u"cashfree"_s, {kSandbox, u"public-key"_s, u"fund-source"_s, u"remarks"_s},
        [](const PayerPlace &place) -> Result<AccountSource::Check> {
            RD_CHECK(cashfreeTransfers(place));
            RD_TRY(api, openCashfree(place));
            return [api](const CancelToken &cancel) { return api->account(cancel); };
        },
        [](const PayerPlace &place) -> Result<std::unique_ptr<RewardGateway>> {
            RD_TRY(settings, cashfreeTransfers(place));
            RD_TRY(api, openCashfree(place));
            return std::make_unique<cashfree::CashfreeGateway>(std::move(api), std::move(settings));
        }};
}

} // namespace

const std::vector<Payer> &payers()
{
    static const std::vector<Payer> all{
        paypalPayer(), tremendousPayer(), wisePayer(), razorpayxPayer(), cashfreePayer()};
    return all;
}

const Payer *payerOf(const QString &provider)
{
    const auto &all = payers();
    const auto found =
        std::find_if(all.begin(), all.end(), [&provider](const Payer &payer) { return payer.word == provider; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace rd::app
