// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace rd::files {

/// One entry of a ZIP archive as ZipWriter makes it: packed or stored, one disk, no ZIP64, no encryption. Found by the
/// archive's directory; header, size and CRC-32 must agree with it. Any bytes are safe to give.
/// @param most bytes the entry may have unpacked
/// Errors: BadInput ("bad-archive"); NotFound where there is no entry of that name.
[[nodiscard]] Result<QByteArray> zipEntry(const QByteArray &archive, QByteArrayView name, qsizetype most);

} // namespace rd::files
