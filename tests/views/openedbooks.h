// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskwindows.h"
#include "tests/views/deskfixture.h"
#include "views/shell/filechecknotice.h"
#include "views/widgets/banner.h"

#include <QPushButton>
#include <QSignalSpy>

#include <atomic>
#include <thread>

namespace rd::views {

/// Stands in for SQLite's look over a large file on a cold disk: it lasts until somebody lets it end.
struct SlowCheck {
    std::atomic_bool isReleased = false;
    std::atomic_int begun = 0;
    std::atomic_int stopped = 0;
    QElapsedTimer since; ///< started by the first look, read after `begun`

    [[nodiscard]] std::function<Status(const ProgressSink &, const CancelToken &)> look()
    {
        return [this](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            since.start();
            ++begun;
            while (!isReleased) {
                if (cancel.isCancelled()) {
                    ++stopped;
                    return fail(ErrorKind::Cancelled, u"stopped"_s);
                }
                progress({u"megabytes checked"_s, 1000, 4000, 0});
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            return {};
        };
    }
};

/// A window on books in a folder of their own.
class Opened {
public:
    Opened() : m_windows(std::make_unique<app::DeskWindows>(m_state))
    {
        QObject::connect(m_windows.get(), &app::DeskWindows::failed, &m_context, [this](const Error &error) {
            failed.append(error);
            // As the program does: something stays, so that it does not end.
        });
    }
    explicit Opened(const QString &directory, SlowCheck *check = nullptr) : Opened() { open(directory, check); }
    ~Opened()
    {
        // What the windows wait for ends also where a test has failed.
        for (SlowCheck *check : m_checks)
            check->isReleased = true;
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    void open(const QString &directory, SlowCheck *check)
    {
        QSignalSpy opened(m_windows.get(), &app::DeskWindows::opened);
        begin(directory, check);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        window = m_windows->newestWindow();
    }
    /// The same without waiting for the window.
    void begin(const QString &directory, SlowCheck *check)
    {
        app::CompositionOptions options = optionsOf(directory);
        if (check) {
            m_checks.push_back(check);
            options.fileCheck = check->look();
        }
        m_windows->open(std::move(options));
    }
    static app::CompositionOptions optionsOf(const QString &directory)
    {
        app::CompositionOptions options;
        options.directory = directory;
        options.sample = true; // keys in memory
        options.timeZone = "Europe/Berlin";
        options.currency = Currency::parse(u"EUR").value();
        return options;
    }
    [[nodiscard]] Banner *banner() const { return bannerOf(window, FileCheckNotice::key()); }
    [[nodiscard]] static Banner *bannerOf(const MainWindow *window, const QString &key)
    {
        return window ? window->banners()->banner(key) : nullptr;
    }
    [[nodiscard]] QPushButton *stopButton() const { return banner() ? banner()->findChild<QPushButton *>() : nullptr; }
    /// Until its pages have read what they show, whatever else is under way.
    [[nodiscard]] bool isRead() const
    {
        const auto isCalm = [this] {
            const std::vector<const QObject *> working = services::workingOwners();
            return std::find(working.begin(), working.end(), window.data()) == working.end();
        };
        // An answer may ask again.
        for (int quiet = 0; quiet < 3; ++quiet) {
            if (!QTest::qWaitFor(isCalm, 30'000))
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }
    /// As the end of the program does, whatever is under way.
    void endNow() { m_windows.reset(); }
    /// Nothing runs for it any more.
    [[nodiscard]] bool isGone() const { return window.isNull(); }

    [[nodiscard]] app::DeskWindows &windows() { return *m_windows; }

    QPointer<MainWindow> window;
    QList<Error> failed;

private:
    std::vector<SlowCheck *> m_checks;
    app::VolatileViewState m_state;
    std::unique_ptr<app::DeskWindows> m_windows;
    QObject m_context;
};

} // namespace rd::views
