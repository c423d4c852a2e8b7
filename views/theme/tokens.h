// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>

namespace rd::views {

/// The two colour sets of the program.
enum class Scheme { Light, Dark };

/// Every colour of the program has one of these names. The "Soft" ones are grounds for text in the colour of the same
/// name.
enum class Token {
    Window,
    Surface,
    Raised,
    Line,
    Text,
    Muted,
    Accent,
    OnAccent,
    AccentSoft,
    Positive,
    PositiveSoft,
    Warning,
    WarningSoft,
    Negative,
    NegativeSoft,
    Info,
    InfoSoft,
    Violet,
    VioletSoft,
};

/// The colour a message, chip or figure speaks in. Never the only carrier of its meaning.
enum class Tone { Neutral, Accent, Positive, Warning, Negative, Info, Violet };

struct ToneColors {
    QColor ink; ///< text, icon or line
    QColor soft; ///< ground behind the ink
};

/// Colour of a token in the given scheme, and in the scheme that is on now.
[[nodiscard]] QColor tokenColor(Token token, Scheme scheme);
[[nodiscard]] QColor color(Token token);
[[nodiscard]] ToneColors toneColors(Tone tone, Scheme scheme);
[[nodiscard]] ToneColors toneColors(Tone tone);
/// A tone's ink as a token (Neutral: Muted).
[[nodiscard]] Token toneToken(Tone tone);

[[nodiscard]] Scheme currentScheme();
/// Only Theme calls this.
void setCurrentScheme(Scheme scheme);

/// `share` (0 to 1) of `over` on `under`.
[[nodiscard]] QColor mix(const QColor &under, const QColor &over, double share);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Series of a chart: colour, and a dash and a marker number so that colour never speaks alone.
inline constexpr int kSeriesCount = 6;
[[nodiscard]] QColor seriesColor(int index);
[[nodiscard]] Qt::PenStyle seriesDash(int index);

/// Distances, in steps of four logical pixels at a usual font size; they grow with the font's x-height.
enum class Space { Hair = 1, Tight = 4, Small = 8, Medium = 12, Large = 16, Page = 24, Wide = 32 };
[[nodiscard]] int space(Space step);
/// Any other length that has to grow with the font, given in logical pixels at a usual font size.
[[nodiscard]] int scaled(int pixels);
[[nodiscard]] int cornerRadius();
/// Edge of an icon in text lines and buttons, in navigation and headers, and in empty states.
[[nodiscard]] int smallIcon();
[[nodiscard]] int mediumIcon();
[[nodiscard]] int largeIcon();

enum class Density { Normal, Compact };
/// Height of a table row: 1.9 (compact 1.5) times the font's height.
[[nodiscard]] int rowHeight(const QFontMetrics &metrics, Density density = Density::Normal);
/// Height of buttons, fields and combo boxes.
[[nodiscard]] int controlHeight(const QFontMetrics &metrics);

/// Roles of text; sizes are multiples of the system font.
enum class TextRole { Title, Section, Body, Caption, Figure, Strong };
[[nodiscard]] QFont textFont(TextRole role);
[[nodiscard]] QFont textFont(TextRole role, QFont base);

} // namespace rd::views
