// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::files {

// Marks and methods of ZIP archives: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.4.5.
inline constexpr quint32 kLocalHeader = 0x04034b50;
inline constexpr quint32 kCentralHeader = 0x02014b50;
inline constexpr quint32 kEndOfDirectory = 0x06054b50;
inline constexpr quint16 kStored = 0;
inline constexpr quint16 kDeflated = 8;

} // namespace rd::files
