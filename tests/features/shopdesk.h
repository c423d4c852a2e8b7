// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/shopserver.h"
#include "tests/features/desk.h"

namespace rd::features {

using namespace rd::sample;

/// A merchant who sells through Shopify: a shop on the loopback and a person with the real program.
class ShopDesk {
protected:
    void open()
    {
        m_shop = std::make_unique<ShopServer>(quiet());
        QVERIFY(m_shop->start());
        m_desk = std::make_unique<Desk>();
    }
    void close()
    {
        m_desk.reset();
        m_shop.reset();
    }

    static ShopOptions quiet()
    {
        ShopOptions options;
        options.orders = 0;
        options.customersDaysAgo = 20; // a tag counts from when its customer was made (rulings.md 12)
        // A minute behind: what a test lets happen some seconds later is still past for the program.
        options.now = fromUnixMs(QDateTime::currentMSecsSinceEpoch()) - std::chrono::minutes(1);
        return options;
    }
    Outcome connectShop(const QStringList &more = {})
    {
        return m_desk->json(QStringList{u"connect"_s, u"shopify"_s, u"--name"_s, u"shop"_s, u"--api-base"_s,
                                m_shop->baseUrl().toString()}
            + more);
    }

    /// The shop connected, Mia and Ben in a campaign of 20 percent without hold.
    void begin(const QByteArray &connections = "\"shop\"")
    {
        m_desk->setKeyOf(u"SHOP"_s, ShopServer::adminToken());
        RD_STATUS(connectShop(), 0);
        QByteArray campaign = R"({"version": 1, "name": "Shop partners", "kind": "affiliate", "connections": [@], )"
                              R"("attribution": {"evidence": ["promo-code", "client-reference", "metadata", )"
                              R"("order-attribute", "email"], "metadataKeys": ["referral", "via", "ref"]}, )"
                              R"("rules": [{"percent": "20"}], "rewards": {"referrer": {"kind": "cash"}}, )"
                              R"("hold": {"days": 0}})";
        campaign.replace("@", connections);
        RD_STATUS(m_desk->json({u"campaign"_s, u"apply"_s, m_desk->file(u"campaign.json"_s, campaign)}), 0);
        RD_STATUS(
            m_desk->json({u"participants"_s, u"import"_s,
                m_desk->file(u"people.csv"_s,
                    "name,email,code\nMia Moss,mia@partners.example,MIA10\nBen Berg,ben@partners.example,BEN10\n"),
                u"--campaign"_s, u"Shop partners"_s}),
            0);
    }
    QJsonObject sync()
    {
        const Outcome outcome = m_desk->json({u"sync"_s});
        if (outcome.status != 0)
            qWarning("%s %s", outcome.err.constData(), outcome.out.constData());
        return outcome.json();
    }
    /// "mia@… 2000 5000000123" a reward, in the order of the orders.
    QStringList due()
    {
        QStringList rows;
        for (const auto &value : m_desk->rewards(u"due"_s)) {
            const QJsonObject reward = value.toObject();
            rows.append(reward["participant"_L1]["email"_L1].toString().section(u'@', 0, 0) + u' '
                + QString::number(reward["amount"_L1]["minor"_L1].toInteger()) + u' '
                + reward["amount"_L1]["currency"_L1].toString() + u' '
                + reward["conversion"_L1]["object"_L1].toString());
        }
        rows.sort();
        return rows;
    }

    std::unique_ptr<ShopServer> m_shop;
    std::unique_ptr<Desk> m_desk;
};

} // namespace rd::features
