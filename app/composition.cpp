// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/formats.h"
#include "app/platform.h"
#include "app/providers.h"
#include "app/systemclock.h"
#include "integrations/crypto/backupseal.h"
#include "integrations/crypto/ed25519.h"
#include "integrations/crypto/fieldcipher.h"
#include "integrations/crypto/scrypthasher.h"
#include "integrations/files/systemdisk.h"
#include "integrations/keychain/environmentstore.h"
#include "integrations/keychain/keychainstore.h"
#include "integrations/keychain/memorystore.h"
#include "models/services/balanceservice.h"
#include "models/services/recoverykit.h"
#include "models/services/batchservice.h"
#include "models/services/checkpointservice.h"
#include "models/services/codeservice.h"
#include "models/services/eraseservice.h"
#include "models/services/formatservice.h"
#include "models/services/handissue.h"
#include "models/services/historyservice.h"
#include "models/services/memberkeys.h"
#include "models/services/moveservice.h"
#include "models/services/statementservice.h"
#include "models/storage/workspace.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rd::app {

Q_LOGGING_CATEGORY(lcComposition, "rd.app", QtWarningMsg)

/// In the order they are made; destroyed from the bottom up, so that nothing outlives what it stands on.
struct Composition::Parts {
    explicit Parts(SystemClock::TimeSource time) : clock(std::move(time)) {}
    SystemClock clock;
    files::SystemDisk disk;
    crypto::Ed25519 signatures;
    crypto::AesFieldCipher cipher;
    bool isNew = false;
    bool isCopy = false;
    std::optional<Error> readOnlyBecause;
    std::unique_ptr<storage::Workspace> workspace;
    std::unique_ptr<http::HttpClient> http;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Providers> providers;
    crypto::ScryptHasher hasher;
    std::unique_ptr<services::MemberKeys> memberKeys;
    std::unique_ptr<services::Gate> gate;
    std::unique_ptr<services::CheckpointService> checkpoints;
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
    std::unique_ptr<services::CodeService> codes;
    std::unique_ptr<services::SimulationService> simulation;
    std::unique_ptr<services::HistoryService> history;
    std::unique_ptr<services::StatementService> statements;
    std::unique_ptr<services::CatalogService> catalog;
    std::unique_ptr<payouts::FormatLibrary> formats;
    std::unique_ptr<services::FieldKeys> fieldKeys;
    std::unique_ptr<services::PayoutMethodService> payoutMethods;
    std::unique_ptr<services::BatchService> batches;
    std::unique_ptr<services::FormatService> formatDesk;
    crypto::BackupSeal container;
    std::unique_ptr<services::RecoveryKit> recovery;
    std::unique_ptr<services::Desk> desk;
};

namespace {

Result<std::unique_ptr<storage::Workspace>> openWorkspace(const CompositionOptions &options, Clock &clock, Disk &disk)
{
    storage::OpenOptions open;
    open.directory = options.directory;
    open.sample = options.sample;
    open.currency = options.currency.value_or(Currency());
    open.timeZone = options.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : options.timeZone;
    if (!Calendar::forZone(open.timeZone))
        open.timeZone = "UTC"; // a system without a usable zone
    open.owner = systemUser();
    open.takeOver = options.takeOver;
    open.disk = &disk;
    open.checksFile = options.checksFile;
    open.fileCheck = options.fileCheck;
    open.progress = options.progress;
    open.cancel = options.cancel;
    return storage::Workspace::open(open, clock);
}

/// What cannot be written can often still be read. The first error where that fails, too.
Result<std::unique_ptr<storage::Workspace>> openForReading(
    const CompositionOptions &options, Clock &clock, const Error &because)
{
    storage::OpenOptions open;
    open.directory = options.directory;
    open.readOnly = true;
    auto opened = storage::Workspace::open(open, clock);
    return opened ? std::move(opened) : fail(because);
}

std::unique_ptr<SecretStore> openSecrets(const CompositionOptions &options)
{
    if (options.sample)
        return std::make_unique<keychain::MemoryStore>();
    return std::make_unique<keychain::EnvironmentStore>(
        options.environmentSecrets, std::make_unique<keychain::KeychainStore>());
}

} // namespace

/// What another machine issued after this copy was made is unknown here: these are restored books from now on.
void Composition::noteTakeOver(Parts &parts, const storage::Holder &former)
{
    const Status noted = parts.workspace->workspace().noteRestored(
        u"taken over from another computer, last seen %1"_s.arg(toIso(former.lastSeen)), systemUser());
    const Status adopted = noted ? parts.checkpoints->adopt() : noted;
    if (!adopted)
        qCInfo(lcComposition).noquote() << adopted.error().text;
}

