// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"

namespace rd::app {

/// Reads a CSV file of contract.md 5 into the table the services take.
[[nodiscard]] Result<services::Sheet> readSheet(const QString &path);
/// The same from bytes; `source` names them in messages.
[[nodiscard]] Result<services::Sheet> parseSheet(const QByteArray &bytes, const QString &source);

} // namespace rd::app
