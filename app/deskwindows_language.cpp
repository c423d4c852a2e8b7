// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs. Words are everywhere in a window, in what pages have put together as well:
// a new window takes the place of each, on the same session, and shows what the former one showed.
#include "app/deskentry.h"
#include "models/services/pool.h"
#include "views/shell/windowplace.h"
#include "views/support/helpwindow.h"
#include "views/support/languages.h"
#include "views/widgets/safetext.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr int kLookMs = 50;
constexpr int kQuickLooks = 20; ///< so long the pool's short work is waited for without a word

/// What a person has open over a window and may have typed into.
const QDialog *openSheet()
{
    const auto tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        const auto *dialog = qobject_cast<const QDialog *>(top);
        if (dialog && dialog->isVisible() && dialog->isModal())
            return dialog;
    }
    return nullptr;
}

} // namespace

void DeskWindows::chooseLanguage(const QString &code)
{
    m_viewState.save(u"window/language"_s, code.toLatin1());
    // A sample has an arrangement of its own.
    for (const auto &entry : m_entries)
        entry->session->viewState().save(u"window/language"_s, code.toLatin1());
    m_wantedLanguage = code;
    m_languageLooks = 0;
    m_languageTold.clear();
    // Not in the middle of the menu that was clicked.
    m_languageLook.start(0);
}

/// A sentence, empty where it lasts a moment only; nothing when it can be done.
std::optional<QString> DeskWindows::whatLanguageWaitsFor() const
{
    for (const auto *list : {&m_entries, &m_leaving}) {
        for (const auto &entry : *list) {
            if (const services::Task *task = entry->session->runningTask())
                return tr("The language changes as soon as “%1” has ended.").arg(task->title());
        }
    }
    if (const QDialog *sheet = openSheet())
        return tr("The language changes as soon as “%1” is closed.").arg(views::safeText(sheet->windowTitle(), 80));
    if (QApplication::activePopupWidget())
        return QString();
    if (services::isWorking() || !m_leaving.empty())
        return m_languageLooks < kQuickLooks ? QString()
                                             : tr("The language changes as soon as the work under way has ended.");
    return {};
}

void DeskWindows::changeLanguage()
{
    if (!m_wantedLanguage)
        return;
    const auto tell = [this](const QString &sentence) {
        for (const auto &entry : m_entries)
            entry->window->tellLanguageWaits(sentence);
    };
    if (*m_wantedLanguage == views::spoken()) {
        // They have thought better of it.
        m_wantedLanguage.reset();
        tell({});
        return;
    }
    if (const auto waits = whatLanguageWaitsFor()) {
        ++m_languageLooks;
        // Once: a banner that is made anew would take the keyboard and be read out again.
        if (!waits->isEmpty() && *waits != std::exchange(m_languageTold, *waits))
            tell(*waits);
        m_languageLook.start(kLookMs);
        return;
    }
    views::speak(*std::exchange(m_wantedLanguage, {}));
    for (const auto &entry : m_entries)
        makeAnew(*entry, [this, place = entry.get()] { makeWindow(*place); });
}

void DeskWindows::makeAnew(Entry &entry, const std::function<void()> &make)
{
    const views::WindowPlace place(*entry.window);
    const auto *help = entry.window->findChild<QDialog *>(u"help"_s);
    const bool hasHelp = help && help->isVisible();
    const bool isActive = entry.window->isActiveWindow();
    // It stays until the next one is there: the last one that goes ends the program.
    const std::unique_ptr<views::MainWindow> former = std::move(entry.window);
    make();
    place.putBack(*entry.window);
    entry.window->setWindowState(former->windowState());
    if (former->isVisible())
        entry.window->show();
    if (isActive)
        entry.window->activateWindow();
    if (hasHelp)
        views::showHelp(entry.window.get(), entry.window->currentPage(), &entry.session->dialogs());
}

} // namespace rd::app
