// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <optional>

namespace rd {

/// Least room on the workspace's disk for issuing (reliability.md 9).
inline constexpr qint64 kLeastFreeBytes = 64LL * 1024 * 1024;

/// What a disk says about itself. Blocking, thread safe.
class Disk {
public:
    virtual ~Disk() = default;
    /// Bytes this user may still write below `directory`; nullopt = the system does not say.
    [[nodiscard]] virtual std::optional<qint64> freeBytes(const QString &directory) const = 0;
    /// Writes a file there and removes it. Storage, naming the directory, where that fails.
    [[nodiscard]] virtual Status proveWritable(const QString &directory) = 0;
};

} // namespace rd
