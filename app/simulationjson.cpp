// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulationjson.h"

#include "app/json.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr std::size_t kShownParticipants = 20;

QJsonValue currencyJson(Currency currency)
{
    return currency.isValid() ? QJsonValue(currency.code()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const services::SimulationFigure &figure)
{
    return {{u"count"_s, figure.count}, {u"voided"_s, figure.voided}, {u"granted"_s, figure.granted},
        {u"minor"_s, figure.minor}};
}

/// `today`, `simulated` and their difference, beside what names the row.
QJsonObject row(QJsonObject named, Currency currency, const services::SimulationPair &cost)
{
    named.insert(u"currency"_s, currencyJson(currency));
    named.insert(u"today"_s, toJson(cost.today));
    named.insert(u"simulated"_s, toJson(cost.simulated));
    named.insert(u"difference"_s, cost.difference());
    return named;
}

QString dayText(LocalDay day)
{
    return toDate(day).toString(Qt::ISODate);
}

QJsonValue dayJson(const std::optional<LocalDay> &day)
{
    return day ? QJsonValue(dayText(*day)) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const std::vector<services::SimulationDue> &rows)
{
    QJsonArray array;
    for (const auto &due : rows) {
        QJsonObject object = toJson(due.figure);
        object.insert(u"date"_s, dayText(due.day));
        object.insert(u"currency"_s, currencyJson(due.currency));
        array.append(object);
    }
    return array;
}

QString shown(qint64 minor, Currency currency)
{
    return currency.isValid() ? QString(toDecimal({minor, currency}) + u' ' + currency.code()) : u"–"_s;
}

QStringList cells(QStringList named, Currency currency, const services::SimulationPair &cost)
{
    return named << QString::number(cost.today.count) << shown(cost.today.minor, currency)
                 << QString::number(cost.simulated.count) << shown(cost.simulated.minor, currency)
                 << shown(cost.difference(), currency);
}

void printTable(Output &out, const QString &title, QStringList named, const std::vector<QStringList> &rows)
{
    if (rows.empty())
        return;
    out.line();
    out.line(title);
    out.table(named << u">rewards today"_s << u">today"_s << u">rewards"_s << u">document"_s << u">difference"_s, rows);
}

void printDue(Output &out, const services::SimulationReport &report)
{
    for (const auto &due : report.due)
        out.line(u"Due at once: %1 rewards, %2; the first since %3."_s.arg(
            QString::number(due.figure.count), shown(due.figure.minor, due.currency), dayText(due.day)));
    for (const auto &due : report.upcoming)
        out.line(u"Due on %1: %2 rewards, %3."_s.arg(
            dayText(due.day), QString::number(due.figure.count), shown(due.figure.minor, due.currency)));
    for (const auto &due : report.inReview)
        out.line(u"Held for review: %1 rewards, %2."_s.arg(
            QString::number(due.figure.count), shown(due.figure.minor, due.currency)));
}

} // namespace

