// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/deletedcollections.h"
#include "integrations/shopify/listplace.h"
#include "integrations/shopify/shopifyreader.h"
#include "integrations/shopify/shopifysource.h"

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// Each with a page of products: 2 + 5 × (1 + 13) points (shopify.md 4).
constexpr int kCollectionRows = 20;

} // namespace

Status ShopifySource::addMembers(const QJsonObject &row, const CancelToken &cancel, RecordPage &page)
{
    RD_TRY(collection, readCollection(row));
    if (row["products"_L1].isObject()) {
        const InnerList list{"CollectionProducts", documents::collectionProducts, "collection", "products"};
        RD_TRY(products, wholeList(list, row, row["products"_L1].toObject(), cancel));
        collection.products.emplace();
        for (const auto &product : std::as_const(products))
            collection.products->push_back(bareId(product["id"_L1]));
    }
    if (page.rows++ == 0)
        page.firstId = std::string(kCollectionPlace) + collection.id;
    page.collections.push_back(std::move(collection));
    return {};
}

Status ShopifySource::addCollections(
    const std::string &text, std::optional<qint64> sinceS, const CancelToken &cancel, RecordPage &page)
{
    const auto place = ListPlace::parse(text);
    QJsonObject variables{{u"first"_s, kCollectionRows}, {u"query"_s, searchText("", place.fromS)}};
    if (!place.after.isEmpty())
        variables["after"_L1] = place.after;
    const auto answer = m_api->ask({"CollectionsSync", documents::collectionsSync(), variables, true}, cancel);
    if (!answer && answer.error().kind == ErrorKind::Forbidden)
        return {}; // products are read without them, as where the field of a product is refused
    if (!answer)
        return fail(answer.error());
    const QJsonObject list = answer->data["collections"_L1].toObject();
    const QJsonObject info = list["pageInfo"_L1].toObject();
    if (!info["hasNextPage"_L1].isBool())
        return fail(ErrorKind::BadAnswer, u"CollectionsSync: the answer is not a list"_s);
    const QJsonArray rows = list["nodes"_L1].toArray();
    for (const auto &row : rows)
        RD_CHECK(addMembers(row.toObject(), cancel, page));
    page.hasMore = info["hasNextPage"_L1].toBool();
    if (page.hasMore)
        page.nextCursor = std::string(kCollectionPlace)
            + place.next(rows, info["endCursor"_L1].toString(), m_settings.longestList).text();
    else if (sinceS)
        RD_CHECK(addDeletedCollections(*sinceS, cancel, page));
    return {};
}

Status ShopifySource::addDeletedCollections(qint64 sinceS, const CancelToken &cancel, RecordPage &page)
{
    const auto deleted = deletedCollections(*m_api, sinceS, cancel);
    if (!deleted) {
        // Orders do not wait for an answer about collections; what concerns the line or the key comes again.
        const ErrorKind kind = deleted.error().kind;
        if (kind != ErrorKind::Internal && kind != ErrorKind::Refused && kind != ErrorKind::BadAnswer
            && kind != ErrorKind::Forbidden)
            return fail(deleted.error());
        const std::lock_guard lock(m_mutex);
        m_collectionRemark =
            u"Shopify did not say which collections were deleted (%1). A deleted one is noticed with "
            "the next change of its products, or when everything is synced again."_s.arg(deleted.error().text);
        return {};
    }
    for (const std::string &id : *deleted)
        page.collections.push_back({id, {}, std::vector<std::string>()});
    return {};
}

} // namespace rd::shopify