Composition::Composition(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Composition::~Composition()
{
    if (m_parts && m_parts->connections)
        m_parts->connections->forgetSecrets();
    if (m_parts && m_parts->checkpoints && !m_parts->isCopy)
        m_parts->checkpoints->keep();
    if (m_parts)
        m_parts->clock.follow({}); // the network ends before the workspace does
}

Result<std::unique_ptr<Composition>> Composition::open(const CompositionOptions &options)
{
    RD_TRY(composition, openFile(options));
    composition->assemble(options);
    // Bonds of people who were erased again end, as they do after erasing.
    if (composition->m_parts->workspace->erasedAgain() > 0)
        RD_CHECK(composition->desk().books.update({}, {}));
    return composition;
}

Result<std::unique_ptr<Composition>> Composition::openFile(const CompositionOptions &options)
{
    auto parts = std::make_unique<Parts>(options.time);
    Parts &p = *parts;
    const QString file = QDir(options.directory).filePath(u"desk.sqlite"_s);
    p.isNew = !QFile::exists(file) || QFile::exists(file + u".begun"_s); // or its creation was cut off
    p.isCopy = options.isCopy;
    auto workspace = openWorkspace(options, p.clock, p.disk);
    if (!workspace && workspace.error().kind == ErrorKind::Storage && !p.isNew) {
        p.readOnlyBecause = workspace.error();
        workspace = openForReading(options, p.clock, *p.readOnlyBecause);
    }
    if (!workspace)
        return fail(std::move(workspace).error());
    p.workspace = *std::move(workspace);
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
    p.memberKeys =
        std::make_unique<services::MemberKeys>(w.batches(), w.workspace(), *p.secrets, p.signatures, p.clock);
    p.checkpoints = std::make_unique<services::CheckpointService>(
        w.checkpoints(), w.workspace(), *p.secrets, p.signatures, *p.gate, p.clock);
    if (p.isCopy)
        p.checkpoints->close();
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
    p.verify = std::make_unique<services::VerifyService>(
        w.books(), w.intents(), w.balances(), w.workspace(), p.clock, p.isCopy ? nullptr : p.checkpoints.get());
    p.balances = std::make_unique<services::BalanceService>(
        w.books(), w.balances(), *p.people, w.campaigns(), w.connections(), *p.rewards, w.workspace(), p.clock);
    p.handIssue =
        std::make_unique<services::HandIssueService>(w.books(), w.balances(), *p.rewards, w.workspace(), p.clock);
    p.moving = std::make_unique<services::MoveService>(w.moving(), w.books(), w.participants(), w.campaigns(),
        w.connections(), *p.rewards, *p.books, w.workspace(), p.clock);
    p.erasing = std::make_unique<services::EraseService>(
        w.erasures(), *p.people, *p.balances, *p.books, *p.rewards, w.workspace(), p.clock);
    p.codes = std::make_unique<services::CodeService>(services::CodeService::Parts{w.codes(), w.participants(),
        w.campaigns(), *p.connections, *p.providers, w.workspace(), *p.books, *p.gate, p.clock});
    p.simulation = std::make_unique<services::SimulationService>(services::SimulationService::Parts{
        w.books(), w.campaigns(), w.connections(), w.participants(), w.workspace(), p.clock});
    p.history = std::make_unique<services::HistoryService>(
        services::RewardTableParts{w.history(), w.books(), w.campaigns(), w.workspace(), w.batches(), p.clock},
        *p.rewards);
    p.catalog = std::make_unique<services::CatalogService>(w.catalog());
    p.formats = payoutFormats(options.directory);
    p.fieldKeys = std::make_unique<services::FieldKeys>(w.batches(), w.workspace(), *p.secrets, p.cipher, p.clock);
    p.payoutMethods =
        std::make_unique<services::PayoutMethodService>(w.batches(), *p.fieldKeys, w.workspace(), *p.gate, p.clock);
    p.statements = std::make_unique<services::StatementService>(services::StatementService::Parts{
        w.history(), w.participants(), w.connections(), w.workspace(), p.clock, p.payoutMethods.get()});
    p.payoutMethods->setReview([&p] { return p.books->update({}, {}).transform([](const auto &) {}); });
    p.people->setPayoutMethods(p.payoutMethods.get());
    p.issue->setPayoutMethods(p.payoutMethods.get());
    p.verify->setBatches(&w.batches());
    p.rewards->setPayoutMethods(&w.batches());
    p.verify->setSignatures(&p.signatures);
    p.batches = std::make_unique<services::BatchService>(services::BatchService::Parts{w.batches(), w.batchJournal(),
        *p.payoutMethods, *p.formats, w.books(), w.campaigns(), w.participants(), w.checkpoints(), *p.rewards,
        w.workspace(), p.clock, p.memberKeys.get(), p.isCopy ? nullptr : p.checkpoints.get()});
    p.formatDesk = std::make_unique<services::FormatService>(
        services::FormatService::Parts{*p.formats, *p.batches, w.batches(), w.workspace(), *p.gate, p.clock});
    p.batches->setFormatDesk(*p.formatDesk);
    p.recovery = std::make_unique<services::RecoveryKit>(services::RecoveryKit::Parts{w.batches(), w.checkpoints(),
        w.workspace(), *p.secrets, p.container, p.cipher, p.signatures, *p.gate, p.clock});
    if (const auto &former = w.takenOverFrom(); former && !p.isCopy)
        noteTakeOver(p, *former);
    p.desk = std::make_unique<services::Desk>(services::Desk{w.workspace(), w.overview(), *p.connections, *p.sync,
        *p.books, *p.campaigns, *p.people, *p.rewards, *p.issue, *p.issuing, *p.verify, *p.balances, *p.handIssue,
        *p.moving, *p.erasing, *p.codes, *p.gate, *p.members, *p.checkpoints, *p.simulation, *p.history, *p.statements,
        p.clock, systemUser(), *p.catalog, *p.batches, *p.payoutMethods, *p.recovery});
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

qint64 Composition::uncheckedBytes() const
{
    return m_parts->workspace->uncheckedBytes();
}

Status Composition::checkFile(const ProgressSink &progress, const CancelToken &cancel)
{
    return m_parts->workspace->checkFile(progress, cancel);
}

const std::optional<Error> &Composition::readOnlyBecause() const
{
    return m_parts->readOnlyBecause;
}

QString Composition::keychainBackend() const
{
    return m_parts->secrets->backend();
}

} // namespace rd::app