QJsonObject toJson(const services::SimulationReport &report)
{
    QJsonArray totals;
    for (const auto &total : report.totals)
        totals.append(row(
            {{u"beneficiary"_s, word(total.beneficiary)}, {u"kind"_s, word(total.kind)}}, total.currency, total.cost));
    QJsonArray months;
    for (const auto &month : report.months)
        months.append(row({{u"month"_s, dayText(month.begin).left(7)}}, month.currency, month.cost));
    QJsonArray participants;
    for (const auto &one : report.participants)
        participants.append(row(
            {{u"participant"_s,
                QJsonObject{{u"id"_s, idText(one.participant.value)}, {u"name"_s, one.name}, {u"email"_s, one.email}}}},
            one.currency, one.cost));
    QJsonArray others;
    for (const auto &other : report.others)
        others.append(row({{u"campaign"_s, other.campaign}}, other.currency, other.cost));
    QJsonArray caps;
    for (const auto &cap : report.caps)
        caps.append(
            QJsonObject{{u"currency"_s, cap.currency.code()}, {u"conversions"_s, cap.count}, {u"minor"_s, cap.minor}});
    return {{u"campaign"_s, report.campaign}, {u"new"_s, report.isNew}, {u"from"_s, dayJson(report.from)},
        {u"to"_s, dayJson(report.to)}, {u"conversions"_s, report.conversions}, {u"totals"_s, totals},
        {u"months"_s, months}, {u"participants"_s, participants}, {u"gain"_s, report.gain}, {u"lose"_s, report.lose},
        {u"same"_s, report.same}, {u"otherCampaigns"_s, others}, {u"capsCut"_s, caps}, {u"due"_s, toJson(report.due)},
        {u"upcoming"_s, toJson(report.upcoming)}, {u"inReview"_s, toJson(report.inReview)},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

QJsonArray versionsJson(const Campaign &campaign)
{
    QJsonArray versions;
    for (std::size_t i = 0; i < campaign.versions.size(); ++i)
        versions.append(QJsonObject{{u"number"_s, static_cast<qint64>(i) + 1},
            {u"validFrom"_s, i == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(campaign.versions[i].validFrom))},
            {u"inForce"_s, i + 1 == campaign.versions.size()}});
    return versions;
}

QJsonObject toJson(const services::CampaignEdit &edit)
{
    QJsonArray changes;
    for (const auto &change : edit.changes)
        changes.append(QJsonObject{{u"path"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after},
            {u"text"_s, change.text}});
    const bool hasBegin = !edit.isNew && edit.changed;
    return {{u"dryRun"_s, true}, {u"campaign"_s, edit.campaign}, {u"created"_s, edit.isNew},
        {u"changed"_s, edit.changed}, {u"version"_s, edit.version},
        {u"validFrom"_s, hasBegin ? QJsonValue(toIso(edit.validFrom)) : QJsonValue(QJsonValue::Null)},
        {u"changes"_s, changes},
        {u"rewards"_s,
            QJsonObject{{u"existing"_s, edit.existingRewards}, {u"touched"_s, edit.rewardsTouched},
                {u"new"_s, edit.newRewards}}},
        {u"referrals"_s,
            QJsonObject{{u"running"_s, edit.runningReferrals}, {u"affected"_s, edit.affectedReferrals},
                {u"earnMore"_s, edit.earnMore}, {u"earnLess"_s, edit.earnLess}}},
        {u"notes"_s, QJsonArray::fromStringList(edit.notes)}};
}

QStringList linesOf(const services::CampaignEdit &edit)
{
    const QString name = visible(edit.campaign);
    if (edit.isNew)
        return {u"\"%1\" would be a new campaign, in force from the beginning of history."_s.arg(name),
            u"%1 rewards would arise for payments already stored; participants who have not joined it earn nothing."_s
                .arg(edit.newRewards),
            u"%1 rewards of other campaigns would change."_s.arg(edit.rewardsTouched), u"Nothing was saved."_s};
    if (!edit.changed)
        return {u"Nothing would change in campaign \"%1\"."_s.arg(name)};
    QStringList lines{u"Campaign \"%1\" would get version %2, for payments billed from %3 on:"_s.arg(
        name, QString::number(edit.version), toIso(edit.validFrom))};
    for (const auto &change : edit.changes)
        lines << u"  "_s + visible(change.text);
    lines << u"What was billed before keeps its terms: %1 existing rewards, %2 of them would change."_s.arg(
        QString::number(edit.existingRewards), QString::number(edit.rewardsTouched));
    lines
        << u"%1 referrals go on earning; for %2 of them the next payment would earn something else (%3 more, %4 less)."_s
               .arg(QString::number(edit.runningReferrals), QString::number(edit.affectedReferrals),
                   QString::number(edit.earnMore), QString::number(edit.earnLess));
    lines << u"Nothing was saved."_s;
    return lines;
}

void print(Output &out, const services::SimulationReport &report)
{
    out.line(u"Campaign \"%1\" over %2 conversions, %3 to %4; nothing was changed."_s.arg(visible(report.campaign),
        QString::number(report.conversions), report.from ? dayText(*report.from) : u"the first"_s,
        report.to ? dayText(*report.to) : u"the last"_s));
    std::vector<QStringList> rows;
    for (const auto &total : report.totals)
        rows.push_back(cells({word(total.beneficiary), word(total.kind)}, total.currency, total.cost));
    printTable(out, u"In all"_s, {u"for"_s, u"kind"_s}, rows);
    rows.clear();
    for (const auto &month : report.months)
        rows.push_back(cells({dayText(month.begin).left(7)}, month.currency, month.cost));
    printTable(out, u"By month of payment"_s, {u"month"_s}, rows);
    rows.clear();
    for (const auto &one : report.participants) {
        if (rows.size() < kShownParticipants)
            rows.push_back(cells({visible(one.name.isEmpty() ? one.email : one.name)}, one.currency, one.cost));
    }
    printTable(out,
        u"Participants: %1 gain, %2 lose, %3 stay the same"_s.arg(report.gain).arg(report.lose).arg(report.same),
        {u"participant"_s}, rows);
    if (report.participants.size() > kShownParticipants)
        out.line(u"The %1 with the largest difference; --json lists all."_s.arg(kShownParticipants));
    rows.clear();
    for (const auto &other : report.others)
        rows.push_back(cells({visible(other.campaign)}, other.currency, other.cost));
    printTable(out, u"Other campaigns that would give something else"_s, {u"campaign"_s}, rows);
    out.line();
    for (const auto &cap : report.caps)
        out.line(u"Caps cut %1 at %2 conversions."_s.arg(shown(cap.minor, cap.currency), QString::number(cap.count)));
    printDue(out, report);
    for (const QString &note : report.notes)
        out.note(u"Note: "_s + note);
}

} // namespace rd::app
