// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledesk.h"

#include "app/sheets.h"
#include "integrations/sample/shopcampaign.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// The merchant's memory ends with the process, so an older workspace would speak of things that no longer exist there.
Status wantEmpty(const QString &directory)
{
    const QDir dir(directory);
    if (dir.exists() && !dir.isEmpty())
        return fail(ErrorKind::Usage, u"The sample merchant needs a new directory; %1 is not empty."_s.arg(directory),
            u"Leave --workspace out for a temporary one, or name one that does not exist yet."_s);
    return {};
}

} // namespace

SampleDesk::~SampleDesk()
{
    // The desk first: it may still be talking to the merchant.
    m_composition.reset();
    m_shop.reset();
    m_server.reset();
}

CompositionOptions SampleDesk::compositionOptions(const QString &directory)
{
    CompositionOptions options;
    options.directory = directory;
    options.sample = true;
    options.timeZone = "America/New_York";
    if (const auto currency = Currency::parse(u"USD"))
        options.currency = *currency;
    return options;
}

Result<std::unique_ptr<SampleDesk>> SampleDesk::open(const SampleDeskOptions &options)
{
    RD_TRY(desk, begin(options));
    desk->assemble();
    return desk;
}

void SampleDesk::assemble()
{
    m_composition->assemble(compositionOptions(m_workspace));
}

Result<std::unique_ptr<SampleDesk>> SampleDesk::begin(const SampleDeskOptions &options)
{
    std::unique_ptr<SampleDesk> desk(new SampleDesk);
    QString directory = options.directory;
    if (directory.isEmpty()) {
        desk->m_temporary = std::make_unique<QTemporaryDir>();
        if (!desk->m_temporary->isValid())
            return fail(
                ErrorKind::Storage, u"No temporary directory could be made: "_s + desk->m_temporary->errorString());
        directory = desk->m_temporary->filePath(u"workspace"_s);
    } else {
        RD_CHECK(wantEmpty(directory));
    }
    sample::SampleOptions merchant;
    merchant.seed = options.seed;
    merchant.size = options.large ? sample::SampleOptions::Size::Large : sample::SampleOptions::Size::Small;
    merchant.now = options.now;
    desk->m_server = std::make_unique<sample::StripeServer>(merchant);
    RD_CHECK(desk->m_server->start());
    desk->m_shop = std::make_unique<sample::ShopServer>(sample::sampleShop(options.now));
    RD_CHECK(desk->m_shop->start());
    sample::fillCollections(*desk->m_shop);
    desk->m_workspace = directory;
    RD_TRY(opened, Composition::openFile(compositionOptions(directory)));
    desk->m_composition = std::move(opened);
    return desk;
}

Result<services::ConnectOutcome> SampleDesk::connect(
    const QString &provider, const QString &name, const QUrl &base, QByteArray key, const CancelToken &cancel)
{
    services::Desk &desk = m_composition->desk();
    services::ConnectRequest request;
    request.provider = provider;
    request.name = name;
    request.apiBase = base.toString();
    request.secret = Secret::take(key);
    request.actor = desk.actor;
    return desk.connections.connect(request, cancel);
}

Status SampleDesk::addCampaign(
    const sample::SampleCampaign &campaign, const ProgressSink &progress, const CancelToken &cancel, Prepared &prepared)
{
    services::Desk &desk = m_composition->desk();
    RD_TRY(applied, desk.campaigns.apply(campaign.document, desk.actor, progress, cancel));
    prepared.campaigns.push_back(std::move(applied));
    services::ImportOptions members;
    members.actor = desk.actor;
    members.campaign = campaign.name;
    RD_TRY(sheet, parseSheet(campaign.participantsCsv, campaign.name));
    RD_CHECK(desk.people.importParticipants(sheet, members, progress, cancel));
    return {};
}

Result<SampleDesk::Prepared> SampleDesk::prepare(const ProgressSink &progress, const CancelToken &cancel)
{
    services::Desk &desk = m_composition->desk();
    Prepared prepared;
    RD_TRY(connected,
        connect(u"stripe"_s, sample::StripeServer::connectionName(), m_server->baseUrl(),
            sample::StripeServer::apiKey(), cancel));
    prepared.connect = std::move(connected);
    RD_CHECK(connect(u"shopify"_s, sample::ShopServer::connectionName(), m_shop->baseUrl(),
        sample::ShopServer::adminToken(), cancel));

    services::ImportOptions everyone;
    everyone.actor = desk.actor;
    RD_TRY(participants, parseSheet(m_server->participantsCsv(), u"participants.csv"_s));
    RD_TRY(imported, desk.people.importParticipants(participants, everyone, progress, cancel));
    prepared.participants = std::move(imported);
    for (const sample::SampleCampaign &campaign : m_server->campaigns())
        RD_CHECK(addCampaign(campaign, progress, cancel, prepared));
    RD_CHECK(addCampaign(sample::shopCampaign(*m_shop), progress, cancel, prepared));
    RD_TRY(leads, parseSheet(m_server->referralsCsv(), u"referrals.csv"_s));
    RD_TRY(touches, desk.people.importReferrals(leads, everyone, progress, cancel));
    prepared.referrals = std::move(touches);
    RD_TRY(report, desk.sync.sync({}, false, progress, cancel));
    for (const services::ConnectionSyncReport &connection : report.connections) {
        if (connection.error)
            return fail(*connection.error);
    }
    prepared.sync = std::move(report);
    return prepared;
}

} // namespace rd::app
