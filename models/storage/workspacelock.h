// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLockFile>

#include <memory>

namespace rd::storage {

/// Holds a workspace for one writing process. Released when destroyed; a crashed holder on this machine is recognised
/// by its process number, never by age (reliability.md 9).
class WorkspaceLock {
public:
    /// Locked, naming the holder, when another process (or another part of this one) has it; with the code
    /// "other-machine" when that process was on another machine, where nobody here can tell whether it still runs.
    /// @param takeOver a person says that it does not
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> acquire(
        const QString &directory, bool takeOver = false);

private:
    [[nodiscard]] bool tryLock(bool takeOver);
    explicit WorkspaceLock(const QString &file) : m_file(file) {}
    QLockFile m_file;
};

} // namespace rd::storage
