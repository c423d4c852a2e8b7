// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

namespace rd::services {

/// Whether a person has said that what stands under the name may go.
enum class Replacing { Refused, Agreed };

/// Whether the file of a batch may be written where another file stands. Its own bytes again: always. The file of
/// another batch: never, because what lies under a wrong name is uploaded twice or not at all. Anything else: if a
/// person agreed. Blocking. Code "file-exists".
/// @param path for the message
/// @param standing what is there now; empty for what cannot be read
[[nodiscard]] Status checkExportPlace(
    BatchService &batches, BatchId id, const QString &path, const QByteArray &standing, Replacing replacing);

} // namespace rd::services
