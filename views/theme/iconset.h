// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QIcon>
#include <QList>

namespace rd::views {

/// The program's own icons, one per file under ":/icons".
enum class Icon {
    Activity,
    Batches,
    Calendar,
    Campaigns,
    Cash,
    Chart,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Columns,
    Connections,
    Copy,
    Coupon,
    Credit,
    Cross,
    Edit,
    Error,
    Export,
    External,
    Eye,
    File,
    Filter,
    Flag,
    Folder,
    Gift,
    Help,
    Hold,
    Import,
    Info,
    Link,
    Lock,
    Mail,
    Menu,
    Minus,
    Moon,
    More,
    Offline,
    Overview,
    Participants,
    Pause,
    Play,
    Plus,
    Referrals,
    Refresh,
    Reversed,
    Rewards,
    Search,
    Settings,
    Shield,
    Stop,
    Success,
    Sun,
    Sync,
    Table,
    Trash,
    Trophy,
    Undo,
    User,
    Warning,
};

/// Icons drawn from SVG in the colours of the scheme that is on when they are painted: they follow a change of theme by
/// themselves. What points sideways (chevrons, undo, the arrow out of the window) points the other way in a window from
/// right to left: get() by the program's direction, paint() and pixmap() by the one they are given.
class Icons {
public:
    /// In the colour of text, greyed when disabled, in the accent when selected.
    [[nodiscard]] static QIcon get(Icon icon) { return get(icon, Token::Text); }
    /// In the colour of the token.
    [[nodiscard]] static QIcon get(Icon icon, Token ink);
    /// Draws one directly, sharp on any display.
    static void paint(QPainter *painter, const QRect &rect, Icon icon, const QColor &ink,
        Qt::LayoutDirection direction = Qt::LeftToRight);
    [[nodiscard]] static QPixmap pixmap(Icon icon, int edge, const QColor &ink, double devicePixelRatio,
        Qt::LayoutDirection direction = Qt::LeftToRight);
    /// The coloured icon of the program.
    [[nodiscard]] static QIcon application();
    [[nodiscard]] static QList<Icon> all();
    [[nodiscard]] static QString path(Icon icon);
};

} // namespace rd::views
