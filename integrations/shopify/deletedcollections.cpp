// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/deletedcollections.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyreader.h"

#include <QDateTime>
#include <QJsonArray>

#include <set>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 100; // of 250 events: as many as one search shows (shopify.md 4)
constexpr std::size_t kIdsAtOnce = 250;

/// The ids that events of this search name, each once.
Result<std::vector<std::string>> named(ShopifyApi &api, const QString &search, const CancelToken &cancel)
{
    std::set<std::string> ids;
    QString after;
    for (int page = 0; page < kMostPages; ++page) {
        QJsonObject variables{{u"query"_s, search}};
        if (!after.isEmpty())
            variables["after"_L1] = after;
        RD_TRY(answer, api.ask({"CollectionEvents", documents::collectionEvents(), variables, true}, cancel));
        const QJsonObject list = answer.data["events"_L1].toObject();
        const QJsonObject info = list["pageInfo"_L1].toObject();
        if (!info["hasNextPage"_L1].isBool())
            return fail(ErrorKind::BadAnswer, u"CollectionEvents: the answer is not a list"_s);
        const QJsonArray events = list["nodes"_L1].toArray();
        for (const auto &event : events) {
            if (event["subjectType"_L1].toString() == "COLLECTION"_L1)
                ids.insert(bareId(event["subjectId"_L1]));
        }
        const QString next = info["endCursor"_L1].toString();
        if (!info["hasNextPage"_L1].toBool() || next.isEmpty() || next == after)
            break;
        after = next;
    }
    ids.erase(std::string());
    return std::vector<std::string>(ids.begin(), ids.end());
}

} // namespace

Result<std::vector<std::string>> deletedCollections(ShopifyApi &api, qint64 sinceS, const CancelToken &cancel)
{
    const QString since = QDateTime::fromSecsSinceEpoch(sinceS, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QString search = u"action:'destroy' AND subject_type:'COLLECTION' AND created_at:>='%1'"_s.arg(since);
    RD_TRY(ids, named(api, search, cancel));
    std::vector<std::string> deleted;
    for (std::size_t from = 0; from < ids.size(); from += kIdsAtOnce) {
        const std::size_t end = std::min(ids.size(), from + kIdsAtOnce);
        QJsonArray asked;
        for (std::size_t i = from; i < end; ++i)
            asked.append(gidOf("Collection"_L1, ids[i]));
        const QJsonObject variables{{u"ids"_s, asked}};
        RD_TRY(answer, api.ask({"CollectionsById", documents::collectionsById(), variables, true}, cancel));
        const QJsonArray nodes = answer.data["nodes"_L1].toArray();
        // What is refused is hidden, not gone.
        if (!answer.refused.empty() || nodes.size() != asked.size())
            return fail(ErrorKind::BadAnswer, u"CollectionsById: the answer does not say which are there"_s);
        for (std::size_t i = from; i < end; ++i) {
            if (nodes[static_cast<qsizetype>(i - from)].isNull())
                deleted.push_back(ids[i]);
        }
    }
    return deleted;
}

} // namespace rd::shopify
