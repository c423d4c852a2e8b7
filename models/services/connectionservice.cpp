// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/connectionservice.h"

#include <QRegularExpression>
#include <QUrl>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QString variableName(const QString &connection)
{
    return u"REFERRAL_DESK_SECRET_"_s + connection.toUpper().replace(u'-', u'_');
}

QString signingPurpose()
{
    return u"webhook"_s;
}

/// Set while the keychain keeps a signing secret of this connection.
QString signingSetting(const QString &connection)
{
    return u"signing-secret/%1"_s.arg(connection);
}

QString connectAgain(const Connection &connection)
{
    return u"Connect %1 again, or set %2 for this run."_s.arg(connection.name, variableName(connection.name));
}

/// The connection at another pace; its other options stay.
Connection withPace(Connection connection, const QString &pace)
{
    for (const auto &name : {perSecondOption(), inFlightOption()})
        connection.options.remove(name);
    connection.options.insert(paceOption(), pace);
    return connection;
}

Status checkName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9-]{1,40}\\z"_s);
    // The variable of such a connection is that of another secret.
    static const QStringList taken{u"backup"_s, u"data-key"_s, u"recovery-kit"_s};
    const bool isTaken = taken.contains(name, Qt::CaseInsensitive)
        || name.endsWith(QString(u'-' + signingPurpose()), Qt::CaseInsensitive);
    if (isTaken)
        return fail(ErrorKind::Usage, u"a connection cannot be called \"%1\""_s.arg(name),
            u"%1 holds another secret; choose another name."_s.arg(variableName(name)), u"name-reserved"_s);
    if (allowed.match(name).hasMatch())
        return {};
    return fail(ErrorKind::Usage, u"\"%1\" is no name for a connection"_s.arg(name),
        u"Use 1 to 40 letters, digits and dashes."_s, u"bad-name"_s);
}

/// An option that nobody reads would be a setting that silently does nothing.
Status checkOptions(const QMap<QString, QString> &options, const QStringList &accepted)
{
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (!accepted.contains(it.key()))
            return fail(ErrorKind::Usage, u"there is no option \"%1\" for this provider"_s.arg(it.key()),
                accepted.isEmpty() ? u"It takes none."_s : QString(u"Accepted: "_s + accepted.join(u", "_s)),
                u"unknown-option"_s);
    }
    return {};
}

/// scheme://host[:port]; paths are the provider's business.
Result<QString> plainBase(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.trimmed().isEmpty() || url.host().isEmpty())
        return text.trimmed(); // absent, or refused by the provider with its own words
    const QUrl plain = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool hasPath = !url.path().isEmpty() && url.path() != "/"_L1;
    if (hasPath || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::Usage, u"the address %1 has more than a host"_s.arg(text.trimmed()),
            u"Give it as %1, without what follows; paths such as /v1/ are added to it."_s.arg(
                plain.toString(QUrl::RemoveUserInfo)),
            u"bad-url"_s);
    return plain.toString();
}

/// What the keychain's three refusals mean for the person in front of the program. "Locked" is never taken for
/// "absent".
Error refusal(const Connection &connection, const SecretAnswer &answer)
{
    Error error;
    switch (answer.state) {
    case SecretState::Found:
    case SecretState::Absent:
        error.kind = ErrorKind::SecretMissing;
        error.text = connection.secretStored
            ? u"the key of %1 was stored, but the keychain no longer has it"_s.arg(connection.name)
            : u"there is no stored key for %1"_s.arg(connection.name);
        error.hint = connectAgain(connection);
        break;
    case SecretState::Locked:
        error.kind = ErrorKind::KeychainLocked;
        error.text = u"the keychain is locked; the key of %1 cannot be read"_s.arg(connection.name);
        error.hint = u"Unlock the keychain and try again, or set %1 for this run."_s.arg(variableName(connection.name));
        error.retryable = true;
        break;
    case SecretState::Unavailable:
        error.kind = ErrorKind::KeychainUnavailable;
        error.text = u"there is no keychain service to read the key of %1 from"_s.arg(connection.name);
        error.hint = u"Start a keychain service, or set %1 for this run."_s.arg(variableName(connection.name));
        error.retryable = true;
        break;
    }
    return error;
}

QString modeOf(const AccountReport &report)
{
    return report.live ? u"live"_s : u"test"_s;
}

/// A connection stays bound to the account and mode it was made with: data of two accounts must not meet under one
/// name.
Status checkSameAccount(const Connection &existing, const AccountReport &report)
{
    if (existing.accountId != report.accountId)
        return fail(ErrorKind::Conflict,
            u"%1 belongs to account %2, this key to %3"_s.arg(existing.name, existing.accountId, report.accountId),
            u"Use a key of the same account, or another connection name."_s, u"other-account"_s);
    if (existing.mode != modeOf(report))
        return fail(ErrorKind::Conflict,
            u"%1 is a %2 mode connection, this is a %3 mode key"_s.arg(existing.name, existing.mode, modeOf(report)),
            u"Test and live mode are two connections; use another name."_s, u"other-mode"_s);
    return {};
}

