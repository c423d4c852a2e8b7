// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"
#include "tests/bench/floor.h"
#include "tests/bench/groups.h"

#include <QTemporaryDir>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

/// List requests of the stream asked most often, and all requests.
struct Requests {
    double most = 0;
    double all = 0;
};

Requests requestsOf(const sample::SampleCounters &counters)
{
    Requests requests;
    for (auto it = counters.byEndpoint.cbegin(); it != counters.byEndpoint.cend(); ++it) {
        requests.all += static_cast<double>(it.value());
        if (it.key() != "GET /v1/events" && it.key() != "GET /v1/account")
            requests.most = qMax(requests.most, static_cast<double>(it.value()));
    }
    return requests;
}

} // namespace

void measureBackfill(const Options &options)
{
    const int each = options.quick ? 1'000 : 20'000;
    const auto server = startMerchant(each);
    Figure floor{"S1 floor", "s"};
    Figure pull{"S1 backfill", "s"};
    Figure all{"S1 backfill and books", "s"};
    Figure rate{"S1 rate", "objects/s"};
    Figure most{"S4 list requests a resource", "requests", "<= 2"};
    Figure requests{"S4 requests in all", "requests"};
    for (int round = 0; round < options.rounds; ++round) {
        const QTemporaryDir directory;
        const Stopwatch floorWatch;
        const SyncTotals expected = runSyncFloor(server->baseUrl(), directory.filePath(u"floor.sqlite"_s));
        floor.samples.push_back(floorWatch.seconds());
        require(expected.customers == each && expected.charges == each && expected.invoices == each,
            "the floor has not stored what the merchant has");

        const QString workspace = directory.filePath(u"desk"_s);
        {
            BenchDesk desk(workspace, server->baseUrl());
            const SyncTimes times = desk.sync();
            pull.samples.push_back(times.stored);
            all.samples.push_back(times.all);
            rate.samples.push_back(static_cast<double>(expected.objects()) / times.stored);
            server->resetCounters();
            desk.sync();
            const Requests after = requestsOf(server->counters());
            most.samples.push_back(after.most);
            requests.samples.push_back(after.all);
        }
        require(totalsOfDesk(workspace) == expected, "the workspace differs from what the merchant has");
        for (Figure *figure : {&floor, &pull, &all, &rate, &most, &requests}) {
            figure->n = expected.objects();
            figure->checksum = expected.checksum();
        }
    }
    for (const Figure &figure : {floor, pull, all, rate})
        print(figure);
    print(ratio("S1 ratio", pull, floor, "<= 3.5"));
    print(ratio("S1 ratio with books", all, floor, {}));
    print(most);
    print(requests);
}

void measureLatency(const Options &options)
{
    constexpr double kLatency = 0.1;
    constexpr int kConnections = 6; // of QNetworkAccessManager to one host
    constexpr int kPerSecond = 100;
    constexpr int kPerResource = 25;
    constexpr int kLongStreams = 3;
    const int each = options.quick ? 2'000 : 20'000;
    const auto server = startMerchant(each);
    server->setLatency(std::chrono::milliseconds(100));
    server->setRateLimits(kPerSecond, kPerResource);
    const double most = std::min({kConnections / kLatency, double{kPerSecond}, double{kPerResource * kLongStreams}});
    Figure share{"S2 share of the possible rate", "%", ">= 85"};
    Figure throttled{"S2 answers 429", "requests"};
    for (int round = 0; round < options.rounds; ++round) {
        const QTemporaryDir directory;
        BenchDesk desk(directory.filePath(u"desk"_s), server->baseUrl(),
            {{u"requests-per-second"_s, QString::number(kPerSecond)},
                {u"requests-in-flight"_s, QString::number(kConnections)}});
        server->resetCounters();
        const SyncTimes times = desk.sync();
        const auto counters = server->counters();
        share.samples.push_back(
            100.0 * static_cast<double>(counters.requests - counters.throttled) / most / times.lastPage);
        throttled.samples.push_back(static_cast<double>(counters.throttled));
        share.n = throttled.n = static_cast<qint64>(counters.requests);
    }
    print(share);
    print(throttled);
}

} // namespace rd::bench
