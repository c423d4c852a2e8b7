// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/services/background.h"
#include "views/activity/activitypage.h"
#include "views/campaigns/campaignspage.h"
#include "views/connections/connectionspage.h"
#include "views/dashboards/overviewpage.h"
#include "views/members/memberssheet.h"
#include "views/onboarding/firstrunpage.h"
#include "views/onboarding/tourstrip.h"
#include "views/participants/participantspage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/autosync.h"
#include "views/shell/commandpalette.h"
#include "views/shell/session.h"
#include "views/shell/settingssheet.h"
#include "views/shell/issuingwatch.h"
#include "views/shell/unlocksheet.h"
#include "views/support/languages.h"
#include "views/shell/workspacemenu.h"
#include "views/support/logsheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/safetext.h"
#include "views/widgets/testmodeband.h"
#include "views/widgets/viewstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Place {
    PageId id;
    QString word;
    Icon icon;
    QString title;
};

std::vector<Place> places()
{
    return {
        {PageId::Overview, u"overview"_s, Icon::Overview, MainWindow::tr("Overview")},
        {PageId::Campaigns, u"campaigns"_s, Icon::Campaigns, MainWindow::tr("Campaigns")},
        {PageId::Participants, u"participants"_s, Icon::Participants, MainWindow::tr("Participants")},
        {PageId::Referrals, u"referrals"_s, Icon::Referrals, MainWindow::tr("Referrals")},
        {PageId::Rewards, u"rewards"_s, Icon::Rewards, MainWindow::tr("Rewards")},
        {PageId::Payouts, u"payouts"_s, Icon::Batches, MainWindow::tr("Payouts")},
        {PageId::Connections, u"connections"_s, Icon::Connections, MainWindow::tr("Connections")},
        {PageId::Activity, u"activity"_s, Icon::Activity, MainWindow::tr("Activity")},
    };
}

QString wordOf(PageId id)
{
    return places().at(static_cast<std::size_t>(id)).word;
}

