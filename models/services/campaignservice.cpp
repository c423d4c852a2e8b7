// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/campaignservice.h"

#include "models/core/campaigndocument.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString mode;
    std::vector<ConnectionId> connections;
};

Result<Connection> find(const std::vector<Connection> &all, const QString &name)
{
    QStringList names;
    for (const auto &connection : all) {
        if (connection.name == name)
            return connection;
        names << connection.name;
    }
    return fail(ErrorKind::BadInput, u"connections: there is no connection \"%1\""_s.arg(name),
        names.isEmpty() ? u"Connect a provider first."_s : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-connection"_s);
}

/// A campaign has the mode of its connections; one that names both is refused (rulings.md 3).
Result<Place> placeOf(const CampaignTerms &terms, const std::vector<Connection> &all)
{
    Place place;
    for (const auto &name : terms.connections) {
        RD_TRY(connection, find(all, name));
        if (!place.mode.isEmpty() && place.mode != connection.mode)
            return fail(ErrorKind::BadInput,
                u"connections: \"%1\" is a %2 mode connection, the others are not"_s.arg(name, connection.mode),
                u"Make one campaign for test and one for live mode."_s, u"mixed-modes"_s);
        place.mode = connection.mode;
        place.connections.push_back(connection.id);
    }
    if (place.connections.empty())
        return fail(ErrorKind::BadInput, u"connections: name at least one connection"_s, {}, u"no-connection"_s);
    return place;
}

} // namespace

CampaignService::CampaignService(
    CampaignRepository &campaigns, ConnectionRepository &connections, BookService &books, Clock &clock)
    : m_campaigns(campaigns), m_connections(connections), m_books(books), m_clock(clock)
{
}

Result<CampaignApplyReport> CampaignService::apply(
    const QByteArray &document, const QString &actor, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(terms, parseCampaignDocument(document));
    RD_TRY(connections, m_connections.connections());
    RD_TRY(place, placeOf(terms, connections));
    RD_TRY(known, m_campaigns.campaigns());
    for (const auto &campaign : known) {
        if (campaign.name == terms.name && campaign.mode != place.mode)
            return fail(ErrorKind::BadInput,
                u"campaign \"%1\" is a %2 mode campaign and stays one"_s.arg(terms.name, campaign.mode),
                u"Use another name for the %1 mode campaign."_s.arg(place.mode), u"other-mode"_s);
    }
    RD_TRY(applied, m_campaigns.applyCampaign(terms, place.mode, place.connections, m_clock.now(), actor));
    CampaignApplyReport report;
    report.created = applied.created;
    report.changed = applied.changed;
    RD_TRY(books, m_books.update(progress, cancel));
    report.books = books;
    RD_TRY(campaign, byName(terms.name));
    report.campaign = std::move(campaign);
    return report;
}

Result<std::vector<Campaign>> CampaignService::list()
{
    return m_campaigns.campaigns();
}

Result<Campaign> CampaignService::byName(const QString &name)
{
    RD_TRY(all, m_campaigns.campaigns());
    QStringList names;
    for (const auto &campaign : all) {
        if (campaign.name == name)
            return campaign;
        names << campaign.name;
    }
    return fail(ErrorKind::NotFound, u"there is no campaign \"%1\""_s.arg(name),
        names.isEmpty() ? u"There are none yet."_s : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-campaign"_s);
}

} // namespace rd::services
