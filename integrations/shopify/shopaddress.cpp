// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopaddress.h"

#include <QRegularExpression>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// What is left of an address when scheme, path and the admin's own form are taken away.
QString hostOrName(QString text)
{
    text = text.trimmed().toLower();
    for (const auto &scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme))
            text.remove(0, scheme.size());
    }
    constexpr auto kAdmin = "admin.shopify.com/store/"_L1;
    if (text.startsWith(kAdmin))
        text.remove(0, kAdmin.size());
    return text.section(u'/', 0, 0);
}

} // namespace

Result<QString> parseShop(const QString &text)
{
    static const QRegularExpression name(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    static const QRegularExpression host(u"\\A[a-z0-9][a-z0-9-]*\\.myshopify\\.com\\z"_s);
    const QString plain = hostOrName(text);
    if (plain.size() <= 100 && host.match(plain).hasMatch())
        return plain;
    if (plain.size() <= 80 && name.match(plain).hasMatch())
        return QString(plain + ".myshopify.com"_L1);
    return fail(ErrorKind::BadInput, u"\"%1\" is not the permanent address of a shop"_s.arg(text.trimmed().left(100)),
        u"Give the name before .myshopify.com, as in the address of the shop's admin: --option shop=NAME."_s,
        u"bad-shop"_s);
}

QUrl baseOf(const QString &shop)
{
    return QUrl(u"https://"_s + shop);
}

} // namespace rd::shopify
