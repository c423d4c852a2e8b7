// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::views {

/// A surface that draws a chart and says what is pointed at: mixed into widgets. GUI thread.
class SpokenChart {
public:
    virtual ~SpokenChart() = default;
    /// What is pointed at, with its value; where nothing is, the newest or first of all. Empty without figures.
    [[nodiscard]] virtual QString spokenValue() const = 0;

protected:
    /// Teaches assistive technology the kind of widget, once: role Chart, its accessible name, and spokenValue() as
    /// value.
    SpokenChart();
};

} // namespace rd::views
