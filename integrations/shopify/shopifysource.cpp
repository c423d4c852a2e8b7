// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifysource.h"

#include "integrations/shopify/bulkreader.h"
#include "integrations/shopify/listplace.h"
#include "integrations/shopify/shopifyaccount.h"
#include "integrations/shopify/shopifyreader.h"

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// Search is a little behind the data (shopify.md 5).
constexpr qint64 kOverlapS = 15 * 60;
/// Customers are filtered by whole days, discounts by days of the shop's zone.
constexpr qint64 kDayOverlapS = 2 * 86'400;
/// Visits are made out within hours; the first run after a backfill looks at what was recent then.
constexpr qint64 kJourneyS = 2 * 86'400;
constexpr int kPageRows = 100;
constexpr int kSmallestPage = 5;
constexpr qsizetype kMostOpen = 500;
constexpr std::string_view kBulk = "bulk:";

/// How a stream is asked for at Shopify.
struct Way {
    Stream stream;
    const char *operation;
    QByteArray (*document)();
    const char *byIdOperation;
    QByteArray (*byIdDocument)();
    const char *root; ///< of the list
    QLatin1StringView type; ///< of the rows
    const char *inner; ///< the list inside a row; null = none
    const char *filter; ///< always part of the search
    qint64 overlapS;
};

const Way &wayOf(Stream stream)
{
    using namespace documents;
    static const Way ways[] = {
        {Stream::Products, "ProductsSync", productsSync, "ProductsById", productsById, "products", "Product"_L1,
            "variants", "", kOverlapS},
        {Stream::PromotionCodes, "DiscountsSync", discountsSync, "DiscountsById", discountsById, "discountNodes",
            "DiscountNode"_L1, "codes", "method:code", kDayOverlapS},
        {Stream::Customers, "CustomersSync", customersSync, "CustomersById", customersById, "customers", "Customer"_L1,
            nullptr, "", kDayOverlapS},
        {Stream::Invoices, "OrdersSync", ordersSync, "OrdersById", ordersById, "orders", "Order"_L1, "lineItems", "",
            kOverlapS},
    };
    for (const Way &way : ways) {
        if (way.stream == stream)
            return way;
    }
    return ways[3];
}

/// The list inside a row as an answer holds it; a discount's is one level deeper.
QJsonObject innerOf(const char *name, const QJsonObject &row)
{
    const QJsonObject holder = row.contains("discount"_L1) ? row["discount"_L1].toObject() : row;
    return holder[QLatin1StringView(name)].toObject();
}

bool isCollection(const QJsonValue &id)
{
    return id.toString().startsWith("gid://shopify/Collection/"_L1);
}

/// Where a run starts from, and the orders that are to be read again.
struct Place {
    qint64 sinceS = 0;
    QStringList open;

    [[nodiscard]] static std::optional<Place> parse(const std::string &text)
    {
        const QStringList parts = QString::fromStdString(text).split(u'/');
        bool ok = false;
        Place place;
        place.sinceS = parts.value(1).toLongLong(&ok);
        if (parts.value(0) != "since"_L1 || !ok)
            return std::nullopt;
        place.open = parts.value(2).split(u',', Qt::SkipEmptyParts);
        return place;
    }
    [[nodiscard]] std::string text() const
    {
        return u"since/%1/%2"_s.arg(QString::number(sinceS), open.join(u',')).toStdString();
    }
};

} // namespace

ShopifySource::ShopifySource(std::shared_ptr<ShopifyApi> api, SourceSettings settings)
    : m_api(std::move(api)),
      m_settings(std::move(settings)),
      m_bulk(std::make_unique<BulkReader>(
          *m_api, BulkReader::Settings{m_settings.chunkBytes, m_settings.pollFirst, m_settings.pollLongest}))
{
}

ShopifySource::~ShopifySource() = default;

std::vector<Stream> ShopifySource::streams() const
{
    return {Stream::Products, Stream::PromotionCodes, Stream::Customers, Stream::Invoices};
}

Result<AccountReport> ShopifySource::checkAccount(const CancelToken &cancel)
{
    RD_TRY(report, probeShop(*m_api, cancel));
    RD_CHECK(addHiddenData(*m_api, report, cancel));
    return report;
}

Result<ShopifySource::Shop> ShopifySource::shop(const CancelToken &cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_shop)
            return *m_shop;
    }
    RD_TRY(report, probeShop(*m_api, cancel));
    const std::lock_guard lock(m_mutex);
    return *(m_shop = Shop{report.live, report.currency});
}

void ShopifySource::fetch(const PageRequest &request, const CancelToken &cancel, PageDone done)
{
    done(page(request, cancel));
}

