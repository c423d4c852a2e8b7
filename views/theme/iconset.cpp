// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/iconset.h"

#include "views/theme/layoutside.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Entry {
    Icon icon;
    QLatin1StringView name;
};

const Entry kEntries[] = {
    {Icon::Activity, "activity"_L1},
    {Icon::Batches, "batches"_L1},
    {Icon::Calendar, "calendar"_L1},
    {Icon::Campaigns, "campaigns"_L1},
    {Icon::Cash, "cash"_L1},
    {Icon::Chart, "chart"_L1},
    {Icon::Check, "check"_L1},
    {Icon::ChevronDown, "chevron-down"_L1},
    {Icon::ChevronLeft, "chevron-left"_L1},
    {Icon::ChevronRight, "chevron-right"_L1},
    {Icon::ChevronUp, "chevron-up"_L1},
    {Icon::Clock, "clock"_L1},
    {Icon::Columns, "columns"_L1},
    {Icon::Connections, "connections"_L1},
    {Icon::Copy, "copy"_L1},
    {Icon::Coupon, "coupon"_L1},
    {Icon::Credit, "credit"_L1},
    {Icon::Cross, "cross"_L1},
    {Icon::Edit, "edit"_L1},
    {Icon::Error, "error"_L1},
    {Icon::Export, "export"_L1},
    {Icon::External, "external"_L1},
    {Icon::Eye, "eye"_L1},
    {Icon::File, "file"_L1},
    {Icon::Filter, "filter"_L1},
    {Icon::Flag, "flag"_L1},
    {Icon::Folder, "folder"_L1},
    {Icon::Gift, "gift"_L1},
    {Icon::Help, "help"_L1},
    {Icon::Hold, "hold"_L1},
    {Icon::Import, "import"_L1},
    {Icon::Info, "info"_L1},
    {Icon::Link, "link"_L1},
    {Icon::Lock, "lock"_L1},
    {Icon::Mail, "mail"_L1},
    {Icon::Menu, "menu"_L1},
    {Icon::Minus, "minus"_L1},
    {Icon::Moon, "moon"_L1},
    {Icon::More, "more"_L1},
    {Icon::Offline, "offline"_L1},
    {Icon::Overview, "overview"_L1},
    {Icon::Participants, "participants"_L1},
    {Icon::Pause, "pause"_L1},
    {Icon::Play, "play"_L1},
    {Icon::Plus, "plus"_L1},
    {Icon::Referrals, "referrals"_L1},
    {Icon::Refresh, "refresh"_L1},
    {Icon::Reversed, "reversed"_L1},
    {Icon::Rewards, "rewards"_L1},
    {Icon::Search, "search"_L1},
    {Icon::Settings, "settings"_L1},
    {Icon::Shield, "shield"_L1},
    {Icon::Stop, "stop"_L1},
    {Icon::Success, "success"_L1},
    {Icon::Sun, "sun"_L1},
    {Icon::Sync, "sync"_L1},
    {Icon::Table, "table"_L1},
    {Icon::Trash, "trash"_L1},
    {Icon::Trophy, "trophy"_L1},
    {Icon::Undo, "undo"_L1},
    {Icon::User, "user"_L1},
    {Icon::Warning, "warning"_L1},
};

QLatin1StringView nameOf(Icon icon)
{
    for (const Entry &entry : kEntries) {
        if (entry.icon == icon)
            return entry.name;
    }
    return {};
}

/// "Back" and "on" are where the text comes from and goes to.
bool pointsSideways(Icon icon)
{
    return icon == Icon::ChevronLeft || icon == Icon::ChevronRight || icon == Icon::External || icon == Icon::Undo;
}

QByteArray sourceOf(Icon icon)
{
    static QHash<int, QByteArray> s_sources;
    auto found = s_sources.constFind(static_cast<int>(icon));
    if (found == s_sources.constEnd()) {
        QFile file(Icons::path(icon));
        found =
            s_sources.insert(static_cast<int>(icon), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Looks up its colours when asked for a picture, not when made.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon icon, Token ink) : m_icon(icon), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Icons::paint(painter, rect, m_icon, inkFor(mode, state), paint::layoutOf(*painter));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // The size asked for is already in device pixels.
        QPixmap pixmap = Icons::pixmap(m_icon, std::min(size.width(), size.height()), inkFor(mode, state), 1.0,
            QGuiApplication::layoutDirection());
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int edge = std::min(size.width(), size.height());
        return {edge, edge};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {20, 20}, {24, 24}}; }
    QString key() const override { return u"rd-tinted"_s; }
    QIconEngine *clone() const override { return new TintedEngine(m_icon, m_ink); }

private:
    QColor inkFor(QIcon::Mode mode, QIcon::State state) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return mix(color(Token::Surface), color(Token::Muted), 0.6);
        case QIcon::Selected:
            // The style asks for "selected and on" where the ground is the full accent: the primary button.
            return color(state == QIcon::On ? Token::OnAccent : Token::Accent);
        case QIcon::Active:
            // "Active and on": the label beside it is in the colour of danger.
            if (state == QIcon::On)
                return color(Token::Negative);
            break;
        case QIcon::Normal:
            break;
        }
        return color(m_ink);
    }

    Icon m_icon;
    Token m_ink;
};

} // namespace

QIcon Icons::get(Icon icon, Token ink)
{
    return QIcon(new TintedEngine(icon, ink));
}

QPixmap Icons::pixmap(Icon icon, int edge, const QColor &ink, double devicePixelRatio, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft && pointsSideways(icon);
    const int pixels = static_cast<int>(std::lround(edge * devicePixelRatio));
    if (pixels <= 0)
        return {};
    const QString key =
        u"rd-icon/%1/%2/%3/%4"_s.arg(QString(nameOf(icon)), QString::number(pixels), ink.name(QColor::HexArgb))
            .arg(isMirrored ? 1 : 0);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        QByteArray source = sourceOf(icon);
        source.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(source);
        result = QPixmap(pixels, pixels);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setOpacity(ink.alphaF());
        if (isMirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void Icons::paint(QPainter *painter, const QRect &rect, Icon icon, const QColor &ink, Qt::LayoutDirection direction)
{
    const int edge = std::min(rect.width(), rect.height());
    if (edge <= 0)
        return;
    const QPoint corner(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2);
    painter->drawPixmap(
        QRect(corner, QSize(edge, edge)), pixmap(icon, edge, ink, painter->device()->devicePixelRatioF(), direction));
}

QIcon Icons::application()
{
    return QIcon(u":/icons/referral-desk.svg"_s);
}

QList<Icon> Icons::all()
{
    QList<Icon> list;
    for (const Entry &entry : kEntries)
        list.append(entry.icon);
    return list;
}

QString Icons::path(Icon icon)
{
    return ":/icons/"_L1 + nameOf(icon) + ".svg"_L1;
}

} // namespace rd::views
