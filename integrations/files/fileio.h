// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace rd::files {

/// Who may read a new file: as the system's mask says, or its owner alone (0600).
enum class FileAccess { Default, OwnerOnly };

/// Writes the whole file or nothing: temporary name beside it, flush to disk, rename, flush of the directory. An older
/// file of that name stays until then. Kind Storage on failure, naming path and reason.
[[nodiscard]] Status atomicWrite(const QString &path, const QByteArray &bytes, FileAccess access = FileAccess::Default);

/// The whole file, unless it is larger than `maxBytes` or no regular file: kind BadInput.
[[nodiscard]] Result<QByteArray> readLimited(const QString &path, qint64 maxBytes);

} // namespace rd::files
