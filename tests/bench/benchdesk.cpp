// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"

#include "tests/bench/figure.h"
#include "tests/bench/memory.h"

#include <atomic>

namespace rd::bench {

using namespace Qt::StringLiterals;

std::unique_ptr<sample::StripeServer> startMerchant(int each)
{
    auto options = sample::SampleOptions::benchObjects(each, each, each);
    // Today: a place in the change feed from long ago would ask for another backfill.
    options.now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    auto server = std::make_unique<sample::StripeServer>(options);
    need(server->start());
    return server;
}

BenchDesk::BenchDesk(const QString &directory, const QUrl &merchant, const QMap<QString, QString> &options)
{
    app::CompositionOptions composition;
    composition.directory = directory;
    composition.sample = true;
    composition.timeZone = "UTC";
    m_composition = need(app::Composition::open(composition));
    services::ConnectRequest request;
    request.provider = u"stripe"_s;
    request.name = u"bench"_s;
    request.apiBase = merchant.toString();
    request.options = options;
    QByteArray key = sample::StripeServer::apiKey();
    request.secret = Secret::take(key);
    request.actor = desk().actor;
    need(desk().connections.connect(request, {}));
}

SyncTimes BenchDesk::sync(bool mayFail, const CancelToken &cancel)
{
    SyncTimes times;
    const Stopwatch watch;
    const auto progress = [&](const Progress &step) {
        const bool books =
            step.stage == "conversions"_L1 || step.stage == "attribution"_L1 || step.stage == "rewards"_L1;
        if (!books)
            times.lastPage = watch.seconds();
        if (books && times.stored == 0) {
            times.stored = watch.seconds();
            times.storedPeakKilobytes = peakKilobytes();
        }
    };
    auto report = desk().sync.sync({}, false, progress, cancel);
    times.all = watch.seconds();
    if (!report && mayFail)
        return times;
    times.report = need(std::move(report));
    for (const services::ConnectionSyncReport &connection : times.report.connections) {
        if (!mayFail && !connection.complete)
            die(connection.error ? connection.error->text : u"the sync is not complete"_s);
    }
    return times;
}

bool BenchDesk::syncUntil(int pages)
{
    CancelToken cancel;
    std::atomic_int seen = 0;
    const auto progress = [&](const Progress &) {
        if (++seen == pages)
            cancel.cancel();
    };
    const auto report = desk().sync.sync({}, false, progress, cancel);
    return !report || cancel.isCancelled();
}

} // namespace rd::bench
