// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/session.h"

#include "models/services/modechoice.h"

#include "models/services/background.h"
#include "models/services/synclines.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/saidzone.h"
#include "views/widgets/safetext.h"

#include <memory>

namespace rd::views {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noReader()
{
    return fail(ErrorKind::Internal, QStringLiteral("this window was given no way to files"));
}

} // namespace

Session::Session(services::Desk &desk, Dialogs &dialogs, ViewState &viewState, WorkspaceInfo workspace, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_viewState(viewState),
      m_workspace(std::move(workspace)),
      m_fileReader([](const QString &) -> Result<QByteArray> { return noReader(); }),
      m_fileWriter([](const QString &, const QByteArray &) -> Status { return noReader(); }),
      m_tableFormat([](const QStringList &, const QList<QStringList> &) { return QByteArray(); }),
      m_tableMaker([](const QString &, TableKind, const QList<TableColumn> &) -> Result<std::unique_ptr<TableFile>> {
          return noReader();
      })
{
    setSaidZone(merchantsZone(*this));
}

Session::~Session() = default;

bool Session::hasTestMode() const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
        [](const Connection &connection) { return connection.active && connection.mode == QLatin1StringView("test"); });
}

Modes Session::modes() const
{
    return services::modesOf(m_connections);
}

services::Task *Session::run(const QString &title, services::Task::Work work)
{
    if (m_task) {
        Q_EMIT busy(m_task->title());
        return nullptr;
    }
    // Without a parent the task deletes itself after finished().
    auto *task = new services::Task(title, std::move(work));
    m_task = task;
    connect(task, &services::Task::finished, this, [this](const Status &outcome) {
        m_task = nullptr;
        if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(outcome.error());
        reloadConnections();
        Q_EMIT booksChanged();
    });
    Q_EMIT taskStarted(task);
    task->start(this);
    return task;
}

services::Task *Session::startSync(const QStringList &names, bool full)
{
    auto report = std::make_shared<std::optional<services::SyncReport>>();
    services::SyncOrigin::Source origin = services::SyncOrigin::current();
    if (origin.kind == services::SyncOrigin::Kind::Unknown)
        origin = {services::SyncOrigin::Kind::Window, m_desk.actor};
    services::Task *task = run(tr("Syncing"),
        [&desk = m_desk, names, full, report, origin](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            const services::SyncOrigin asked(origin);
            return desk.sync.sync(names, full, progress, cancel)
                .and_then([&report](services::SyncReport &&result) -> Status {
                    *report = std::move(result);
                    for (const services::ConnectionSyncReport &connection : (*report)->connections) {
                        if (connection.error)
                            return fail(*connection.error);
                    }
                    return {};
                });
        });
    if (task) {
        connect(task, &services::Task::finished, this, [this, report] {
            if (*report) {
                m_lastSync = std::move(*report);
                reportClock(m_lastSync->clock);
            }
            Q_EMIT syncFinished();
        });
    }
    return task;
}

void Session::reportEnd(const QString &title, const Status &outcome)
{
    if (outcome)
        Q_EMIT ended(title);
    else if (outcome.error().kind != ErrorKind::Cancelled)
        report(outcome.error());
}

QString Session::logPath() const
{
    const QString path = m_logPath ? m_logPath() : QString();
    return path.isEmpty() ? QString(m_workspace.directory + "/logs/referral-desk.log"_L1) : path;
}

void Session::reloadConnections()
{
    services::inBackground(
        this, [&desk = m_desk] { return desk.connections.list(); },
        [this](Result<std::vector<Connection>> connections) {
            if (!connections) {
                Q_EMIT failed(connections.error());
                return;
            }
            m_connections = *std::move(connections);
            Q_EMIT connectionsChanged();
        });
}

QString sentenceFor(const Error &error)
{
    if (error.code == "passphrase-needed"_L1)
        return Session::tr("This decision asks for your passphrase. Enter it, then decide again.");
    if (error.code == "issuing-off"_L1)
        return Session::tr("Issuing is stopped: nothing is sent until an admin lets rewards be issued again.");
    switch (error.kind) {
    case ErrorKind::Offline:
        return Session::tr("The provider cannot be reached. Nothing was sent; everything here stays readable. Check "
                           "the network and try again.");
    case ErrorKind::Timeout:
        return Session::tr(
            "The provider did not answer in time. What was already stored is safe; try again in a moment.");
    case ErrorKind::Unauthorized:
        return Session::tr(
            "The provider no longer accepts this key. Nothing is lost: reconnect with a new key and the sync goes on.");
    case ErrorKind::Forbidden:
        return Session::tr("The key lacks a permission: %1").arg(saidText(error.text));
    case ErrorKind::RateLimited:
        return Session::tr("The provider asks for a pause because of too many requests. What was already stored is "
                           "safe; try again in a few minutes.");
    case ErrorKind::SecretMissing:
        return Session::tr("The key of this connection is not in the keychain. Reconnect it to go on.");
    case ErrorKind::KeychainLocked:
        return Session::tr("The keychain is locked. Unlock it and try again.");
    case ErrorKind::KeychainUnavailable:
        return Session::tr(
            "This computer offers no keychain at the moment, so no key can be read. Data already here stays readable.");
    case ErrorKind::BadAnswer:
        return Session::tr("The provider's answer could not be understood. What was already stored is safe: %1")
            .arg(saidText(error.text));
    case ErrorKind::Usage:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Newer:
    case ErrorKind::Damaged:
    case ErrorKind::Storage:
    case ErrorKind::Refused:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    const QString what = asSentence(saidText(error.text));
    return error.hint.isEmpty()
        ? what
        : Session::tr("%1 %2", "what happened, then what to do").arg(what, asSentence(saidText(error.hint)));
}

} // namespace rd::views
