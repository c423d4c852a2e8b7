// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rd::views {

class SegmentBar;

/// The bar in a row that slides in a narrow window instead of making the window wider; what is chosen stays in sight.
/// Takes the bar.
[[nodiscard]] QWidget *slidingRow(SegmentBar *segments);

} // namespace rd::views