/// Two connections to one account and mode would store every sale twice.
Status checkNotTwice(const std::vector<Connection> &all, const Connection &wanted)
{
    for (const auto &other : all) {
        if (other.name != wanted.name && other.provider == wanted.provider && other.accountId == wanted.accountId
            && other.mode == wanted.mode)
            return fail(ErrorKind::Conflict,
                u"account %1 (%2) is already connected as %3"_s.arg(wanted.accountId, wanted.mode, other.name),
                u"Use the name %1 to renew its key."_s.arg(other.name), u"already-connected"_s);
    }
    return {};
}

} // namespace

ConnectionService::ConnectionService(ConnectionRepository &connections, WorkspaceRepository &workspace,
    SecretStore &secrets, ProviderFactory &providers, Gate &gate, Clock &clock)
    : m_connections(connections),
      m_workspace(workspace),
      m_secrets(secrets),
      m_providers(providers),
      m_gate(gate),
      m_clock(clock)
{
}

Result<ConnectOutcome> ConnectionService::connect(const ConnectRequest &request, const CancelToken &cancel)
{
    RD_CHECK(checkName(request.name));
    if (!m_providers.providers().contains(request.provider))
        return fail(ErrorKind::Usage, u"there is no provider \"%1\""_s.arg(request.provider),
            u"Known: "_s + m_providers.providers().join(u", "_s), u"unknown-provider"_s);
    RD_CHECK(checkOptions(request.options, m_providers.optionNames(request.provider)));
    RD_TRY(apiBase, plainBase(request.apiBase));
    RD_CHECK(m_gate.admit(request.actor, Role::Admin, u"change connections"_s));
    if (request.secret.isEmpty())
        return fail(ErrorKind::SecretMissing, u"no key was given for %1"_s.arg(request.name));
    RD_TRY(existing, m_connections.connection(request.name));
    if (existing && existing->provider != request.provider)
        return fail(ErrorKind::Conflict, u"%1 is a connection to %2"_s.arg(request.name, existing->provider),
            u"Use another name."_s, u"other-provider"_s);

    Connection wanted = existing.value_or(Connection{});
    wanted.name = request.name;
    wanted.provider = request.provider;
    wanted.apiBase = apiBase;
    // A renewed key alone changes no setting.
    if (!existing || !request.options.isEmpty())
        wanted.options = request.options;
    RD_TRY(source, m_providers.source(wanted, request.secret));
    RD_TRY(report, source->checkAccount(cancel));
    if (existing)
        RD_CHECK(checkSameAccount(*existing, report));
    wanted.accountId = report.accountId;
    wanted.accountName = report.accountName;
    wanted.mode = modeOf(report);
    wanted.missingRead = report.missingRead;
    wanted.missingWrite = report.missingWrite;
    wanted.maskedSecret = request.secret.masked();
    wanted.active = true;
    RD_TRY(all, m_connections.connections());
    RD_CHECK(checkNotTwice(all, wanted));
    RD_TRY(stored, store(std::move(wanted), existing.has_value(), request));
    return ConnectOutcome{std::move(stored), std::move(report), existing.has_value()};
}

Result<Connection> ConnectionService::store(Connection wanted, bool known, const ConnectRequest &request)
{
    RD_TRY(key, keyOf(wanted.name));
    if (request.storeSecret) {
        // The key first: a connection row without its key would promise what the keychain cannot keep.
        RD_CHECK(m_secrets.write(key, request.secret));
        wanted.secretStored = true;
    }
    if (known) {
        RD_CHECK(m_connections.updateConnection(wanted, request.actor));
    } else {
        wanted.createdAt = m_clock.now();
        auto id = m_connections.addConnection(wanted, request.actor);
        if (!id) {
            if (request.storeSecret)
                static_cast<void>(m_secrets.erase(key)); // no row points to it; the first error is the one to show
            return fail(std::move(id).error());
        }
        wanted.id = *id;
    }
    const std::lock_guard lock(m_mutex);
    m_known.insert_or_assign(wanted.name, request.secret);
    return wanted;
}

Status ConnectionService::changeApiBase(const QString &name, const QString &apiBase)
{
    RD_TRY(connection, byName(name));
    if (connection.apiBase == apiBase)
        return {};
    connection.apiBase = apiBase;
    return m_connections.updateConnection(connection, u"local"_s);
}

Result<EventLog> ConnectionService::readEventLog(
    const Connection &connection, const QByteArray &bytes, const std::optional<Secret> &signing)
{
    return m_providers.readEventLog(connection.provider, bytes, signing);
}

std::optional<Secret> ConnectionService::signingSecret(const Connection &connection)
{
    auto key = keyOf(connection.name);
    if (!key)
        return std::nullopt;
    key->purpose = signingPurpose();
    const auto answer = m_secrets.read(*key);
    if (answer.state != SecretState::Found || answer.secret.isEmpty())
        return std::nullopt;
    return answer.secret;
}

Status ConnectionService::keepSigningSecret(const Connection &connection, const Secret &secret)
{
    RD_TRY(key, keyOf(connection.name));
    key.purpose = signingPurpose();
    // First that there is one: a secret nobody knows of would never be erased.
    RD_CHECK(m_workspace.setSetting(signingSetting(connection.name), u"kept"_s));
    return m_secrets.write(key, secret);
}

