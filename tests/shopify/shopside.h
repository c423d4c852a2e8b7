// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/shopserver.h"
#include "integrations/shopify/shopifysource.h"
#include "tests/fakes/fakeclock.h"

namespace rd::test {

using namespace Qt::StringLiterals;

/// The desk's side of one connection to the sample shop; waiting moves the clock.
struct Side {
    explicit Side(sample::ShopServer &server, shopify::SourceSettings settings = {}, const QString &clientId = {})
        : clock(server.now()), client(clock)
    {
        shopify::ShopifySettings settingsOfApi;
        settingsOfApi.base = server.baseUrl();
        settingsOfApi.account = u"test"_s;
        settingsOfApi.clientId = clientId;
        settingsOfApi.retry.attempts = 3;
        QByteArray key = clientId.isEmpty() ? sample::ShopServer::adminToken() : sample::ShopServer::clientSecret();
        api = shopify::ShopifyApi::open(client, clock, settingsOfApi, Secret::take(key)).value();
        source = std::make_unique<shopify::ShopifySource>(api, std::move(settings));
    }
    Result<RecordPage> fetch(const PageRequest &request)
    {
        Result<RecordPage> out = fail(ErrorKind::Internal, u"not called"_s);
        source->fetch(request, cancel, [&out](Result<RecordPage> page) { out = std::move(page); });
        return out;
    }
    /// All pages of a stream in one; a failure ends the test.
    RecordPage all(Stream stream, std::optional<qint64> updatedFromS = {})
    {
        RecordPage whole;
        PageRequest request;
        request.stream = stream;
        request.updatedFromS = updatedFromS;
        pages = 0;
        for (;;) {
            const auto page = fetch(request);
            if (!page)
                qFatal("%s", qPrintable(page.error().text));
            ++pages;
            whole.rows += page->rows;
            whole.livemode = page->livemode;
            const auto add = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
            add(whole.invoices, page->invoices);
            add(whole.refunds, page->refunds);
            add(whole.sessions, page->sessions);
            add(whole.customers, page->customers);
            add(whole.products, page->products);
            add(whole.prices, page->prices);
            add(whole.coupons, page->coupons);
            add(whole.promotionCodes, page->promotionCodes);
            add(whole.collections, page->collections);
            whole.seenS = page->seenS;
            if (!page->hasMore)
                return whole;
            request.cursor = page->nextCursor;
        }
    }
    InvoiceRecord order(const QString &id)
    {
        for (const InvoiceRecord &sale : all(Stream::Invoices).invoices) {
            if (sale.id == id.toStdString())
                return sale;
        }
        return {};
    }

    fakes::FakeClock clock;
    http::HttpClient client;
    CancelToken cancel;
    std::shared_ptr<shopify::ShopifyApi> api;
    std::unique_ptr<shopify::ShopifySource> source;
    int pages = 0;
};

inline sample::ShopOptions emptyShop()
{
    sample::ShopOptions options;
    options.orders = 0;
    return options;
}

inline shopify::SourceSettings bulk(qint64 chunk = 4000)
{
    shopify::SourceSettings settings;
    settings.bulkFrom = 1;
    settings.chunkBytes = chunk;
    return settings;
}

} // namespace rd::test
