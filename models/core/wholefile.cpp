// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/wholefile.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd {

Error cannotWrite(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {ErrorKind::Storage, u"cannot write %1: %2"_s.arg(file.fileName(), file.errorString()),
        isFull ? u"Free some space there, or choose another place."_s : QString(), {}, false, 0, {}};
}

Status writeWhole(QSaveFile &file, const QByteArray &bytes)
{
    // A disk takes what still fits; the reason comes with the next try.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return fail(cannotWrite(file));
        done += taken;
    }
    return {};
}

Status commitWhole(QSaveFile &file)
{
    // Not every error is about bytes: some file systems have no permissions to set.
    if (file.error() == QFileDevice::WriteError || file.error() == QFileDevice::ResourceError)
        return fail(cannotWrite(file));
    // As above: the second try knows the reason.
    if (!file.flush() && !file.flush())
        return fail(cannotWrite(file));
    return file.commit() ? Status() : fail(cannotWrite(file));
}

} // namespace rd