Result<PaceReport> ConnectionService::pace(const QString &name)
{
    RD_TRY(connection, byName(name));
    RD_TRY(text, m_workspace.setting(rowsSetting(name)));
    const auto rows = rowsFromText(text.value_or(QString()));
    const auto timeOf = [&rows](const PaceLimits &limits) {
        return rows.empty() ? std::nullopt : std::optional(listingTime(rows, limits));
    };
    PaceReport report;
    report.connection = name;
    RD_TRY(limits, m_providers.paceLimits(connection));
    report.limits = limits;
    report.listingRequests = requestsFor(rows);
    report.listing = timeOf(limits);
    const auto names = m_providers.paceNames(connection.provider);
    for (const auto &choice : names) {
        RD_TRY(would, m_providers.paceLimits(withPace(connection, choice)));
        report.choices.push_back({choice, would, timeOf(would)});
    }
    const bool hasNumbers =
        connection.options.contains(perSecondOption()) || connection.options.contains(inFlightOption());
    report.chosen = connection.options.value(paceOption(), names.value(0));
    if (hasNumbers)
        report.chosen = u"own"_s;
    else if (limits.perSecond <= 0)
        report.chosen = u"unlimited"_s;
    return report;
}

Status ConnectionService::setPace(const QString &name, const QString &pace, const QString &actor)
{
    RD_CHECK(m_gate.admit(actor, Role::Admin, u"change connections"_s));
    RD_TRY(connection, byName(name));
    const auto names = m_providers.paceNames(connection.provider);
    if (!names.contains(pace))
        return fail(ErrorKind::Usage, u"\"%1\" is no pace"_s.arg(pace),
            names.isEmpty() ? u"This provider has none to choose."_s : QString(u"One of: "_s + names.join(u", "_s)),
            u"unknown-pace"_s);
    return m_connections.updateConnection(withPace(connection, pace), actor);
}

Result<std::vector<Connection>> ConnectionService::list()
{
    return m_connections.connections();
}

Result<Connection> ConnectionService::byName(const QString &name)
{
    RD_TRY(found, m_connections.connection(name));
    if (found)
        return *found;
    RD_TRY(all, m_connections.connections());
    QStringList names;
    for (const auto &connection : all)
        names << connection.name;
    return fail(ErrorKind::NotFound, u"there is no connection \"%1\""_s.arg(name),
        names.isEmpty() ? u"There are none yet: connect a provider first."_s
                        : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-connection"_s);
}

Status ConnectionService::disconnect(const QString &name, const QString &actor)
{
    RD_CHECK(m_gate.admit(actor, Role::Admin, u"change connections"_s));
    RD_TRY(connection, byName(name));
    RD_TRY(key, keyOf(name));
    {
        const std::lock_guard lock(m_mutex);
        m_known.erase(name);
    }
    if (connection.secretStored)
        RD_CHECK(m_secrets.erase(key));
    connection.active = false;
    connection.secretStored = false;
    connection.maskedSecret.clear();
    // What is erased is said so before anything else may fail.
    RD_CHECK(m_connections.updateConnection(connection, actor));
    RD_TRY(signing, m_workspace.setting(signingSetting(name)));
    if (signing != u"kept"_s)
        return {};
    key.purpose = signingPurpose();
    RD_CHECK(m_secrets.erase(key));
    return m_workspace.setSetting(signingSetting(name), {});
}

Result<Secret> ConnectionService::secretFor(const Connection &connection)
{
    // Held while the keychain answers, so that each key is read once even when several workers ask.
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_known.find(connection.name); known != m_known.end())
        return known->second;
    RD_TRY(key, keyOf(connection.name));
    const auto answer = m_secrets.read(key);
    if (answer.state != SecretState::Found || answer.secret.isEmpty())
        return fail(refusal(connection, answer));
    m_known.emplace(connection.name, answer.secret);
    return answer.secret;
}

Result<std::unique_ptr<CommerceSource>> ConnectionService::source(const Connection &connection)
{
    RD_CHECK(checkActive(connection));
    RD_TRY(secret, secretFor(connection));
    return m_providers.source(connection, secret);
}

Result<std::unique_ptr<RewardGateway>> ConnectionService::gateway(const Connection &connection)
{
    RD_CHECK(checkActive(connection));
    RD_TRY(secret, secretFor(connection));
    return m_providers.gateway(connection, secret);
}

void ConnectionService::useForThisRun(const QString &name, const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    m_known.insert_or_assign(name, secret);
}

void ConnectionService::forgetSecrets()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
}

Status ConnectionService::checkActive(const Connection &connection) const
{
    if (connection.active)
        return {};
    return fail(ErrorKind::SecretMissing, u"%1 is disconnected"_s.arg(connection.name), connectAgain(connection),
        u"disconnected"_s);
}

Result<SecretKey> ConnectionService::keyOf(const QString &name)
{
    RD_TRY(info, m_workspace.info());
    SecretKey key;
    key.workspaceId = info.id;
    key.connection = name;
    return key;
}

} // namespace rd::services