Result<RecordPage> ShopifySource::page(const PageRequest &request, const CancelToken &cancel)
{
    RD_TRY(known, shop(cancel));
    const qint64 seenS = toUnixSeconds(m_api->serverTime().value_or(m_api->clock().now()));
    auto made = request.id.empty() ? listed(request, cancel) : byId(request, cancel);
    if (!made)
        return made;
    made->stream = request.stream;
    made->livemode = known.live;
    made->seenS = seenS;
    return made;
}

Result<bool> ShopifySource::isLarge(Stream stream, const CancelToken &cancel)
{
    if (stream == Stream::PromotionCodes)
        return false; // codes sit too deep for a bulk operation
    {
        const std::lock_guard lock(m_mutex);
        if (!m_counts.empty())
            return m_counts[stream] >= m_settings.bulkFrom;
    }
    auto answer = m_api->ask({"Counts", documents::counts(), {}, true}, cancel);
    if (!answer && answer.error().kind == ErrorKind::Forbidden)
        return false;
    if (!answer)
        return fail(std::move(answer).error());
    const std::lock_guard lock(m_mutex);
    m_counts[Stream::Products] = answer->data["productsCount"_L1]["count"_L1].toInteger();
    m_counts[Stream::Customers] = answer->data["customersCount"_L1]["count"_L1].toInteger();
    m_counts[Stream::Invoices] = answer->data["ordersCount"_L1]["count"_L1].toInteger();
    return m_counts[stream] >= m_settings.bulkFrom;
}

void ShopifySource::addVariables(Stream stream, QJsonObject &variables) const
{
    if (stream != Stream::Customers)
        return;
    variables["space"_L1] = QString::fromLatin1(m_settings.metafield.space);
    variables["key"_L1] = QString::fromLatin1(m_settings.metafield.key);
}

Result<RecordPage> ShopifySource::listed(const PageRequest &request, const CancelToken &cancel)
{
    const Way &way = wayOf(request.stream);
    std::string cursor = request.cursor;
    if (cursor.empty() && !request.updatedFromS) {
        RD_TRY(large, isLarge(request.stream, cancel));
        if (large) {
            const QByteArray query = request.stream == Stream::Products ? documents::bulkProducts()
                : request.stream == Stream::Customers                   ? documents::bulkCustomers(m_settings.metafield)
                                                                        : documents::bulkOrders();
            auto started = m_bulk->start(query, cancel);
            if (started) {
                // Kept before anybody waits for it: a run that is stopped meanwhile goes on with the same one.
                RecordPage begun;
                begun.hasMore = true;
                begun.nextCursor = std::string(kBulk) + *started;
                return begun;
            }
            if (started.error().code != "bulk-gone"_L1)
                return fail(std::move(started).error());
        }
    }
    RecordPage page;
    if (cursor.starts_with(kCollectionPlace)) {
        RD_CHECK(addCollections(cursor.substr(kCollectionPlace.size()), request.updatedFromS, cancel, page));
        return page;
    }
    if (cursor.starts_with(kBulk)) {
        const auto use = [&](const QJsonObject &row, const QJsonArray &inner) {
            return addWhole(request.stream, row, inner, page);
        };
        auto piece = m_bulk->read(cursor.substr(kBulk.size()), use, cancel);
        if (piece) {
            page.hasMore = !piece->next.empty();
            page.nextCursor = page.hasMore ? std::string(kBulk) + piece->next : std::string();
            return page;
        }
        if (piece.error().code != "bulk-gone"_L1)
            return fail(std::move(piece).error());
        // It failed or is too old: the list gives the same rows, slower.
        page = RecordPage{};
        cursor.clear();
    }
    auto place = ListPlace::parse(cursor);
    if (place.fromS == 0)
        place.fromS = request.updatedFromS.value_or(0);
    for (;;) {
        const int size = pageSize(request.stream);
        QJsonObject variables{{u"first"_s, size}, {u"query"_s, searchText(way.filter, place.fromS)}};
        if (!place.after.isEmpty())
            variables["after"_L1] = place.after;
        addVariables(request.stream, variables);
        auto answer = m_api->ask({way.operation, way.document(), variables, true}, cancel);
        if (!answer && answer.error().code == "max-cost-exceeded"_L1 && size > kSmallestPage) {
            const std::lock_guard lock(m_mutex);
            m_pageSize[request.stream] = size / 2;
            continue;
        }
        if (!answer)
            return fail(std::move(answer).error());
        noteHidden(*answer);
        const QJsonObject list = answer->data[QLatin1StringView(way.root)].toObject();
        const QJsonObject info = list["pageInfo"_L1].toObject();
        if (!info["hasNextPage"_L1].isBool())
            return fail(ErrorKind::BadAnswer, u"%1: the answer is not a list"_s.arg(QLatin1StringView(way.operation)));
        const QJsonArray rows = list["nodes"_L1].toArray();
        for (const auto &row : rows)
            RD_CHECK(addRow(request.stream, row.toObject(), cancel, page));
        page.hasMore = info["hasNextPage"_L1].toBool();
        if (page.hasMore)
            page.nextCursor = place.next(rows, info["endCursor"_L1].toString(), m_settings.longestList).text();
        else if (request.stream == Stream::Products && request.updatedFromS)
            RD_CHECK(
                addCollections(ListPlace{0, *request.updatedFromS, {}}.text(), request.updatedFromS, cancel, page));
        return page;
    }
}

