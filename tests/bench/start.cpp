// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindows.h"
#include "app/settings.h"
#include "models/storage/migrations.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/bench/memory.h"
#include "views/dashboards/overviewpage.h"
#include "views/shell/mainwindow.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace rd::bench {

using namespace Qt::StringLiterals;

app::CompositionOptions openOptions(const QString &directory)
{
    app::CompositionOptions options;
    options.directory = directory;
    options.sample = true;
    return options;
}

void makeBooks(const QString &directory, const AccountSize &size)
{
    copyWorkspace(generatedWorkspace(size), directory);
    need(need(app::Composition::open(openOptions(directory)))->desk().books.update({}, {}));
}

QString keptBooks(const Options &options, const AccountSize &size, const QString &otherwise)
{
    if (options.keep.isEmpty()) {
        makeBooks(otherwise, size);
        return otherwise;
    }
    const QString path = u"%1/books-%2-%3-%4"_s.arg(options.keep)
                             .arg(size.payments)
                             .arg(size.participants)
                             .arg(u"%1-%2"_s.arg(QLatin1StringView(RD_VERSION)).arg(storage::schemaVersion()));
    const QString made = path + u"/made"_s;
    if (QFile::exists(made))
        return path;
    QDir(path).removeRecursively();
    makeBooks(path, size);
    QFile mark(made);
    require(mark.open(QIODevice::WriteOnly), "cannot keep the books");
    return path;
}

void measureWindow(const Options &options, const QString &directory, qint64 payments)
{
    Figure painted{"U1 start to painted overview", "s", "<= 0.4", payments};
    Figure memory{"U2 memory, overview only", "MB", "<= 120", payments};
    for (int round = 0; round < options.rounds; ++round) {
        const Stopwatch watch;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"window"_s, directory});
        require(process.waitForReadyRead(60'000), "the window does not show its figures");
        painted.samples.push_back(watch.seconds());
        require(process.waitForFinished(60'000), "the window does not end");
        memory.samples.push_back(process.readAll().trimmed().toDouble() / 1024);
    }
    print(painted);
    print(memory);
}

namespace {

void measureProgram(const Options &options, std::string name, const QStringList &arguments)
{
    Figure figure{std::move(name), "s", {}, 1};
    for (int round = 0; round < options.rounds * 3; ++round) {
        const Stopwatch watch;
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/referral-desk"_s, arguments);
        require(process.waitForFinished(60'000) && process.exitCode() == 0, "the program does not run");
        figure.samples.push_back(watch.seconds());
        figure.checksum = process.readAllStandardOutput().size();
    }
    print(figure);
}

} // namespace

void measureStart(const Options &options)
{
    const QTemporaryDir directory;
    measureProgram(options, "start of --version", {u"--version"_s});
    const QString small = directory.filePath(u"small"_s);
    makeBooks(small, {1'000, 100, 10});
    measureProgram(options, "rewards list --json of 1,000 rewards",
        {u"--workspace"_s, small, u"rewards"_s, u"list"_s, u"--json"_s});
    const AccountSize size = AccountSize::of(options);
    const QString large = directory.filePath(u"large"_s);
    makeBooks(large, size);
    measureWindow(options, large, size.payments);
}

int runWindow(QApplication &application, const QString &directory,
    const std::function<void(views::MainWindow &, views::OverviewPage &)> &shown)
{
    views::Theme::install(application);
    app::VolatileViewState viewState;
    app::DeskWindows windows(viewState);
    bool isShown = false;
    QObject::connect(&windows, &app::DeskWindows::failed, &application, [](const Error &error) { die(error.text); });
    QObject::connect(&windows, &app::DeskWindows::opened, &application, [&] {
        views::MainWindow *window = windows.newestWindow();
        auto *page = qobject_cast<views::OverviewPage *>(window->page(views::PageId::Overview));
        require(page != nullptr, "the overview is another page");
        QObject::connect(page, &views::OverviewPage::reloaded, window, [&isShown, &shown, window, page] {
            if (isShown || window->isFirstRun() || page->isEmptyShown())
                return;
            isShown = true;
            // After the layout of what has just been filled in.
            QTimer::singleShot(0, window, [&shown, window, page] { shown(*window, *page); });
        });
    });
    windows.open(openOptions(directory));
    return QApplication::exec();
}

int windowChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 1, "a window needs a directory");
    QApplication application(argc, argv);
    return runWindow(application, arguments.front(), [](views::MainWindow &window, views::OverviewPage &) {
        require(!window.grab().isNull(), "nothing was painted");
        std::printf("%lld\n", static_cast<long long>(peakKilobytes()));
        std::fflush(stdout);
        QCoreApplication::quit();
    });
}

} // namespace rd::bench
