// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;

namespace rd::views::paint {

/// How the widget is laid out that is painted on. QPainter::layoutDirection() is the application's, which a widget need
/// not follow; where no widget is painted on, such as paper and pictures, it is all there is.
[[nodiscard]] Qt::LayoutDirection layoutOf(const QPainter &painter);

} // namespace rd::views::paint
