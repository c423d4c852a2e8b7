// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <optional>

namespace rd::storage {

class Database;

/// Who had a workspace open last, as the file itself says (reliability.md 9).
struct Holder {
    QString machine; ///< an id that stays the same
    QString host; ///< the machine's name, for people
    QString user;
    qint64 process = 0;
    Instant openedAt; ///< epoch = unknown
    Instant lastSeen; ///< epoch = unknown
    bool isClosed = true; ///< it closed the workspace in order
    [[nodiscard]] bool isHere() const; ///< this machine
};

/// nullopt = nobody has opened it yet.
[[nodiscard]] Result<std::optional<Holder>> readHolder(Database &db);
/// The same of a workspace that somebody else may have open; nullopt where it cannot be read.
[[nodiscard]] std::optional<Holder> lastHolder(const QString &directory);
/// Puts this process in. In a transaction.
[[nodiscard]] Status writeHolder(Database &db, const QString &user, Instant now);

/// "drona on shop-pc (process 12), last seen 2026-01-02T03:04:05Z"
[[nodiscard]] QString text(const Holder &holder);
/// Locked, "other-machine": what a person has to decide.
[[nodiscard]] Error otherMachine(const QString &directory, const Holder &holder);

} // namespace rd::storage
