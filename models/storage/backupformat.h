// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"

#include <QIODevice>

namespace rd::storage {

/// An unencrypted backup, as the first versions wrote it, begins with these bytes.
inline constexpr QByteArrayView kPlainMark("Referral Desk backup 1\n");
inline constexpr qint64 kLongestManifest = 64 * 1024;

/// One line of JSON with its line end.
[[nodiscard]] QByteArray manifestLine(const BackupManifest &manifest);
/// BadInput ("no-backup") for a line that is none. @param file for the message
[[nodiscard]] Result<BackupManifest> parseManifest(const QByteArray &line, const QString &file);

/// BadInput ("no-backup"): "FILE is …".
[[nodiscard]] tl::unexpected<Error> noBackup(const QString &file, const QString &why);

} // namespace rd::storage
