// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/deskwindows.h"
#include "app/frontdoor.h"
#include "app/logging.h"
#include "app/settings.h"
#include "app/systemclock.h"
#include "views/shell/mainwindow.h"
#include "views/support/languages.h"
#include "views/support/saidtexts.h"
#include "views/theme/iconset.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"workspace"_s, u"Directory of the workspace."_s, u"DIR"_s},
        {u"verbose"_s, u"More notes on standard error."_s}, {u"quiet"_s, u"No notes."_s},
        {u"json"_s, u"For commands."_s}, {u"yes"_s, u"For commands."_s},
        {u"take-over"_s, u"Use a workspace that another computer left open."_s},
        {u"size"_s, u"small or large."_s, u"SIZE"_s}, {u"seed"_s, u"Number the sample data is made from."_s, u"N"_s}});
}

/// Before there is a window the only way to say it is a box; closing it ends the program.
QMessageBox *startErrorBox(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Referral Desk"_s, {}, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QString text = views::saidText(error.text);
    box->setText(error.hint.isEmpty() ? text : QString(text + u"\n\n"_s + views::saidText(error.hint)));
    QObject::connect(box, &QMessageBox::finished, qApp, [kind = error.kind] { QApplication::exit(exitStatus(kind)); });
    box->open();
    return box;
}

/// Another computer left the workspace open: only a person knows whether it is done with it.
void offerTakeOver(QMessageBox *box, DeskWindows &windows, const CompositionOptions &options)
{
    QPushButton *use = box->addButton(QCoreApplication::translate("rd::app", "Use it here"), QMessageBox::ActionRole);
    use->disconnect();
    QObject::connect(use, &QPushButton::clicked, box, [box, use, &windows, options] {
        use->setEnabled(false);
        // It stays until there is another window: the last one that closes ends the program.
        const auto leave = [box] {
            QObject::disconnect(box, &QMessageBox::finished, nullptr, nullptr);
            box->close();
        };
        QObject::connect(&windows, &DeskWindows::opened, box, leave);
        QObject::connect(&windows, &DeskWindows::failed, box, leave);
        CompositionOptions again = options;
        again.takeOver = true;
        windows.open(std::move(again));
    });
}

/// Who holds the workspace may be a window of this program: then there is a way to it.
void showStartError(const Error &error, DeskWindows *windows = nullptr, const CompositionOptions &options = {})
{
    QMessageBox *box = startErrorBox(error);
    const QString workspace = options.directory;
    if (errorCode(error) == "other-machine"_L1 && windows) {
        offerTakeOver(box, *windows, options);
        return;
    }
    if (error.kind != ErrorKind::Locked || workspace.isEmpty())
        return;
    QPushButton *show =
        box->addButton(QCoreApplication::translate("rd::app", "Show the open window"), QMessageBox::ActionRole);
    // A button of a message box closes it; this one waits for the answer first.
    show->disconnect();
    QObject::connect(show, &QPushButton::clicked, box, [box, show, workspace] {
        show->setEnabled(false);
        FrontDoor::knock(workspace, box, [box](bool opened) {
            if (opened)
                box->close();
            else
                box->setInformativeText(QCoreApplication::translate(
                    "rd::app", "It does not answer. Perhaps a command in a terminal is using the workspace."));
        });
    });
}

int runStartError(const Error &error)
{
    showStartError(error);
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char **argv, std::map<QString, Secret> environmentSecrets)
{
    QCommandLineParser early;
    addOptions(early);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (!early.parse(arguments)) {
        std::fputs(qUtf8Printable(
                       u"referral-desk: "_s + early.errorText() + u"\n  referral-desk --help lists the options.\n"_s),
            stderr);
        return exitStatus(ErrorKind::Usage);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Referral Desk"_s);
    QApplication::setDesktopFileName(u"io.github.referraldesk.ReferralDesk"_s);
    SettingsViewState viewState;
    views::speak(QString::fromLatin1(viewState.load(u"window/language"_s)));
    views::Theme::install(application);
    views::Theme::setMode(static_cast<views::ThemeMode>(qBound(0, viewState.load(u"window/theme"_s).toInt(), 2)));
    views::Theme::setDensity(static_cast<views::Density>(qBound(0, viewState.load(u"window/rows"_s).toInt(), 1)));
    if (viewState.load(u"window/theme"_s).isEmpty())
        views::Theme::setMode(views::ThemeMode::System);
    QApplication::setWindowIcon(views::Icons::application());

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QApplication::arguments()))
        return runStartError(
            {ErrorKind::Usage, parser.errorText(), u"referral-desk --help lists the options."_s, {}, false, 0, {}});
    startLogging({}, parser.isSet(u"verbose"_s));

    DeskWindows windows(viewState);
    if (parser.positionalArguments().value(0) == "demo"_L1) {
        SampleDeskOptions options;
        options.now = SystemClock().now();
        options.directory = parser.value(u"workspace"_s);
        options.large = parser.value(u"size"_s) == "large"_L1;
        if (parser.isSet(u"seed"_s))
            options.seed = parser.value(u"seed"_s).toULongLong();
        windows.openSample(options, [](const Error &error) { showStartError(error); });
    } else {
        CompositionOptions options;
        options.directory = parser.isSet(u"workspace"_s)
            ? parser.value(u"workspace"_s)
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        options.environmentSecrets = std::move(environmentSecrets);
        options.takeOver = parser.isSet(u"take-over"_s);
        QObject::connect(&windows, &DeskWindows::failed, &application,
            [&windows, options](const Error &error) { showStartError(error, &windows, options); });
        QObject::connect(&windows, &DeskWindows::opened, &application,
            [logs = QString(options.directory + "/logs"_L1), verbose = parser.isSet(u"verbose"_s)] {
                startLogging(logs, verbose);
            });
        windows.open(std::move(options));
    }
    return QApplication::exec();
}

} // namespace rd::app
