// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindows.h"
#include "app/settings.h"
#include "models/items/participantmodel.h"
#include "tests/bench/generated.h"
#include "tests/bench/groups.h"
#include "tests/bench/memory.h"
#include "views/participants/participantspage.h"
#include "views/shell/mainwindow.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/pageheader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJumps = 40;

app::CompositionOptions optionsFor(const QString &directory)
{
    app::CompositionOptions options;
    options.directory = directory;
    options.sample = true;
    return options;
}

/// Tells when the table has been painted after what is measured.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *viewport) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool isPainted = false;
};

/// The real page, driven as a person drives it.
class TableDriver {
public:
    TableDriver(views::ParticipantsPage &page, int rounds)
        : m_page(page), m_rounds(rounds), m_rows(page.model()->rowCount()), m_paint(page.table()->viewport())
    {
        QObject::connect(page.model(), &QAbstractItemModel::modelReset, &m_paint, [this] { m_isReset = true; });
    }
    void measure()
    {
        settle();
        Figure memory{"U2 memory, participants open", "MB", "<= 300", m_rows};
        memory.samples.push_back(static_cast<double>(peakKilobytes()) / 1024);
        print(memory);
        measureTyping();
        measureSorting();
        measureScrolling();
    }

private:
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    /// Milliseconds until the table shows what came of it.
    double painted(const std::function<void()> &act, bool needsReset)
    {
        settle();
        m_isReset = !needsReset;
        m_paint.isPainted = false;
        const Stopwatch watch;
        act();
        while (!m_isReset)
            QCoreApplication::processEvents();
        while (!m_paint.isPainted)
            QCoreApplication::processEvents();
        return watch.seconds() * 1000;
    }
    void press(int key, const QString &text)
    {
        QLineEdit *edit = m_page.filters()->search()->edit();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(edit, &event);
        }
    }
    void measureTyping()
    {
        Figure typing{"T1 keystroke to painted rows", "ms", "<= 25", m_rows};
        typing.isTail = true;
        m_page.filters()->search()->edit()->setFocus();
        for (int round = 0; round < m_rounds; ++round) {
            for (const QString &word : {u"partner7"_s, u"r 1234"_s, u"code99"_s, u"org"_s, u"88@ex"_s}) {
                for (const QChar c : word) {
                    // Words that somebody has: without rows no table is painted.
                    if (c == u' ') {
                        press(Qt::Key_Space, c);
                        continue;
                    }
                    typing.samples.push_back(painted([this, c] { press(0, c); }, true));
                    typing.checksum += m_page.model()->rowCount();
                }
                m_page.filters()->search()->edit()->clear();
                settle();
            }
        }
        print(typing);
        require(m_page.model()->rowCount() == m_rows, "rows are missing without a search");
    }
    void measureSorting()
    {
        using Column = items::ParticipantColumn;
        const auto measure = [this](const char *name, const char *gate, std::initializer_list<Column> columns) {
            Figure figure{name, "ms", gate, m_rows};
            figure.isTail = true;
            for (int round = 0; round < m_rounds * 2; ++round) {
                for (const Column column : columns) {
                    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                        figure.samples.push_back(
                            painted([&] { m_page.table()->sortByColumn(static_cast<int>(column), order); }, true));
                }
            }
            print(figure);
        };
        measure("T2 order by a number", "<= 60", {Column::Earned, Column::Customers, Column::Due});
        measure("T2 order by a text", "<= 150", {Column::Participant, Column::Codes});
    }
    void measureScrolling()
    {
        Figure jump{"T3 jump in the table, idle", "ms", "<= 8", m_rows};
        Figure wheel{"T3 wheel step in the table, idle", "ms", "<= 8", m_rows};
        jump.isTail = wheel.isTail = true;
        QScrollBar *bar = m_page.table()->verticalScrollBar();
        bar->setValue(0);
        for (int i = 0; i < kJumps * m_rounds; ++i) {
            const auto place = static_cast<int>(qint64(bar->maximum()) * ((i * 37) % 100 + 1) / 101);
            jump.samples.push_back(painted([&] { bar->setValue(place); }, false));
            wheel.samples.push_back(painted([&] { bar->setValue(place + 3 * bar->singleStep()); }, false));
        }
        print(jump);
        print(wheel);
    }

    views::ParticipantsPage &m_page;
    int m_rounds;
    int m_rows;
    bool m_isReset = false;
    PaintWatch m_paint;
};

void drive(views::MainWindow *window, int rounds)
{
    window->resize(1440, 900);
    window->show();
    window->go(views::PageId::Participants);
    auto *page = qobject_cast<views::ParticipantsPage *>(window->page(views::PageId::Participants));
    require(page != nullptr, "the participants are another page");
    QObject::connect(
        page, &views::ParticipantsPage::reloaded, window,
        [window, page, rounds] {
            if (page->model()->rowCount() == 0)
                return;
            QTimer::singleShot(0, window, [page, rounds] {
                TableDriver(*page, rounds).measure();
                QCoreApplication::quit();
            });
        },
        Qt::SingleShotConnection);
}

} // namespace

void measureTables(const Options &options)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"many"_s);
    const int people = options.quick ? 20'000 : 1'000'000;
    AccountSize size;
    size.payments = size.customers = size.participants = options.payments > 0 ? options.payments : people;
    copyWorkspace(generatedWorkspace(size), path);
    need(need(app::Composition::open(optionsFor(path)))->desk().books.update({}, {}));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    // A screen paints when it can; without one Qt would wait for 5 ms each time.
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start(
        QCoreApplication::applicationFilePath(), {u"--child"_s, u"tables"_s, path, QString::number(options.rounds)});
    require(process.waitForFinished(600'000) && process.exitCode() == 0, "the table cannot be driven");
}

int tableChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 2, "a table needs a directory and rounds");
    QApplication application(argc, argv);
    views::Theme::install(application);
    app::VolatileViewState viewState;
    app::DeskWindows windows(viewState);
    QObject::connect(&windows, &app::DeskWindows::failed, &application, [](const Error &error) { die(error.text); });
    QObject::connect(&windows, &app::DeskWindows::opened, &application,
        [&windows, rounds = arguments.back().toInt()] { drive(windows.newestWindow(), rounds); });
    windows.open(optionsFor(arguments.front()));
    return QApplication::exec();
}

} // namespace rd::bench
