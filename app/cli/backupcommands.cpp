// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputplace.h"

#include "app/backups.h"
#include "app/json.h"
#include "app/platform.h"
#include "app/systemclock.h"
#include "integrations/files/fileio.h"
#include "models/services/recoverykit.h"

#include <QBuffer>
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

/// "paypal-csv.json", without its ending.
QStringList formatNames(const storage::BackupManifest &manifest)
{
    QStringList names;
    for (const storage::BackupFile &file : manifest.formats.value_or(std::vector<storage::BackupFile>()))
        names << QFileInfo(file.name).completeBaseName();
    return names;
}

/// What REFERRAL_DESK_SECRET_BACKUP gave to this run; empty = nothing.
Secret passphraseFromEnvironment(Invocation &in)
{
    const auto found = in.environmentSecrets().find(u"BACKUP"_s);
    return found == in.environmentSecrets().end() ? Secret() : found->second;
}

qsizetype lengthOf(const Secret &secret)
{
    qsizetype length = 0;
    secret.use([&length](const char *, qsizetype size) { length = size; });
    return length;
}

/// Of the environment, else asked for: twice at a terminal, where nobody sees what they type. Empty where a script
/// gives none: then the file is plain, which is said.
Result<Secret> newPassphrase(Invocation &in)
{
    Secret passphrase = passphraseFromEnvironment(in);
    if (passphrase.isEmpty()) {
        auto typed = in.askSecret(u"Passphrase for the backup (not shown): "_s);
        if (!typed && !stdinIsTerminal())
            return Secret();
        if (!typed)
            return fail(std::move(typed).error());
        passphrase = *std::move(typed);
        if (stdinIsTerminal()) {
            RD_TRY(again, in.askSecret(u"Once more: "_s));
            if (!passphrase.equals(again))
                return fail(
                    ErrorKind::Usage, u"The two were different; nothing was written."_s, {}, u"bad-passphrase"_s);
        }
    }
    if (lengthOf(passphrase) < services::kShortestBackupPassphrase)
        return fail(ErrorKind::Usage,
            u"A passphrase has at least %1 characters."_s.arg(services::kShortestBackupPassphrase),
            u"Several words are easier to keep than a short riddle."_s, u"bad-passphrase"_s);
    return passphrase;
}

/// Empty for a file that needs none.
Result<Secret> passphraseOf(Invocation &in, const QString &file)
{
    if (storage::copyFormatOf(file) != storage::CopyFormat::Sealed)
        return Secret();
    Secret passphrase = passphraseFromEnvironment(in);
    if (!passphrase.isEmpty())
        return passphrase;
    return in.askSecret(u"Passphrase of the backup (not shown): "_s);
}

Result<int> backup(Invocation &in)
{
    RD_TRY(file, outputPlace(in.arguments().constFirst()));
    RD_TRY(passphrase, newPassphrase(in));
    RD_TRY(manifest,
        backUp(in.workspaceDirectory(), file, passphrase, SystemClock().now(), {in.out().progress(), in.cancel()}));
    in.out().endProgress();
    const bool encrypted = !passphrase.isEmpty();
    const QStringList formats = formatNames(manifest);
    in.out().document({{u"file"_s, file}, {u"backup"_s, toJson(manifest)}, {u"encrypted"_s, encrypted},
        {u"formats"_s, QJsonArray::fromStringList(formats)},
        {u"leftOut"_s, QJsonArray::fromStringList(manifest.leftOut)}});
    in.out().line(u"Wrote %1: %2 records of the ledger, %3 bytes."_s.arg(
        file, QString::number(manifest.head.seq), QString::number(manifest.size)));
    if (!formats.isEmpty())
        in.out().line(u"With your own copies of payout formats: %1."_s.arg(visible(formats.join(u", "_s))));
    if (!manifest.leftOut.isEmpty())
        in.out().note(u"Not in it, since they are no copies of payout formats that can be read: %1."_s.arg(
            visible(manifest.leftOut.join(u", "_s))));
    in.out().note(encrypted
            ? u"Without its passphrase nobody can open the file, you neither: keep both, and apart."_s
            : u"No passphrase was given, so the file is not encrypted: whoever has it can read the books. One line of "
              u"standard input, or REFERRAL_DESK_SECRET_BACKUP, gives one."_s);
    return 0;
}

