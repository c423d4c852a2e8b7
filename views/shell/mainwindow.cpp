// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/services/background.h"
#include "views/activity/activitypage.h"
#include "views/campaigns/campaignspage.h"
#include "views/connections/connectionspage.h"
#include "views/dashboards/overviewpage.h"
#include "views/onboarding/firstrunpage.h"
#include "views/onboarding/tourstrip.h"
#include "views/participants/participantspage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/networkwatch.h"
#include "views/shell/places.h"
#include "views/shell/session.h"
#include "views/shell/unlocksheet.h"
#include "views/shell/windowmenus.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/saidzone.h"
#include "views/widgets/accessroles.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/safetext.h"
#include "views/widgets/testmodeband.h"
#include "views/widgets/viewstate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QWindow>

#include <functional>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString wordOf(PageId id)
{
    return places().at(static_cast<std::size_t>(id)).word;
}

/// What a command does, while somebody looks at it in a menu: the line at the bottom is no QStatusBar, which would say
/// it by itself.
class TipTeller : public QObject {
public:
    TipTeller(QWidget *window, std::function<void(const QString &tip)> tell) : QObject(window), m_tell(std::move(tell))
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::StatusTip)
            return QObject::eventFilter(watched, event);
        m_tell(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }

private:
    std::function<void(const QString &tip)> m_tell;
};

/// Before the first part of the window is made: Qt keeps what it took a widget for when that was given its name.
QWidget *withAccessRoles(QWidget *parent)
{
    installAccessRoles();
    return parent;
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(withAccessRoles(parent)),
      m_session(session),
      m_network(NetworkWatch::of(session)),
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
    // Several windows may have workspaces of merchants in several zones.
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *focused) {
        if (focused && focused == windowHandle())
            setSaidZone(merchantsZone(m_session));
    });

    buildPages();
    new TipTeller(this, [this](const QString &tip) {
        if (m_session.runningTask())
            return; // what is done now is more than what could be done
        if (tip.isEmpty())
            refreshStatus();
        else
            m_taskBar->setStatus(Tone::Neutral, Icon::Info, tip);
    });
    auto *menus = new WindowMenus(session, *this, *m_banners);
    connect(menus, &WindowMenus::membersSeen, this, &MainWindow::lookWhoActs);

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
    connect(&session, &Session::ended, this, [this](const QString &title) {
        m_banners->showBanner(u"ended"_s,
            {Tone::Positive, tr("“%1” has ended; its sheet was closed meanwhile.").arg(title), {}, {}, true});
    });
    connect(&m_network, &NetworkWatch::changed, this, &MainWindow::showNetwork);
    connect(&session, &Session::syncFinished, this, [this] {
        if (m_network.isOffline())
            showNetwork(); // what is owed is known by now
    });
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
    connect(m_firstRun, &FirstRunPage::connectRequested, this,
        [this](const QString &provider) { go(PageId::Connections, u"new "_s + provider); });
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &MainWindow::sampleRequested);

    m_rail->stayBeside(m_stack);
    resize(usualSize());
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
    showClock(); // a window that takes another's place
    if (m_network.isOffline())
        showNetwork();
    lookWhoActs();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *rewards = new RewardsPage(m_session, m_stack);
    auto *payouts = new PayoutsPage(m_session, m_stack);
    connect(rewards, &RewardsPage::batchWanted, this, [this, payouts](const ChosenRewards &chosen) {
        go(PageId::Payouts);
        payouts->makeNew(chosen);
    });
    m_pages = {
        new OverviewPage(m_session, m_stack),
        new CampaignsPage(m_session, m_stack),
        new ParticipantsPage(m_session, m_stack),
        new ReferralsPage(m_session, m_stack),
        rewards,
        payouts,
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

QSize MainWindow::usualSize()
{
    return {scaled(1280), scaled(800)};
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::tellHolder(const Error &error, const std::function<void(std::function<void(bool)> answer)> &show)
{
    const auto ask = [this, show] {
        show([this](bool opened) {
            if (opened)
                m_banners->dismiss(u"holder"_s);
            else
                m_banners->showBanner(u"holder"_s,
                    {Tone::Warning, tr("It does not answer. Perhaps a command in a terminal is using the workspace."),
                        {}, {}, true});
        });
    };
    BannerContent content{Tone::Warning, safeText(sentenceFor(error), 600), {}, {}, true};
    content.actions.append(BannerAction{tr("Show the open window"), ask});
    m_banners->showBanner(u"holder"_s, content);
}

void MainWindow::tellLanguageWaits(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banners->dismiss(u"language"_s);
    else
        m_banners->showBanner(u"language"_s, {Tone::Info, sentence, {}, {}, true});
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
    refreshBroken();
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
                  .arg(saidText(progress.stage), formatCount(progress.done), formatCount(qRound64(progress.perSecond)))
            : tr("%1: %2", "stage, count").arg(saidText(progress.stage), formatCount(progress.done));
        m_taskBar->setTasks({m_task});
    });
    connect(task, &services::Task::finished, this, [this] {
        m_taskBar->setTasks({});
        refreshStatus();
        if (m_closing) {
            stayOpen(); // what is begun at the end of this task is stopped like it
            close();
        }
    });
}

void MainWindow::showError(const Error &error)
{
    if (error.kind == ErrorKind::Offline && m_network.isOffline()) {
        showNetwork();
        return;
    }
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
        Q_EMIT closed();
        return;
    }
    // A task ends at its next safe place; the window goes when it has.
    event->ignore();
    if (!m_closing) {
        m_closing = true;
        task->cancel();
        m_task.cancelling = true;
        m_taskBar->setTasks({m_task});
        m_banners->showBanner(u"closing"_s,
            {Tone::Info, tr("Finishing the current step, then this window closes."), {},
                {{tr("Keep it open"), [this] { stayOpen(); }}}, false});
    }
}

void MainWindow::stayOpen()
{
    m_closing = false;
    m_banners->dismiss(u"closing"_s);
}

} // namespace rd::views
