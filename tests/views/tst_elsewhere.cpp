// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is elsewhere: notices, other windows of the program, and whoever else has a workspace.
#include "app/deskwindows.h"
#include "app/frontdoor.h"
#include "tests/views/deskfixture.h"
#include "views/connections/connectionspage.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/notices.h"
#include "views/shell/settingssheet.h"
#include "views/shell/workspacemenu.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::views;

namespace {

/// New books, closed again.
bool makeBooks(const QString &directory)
{
    app::CompositionOptions options;
    options.directory = directory;
    options.sample = true; // keys in memory
    options.timeZone = "Europe/Berlin";
    options.currency = Currency::parse(u"EUR").value();
    return app::Composition::open(options).has_value();
}

app::CompositionOptions optionsOf(const QString &directory)
{
    app::CompositionOptions options;
    options.directory = directory;
    options.sample = true;
    options.timeZone = "Europe/Berlin";
    options.currency = Currency::parse(u"EUR").value();
    return options;
}

QAction *actionOf(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').contains(words))
            return action;
    }
    return nullptr;
}

QMenu *menuOf(const MainWindow &window, const QString &title)
{
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu() && action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

void clickIn(QMenu *menu, QAction *action)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

} // namespace

class TestElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
        m_notices = m_desk->window->findChild<Notices *>();
        QVERIFY(m_notices);
    }
    void init()
    {
        m_told.clear();
        m_isTaken = true;
        m_notices->setOutlet([this](const Notices::Notice &notice) {
            m_told += notice.title + u": "_s + notice.text;
            return m_isTaken;
        });
    }
    void cleanup()
    {
        m_notices->setWanted(false);
        QVERIFY(m_desk->tidyUp());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void nobodyIsToldWithoutAsking()
    {
        QVERIFY(!m_notices->isWanted());
        leave();
        failATask();
        QVERIFY(m_told.isEmpty());
    }

    void theSettingIsOffAtFirstAndKept()
    {
        QVERIFY(m_desk->activate());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *sheet = qobject_cast<SettingsSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        auto *check = qobject_cast<QCheckBox *>(sheet->control(u"notices"_s));
        QVERIFY(check && !check->isChecked());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(m_notices->isWanted());
        QCOMPARE(m_desk->session().viewState().load(u"window/notices"_s), QByteArray("1"));
    }

    void whoLooksAtTheWindowIsNotTold()
    {
        m_notices->setWanted(true);
        QVERIFY(m_desk->activate());
        failATask();
        QVERIFY(m_told.isEmpty());
    }

    void newDueRewardsAreTold()
    {
        m_notices->setWanted(true);
        m_desk->window->go(PageId::Overview);
        // Somebody approved some; a sync finds as many new ones, as if they had just come.
        auto due = m_desk->desk().rewards.list({});
        QVERIFY(due);
        std::vector<RewardId> some;
        for (const RewardRow &row : due->rows) {
            if (row.state == RewardState::Due && some.size() < 3)
                some.push_back(row.id);
        }
        QCOMPARE(some.size(), std::size_t(3));
        QVERIFY(decide(services::Decision::Approve, some));
        Q_EMIT m_desk->session().booksChanged();
        QVERIFY(m_desk->settle());
        leave();
        services::Task *task = m_desk->session().startSync();
        QVERIFY(task);
        QVERIFY(decide(services::Decision::Withdraw, some));
        QVERIFY(m_desk->settle());
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY2(m_told.constFirst().contains(u"3 rewards"_s), qPrintable(m_told.constFirst()));
        // A click on it leads there.
        m_notices->openLast();
        QCOMPARE(m_desk->window->currentPage(), PageId::Rewards);
        // The next sync finds nothing new and says nothing.
        QVERIFY(m_desk->settle());
        leave();
        QVERIFY(m_desk->session().startSync());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_told.size(), 1);
    }

    void whatFailedIsToldWithoutNames()
    {
        m_notices->setWanted(true);
        leave();
        failATask();
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(!m_told.constFirst().contains(u'@'));
        m_notices->openLast();
        QCOMPARE(m_desk->window->currentPage(), PageId::Activity);
    }

    void withoutAPlaceTheWindowKeepsThem()
    {
        m_notices->setWanted(true);
        m_isTaken = false;
        leave();
        failATask();
        QTRY_COMPARE(m_told.size(), 1);
        const auto banners = m_desk->window->findChildren<Banner *>();
        const auto found = std::find_if(banners.begin(), banners.end(),
            [](const Banner *banner) { return banner->content().text == u"Something did not work"_s; });
        QVERIFY(found != banners.end());
        (*found)->content().actions.constFirst().run();
        QCOMPARE(m_desk->window->currentPage(), PageId::Activity);
    }

    void theWindowSaysWhoHoldsTheWorkspace()
    {
        m_desk->window->go(PageId::Connections);
        QVERIFY(m_desk->settle());
        auto *page = static_cast<ConnectionsPage *>(m_desk->window->page(PageId::Connections));
        QVERIFY(page->holderLabel()->isVisible());
        const QString text = page->holderLabel()->text();
        QVERIFY2(text.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(text));
        QVERIFY2(text.startsWith(u"This window holds the workspace"_s), qPrintable(text));
    }

    void aRecentWorkspaceOpensWithClicks()
    {
        QTemporaryDir folder;
        const QString second = folder.filePath(u"second"_s);
        QVERIFY(makeBooks(second));
        app::VolatileViewState state;
        WorkspaceMenu::remember(state, second);
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        windows.open(optionsOf(folder.filePath(u"first"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        MainWindow *first = windows.newestWindow();
        QMenu *file = menuOf(*first, u"File"_s);
        QVERIFY(file);
        file->popup({0, 0});
        QMenu *recent = actionOf(file, u"Recent workspaces"_s)->menu();
        QVERIFY(recent);
        recent->popup({0, 0});
        QAction *entry = actionOf(recent, u"second"_s);
        QVERIFY(entry);
        QVERIFY(!actionOf(recent, u"first"_s)); // that is this one
        clickIn(recent, entry);
        file->close();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 30000);
        QVERIFY(windows.newestWindow() != first);
        QVERIFY(windows.newestWindow()->isVisible());
        // Again: the window that is there, not a second one.
        Q_EMIT first->workspaceRequested(second);
        QVERIFY(QTest::qWaitForWindowActive(windows.newestWindow(), 30'000));
        QCOMPARE(opened.size(), 2);
    }

    void aClosedWindowLetsItsWorkspaceGo()
    {
        QTemporaryDir folder;
        const QString second = folder.filePath(u"second"_s);
        QVERIFY(makeBooks(second));
        app::VolatileViewState state;
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        windows.open(optionsOf(folder.filePath(u"first"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        windows.open(optionsOf(second));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 30000);
        QPointer<MainWindow> window = windows.newestWindow();
        QVERIFY(!app::Composition::openFile(optionsOf(second))); // it is in use
        window->close(); // now, or at the next safe place
        QTRY_VERIFY_WITH_TIMEOUT(window.isNull(), 30000);
        QVERIFY(app::Composition::openFile(optionsOf(second)));
    }

    /// Another program has it: its window is asked to come to the front.
    void booksInUseLeadToTheirWindow()
    {
        QTemporaryDir folder;
        const QString second = folder.filePath(u"second"_s);
        QVERIFY(makeBooks(second));
        const auto held = app::Composition::openFile(optionsOf(second));
        QVERIFY(held);
        app::FrontDoor door(second);
        QVERIFY(door.listen());
        QSignalSpy knocked(&door, &app::FrontDoor::knocked);
        app::VolatileViewState state;
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        windows.open(optionsOf(folder.filePath(u"first"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        MainWindow *first = windows.newestWindow();
        Q_EMIT first->workspaceRequested(second);
        QPushButton *show = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((show = buttonOf(*first, u"Show the open window"_s)), 30'000);
        const auto *banner = qobject_cast<Banner *>(show->parentWidget());
        QVERIFY(banner);
        const QString said = banner->content().text;
        QVERIFY2(said.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(said));
        QVERIFY2(said.contains(u"since"_s), qPrintable(said));
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_COMPARE(knocked.size(), 1);
        QTRY_VERIFY(!buttonOf(*first, u"Show the open window"_s));
        QCOMPARE(opened.size(), 1);
    }

private:
    static QPushButton *buttonOf(const QWidget &window, const QString &text)
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// To another window of the same desktop.
    void leave()
    {
        m_other.show();
        m_other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_other, 30'000));
        QVERIFY(!m_desk->window->isActiveWindow());
    }
    void failATask()
    {
        m_desk->session().run(u"Something"_s, [](const ProgressSink &, const CancelToken &) -> Status {
            return fail(ErrorKind::Timeout, u"no way to somebody@example.com"_s);
        });
        QVERIFY(m_desk->settle());
    }
    bool decide(services::Decision decision, const std::vector<RewardId> &ids)
    {
        services::DecisionRequest request;
        request.decision = decision;
        request.ids = ids;
        request.member = m_desk->desk().actor;
        const auto done = m_desk->desk().rewards.decide(request);
        return done && done->done.size() == ids.size();
    }
    std::unique_ptr<DeskFixture> m_desk;
    Notices *m_notices = nullptr;
    QWidget m_other;
    QStringList m_told;
    bool m_isTaken = true;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestElsewhere test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_elsewhere.moc"
