// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/generator.h"
#include "integrations/sample/stripeserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

#include <mutex>
#include <unordered_map>

namespace rd::sample {

class HttpConnection;

/// What the socket layer does with one request.
struct Reply {
    QByteArray bytes;
    std::chrono::milliseconds delay{0};
    bool closes = false;
    bool isEmpty = false; ///< close without a byte
};

/// Everything behind StripeServer's functions. The world is guarded by `mutex`; sockets live in `thread`.
struct StripeServer::Private {
    explicit Private(SampleOptions given);

    [[nodiscard]] Reply serve(const Request &request);
    void tick(); ///< brings the api's clock forward; mutex held

    SampleOptions options;
    mutable std::mutex mutex;
    SampleWorld world; ///< participants and leads; the merchant has moved into `api`
    std::unique_ptr<Api> api;
    QElapsedTimer running;
    std::chrono::seconds advanced{0};
    SampleCounters counters;
    std::vector<RecordedRequest> requests;
    std::vector<Fault> faults;
    quint64 requestNumber = 0;

    QThread thread;
    QTcpServer *listener = nullptr; ///< lives in `thread`
    QUrl url;

private:
    struct Bucket {
        double tokens = 0;
        qint64 atMs = -1;
    };
    [[nodiscard]] std::optional<Answer> throttle(const QByteArray &resource);
    [[nodiscard]] static bool take(Bucket &bucket, int perSecond, qint64 nowMs);
    [[nodiscard]] std::optional<Fault> nextFault(const Request &request);
    [[nodiscard]] Answer faulty(const Fault &fault, const Request &request);
    [[nodiscard]] QByteArray wire(const Answer &answer, const Fault *fault);
    void count(const Request &request);

    Bucket m_global;
    std::unordered_map<std::string, Bucket> m_resources;
};

} // namespace rd::sample
