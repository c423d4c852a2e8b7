// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <QStringList>

namespace rd::bench {

// The groups of figures; each prints its lines.

void measureBackfill(const Options &options); ///< S1, S4
void measureLatency(const Options &options); ///< S2
void measureFaults(const Options &options); ///< S3
void measureKills(const Options &options); ///< rewards under kills and lost answers
void measureMemory(const Options &options); ///< S5
void measurePreview(const Options &options); ///< R1
void measureRecompute(const Options &options); ///< R2 and what hangs on it
void measureTouched(const Options &options); ///< R3, one new payment, a simulation
void measureShop(const Options &options); ///< a first load of a shop's orders, with its peak memory
void measurePayouts(const Options &options); ///< P1: a batch of 100,000 payouts, its file and its results
void measurePayoutFormats(const Options &options); ///< the same payouts as CSV and as a workbook
void measureStart(const Options &options); ///< U1, start-up of the command line
void measureDashboard(const Options &options); ///< D1
void measureTables(const Options &options); ///< T1, T2, T3 and U2 with a million participants
/// The same for rewards, referrals, payments and records, D1, U1 and from page to page, over the largest books.
void measureWhole(const Options &options);
/// How long the window is deaf at most during a sync and an issue, and T3 during a sync, over the largest books.
void measureLive(const Options &options);

// What a child process of this program does; argument lists as given to runChild().

/// merchant, directory: one sync; prints what it needed.
int syncChild(const QStringList &arguments);
/// directory: opens the window and prints how long it took to show its figures.
int windowChild(int argc, char **argv, const QStringList &arguments);
/// directory, rounds: opens the window and prints how long each change of its period took, in ms.
int dashboardChild(int argc, char **argv, const QStringList &arguments);
/// directory, rounds, name: opens the table in the window, types, sorts, scrolls and reads it again; prints its figures
/// itself.
int tableChild(int argc, char **argv, const QStringList &arguments);
/// directory, rounds, payments: goes from page to page in the window; prints its figures itself.
int placesChild(int argc, char **argv, const QStringList &arguments);
/// directory, rounds, "quick" or "full": scrolls in the window, idle and while it syncs; prints its figures itself.
int scrollingChild(int argc, char **argv, const QStringList &arguments);
/// directory, rounds: opens the window, syncs and issues; prints its figures itself.
int updatesChild(int argc, char **argv, const QStringList &arguments);

/// Starts this program again for one of them and returns its standard output; empty when it failed.
[[nodiscard]] QByteArray runChild(const QString &kind, const QStringList &arguments);

} // namespace rd::bench