/// Whoever replaces the books undoes everybody's decisions: an admin of the present ones says so, as they would there.
/// Books that cannot be opened have nobody who could be asked.
Status admitToPresentBooks(Invocation &in, const QString &directory)
{
    CompositionOptions options;
    options.directory = directory;
    options.isCopy = true; // about to be replaced: nothing of it gets into the keychain
    const auto composition = Composition::open(options);
    if (!composition)
        return {};
    services::Desk &desk = (*composition)->desk();
    const Status checked = in.checkFile(**composition);
    if (!checked && checked.error().kind == ErrorKind::Cancelled)
        return checked; // who stops it is still asked the next time
    if (!checked || !desk.workspace.members())
        return {};
    RD_TRY(locked, desk.gate.isLocked(in.member()));
    if (locked) {
        RD_TRY(passphrase, in.askSecret(u"Passphrase of %1 (not shown): "_s.arg(visible(in.member()))));
        RD_CHECK(desk.gate.unlock(in.member(), passphrase));
    }
    RD_CHECK(desk.gate.admit(in.member(), Role::Admin, u"replace the books"_s));
    return {};
}

Result<int> restore(Invocation &in)
{
    const QString file = QFileInfo(in.arguments().constFirst()).absoluteFilePath();
    const QString directory = in.workspaceDirectory();
    const bool replaces = QFileInfo::exists(QDir(directory).filePath(u"desk.sqlite"_s));
    if (replaces) {
        RD_CHECK(admitToPresentBooks(in, directory));
        const auto present = presentHead(directory);
        const QString now = present ? u"%1 records"_s.arg(present->seq) : u"which cannot be read"_s;
        RD_TRY(agreed,
            in.confirm(u"Replace the books in %1 (%2) by the backup %3? They are kept in the folder backups."_s.arg(
                           directory, now, file),
                u"replaces the books"_s));
        if (!agreed)
            return fail(ErrorKind::Cancelled, u"Nothing was restored."_s);
    }
    RD_TRY(passphrase, passphraseOf(in, file));
    RD_TRY(report, restoreBackup(file, directory, passphrase, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document({{u"restored"_s, toJson(report.manifest)}, {u"erasedAgain"_s, report.erasedAgain},
        {u"kept"_s, report.kept.isEmpty() ? QJsonValue(QJsonValue::Null) : report.kept},
        {u"formats"_s, report.formats ? QJsonArray::fromStringList(*report.formats) : QJsonValue()},
        {u"formatNotes"_s, QJsonArray::fromStringList(report.formatNotes)}});
    in.out().line(u"Restored the books of %1: %2 records, checked."_s.arg(
        toIso(report.manifest.takenAt), QString::number(report.manifest.head.seq)));
    if (!report.kept.isEmpty())
        in.out().line(u"The former books are %1."_s.arg(report.kept));
    if (report.formats && !report.formats->isEmpty())
        in.out().line(u"Your own copies of payout formats are back: %1."_s.arg(report.formats->join(u", "_s)));
    else if (!report.formats)
        in.out().line(u"The backup holds no copies of payout formats: those of this workspace stay."_s);
    for (const QString &note : report.formatNotes)
        in.out().note(visible(note));
    if (report.erasedAgain > 0)
        in.out().line(u"%1 people erased since then were erased again."_s.arg(report.erasedAgain));
    in.out().note(
        u"Run sync next. The books do not know what was given since then: coupons and credit are looked up at the "
        u"provider before anything is sent; what is paid in cash or by hand waits (restored-copy) until somebody "
        u"has looked and confirms with rewards confirm-unissued."_s);
    return 0;
}

/// Given twice at a terminal, since a kit with a slip in its passphrase is found out when it is needed.
Result<Secret> kitPassphrase(Invocation &in, bool isNew)
{
    const auto given = in.environmentSecrets().find(u"RECOVERY_KIT"_s);
    if (given != in.environmentSecrets().end() && !given->second.isEmpty())
        return given->second;
    RD_TRY(passphrase, in.askSecret(u"Passphrase of the recovery kit (not shown): "_s));
    if (!isNew)
        return passphrase;
    if (stdinIsTerminal()) {
        RD_TRY(again, in.askSecret(u"Once more: "_s));
        if (!passphrase.equals(again))
            return fail(ErrorKind::Usage, u"The two were different; nothing was written."_s, {}, u"bad-passphrase"_s);
    }
    return passphrase;
}

/// What a kit is about and does not hold: without it the books stay half locked.
void sayMissing(Invocation &in, const services::RecoveryReport &report)
{
    if (!report.missing.empty())
        in.out().line(
            u"Not in the kit, since this keychain does not have it: %1."_s.arg(visible(report.missing.join(u", "_s))));
}

Result<int> saveKit(Invocation &in)
{
    RD_TRY(file, outputPlace(in.arguments().constFirst()));
    if (QFileInfo::exists(file))
        return fail(ErrorKind::Usage, u"%1 exists already; name a new file."_s.arg(file));
    RD_TRY(actor, in.decider());
    RD_TRY(passphrase, kitPassphrase(in, true));
    if (lengthOf(passphrase) < services::kShortestBackupPassphrase)
        return fail(ErrorKind::Usage,
            u"A passphrase has at least %1 characters."_s.arg(services::kShortestBackupPassphrase),
            u"Several words are easier to keep than a short riddle."_s, u"bad-passphrase"_s);
    RD_TRY(composition, in.desk());
    const auto write = [&file](const QByteArray &bytes) {
        return files::atomicWrite(file, bytes, files::FileAccess::OwnerOnly);
    };
    RD_TRY(report, composition->desk().recovery.save(passphrase, actor, write));
    in.out().document({{u"file"_s, file}, {u"keys"_s, QJsonArray::fromStringList(report.keys)},
        {u"missing"_s, QJsonArray::fromStringList(report.missing)}});
    in.out().line(u"Wrote %1 with the keys of: %2."_s.arg(visible(file), visible(report.keys.join(u", "_s))));
    in.out().note(
        u"Keep it away from this computer, and its passphrase away from it. With a backup it brings the books "
        u"back as they are; without it the places people are paid to have to be asked for again."_s);
    sayMissing(in, report);
    return report.missing.empty() ? 0 : 1;
}

Result<int> restoreKit(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().constFirst(), 4 * 1024 * 1024));
    RD_TRY(actor, in.decider());
    RD_TRY(passphrase, kitPassphrase(in, false));
    RD_TRY(composition, in.desk());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RD_TRY(report, composition->desk().recovery.restore(buffer, passphrase, actor));
    in.out().document(
        {{u"keys"_s, QJsonArray::fromStringList(report.keys)}, {u"known"_s, QJsonArray::fromStringList(report.known)},
            {u"refused"_s, QJsonArray::fromStringList(report.refused)},
            {u"missing"_s, QJsonArray::fromStringList(report.missing)}});
    const auto say = [&in](const QString &what, const QStringList &keys) {
        if (!keys.isEmpty())
            in.out().line(u"%1: %2."_s.arg(what, visible(keys.join(u", "_s))));
    };
    say(u"Brought back into the keychain"_s, report.keys);
    say(u"There already"_s, report.known);
    say(u"Left out, since it is none, or the books have another key by now"_s, report.refused);
    say(u"Neither in the kit nor in this keychain"_s, report.missing);
    return report.refused.isEmpty() && report.missing.isEmpty() ? 0 : 1;
}

} // namespace

