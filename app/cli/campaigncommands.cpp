// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "integrations/files/fileio.h"
#include "models/core/campaigndocument.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<int> apply(Invocation &in)
{
    RD_TRY(document, files::readLimited(in.arguments().constFirst(), 16 * 1024 * 1024));
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
    in.out().document({{u"campaign"_s, toJson(campaign)}, {u"document"_s, document}});
    return 0;
}

} // namespace

std::vector<Command> campaignCommands()
{
    return {
        {u"campaign apply"_s, u"FILE"_s, u"create or change a campaign from a document"_s, 1, 1,
            {{u"as"_s, u"Who decides."_s, u"MEMBER"_s}}, apply},
        {u"campaign list"_s, {}, u"list the campaigns"_s, 0, 0, {}, list},
        {u"campaign show"_s, u"NAME"_s, u"print a campaign's document"_s, 1, 1, {}, show},
    };
}

} // namespace rd::app