QAction *menuAction(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    return action;
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_band(new TestModeBand),
      m_rail(new NavigationRail),
      m_banners(new BannerHost),
      m_stack(new QStackedWidget),
      m_taskBar(new TaskBar),
      m_firstRun(new FirstRunPage),
      m_tour(new TourStrip)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_banners);
    m_banners->layout()->setContentsMargins(space(Space::Page), space(Space::Medium), space(Space::Page), 0);
    content->addWidget(m_stack, 1);
    content->addWidget(m_tour);
    connect(m_tour, &TourStrip::pageWanted, this, [this](PageId id) { go(id); });
    connect(m_tour, &TourStrip::ended, this, [this] { go(PageId::Overview); });
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    column->addWidget(m_taskBar);
    setCentralWidget(frame);

    buildPages();
    buildMenus();

    connect(m_rail, &NavigationRail::currentChanged, this, [this](const QString &word) {
        for (const Place &place : places()) {
            if (place.word == word)
                go(place.id);
        }
    });
    connect(&session, &Session::connectionsChanged, this, [this] {
        m_connectionsKnown = true;
        refreshFrame();
    });
    connect(&session, &Session::booksChanged, this, &MainWindow::refreshCounters);
    connect(&session, &Session::taskStarted, this, &MainWindow::watch);
    connect(&session, &Session::failed, this, &MainWindow::showError);
    connect(&session, &Session::clockChecked, this, &MainWindow::showClock);
    connect(&session, &Session::navigationRequested, this,
        [this](PageId id, const QString &argument) { go(id, argument); });
    connect(&session, &Session::busy, this, [this](const QString &title) {
        m_banners->showBanner(u"busy"_s,
            {Tone::Info, tr("“%1” is still running. Please wait for it to end, or cancel it first.").arg(title), {}, {},
                true});
    });
    connect(m_taskBar, &TaskBar::cancelRequested, this, [this] {
        if (services::Task *task = m_session.runningTask()) {
            task->cancel();
            m_task.cancelling = true;
            m_taskBar->setTasks({m_task});
        }
    });
    connect(m_taskBar, &TaskBar::statusActivated, this, [this] { go(PageId::Activity); });
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [this] { go(PageId::Connections, u"new"_s); });
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &MainWindow::sampleRequested);

    resize(scaled(1280), scaled(800));
    const QByteArray geometry = session.viewState().load(u"window/geometry"_s);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray last = session.viewState().load(u"window/page"_s);
    go(PageId::Overview);
    const bool fromLast = session.viewState().load(u"window/start"_s) != "overview";
    for (const Place &place : places()) {
        if (fromLast && place.word.toUtf8() == last)
            go(place.id);
    }
    refreshFrame();
    refreshCounters();
    session.reloadConnections();
    lookWhoActs();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_pages = {
        new OverviewPage(m_session, m_stack),
        new CampaignsPage(m_session, m_stack),
        new ParticipantsPage(m_session, m_stack),
        new ReferralsPage(m_session, m_stack),
        new RewardsPage(m_session, m_stack),
        new PayoutsPage(m_session, m_stack),
        new ConnectionsPage(m_session, m_stack),
        new ActivityPage(m_session, m_stack),
    };
    int number = 0;
    for (const Place &place : places()) {
        m_rail->addPlace(
            place.word, place.icon, place.title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        m_stack->addWidget(page(place.id));
    }
    m_rail->addGap();
    m_stack->addWidget(m_firstRun);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *sync =
        menuAction(file, tr("&Sync now"), QKeySequence::Refresh, tr("Pull what is new from all connections"));
    sync->setIcon(Icons::get(Icon::Sync));
    connect(sync, &QAction::triggered, this, [this] { m_session.startSync(); });
    QAction *full = menuAction(
        file, tr("Sync &everything again"), {}, tr("List everything at the provider again, not only what changed"));
    connect(full, &QAction::triggered, this, [this] { m_session.startSync({}, true); });
    buildSyncMenu(file);
    file->addSeparator();
    auto *issuing = new IssuingWatch(m_session, *m_banners, *this);
    issuing->fill(*file);
    file->addSeparator();
    QAction *members =
        menuAction(file, tr("&Who decides …"), {}, tr("The members of this workspace, their roles and passphrases"));
    members->setIcon(Icons::get(Icon::User));
    connect(members, &QAction::triggered, this, [this] {
        auto *sheet = new MembersSheet(m_session, this);
        connect(sheet, &QDialog::finished, this, &MainWindow::lookWhoActs);
        sheet->open();
    });
    file->addSeparator();
    auto *workspaces = new WorkspaceMenu(m_session, this);
    workspaces->fill(*file);
    connect(workspaces, &WorkspaceMenu::requested, this, &MainWindow::workspaceRequested);
    QAction *sample = menuAction(file, tr("Open the sample &merchant"), {}, tr("A second window on invented data"));
    connect(sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    file->addSeparator();
    QAction *quit = menuAction(file, tr("&Quit"), QKeySequence::Quit, tr("Close this window"));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *find = menuAction(edit, tr("&Find"), QKeySequence::Find, tr("Search on this page"));
    find->setIcon(Icons::get(Icon::Search));
    connect(find, &QAction::triggered, this, [this] {
        if (QWidget *field = page(currentPage())->searchField()) {
            field->setFocus(Qt::ShortcutFocusReason);
            if (auto *line = field->findChild<QLineEdit *>())
                line->setFocus(Qt::ShortcutFocusReason);
        }
    });

    QAction *palette = menuAction(edit, tr("Go to &anything …"), QKeySequence(Qt::CTRL | Qt::Key_K),
        tr("Find a command, a page, a participant or a campaign by typing"));
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);

    QAction *settings = menuAction(
        edit, tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("How this window looks and behaves"));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::openSettings);

    QMenu *goMenu = menuBar()->addMenu(tr("&Go"));
    goMenu->setObjectName(u"pages"_s);
    int number = 0;
    for (const Place &place : places()) {
        QAction *action = menuAction(goMenu, plainMnemonic(place.title),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)), tr("Go to this page"));
        action->setIcon(Icons::get(place.icon));
        connect(action, &QAction::triggered, this, [this, id = place.id] { go(id); });
    }

    QMenu *actions = menuBar()->addMenu(tr("&Actions"));
    actions->setObjectName(u"commands"_s);
    connect(actions, &QMenu::aboutToShow, this, [this, actions] { fillPageMenu(actions); });
    // Shortcuts of page commands work without the menu having been opened: the actions belong to the pages.
    fillPageMenu(actions);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *schemes = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, tr("Follow the &system")},
        {ThemeMode::Light, tr("&Light")}, {ThemeMode::Dark, tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menuAction(view, text, {}, tr("Colours of the window"));
        action->setCheckable(true);
        action->setChecked(Theme::mode() == mode);
        schemes->addAction(action);
        // The settings may have chosen meanwhile.
        connect(view, &QMenu::aboutToShow, action,
            [action, chosen = mode] { action->setChecked(Theme::mode() == chosen); });
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            Theme::setMode(chosen);
            m_session.viewState().save(u"window/theme"_s, QByteArray::number(static_cast<int>(chosen)));
        });
    }

    fillLanguageMenu(view->addMenu(tr("Lang&uage")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *topic = menuAction(
        help, tr("&Help for this page"), QKeySequence::HelpContents, tr("What this page is for and how to use it"));
    connect(topic, &QAction::triggered, this, [this] { Q_EMIT helpRequested(currentPage()); });
    QAction *tour = menuAction(help, tr("&Tour of the window"), {}, tr("What each page is for, step by step"));
    connect(tour, &QAction::triggered, m_tour, &TourStrip::start);
    QAction *log = menuAction(help, tr("&Log …"), {}, tr("What the program noted while it worked"));
    connect(log, &QAction::triggered, this, [this] { (new LogSheet(m_session, this))->open(); });
    QAction *about = menuAction(help, tr("&About Referral Desk"), {}, tr("Version, licence and diagnostics"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::aboutRequested);
}

void MainWindow::fillLanguageMenu(QMenu *menu)
{
    const QString present = QString::fromLatin1(m_session.viewState().load(u"window/language"_s));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &name, const QString &tip) {
        QAction *action = menuAction(menu, name, {}, tip);
        action->setCheckable(true);
        action->setChecked(code == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_session.viewState().save(u"window/language"_s, code.toLatin1());
            m_banners->showBanner(u"language"_s,
                {Tone::Info, tr("The window changes its language when the program starts again."), {}, {}, true});
        });
    };
    add({}, tr("As the &system"), tr("Language of texts, dates and figures"));
    for (const Language &language : languages())
        add(language.code, language.name, language.name);
}

