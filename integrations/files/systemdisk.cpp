// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/systemdisk.h"

#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

constexpr qsizetype kProbeBytes = 4096; ///< a block: an empty file fits on a full disk

} // namespace

std::optional<qint64> SystemDisk::freeBytes(const QString &directory) const
{
    const QStorageInfo storage(directory);
    const qint64 free = storage.isValid() ? storage.bytesAvailable() : -1;
    return free < 0 ? std::nullopt : std::optional(free);
}

Status SystemDisk::proveWritable(const QString &directory)
{
    QTemporaryFile probe(directory + u"/.probe-XXXXXX"_s);
    if (probe.open() && probe.write(QByteArray(kProbeBytes, '\0')) == kProbeBytes && probe.flush())
        return {};
    return fail(ErrorKind::Storage, u"nothing can be written in %1: %2"_s.arg(directory, probe.errorString()),
        u"Check that the folder belongs to you and that its disk is neither full nor read-only."_s, u"not-writable"_s);
}

} // namespace rd::files
