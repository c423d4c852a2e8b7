// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/logging.h"
#include "app/platform.h"
#include "integrations/keychain/environmentstore.h"

#include <QGuiApplication>

#include <memory>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    // Before threads and child processes: keys leave the environment, the process closes its doors.
    auto secrets = rd::keychain::EnvironmentStore::takeFromEnvironment();
    rd::app::hardenProcess();
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationName(QStringLiteral("referral-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (!rd::app::wantsTerminal(arguments))
        return rd::app::runWindow(argc, argv, std::move(secrets));
    std::unique_ptr<QCoreApplication> application;
    if (rd::app::needsFonts(arguments)) {
#ifdef Q_OS_LINUX
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a terminal needs no display
#endif
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    rd::app::startLogging({}, arguments.contains(QLatin1StringView("--verbose")));
    return rd::app::runCommandLine(arguments, std::move(secrets));
}