void ShopifySource::noteHidden(const GraphQlAnswer &answer)
{
    if (!hidesCustomerData(answer))
        return;
    const std::lock_guard lock(m_mutex);
    m_hidesCustomers = true;
}

int ShopifySource::pageSize(Stream stream) const
{
    const std::lock_guard lock(m_mutex);
    const auto halved = m_pageSize.find(stream);
    return halved == m_pageSize.end() ? kPageRows : halved->second;
}

Result<RecordPage> ShopifySource::byId(const PageRequest &request, const CancelToken &cancel)
{
    const Way &way = wayOf(request.stream);
    QJsonObject variables{{u"ids"_s, QJsonArray{gidOf(way.type, request.id)}}};
    addVariables(request.stream, variables);
    RD_TRY(answer, m_api->ask({way.byIdOperation, way.byIdDocument(), variables, false}, cancel));
    noteHidden(answer);
    const QJsonValue row = answer.data["nodes"_L1].toArray().at(0);
    RecordPage page;
    // What is refused is hidden, not gone.
    if (!row.isObject() && !answer.refused.empty())
        return fail(ErrorKind::Forbidden,
            u"%1: %2"_s.arg(QLatin1StringView(way.byIdOperation), answer.refused.front().message));
    if (row.isObject()) {
        RD_CHECK(addRow(request.stream, row.toObject(), cancel, page));
        return page;
    }
    // Without the permission for old orders they are hidden, not gone (shopify.md 3); with it, what was paid once is
    // not undone by taking its order off the list (docs/shopify.md).
    page.rows = 1;
    page.firstId = request.id;
    if (request.stream != Stream::Invoices)
        page.deleted.push_back({request.stream, request.id});
    return page;
}

ShopifySource::InnerList ShopifySource::innerListOf(Stream stream)
{
    switch (stream) {
    case Stream::Products:
        return {"ProductVariants", documents::productVariants, "product", "variants"};
    case Stream::PromotionCodes:
        return {"DiscountCodes", documents::discountCodes, "discountNode", "codes"};
    default:
        return {"OrderLines", documents::orderLines, "order", "lineItems"};
    }
}

Result<QJsonArray> ShopifySource::wholeList(
    const InnerList &inner, const QJsonObject &row, const QJsonObject &list, const CancelToken &cancel)
{
    constexpr int kMostPages = 1'000; // of 250 rows each: no row has as many
    QJsonArray rows = list["nodes"_L1].toArray();
    QJsonObject info = list["pageInfo"_L1].toObject();
    QString last;
    for (int pages = 0; info["hasNextPage"_L1].toBool(); ++pages) {
        const QString after = info["endCursor"_L1].toString();
        if (after.isEmpty() || after == last || pages >= kMostPages)
            return fail(ErrorKind::BadAnswer, u"a list inside an answer of the shop turns in a circle"_s);
        last = after;
        const QJsonObject variables{{u"id"_s, row["id"_L1]}, {u"after"_s, after}};
        RD_TRY(answer, m_api->ask({inner.operation, inner.document(), variables, true}, cancel));
        const QJsonObject more = innerOf(inner.name, answer.data[QLatin1StringView(inner.root)].toObject());
        const QJsonArray next = more["nodes"_L1].toArray();
        if (next.isEmpty())
            return fail(ErrorKind::BadAnswer, u"a list inside an answer of the shop does not go on"_s);
        for (const auto &value : next)
            rows.append(value);
        info = more["pageInfo"_L1].toObject();
    }
    return rows;
}

Status ShopifySource::addRow(Stream stream, const QJsonObject &row, const CancelToken &cancel, RecordPage &page)
{
    const Way &way = wayOf(stream);
    QJsonArray inner;
    if (way.inner != nullptr) {
        // Without its lines an order would be one without goods.
        if (stream == Stream::Invoices && !row[QLatin1StringView(way.inner)].isObject())
            return fail(ErrorKind::BadAnswer,
                u"order %1 comes without its lines"_s.arg(QString::fromStdString(bareId(row["id"_L1]))));
        RD_TRY(rows, wholeList(innerListOf(stream), row, innerOf(way.inner, row), cancel));
        inner = rows;
    }
    if (stream == Stream::Products) {
        const InnerList list{"ProductCollections", documents::productCollections, "product", "collections"};
        RD_TRY(collections, wholeList(list, row, innerOf(list.name, row), cancel));
        for (const auto &collection : std::as_const(collections))
            inner.append(collection);
    }
    return addWhole(stream, row, inner, page);
}

