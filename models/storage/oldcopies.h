// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/erasurerepository.h"

#include <QString>

namespace rd::storage {

/// Removes the older copies of the books that a folder holds in plain text: those made before an upgrade or a restore,
/// and unencrypted backups. They still know whoever was erased since. Other files stay; which of ours were removed and
/// which are left goes into `done`.
void removeOldCopies(const QString &folder, ErasureDone &done);

} // namespace rd::storage
