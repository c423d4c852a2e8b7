// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/campaignservice.h"

#include "models/core/campaigndocument.h"
#include "models/services/campaignplace.h"
#include "models/services/issueservice.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Whether some method for the kind goes through one of these providers; a method begins with its provider.
bool isGivenThrough(RewardKind kind, const QStringList &providers)
{
    const QStringList methods = IssueService::methodsFor(kind);
    return std::any_of(methods.begin(), methods.end(),
        [&providers](const QString &method) { return providers.contains(method.section(u'-', 0, 0)); });
}

QStringList providersOf(const std::vector<ConnectionId> &ids, const std::vector<Connection> &connections)
{
    QStringList providers;
    for (const Connection &connection : connections) {
        if (std::find(ids.begin(), ids.end(), connection.id) != ids.end())
            providers.append(connection.provider);
    }
    return providers;
}

/// A document may ask for every kind of reward; which of them can be given out through its connections is another
/// matter.
QStringList noticesOf(const CampaignTerms &terms, const QStringList &providers)
{
    QStringList notices;
    const auto look = [&](const std::optional<RewardSpec> &spec, const QString &whose) {
        // Cash is paid by a person in any case.
        if (!spec || spec->kind == RewardKind::Cash)
            return;
        if (!isGivenThrough(spec->kind, providers) && IssueService::payoutMethodsFor(spec->kind).isEmpty())
            notices +=
                u"%1 of kind %2 can only be marked as issued by hand through its connections: rewards issue --via manual."_s
                    .arg(whose, word(spec->kind));
    };
    look(terms.referrer, u"The referrer's reward"_s);
    look(terms.referee, u"The referee's reward"_s);
    for (const auto &milestone : terms.milestones)
        look(milestone.reward, u"The reward of milestone %1"_s.arg(milestone.count));
    return notices;
}

Result<CampaignTerms> termsOf(const QByteArray &document, CampaignRepository &campaigns)
{
    RD_TRY(calendar, campaigns.calendar());
    return parseCampaignDocument(document, calendar);
}

} // namespace

CampaignService::CampaignService(
    CampaignRepository &campaigns, ConnectionRepository &connections, BookService &books, Gate &gate, Clock &clock)
    : m_campaigns(campaigns), m_connections(connections), m_books(books), m_gate(gate), m_clock(clock)
{
}

Result<CampaignApplyReport> CampaignService::apply(
    const QByteArray &document, const QString &actor, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(terms, termsOf(document, m_campaigns));
    RD_CHECK(m_gate.admit(actor, Role::Admin, u"change campaigns"_s));
    RD_TRY(connections, m_connections.connections());
    RD_TRY(place, placeOf(terms, connections));
    RD_TRY(known, m_campaigns.campaigns());
    RD_CHECK(checkMode(terms, place, known));
    RD_CHECK(checkKind(terms, known));
    RD_TRY(applied, m_campaigns.applyCampaign(terms, place.mode, place.connections, m_clock.now(), actor));
    CampaignApplyReport report;
    report.created = applied.created;
    report.changed = applied.changed;
    report.notices = noticesOf(terms, providersOf(place.connections, connections));
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

Result<std::vector<CampaignService::PastVersion>> CampaignService::history(const QString &name)
{
    RD_TRY(campaign, byName(name));
    RD_TRY(authors, m_campaigns.authors(campaign));
    std::vector<PastVersion> versions;
    for (std::size_t i = campaign.versions.size(); i > 0; --i) {
        const CampaignVersion &version = campaign.versions[i - 1];
        PastVersion past;
        past.number = static_cast<int>(i);
        past.validFrom = version.validFrom;
        past.author = authors.value(static_cast<qsizetype>(i - 1));
        if (i > 1)
            past.changes = differencesOf(campaign.versions[i - 2].terms, version.terms);
        past.terms = version.terms;
        versions.push_back(std::move(past));
    }
    return versions;
}

} // namespace rd::services
