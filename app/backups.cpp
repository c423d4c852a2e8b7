// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "app/composition.h"
#include "app/platform.h"
#include "app/systemclock.h"
#include "integrations/crypto/backupseal.h"
#include "models/services/formatservice.h"
#include "models/storage/formatcopies.h"
#include "models/storage/restore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// A copy made in the middle of a sync has facts whose rewards are not written yet: then the sync's last step is done
/// first. It appends to the chain and heals nothing that the other checks look at.
Result<services::VerifyReport> checked(services::Desk &desk, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(report, desk.verify.verify(progress, cancel));
    const bool isOnlySums = std::all_of(report.differences.begin(), report.differences.end(),
        [](const services::VerifyDifference &difference) { return difference.check == "reward-sum"_L1; });
    if (report.ok || !isOnlySums)
        return report;
    RD_TRY(isBehind, desk.books.isBehind());
    if (!isBehind)
        return report;
    RD_TRY(updated, desk.books.update(progress, cancel));
    static_cast<void>(updated);
    return desk.verify.verify(progress, cancel);
}

/// Copies of payout formats as they came out of the backup. One that cannot be read comes back as well: its format
/// stands still and says why, where the program's own data would make another file than the merchant agreed on with
/// their provider. One of a format there is not would stop all the others, so it is left out.
Status lookAtFormats(const storage::Restore &restore, services::BatchService &batches, RestoreReport &report)
{
    if (!restore.manifest().formats)
        return {};
    report.formats.emplace();
    QStringList known;
    for (const PayoutFormat &format : batches.formats())
        known << format.word;
    for (const storage::BackupFile &file : *restore.manifest().formats) {
        const QString word = QFileInfo(file.name).completeBaseName();
        if (!known.contains(word)) {
            const QString path = QDir(storage::formatFolder(restore.newDirectory())).filePath(file.name);
            if (!QFile::remove(path))
                return fail(ErrorKind::Storage, u"%1 cannot be taken away"_s.arg(path));
            report.formatNotes << u"formats/%1 is no copy of a payout format of this program: it was left out."_s.arg(
                file.name);
            continue;
        }
        RD_TRY(view, batches.formatDesk().show(word));
        *report.formats << word;
        for (const QString &remark : view.remarks)
            report.formatNotes << u"%1: %2"_s.arg(word, remark);
    }
    return {};
}

/// Opens the copy as the program would, so that an older one is upgraded before it is checked.
Status checkAndNote(const storage::Restore &restore, const std::optional<storage::LedgerHead> &former,
    RestoreReport &report, const std::function<Instant()> &time, const ProgressSink &progress,
    const CancelToken &cancel)
{
    CompositionOptions options;
    options.time = time;
    options.directory = restore.newDirectory();
    options.takeOver = true; // the copy says who had the books open when it was made
    options.isCopy = true;
    RD_TRY(composition, Composition::open(options));
    services::Desk &desk = composition->desk();
    RD_CHECK(desk.checkpoints.checkpoints().hold({}));
    RD_TRY(verified, checked(desk, progress, cancel));
    if (!verified.ok) {
        const auto &first = verified.differences.front();
        return fail(ErrorKind::Damaged,
            u"the books in the backup contradict themselves: %1 at %2: %3"_s.arg(first.check, first.place, first.text),
            u"Choose another backup; nothing was changed."_s, u"no-backup"_s);
    }
    report.notes = verified.notes;
    RD_CHECK(lookAtFormats(restore, desk.batches, report));
    return desk.workspace.noteRestored(u"backup ends at %1; replaced books end at %2"_s.arg(
                                           text(restore.manifest().head), former ? text(*former) : u"nothing"_s),
        systemUser());
}

/// The keychain follows books that were brought back on purpose. Without it they are asked about once it is there
/// again.
void acceptHead(const QString &directory, const std::function<Instant()> &time)
{
    CompositionOptions options;
    options.time = time;
    options.directory = directory;
    if (const auto composition = Composition::open(options))
        static_cast<void>((*composition)->desk().checkpoints.acceptHead());
}

} // namespace

