// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QObject>

class QApplication;

namespace rd::views {

/// What a person chose for the look; System follows the desktop.
enum class ThemeMode { Light, Dark, System };

/// Puts palette, style and fonts of the program on the application and keeps them when the desktop changes.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Once, before the first window.
    static void install(QApplication &application);
    static void setMode(ThemeMode mode);
    [[nodiscard]] static ThemeMode mode();
    /// How high the rows of all tables are that say nothing of their own, from now on.
    static void setDensity(Density density);
    [[nodiscard]] static Density density();
    /// For what has to be re-made rather than repainted when the scheme changes (charts); null before install().
    [[nodiscard]] static Theme *instance();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void schemeChanged();
    void densityChanged();

private:
    explicit Theme(QApplication &application);
    void followSystem(bool askDesktop);
    void apply();

    QApplication &m_application;
    ThemeMode m_mode = ThemeMode::System;
    Density m_density = Density::Normal;
    bool m_applying = false;
};

} // namespace rd::views
