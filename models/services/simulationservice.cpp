// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/simulationservice.h"

#include "models/core/campaigndocument.h"
#include "models/ports/termsfacts.h"
#include "models/services/campaignplace.h"

#include <unordered_map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Result<CampaignPlace> checkedPlace(
    const CampaignTerms &terms, ConnectionRepository &connections, CampaignRepository &campaigns)
{
    RD_TRY(all, connections.connections());
    RD_TRY(place, placeOf(terms, all));
    RD_TRY(known, campaigns.campaigns());
    RD_CHECK(checkMode(terms, place, known));
    return place;
}

/// The document may ask for facts that no campaign has asked for so far.
Result<EngineFacts> factsFor(BooksRepository &books, const CampaignTerms &terms)
{
    if (auto *forTerms = dynamic_cast<TermsFacts *>(&books))
        return forTerms->loadFactsFor(terms);
    return books.loadFacts(); // a repository that loads all there is
}

QString unreadNote(const QStringList &keys)
{
    return u"Payments have not been read for the metadata keys %1; what they say is missing here and counts once the document is applied."_s
        .arg(keys.join(u", "_s));
}

} // namespace

Result<SimulationReport> SimulationService::simulate(const QByteArray &document, std::optional<LocalDay> from,
    std::optional<LocalDay> to, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(info, m_parts.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(terms, parseCampaignDocument(document, calendar));
    if (from && to && *to < *from)
        return fail(ErrorKind::Usage, u"the last day lies before the first"_s, {}, u"bad-dates"_s);
    RD_TRY(place, checkedPlace(terms, m_parts.connections, m_parts.campaigns));
    if (progress)
        progress({u"payments"_s, 0, 0, 0});
    RD_TRY(facts, factsFor(m_parts.books, terms));
    if (cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    const SimulationOrder order{terms, place.mode, place.connections, from, to, m_parts.clock.now()};
    RD_TRY(report, rd::services::simulate(std::move(facts), calendar, order, progress, cancel));
    RD_CHECK(addNames(report));
    RD_TRY(unread, unreadKeys(terms));
    if (!unread.isEmpty())
        report.notes << unreadNote(unread);
    return report;
}

Status SimulationService::addNames(SimulationReport &report)
{
    RD_TRY(participants, m_parts.participants.participants());
    std::unordered_map<ParticipantId, const Participant *> byId;
    for (const auto &participant : participants)
        byId.emplace(participant.id, &participant);
    for (auto &row : report.participants) {
        const auto found = byId.find(row.participant);
        if (found == byId.end())
            continue;
        row.name = found->second->name;
        row.email = found->second->email;
    }
    return {};
}

/// Metadata keys of the terms that payments have not been read for.
Result<QStringList> SimulationService::unreadKeys(const CampaignTerms &terms)
{
    RD_TRY(read, m_parts.books.derivedMetadataKeys());
    QStringList unread;
    for (const auto &key : terms.metadataKeys) {
        if (std::find(read.begin(), read.end(), key.toStdString()) == read.end())
            unread << key;
    }
    return unread;
}

Result<CampaignEdit> SimulationService::previewEdit(
    const QByteArray &document, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(info, m_parts.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(terms, parseCampaignDocument(document, calendar));
    RD_TRY(place, checkedPlace(terms, m_parts.connections, m_parts.campaigns));
    RD_TRY(campaigns, m_parts.campaigns.campaigns());
    RD_CHECK(checkKind(terms, campaigns));
    if (progress)
        progress({u"payments"_s, 0, 0, 0});
    RD_TRY(facts, factsFor(m_parts.books, terms));
    const CampaignEditOrder order{terms, place.mode, place.connections, m_parts.clock.now()};
    RD_TRY(edit, rd::services::previewEdit(std::move(facts), calendar, order, progress, cancel));
    RD_TRY(unread, unreadKeys(terms));
    if (!unread.isEmpty())
        edit.notes << unreadNote(unread);
    return edit;
}

} // namespace rd::services
