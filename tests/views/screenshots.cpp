// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: opens the window on the sample merchant and saves a picture of every page to the folder given as
// argument, in both schemes, in a small window, and empty. `rd_screenshots <folder>`, with QT_QPA_PLATFORM=offscreen.
#include "app/sampledesk.h"
#include "app/settings.h"
#include "app/sheets.h"
#include "app/systemclock.h"
#include "integrations/files/fileio.h"
#include "models/items/rewardmodel.h"
#include "views/connections/connectsheet.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/support/aboutsheet.h"
#include "views/support/helpwindow.h"
#include "views/support/tablepage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/sidepanel.h"

#include "tests/views/fakedialogs.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

constexpr PageId kPages[] = {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
    PageId::Rewards, PageId::Connections, PageId::Activity};
constexpr const char *kNames[] = {
    "overview", "campaigns", "participants", "referrals", "rewards", "connections", "activity"};

class Album {
public:
    explicit Album(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }
    void save(QWidget *widget, const QString &name) const
    {
        settle();
        if (!widget->grab().save(m_folder.filePath(name + u".png"_s)))
            qFatal("cannot write %s", qPrintable(m_folder.filePath(name)));
    }
    /// Until the pool has nothing to do and its answers were taken.
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            if (!QTest::qWaitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }, 600000))
                qFatal("the pool does not come to rest");
            QTest::qWait(60);
        }
    }

private:
    QDir m_folder;
};

void savePages(MainWindow &window, const Album &album, const QString &suffix)
{
    for (const PageId id : kPages) {
        window.go(id);
        album.save(&window, QString::fromLatin1(kNames[static_cast<int>(id)]) + suffix);
    }
}

void savePanels(MainWindow &window, const Album &album, const QString &suffix)
{
    for (const PageId id : kPages) {
        auto *page = qobject_cast<TablePage *>(window.page(id));
        if (!page)
            continue;
        window.go(id);
        Album::settle();
        page->table()->selectRow(0);
        Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
        album.save(&window, QString::fromLatin1(kNames[static_cast<int>(id)]) + u"-panel"_s + suffix);
        page->panel()->close();
    }
}

void waitForTask(Session &session)
{
    if (!QTest::qWaitFor([&session] { return session.runningTask() == nullptr; }, 120000))
        qFatal("a task does not end");
    Album::settle();
}

void saveRewards(MainWindow &window, Session &session, const Album &album, const QString &suffix)
{
    auto *page = qobject_cast<RewardsPage *>(window.page(PageId::Rewards));
    window.go(PageId::Rewards, u"due"_s);
    Album::settle();
    page->table()->selectRow(0);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"rewards-explained"_s + suffix);
    QTest::keyClick(page->table(), Qt::Key_Escape);

    page->table()->selectAll();
    Album::settle();
    album.save(&window, u"rewards-selected"_s + suffix);
    for (QAction *action : page->commands()) {
        if (action->shortcut() == QKeySequence(Qt::Key_A))
            action->trigger();
    }
    waitForTask(session);
    album.save(&window, u"rewards-approved"_s + suffix);
    page->table()->selectAll();
    for (QAction *action : page->commands()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return) && action->isEnabled())
            action->trigger();
    }
    auto *sheet = page->findChild<IssueSheet *>();
    if (!sheet)
        return;
    album.save(sheet, u"issue-check"_s + suffix);
    waitForTask(session);
    if (!QTest::qWaitFor([sheet] { return sheet->issueButton()->isEnabled(); }, 5000))
        qWarning("nothing can be issued");
    album.save(sheet, u"issue-review"_s + suffix);
    sheet->issueButton()->click();
    waitForTask(session);
    album.save(sheet, u"issue-result"_s + suffix);
    sheet->close();
    window.go(PageId::Rewards, u"not-rewarded"_s);
    Album::settle();
    page->table()->selectRow(0);
    Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
    album.save(&window, u"rewards-not-rewarded"_s + suffix);
    QTest::keyClick(page->table(), Qt::Key_Escape);
}

void saveSheets(MainWindow &window, Session &session, services::Desk &desk, const Album &album)
{
    auto *connectSheet = new ConnectSheet(session, std::nullopt, &window);
    connectSheet->setAttribute(Qt::WA_DeleteOnClose);
    connectSheet->open();
    album.save(connectSheet, u"connect"_s);
    connectSheet->close();
    showAbout(&window, desk, u"memory"_s);
    Album::settle();
    if (QWidget *about = QApplication::activeModalWidget()) {
        album.save(about, u"about"_s);
        about->close();
    }
    showHelp(&window, PageId::Rewards);
    if (auto *help = window.findChild<QDialog *>(u"help"_s)) {
        album.save(help, u"help"_s);
        help->close();
    }
}

void saveImport(MainWindow &window, FakeDialogs &dialogs, const Album &album)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(
        "email,name,code,shoe size\nada@example.com,Ada Example,ADA10,38\nnot an address,Bob Example,BOB10,44\n");
    file.close();
    dialogs.fileAnswer = file.fileName();
    window.go(PageId::Participants, u"import"_s);
    Album::settle();
    if (QWidget *sheet = QApplication::activeModalWidget()) {
        album.save(sheet, u"import"_s);
        sheet->close();
    }
}

void saveEmpty(const Album &album)
{
    QTemporaryDir folder;
    app::CompositionOptions options;
    options.directory = folder.filePath(u"workspace"_s);
    options.sample = true;
    options.timeZone = "Europe/Berlin";
    auto composition = app::Composition::open(options);
    if (!composition)
        qFatal("%s", qPrintable(composition.error().text));
    services::Desk &desk = (*composition)->desk();
    WorkspaceInfo info = *desk.workspace.info();
    info.sample = false;
    FakeDialogs dialogs;
    app::VolatileViewState state;
    Session session(desk, dialogs, state, info);
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    album.save(&window, u"first-run"_s);
    savePages(window, album, u"-empty"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"rd.http=false"_s);
    Theme::install(application);
    const Album album(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s);
    app::SampleDeskOptions options;
    options.now = app::SystemClock().now();
    auto sample = app::SampleDesk::open(options);
    if (!sample)
        qFatal("%s", qPrintable(sample.error().text));
    services::Desk &desk = (*sample)->composition().desk();
    Status prepared;
    QThreadPool::globalInstance()->start([&prepared, &sample] {
        auto done = (*sample)->prepare({}, {});
        if (!done)
            prepared = fail(done.error());
    });
    Album::settle();
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().text));

    FakeDialogs dialogs;
    app::VolatileViewState state;
    Session session(desk, dialogs, state, *desk.workspace.info());
    session.setSheetReader(app::readSheet);
    session.setFileReader([](const QString &path) { return files::readLimited(path, 1 << 24); });
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    for (const auto &[mode, suffix] :
        {std::pair{ThemeMode::Light, u"-light"_s}, std::pair{ThemeMode::Dark, u"-dark"_s}}) {
        Theme::setMode(mode);
        savePages(window, album, suffix);
        savePanels(window, album, suffix);
    }
    Theme::setMode(ThemeMode::Light);
    window.resize(1024, 640);
    savePages(window, album, u"-small"_s);
    savePanels(window, album, u"-small"_s);
    window.resize(1280, 800);
    saveSheets(window, session, desk, album);
    saveImport(window, dialogs, album);
    saveRewards(window, session, album, u"-light"_s);
    saveEmpty(album);
    return 0;
}
