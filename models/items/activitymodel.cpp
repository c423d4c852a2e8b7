// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

#include "models/items/tablecells.h"

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

} // namespace

ActivityModel::ActivityModel(ListRepository &lists, Background background, QObject *parent)
    : WindowOf(BooksList::Activities, activityColumns(), lists, std::move(background), parent)
{
}

void ActivityModel::setFilter(const QString &kind, const QString &outcome)
{
    std::vector<ListTerm> conditions;
    const std::pair<QString, QString> wanted[] = {{QStringLiteral("kind"), kind}, {QStringLiteral("outcome"), outcome}};
    for (const auto &[field, value] : wanted) {
        if (value.isEmpty())
            continue;
        ListTerm term;
        term.field = field;
        term.match = ListTerm::Match::Equals;
        term.texts = QStringList{value};
        conditions.push_back(std::move(term));
    }
    setConditions(std::move(conditions));
}

QStringList ActivityModel::kinds()
{
    return {QStringLiteral("sync"), QStringLiteral("issue"), QStringLiteral("decision"), QStringLiteral("import"),
        QStringLiteral("codes"), QStringLiteral("batch"), QStringLiteral("campaign"), QStringLiteral("connection"),
        QStringLiteral("events"), QStringLiteral("recompute"), QStringLiteral("clock")};
}

QStringList ActivityModel::outcomes()
{
    return {QStringLiteral("ok"), QStringLiteral("partly"), QStringLiteral("failed"), QStringLiteral("cancelled"),
        QStringLiteral("running")};
}

std::vector<std::pair<QString, QString>> ActivityModel::namesOf(const QString &field) const
{
    std::vector<std::pair<QString, QString>> names;
    if (field == QLatin1StringView("kind")) {
        for (const QString &kind : kinds())
            names.emplace_back(kind, kindText(kind));
    } else if (field == QLatin1StringView("outcome")) {
        for (const QString &outcome : outcomes())
            names.emplace_back(outcome, outcomeText(outcome));
    }
    return names;
}

QString ActivityModel::orderField(int column) const
{
    return columns()[static_cast<std::size_t>(column)].id;
}

bool ActivityModel::hasInstants(int column) const
{
    return column == static_cast<int>(ActivityColumn::When);
}

QVariant ActivityModel::rowCell(const Activity &activity, int column, int role) const
{
    switch (static_cast<ActivityColumn>(column)) {
    case ActivityColumn::When:
        if (role == InstantRole)
            return toUnixMs(activity.at);
        return role == RawRole ? QVariant(toIso(activity.at)) : QVariant();
    case ActivityColumn::Kind:
        return role == Qt::DisplayRole ? QVariant(kindText(activity.kind)) : textCell(activity.kind, role);
    case ActivityColumn::Subject:
        return role == Qt::DisplayRole ? QVariant(subjectText(activity)) : textCell(activity.subject, role);
    case ActivityColumn::Outcome:
        if (role == CodeRole)
            return outcomeCode(activity.outcome);
        return role == Qt::DisplayRole ? QVariant(outcomeText(activity.outcome)) : textCell(activity.outcome, role);
    case ActivityColumn::Detail:
        return role == Qt::DisplayRole && m_detailText ? QVariant(m_detailText(activity.detail))
                                                       : textCell(activity.detail, role);
    case ActivityColumn::Duration:
        if (role == Qt::DisplayRole)
            return durationText(activity.durationMs);
        return role == RawRole || role == MinorRole ? QVariant(activity.durationMs) : QVariant();
    }
    return {};
}

QString ActivityModel::subjectText(const Activity &activity) const
{
    return subjectText(activity.kind, activity.subject, m_detailText);
}

QString ActivityModel::subjectText(const QString &kind, const QString &subject, const DetailText &detailText)
{
    // Those of other kinds are names of connections, campaigns and files, of which one may be such a word.
    const bool isWord = kind == QLatin1StringView("decision") || kind == QLatin1StringView("issue");
    return isWord && detailText ? detailText(subject) : subject;
}

std::function<QString(const QString &)> ActivityModel::orderTextOf(const QString &field) const
{
    if (!m_detailText)
        return {};
    if (field == QLatin1StringView("detail"))
        return m_detailText;
    if (field != QLatin1StringView("subject"))
        return {};
    return [detailText = m_detailText](const QString &stored) {
        const qsizetype end = stored.indexOf(QLatin1Char('\n')); // behind the kind, see ListQuery::orderText
        return subjectText(stored.left(end), stored.mid(end + 1), detailText);
    };
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
    if (kind == QLatin1StringView("batch"))
        return tr("Payout batch");
    if (kind == QLatin1StringView("events"))
        return tr("Events of a file");
    if (kind == QLatin1StringView("recompute"))
        return tr("Computing rewards");
    if (kind == QLatin1StringView("clock"))
        return tr("Clock warning", "the computer's clock is wrong");
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
