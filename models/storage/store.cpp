// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<Writer *> Store::writer() const
{
    if (m_writer == nullptr)
        return fail(ErrorKind::Conflict, u"the workspace is open for reading only"_s, {}, u"read-only"_s);
    return m_writer.get();
}

} // namespace rd::storage
