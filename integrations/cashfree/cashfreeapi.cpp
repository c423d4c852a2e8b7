// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/cashfree/cashfreeapi.h"

#include "integrations/cashfree/transferanswer.h"
#include "integrations/crypto/rsaoaep.h"
#include "integrations/http/statuserror.h"

#include <QRegularExpression>

namespace rd::cashfree {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVersion[] = "2024-01-01";
constexpr QLatin1StringView kNoTransfer("transfer-id-not-found");
constexpr qsizetype kShownId = 40;

struct KeyParts {
    QString id;
    Secret secret;
};

std::optional<KeyParts> partsOf(const Secret &key)
{
    QString id;
    QByteArray rest;
    key.use([&](const char *data, qsizetype size) {
        const auto text = QLatin1StringView(data, size);
        const qsizetype colon = text.indexOf(u':');
        if (colon > 0 && colon + 1 < size) {
            id = QString(text.left(colon));
            rest = QByteArray(data + colon + 1, size - colon - 1);
        }
    });
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{5,100}\\z"_s);
    if (!form.match(id).hasMatch())
        return std::nullopt;
    return KeyParts{id, Secret::take(rest)};
}

Error errorOf(const http::HttpResponse &answer, const QString &what)
{
    const http::Refusal refusal = readRefusal(answer);
    Error error = http::statusError(answer, what + u": "_s + refusal.text, refusal.isWellFormed);
    if (error.kind == ErrorKind::NotFound)
        error.code = refusal.code;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        error.hint =
            u"Check client ID and secret. Cashfree also wants this computer's IP address on its list, or the public key that it makes for two-factor authentication, with this computer's clock set right: a signature is good for some minutes only. Without either pay with the Cashfree file instead."_s;
    return error;
}

/// "client id.seconds", readable for Cashfree alone; new for each attempt (payouts.md 5a).
Result<QByteArray> signature(const QByteArray &publicKey, const QString &clientId, Instant now)
{
    RD_TRY(encrypted,
        crypto::rsaOaepEncrypt(publicKey, clientId.toLatin1() + '.' + QByteArray::number(toUnixSeconds(now))));
    return encrypted.toBase64();
}

} // namespace

CashfreeApi::CashfreeApi(std::shared_ptr<http::JsonCalls> calls, QString clientId, bool sandbox, bool isSigned)
    : m_calls(std::move(calls)), m_clientId(std::move(clientId)), m_sandbox(sandbox), m_signed(isSigned)
{
}

Result<std::shared_ptr<CashfreeApi>> CashfreeApi::open(
    http::HttpClient &client, Clock &clock, CashfreeSettings settings, Secret key)
{
    const auto parts = partsOf(key);
    if (!parts)
        return fail(ErrorKind::BadInput, u"this is no API key of Cashfree Payouts"_s,
            u"Give client ID and client secret with a colon between them: ID:SECRET."_s, u"bad-key"_s);
    const bool isSigned = !settings.publicKey.isEmpty();
    if (isSigned)
        RD_CHECK(crypto::checkRsaPublicKey(settings.publicKey));
    http::JsonPlace place;
    place.base =
        settings.base.isEmpty() ? QUrl(settings.sandbox ? QString(kSandboxBase) : QString(kLiveBase)) : settings.base;
    place.prefix = "/payout";
    place.account = settings.account;
    place.authScheme = QByteArray();
    place.authHeader = "x-client-secret";
    place.errorOf = errorOf;
    place.headers = {{"x-api-version", kVersion}, {"x-client-id", parts->id.toLatin1()}};
    if (isSigned)
        place.attemptHeaders = [&client, &clock, host = place.base.host(), id = parts->id,
                                   publicKey = settings.publicKey]() -> Result<http::HeaderLines> {
            // Cashfree takes a signature for some minutes only: by its own clock, as far as it has said what time it
            // is.
            const auto skew = client.skew(host).value_or(std::chrono::milliseconds{0});
            RD_TRY(made, signature(publicKey, id, clock.now() + skew));
            return http::HeaderLines{{"X-Cf-Signature", made}};
        };
    RD_TRY(calls, http::JsonCalls::open(client, std::move(place), settings.limits, parts->secret));
    return std::shared_ptr<CashfreeApi>(
        new CashfreeApi(std::move(calls), parts->id.left(kShownId), settings.sandbox, isSigned));
}

Result<AccountReport> CashfreeApi::account(const CancelToken &cancel) const
{
    const auto read = m_calls->get("/transfers?transfer_id=rd1_is_this_key_good", cancel);
    if (!read && read.error().code != kNoTransfer)
        return fail(read.error());
    AccountReport report;
    report.accountId = m_clientId;
    report.accountName = m_sandbox ? u"Cashfree Payouts, sandbox"_s : u"Cashfree Payouts"_s;
    report.live = !m_sandbox;
    report.currency = Currency::parse(u"INR").value_or(Currency());
    if (read)
        report.serverTime = read->serverTime;
    report.remarks = {u"The balance cannot be seen from here: Cashfree says so when it is too low."_s};
    if (!m_signed)
        report.remarks +=
            u"Cashfree pays only for the IP addresses on its list: this computer needs a fixed one, or the public key of two-factor authentication."_s;
    return report;
}

} // namespace rd::cashfree
