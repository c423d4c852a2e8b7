// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

#include <QLocale>

namespace rd::items {

namespace {

std::vector<ColumnInfo> activityColumns()
{
    return {
        {QStringLiteral("when"), ActivityModel::tr("When"), false},
        {QStringLiteral("kind"), ActivityModel::tr("What"), false},
        {QStringLiteral("subject"), ActivityModel::tr("About"), false},
        {QStringLiteral("outcome"), ActivityModel::tr("Outcome"), false},
        {QStringLiteral("duration"), ActivityModel::tr("Took", "duration"), true},
        {QStringLiteral("detail"), ActivityModel::tr("Details"), false},
    };
}

QVariant textCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == RawRole ? QVariant(text) : QVariant();
}

} // namespace

ActivityModel::ActivityModel(QObject *parent) : RowModel(activityColumns(), parent) {}

void ActivityModel::setRows(std::vector<Activity> rows)
{
    beginRows();
    m_rows = std::move(rows);
    endRows();
}

void ActivityModel::setFilter(const QString &kind, const QString &outcome)
{
    m_kind = kind;
    m_outcome = outcome;
    refilter();
}

bool ActivityModel::accepts(std::size_t source) const
{
    const Activity &activity = m_rows[source];
    return (m_kind.isEmpty() || activity.kind == m_kind) && (m_outcome.isEmpty() || activity.outcome == m_outcome);
}

QVariant ActivityModel::cell(std::size_t source, int column, int role) const
{
    const Activity &activity = m_rows[source];
    if (role == IdRole)
        return activity.id;
    switch (static_cast<ActivityColumn>(column)) {
    case ActivityColumn::When:
        if (role == InstantRole)
            return toUnixMs(activity.at);
        return role == RawRole ? QVariant(toIso(activity.at)) : QVariant();
    case ActivityColumn::Kind:
        return role == Qt::DisplayRole ? QVariant(kindText(activity.kind)) : textCell(activity.kind, role);
    case ActivityColumn::Subject:
        return textCell(activity.subject, role);
    case ActivityColumn::Outcome:
        if (role == CodeRole)
            return outcomeCode(activity.outcome);
        return role == Qt::DisplayRole ? QVariant(outcomeText(activity.outcome)) : textCell(activity.outcome, role);
    case ActivityColumn::Detail:
        return textCell(activity.detail, role);
    case ActivityColumn::Duration:
        if (role == Qt::DisplayRole)
            return durationText(activity.durationMs);
        return role == RawRole || role == MinorRole ? QVariant(activity.durationMs) : QVariant();
    }
    return {};
}

int ActivityModel::compare(std::size_t left, std::size_t right, int column) const
{
    const Activity &a = m_rows[left];
    const Activity &b = m_rows[right];
    switch (static_cast<ActivityColumn>(column)) {
    case ActivityColumn::When:
        return threeWay(a.at, b.at);
    case ActivityColumn::Duration:
        return threeWay(a.durationMs, b.durationMs);
    case ActivityColumn::Kind:
    case ActivityColumn::Subject:
    case ActivityColumn::Outcome:
    case ActivityColumn::Detail:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString ActivityModel::searchTextOf(std::size_t source) const
{
    const Activity &activity = m_rows[source];
    return QStringList{kindText(activity.kind), activity.subject, outcomeText(activity.outcome), activity.detail}.join(
        QLatin1Char('\n'));
}

QString ActivityModel::kindText(const QString &kind)
{
    if (kind == QLatin1StringView("sync"))
        return tr("Sync");
    if (kind == QLatin1StringView("issue"))
        return tr("Issuing rewards");
    if (kind == QLatin1StringView("codes"))
        return tr("Codes");
    if (kind == QLatin1StringView("import"))
        return tr("Import");
    if (kind == QLatin1StringView("campaign"))
        return tr("Campaign");
    if (kind == QLatin1StringView("decision"))
        return tr("Decision");
    if (kind == QLatin1StringView("connection"))
        return tr("Connection");
    if (kind == QLatin1StringView("recompute"))
        return tr("Computing rewards");
    if (kind == QLatin1StringView("clock"))
        return tr("Clock warning", "the computer's clock is wrong");
    if (kind == QLatin1StringView("batch"))
        return tr("Payout batch");
    if (kind == QLatin1StringView("events"))
        return tr("Events of a file");
    return kind;
}

QString ActivityModel::outcomeText(const QString &outcome)
{
    if (outcome == QLatin1StringView("ok"))
        return tr("Done");
    if (outcome == QLatin1StringView("partly"))
        return tr("Partly done");
    if (outcome == QLatin1StringView("failed"))
        return tr("Failed");
    if (outcome == QLatin1StringView("cancelled"))
        return tr("Stopped");
    if (outcome == QLatin1StringView("running"))
        return tr("Running");
    return outcome;
}

QString ActivityModel::outcomeCode(const QString &outcome)
{
    if (outcome == QLatin1StringView("ok"))
        return QStringLiteral("succeeded");
    if (outcome == QLatin1StringView("partly"))
        return QStringLiteral("warning");
    return outcome;
}

QString ActivityModel::durationText(qint64 ms)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    const QLocale locale;
    if (ms <= 0)
        return {};
    if (ms < kSecond)
        return tr("%1 ms", "milliseconds").arg(locale.toString(ms));
    if (ms < kMinute)
        return tr("%1 s", "seconds").arg(locale.toString(static_cast<double>(ms) / kSecond, 'f', 1));
    return tr("%1 min %2 s", "minutes and seconds")
        .arg(locale.toString(ms / kMinute), locale.toString(ms % kMinute / kSecond));
}

} // namespace rd::items
