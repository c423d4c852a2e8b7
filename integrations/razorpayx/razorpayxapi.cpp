// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/razorpayx/razorpayxapi.h"

#include "integrations/http/statuserror.h"
#include "integrations/razorpayx/payoutanswer.h"

#include <QRegularExpression>

namespace rd::razorpayx {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const http::HttpResponse &answer, const QString &what)
{
    const http::Refusal refusal = readRefusal(answer);
    Error error = http::statusError(answer, what + u": "_s + refusal.text, refusal.isWellFormed);
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        error.hint =
            u"Check key and secret, and whether this computer's IP address is on RazorpayX's list of allowed ones. Without a fixed IP address pay with the RazorpayX file instead."_s;
    return error;
}

} // namespace

std::optional<bool> isLiveKey(const Secret &key)
{
    std::optional<bool> live;
    key.use([&live](const char *data, qsizetype size) {
        const auto text = QLatin1StringView(data, size);
        const qsizetype colon = text.indexOf(u':');
        if (colon < 0 || colon + 1 >= size)
            return;
        if (text.startsWith("rzp_test_"_L1))
            live = false;
        else if (text.startsWith("rzp_live_"_L1))
            live = true;
    });
    return live;
}

RazorpayxApi::RazorpayxApi(std::shared_ptr<http::JsonCalls> calls, QString debitAccount, bool live)
    : m_calls(std::move(calls)), m_debitAccount(std::move(debitAccount)), m_live(live)
{
}

Result<std::shared_ptr<RazorpayxApi>> RazorpayxApi::open(
    http::HttpClient &client, RazorpayxSettings settings, Secret key)
{
    const auto live = isLiveKey(key);
    if (!live)
        return fail(ErrorKind::BadInput, u"this is no API key of RazorpayX"_s,
            u"Give key ID and secret with a colon between them: ID:SECRET. The ID begins with rzp_test_ or rzp_live_."_s,
            u"bad-key"_s);
    static const QRegularExpression number(u"\\A[A-Za-z0-9]{5,35}\\z"_s);
    if (!number.match(settings.debitAccount).hasMatch())
        return fail(ErrorKind::Usage, u"RazorpayX needs to know which account pays."_s,
            u"Give the customer identifier or account number that the dashboard shows, with --option account=NUMBER."_s,
            u"account-missing"_s);
    http::JsonPlace place;
    place.base = settings.base.isEmpty() ? QUrl(QString(kBase)) : settings.base;
    place.prefix = "/v1";
    place.account = settings.account;
    place.authScheme = "Basic";
    place.errorOf = errorOf;
    RD_TRY(calls, http::JsonCalls::open(client, std::move(place), settings.limits, std::move(key)));
    return std::shared_ptr<RazorpayxApi>(new RazorpayxApi(std::move(calls), settings.debitAccount, *live));
}

Result<AccountReport> RazorpayxApi::account(const CancelToken &cancel) const
{
    RD_TRY(read, m_calls->get("/payouts?account_number=" + m_debitAccount.toLatin1() + "&count=1&skip=0", cancel));
    if (!read.json.object()["items"_L1].isArray())
        return fail(ErrorKind::BadAnswer, u"RazorpayX's answer holds no list of payouts"_s);
    AccountReport report;
    report.accountId = m_debitAccount;
    report.accountName = m_live ? u"RazorpayX"_s : u"RazorpayX, test mode"_s;
    report.live = m_live;
    report.serverTime = read.serverTime;
    report.currency = Currency::parse(u"INR").value_or(Currency());
    report.remarks = {u"The balance cannot be seen from here: RazorpayX says so when it is too low."_s};
    if (m_live)
        report.remarks +=
            u"RazorpayX pays only for the IP addresses on its list: this computer needs a fixed one, or pay with the RazorpayX file."_s;
    return report;
}

} // namespace rd::razorpayx
