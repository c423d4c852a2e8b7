// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T3 while a sync runs as fast as it can: a first load from a merchant on the loopback, without latency or limits.
#include "app/composition.h"
#include "app/settings.h"
#include "integrations/sample/stripeserver.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/bench/tablewatch.h"
#include "tests/views/fakedialogs.h"
#include "tests/views/turnwatch.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
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
    ScrolledWindow(const QString &directory, int objects) : m_merchant(sized(objects))
    {
        need(m_merchant.start());
        m_composition = need(app::Composition::open(openOptions(directory)));
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"flood"_s;
        request.apiBase = m_merchant.baseUrl().toString();
        QByteArray key = sample::StripeServer::apiKey(true);
        request.secret = Secret::take(key);
        request.actor = desk().actor;
        need(desk().connections.connect(request, {}));
        m_session =
            std::make_unique<views::Session>(desk(), m_dialogs, m_viewState, need(desk().workspace.info()), nullptr);
        m_window = std::make_unique<views::MainWindow>(*m_session);
        m_window->resize(1440, 900);
        m_window->show();
        rest();
    }
    ~ScrolledWindow()
    {
        m_window.reset();
        rest();
    }
    ScrolledWindow(const ScrolledWindow &) = delete;
    ScrolledWindow &operator=(const ScrolledWindow &) = delete;

    void measure(views::PageId id, const char *name, int rounds)
    {
        m_window->go(id);
        rest();
        views::ElidedTable &table = *static_cast<views::TablePage *>(m_window->page(id))->table();
        const int rows = table.model()->rowCount();
        TableWatch watch(table);
        int step = 0;
        Figures idle("idle", name, "<= 8", rows);
        for (int i = 0; i < kIdleSteps * rounds; ++i)
            scroll(table, watch, ++step, idle.jump, idle.wheel);
        Figures during("during a full-speed sync", name, "<= 16", rows);
        for (int round = 0; round < rounds; ++round) {
            require(m_session->startSync({u"flood"_s}, true) != nullptr, "a task is running");
            const std::size_t before = during.jump.samples.size();
            while (m_session->runningTask())
                scroll(table, watch, ++step, during.jump, during.wheel);
            require(during.jump.samples.size() > before, "the sync was over before anybody scrolled");
            rest();
            require(m_session->lastSync() && m_session->lastSync()->connections.front().complete,
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
    [[nodiscard]] services::Desk &desk() { return m_composition->desk(); }

    sample::StripeServer m_merchant;
    std::unique_ptr<app::Composition> m_composition;
    app::VolatileViewState m_viewState;
    views::FakeDialogs m_dialogs;
    std::unique_ptr<views::Session> m_session;
    std::unique_ptr<views::MainWindow> m_window;
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
