// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "tests/bench/generated.h"

#include <functional>

class QApplication;

namespace rd::views {
class MainWindow;
class OverviewPage;
} // namespace rd::views

namespace rd::bench {

/// How the program opens a generated workspace.
[[nodiscard]] app::CompositionOptions openOptions(const QString &directory);
/// A generated workspace with all its rewards, in a directory that does not exist yet.
void makeBooks(const QString &directory, const AccountSize &size);
/// The same in a directory that is kept, where they may lie already: of the same size, made by this version of the
/// program. Returns where they are; `otherwise` is used where nothing is kept.
[[nodiscard]] QString keptBooks(const Options &options, const AccountSize &size, const QString &otherwise);
/// U1 and U2, with books that are there.
void measureWindow(const Options &options, const QString &books, qint64 payments);
/// D1, with books that are there.
void measureOverview(const Options &options, const QString &books, qint64 payments);
/// T1 to T3 and U2 of a table, with books that are there.
/// @param table participants, rewards, referrals, payments, payouts or records
void measureTable(const Options &options, const QString &books, const QString &table);
/// From each page to every other, with books that are there.
void measurePlaces(const Options &options, const QString &books, qint64 payments);
/// The longest time the window is deaf while few of many rows change by a sync and by an issue, and T3 during a sync;
/// books are copied.
void measureUpdates(const Options &options, const QString &books);
/// Opens the window and calls back once its overview shows figures. Runs the event loop until somebody quits.
int runWindow(QApplication &application, const QString &directory,
    const std::function<void(views::MainWindow &, views::OverviewPage &)> &shown);

} // namespace rd::bench
