// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "tests/bench/groups.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

struct Group {
    QLatin1StringView name;
    QLatin1StringView help;
    void (*measure)(const Options &);
};

constexpr std::array kGroups{
    Group{"backfill"_L1, "S1, S4: a first sync beside its floor, and a second one"_L1, measureBackfill},
    Group{"latency"_L1, "S2: a slow provider with rate limits"_L1, measureLatency},
    Group{"faults"_L1, "S3: a bad line, a killed program"_L1, measureFaults},
    Group{"kills"_L1, "rewards issued under kills and lost answers: one effect each (a few minutes)"_L1, measureKills},
    Group{"memory"_L1, "S5: peak memory of a sync"_L1, measureMemory},
    Group{"preview"_L1, "R1: the rules alone"_L1, measurePreview},
    Group{"recompute"_L1, "R2: from SQLite to persisted rewards"_L1, measureRecompute},
    Group{"touched"_L1, "R3: what one payment or one campaign changes; a simulation"_L1, measureTouched},
    Group{"shop"_L1, "a shop's 250,000 orders: time and peak memory of the first load"_L1, measureShop},
    Group{"payouts"_L1, "P1: a batch of 100,000 payouts, its file, its results"_L1, measurePayouts},
    Group{"formats"_L1, "P1: a file of 100,000 payouts as CSV and as a workbook"_L1, measurePayoutFormats},
    Group{"dashboard"_L1, "D1: the overview of 36 months, from the choice to painted"_L1, measureDashboard},
    Group{"start"_L1, "U1, U2: start of window and program"_L1, measureStart},
    Group{"tables"_L1, "T1, T2, T3, U2: typing, sorting, scrolling over a million participants"_L1, measureTables},
    Group{"whole"_L1,
        "T1, T2, T3, D1, U1, U2: participants, rewards and referrals by the million, five million payments; from page "
        "to page"_L1,
        measureWhole},
    Group{"live"_L1,
        "how long the window over such books is deaf at most, and how it scrolls, during a sync and an issue"_L1,
        measureLive},
};

/// Children that open a window: each is an application of its own.
struct Window {
    QLatin1StringView name;
    int (*run)(int argc, char **argv, const QStringList &arguments);
};

constexpr std::array kWindows{
    Window{"window"_L1, windowChild},
    Window{"dashboard"_L1, dashboardChild},
    Window{"tables"_L1, tableChild},
    Window{"places"_L1, placesChild},
    Window{"updates"_L1, updatesChild},
    Window{"scrolling"_L1, scrollingChild},
};

int measure(const QStringList &arguments)
{
    QString help = u"Measures the program; prints one JSON line a figure. Groups:\n"_s;
    for (const Group &group : kGroups)
        help += u"  "_s + group.name + u": "_s + group.help + u'\n';
    QCommandLineParser parser;
    parser.setApplicationDescription(help);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"Rounds of each figure."_s, u"N"_s, u"3"_s},
        {u"only"_s, u"Only this group; may be given several times."_s, u"NAME"_s},
        {u"payments"_s, u"Payments of generated accounts, a million without this."_s, u"N"_s, u"0"_s},
        {u"keep"_s, u"Keep the books of \"whole\" and \"live\" in this directory, and use them again."_s,
            u"DIRECTORY"_s},
        {u"quick"_s, u"Small sizes: shows that everything runs, its times say nothing."_s}});
    parser.process(arguments);
    const QStringList only = parser.values(u"only"_s);
    const Options options{parser.value(u"rounds"_s).toInt(), parser.isSet(u"quick"_s),
        parser.value(u"payments"_s).toInt(), parser.value(u"keep"_s)};
    require(options.rounds > 0 && options.payments >= 0, "--rounds and --payments are numbers");
    int measured = 0;
    for (const Group &group : kGroups) {
        if (!only.isEmpty() && !only.contains(group.name))
            continue;
        group.measure(options);
        ++measured;
    }
    require(measured > 0, "no group of that name; --help lists them");
    return 0;
}

} // namespace

QByteArray runChild(const QString &kind, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s, kind} + arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace rd::bench

int main(int argc, char **argv)
{
    using namespace rd::bench;
    // Before there is an application: windows of children have no screen to go to.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    rd::app::startLogging({}, false);
    if (arguments.value(1) == "--child"_L1) {
        for (const Window &window : kWindows) {
            if (arguments.value(2) == window.name)
                return window.run(argc, argv, arguments.mid(3));
        }
    }
    const QCoreApplication application(argc, argv);
    if (arguments.value(1) == "--child"_L1 && arguments.value(2) == "sync"_L1)
        return syncChild(arguments.mid(3));
    return measure(arguments);
}
