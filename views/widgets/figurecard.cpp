// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figurecard.h"

#include "views/theme/iconset.h"
#include "views/theme/paint.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QFontInfo>
#include <QPainterPath>

namespace rd::views {

namespace {

constexpr qsizetype kMaxLines = 3;

QFont changeFont(const QFont &base)
{
    QFont font = textFont(TextRole::Caption, base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent) : QAbstractButton(parent), m_title(title)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FigureCard::setValues(const QStringList &lines)
{
    m_lines = lines;
    m_loading = false;
    describe();
}

void FigureCard::setAmounts(const QList<Money> &amounts)
{
    QStringList lines;
    for (const Money &amount : amounts)
        lines.append(formatMoney(amount));
    setValues(lines.isEmpty() ? QStringList{QStringLiteral("\u2014")} : lines);
}

void FigureCard::setCount(qint64 count)
{
    setValues({formatCount(count)});
}

QString FigureCard::changeText() const
{
    return m_change.isEmpty() || m_loading ? QString() : QString(m_change + u' ' + m_against);
}

void FigureCard::setChange(const QString &change, const QString &against, Tone tone)
{
    m_change = change;
    m_against = against;
    m_tone = tone;
    describe();
}

void FigureCard::setTrend(const QList<double> &values)
{
    m_trend = values;
    update();
}

void FigureCard::setLoading(bool loading)
{
    m_loading = loading;
    describe();
}

void FigureCard::describe()
{
    const QString values = m_loading ? tr("loading") : m_lines.join(QStringLiteral(", "));
    //: %1 is the name of a figure, %2 its value
    setAccessibleName(tr("%1: %2").arg(m_title, values));
    setAccessibleDescription(m_change.isEmpty() ? QString() : m_change + QChar(u' ') + m_against);
    QStringList tip = m_lines.size() > kMaxLines ? m_lines : QStringList();
    if (!m_change.isEmpty())
        tip.append(accessibleDescription());
    setToolTip(tipText(tip.join(u'\n')));
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics figure(textFont(TextRole::Figure, font()));
    const QFontMetrics small(textFont(TextRole::Caption, font()));
    const QFontMetrics body(textFont(TextRole::Strong, font()));
    // Room for two lines always, so that a row of cards has one height.
    const int height =
        small.height() + figure.height() + body.height() + small.height() + scaled(10) + 2 * space(Space::Medium);
    return {scaled(184), height + (m_lines.size() > 2 ? body.height() : 0)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {scaled(132), sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = underMouse() && isEnabled();
    paint::box(&painter, rect(), color(Token::Surface),
        active ? mix(color(Token::Line), color(Token::Muted), 0.5) : color(Token::Line), cornerRadius());
    if (hasFocus())
        paint::focusRing(&painter, rect(), cornerRadius());
    const int side = space(Space::Large);
    QRect rest = rect().adjusted(side, space(Space::Medium), -side, -space(Space::Medium));
    const auto line = [&](const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        const QFontMetrics metrics = painter.fontMetrics();
        paint::write(&painter, QRect(rest.x(), rest.y(), rest.width(), metrics.height()),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, rest.width()));
        rest.setTop(rest.top() + metrics.height());
    };
    line(textFont(TextRole::Caption, font()), color(Token::Muted), m_title);
    rest.adjust(0, scaled(3), 0, 0);
    if (m_loading) {
        const int high = QFontMetrics(textFont(TextRole::Figure, font())).height();
        paint::box(&painter, QRect(rest.x(), rest.y() + high / 4, rest.width() / 2, high / 2), color(Token::Raised), {},
            scaled(3));
        return;
    }
    for (qsizetype i = 0; i < std::min(kMaxLines, m_lines.size()); ++i) {
        const bool negative = m_lines.at(i).startsWith(u'-') || m_lines.at(i).startsWith(QChar(0x2212));
        QFont large = textFont(TextRole::Figure, font());
        // A long amount gets smaller type rather than an ellipsis.
        const int least = QFontInfo(font()).pixelSize();
        for (int size = QFontInfo(large).pixelSize();
             i == 0 && size > least && QFontMetrics(large).horizontalAdvance(m_lines.at(i)) > rest.width();)
            large.setPixelSize(--size);
        line(i == 0 ? large : textFont(TextRole::Strong, font()),
            negative     ? color(Token::Negative)
                : i == 0 ? color(Token::Text)
                         : color(Token::Muted),
            m_lines.at(i));
    }
    const QFontMetrics small(changeFont(font()));
    const QRect foot(
        rest.x(), rect().bottom() - space(Space::Medium) - small.height() + 1, rest.width(), small.height());
    int used = 0;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int trendWidth = m_trend.size() > 1 ? std::min(scaled(72), foot.width() * 2 / 5) : 0;
    if (!m_change.isEmpty()) {
        painter.setFont(changeFont(font()));
        painter.setPen(m_tone == Tone::Neutral ? color(Token::Muted) : toneColors(m_tone).ink);
        // Of several currencies only whole ones; all of them are in the description.
        const int most = foot.width() - (trendWidth ? trendWidth + space(Space::Small) : 0);
        QString change = m_change;
        const auto width = [&] { return small.horizontalAdvance(change) + space(Space::Tight) + 2; };
        const auto end = [&] { return change.lastIndexOf(QStringView(u" · ")); };
        while (end() > 0 && width() > most)
            change.truncate(end());
        used = std::min(width(), foot.width());
        paint::write(&painter, place(QRect(foot.x(), foot.y(), used, foot.height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, change);
    }
    const int room = foot.width() - used - (trendWidth ? trendWidth + space(Space::Small) : 0);
    painter.setFont(textFont(TextRole::Caption, font()));
    painter.setPen(color(Token::Muted));
    // Half a sentence says nothing; the whole one is in the description.
    if (room >= painter.fontMetrics().horizontalAdvance(m_against))
        paint::write(&painter, place(QRect(foot.x() + used, foot.y(), room, foot.height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_against, Qt::ElideRight, room));
    if (trendWidth) {
        // Below the figures, however many currencies there are.
        const int top = std::max(foot.bottom() - scaled(22), rest.y() + scaled(3));
        const QRect area(foot.right() - trendWidth + 1, top, trendWidth, foot.bottom() - top);
        paintTrend(&painter, place(area));
    }
}

void FigureCard::paintTrend(QPainter *painter, const QRectF &rect) const
{
    const auto [low, high] = std::ranges::minmax(m_trend);
    const double span = high > low ? high - low : 1.0;
    QPainterPath path;
    QPointF point;
    for (qsizetype i = 0; i < m_trend.size(); ++i) {
        const double share = double(i) / double(m_trend.size() - 1);
        const double x =
            rect.x() + (layoutDirection() == Qt::RightToLeft ? 1.0 - share : share) * (rect.width() - 4) + 1;
        point = {x, rect.bottom() - 2 - (m_trend.at(i) - low) / span * (rect.height() - 4)};
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setBrush(color(Token::Accent));
    painter->drawEllipse(point, 1.8, 1.8);
    painter->restore();
}

} // namespace rd::views