std::optional<storage::LedgerHead> presentHead(const QString &directory)
{
    const auto head = storage::ledgerHead(QDir(directory).filePath(u"desk.sqlite"_s));
    return head ? std::optional(*head) : std::nullopt;
}

Result<storage::BackupManifest> backUp(const QString &directory, const QString &file, const Secret &passphrase,
    Instant now, const storage::CopyWatch &watch)
{
    crypto::BackupSeal cipher;
    return storage::writeBackup(directory, file, {cipher, passphrase}, now, watch);
}

Result<RestoreReport> restoreBackup(const QString &file, const QString &directory, const Secret &passphrase,
    const ProgressSink &progress, const CancelToken &cancel, const std::optional<OpenBooks> &open)
{
    const auto time = open ? open->time : std::function<Instant()>();
    const SystemClock clock(time);
    crypto::BackupSeal cipher;
    const storage::RestoreTarget target{directory, open.has_value(), open ? open->directory : QString()};
    RD_TRY(restore,
        storage::Restore::begin(file, target, {cipher, passphrase}, clock.now(), storage::CopyWatch{progress, cancel}));
    RestoreReport report;
    report.manifest = restore->manifest();
    report.isCopyOfOpen = open && open->workspaceId == report.manifest.workspaceId;
    RD_CHECK(checkAndNote(*restore, presentHead(directory), report, time, progress, cancel));
    RD_TRY(again, restore->erasedAgain());
    report.erasedAgain = again;
    RD_TRY(kept, restore->finish());
    report.kept = kept;
    restore.reset(); // lets the workspace go
    if (!report.isCopyOfOpen)
        acceptHead(directory, time);
    return report;
}

DeskCopies::DeskCopies(QString directory, services::Desk &desk) : m_directory(std::move(directory)), m_desk(desk) {}

Result<services::CopyMade> DeskCopies::backUp(
    const QString &file, const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel)
{
    qsizetype length = 0;
    passphrase.use([&length](const char *, qsizetype size) { length = size; });
    if (!passphrase.isEmpty() && length < services::kShortestBackupPassphrase)
        return fail(ErrorKind::Usage,
            u"A passphrase has at least %1 characters."_s.arg(services::kShortestBackupPassphrase),
            u"Several words are easier to keep than a short riddle."_s, u"bad-passphrase"_s);
    m_desk.checkpoints.keep(); // the end of the chain is signed in the copy, too (reliability.md 3)
    RD_TRY(manifest, app::backUp(m_directory, file, passphrase, m_desk.clock.now(), {progress, cancel}));
    services::CopyMade made;
    made.file = file;
    made.records = manifest.head.seq;
    made.bytes = manifest.size;
    made.isEncrypted = !passphrase.isEmpty();
    for (const storage::BackupFile &format : manifest.formats.value_or(std::vector<storage::BackupFile>()))
        made.formats << QFileInfo(format.name).completeBaseName();
    made.leftOut = manifest.leftOut;
    return made;
}

bool DeskCopies::isEncrypted(const QString &file) const
{
    return storage::copyFormatOf(file) == storage::CopyFormat::Sealed;
}

Result<services::CopyBroughtBack> DeskCopies::bringBack(const QString &file, const QString &directory,
    const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(info, m_desk.workspace.info());
    const OpenBooks open{m_directory, info.id, [&clock = m_desk.clock] { return clock.now(); }};
    RD_TRY(report, restoreBackup(file, directory, passphrase, progress, cancel, open));
    services::CopyBroughtBack back;
    back.directory = directory;
    back.takenAt = report.manifest.takenAt;
    back.records = report.manifest.head.seq;
    back.erasedAgain = report.erasedAgain;
    back.isCopyOfOpen = report.isCopyOfOpen;
    back.remarks = report.notes + report.formatNotes;
    return back;
}

} // namespace rd::app