std::vector<Command> backupCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"recovery-kit save"_s, u"FILE"_s, u"write the keys in this computer's keychain into one encrypted file"_s, 1,
            1, {as}, saveKit,
            u"Books and backups do not hold the keys that encrypt payout details and sign decisions. The file is\n"
            u"encrypted with a passphrase: asked for, one line of standard input, or REFERRAL_DESK_SECRET_RECOVERY_KIT."_s},
        {u"recovery-kit restore"_s, u"FILE"_s, u"bring these keys back into the keychain"_s, 1, 1, {as}, restoreKit},
        {u"backup"_s, u"FILE"_s, u"write the books into one new file, also while the program is in use"_s, 1, 1, {},
            backup,
            u"The file is encrypted with a passphrase: asked for, one line of standard input, or\n"
            u"REFERRAL_DESK_SECRET_BACKUP. Keys stay in the keychain and are not in it."_s},
        {u"restore"_s, u"FILE"_s, u"bring a backup back; the present books are kept"_s, 1, 1,
            {QCommandLineOption(u"as"_s, u"Who decides."_s, u"MEMBER"_s)}, restore,
            u"FILE is what backup wrote, or a database of the workspace's folder backups. It is copied and checked "
            u"before\n"
            u"anything is replaced, which only an admin of the present books may; their passphrase is asked for first. "
            u"The\n"
            u"backup's own is asked for as by backup."_s},
    };
}

} // namespace rd::app
