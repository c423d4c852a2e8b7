// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::http {

/// The one redactor for log, terminal and crash text (reliability.md 11). Replaces by "…": keys by their shape (sk_ rk_
/// pk_ whsec_ shpat_ …, Bearer, Basic), values of credential headers, user and password of a URL, values of a URL
/// query, e-mail addresses, IBANs and runs of twelve or more digits. Then makes line breaks, escapes, bidi controls and
/// zero-width characters visible, so that a value from outside can neither start a line of its own nor steer a
/// terminal. Thread safe.
[[nodiscard]] QString redact(const QString &text);

/// Only the second half of redact(): controls become visible, nothing is hidden.
[[nodiscard]] QString visibleControls(const QString &text);

} // namespace rd::http
