// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncplan.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPageRows = 100;
constexpr int kMaxPages = 100'000; // reliability.md 8
constexpr qint64 kOldestS = 946'684'800; // 2000-01-01: no account is older
constexpr qint64 kCutPages = 32; // how far below a chain without a lower end is cut
constexpr qint64 kWorthPages = 4; // a rest shorter than this ends sooner than a cut pays

} // namespace

PageRequest PullItem::request() const
{
    PageRequest request;
    request.stream = window.stream;
    request.id = objectId;
    request.cursor = window.cursor;
    request.createdFromS = window.fromS;
    request.createdToS = window.toS;
    request.updatedFromS = updatedFromS;
    return request;
}

std::vector<SyncWindow> initialWindows(const CommerceSource &source)
{
    std::vector<SyncWindow> windows;
    for (const auto stream : source.streams()) {
        SyncWindow window;
        window.stream = stream;
        windows.push_back(std::move(window));
    }
    return windows;
}

std::vector<PullItem> itemsOf(const std::vector<SyncWindow> &windows)
{
    std::vector<PullItem> items;
    for (const auto &window : windows) {
        PullItem item;
        item.window = window;
        item.storedCursor = window.cursor;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PullItem> relistItems(const std::vector<Stream> &streams)
{
    std::vector<SyncWindow> windows;
    for (const auto stream : streams) {
        SyncWindow window;
        window.stream = stream;
        windows.push_back(std::move(window));
    }
    return itemsOf(windows);
}

std::optional<qint64> cutPlace(const PullItem &item)
{
    if (!item.hasPage || item.pageSpanS <= 0 || item.oldestS <= 0)
        return std::nullopt;
    if (!item.window.fromS) {
        const qint64 place = item.oldestS - kCutPages * item.pageSpanS;
        return place > kOldestS ? std::optional(place) : std::nullopt;
    }
    const qint64 rest = item.oldestS - *item.window.fromS;
    if (rest / item.pageSpanS < kWorthPages)
        return std::nullopt;
    return *item.window.fromS + rest / 2;
}

std::optional<qint64> rowsLeft(const std::vector<PullItem> &items, qint64 beginS, qint64 nowS)
{
    double left = 0;
    for (const auto &item : items) {
        if (!item.isOpen())
            continue;
        if (!item.objectId.empty()) {
            left += 1;
            continue;
        }
        const qint64 lowerS = item.window.fromS.value_or(beginS);
        if (lowerS <= 0 || item.density <= 0)
            return std::nullopt;
        const qint64 upperS = item.hasPage ? item.oldestS : item.window.toS.value_or(nowS);
        left += static_cast<double>(qMax<qint64>(0, upperS - lowerS)) * item.density;
    }
    return qRound64(left);
}

ChangePlan planChanges(
    const ChangeFeed &feed, const std::vector<Stream> &streams, const std::map<Stream, qint64> &rowsOf)
{
    std::map<Stream, std::set<std::string>> changed;
    ChangePlan plan;
    for (const auto &change : feed.changes) {
        if (change.deleted)
            plan.deleted.push_back({change.stream, change.id});
        else
            changed[change.stream].insert(change.id);
    }
    std::vector<Stream> relist;
    for (const auto &[stream, ids] : changed) {
        const auto rows = rowsOf.find(stream);
        const bool canList = std::find(streams.begin(), streams.end(), stream) != streams.end();
        // What is listed by its changes anyway names single objects on purpose: a whole list would not be cheaper.
        const bool isListedAnyway = std::any_of(feed.relist.begin(), feed.relist.end(),
            [stream = stream](const auto &list) { return list.first == stream; });
        const bool listIsCheaper = canList && !isListedAnyway && rows != rowsOf.end() && rows->second > 0
            && static_cast<qint64>(ids.size()) > rows->second / kPageRows + 1;
        if (listIsCheaper) {
            relist.push_back(stream);
            continue;
        }
        for (const auto &id : ids) {
            PullItem item;
            item.window.stream = stream;
            item.objectId = id;
            plan.items.push_back(std::move(item));
        }
    }
    auto lists = relistItems(relist);
    plan.items.insert(plan.items.end(), std::make_move_iterator(lists.begin()), std::make_move_iterator(lists.end()));
    for (const auto &[stream, fromS] : feed.relist) {
        PullItem item;
        item.window.stream = stream;
        item.updatedFromS = fromS;
        plan.items.push_back(std::move(item));
    }
    return plan;
}

bool isEssential(Stream stream)
{
    switch (stream) {
    case Stream::Customers:
    case Stream::Invoices:
    case Stream::Charges:
    case Stream::Refunds:
    case Stream::Disputes:
        return true;
    case Stream::Products:
    case Stream::Prices:
    case Stream::Coupons:
    case Stream::PromotionCodes:
    case Stream::Subscriptions:
    case Stream::PaymentIntents:
    case Stream::CheckoutSessions:
    case Stream::CreditNotes:
    case Stream::PaymentLinks:
        return false;
    }
    return true;
}

std::optional<Error> faultOf(const PullItem &item, const RecordPage &page, bool live)
{
    const auto stream = QString::fromLatin1(word(page.stream));
    const auto bad = [&stream](const QString &what) {
        return Error{ErrorKind::BadAnswer, u"%1: %2"_s.arg(stream, what), u"Run sync again."_s, {}, true, 0, {}};
    };
    if (page.rows > 0 && page.livemode != live && page.deleted.empty())
        return Error{ErrorKind::Conflict,
            u"%1: the provider sent %2 mode objects to a %3 mode connection"_s.arg(
                stream, page.livemode ? u"live"_s : u"test"_s, live ? u"live"_s : u"test"_s),
            u"Connect again with a key of the right mode."_s, u"mode-mismatch"_s, false, 0, {}};
    if (!item.objectId.empty())
        return std::nullopt;
    // Only the first answer may name a place and hold nothing yet: a file that the provider is still making.
    const bool isBegun = item.pages == 0 && item.window.cursor.empty() && !page.nextCursor.empty();
    if (page.hasMore && page.rows == 0 && !isBegun)
        return bad(u"a page says there is more but holds nothing"_s);
    if (page.hasMore && (page.nextCursor.empty() || page.nextCursor == item.window.cursor))
        return bad(u"the list does not go on (same place twice)"_s);
    if (page.rows > 0 && item.hasPage && !page.firstId.empty() && page.firstId == item.lastFirstId)
        return bad(u"the same page came twice"_s);
    if (item.pages >= kMaxPages)
        return bad(u"the list does not end"_s);
    return std::nullopt;
}

} // namespace rd::services
