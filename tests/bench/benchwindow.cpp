// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"

#include "models/services/pool.h"
#include "tests/bench/books.h"
#include "tests/bench/figure.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

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
    const bool isOver = process.waitForFinished(static_cast<int>(patience.count()));
    if (!isOver) { // nothing goes on beside what is measured next
        process.kill();
        process.waitForFinished();
    }
    require(isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, failure);
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
    constexpr int kLookMs = 5; // work can end without an event
    constexpr double kPatienceSeconds = 30 * 60;
    QTimer wake;
    wake.start(kLookMs);
    const Stopwatch since;
    while (!isSo()) {
        require(since.seconds() < kPatienceSeconds, "nothing comes of what is waited for");
        // Without a limit of time: with one Qt does not wait, and takes the processor from what is waited for.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
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
