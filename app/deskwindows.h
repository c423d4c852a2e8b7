// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/sampledesk.h"
#include "views/widgets/viewstate.h"
#include "views/widgets/widgetdialogs.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace rd::views {
class MainWindow;
enum class PageId;
} // namespace rd::views

namespace rd::app {

/// The open windows with what each stands on: a workspace, or the sample merchant. Parts of a window end in the right
/// order when it closes.
class DeskWindows : public QObject {
    Q_OBJECT
public:
    /// `viewState` outlives this.
    explicit DeskWindows(views::ViewState &viewState, QObject *parent = nullptr);
    ~DeskWindows() override;

    /// Opens the file on the pool, then a window on it; what was left open the last time is looked over once the window
    /// has been painted (rulings.md 51). opened() or failed() follows.
    void open(CompositionOptions given);
    /// Makes a new sample merchant on the pool, then a window on it that starts loading. What goes wrong is told to
    /// `refused`. While one is being made, nothing.
    void openSample(const SampleDeskOptions &options, std::function<void(const Error &)> refused);
    /// The books of another folder: in a new window, or in the one that has them already. What goes wrong is told in
    /// `from`.
    void openAnother(views::MainWindow *from, const QString &directory);
    [[nodiscard]] views::MainWindow *newestWindow() const;
    /// Looks again and again whether the language that somebody chose can be spoken now; at rest while none is waited
    /// for.
    [[nodiscard]] const QTimer *languageLook() const { return &m_languageLook; }

Q_SIGNALS:
    void opened(); ///< newestWindow() is it
    void failed(const rd::Error &error);

private:
    struct Entry;
    /// On the pool, while a note says how far it is and can stop it; `then` comes on the GUI thread.
    void openFile(
        std::shared_ptr<CompositionOptions> options, std::function<void(Result<std::unique_ptr<Composition>>)> then);
    [[nodiscard]] Status showWindow(const CompositionOptions &options, std::unique_ptr<Composition> composition);
    void checkAfterPaint(Entry &entry);
    /// Looks over a file that was not closed properly, with progress, before anything else is begun.
    void checkFile(Entry &entry);
    /// Nobody looked over the file, so these books are closed again.
    void giveUp(const Entry &entry, const Error &why);
    void checkUnfinished(Entry &entry);
    /// These books are an older copy: only a person knows whether that is meant.
    void askAboutOlderCopy(Entry &entry);
    void keepAlive(Entry &entry);
    /// A window was closed: it goes, with its books, as soon as nothing on the pool can need them any more.
    void leave(const views::MainWindow *window);
    void sweep();
    void openDoor(Entry &entry, const QString &directory);
    [[nodiscard]] Status showSample(std::unique_ptr<SampleDesk> sample);
    void show(std::unique_ptr<Entry> entry);
    void makeWindow(Entry &entry);
    /// From now on, or as soon as nothing is under way that it would interrupt (deskwindows_language.cpp).
    void chooseLanguage(const QString &code);
    void changeLanguage();
    [[nodiscard]] std::optional<QString> whatLanguageWaitsFor() const;
    static void makeAnew(Entry &entry, const std::function<void()> &make);
    void about(views::MainWindow *window, Composition *composition);
    views::ViewState &m_viewState;
    views::WidgetDialogs m_dialogs;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<std::unique_ptr<Entry>> m_leaving; ///< closed, with work still under way
    QStringList m_opening; ///< folders on their way into a window of their own
    bool m_isMakingSample = false;
    std::optional<QString> m_wantedLanguage; ///< its code, until the windows speak it
    QTimer m_languageLook;
    int m_languageLooks = 0; ///< while the pool works
    QString m_languageTold; ///< what it waits for, as it was said
};

} // namespace rd::app