void MainWindow::buildSyncMenu(QMenu *file)
{
    m_autoSync = new AutoSync(m_session, this);
    QMenu *menu = file->addMenu(tr("S&ync by itself"));
    m_autoSync->fill(*menu);
    // Who is elsewhere meanwhile is told that something ended.
    connect(&m_session, &Session::taskStarted, this, [this](services::Task *task) {
        connect(task, &services::Task::finished, this, [this] {
            if (!isActiveWindow() && m_session.viewState().load(u"window/alert"_s) != "0")
                QApplication::alert(this);
        });
    });
}

void MainWindow::openPalette()
{
    (new CommandPalette(m_session, *this))->open();
}

void MainWindow::openSettings()
{
    (new SettingsSheet(m_session, *m_autoSync, this))->open();
}

void MainWindow::offerTour()
{
    if (!m_session.viewState().load(u"tour/offered"_s).isEmpty())
        return;
    m_session.viewState().save(u"tour/offered"_s, "1");
    m_banners->showBanner(u"tour"_s,
        {Tone::Info, tr("New here? The tour shows in one minute what is where."), {},
            {{tr("Show me"),
                [this] {
                    m_banners->dismiss(u"tour"_s);
                    m_tour->start();
                }}},
            true});
}

QString MainWindow::titleOf(PageId id)
{
    return places().at(static_cast<std::size_t>(id)).title;
}

