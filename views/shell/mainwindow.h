// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "views/shell/page.h"
#include "views/widgets/taskbar.h"

#include <QMainWindow>

#include <array>
#include <functional>

class QStackedWidget;

namespace rd::services {
class Task;
}

namespace rd::views {

class BannerHost;
class FirstRunPage;
class NavigationRail;
class NetworkWatch;
class TestModeBand;
class TourStrip;

/// The frame: band, navigation, pages, banners, status line and menus. It shows what the session says and forwards what
/// people want; what a place does is the place's business.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Page *page(PageId id) const { return m_pages[static_cast<std::size_t>(id)]; }
    [[nodiscard]] PageId currentPage() const;
    void go(PageId id, const QString &argument = {});
    [[nodiscard]] static QString titleOf(PageId id); ///< as the navigation has it
    /// Whether the first-run page is in front.
    [[nodiscard]] bool isFirstRun() const;
    /// Asks once whether somebody new wants to be shown around.
    void offerTour();
    [[nodiscard]] TourStrip *tour() const { return m_tour; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] static QSize usualSize();
    /// Before all others, also when it was minimised.
    void bringToFront();
    /// What the change of the language waits for; empty = for nothing any more.
    void tellLanguageWaits(const QString &sentence);
    /// Other books could not be opened because a program has them: says who, and offers the way to their window.
    /// @param show asks that window to come to the front; its answer says whether there is one
    void tellHolder(const Error &error, const std::function<void(std::function<void(bool)> answer)> &show);

Q_SIGNALS:
    /// "Look around with sample data": the application opens a second window on the sample merchant.
    void sampleRequested();
    /// Other books in a window of their own.
    void workspaceRequested(const QString &directory);
    void aboutRequested();
    /// A copy of the books into a file, and one back into a folder of its own: files are the application's.
    void backupRequested();
    void restoreRequested();
    /// A person closed it and no task is under way. What it stands on may end; not in the middle of this signal.
    void closed();
    void helpRequested(rd::views::PageId page);
    /// Another language, or the system's for an empty code: the application makes its windows anew.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void refreshFrame();
    void refreshStatus();
    void refreshCounters();
    void refreshBroken();
    void showNetwork();
    [[nodiscard]] Instant newestSync() const;
    void watch(services::Task *task);
    void lookWhoActs();
    void showWhoActs(const Result<bool> &locked);
    void askPassphrase();
    void showError(const Error &error);
    void showClock();
    void stayOpen(); ///< the end of the task closes it no more

    Session &m_session;
    NetworkWatch &m_network;
    TestModeBand *m_band;
    NavigationRail *m_rail;
    BannerHost *m_banners;
    QStackedWidget *m_stack;
    TaskBar *m_taskBar;
    FirstRunPage *m_firstRun;
    TourStrip *m_tour;
    std::array<Page *, kPageCount> m_pages{};
    TaskEntry m_task;
    bool m_connectionsKnown = false;
    bool m_closing = false;
};

} // namespace rd::views
