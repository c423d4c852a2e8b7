// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/balancerepository.h"
#include "models/ports/batchjournal.h"
#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/catalogrepository.h"
#include "models/ports/checkpointrepository.h"
#include "models/ports/clock.h"
#include "models/ports/coderepository.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/disk.h"
#include "models/ports/erasurerepository.h"
#include "models/ports/historyrepository.h"
#include "models/ports/intentrepository.h"
#include "models/ports/movingrepository.h"
#include "models/ports/overviewrepository.h"
#include "models/ports/participantrepository.h"
#include "models/ports/syncrepository.h"
#include "models/ports/workspacerepository.h"
#include "models/storage/filecheck.h"
#include "models/storage/holder.h"

#include <memory>

namespace rd::storage {

class Store;

struct OpenOptions {
    QString directory;
    bool createIfMissing = true;
    bool readOnly = false; ///< needs no lock; every write answers Conflict
    bool sample = false; ///< a new workspace is the sample merchant's
    Currency currency; ///< of a new workspace; invalid = US dollars
    QByteArray timeZone = "UTC"; ///< of a new workspace, IANA id
    QString owner; ///< the computer's user: first admin of a new workspace
    /// A person says that the other machine, which did not close the workspace, no longer uses it.
    bool takeOver = false;
    Disk *disk = nullptr; ///< asked before issuing, outlives the workspace; nullptr = not asked
    bool checksFile = false; ///< whoever opens it calls checkFile() where that is due: nobody else begins it
    FileCheck fileCheck{}; ///< for tests: looks over the file wherever that is due, in place of checkFile()
    ProgressSink progress{}; ///< of the check and the copy before an upgrade
    CancelToken cancel{}; ///< heard during both: Cancelled, nothing was changed
};

/// One workspace directory, open: desk.sqlite, batches, statements, backups, logs. Holds the lock, the writer thread
/// and the readers. Destroyed after everything that uses its repositories. Thread safe; calls block, so none belong on
/// the GUI thread.
class Workspace {
public:
    /// Errors: Locked (names the holder; "other-machine" where only a person can tell whether it still runs), NotFound
    /// (absent and not to be created), Newer, Damaged, Storage.
    /// @param clock must outlive the workspace
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const OpenOptions &options, Clock &clock);
    ~Workspace(); ///< checkpoints and marks the file as closed cleanly

    [[nodiscard]] WorkspaceRepository &workspace();
    [[nodiscard]] ConnectionRepository &connections();
    [[nodiscard]] SyncRepository &sync();
    [[nodiscard]] CampaignRepository &campaigns();
    [[nodiscard]] ParticipantRepository &participants();
    [[nodiscard]] BooksRepository &books();
    [[nodiscard]] IntentRepository &intents();
    [[nodiscard]] OverviewRepository &overview();
    [[nodiscard]] BalanceRepository &balances();
    [[nodiscard]] ErasureRepository &erasures();
    [[nodiscard]] MovingRepository &moving();
    [[nodiscard]] CodeRepository &codes();
    [[nodiscard]] HistoryRepository &history();
    [[nodiscard]] CatalogRepository &catalog();
    [[nodiscard]] BatchRepository &batches();
    [[nodiscard]] BatchJournal &batchJournal();

    [[nodiscard]] CheckpointRepository &checkpoints();

    /// Whose workspace this was, when it was taken over from another machine just now.
    [[nodiscard]] const std::optional<Holder> &takenOverFrom() const;

    /// Bytes of a file that was not closed properly and has yet to be looked over; 0 = none. Thread safe.
    [[nodiscard]] qint64 uncheckedBytes() const;
    /// Looks it over, or waits for the end of somebody else's look. Cancelled ("check-stopped"): nothing was changed,
    /// and nothing that moves money goes on until it was called again or the workspace was opened again.
    [[nodiscard]] Status checkFile(const ProgressSink &progress, const CancelToken &cancel);
    /// One consistent, checked file while the program is in use. Refuses to overwrite.
    [[nodiscard]] Status backupTo(const QString &file);
    /// How many people were erased again when it was opened, since the books are an older copy.
    [[nodiscard]] int erasedAgain() const;
    /// PRAGMA integrity_check; Damaged with its first finding.
    [[nodiscard]] Status checkIntegrity();

    /// For failure tests: the n-th statement of the writer from now on fails as a full disk would.
    void failStatement(int n);
    /// For failure tests: the file cannot grow beyond what it has now and `pages` more.
    void limitPages(int pages);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace rd::storage
