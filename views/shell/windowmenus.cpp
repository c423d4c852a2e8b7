// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowmenus.h"

#include "models/services/task.h"
#include "views/members/memberssheet.h"
#include "views/onboarding/tourstrip.h"
#include "views/shell/autosync.h"
#include "views/shell/commandpalette.h"
#include "views/shell/fileguide.h"
#include "views/shell/issuingwatch.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"
#include "views/shell/places.h"
#include "views/shell/session.h"
#include "views/shell/settingssheet.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/workspacemenu.h"
#include "views/support/helpwindow.h"
#include "views/support/languages.h"
#include "views/support/logsheet.h"
#include "views/support/verifysheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QAction *menuAction(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    return action;
}

} // namespace

WindowMenus::WindowMenus(Session &session, MainWindow &window, BannerHost &banners)
    : QObject(&window), m_session(session), m_window(window), m_banners(banners)
{
    buildFileMenu();
    buildEditMenu();
    buildGoMenu();
    buildActionsMenu();
    buildViewMenu();
    buildHelpMenu();
}

void WindowMenus::buildFileMenu()
{
    QMenu *file = m_window.menuBar()->addMenu(MainWindow::tr("&File"));
    QAction *sync = menuAction(file, MainWindow::tr("&Sync now"), QKeySequence::Refresh,
        MainWindow::tr("Pull what is new from all connections"));
    sync->setIcon(Icons::get(Icon::Sync));
    connect(sync, &QAction::triggered, this, [this] { m_session.startSync(); });
    QAction *full = menuAction(file, MainWindow::tr("Sync &everything again"), {},
        MainWindow::tr("List everything at the provider again, not only what changed"));
    connect(full, &QAction::triggered, this, [this] { m_session.startSync({}, true); });
    buildSyncMenu(*file);
    file->addSeparator();
    auto *issuing = new IssuingWatch(m_session, m_banners, m_window);
    issuing->fill(*file);
    file->addSeparator();
    QAction *members = menuAction(file, MainWindow::tr("&Who decides …"), {},
        MainWindow::tr("The members of this workspace, their roles and passphrases"));
    members->setIcon(Icons::get(Icon::User));
    connect(members, &QAction::triggered, this, [this] {
        auto *sheet = new MembersSheet(m_session, &m_window);
        connect(sheet, &QDialog::finished, this, &WindowMenus::membersSeen);
        sheet->open();
    });
    QAction *verify = menuAction(file, MainWindow::tr("&Verify the books …"), {},
        MainWindow::tr("Compute everything again and compare it with the books"));
    verify->setIcon(Icons::get(Icon::Check));
    connect(verify, &QAction::triggered, this, [this] {
        auto *sheet = new VerifySheet(m_session, &m_window);
        sheet->open();
        sheet->verify();
    });
    file->addSeparator();
    QAction *backup =
        menuAction(file, MainWindow::tr("&Back up …"), {}, MainWindow::tr("Write the books into one file"));
    backup->setIcon(Icons::get(Icon::Export));
    connect(backup, &QAction::triggered, &m_window, &MainWindow::backupRequested);
    QAction *restore = menuAction(file, MainWindow::tr("Res&tore a backup …"), {},
        MainWindow::tr("Bring books back from a file, into a folder of their own"));
    restore->setIcon(Icons::get(Icon::Import));
    connect(restore, &QAction::triggered, &m_window, &MainWindow::restoreRequested);
    file->addSeparator();
    auto *files = new FileGuide(m_session, m_window);
    QAction *openFile =
        menuAction(file, MainWindow::tr("&Open a file …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            MainWindow::tr(
                "A list of participants, results of a batch, a campaign document …: as if it were dropped here"));
    openFile->setIcon(Icons::get(Icon::File));
    connect(openFile, &QAction::triggered, files, &FileGuide::choose);
    auto *workspaces = new WorkspaceMenu(m_session, &m_window);
    workspaces->fill(*file);
    connect(workspaces, &WorkspaceMenu::requested, &m_window, &MainWindow::workspaceRequested);
    QAction *sample = menuAction(
        file, MainWindow::tr("Open the sample &merchant"), {}, MainWindow::tr("A second window on invented data"));
    connect(sample, &QAction::triggered, &m_window, &MainWindow::sampleRequested);
    file->addSeparator();
    QAction *quit = menuAction(file, MainWindow::tr("&Quit"), QKeySequence::Quit, MainWindow::tr("Close this window"));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowMenus::buildEditMenu()
{
    QMenu *edit = m_window.menuBar()->addMenu(MainWindow::tr("&Edit"));
    QAction *undo = menuAction(edit, {}, {}, {});
    undo->setObjectName(u"undo"_s);
    undo->setIcon(Icons::get(Icon::Undo));
    edit->addSeparator();
    connect(edit, &QMenu::aboutToShow, this, [this, undo] { sayUndo(*undo); });
    connect(undo, &QAction::triggered, this, [this] {
        if (QAction *own = undoOfPage())
            own->trigger();
    });
    sayUndo(*undo);
    QAction *find =
        menuAction(edit, MainWindow::tr("&Find"), QKeySequence::Find, MainWindow::tr("Search on this page"));
    find->setIcon(Icons::get(Icon::Search));
    connect(find, &QAction::triggered, this, [this] {
        const Page *page = m_window.page(m_window.currentPage());
        QWidget *field = page->searchField();
        // A place inside the page, such as a batch, has a search of its own.
        if (field && !field->isVisible()) {
            const QList<SearchField *> others = page->findChildren<SearchField *>();
            const auto shown =
                std::find_if(others.begin(), others.end(), [](const SearchField *other) { return other->isVisible(); });
            field = shown == others.end() ? nullptr : *shown;
        }
        if (field) {
            field->setFocus(Qt::ShortcutFocusReason);
            if (auto *line = field->findChild<QLineEdit *>())
                line->setFocus(Qt::ShortcutFocusReason);
        }
    });

    QAction *palette = menuAction(edit, MainWindow::tr("Go to &anything …"), QKeySequence(Qt::CTRL | Qt::Key_K),
        MainWindow::tr("Find a command, a page, a participant or a campaign by typing"));
    connect(palette, &QAction::triggered, this, &WindowMenus::openPalette);

    QAction *settings = menuAction(edit, MainWindow::tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        MainWindow::tr("How this window looks and behaves"));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &WindowMenus::openSettings);
}

