// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QFont>

namespace rd::views {

inline constexpr double kPointsPerInch = 72;

/// The window's letters in a size of paper. @param points of height
[[nodiscard]] QFont paperFont(double points, bool isBold);

/// Of paper: the light colours, whatever the window has.
[[nodiscard]] QColor paperInk(Token token);

} // namespace rd::views
