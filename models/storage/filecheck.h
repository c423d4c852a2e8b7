// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"

#include <functional>

namespace rd::storage {

class Database;

/// A look over the whole file of the books. Blocking, on any thread. Errors: Damaged, Storage, Cancelled.
using FileCheck = std::function<Status(const ProgressSink &, const CancelToken &)>;

/// PRAGMA integrity_check, as reliability.md 9 asks for after a crash and before an upgrade: every page, every row
/// against its table's rules, every index against its rows. Changes nothing. The file is read once from its beginning
/// to its end first: the check itself goes from page to page as the trees lead it, for which a cold disk takes many
/// times as long.
/// @param progress megabytes: "megabytes read", then "megabytes checked", estimated by the steps of the check
/// @param cancel heard at any point, within about a tenth of a second
/// Errors: Damaged with the first finding, Cancelled, Storage.
[[nodiscard]] Status checkFile(Database &db, const ProgressSink &progress = {}, const CancelToken &cancel = {});

/// Somebody stopped a check that money or an upgrade waits for.
[[nodiscard]] Error checkStopped();
/// As progress counts them: whole ones, a begun one is one.
[[nodiscard]] qint64 megabytes(qint64 bytes);

} // namespace rd::storage
