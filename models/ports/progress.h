// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace rd {

/// One report of a long task. Counts, not percents: `total` is 0 while unknown.
struct Progress {
    QString stage; ///< short English word for the stage ("invoices", "attribution"); views translate known ones
    qint64 done = 0;
    qint64 total = 0;
    double perSecond = 0; ///< 0 = not measured
};

/// Called from the worker thread that does the task; must be cheap and thread safe. May be empty.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace rd
