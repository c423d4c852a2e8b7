// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookscopies.h"
#include "models/services/desk.h"
#include "models/storage/backup.h"

#include <functional>
#include <optional>

namespace rd::app {

struct RestoreReport {
    storage::BackupManifest manifest;
    QString kept; ///< where the former books are; empty where there were none
    QStringList notes; ///< of the check
    /// Payout formats whose own copies came back; nothing where the backup does not know which there were, and those of
    /// the workspace stay.
    std::optional<QStringList> formats = {};
    QStringList formatNotes = {}; ///< what has to be known of them, English
    qint64 erasedAgain = 0; ///< people who were erased after the backup was made
    bool isCopyOfOpen = false; ///< of OpenBooks: the keychain was left as it is
};

/// Books that stay in use while a backup is brought back elsewhere.
struct OpenBooks {
    QString directory;
    QString workspaceId;
    std::function<Instant()> time{}; ///< what "now" is for them; empty = the computer's
};

/// What there is now, for the question before a restore; nullopt where the directory holds no books that can be read.
[[nodiscard]] std::optional<storage::LedgerHead> presentHead(const QString &directory);

/// Writes the books of a workspace into one encrypted file.
/// @param now when it is said to be taken
[[nodiscard]] Result<storage::BackupManifest> backUp(const QString &directory, const QString &file,
    const Secret &passphrase, Instant now, const storage::CopyWatch &watch = {});

/// Brings a backup back: copied beside the present books, checked as `verify` does, noted in the chain, then swapped
/// in. An error of any step leaves everything as it was.
/// @param passphrase empty for a file that is not encrypted
/// @param open books that stay in use: then only into a directory without books; who was erased from these stays
/// erased, and where the backup is of these very books the keychain does not follow, since they would be forked
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString &file, const QString &directory,
    const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel,
    const std::optional<OpenBooks> &open = {});

/// The copies of a desk that is open, for its window.
class DeskCopies final : public services::BooksCopies {
public:
    /// @param desk outlives this
    DeskCopies(QString directory, services::Desk &desk);
    [[nodiscard]] Result<services::CopyMade> backUp(const QString &file, const Secret &passphrase,
        const ProgressSink &progress, const CancelToken &cancel) override;
    [[nodiscard]] bool isEncrypted(const QString &file) const override;
    [[nodiscard]] Result<services::CopyBroughtBack> bringBack(const QString &file, const QString &directory,
        const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel) override;

private:
    QString m_directory;
    services::Desk &m_desk;
};

} // namespace rd::app