void WindowMenus::buildGoMenu()
{
    QMenu *goMenu = m_window.menuBar()->addMenu(MainWindow::tr("&Go"));
    goMenu->setObjectName(u"pages"_s);
    int number = 0;
    for (const Place &place : places()) {
        QAction *action = menuAction(goMenu, plainMnemonic(place.title),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)), MainWindow::tr("Go to this page"));
        action->setIcon(Icons::get(place.icon));
        connect(action, &QAction::triggered, this, [this, id = place.id] { m_window.go(id); });
    }
}

void WindowMenus::buildActionsMenu()
{
    QMenu *actions = m_window.menuBar()->addMenu(MainWindow::tr("&Actions"));
    actions->setObjectName(u"commands"_s);
    connect(actions, &QMenu::aboutToShow, this, [this, actions] { fillPageMenu(actions); });
    // Shortcuts of page commands work without the menu having been opened: the actions belong to the pages.
    fillPageMenu(actions);
}

void WindowMenus::buildViewMenu()
{
    QMenu *view = m_window.menuBar()->addMenu(MainWindow::tr("&View"));
    auto *schemes = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, MainWindow::tr("Follow the &system")},
        {ThemeMode::Light, MainWindow::tr("&Light")}, {ThemeMode::Dark, MainWindow::tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menuAction(view, text, {}, MainWindow::tr("Colours of the window"));
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

    view->addSeparator();
    fillRowsMenu(view->addMenu(MainWindow::tr("&Rows")));
    fillLanguageMenu(view->addMenu(MainWindow::tr("Lang&uage")));
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return false;
    QWidget *sheet = QApplication::activeModalWidget();
    for (QWidget *over = sheet; over; over = over->parentWidget()) {
        if (over != &m_window)
            continue;
        showHelp(sheet, m_window.currentPage(), &m_session.dialogs());
        return true;
    }
    return false;
}

