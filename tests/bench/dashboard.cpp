// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/books.h"
#include "tests/bench/generated.h"
#include "tests/bench/groups.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/periodchoice.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMilliseconds = 1'000;

/// Goes to and fro between a year and three, as a person would, and prints how long the longer one took to be painted.
class Chooser : public QObject {
public:
    Chooser(views::MainWindow &window, views::OverviewPage &page, int rounds)
        : QObject(&window), m_window(window), m_page(page), m_rounds(rounds)
    {
        connect(&page, &views::OverviewPage::reloaded, this,
            [this] { QTimer::singleShot(0, this, [this] { painted(); }); });
    }
    void choose()
    {
        const QDate first = m_isLong ? firstGeneratedDay() : lastGeneratedDay().addYears(-1).addDays(1);
        m_since = Stopwatch();
        m_page.days()->chooseDays(first, lastGeneratedDay());
    }

private:
    void painted()
    {
        require(!m_window.grab().isNull(), "nothing was painted");
        if (m_isLong) {
            std::printf("%.3f\n", m_since.seconds() * kMilliseconds);
            if (--m_rounds == 0) {
                std::fflush(stdout);
                QCoreApplication::quit();
                return;
            }
        }
        m_isLong = !m_isLong;
        choose();
    }

    views::MainWindow &m_window;
    views::OverviewPage &m_page;
    Stopwatch m_since;
    int m_rounds;
    bool m_isLong = false;
};

/// The figures alone, without a window.
void measureFigures(const Options &options, const QString &directory, qint64 payments)
{
    const auto program = need(app::Composition::open(openOptions(directory)));
    const WorkspaceInfo workspace = need(program->desk().workspace.info());
    views::OverviewChoice choice;
    choice.period = views::OverviewPeriod::OwnDays;
    choice.days = views::OverviewDays{toLocalDay(firstGeneratedDay()), toLocalDay(lastGeneratedDay())};
    Figure figure{"D1 figures of 36 months, without the window", "ms", {}, payments};
    for (int round = 0; round < options.rounds * 3; ++round) {
        const Stopwatch watch;
        const auto data = need(views::loadOverview(program->desk(), workspace, choice));
        figure.samples.push_back(watch.seconds() * kMilliseconds);
        figure.checksum = static_cast<qint64>(data.overview.days.size() + data.overview.cohorts.size());
        require(!data.overview.days.empty() && !data.overview.cohorts.empty() && data.overview.funnel.bought > 0,
            "the overview is empty");
    }
    print(figure);
}

} // namespace

void measureOverview(const Options &options, const QString &books, qint64 payments)
{
    measureFigures(options, books, payments);
    Figure figure{"D1 overview of 36 months, from the choice to painted", "ms", "<= 50", payments};
    const int rounds = options.rounds * 3;
    for (const QByteArray &line : runChild(u"dashboard"_s, {books, QString::number(rounds)}).split('\n')) {
        if (!line.trimmed().isEmpty())
            figure.samples.push_back(line.trimmed().toDouble());
    }
    require(static_cast<int>(figure.samples.size()) == rounds, "the window does not show its figures");
    print(figure);
}

void measureDashboard(const Options &options)
{
    const AccountSize size = AccountSize::of(options);
    const QTemporaryDir directory;
    const QString books = directory.filePath(u"books"_s);
    makeBooks(books, size);
    measureOverview(options, books, size.payments);
}

int dashboardChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 2, "a dashboard needs a directory and a number of rounds");
    QApplication application(argc, argv);
    const int rounds = arguments.at(1).toInt();
    return runWindow(application, arguments.front(), [rounds](views::MainWindow &window, views::OverviewPage &page) {
        (new Chooser(window, page, rounds))->choose();
    });
}

} // namespace rd::bench
