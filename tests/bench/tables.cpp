// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindows.h"
#include "app/settings.h"
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/pool.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/bench/memory.h"
#include "tests/views/turnwatch.h"
#include "views/shell/mainwindow.h"
#include "views/support/tablepage.h"
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

#include <functional>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJumps = 40;

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

/// What is typed into and sorted in a table.
struct TableUse {
    views::PageId page = views::PageId::Participants;
    const char *name = "";
    QString list; ///< what the page is opened with
    QStringList words; ///< that somebody has: without rows no table is painted
    std::vector<int> numbers;
    std::vector<int> texts;
};

template <typename... Columns>
std::vector<int> columns(Columns... which)
{
    return {static_cast<int>(which)...};
}

TableUse useOf(const QString &page)
{
    if (page == "rewards"_L1) {
        using enum items::RewardColumn;
        return {views::PageId::Rewards, "rewards", u"all"_s,
            {u"partner7"_s, u"customer12"_s, u"in_1bench10"_s, u"cash"_s, u"88@ex"_s}, columns(Amount, Due, State),
            columns(Participant, Customer)};
    }
    if (page == "referrals"_L1) {
        using enum items::ReferralColumn;
        return {views::PageId::Referrals, "referrals", {},
            {u"customer7"_s, u"code99"_s, u"partner1"_s, u"org"_s, u"88@ex"_s}, columns(Started, Converted),
            columns(Customer, Participant, Evidence)};
    }
    using enum items::ParticipantColumn;
    return {views::PageId::Participants, "participants", {},
        {u"partner7"_s, u"r 1234"_s, u"code99"_s, u"org"_s, u"88@ex"_s}, columns(Earned, Customers, Due),
        columns(Participant, Codes)};
}

