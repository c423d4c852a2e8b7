// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/tablefile.h"

#include <functional>
#include <memory>

namespace rd::services {

/// Begins a table at a path; lent to the window by the application. Blocking.
using TableMaker = std::function<Result<std::unique_ptr<TableFile>>(
    const QString &path, TableKind kind, const QList<TableColumn> &columns)>;

} // namespace rd::services