Status ShopifySource::addProduct(const QJsonObject &row, const QJsonArray &inner, RecordPage &page)
{
    RD_TRY(product, readProduct(row));
    Currency currency;
    {
        const std::lock_guard lock(m_mutex);
        currency = m_shop->currency;
    }
    // A list says null where the field is refused; a file has no such list, its rows follow.
    if (!row.contains("collections"_L1) || row["collections"_L1].isObject())
        product.collections.emplace();
    for (const auto &value : inner) {
        const QJsonObject object = value.toObject();
        if (isCollection(object["id"_L1])) {
            RD_TRY(collection, readCollection(object));
            product.collections->push_back(collection.id);
            page.collections.push_back(std::move(collection));
            continue;
        }
        RD_TRY(price, readVariant(object, product.id, currency));
        page.prices.push_back(std::move(price));
    }
    page.products.push_back(std::move(product));
    return {};
}

Status ShopifySource::addWhole(Stream stream, const QJsonObject &row, const QJsonArray &inner, RecordPage &page)
{
    if (page.rows++ == 0)
        page.firstId = bareId(row["id"_L1]);
    if (stream == Stream::Products) {
        RD_CHECK(addProduct(row, inner, page));
    } else if (stream == Stream::PromotionCodes) {
        RD_TRY(discount, readDiscount(row, inner));
        if (!discount.hasCodes)
            return {};
        page.coupons.push_back(std::move(discount.discount));
        std::move(discount.codes.begin(), discount.codes.end(), std::back_inserter(page.promotionCodes));
    } else if (stream == Stream::Customers) {
        RD_TRY(customer, readCustomer(row));
        page.customers.push_back(std::move(customer));
    } else {
        RD_TRY(order, readOrder(row, inner));
        if (order.isTest)
            return {};
        {
            const std::lock_guard lock(m_mutex);
            if (!order.isJourneyOpen)
                m_openJourneys.erase(order.sale.id);
            else if (m_openJourneys.size() < static_cast<std::size_t>(kMostOpen))
                m_openJourneys.insert(order.sale.id);
        }
        page.invoices.push_back(std::move(order.sale));
        std::move(order.refunds.begin(), order.refunds.end(), std::back_inserter(page.refunds));
        std::move(order.visits.begin(), order.visits.end(), std::back_inserter(page.sessions));
    }
    return {};
}

Result<ChangeFeed> ShopifySource::feedHead(const CancelToken &cancel)
{
    RD_CHECK(shop(cancel));
    const Instant now = m_api->serverTime().value_or(m_api->clock().now());
    ChangeFeed feed;
    feed.cursor = Place{toUnixSeconds(now) - kJourneyS, {}}.text();
    return feed;
}

Result<ChangeFeed> ShopifySource::changesSince(
    const std::string &cursor, Instant /*lastSuccess*/, const CancelToken &cancel)
{
    ChangeFeed feed;
    const auto place = Place::parse(cursor);
    if (!place) {
        feed.tooOld = true;
        return feed;
    }
    RD_CHECK(shop(cancel));
    for (const Stream stream : streams())
        feed.relist.emplace_back(stream, place->sinceS - wayOf(stream).overlapS);
    for (const QString &id : place->open)
        feed.changes.push_back({Stream::Invoices, id.toStdString(), false});
    const Instant now = m_api->serverTime().value_or(m_api->clock().now());
    feed.cursor = Place{toUnixSeconds(now), {}}.text();
    return feed;
}

QStringList ShopifySource::remarks() const
{
    QStringList remarks;
    if (const QString other = otherVersionRemark(*m_api); !other.isEmpty())
        remarks.append(other);
    const std::lock_guard lock(m_mutex);
    if (m_hidesCustomers)
        remarks.append(hiddenDataRemark(m_api->tokens().way()));
    if (!m_collectionRemark.isEmpty())
        remarks.append(m_collectionRemark);
    return remarks;
}

std::string ShopifySource::cursorAfter(const ChangeFeed &feed) const
{
    auto place = Place::parse(feed.cursor);
    if (!place)
        return feed.cursor;
    const std::lock_guard lock(m_mutex);
    for (const std::string &id : m_openJourneys)
        place->open.append(QString::fromStdString(id));
    return place->text();
}

} // namespace rd::shopify