/// The real page, driven as a person drives it.
class TableDriver {
public:
    TableDriver(views::TablePage &page, const TableUse &use, int rounds)
        : m_page(page),
          m_model(*qobject_cast<items::RowModel *>(page.table()->model())),
          m_use(use),
          m_rounds(rounds),
          m_rows(m_model.rowCount()),
          m_paint(page.table()->viewport())
    {
        QObject::connect(&m_model, &QAbstractItemModel::modelReset, &m_paint, [this] { m_isReset = true; });
    }
    void measure()
    {
        settle();
        Figure memory{named("U2 memory, %s open"), "MB", "<= 300", m_rows};
        memory.samples.push_back(static_cast<double>(peakKilobytes()) / 1024);
        print(memory);
        measureTyping();
        measureSorting();
        measureScrolling();
        measureSelecting();
        measureReading();
    }

private:
    [[nodiscard]] std::string named(const char *pattern) const
    {
        return QString::asprintf(pattern, m_use.name).toStdString();
    }
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
        Figure typing{named("T1 keystroke to painted rows, %s"), "ms", "<= 25", m_rows};
        typing.isTail = true;
        m_page.filters()->search()->edit()->setFocus();
        for (int round = 0; round < m_rounds; ++round) {
            for (const QString &word : m_use.words) {
                for (const QChar c : word) {
                    if (c == u' ') {
                        press(Qt::Key_Space, c);
                        continue;
                    }
                    typing.samples.push_back(painted([this, c] { press(0, c); }, true));
                    typing.checksum += m_model.rowCount();
                }
                m_page.filters()->search()->edit()->clear();
                settle();
            }
        }
        print(typing);
        require(m_model.rowCount() == m_rows, "rows are missing without a search");
    }
    void measureSorting()
    {
        const auto measure = [this](const char *name, const char *gate, const std::vector<int> &columns) {
            Figure figure{named(name), "ms", gate, m_rows};
            figure.isTail = true;
            for (int round = 0; round < m_rounds * 2; ++round) {
                for (const int column : columns) {
                    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                        figure.samples.push_back(painted([&] { m_page.table()->sortByColumn(column, order); }, true));
                }
            }
            print(figure);
        };
        measure("T2 order by a number, %s", "<= 60", m_use.numbers);
        measure("T2 order by a text, %s", "<= 150", m_use.texts);
    }
    void measureScrolling()
    {
        Figure jump{named("T3 jump in the table, idle, %s"), "ms", "<= 8", m_rows};
        Figure wheel{named("T3 wheel step in the table, idle, %s"), "ms", "<= 8", m_rows};
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

    /// All rows selected, then one of them no longer; what the page says about them included.
    void measureSelecting()
    {
        Figure block{named("longest time the window is deaf while all is selected, %s"), "ms", "<= 50", m_rows};
        block.isTail = true;
        auto &watch = *static_cast<views::TurnWatch *>(qApp);
        views::ElidedTable &table = *m_page.table();
        const auto wait = [] {
            do {
                settle();
            } while (services::isWorking());
        };
        for (int round = 0; round < m_rounds; ++round) {
            table.clearSelection();
            wait();
            watch.begin();
            watch.act("selectAll", [&table] { table.selectAll(); });
            wait();
            watch.act("one less", [&] {
                table.selectionModel()->select(
                    m_model.index(m_rows / 2, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            });
            wait();
            block.samples.push_back(static_cast<double>(watch.longestMs()));
        }
        print(block);
    }

    /// The rows are read again, as after each decision and each sync, with all of them selected.
    void measureReading()
    {
        Figure reading{named("table read again, %s"), "s", {}, m_rows};
        Figure block{named("longest time the window is deaf meanwhile, %s"), "ms", "<= 50", m_rows};
        block.isTail = true;
        auto &watch = *static_cast<views::TurnWatch *>(qApp);
        m_page.table()->selectAll();
        for (int round = 0; round < m_rounds; ++round) {
            settle();
            bool isOver = false;
            const auto over =
                QObject::connect(&m_page, &views::TablePage::reloaded, &m_paint, [&isOver] { isOver = true; });
            watch.begin();
            const Stopwatch since;
            m_page.reload();
            while (!isOver)
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            reading.samples.push_back(since.seconds());
            settle();
            block.samples.push_back(static_cast<double>(watch.longestMs()));
            QObject::disconnect(over);
        }
        print(reading);
        print(block);
    }

    views::TablePage &m_page;
    items::RowModel &m_model;
    TableUse m_use;
    int m_rounds;
    int m_rows;
    bool m_isReset = false;
    PaintWatch m_paint;
};

/// Opens the page and hands it over once its rows are there.
void openPage(views::MainWindow *window, const TableUse &use, const std::function<void(views::TablePage &)> &take)
{
    window->resize(1440, 900);
    window->show();
    window->go(use.page);
    auto *page = qobject_cast<views::TablePage *>(window->page(use.page));
    require(page != nullptr, "this is another page");
    if (!use.list.isEmpty())
        page->open(use.list);
    QObject::connect(
        page, &views::TablePage::reloaded, window,
        [page, take] {
            if (page->table()->model()->rowCount() > 0)
                take(*page);
        },
        Qt::SingleShotConnection);
}

} // namespace

void measureTable(const Options &options, const QString &books, const QString &page)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    // A screen paints when it can; without one Qt would wait for 5 ms each time.
    environment.insert(u"QT_QPA_UPDATE_IDLE_TIME"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--child"_s, u"tables"_s, books, QString::number(options.rounds), page});
    require(process.waitForFinished(600'000) && process.exitCode() == 0, "the table cannot be driven");
}

void measureTables(const Options &options)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"many"_s);
    const int people = options.quick ? 20'000 : 1'000'000;
    AccountSize size;
    size.payments = size.customers = size.participants = options.payments > 0 ? options.payments : people;
    makeBooks(path, size);
    measureTable(options, path, u"participants"_s);
}

void measureWhole(const Options &options)
{
    const AccountSize size = AccountSize::whole(options);
    const QTemporaryDir directory;
    const QString books = keptBooks(options, size, directory.filePath(u"whole"_s));
    measureWindow(options, books, size.payments);
    measureOverview(options, books, size.payments);
    for (const QString &page : {u"participants"_s, u"rewards"_s, u"referrals"_s})
        measureTable(options, books, page);
    measureUpdates(options, books);
}

int tableChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 3, "a table needs a directory, rounds and a page");
    views::TurnWatch application(argc, argv);
    views::Theme::install(application);
    app::VolatileViewState viewState;
    app::DeskWindows windows(viewState);
    QObject::connect(&windows, &app::DeskWindows::failed, &application, [](const Error &error) { die(error.text); });
    views::TablePage *page = nullptr;
    const TableUse use = useOf(arguments.at(2));
    QObject::connect(&windows, &app::DeskWindows::opened, &application,
        [&] { openPage(windows.newestWindow(), use, [&page](views::TablePage &ready) { page = &ready; }); });
    windows.open(openOptions(arguments.front()));
    while (page == nullptr)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    // Not from inside an event: the watch tells the time of each from outside.
    TableDriver(*page, use, arguments.at(1).toInt()).measure();
    return 0;
}

} // namespace rd::bench
