// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncrecheck.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesASync = 12;
constexpr int kPagesAStream = 2; // performance.md S4: list requests a resource
// A merchant's free budget of reads is 10,000 a month (stripe.md 1); the tail needs most of it.
constexpr int kPagesADay = 200;

qint64 dayOf(Instant now)
{
    return toUnixSeconds(now) / 86'400;
}

template <typename Record>
void addIds(std::vector<std::string> &ids, const std::vector<Record> &records)
{
    for (const auto &record : records)
        ids.push_back(record.id);
}

} // namespace

std::vector<std::string> idsOf(const RecordPage &page)
{
    std::vector<std::string> ids;
    addIds(ids, page.products);
    addIds(ids, page.prices);
    addIds(ids, page.coupons);
    addIds(ids, page.promotionCodes);
    addIds(ids, page.customers);
    addIds(ids, page.subscriptions);
    addIds(ids, page.invoices);
    addIds(ids, page.charges);
    addIds(ids, page.paymentIntents);
    addIds(ids, page.refunds);
    addIds(ids, page.disputes);
    addIds(ids, page.sessions);
    addIds(ids, page.creditNotes);
    addIds(ids, page.paymentLinks);
    return ids;
}

RecheckState RecheckState::parse(const QString &text, const std::vector<Stream> &streams)
{
    RecheckState state;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    state.m_day = object.value("day"_L1).toInteger();
    state.m_used = object.value("pages"_L1).toInt();
    const QJsonObject places = object.value("places"_L1).toObject();
    for (const auto stream : streams) {
        const auto name = QString::fromLatin1(word(stream));
        if (object.value("last"_L1).toString() == name)
            state.m_last = stream;
        const QJsonObject stored = places.value(name).toObject();
        if (stored.isEmpty())
            continue;
        auto &place = state.m_places[stream];
        place.done = stored.value("done"_L1).toBool();
        place.cursor = stored.value("cursor"_L1).toString().toStdString();
        if (const qint64 toS = stored.value("before"_L1).toInteger(); toS > 0)
            place.toS = toS;
    }
    return state;
}

QString RecheckState::toString() const
{
    QJsonObject places;
    for (const auto &[stream, place] : m_places) {
        QJsonObject stored;
        if (place.done)
            stored.insert("done"_L1, true);
        if (place.toS)
            stored.insert("before"_L1, *place.toS);
        if (!place.cursor.empty())
            stored.insert("cursor"_L1, QString::fromStdString(place.cursor));
        if (!stored.isEmpty())
            places.insert(QString::fromLatin1(word(stream)), stored);
    }
    QJsonObject object{{u"day"_s, m_day}, {u"pages"_s, m_used}, {u"places"_s, places}};
    if (m_last)
        object.insert("last"_L1, QString::fromLatin1(word(*m_last)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool RecheckState::isRoundOver(const std::vector<Stream> &streams) const
{
    return std::all_of(streams.begin(), streams.end(), [this](Stream stream) {
        const auto place = m_places.find(stream);
        return place != m_places.end() && place->second.done;
    });
}

std::vector<std::pair<Stream, int>> RecheckState::nextPortion(const std::vector<Stream> &streams, Instant now)
{
    if (isRoundOver(streams))
        m_places.clear();
    if (m_day != dayOf(now)) {
        m_day = dayOf(now);
        m_used = 0;
    }
    std::vector<Stream> order(streams);
    if (const auto last = m_last ? std::find(order.begin(), order.end(), *m_last) : order.end(); last != order.end())
        std::rotate(order.begin(), std::next(last), order.end());
    int left = std::min(kPagesASync, kPagesADay - m_used);
    std::vector<std::pair<Stream, int>> portion;
    for (const auto stream : order) {
        if (left <= 0)
            break;
        if (m_places[stream].done)
            continue;
        const int pages = std::min(kPagesAStream, left);
        portion.emplace_back(stream, pages);
        left -= pages;
        m_used += pages;
        m_last = stream;
    }
    return portion;
}

PullItem RecheckWalk::itemFor(Stream stream, const RecheckPlace &place, int pages, Instant now)
{
    PullItem item;
    item.window.stream = stream;
    // What comes to be from now on is the tail's business.
    item.window.toS = place.toS.value_or(toUnixSeconds(now) + 1);
    item.window.cursor = place.cursor;
    item.maxPages = pages;
    return item;
}

void RecheckWalk::see(const PullItem &item, const RecordPage &page)
{
    Q_UNUSED(item)
    m_hasPages = true;
    m_ended = !page.hasMore;
    m_cursor = page.nextCursor;
    if (page.oldestCreatedS > 0)
        m_oldestS = page.oldestCreatedS;
    for (auto &id : idsOf(page))
        m_listed.insert(std::move(id));
}

RecheckWalk::Range RecheckWalk::range() const
{
    const qint64 toS = m_item.window.toS.value_or(0);
    if (!m_hasPages)
        return {};
    // Objects of one second may lie on both sides of a page's end, so that second belongs to the next portion.
    // A list that begins at a chosen day says nothing of what is older.
    return {m_ended ? m_item.window.fromS.value_or(0) : m_oldestS + 1, m_item.window.cursor.empty() ? toS : toS - 1};
}

std::vector<std::string> RecheckWalk::suspects(const std::vector<StoredObject> &stored, int limit)
{
    std::vector<std::string> ids;
    std::optional<qint64> stopS;
    if (static_cast<int>(stored.size()) >= limit)
        stopS = stored.back().createdS;
    qint64 lastS = 0;
    for (const auto &object : stored) {
        if (m_listed.contains(object.id))
            continue;
        if (static_cast<int>(ids.size()) == kRecheckReads) {
            stopS = lastS;
            break;
        }
        ids.push_back(object.id);
        lastS = object.createdS;
    }
    // Again with the second in which it stopped, unless that would be the same portion once more.
    if (stopS)
        m_stopS = *stopS + 1 < range().toS ? *stopS + 1 : *stopS;
    return ids;
}

RecheckPlace RecheckWalk::next() const
{
    RecheckPlace place;
    const qint64 toS = m_item.window.toS.value_or(0);
    if (m_stopS)
        place.toS = *m_stopS;
    else if (m_ended)
        place.done = true;
    else if (m_oldestS + 1 < toS)
        place.toS = m_oldestS + 1;
    else {
        place.toS = toS;
        place.cursor = m_cursor;
    }
    return place;
}

} // namespace rd::services
