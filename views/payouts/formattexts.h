// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::views {

/// What the data of a payout format says (its title, a setting's label, a remark) in the person's language; a
/// merchant's own words stay as they are. Plain text, cut to `longest`.
[[nodiscard]] QString formatText(const QString &english, qsizetype longest);

} // namespace rd::views