void MainWindow::fillPageMenu(QMenu *menu)
{
    menu->clear();
    const QList<QAction *> commands = page(currentPage())->commands();
    menu->addActions(commands);
    if (commands.isEmpty())
        menu->addAction(tr("Nothing to do on this page"))->setEnabled(false);
}

PageId MainWindow::currentPage() const
{
    const QWidget *current = m_stack->currentWidget();
    for (Page *candidate : m_pages) {
        if (candidate == current)
            return candidate->id();
    }
    return PageId::Overview;
}

bool MainWindow::isFirstRun() const
{
    return m_stack->currentWidget() == m_firstRun;
}

void MainWindow::go(PageId id, const QString &argument)
{
    m_stack->setCurrentWidget(page(id));
    m_rail->setCurrent(wordOf(id));
    m_session.viewState().save(u"window/page"_s, wordOf(id).toUtf8());
    // The keyboard follows, except while somebody walks along the navigation.
    if (!m_rail->isAncestorOf(focusWidget()))
        page(id)->setFocus(Qt::OtherFocusReason);
    if (!argument.isEmpty())
        page(id)->open(argument);
}

void MainWindow::refreshFrame()
{
    const WorkspaceInfo &workspace = m_session.workspace();
    QStringList accounts;
    QStringList tests;
    for (const Connection &connection : m_session.connections()) {
        if (!connection.active)
            continue;
        accounts += safeText(connection.accountName.isEmpty() ? connection.name : connection.accountName, 60);
        if (connection.mode == "test"_L1)
            tests += safeText(connection.name, 40);
    }
    accounts.removeDuplicates();
    setWindowTitle(
        plainTitle(accounts.isEmpty() ? tr("Referral Desk") : tr("Referral Desk: %1").arg(accounts.join(u", "_s))));
    m_band->setVisible(!tests.isEmpty() || workspace.sample);
    m_band->setDetail(
        workspace.sample ? tr("Sample merchant: all people and payments are invented") : tests.join(u", "_s));
    const bool nothingYet = m_connectionsKnown && m_session.connections().empty();
    if (nothingYet && currentPage() == PageId::Overview)
        m_stack->setCurrentWidget(m_firstRun);
    else if (!nothingYet && isFirstRun())
        go(PageId::Overview);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    if (m_session.runningTask())
        return;
    Instant newest;
    QString name;
    QString trouble;
    for (const Connection &connection : m_session.connections()) {
        if (!connection.active)
            continue;
        if (connection.lastSuccess > newest) {
            newest = connection.lastSuccess;
            name = connection.name;
        }
        if (!connection.lastError.isEmpty())
            trouble = connection.name;
    }
    if (!trouble.isEmpty())
        m_taskBar->setStatus(
            Tone::Negative, Icon::Error, tr("The last sync of %1 did not finish").arg(safeText(trouble, 60)));
    else if (toUnixMs(newest) != 0)
        m_taskBar->setStatus(Tone::Positive, Icon::Success,
            tr("Synced %1 · %2", "1: how long ago, 2: connection")
                .arg(formatTimeAgo(newest, m_session.desk().clock.now()), safeText(name, 60)));
    else
        m_taskBar->setStatus(Tone::Neutral, Icon::Info, tr("Nothing synced yet"));
}

void MainWindow::refreshCounters()
{
    services::inBackground(
        this,
        [&desk = m_session.desk()] {
            return desk.rewards.count({RewardState::Due, RewardState::Approved});
        },
        [this](Result<qint64> count) {
            if (count)
                m_rail->setCounter(u"rewards"_s, *count);
        });
}

/// The window acts as the computer's user, with the same checks as the terminal: what they lack is said before a
/// decision is refused.
void MainWindow::lookWhoActs()
{
    services::inBackground(
        this, [&desk = m_session.desk()] { return desk.gate.isLocked(desk.actor); },
        [this](const Result<bool> &locked) { showWhoActs(locked); });
}

