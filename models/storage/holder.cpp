// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/holder.h"

#include "models/storage/meta.h"
#include "models/storage/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rd::storage {

bool Holder::isHere() const
{
    return machine == machineName();
}

Result<std::optional<Holder>> readHolder(Database &db)
{
    Holder holder;
    RD_TRY(machine, metaValue(db, "machine"));
    if (!machine)
        return std::optional<Holder>();
    RD_TRY(clean, metaValue(db, "clean"));
    RD_TRY(host, metaValue(db, "host"));
    RD_TRY(user, metaValue(db, "user"));
    RD_TRY(process, metaValue(db, "process"));
    RD_TRY(opened, metaValue(db, "opened-at"));
    RD_TRY(beat, metaValue(db, "heartbeat-at"));
    holder.machine = *machine;
    holder.isClosed = clean == u"1"_s;
    holder.host = host.value_or(QString());
    holder.user = user.value_or(QString());
    holder.process = process.value_or(QString()).toLongLong();
    holder.openedAt = fromUnixMs(opened.value_or(QString()).toLongLong());
    holder.lastSeen =
        fromUnixMs(std::max(opened.value_or(QString()).toLongLong(), beat.value_or(QString()).toLongLong()));
    return std::optional(holder);
}

std::optional<Holder> lastHolder(const QString &directory)
{
    const QString file = QDir(directory).filePath(u"desk.sqlite"_s);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    auto db = Database::open(file, Database::Access::Read);
    if (!db)
        return std::nullopt;
    return readHolder(**db).value_or(std::nullopt);
}

Status writeHolder(Database &db, const QString &user, Instant now)
{
    const QString time = QString::number(toUnixMs(now));
    RD_CHECK(setMetaValue(db, "clean", u"0"_s));
    RD_CHECK(setMetaValue(db, "machine", machineName()));
    RD_CHECK(setMetaValue(db, "host", QSysInfo::machineHostName()));
    RD_CHECK(setMetaValue(db, "user", user));
    RD_CHECK(setMetaValue(db, "process", QString::number(QCoreApplication::applicationPid())));
    RD_CHECK(setMetaValue(db, "heartbeat-at", time));
    return setMetaValue(db, "opened-at", time);
}

QString text(const Holder &holder)
{
    const QString host = holder.host.isEmpty() ? u"another computer"_s : holder.host;
    QString who = holder.user.isEmpty() ? host : u"%1 on %2"_s.arg(holder.user, host);
    if (holder.process != 0)
        who += u" (process %1)"_s.arg(holder.process);
    if (toUnixMs(holder.lastSeen) != 0)
        who += u", last seen "_s + toIso(holder.lastSeen);
    return who;
}

Error otherMachine(const QString &directory, const Holder &holder)
{
    return {ErrorKind::Locked, u"the workspace %1 was left open on another computer: %2"_s.arg(directory, text(holder)),
        u"Close the program there first. If it is closed, or that computer is gone: repeat with --take-over. What it "
        u"may have issued is looked up before anything is issued here."_s,
        u"other-machine"_s, false, 0, {}};
}

} // namespace rd::storage
