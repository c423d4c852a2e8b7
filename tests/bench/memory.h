// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::bench {

/// The most memory this process has had so far; 0 where the system does not tell.
[[nodiscard]] qint64 peakKilobytes();
/// The same of another process that runs now.
[[nodiscard]] qint64 peakKilobytes(qint64 process);

} // namespace rd::bench