void WindowMenus::buildHelpMenu()
{
    qApp->installEventFilter(this);
    QMenu *help = m_window.menuBar()->addMenu(MainWindow::tr("&Help"));
    QAction *topic = menuAction(help, MainWindow::tr("&Help for this page"), QKeySequence::HelpContents,
        MainWindow::tr("What this page is for and how to use it"));
    connect(topic, &QAction::triggered, this, [this] { Q_EMIT m_window.helpRequested(m_window.currentPage()); });
    QAction *keys = menuAction(help, MainWindow::tr("&Keyboard shortcuts …"), QKeySequence(Qt::CTRL | Qt::Key_Slash),
        MainWindow::tr("Every key this window listens to"));
    connect(keys, &QAction::triggered, this, [this] { (new ShortcutSheet(m_session, m_window))->open(); });
    QAction *tour = menuAction(
        help, MainWindow::tr("&Tour of the window"), {}, MainWindow::tr("What each page is for, step by step"));
    connect(tour, &QAction::triggered, m_window.tour(), &TourStrip::start);
    QAction *log =
        menuAction(help, MainWindow::tr("&Log …"), {}, MainWindow::tr("What the program noted while it worked"));
    connect(log, &QAction::triggered, this, [this] { (new LogSheet(m_session, &m_window))->open(); });
    QAction *about = menuAction(
        help, MainWindow::tr("&About Referral Desk"), {}, MainWindow::tr("Version, licence and diagnostics"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, &m_window, &MainWindow::aboutRequested);
}

void WindowMenus::fillRowsMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<Density, QString> heights[] = {
        {Density::Normal, MainWindow::tr("&Comfortable", "height of the rows of tables")},
        {Density::Compact, MainWindow::tr("Com&pact", "height of the rows of tables")}};
    for (const auto &[density, text] : heights) {
        QAction *action = menuAction(menu, text, {}, MainWindow::tr("Height of the rows of all tables"));
        action->setCheckable(true);
        action->setChecked(Theme::density() == density);
        group->addAction(action);
        // The settings may have chosen meanwhile.
        connect(menu, &QMenu::aboutToShow, action,
            [action, chosen = density] { action->setChecked(Theme::density() == chosen); });
        connect(action, &QAction::triggered, this, [this, chosen = density] {
            Theme::setDensity(chosen);
            m_session.viewState().save(u"window/rows"_s, QByteArray::number(static_cast<int>(chosen)));
        });
    }
}

void WindowMenus::fillLanguageMenu(QMenu *menu)
{
    const QString present = QString::fromLatin1(m_session.viewState().load(u"window/language"_s));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &name, const QString &tip) {
        QAction *action = menuAction(menu, name, {}, tip);
        action->setCheckable(true);
        action->setChecked(code == present);
        group->addAction(action);
        // The settings may have chosen meanwhile.
        connect(menu, &QMenu::aboutToShow, action, [this, action, code] {
            action->setChecked(code == QString::fromLatin1(m_session.viewState().load(u"window/language"_s)));
        });
        connect(action, &QAction::triggered, this, [this, code] {
            m_session.viewState().save(u"window/language"_s, code.toLatin1());
            Q_EMIT m_window.languageChosen(code);
        });
    };
    add({}, MainWindow::tr("As the &system"), MainWindow::tr("Language of texts, dates and figures"));
    for (const Language &language : languages())
        add(language.code, language.name, language.name);
}

void WindowMenus::buildSyncMenu(QMenu &file)
{
    m_autoSync = new AutoSync(m_session, &m_window);
    QMenu *menu = file.addMenu(MainWindow::tr("S&ync by itself"));
    m_autoSync->fill(*menu);
    m_notices = new Notices(m_session, m_window, m_banners);
    // Who is elsewhere meanwhile is told that something ended.
    connect(&m_session, &Session::taskStarted, this, [this](services::Task *task) {
        connect(task, &services::Task::finished, this, [this] {
            if (!m_window.isActiveWindow() && m_session.viewState().load(u"window/alert"_s) != "0")
                QApplication::alert(&m_window);
        });
    });
}

void WindowMenus::openPalette()
{
    (new CommandPalette(m_session, m_window))->open();
}

void WindowMenus::openSettings()
{
    auto *sheet = new SettingsSheet(m_session, *m_autoSync, *m_notices, &m_window);
    connect(sheet, &SettingsSheet::languageChosen, &m_window, &MainWindow::languageChosen);
    sheet->open();
}

/// The command of the page at hand with this key; null where nothing is taken back there.
QAction *WindowMenus::undoOfPage() const
{
    for (QAction *command : m_window.page(m_window.currentPage())->commands()) {
        if (command->shortcut() == QKeySequence(QKeySequence::Undo))
            return command;
    }
    return nullptr;
}

/// The key stands there as words: it is the page's.
void WindowMenus::sayUndo(QAction &undo) const
{
    const QAction *own = undoOfPage();
    undo.setEnabled(own && own->isEnabled());
    const QString words = own ? own->text() : MainWindow::tr("Undo");
    undo.setText(words + u'\t' + QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    undo.setStatusTip(own ? own->statusTip() : MainWindow::tr("Nothing can be taken back here"));
}

void WindowMenus::fillPageMenu(QMenu *menu)
{
    menu->clear();
    const QList<QAction *> commands = m_window.page(m_window.currentPage())->commands();
    menu->addActions(commands);
    if (commands.isEmpty())
        menu->addAction(MainWindow::tr("Nothing to do on this page"))->setEnabled(false);
}

} // namespace rd::views
