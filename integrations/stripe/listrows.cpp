// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/listrows.h"

#include "integrations/stripe/listguard.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

struct Page {
    std::string firstId;
    std::string lastId;
    bool hasMore = false;
    bool stopped = false;
    qint64 rows = 0;
};

Result<Page> visitPage(const QByteArray &body, const QByteArray &path, const RowVisitor &visit)
{
    RD_TRY(root, parseJson(body));
    const auto list = asObject(root);
    const auto data = list ? arrayAt(*list, "data") : std::nullopt;
    bool hasMore = false;
    if (!data || list->at_key("has_more").get(hasMore) != simdjson::SUCCESS)
        return fail(ErrorKind::BadAnswer, u"GET %1: the answer is not a list"_s.arg(QString::fromLatin1(path)));
    Page page;
    page.hasMore = hasMore;
    for (const JsonElement element : *data) {
        const auto row = asObject(element);
        const std::string id(row ? textAt(*row, "id") : std::string_view());
        if (id.empty())
            return fail(ErrorKind::BadAnswer, u"GET %1: a row without id"_s.arg(QString::fromLatin1(path)));
        if (page.rows++ == 0)
            page.firstId = id;
        page.lastId = id;
        if (!visit(*row)) {
            page.stopped = true;
            break;
        }
    }
    return page;
}

} // namespace

Status forEachRow(StripeApi &api, const ReadCall &call, const CancelToken &cancel, const RowVisitor &visit)
{
    ListWalk walk;
    std::string cursor;
    for (;;) {
        ReadCall next = call;
        next.query.emplace_back("limit", "100");
        if (!cursor.empty())
            next.query.emplace_back("starting_after", QByteArray::fromStdString(cursor));
        RD_TRY(answer, api.getAndWait(next, cancel));
        RD_TRY(page, visitPage(answer.body, call.path, visit));
        if (page.stopped)
            return {};
        RD_CHECK(walk.check({cursor, page.firstId, page.lastId, page.rows, page.hasMore}));
        if (!page.hasMore)
            return {};
        cursor = page.lastId;
    }
}

Status withObject(
    StripeApi &api, const ReadCall &call, const CancelToken &cancel, const std::function<void(const JsonObject &)> &use)
{
    RD_TRY(answer, api.getAndWait(call, cancel));
    RD_TRY(root, parseJson(answer.body));
    const auto object = asObject(root);
    if (!object || textAt(*object, "id").empty())
        return fail(ErrorKind::BadAnswer, u"GET %1: the answer is not an object"_s.arg(QString::fromLatin1(call.path)));
    use(*object);
    return {};
}

} // namespace rd::stripe
