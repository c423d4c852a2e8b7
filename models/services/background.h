// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/pool.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace rd::services {

/// Runs blocking work on the pool and brings its result back to the GUI thread. The result is dropped when `context` is
/// gone by then. `work` runs on a pool thread and must not touch widgets; `then` runs on the context's thread.
template <typename Work, typename Then>
void inBackground(Lane lane, QObject *context, Work work, Then then)
{
    QPointer<QObject> guard(context);
    startWork(lane, context, [guard, work = std::move(work), then = std::move(then)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        // The guard is only looked at on the GUI thread, where the context lives and dies.
        QMetaObject::invokeMethod(
            qApp,
            [guard, result, then = std::move(then)]() mutable {
                if (guard)
                    then(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    inBackground(Lane::Short, context, std::move(work), std::move(then));
}

} // namespace rd::services
