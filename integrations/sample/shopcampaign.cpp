// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopcampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

const QString &clothes()
{
    static const QString title = u"Clothes"_s;
    return title;
}

} // namespace

ShopOptions sampleShop(Instant now)
{
    ShopOptions options;
    options.currency = u"USD"_s;
    options.presentment = {u"USD"_s, u"EUR"_s};
    options.now = now;
    options.customers = 120;
    options.orders = 300; // below what a bulk operation would be made for: it takes a second
    return options;
}

void fillCollections(ShopServer &shop)
{
    shop.setCollected(0, clothes());
    shop.setCollected(1, clothes());
    shop.setCollected(2, u"Leather"_s);
}

SampleCampaign shopCampaign(const ShopServer &shop)
{
    const QString name = u"Shop friends"_s;
    const QJsonObject document{{u"version"_s, 1}, {u"name"_s, name}, {u"kind"_s, u"refer-double"_s},
        {u"connections"_s, QJsonArray{ShopServer::connectionName()}},
        {u"attribution"_s,
            QJsonObject{{u"evidence"_s, QJsonArray{u"promo-code"_s, u"client-reference"_s, u"order-attribute"_s}},
                {u"existingCustomers"_s, true}}},
        {u"rules"_s,
            QJsonArray{QJsonObject{{u"name"_s, clothes()}, {u"percent"_s, u"20"_s},
                           {u"collections"_s, QJsonArray{shop.collectionId(clothes())}}},
                QJsonObject{{u"name"_s, u"Everything else"_s}, {u"percent"_s, u"10"_s}}}},
        {u"rewards"_s,
            QJsonObject{{u"referrer"_s, QJsonObject{{u"kind"_s, u"cash"_s}}},
                {u"referee"_s,
                    QJsonObject{{u"kind"_s, u"discount-code"_s}, {u"percentOff"_s, u"10"_s}, {u"usageLimit"_s, 1},
                        {u"expiresDays"_s, 90}}}}},
        {u"hold"_s, QJsonObject{{u"days"_s, 14}}}};
    return {name, QJsonDocument(document).toJson(QJsonDocument::Indented),
        "name,email,code,country,state\r\n"
        "Mia Moss,mia.moss@partners.example,MIA10,DE,active\r\n"
        "Ben Berg,ben.berg@partners.example,BEN10,DE,active\r\n"};
}

} // namespace rd::sample
