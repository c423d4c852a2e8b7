// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifykey.h"

#include <QRegularExpression>

#include <string_view>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

Status checkText(std::string_view text, KeyWay way)
{
    constexpr std::size_t kShortest = 16;
    constexpr std::size_t kLongest = 255;
    const auto starts = [text](std::string_view prefix) { return text.starts_with(prefix); };
    if (starts("sk_") || starts("rk_") || starts("pk_") || starts("whsec_"))
        return fail(ErrorKind::BadInput, u"this is a key of Stripe, not of Shopify"_s,
            u"Take the Admin API access token (shpat_…) of your app, or the secret of an app of the Dev Dashboard."_s,
            u"other-providers-key"_s);
    if (way == KeyWay::AdminToken && starts("shpss_"))
        return fail(ErrorKind::BadInput, u"this is the secret of an app, not an access token"_s,
            u"Give the app's client ID as well: --option client-id=ID."_s, u"client-id-missing"_s);
    if (way == KeyWay::ClientCredentials && (starts("shpat_") || starts("shpca_")))
        return fail(ErrorKind::BadInput, u"this is an access token, but a client ID was given"_s,
            u"Leave the option client-id out, or give the app's client secret."_s, u"client-secret-missing"_s);
    if (text.size() < kShortest || text.size() > kLongest || !isPlain(text))
        return fail(ErrorKind::BadInput, u"this does not look like a token or secret of Shopify"_s,
            u"Copy it again; it is one word without spaces."_s, u"unknown-key-form"_s);
    return {};
}

} // namespace

Status checkKey(const Secret &key, KeyWay way)
{
    Status status;
    key.use([&](const char *data, qsizetype size) { status = checkText({data, static_cast<std::size_t>(size)}, way); });
    return status;
}

Status checkClientId(const QString &clientId)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{8,128}\\z"_s);
    if (form.match(clientId).hasMatch())
        return {};
    return fail(ErrorKind::BadInput, u"\"%1\" does not look like an app's client ID"_s.arg(clientId.left(128)),
        u"Copy it from the app's settings in the Dev Dashboard."_s, u"bad-client-id"_s);
}

} // namespace rd::shopify
