// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserver.h"
#include "tests/bench/groups.h"
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

/// One run of the real program; the most memory it had, in kilobytes.
qint64 run(const QString &directory, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"HOME"_s, directory);
    environment.insert(u"USER"_s, u"owner"_s);
    environment.insert(u"REFERRAL_DESK_SECRET_SHOP"_s, QString::fromLatin1(sample::ShopServer::adminToken()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/referral-desk"_s,
        QStringList{u"--workspace"_s, directory + u"/desk"_s, u"--json"_s, u"--yes"_s} + arguments);
    require(process.waitForStarted(), "cannot start the program");
    qint64 peak = 0;
    while (!process.waitForFinished(20))
        peak = std::max(peak, peakKilobytes(process.processId()));
    if (process.exitCode() != 0)
        die(QString::fromUtf8(process.readAllStandardError()));
    return peak;
}

/// A first load of so many orders by a bulk operation.
void load(int orders, Figure &seconds, Figure &memory)
{
    sample::ShopOptions options;
    options.orders = orders;
    options.customers = std::max(orders / 10, 10);
    sample::ShopServer server(options);
    const QUrl base = need(server.start());
    const QTemporaryDir directory;
    run(directory.path(), {u"connect"_s, u"shopify"_s, u"--name"_s, u"shop"_s, u"--api-base"_s, base.toString()});
    const Stopwatch watch;
    const qint64 peak = run(directory.path(), {u"sync"_s});
    seconds.samples.push_back(watch.seconds());
    memory.samples.push_back(static_cast<double>(peak) / 1024);
}

} // namespace

void measureShop(const Options &options)
{
    const int large = options.quick ? 4'000 : 250'000;
    const int half = large / 2;
    const int small = large / 10;
    Figure smallSeconds{"shop: first load, a tenth", "s", {}, small};
    Figure smallMemory{"shop: peak memory, a tenth", "MiB", {}, small};
    Figure halfSeconds{"shop: first load, half", "s", {}, half};
    Figure halfMemory{"shop: peak memory, half", "MiB", {}, half};
    Figure seconds{"shop: first load", "s", {}, large};
    Figure memory{"shop: peak memory", "MiB", {}, large};
    for (int round = 0; round < options.rounds; ++round) {
        load(small, smallSeconds, smallMemory);
        load(half, halfSeconds, halfMemory);
        load(large, seconds, memory);
    }
    for (const Figure &figure : {smallSeconds, smallMemory, halfSeconds, halfMemory, seconds, memory})
        print(figure);
    // Nothing grows with the number of orders but SQLite's own cache. A tenth does not fill it, half of them do.
    print(ratio("shop: memory of ten times the orders", memory, smallMemory, "<= 1.5", "x a tenth"));
    print(ratio("shop: memory of twice the orders", memory, halfMemory, "<= 1.15", "x half"));
}

} // namespace rd::bench
