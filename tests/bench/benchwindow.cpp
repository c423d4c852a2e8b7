// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"

#include "models/services/pool.h"
#include "tests/bench/books.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

namespace rd::bench {

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
