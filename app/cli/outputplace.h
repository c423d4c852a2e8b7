// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace rd::app {

/// Where a command writes a file that a person named: the absolute path. Asked before the command does anything, so
/// that a mistyped place changes nothing (contract.md 2). Usage where the path is a folder ("is-a-folder") or its
/// folder is not there ("no-such-folder"). A place that refuses the bytes later is an error of kind Storage.
[[nodiscard]] Result<QString> outputPlace(const QString &path);

} // namespace rd::app
