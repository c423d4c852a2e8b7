// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/deskstyle.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPointer>
#include <QScopedValueRollback>
#include <QToolTip>

namespace rd::views {

namespace {

QPointer<Theme> s_theme;

QPalette paletteFor(Scheme scheme)
{
    const auto c = [scheme](Token token) { return tokenColor(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Window));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::AlternateBase, c(Token::Window));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::PlaceholderText, c(Token::Muted));
    palette.setColor(QPalette::Button, c(Token::Surface));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::BrightText, c(Token::Negative));
    palette.setColor(QPalette::Highlight, c(Token::Accent));
    palette.setColor(QPalette::HighlightedText, c(Token::OnAccent));
    palette.setColor(QPalette::Link, c(Token::Accent));
    palette.setColor(QPalette::LinkVisited, c(Token::Violet));
    palette.setColor(QPalette::ToolTipBase, c(Token::Raised));
    palette.setColor(QPalette::ToolTipText, c(Token::Text));
    palette.setColor(QPalette::Light, c(Token::Surface));
    palette.setColor(QPalette::Midlight, c(Token::Raised));
    palette.setColor(QPalette::Mid, c(Token::Line));
    palette.setColor(QPalette::Dark, mix(c(Token::Line), c(Token::Muted), 0.5));
    palette.setColor(QPalette::Shadow, c(Token::Line));
    const QColor faded = mix(c(Token::Surface), c(Token::Muted), 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c(Token::Text));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application), m_application(application)
{
    // Deleted by the application, which owns its style.
    QApplication::setStyle(new DeskStyle);
    setCurrentScheme(isDark(QApplication::palette()) ? Scheme::Dark : Scheme::Light);
    apply();
    application.installEventFilter(this);
}

void Theme::install(QApplication &application)
{
    if (!s_theme)
        s_theme = new Theme(application);
}

Theme *Theme::instance()
{
    return s_theme;
}

ThemeMode Theme::mode()
{
    return s_theme ? s_theme->m_mode : ThemeMode::System;
}

void Theme::setMode(ThemeMode mode)
{
    if (!s_theme)
        return;
    s_theme->m_mode = mode;
    if (mode == ThemeMode::System) {
        s_theme->followSystem(true);
        return;
    }
    setCurrentScheme(mode == ThemeMode::Dark ? Scheme::Dark : Scheme::Light);
    s_theme->apply();
}

void Theme::setDensity(Density density)
{
    if (!s_theme || s_theme->m_density == density)
        return;
    s_theme->m_density = density;
    Q_EMIT s_theme->densityChanged();
}

Density Theme::density()
{
    return s_theme ? s_theme->m_density : Density::Normal;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_applying && m_mode == ThemeMode::System) {
        // A desktop that changes its theme says so to the windows; one that sets a palette says so to the application.
        if (event->type() == QEvent::ThemeChange)
            followSystem(true);
        else if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application)
            followSystem(false);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem(bool askDesktop)
{
    if (askDesktop) {
        // Our own palette hides the desktop's; an empty one lets it through for a moment.
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
    }
    setCurrentScheme(isDark(QApplication::palette()) ? Scheme::Dark : Scheme::Light);
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const QPalette palette = paletteFor(currentScheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT schemeChanged();
}

} // namespace rd::views
