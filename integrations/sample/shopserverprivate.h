// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder: how the sample shop answers.

#include "integrations/sample/httpconnection.h"
#include "integrations/sample/shopserver.h"
#include "integrations/sample/shopworld.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

#include <mutex>

namespace rd::sample {

struct ShopServer::Private {
    explicit Private(ShopOptions options) : world(std::move(options)) { running.start(); }

    struct Fault {
        QByteArray operation;
        ShopFault kind;
        int times;
    };

    [[nodiscard]] Reply serve(const Request &request);
    [[nodiscard]] bool isKnown(const QByteArray &token) const;
    [[nodiscard]] static QByteArray tokenText(int number);
    [[nodiscard]] Reply token(const Request &request);
    [[nodiscard]] Reply file(const Request &request);
    [[nodiscard]] Reply graphQl(const Request &request);
    /// What a fault does instead of answering; nothing where it lets the shop act.
    [[nodiscard]] std::optional<Reply> struck(std::optional<ShopFault> fault);
    [[nodiscard]] std::optional<ShopFault> takeFault(const QByteArray &operation);
    void refill();
    [[nodiscard]] QJsonObject cost(double requested, const QJsonValue &actual = {}) const;
    [[nodiscard]] Reply refusal(const char *code, double price);
    [[nodiscard]] Reply noSuchToken() const;
    [[nodiscard]] Reply json(int status, const QJsonObject &body) const;
    [[nodiscard]] Reply wire(int status, const QByteArray &body) const;

    mutable std::mutex mutex;
    ShopWorld world;
    std::vector<Fault> faults;
    std::vector<SeenOperation> seen;
    QElapsedTimer running;
    double available = world.options.bucket;
    double spentPoints = 0;
    qint64 filledAtMs = world.options.throttleClock ? world.options.throttleClock().count() : 0;
    int throttledCount = 0;
    int tokens = 0; ///< that were given
    int tokensEnded = 0; ///< the first so many open nothing any more

    QThread thread;
    QTcpServer *listener = nullptr; ///< lives in `thread`
    QUrl url;
};

} // namespace rd::sample
