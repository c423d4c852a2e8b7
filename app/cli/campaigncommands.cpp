// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "app/simulationjson.h"
#include "integrations/files/fileio.h"
#include "models/core/campaigndocument.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kMostBytes = 16 * 1024 * 1024;

/// What applying would change, nothing saved (domain.md 5.4.20).
Result<int> previewEdit(Invocation &in, const QByteArray &document)
{
    RD_TRY(composition, in.desk());
    RD_TRY(edit, composition->desk().simulation.previewEdit(document, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document(toJson(edit));
    for (const QString &line : linesOf(edit))
        in.out().line(line);
    for (const QString &note : edit.notes)
        in.out().note(u"Note: "_s + note);
    return 0;
}

Result<int> apply(Invocation &in)
{
    RD_TRY(document, files::readLimited(in.arguments().constFirst(), kMostBytes));
    if (in.has(u"dry-run"_s))
        return previewEdit(in, document);
    RD_TRY(composition, in.desk());
    RD_TRY(actor, in.decider());
    RD_TRY(report, composition->desk().campaigns.apply(document, actor, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document(
        {{u"campaign"_s, toJson(report.campaign)}, {u"created"_s, report.created}, {u"changed"_s, report.changed},
            {u"notices"_s, QJsonArray::fromStringList(report.notices)}, {u"books"_s, toJson(report.books)}});
    in.out().line(u"%1 campaign \"%2\"."_s.arg(
        report.created ? u"Created"_s : (report.changed ? u"Changed"_s : u"Nothing to change in"_s),
        visible(report.campaign.name)));
    in.out().line(u"Rewards: %1 new, %2 reversed."_s.arg(report.books.newRewards).arg(report.books.reversed));
    for (const QString &notice : report.notices)
        in.out().note(u"Note: "_s + notice);
    return 0;
}

Result<int> list(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(campaigns, composition->desk().campaigns.list());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const Campaign &campaign : campaigns) {
        documents.append(toJson(campaign));
        const CampaignTerms &terms = campaign.current().terms;
        rows.push_back({campaign.name, word(terms.kind), word(terms.state), campaign.mode, terms.connections.join(u' '),
            QString::number(campaign.versions.size())});
    }
    in.out().document({{u"campaigns"_s, documents}});
    if (rows.empty())
        in.out().line(u"No campaigns yet. referral-desk campaign apply FILE makes the first."_s);
    else
        in.out().table({u"name"_s, u"kind"_s, u"state"_s, u"mode"_s, u"connections"_s, u">versions"_s}, rows);
    return 0;
}

Result<int> show(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(campaign, composition->desk().campaigns.byName(in.arguments().constFirst()));
    QJsonObject document = toCampaignDocument(campaign.current().terms);
    in.out().line(QString::fromUtf8(QJsonDocument(document).toJson()));
    // Beside standard output, which stays a document that can be applied again.
    for (std::size_t i = 0; i < campaign.versions.size(); ++i)
        in.out().note(u"Version %1, for payments billed %2%3."_s.arg(QString::number(i + 1),
            i == 0 ? u"from the beginning"_s : u"since %1"_s.arg(toIso(campaign.versions[i].validFrom)),
            i + 1 == campaign.versions.size() ? u", in force"_s : QString()));
    in.out().document(
        {{u"campaign"_s, toJson(campaign)}, {u"document"_s, document}, {u"versions"_s, versionsJson(campaign)}});
    return 0;
}

Result<std::optional<LocalDay>> dayOption(Invocation &in, const QString &name)
{
    if (!in.has(name))
        return std::optional<LocalDay>();
    const QDate date = QDate::fromString(in.option(name), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorKind::Usage, u"--%1 \"%2\" is not a date."_s.arg(name, in.option(name)),
            u"Write it like 2026-04-30."_s);
    return std::optional(toLocalDay(date));
}

Result<int> simulate(Invocation &in)
{
    RD_TRY(document, files::readLimited(in.arguments().constFirst(), kMostBytes));
    RD_TRY(from, dayOption(in, u"from"_s));
    RD_TRY(to, dayOption(in, u"to"_s));
    RD_TRY(composition, in.desk());
    RD_TRY(report, composition->desk().simulation.simulate(document, from, to, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document(toJson(report));
    print(in.out(), report);
    return 0;
}

} // namespace

std::vector<Command> campaignCommands()
{
    return {
        {u"campaign apply"_s, u"FILE"_s, u"create or change a campaign from a document"_s, 1, 1,
            {{u"dry-run"_s, u"Say what would change from now on, save nothing."_s},
                {u"as"_s, u"Who decides."_s, u"MEMBER"_s}},
            apply},
        {u"campaign list"_s, {}, u"list the campaigns"_s, 0, 0, {}, list},
        {u"campaign show"_s, u"NAME"_s, u"print a campaign's document and its versions"_s, 1, 1, {}, show},
        {u"campaign simulate"_s, u"FILE"_s, u"what a document would have cost over stored history; changes nothing"_s,
            1, 1,
            {{u"from"_s, u"Only payments from this local date on."_s, u"DATE"_s},
                {u"to"_s, u"Only payments up to this local date."_s, u"DATE"_s}},
            simulate},
    };
}

} // namespace rd::app
