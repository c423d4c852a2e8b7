// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/chartlegend.h"

#include "views/theme/paint.h"

namespace rd::views {

namespace {

int sampleWidth(ChartLegend::Sample sample)
{
    return scaled(sample == ChartLegend::Sample::Line ? 22 : 14);
}

QFont legendFont(const QFont &base)
{
    return textFont(TextRole::Caption, base);
}

} // namespace

QBrush seriesBrush(const SeriesLook &look)
{
    if (look.hatch == 0)
        return look.color;
    const int edge = scaled(6);
    QPixmap tile(edge, edge);
    tile.fill(mix(color(Token::Surface), look.color, 0.55));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color, scaled(2)));
    switch (look.hatch % 4) {
    case 1:
        // Each line also in the neighbouring tiles' corners, so that the seams close.
        painter.drawLine(-edge, edge, edge, -edge);
        painter.drawLine(0, edge, edge, 0);
        painter.drawLine(0, 2 * edge, 2 * edge, 0);
        break;
    case 2:
        painter.drawLine(0, edge / 2, edge, edge / 2);
        break;
    case 3:
        painter.drawLine(-edge, 0, edge, 2 * edge);
        painter.drawLine(0, 0, edge, edge);
        painter.drawLine(0, -edge, 2 * edge, edge);
        break;
    default:
        painter.drawPoint(edge / 2, edge / 2);
        break;
    }
    painter.end();
    return QBrush(tile);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(
    const QStringList &names, const QList<SeriesLook> &looks, Sample sample, const QString &unit)
{
    m_names = names;
    m_looks = looks;
    m_sample = sample;
    m_unit = unit;
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::places(int width) const
{
    const QFontMetrics metrics(legendFont(font()));
    const int start = m_unit.isEmpty() ? 0 : metrics.horizontalAdvance(m_unit) + space(Space::Large);
    const int high = metrics.height() + scaled(4);
    QList<QRect> rects;
    int x = start;
    int y = 0;
    for (const QString &name : m_names) {
        const int wide = std::min(
            sampleWidth(m_sample) + space(Space::Tight) + 2 + metrics.horizontalAdvance(name), std::max(1, width));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high;
        }
        rects.append(QRect(x, y, wide, high));
        x += wide + space(Space::Large);
    }
    return rects;
}

QSize ChartLegend::sizeHint() const
{
    return {scaled(200), QFontMetrics(legendFont(font())).height() + scaled(4)};
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? sizeHint().height() : rects.last().bottom() + 1;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(legendFont(font()));
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int high = painter.fontMetrics().height() + scaled(4);
    painter.setPen(color(Token::Muted));
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    paint::write(&painter, mirrored(QRect(0, 0, width(), high)), start, m_unit);
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRect place = rects.at(i);
        const QRect sample(place.x(), place.y(), sampleWidth(m_sample), high);
        const SeriesLook look = m_looks.value(i);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_sample == Sample::Line) {
            painter.setPen(QPen(look.color, 2.2, look.dash, Qt::FlatCap));
            const QRect line = mirrored(sample);
            painter.drawLine(line.left(), line.center().y(), line.right(), line.center().y());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesBrush(look));
            const int edge = scaled(12);
            painter.drawRoundedRect(
                mirrored(QRect(sample.right() - edge, sample.center().y() - edge / 2 + 1, edge, edge)), 2, 2);
        }
        painter.restore();
        painter.setPen(color(Token::Text));
        const QRect words(sample.right() + 1 + space(Space::Tight), place.y(),
            place.width() - sample.width() - space(Space::Tight), high);
        paint::write(&painter, mirrored(words), start,
            painter.fontMetrics().elidedText(m_names.at(i), Qt::ElideRight, words.width() + 2));
    }
}

} // namespace rd::views
