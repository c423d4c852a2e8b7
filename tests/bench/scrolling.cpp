// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T3 while a sync runs as fast as it can: a first load from a merchant on the loopback, without latency or limits.
#include "integrations/sample/stripeserver.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/groups.h"
#include "tests/bench/tablewatch.h"
#include "tests/views/turnwatch.h"
#include "views/support/tablepage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kObjects = 20'000; ///< of three kinds each
constexpr int kQuickObjects = 1'000;
constexpr int kIdleSteps = 40;

/// The window over the largest books, and a merchant from whom everything is loaded again and again.
class ScrolledWindow {
public:
    ScrolledWindow(const QString &directory, int objects)
        : m_merchant(sized(objects)), m_bench(directory, [this](services::Desk &desk) { join(desk); })
    {
    }

    void measure(views::PageId id, const char *name, int rounds)
    {
        m_bench.window().go(id);
        rest();
        views::ElidedTable &table = *static_cast<views::TablePage *>(m_bench.window().page(id))->table();
        const int rows = table.model()->rowCount();
        TableWatch watch(table);
        int step = 0;
        Figures idle("idle", name, "<= 8", rows);
        for (int i = 0; i < kIdleSteps * rounds; ++i)
            scroll(table, watch, ++step, idle.jump, idle.wheel);
        Figures during("during a full-speed sync", name, "<= 16", rows);
        for (int round = 0; round < rounds; ++round) {
            require(m_bench.session().startSync({u"flood"_s}, true) != nullptr, "a task is running");
            const std::size_t before = during.jump.samples.size();
            while (m_bench.session().runningTask())
                scroll(table, watch, ++step, during.jump, during.wheel);
            require(during.jump.samples.size() > before, "the sync was over before anybody scrolled");
            rest();
            require(m_bench.session().lastSync() && m_bench.session().lastSync()->connections.front().complete,
                "the sync is not complete");
        }
        require(table.model()->rowCount() == rows, "the rows are others");
        for (Figure *figure : {&idle.jump, &idle.wheel, &during.jump, &during.wheel})
            print(*figure);
    }

private:
    struct Figures {
        Figures(const char *when, const char *name, const char *gate, int rows)
        {
            jump.name = QString::asprintf("T3 jump %s, %s", when, name).toStdString();
            wheel.name = QString::asprintf("T3 wheel step %s, %s", when, name).toStdString();
            for (Figure *figure : {&jump, &wheel}) {
                figure->unit = "ms";
                figure->gate = gate;
                figure->n = rows;
                figure->isTail = true;
            }
        }
        Figure jump;
        Figure wheel;
    };
    static sample::SampleOptions sized(int objects)
    {
        auto options = sample::SampleOptions::benchObjects(objects, objects, objects);
        options.live = true; // another account than that of other figures
        options.now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        return options;
    }
    void join(services::Desk &desk)
    {
        need(m_merchant.start());
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"flood"_s;
        request.apiBase = m_merchant.baseUrl().toString();
        QByteArray key = sample::StripeServer::apiKey(true);
        request.secret = Secret::take(key);
        request.actor = desk.actor;
        need(desk.connections.connect(request, {}));
    }

    sample::StripeServer m_merchant;
    BenchWindow m_bench;
};

} // namespace

int scrollingChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 3, "scrolling needs a directory, rounds and a size");
    views::TurnWatch application(argc, argv);
    views::Theme::install(application);
    ScrolledWindow window(arguments.front(), arguments.at(2) == "quick"_L1 ? kQuickObjects : kObjects);
    const int rounds = arguments.at(1).toInt();
    window.measure(views::PageId::Participants, "participants", rounds);
    window.measure(views::PageId::Rewards, "rewards", rounds);
    return 0;
}

} // namespace rd::bench
