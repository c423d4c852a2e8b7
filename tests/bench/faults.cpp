// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"
#include "tests/bench/floor.h"
#include "tests/bench/groups.h"
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

/// What the wire does to people: each kind a few times, in the middle of the lists.
void addFaults(sample::StripeServer &server)
{
    int skip = 5;
    for (const auto kind :
        {sample::FaultKind::TooManyRequests, sample::FaultKind::ServerError, sample::FaultKind::TruncatedBody,
            sample::FaultKind::CloseBeforeAnswer, sample::FaultKind::ReorderedPage}) {
        sample::Fault fault;
        fault.kind = kind;
        fault.when = sample::requestTo("GET", "/v1/");
        fault.skip = skip;
        fault.times = 2;
        server.addFault(fault);
        skip += 7;
    }
}

/// Starts a sync in a process of its own and kills it after some of its pages.
void killInTheMiddle(sample::StripeServer &server, const QString &directory, quint64 pages)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const quint64 before = server.counters().requests;
    process.start(
        QCoreApplication::applicationFilePath(), {u"--child"_s, u"sync"_s, server.baseUrl().toString(), directory});
    require(process.waitForStarted(), "cannot start a child process");
    while (server.counters().requests < before + pages && !process.waitForFinished(2)) {}
    process.kill();
    process.waitForFinished();
}

} // namespace

void measureFaults(const Options &options)
{
    const int each = options.quick ? 2'000 : 10'000;
    const auto pages = static_cast<quint64>(each / 100);
    const auto server = startMerchant(each);
    const QTemporaryDir floorDirectory;
    const SyncTotals expected = runSyncFloor(server->baseUrl(), floorDirectory.filePath(u"floor.sqlite"_s));
    Figure lost{"S3 objects lost or doubled", "objects", "<= 0", expected.objects(), expected.checksum()};
    Figure again{"S3 pages fetched again", "pages", {}, static_cast<qint64>(pages * 3), expected.checksum()};
    for (int round = 0; round < options.rounds; ++round) {
        const QTemporaryDir directory;
        const QString workspace = directory.filePath(u"desk"_s);
        server->resetCounters();
        addFaults(*server);
        killInTheMiddle(*server, workspace, pages / 2 + static_cast<quint64>(round) * 3);
        killInTheMiddle(*server, workspace, pages / 2);
        static_cast<void>(BenchDesk(workspace, server->baseUrl()).syncUntil(each / 200));
        int tries = 0;
        for (bool complete = false; !complete; ++tries) {
            require(tries < 10, "the sync does not come to an end");
            const SyncTimes times = BenchDesk(workspace, server->baseUrl()).sync(true);
            complete = !times.report.connections.empty() && times.report.connections.front().complete;
        }
        server->clearFaults();
        const SyncTotals stored = totalsOfDesk(workspace);
        require(stored.checksum() == expected.checksum() && stored.lines == expected.lines
                && stored.payments == expected.payments,
            "the sums differ from what the merchant has");
        lost.samples.push_back(static_cast<double>(std::abs(stored.customers - expected.customers)
            + std::abs(stored.charges - expected.charges) + std::abs(stored.invoices - expected.invoices)));
        const auto asked = server->counters().byEndpoint;
        again.samples.push_back(static_cast<double>(asked.value("GET /v1/customers") + asked.value("GET /v1/charges")
            + asked.value("GET /v1/invoices") - pages * 3));
    }
    print(lost);
    print(again);
}

void measureMemory(const Options &options)
{
    const int each = options.quick ? 2'000 : 100'000;
    const auto server = startMerchant(each);
    Figure peak{"S5 peak memory of a sync", "MB", "<= 150", qint64{each} * 3};
    Figure pull{"S5 of it before the bookkeeping", "MB", {}, qint64{each} * 3};
    for (int round = 0; round < (options.quick ? 1 : qMin(options.rounds, 2)); ++round) {
        const QTemporaryDir directory;
        const QString workspace = directory.filePath(u"desk"_s);
        const QList<QByteArray> kilobytes =
            runChild(u"sync"_s, {server->baseUrl().toString(), workspace}).trimmed().split(' ');
        require(kilobytes.size() == 2 && kilobytes.front() != "0", "this system does not tell the memory of a process");
        const SyncTotals stored = totalsOfDesk(workspace);
        require(stored.customers == each && stored.charges == each && stored.invoices == each,
            "the workspace differs from what the merchant has");
        peak.checksum = pull.checksum = stored.checksum();
        peak.samples.push_back(kilobytes.at(0).toDouble() / 1024);
        pull.samples.push_back(kilobytes.at(1).toDouble() / 1024);
    }
    print(peak);
    print(pull);
}

int syncChild(const QStringList &arguments)
{
    require(arguments.size() == 2, "a sync needs a merchant and a directory");
    const SyncTimes times = BenchDesk(arguments.at(1), QUrl(arguments.at(0))).sync(true);
    std::printf(
        "%lld %lld\n", static_cast<long long>(peakKilobytes()), static_cast<long long>(times.storedPeakKilobytes));
    return 0;
}

} // namespace rd::bench
