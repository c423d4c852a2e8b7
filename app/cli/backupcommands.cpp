// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/backups.h"
#include "app/json.h"
#include "app/systemclock.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QJsonObject toJson(const storage::BackupManifest &manifest)
{
    return {{u"workspace"_s, manifest.workspaceId}, {u"takenAt"_s, toIso(manifest.takenAt)},
        {u"records"_s, manifest.head.seq}, {u"head"_s, QString::fromLatin1(manifest.head.hash.toHex())},
        {u"bytes"_s, manifest.size}, {u"sha256"_s, QString::fromLatin1(manifest.sha256.toHex())}};
}

Result<int> backup(Invocation &in)
{
    const QString file = QFileInfo(in.arguments().constFirst()).absoluteFilePath();
    RD_TRY(manifest, storage::writeBackup(in.workspaceDirectory(), file, SystemClock().now()));
    in.out().document({{u"file"_s, file}, {u"backup"_s, toJson(manifest)}, {u"encrypted"_s, false}});
    in.out().line(u"Wrote %1: %2 records of the ledger, %3 bytes."_s.arg(
        file, QString::number(manifest.head.seq), QString::number(manifest.size)));
    in.out().note(
        u"The file is not encrypted and holds names and e-mail addresses: keep it where only you can read it."_s);
    return 0;
}

Result<int> restore(Invocation &in)
{
    const QString file = QFileInfo(in.arguments().constFirst()).absoluteFilePath();
    const QString directory = in.workspaceDirectory();
    const bool replaces = QFileInfo::exists(QDir(directory).filePath(u"desk.sqlite"_s));
    if (replaces) {
        const auto present = presentHead(directory);
        const QString now = present ? u"%1 records"_s.arg(present->seq) : u"which cannot be read"_s;
        RD_TRY(agreed,
            in.confirm(u"Replace the books in %1 (%2) by the backup %3? They are kept in the folder backups."_s.arg(
                           directory, now, file),
                u"replaces the books"_s));
        if (!agreed)
            return fail(ErrorKind::Cancelled, u"Nothing was restored."_s);
    }
    RD_TRY(report, restoreBackup(file, directory, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document({{u"restored"_s, toJson(report.manifest)},
        {u"kept"_s, report.kept.isEmpty() ? QJsonValue(QJsonValue::Null) : report.kept}});
    in.out().line(u"Restored the books of %1: %2 records, checked."_s.arg(
        toIso(report.manifest.takenAt), QString::number(report.manifest.head.seq)));
    if (!report.kept.isEmpty())
        in.out().line(u"The former books are %1."_s.arg(report.kept));
    in.out().note(
        u"What was issued since then is looked up at the provider before anything is sent again. Run sync next."_s);
    return 0;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {u"backup"_s, u"FILE"_s, u"write the books into one new file, also while the program is in use"_s, 1, 1, {},
            backup,
            u"The file is not encrypted; only your user may read it. Keys stay in the keychain and are not in it."_s},
        {u"restore"_s, u"FILE"_s, u"bring a backup back; the present books are kept"_s, 1, 1, {}, restore,
            u"FILE is what backup wrote, or a database of the workspace's folder backups. It is copied and checked "
            u"before\n"
            u"anything is replaced."_s},
    };
}

} // namespace rd::app
