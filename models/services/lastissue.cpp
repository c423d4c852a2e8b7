// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/lastissue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

const QString &settingName()
{
    static const QString name = u"last-issue"_s;
    return name;
}

RewardId idIn(const QJsonArray &line)
{
    return RewardId{line.at(0).toInteger()};
}

/// One list of a report as lines, while there is room.
template <typename Row, typename Line>
QJsonArray linesOf(const std::vector<Row> &rows, std::size_t &room, qint64 &left, Line line)
{
    QJsonArray lines;
    for (const Row &row : rows) {
        if (room == 0) {
            ++left;
            continue;
        }
        --room;
        lines.append(line(row));
    }
    return lines;
}

QJsonArray totalsOf(const IssueReport &report)
{
    QJsonArray totals;
    for (const CurrencyTotal &total : report.totals)
        totals.append(QJsonArray{total.currency.code(), total.minor, total.count, word(total.mode)});
    return totals;
}

QByteArray packed(const QJsonObject &kept)
{
    return qCompress(QJsonDocument(kept).toJson(QJsonDocument::Compact)).toBase64();
}

void readTotals(IssueReport &report, const QJsonArray &totals)
{
    for (const QJsonValue &value : totals) {
        const QJsonArray total = value.toArray();
        const auto currency = Currency::parse(total.at(0).toString());
        if (currency)
            report.totals.push_back({*currency, total.at(1).toInteger(), total.at(2).toInteger(),
                modeFromWord(total.at(3).toString()).value_or(Mode::Live)});
    }
}

} // namespace

Status keepLastIssue(WorkspaceRepository &workspace, const IssueOrder &order, const IssueReport &report, Instant now)
{
    if (report.issued.empty() && report.notIssued.empty() && report.uncertain.empty() && report.onItsWay.empty())
        return {};
    std::size_t room = kMostKeptLines;
    qint64 left = 0;
    QJsonObject kept{{u"at"_s, toUnixMs(now)}, {u"member"_s, order.member}, {u"method"_s, order.method},
        {u"cancelled"_s, report.cancelled}, {u"totals"_s, totalsOf(report)}};
    kept.insert(u"uncertain"_s, linesOf(report.uncertain, room, left, [](const UncertainRow &row) {
        return QJsonArray{row.id.value, row.detail};
    }));
    kept.insert(u"notIssued"_s, linesOf(report.notIssued, room, left, [](const NotIssuedRow &row) {
        return QJsonArray{row.id.value, word(row.reason), row.detail};
    }));
    kept.insert(u"onItsWay"_s, linesOf(report.onItsWay, room, left, [](const OnItsWayRow &row) {
        return QJsonArray{row.id.value, row.reference, row.detail};
    }));
    kept.insert(u"issued"_s, linesOf(report.issued, room, left, [](const IssuedRow &row) {
        return QJsonArray{row.id.value, row.reference};
    }));
    kept.insert(u"left"_s, left);
    return workspace.setSetting(settingName(), QString::fromLatin1(packed(kept)));
}

Result<std::optional<LastIssue>> lastIssue(WorkspaceRepository &workspace)
{
    RD_TRY(text, workspace.setting(settingName()));
    if (!text || text->isEmpty())
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(qUncompress(QByteArray::fromBase64(text->toLatin1()))).object();
    if (kept.isEmpty())
        return std::nullopt;
    LastIssue last;
    last.at = fromUnixMs(kept.value("at"_L1).toInteger());
    last.member = kept.value("member"_L1).toString();
    last.method = kept.value("method"_L1).toString();
    last.left = kept.value("left"_L1).toInteger();
    last.report.cancelled = kept.value("cancelled"_L1).toBool();
    readTotals(last.report, kept.value("totals"_L1).toArray());
    const QJsonArray uncertain = kept.value("uncertain"_L1).toArray();
    for (const QJsonValue &value : uncertain) {
        const QJsonArray line = value.toArray();
        last.report.uncertain.push_back({idIn(line), line.at(1).toString()});
    }
    const QJsonArray notIssued = kept.value("notIssued"_L1).toArray();
    for (const QJsonValue &value : notIssued) {
        const QJsonArray line = value.toArray();
        last.report.notIssued.push_back({idIn(line),
            blockerFromWord(line.at(1).toString()).value_or(Blocker::ProviderRefused), line.at(2).toString()});
    }
    const QJsonArray onItsWay = kept.value("onItsWay"_L1).toArray();
    for (const QJsonValue &value : onItsWay) {
        const QJsonArray line = value.toArray();
        last.report.onItsWay.push_back({idIn(line), line.at(1).toString(), line.at(2).toString()});
    }
    const QJsonArray issued = kept.value("issued"_L1).toArray();
    for (const QJsonValue &value : issued) {
        const QJsonArray line = value.toArray();
        last.report.issued.push_back({idIn(line), line.at(1).toString()});
    }
    return last;
}

Status forgetLastIssue(WorkspaceRepository &workspace)
{
    RD_TRY(text, workspace.setting(settingName()));
    return text && !text->isEmpty() ? workspace.setSetting(settingName(), {}) : Status();
}

} // namespace rd::services
