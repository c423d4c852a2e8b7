// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"

#include "models/services/pool.h"
#include "tests/bench/books.h"
#include "tests/bench/figure.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QProcess>

namespace rd::bench {

using namespace Qt::StringLiterals;

void runDriven(const QStringList &arguments, std::chrono::milliseconds patience, const char *failure)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    require(process.waitForFinished(static_cast<int>(patience.count())) && process.exitCode() == 0, failure);
}

ProgramWindow::ProgramWindow(const QString &directory) : m_windows(m_viewState)
{
    views::Theme::install(*qApp);
    bool isOpen = false;
    QObject::connect(&m_windows, &app::DeskWindows::failed, qApp, [](const Error &error) { die(error.text); });
    QObject::connect(&m_windows, &app::DeskWindows::opened, qApp, [&isOpen] { isOpen = true; });
    m_windows.open(openOptions(directory));
    BenchWindow::waitUntil([&isOpen] { return isOpen; });
    m_windows.disconnect(qApp);
}

BenchWindow::BenchWindow(const QString &directory, const std::function<void(services::Desk &)> &join)
    : m_composition(need(app::Composition::open(openOptions(directory))))
{
    join(desk());
    m_session =
        std::make_unique<views::Session>(desk(), m_dialogs, m_viewState, need(desk().workspace.info()), nullptr);
    m_window = std::make_unique<views::MainWindow>(*m_session);
    m_window->resize(1440, 900);
    m_window->show();
    settle();
}

BenchWindow::~BenchWindow()
{
    m_window.reset();
    settle();
}

void BenchWindow::waitUntil(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void BenchWindow::settle()
{
    const auto isCalm = [this] { return !services::isWorking() && !m_session->runningTask(); };
    for (int quiet = 0; quiet < 3; quiet = isCalm() ? quiet + 1 : 0) {
        waitUntil(isCalm);
        QCoreApplication::processEvents();
    }
}

} // namespace rd::bench
