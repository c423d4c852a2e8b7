// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From one page of the window to another.
#include "tests/bench/benchwindow.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/bench/tablewatch.h"
#include "views/shell/mainwindow.h"
#include "views/shell/page.h"

#include <QApplication>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kGate = "<= 50";

/// Goes where a person goes, and tells how long it takes until the place is painted.
class Walker {
public:
    Walker(views::MainWindow &window, qint64 payments) : m_window(window), m_payments(payments) {}

    /// Each page once: its frame is painted before its rows are read.
    void firstVisits()
    {
        Figure painted = figure("page switch, first visit");
        Figure whole{"page switch, first visit, until everything is there", "s", {}, m_payments};
        for (int page = 0; page < views::kPageCount; ++page) {
            const auto id = static_cast<views::PageId>(page);
            if (id == m_window.currentPage())
                continue; // the one that the window begins with
            const Stopwatch since;
            go(id, painted);
            rest();
            whole.samples.push_back(since.seconds());
        }
        print(painted);
        print(whole);
    }
    /// Each page from every other one.
    void laterVisits(int rounds)
    {
        Figure painted = figure("page switch, later visit");
        for (int round = 0; round < rounds; ++round) {
            for (int from = 0; from < views::kPageCount; ++from) {
                for (int to = 0; to < views::kPageCount; ++to) {
                    if (from == to)
                        continue;
                    m_window.go(static_cast<views::PageId>(from));
                    rest();
                    go(static_cast<views::PageId>(to), painted);
                }
            }
        }
        print(painted);
    }

private:
    [[nodiscard]] Figure figure(const char *name) const
    {
        Figure figure{name, "ms", kGate, m_payments};
        figure.isTail = true;
        return figure;
    }
    void go(views::PageId id, Figure &figure)
    {
        PaintWatch watch(*m_window.page(id));
        measureUntil(
            figure, [&] { m_window.go(id); }, [&watch] { return watch.isPainted; });
        require(m_window.currentPage() == id && m_window.page(id)->isVisible(), "another page is shown");
        ++figure.checksum;
    }

    views::MainWindow &m_window;
    qint64 m_payments;
};

} // namespace

void measurePlaces(const Options &options, const QString &books, qint64 payments)
{
    runDriven({u"places"_s, books, QString::number(options.rounds), QString::number(payments)},
        std::chrono::minutes(10), "the pages cannot be walked");
}

int placesChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 3, "places need a directory, rounds and a number of payments");
    const QApplication application(argc, argv);
    ProgramWindow program(arguments.front());
    views::MainWindow &window = program.window();
    window.resize(1440, 900);
    window.show();
    rest();
    Walker walker(window, arguments.at(2).toLongLong());
    walker.firstVisits();
    walker.laterVisits(arguments.at(1).toInt());
    return 0;
}

} // namespace rd::bench
