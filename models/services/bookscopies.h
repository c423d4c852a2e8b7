// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/ports/secretstore.h"

#include <QStringList>

namespace rd::services {

/// A backup that was written.
struct CopyMade {
    QString file;
    qint64 records = 0; ///< of the chain
    qint64 bytes = 0; ///< of the database in it
    bool isEncrypted = false;
    QStringList formats; ///< words of payout formats whose own copies are in it
    QStringList leftOut; ///< files beside them that no backup can hold
};

/// A backup that was brought back into a directory of its own.
struct CopyBroughtBack {
    QString directory;
    Instant takenAt; ///< when the backup was made
    qint64 records = 0;
    qint64 erasedAgain = 0; ///< people who were erased since
    /// An older copy of the very books that stay open: the keychain goes on knowing these, so the copy opens for
    /// reading until a person confirms that it was brought back.
    bool isCopyOfOpen = false;
    QStringList remarks; ///< what has to be known of payout formats; English
};

/// Copies of the open books, and of books into other directories. Blocking, for minutes; can be stopped, and then
/// nothing is left behind.
class BooksCopies {
public:
    virtual ~BooksCopies() = default;
    /// Into one new file; never over another one. @param passphrase empty = not encrypted, else at least
    /// kShortestBackupPassphrase characters
    [[nodiscard]] virtual Result<CopyMade> backUp(
        const QString &file, const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel) = 0;
    /// Whether the file opens with a passphrase only. Reads its first bytes.
    [[nodiscard]] virtual bool isEncrypted(const QString &file) const = 0;
    /// Checked as `verify` does before it counts. Never over books that are there ("books-there").
    [[nodiscard]] virtual Result<CopyBroughtBack> bringBack(const QString &file, const QString &directory,
        const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel) = 0;
};

/// Characters of a backup's passphrase.
inline constexpr qsizetype kShortestBackupPassphrase = 8;

} // namespace rd::services
