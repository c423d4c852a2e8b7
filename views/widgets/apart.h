// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::views {

/// A piece of a sentence that keeps its own order where words from right to left and from left to right could meet: a
/// first strong isolate around it (UAX #9). Elsewhere the piece as it is. It is safe already. GUI thread.
[[nodiscard]] QString inItsPlace(const QString &piece);
/// The same for text from outside, made safe first (safeText()): a name, a code, a file.
[[nodiscard]] QString apart(const QString &text, qsizetype limit = 200);

} // namespace rd::views
