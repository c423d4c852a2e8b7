// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::wide {

/// Quotient and remainder of an exact 128-bit product. Where the quotient does not fit into 63 bits it is the largest
/// qint64, so that the callers' own limits notice it.
struct Quotient {
    qint64 quotient = 0;
    quint64 remainder = 0;
};

/// a × b / c for a, b ≥ 0 and c > 0, by 32-bit halves and long division; the same result on every compiler.
[[nodiscard]] Quotient mulDivModPortable(quint64 a, quint64 b, quint64 c);
/// The same with the compiler's 128-bit integer where it has one.
[[nodiscard]] Quotient mulDivMod(quint64 a, quint64 b, quint64 c);

} // namespace rd::wide
