// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/campaignplace.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Result<CampaignPlace> placeOf(const CampaignTerms &terms, const std::vector<Connection> &all)
{
    CampaignPlace place;
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

Status checkMode(const CampaignTerms &terms, const CampaignPlace &place, const std::vector<Campaign> &known)
{
    for (const auto &campaign : known) {
        if (campaign.name == terms.name && campaign.mode != place.mode)
            return fail(ErrorKind::BadInput,
                u"campaign \"%1\" is a %2 mode campaign and stays one"_s.arg(terms.name, campaign.mode),
                u"Use another name for the %1 mode campaign."_s.arg(place.mode), u"other-mode"_s);
    }
    return {};
}

Status checkKind(const CampaignTerms &terms, const std::vector<Campaign> &known)
{
    const auto same = std::find_if(
        known.begin(), known.end(), [&terms](const Campaign &campaign) { return campaign.name == terms.name; });
    if (same == known.end() || same->current().terms.kind == terms.kind)
        return {};
    const bool wasOnlyDraft = std::all_of(same->versions.begin(), same->versions.end(),
        [](const CampaignVersion &version) { return version.terms.state == CampaignState::Draft; });
    if (wasOnlyDraft)
        return {};
    return fail(ErrorKind::BadInput,
        u"kind: \"%1\" is not accepted: campaign \"%2\" is of kind \"%3\", and a campaign keeps its kind"_s.arg(
            word(terms.kind), terms.name, word(same->current().terms.kind)),
        u"Make a new campaign with another name for the other kind."_s, u"other-kind"_s);
}

} // namespace rd::services
