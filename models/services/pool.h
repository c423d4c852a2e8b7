// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QObject;

namespace rd::services {

/// Where work of the pool waits for a thread (docs/architecture.md, "Threads"): behind its own kind only.
enum class Lane {
    Short, ///< reading and small writes, milliseconds to seconds
    Long, ///< tasks, which may wait minutes for a provider
    Reserved, ///< one thread for what must never wait for the others: the switch that stops issuing
};

/// Runs `work` on a thread of its lane.
/// @param owner whose work it is, for workingOwners(): its topmost parent of this moment. nullptr = nobody's
void startWork(Lane lane, const QObject *owner, std::function<void()> work);
/// Whether any work waits or runs. What it posts to other threads has been posted before it ends.
[[nodiscard]] bool isWorking();
/// Whose work waits or runs, each once; some may be gone. To be compared with, not looked into.
[[nodiscard]] std::vector<const QObject *> workingOwners();
/// Blocks until nothing waits or runs: for the end of the program.
void waitForWork();

} // namespace rd::services
