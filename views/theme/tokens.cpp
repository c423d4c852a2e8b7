// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tokens.h"

#include <QGuiApplication>

#include <array>
#include <cmath>

namespace rd::views {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

Scheme s_scheme = Scheme::Light;

constexpr Pair pairOf(Token token)
{
    switch (token) {
    case Token::Window:
        return {0xFFF5F6F8, 0xFF14171B};
    case Token::Surface:
        return {0xFFFFFFFF, 0xFF1B1F25};
    case Token::Raised:
        return {0xFFECEFF3, 0xFF262C34};
    case Token::Line:
        return {0xFFD7DCE2, 0xFF353D47};
    case Token::Text:
        return {0xFF171C23, 0xFFEBEFF4};
    case Token::Muted:
        return {0xFF55606E, 0xFFA4AFBC};
    case Token::Accent:
        return {0xFF1D5BB8, 0xFF82B2FF};
    case Token::OnAccent:
        return {0xFFFFFFFF, 0xFF0B1626};
    case Token::AccentSoft:
        return {0xFFDEE9FB, 0xFF1B2F4D};
    case Token::Positive:
        return {0xFF17713F, 0xFF5FCB92};
    case Token::PositiveSoft:
        return {0xFFDDF3E6, 0xFF173526};
    case Token::Warning:
        return {0xFF855100, 0xFFEBB550};
    case Token::WarningSoft:
        return {0xFFFBEBCB, 0xFF3A2C10};
    case Token::Negative:
        return {0xFFB0231B, 0xFFFF9087};
    case Token::NegativeSoft:
        return {0xFFFBE0DE, 0xFF42201D};
    case Token::Info:
        return {0xFF0A6580, 0xFF6CC7E3};
    case Token::InfoSoft:
        return {0xFFD9F0F7, 0xFF12333D};
    case Token::Violet:
        return {0xFF6B3FA0, 0xFFC3A2F5};
    case Token::VioletSoft:
        return {0xFFECE2FA, 0xFF31254A};
    }
    return {0, 0};
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// One quarter of a step of four: 1.0 for the usual x-height of seven pixels.
double unit()
{
    const double xHeight = QFontMetricsF(QGuiApplication::font()).xHeight();
    // Usual desktop fonts lie between 6.2 and 7.6; only clearly larger text may widen the distances.
    return xHeight < 7.8 ? 1.0 : std::min(3.0, std::round(xHeight / 7.0 * 4.0) / 4.0);
}

} // namespace

QColor tokenColor(Token token, Scheme scheme)
{
    const Pair pair = pairOf(token);
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor color(Token token)
{
    return tokenColor(token, s_scheme);
}

Token toneToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Muted;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Positive:
        return Token::Positive;
    case Tone::Warning:
        return Token::Warning;
    case Tone::Negative:
        return Token::Negative;
    case Tone::Info:
        return Token::Info;
    case Tone::Violet:
        return Token::Violet;
    }
    return Token::Muted;
}

ToneColors toneColors(Tone tone, Scheme scheme)
{
    const auto soft = [tone] {
        switch (tone) {
        case Tone::Neutral:
            return Token::Raised;
        case Tone::Accent:
            return Token::AccentSoft;
        case Tone::Positive:
            return Token::PositiveSoft;
        case Tone::Warning:
            return Token::WarningSoft;
        case Tone::Negative:
            return Token::NegativeSoft;
        case Tone::Info:
            return Token::InfoSoft;
        case Tone::Violet:
            return Token::VioletSoft;
        }
        return Token::Raised;
    }();
    return {tokenColor(toneToken(tone), scheme), tokenColor(soft, scheme)};
}

ToneColors toneColors(Tone tone)
{
    return toneColors(tone, s_scheme);
}

Scheme currentScheme()
{
    return s_scheme;
}

void setCurrentScheme(Scheme scheme)
{
    s_scheme = scheme;
}

QColor mix(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return float(double(a) * (1.0 - share) + double(b) * share); };
    return QColor::fromRgbF(
        part(under.redF(), over.redF()), part(under.greenF(), over.greenF()), part(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor seriesColor(int index)
{
    static constexpr std::array kOrder{
        Token::Accent, Token::Warning, Token::Positive, Token::Violet, Token::Info, Token::Negative};
    return color(kOrder[static_cast<size_t>(std::abs(index) % kSeriesCount)]);
}

Qt::PenStyle seriesDash(int index)
{
    static constexpr std::array kOrder{
        Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
    return kOrder[static_cast<size_t>(std::abs(index) % kSeriesCount)];
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(unit() * pixels));
}

int space(Space step)
{
    return step == Space::Hair ? 1 : scaled(static_cast<int>(step));
}

int cornerRadius()
{
    return scaled(6);
}
int smallIcon()
{
    return scaled(16);
}
int mediumIcon()
{
    return scaled(20);
}
int largeIcon()
{
    return scaled(48);
}

int rowHeight(const QFontMetrics &metrics, Density density)
{
    return static_cast<int>(std::lround(metrics.height() * (density == Density::Normal ? 1.9 : 1.5)));
}

int controlHeight(const QFontMetrics &metrics)
{
    return static_cast<int>(std::lround(metrics.height() * 2.05));
}

QFont textFont(TextRole role)
{
    return textFont(role, QGuiApplication::font());
}

QFont textFont(TextRole role, QFont base)
{
    const auto scale = [&base](double factor) {
        if (base.pointSizeF() > 0)
            base.setPointSizeF(base.pointSizeF() * factor);
        else
            base.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    };
    switch (role) {
    case TextRole::Title:
        scale(1.6);
        base.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        scale(1.2);
        base.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Caption:
        scale(0.87);
        break;
    case TextRole::Figure:
        scale(1.6);
        base.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        base.setWeight(QFont::DemiBold);
        break;
    }
    return base;
}

} // namespace rd::views
