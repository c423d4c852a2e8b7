// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

/// The search index is behind: what is younger is not found.
constexpr qint64 kSearchLagSeconds = 60;

} // namespace

/// Understands one clause, email:'x' or metadata['k']:'v', which is all the desk asks.
Answer Api::search(const Call &call)
{
    static const QRegularExpression emailClause(u"^email:(['\"])(.*)\\1$"_s);
    static const QRegularExpression metadataClause(u"^metadata\\[(['\"])(.*)\\1\\]:(['\"])(.*)\\3$"_s);
    const auto &p = call.parameters;
    const auto query = QString::fromUtf8(p.text("query"));
    std::vector<Index> found;
    if (const auto match = emailClause.match(query); match.hasMatch()) {
        found = customersWithEmail(match.captured(2).toUtf8(), false);
    } else if (const auto pair = metadataClause.match(query); pair.hasMatch()) {
        const std::pair wanted{pair.captured(2).toUtf8(), pair.captured(4).toUtf8()};
        for (Index i = Index(m.customers.size()) - 1; i >= 0; --i) {
            const auto &row = m.customers[std::size_t(i)];
            if (row.deleted || row.metadata == kNone)
                continue;
            const auto &values = m.metadata[std::size_t(row.metadata)];
            if (std::find(values.begin(), values.end(), wanted) != values.end())
                found.push_back(i);
        }
    } else {
        return badRequest("We were unable to parse your search query.", {}, "query");
    }
    std::erase_if(found, [this](Index i) { return m.customers[std::size_t(i)].created > m_now - kSearchLagSeconds; });
    const auto from = std::min(std::size_t(std::max<qint64>(0, p.integer("page").value_or(0))), found.size());
    const auto to = std::min(from + std::size_t(p.integer("limit").value_or(10)), found.size());
    JsonWriter w;
    w.beginObject();
    w.word("object", "search_result");
    w.beginArray("data");
    for (std::size_t i = from; i < to; ++i)
        m_renderer.customer(w, found[i], &call.expand);
    w.endArray();
    w.boolean("has_more", to < found.size());
    if (to < found.size())
        w.numberText("next_page", qint64(to));
    else
        w.null("next_page");
    w.word("url", "/v1/customers/search");
    w.endObject();
    return {200, w.take(), {}, false};
}

} // namespace rd::sample
