// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/oldcopies.h"

#include "models/storage/backup.h"
#include "models/storage/log.h"
#include "models/storage/platform.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rd::storage {

void removeOldCopies(const QString &folder, ErasureDone &done)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
        const QString path = directory.filePath(name);
        switch (copyFormatOf(path)) {
        case CopyFormat::None:
            continue;
        case CopyFormat::Sealed:
            done.keptCopies << path;
            continue;
        case CopyFormat::Database:
        case CopyFormat::Plain:
            break;
        }
        for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(path + suffix);
        (QFile::remove(path) ? done.removedCopies : done.keptCopies) << path;
    }
    // What is left of a copy whose database is gone.
    for (const QString &name : directory.entryList({u"*.sqlite-wal"_s}, QDir::Files | QDir::Hidden)) {
        if (!directory.exists(name.chopped(4)) && !QFile::remove(directory.filePath(name)))
            done.keptCopies << directory.filePath(name);
    }
    if (!done.removedCopies.isEmpty()) {
        if (const Status synced = syncToDisk(folder); !synced)
            qCWarning(rdStorage, "removing older copies: %s", qUtf8Printable(synced.error().text));
    }
}

} // namespace rd::storage
