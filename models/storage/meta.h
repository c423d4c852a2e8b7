// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace rd::storage {

/// A named value about the file itself ("id", "clean"); nullopt = absent.
[[nodiscard]] Result<std::optional<QString>> metaValue(Database &db, const char *name);
[[nodiscard]] Status setMetaValue(Database &db, const char *name, const QString &value);
/// The time zone of the workspace.
[[nodiscard]] Result<QByteArray> workspaceZone(Database &db);

} // namespace rd::storage