void MainWindow::showWhoActs(const Result<bool> &locked)
{
    const QString name = safeText(m_session.desk().actor, 60);
    if (!locked && locked.error().kind == ErrorKind::NotFound)
        m_banners->showBanner(u"actor"_s,
            {Tone::Warning,
                tr("%1 is no member of this workspace: you can look at everything and decide nothing.").arg(name),
                tr("An admin adds you: File, Who decides, with the name of your account."), {}, true});
    else if (locked && *locked)
        m_banners->showBanner(u"actor"_s,
            {Tone::Info, tr("You act as %1, whose decisions ask for a passphrase.").arg(name), {},
                {{tr("Enter the passphrase"), [this] { askPassphrase(); }}}, true});
    else
        m_banners->dismiss(u"actor"_s);
}

void MainWindow::askPassphrase()
{
    auto *sheet = new UnlockSheet(m_session.desk(), this);
    connect(sheet, &UnlockSheet::unlocked, this, [this] {
        m_banners->dismiss(u"actor"_s);
        m_banners->dismiss(u"failed"_s);
    });
    sheet->open();
}

void MainWindow::watch(services::Task *task)
{
    m_banners->dismiss(u"failed"_s);
    m_banners->dismiss(u"busy"_s);
    m_task = {u"task"_s, task->title(), {}, 0, 0, true, false};
    m_taskBar->setTasks({m_task});
    m_taskBar->setStatus(Tone::Info, Icon::Sync, task->title());
    connect(task, &services::Task::progressed, this, [this](const Progress &progress) {
        m_task.done = progress.done;
        m_task.total = progress.total;
        m_task.detail = progress.perSecond > 0
            ? tr("%1: %2, %3 a second", "stage, count, rate")
                  .arg(progress.stage, formatCount(progress.done), formatCount(qRound64(progress.perSecond)))
            : tr("%1: %2", "stage, count").arg(progress.stage, formatCount(progress.done));
        m_taskBar->setTasks({m_task});
    });
    connect(task, &services::Task::finished, this, [this] {
        m_taskBar->setTasks({});
        refreshStatus();
        if (m_closing)
            close();
    });
}

void MainWindow::showError(const Error &error)
{
    BannerContent content{Tone::Negative, safeText(sentenceFor(error), 600), {}, {}, true};
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::SecretMissing:
    case ErrorKind::Forbidden:
        content.actions = {{tr("Open connections"), [this] { go(PageId::Connections); }}};
        break;
    default:
        if (errorCode(error) == "passphrase-needed"_L1)
            content.actions = {{tr("Enter the passphrase"), [this] { askPassphrase(); }}};
        else if (error.retryable || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout
            || error.kind == ErrorKind::RateLimited)
            content.actions = {{tr("Try again"), [this] { m_session.startSync(); }}};
        break;
    }
    if (error.code == "passphrase-needed"_L1)
        content.actions = {{tr("Enter the passphrase"), [this] { askPassphrase(); }}};
    m_banners->showBanner(u"failed"_s, content);
}

void MainWindow::showClock()
{
    const auto &warning = m_session.clockWarning();
    if (!warning) {
        m_banners->dismiss(u"clock"_s);
        return;
    }
    const int minutes =
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(warning->skew)).count());
    QString text = tr("This computer's clock shows a time before the newest entry of the books.");
    if (minutes > 0)
        text = warning->skew.count() > 0 ? tr("This computer's clock is %Ln minutes slow.", nullptr, minutes)
                                         : tr("This computer's clock is %Ln minutes fast.", nullptr, minutes);
    m_banners->showBanner(u"clock"_s,
        {Tone::Warning, text, tr("Due dates and hold periods depend on it. Set the clock right, then sync."), {},
            true});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.viewState().save(u"window/geometry"_s, saveGeometry());
    services::Task *task = m_session.runningTask();
    if (!task) {
        event->accept();
        return;
    }
    // A task ends at its next safe place; the window goes when it has.
    event->ignore();
    if (!m_closing) {
        m_closing = true;
        task->cancel();
        m_task.cancelling = true;
        m_taskBar->setTasks({m_task});
        m_banners->showBanner(
            u"closing"_s, {Tone::Info, tr("Finishing the current step, then this window closes."), {}, {}, false});
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < NavigationRail::collapseBelow());
}

} // namespace rd::views
