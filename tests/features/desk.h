// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/stripeserver.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace rd::features {

using namespace Qt::StringLiterals;

/// What a command came to.
struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A merchant's server on the loopback and a person at a terminal with one workspace.
class Desk {
public:
    explicit Desk(SampleOptions options = smallMerchant()) : m_server(options)
    {
        const auto started = m_server.start();
        if (!started)
            qFatal("the merchant's server did not start: %s", qPrintable(started.error().text));
    }

    /// A merchant small enough for a test, on a day that never changes.
    static SampleOptions smallMerchant()
    {
        SampleOptions options;
        options.customers = 400;
        options.participants = 40;
        // The program's "now" is the computer's, so the merchant's is too.
        options.now = fromUnixMs(QDateTime::currentMSecsSinceEpoch());
        return options;
    }

    [[nodiscard]] StripeServer &server() { return m_server; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(u"desk"_s); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// The passphrase of backups as the environment would give it; empty = none.
    void setBackupPassphrase(const QByteArray &passphrase) { m_backupPassphrase = passphrase; }
    /// The key as the environment would give it; empty = none.
    void setKey(const QByteArray &key) { m_key = key; }
    /// The key of a further connection, "OTHER_SHOP" for "other-shop".
    void setKeyOf(const QString &name, const QByteArray &key) { m_keys.insert(name, key); }

    /// From now on every command runs where there is no network interface, not even the computer's own.
    void goOffline() { m_isOffline = true; }
    /// What the tool that takes the network away is called with.
    static QStringList withoutNetwork() { return {u"--map-root-user"_s, u"--net"_s}; }
    /// Whether this computer lets a test do that.
    static bool canGoOffline()
    {
        QProcess process;
        process.start(u"unshare"_s, withoutNetwork() + QStringList{u"true"_s});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"HOME"_s, m_directory.path());
        environment.insert(u"USER"_s, u"somebody-else"_s); // says nothing about who works here
        if (!m_backupPassphrase.isEmpty())
            environment.insert(u"REFERRAL_DESK_SECRET_BACKUP"_s, QString::fromLatin1(m_backupPassphrase));
        if (!m_key.isEmpty())
            environment.insert(u"REFERRAL_DESK_SECRET_SAMPLE_STRIPE"_s, QString::fromLatin1(m_key));
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
            environment.insert(u"REFERRAL_DESK_SECRET_"_s + it.key(), QString::fromLatin1(it.value()));
        return environment;
    }

    /// The whole sample job under the sanitizers on a busy machine takes minutes.
    static constexpr int kLongestRun = 600'000; // ms

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        const QStringList all = QStringList{u"--workspace"_s, workspace()} + arguments;
        const QString program = qEnvironmentVariable("REFERRAL_DESK_BIN");
        if (m_isOffline)
            process->start(u"unshare"_s, withoutNetwork() + QStringList{program} + all);
        else
            process->start(program, all);
        return process;
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        if (!process->waitForFinished(kLongestRun)) {
            process->kill();
            process->waitForFinished();
        }
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            process->readAllStandardOutput(), process->readAllStandardError()};
    }
    Outcome json(QStringList arguments) const { return run(arguments << u"--json"_s); }

    /// The person at the terminal, as the workspace calls them: its first admin.
    [[nodiscard]] QString me() const
    {
        const QJsonArray members = json({u"members"_s, u"list"_s}).json().value("members"_L1).toArray();
        return members.at(0).toObject().value("name"_L1).toString();
    }

    Outcome connect() const
    {
        return json({u"connect"_s, u"stripe"_s, u"--name"_s, StripeServer::connectionName(), u"--api-base"_s,
            m_server.baseUrl().toString()});
    }
    /// Connection, campaigns with their members, leads. Returns the first outcome that is not good.
    Outcome prepare()
    {
        setKey(StripeServer::apiKey());
        Outcome outcome = connect();
        for (const sample::SampleCampaign &campaign : m_server.campaigns()) {
            if (outcome.status != 0)
                return outcome;
            outcome = json({u"campaign"_s, u"apply"_s, file(u"campaign.json"_s, campaign.document)});
            if (outcome.status == 0)
                outcome = json({u"participants"_s, u"import"_s, file(u"people.csv"_s, campaign.participantsCsv),
                    u"--campaign"_s, campaign.name});
        }
        if (outcome.status == 0)
            outcome = json({u"referrals"_s, u"import"_s, file(u"leads.csv"_s, m_server.referralsCsv())});
        return outcome;
    }
    [[nodiscard]] QJsonArray rewards(const QString &state) const
    {
        return json({u"rewards"_s, u"list"_s, u"--state"_s, state}).json().value("rewards"_L1).toArray();
    }

private:
    QTemporaryDir m_directory;
    StripeServer m_server;
    QByteArray m_key;
    bool m_isOffline = false;
    QByteArray m_backupPassphrase = "five plain words of ours";
    QHash<QString, QByteArray> m_keys;
};

/// Fails the test with everything the command said when its status is another one. Runs the command once.
#define RD_STATUS(outcome, expected)                                                                                   \
    do {                                                                                                               \
        const rd::features::Outcome rdOutcome = (outcome);                                                             \
        QVERIFY2(rdOutcome.status == (expected),                                                                       \
            QByteArray(QByteArray::number(rdOutcome.status) + ": " + rdOutcome.err + rdOutcome.out.left(2000))         \
                .constData());                                                                                         \
    } while (false)

} // namespace rd::features
