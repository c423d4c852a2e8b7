// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exportplace.h"

#include "models/services/batchparts.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

Status checkExportPlace(
    BatchService &batches, BatchId id, const QString &path, const QByteArray &standing, Replacing replacing)
{
    RD_TRY(own, batches.check(id, standing));
    if (own.isSame)
        return {};
    RD_TRY(all, batches.list());
    const auto other =
        std::find_if(all.begin(), all.end(), [&own](const Batch &batch) { return batch.fileHash == own.found; });
    if (other != all.end())
        return fail(ErrorKind::Usage, u"%1 is the file of batch %2"_s.arg(path, other->number),
            u"Choose another file name; nothing was written."_s, u"file-exists"_s);
    if (replacing == Replacing::Agreed)
        return {};
    return fail(ErrorKind::Usage, u"%1 exists already"_s.arg(path), u"Choose another file name; nothing was written."_s,
        u"file-exists"_s);
}

} // namespace rd::services
