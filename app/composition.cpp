// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/platform.h"
#include "app/providers.h"
#include "app/systemclock.h"
#include "integrations/crypto/scrypthasher.h"
#include "integrations/keychain/environmentstore.h"
#include "integrations/keychain/keychainstore.h"
#include "integrations/keychain/memorystore.h"
#include "models/services/balanceservice.h"
#include "models/services/eraseservice.h"
#include "models/services/handissue.h"
#include "models/services/moveservice.h"
#include "models/storage/workspace.h"

#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rd::app {

/// In the order they are made; destroyed from the bottom up, so that nothing outlives what it stands on.
struct Composition::Parts {
    SystemClock clock;
    bool isNew = false;
    std::unique_ptr<storage::Workspace> workspace;
    std::unique_ptr<http::HttpClient> http;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Providers> providers;
    crypto::ScryptHasher hasher;
    std::unique_ptr<services::Gate> gate;
    std::unique_ptr<services::MemberService> members;
    std::unique_ptr<services::ConnectionService> connections;
    std::unique_ptr<services::BookService> books;
    std::unique_ptr<services::SyncService> sync;
    std::unique_ptr<services::CampaignService> campaigns;
    std::unique_ptr<services::PeopleService> people;
    std::unique_ptr<services::RewardService> rewards;
    std::unique_ptr<services::IssueService> issue;
    std::unique_ptr<services::IssuingControl> issuing;
    std::unique_ptr<services::AutomaticIssue> automatic;
    std::unique_ptr<services::VerifyService> verify;
    std::unique_ptr<services::BalanceService> balances;
    std::unique_ptr<services::HandIssueService> handIssue;
    std::unique_ptr<services::MoveService> moving;
    std::unique_ptr<services::EraseService> erasing;
    std::unique_ptr<services::SimulationService> simulation;
    std::unique_ptr<services::Desk> desk;
};

namespace {

Result<std::unique_ptr<storage::Workspace>> openWorkspace(const CompositionOptions &options, Clock &clock)
{
    storage::OpenOptions open;
    open.directory = options.directory;
    open.sample = options.sample;
    open.currency = options.currency.value_or(Currency());
    open.timeZone = options.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : options.timeZone;
    if (!Calendar::forZone(open.timeZone))
        open.timeZone = "UTC"; // a system without a usable zone
    open.owner = systemUser();
    return storage::Workspace::open(open, clock);
}

std::unique_ptr<SecretStore> openSecrets(const CompositionOptions &options)
{
    if (options.sample)
        return std::make_unique<keychain::MemoryStore>();
    return std::make_unique<keychain::EnvironmentStore>(
        options.environmentSecrets, std::make_unique<keychain::KeychainStore>());
}

} // namespace

Composition::Composition(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Composition::~Composition()
{
    if (m_parts && m_parts->connections)
        m_parts->connections->forgetSecrets();
    if (m_parts)
        m_parts->clock.follow({}); // the network ends before the workspace does
}

Result<std::unique_ptr<Composition>> Composition::open(const CompositionOptions &options)
{
    RD_TRY(composition, openFile(options));
    composition->assemble(options);
    return composition;
}

Result<std::unique_ptr<Composition>> Composition::openFile(const CompositionOptions &options)
{
    auto parts = std::make_unique<Parts>();
    Parts &p = *parts;
    p.isNew = !QFile::exists(QDir(options.directory).filePath(u"desk.sqlite"_s));
    RD_TRY(workspace, openWorkspace(options, p.clock));
    p.workspace = std::move(workspace);
    return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

void Composition::assemble(const CompositionOptions &options)
{
    Parts &p = *m_parts;
    storage::Workspace &w = *p.workspace;
    p.http = std::make_unique<http::HttpClient>(p.clock);
    p.clock.follow([http = p.http.get()] { return http->skew(); });
    p.secrets = openSecrets(options);
    p.providers = std::make_unique<Providers>(*p.http, p.clock);
    p.gate = std::make_unique<services::Gate>(w.workspace(), p.hasher, p.clock);
    p.members = std::make_unique<services::MemberService>(w.workspace(), p.hasher, *p.gate);
    p.connections = std::make_unique<services::ConnectionService>(
        w.connections(), w.workspace(), *p.secrets, *p.providers, *p.gate, p.clock);
    p.books = std::make_unique<services::BookService>(w.books(), w.campaigns(), w.workspace(), p.clock);
    p.sync = std::make_unique<services::SyncService>(
        w.sync(), *p.connections, w.connections(), *p.books, w.workspace(), p.clock);
    p.campaigns =
        std::make_unique<services::CampaignService>(w.campaigns(), w.connections(), *p.books, *p.gate, p.clock);
    p.people = std::make_unique<services::PeopleService>(
        w.participants(), w.campaigns(), *p.books, w.workspace(), *p.gate, p.clock);
    p.rewards = std::make_unique<services::RewardService>(w.books(), w.campaigns(), w.workspace(), *p.gate, p.clock);
    p.issue = std::make_unique<services::IssueService>(
        w.books(), w.intents(), w.campaigns(), *p.connections, *p.rewards, w.workspace(), p.clock);
    p.issuing = std::make_unique<services::IssuingControl>(w.workspace(), *p.gate, p.clock);
    p.automatic = std::make_unique<services::AutomaticIssue>(
        services::AutomaticIssue::Parts{*p.issue, *p.rewards, w.campaigns(), w.workspace(), *p.issuing, p.clock});
    p.sync->setAutomaticIssue(p.automatic.get());
    p.verify = std::make_unique<services::VerifyService>(w.books(), w.intents(), w.balances(), w.workspace(), p.clock);
    p.balances = std::make_unique<services::BalanceService>(
        w.books(), w.balances(), *p.people, w.campaigns(), w.connections(), *p.rewards, w.workspace(), p.clock);
    p.handIssue =
        std::make_unique<services::HandIssueService>(w.books(), w.balances(), *p.rewards, w.workspace(), p.clock);
    p.moving = std::make_unique<services::MoveService>(w.moving(), w.books(), w.participants(), w.campaigns(),
        w.connections(), *p.rewards, *p.books, w.workspace(), p.clock);
    p.erasing = std::make_unique<services::EraseService>(
        w.erasures(), *p.people, *p.balances, *p.books, *p.rewards, w.workspace(), p.clock);
    p.simulation = std::make_unique<services::SimulationService>(services::SimulationService::Parts{
        w.books(), w.campaigns(), w.connections(), w.participants(), w.workspace(), p.clock});
    p.desk = std::make_unique<services::Desk>(services::Desk{w.workspace(), w.overview(), *p.connections, *p.sync,
        *p.books, *p.campaigns, *p.people, *p.rewards, *p.issue, *p.issuing, *p.verify, *p.balances, *p.handIssue,
        *p.moving, *p.erasing, *p.gate, *p.members, *p.simulation, p.clock, systemUser()});
}

QStringList Composition::providers()
{
    return Providers::known();
}

services::Desk &Composition::desk()
{
    return *m_parts->desk;
}

SecretStore &Composition::secrets()
{
    return *m_parts->secrets;
}

bool Composition::isNew() const
{
    return m_parts->isNew;
}

QString Composition::keychainBackend() const
{
    return m_parts->secrets->backend();
}

} // namespace rd::app
