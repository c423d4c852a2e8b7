// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/listplace.h"

#include "models/core/instant.h"

#include <QDateTime>
#include <QJsonObject>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kAfter = "after:";

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace

QString searchText(const char *filter, qint64 updatedFromS)
{
    QString text = QString::fromLatin1(filter);
    if (updatedFromS > 0)
        text += (text.isEmpty() ? u"updated_at:>='"_s : u" updated_at:>='"_s) + timeText(updatedFromS) + u'\'';
    return text;
}

ListPlace ListPlace::parse(const std::string &cursor)
{
    ListPlace place;
    if (!cursor.starts_with(kAfter))
        return place;
    const QString text = QString::fromStdString(cursor.substr(kAfter.size()));
    place.rows = text.section(u'/', 0, 0).toLongLong();
    place.fromS = text.section(u'/', 1, 1).toLongLong();
    place.after = text.section(u'/', 2);
    return place;
}

ListPlace ListPlace::next(const QJsonArray &got, const QString &endCursor, qint64 longest) const
{
    const QJsonObject last = got.isEmpty() ? QJsonObject() : got.last().toObject();
    const QJsonValue own = last["updatedAt"_L1];
    const auto updated = parseIso((own.isString() ? own : last["discount"_L1]["updatedAt"_L1]).toString());
    ListPlace place{rows + got.size(), fromS, endCursor};
    if (place.rows >= longest && updated && toUnixSeconds(*updated) > fromS)
        place = {0, toUnixSeconds(*updated), {}};
    return place;
}

std::string ListPlace::text() const
{
    const QString numbers = u"%1/%2/"_s.arg(rows).arg(fromS);
    return std::string(kAfter) + numbers.toStdString() + after.toStdString();
}

} // namespace rd::shopify
