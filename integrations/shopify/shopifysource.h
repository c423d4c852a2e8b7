// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyapi.h"
#include "models/ports/commercesource.h"

#include <map>

#include <set>

namespace rd::shopify {

class BulkReader;

struct SourceSettings {
    documents::Metafield metafield; ///< of customers: who brought them
    qint64 bulkFrom = 400; ///< a first load of as many rows and more is a bulk operation (shopify.md 7)
    qint64 longestList = 20'000; ///< rows of one search; a longer list goes on with another
    qint64 chunkBytes = 4 * 1024 * 1024; ///< of a bulk operation's file at a time; one page each
    std::chrono::milliseconds pollFirst{2000}; ///< doubles up to pollLongest
    std::chrono::milliseconds pollLongest{30'000};
};

/// A Shopify shop as a place data comes from. Orders are sales (InvoiceRecord with kOrderSale), their transactions
/// payments and refunds, the visits that led to them sessions; products come with their variants, discounts with their
/// codes. Small shops are listed, large ones read by bulk operations, a piece of the file at a time. Later runs list
/// what has changed since the last one, with an overlap. `fetch` blocks and calls `done` before it returns.
class ShopifySource : public CommerceSource {
public:
    ShopifySource(std::shared_ptr<ShopifyApi> api, SourceSettings settings);
    ~ShopifySource() override;

    [[nodiscard]] std::vector<Stream> streams() const override;
    [[nodiscard]] bool hasCreatedWindows(Stream) const override { return false; }
    /// Orders carry what is needed of their customers, codes and products.
    [[nodiscard]] bool isOptional(Stream stream) const override { return stream != Stream::Invoices; }
    [[nodiscard]] Result<AccountReport> checkAccount(const CancelToken &cancel) override;
    void fetch(const PageRequest &request, const CancelToken &cancel, PageDone done) override;
    [[nodiscard]] Result<ChangeFeed> feedHead(const CancelToken &cancel) override;
    [[nodiscard]] Result<ChangeFeed> changesSince(
        const std::string &cursor, Instant lastSuccess, const CancelToken &cancel) override;
    /// With the orders whose visits Shopify had not made out: they are read again next time.
    [[nodiscard]] std::string cursorAfter(const ChangeFeed &feed) const override;
    [[nodiscard]] QStringList remarks() const override;
    [[nodiscard]] int maxInFlight() const override { return 1; }
    [[nodiscard]] qint64 requestsSent() const override { return m_api->requestsSent(); }

private:
    struct Shop {
        bool live = false;
        Currency currency;
    };
    [[nodiscard]] Result<Shop> shop(const CancelToken &cancel);
    [[nodiscard]] Result<RecordPage> page(const PageRequest &request, const CancelToken &cancel);
    [[nodiscard]] Result<RecordPage> listed(const PageRequest &request, const CancelToken &cancel);
    [[nodiscard]] Result<RecordPage> byId(const PageRequest &request, const CancelToken &cancel);
    [[nodiscard]] Result<bool> isLarge(Stream stream, const CancelToken &cancel);
    /// A list inside a row: what a document calls it, and the document that reads on where its first page was cut.
    struct InnerList {
        const char *operation;
        QByteArray (*document)();
        const char *root;
        const char *name;
    };
    [[nodiscard]] static InnerList innerListOf(Stream stream);
    /// All rows of it.
    [[nodiscard]] Result<QJsonArray> wholeList(
        const InnerList &inner, const QJsonObject &row, const QJsonObject &list, const CancelToken &cancel);
    // Places of the list of collections, which comes after that of the products.
    static constexpr std::string_view kCollectionPlace = "collections:";
    /// Collections that have changed, with their products: a product says nothing when it is put into one by hand.
    [[nodiscard]] Status addCollections(
        const std::string &place, std::optional<qint64> sinceS, const CancelToken &cancel, RecordPage &page);
    /// Collections that are gone since then, as ones without products.
    [[nodiscard]] Status addDeletedCollections(qint64 sinceS, const CancelToken &cancel, RecordPage &page);
    [[nodiscard]] Status addMembers(const QJsonObject &row, const CancelToken &cancel, RecordPage &page);
    [[nodiscard]] Status addProduct(const QJsonObject &row, const QJsonArray &inner, RecordPage &page);
    [[nodiscard]] Status addRow(Stream stream, const QJsonObject &row, const CancelToken &cancel, RecordPage &page);
    [[nodiscard]] Status addWhole(Stream stream, const QJsonObject &row, const QJsonArray &inner, RecordPage &page);
    void noteHidden(const GraphQlAnswer &answer);
    void addVariables(Stream stream, QJsonObject &variables) const;
    [[nodiscard]] int pageSize(Stream stream) const;

    std::shared_ptr<ShopifyApi> m_api; // shared with the gateway of the same connection
    const SourceSettings m_settings;
    std::unique_ptr<BulkReader> m_bulk;
    mutable std::mutex m_mutex; // guards what follows
    std::optional<Shop> m_shop;
    std::map<Stream, qint64> m_counts;
    std::map<Stream, int> m_pageSize; // halved when Shopify finds a page too dear
    std::set<std::string> m_openJourneys;
    bool m_hidesCustomers = false; ///< some answer refused names or addresses
    QString m_collectionRemark; ///< why deleted collections are not known
};

} // namespace rd::shopify
