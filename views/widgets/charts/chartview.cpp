// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/chartview.h"

#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QTimer>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString shortBucketText(QDate start, ChartBucket bucket)
{
    const QLocale locale;
    if (bucket == ChartBucket::Month)
        return start.month() == 1 ? locale.toString(start, u"MMM yyyy"_s) : locale.toString(start, u"MMM"_s);
    const bool dayFirst = !locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return locale.toString(start, dayFirst ? u"d MMM"_s : u"MMM d"_s);
}

/// Axis labels drop the decimals that are all zero.
QString axisText(double value, const ChartUnit &unit)
{
    const int exponent = unit && unit->isValid() ? unit->exponent() : 0;
    const double major = value / std::pow(10.0, exponent);
    const bool whole = std::abs(major - std::round(major)) < 1e-6;
    return QLocale().toString(major, 'f', whole ? 0 : exponent);
}

/// The axes stay and get new labels: removed ones would linger on the screen until the event loop comes round.
void clear(QCategoryAxis *axis)
{
    const QStringList labels = axis->categoriesLabels();
    for (const QString &label : labels)
        axis->remove(label);
}

void dress(QCategoryAxis *axis, bool grid)
{
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsFont(textFont(TextRole::Caption));
    axis->setLabelsBrush(color(Token::Muted));
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(mix(color(Token::Surface), color(Token::Line), 0.7), 1));
    axis->setLinePen(QPen(color(Token::Line), 1));
    axis->setLineVisible(!grid);
    axis->setTruncateLabels(false);
}

} // namespace

ChartSurface::ChartSurface(QWidget *parent)
    : QChartView(new QChart, parent),
      m_horizontal(new QCategoryAxis),
      m_vertical(new QCategoryAxis),
      m_cursor(new QGraphicsLineItem(chart())),
      m_later(new QTimer(this))
{
    chart()->addAxis(m_horizontal, Qt::AlignBottom);
    chart()->addAxis(m_vertical, Qt::AlignLeft);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, scaled(8), scaled(14), 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(fontMetrics().height() * 8);
    m_cursor->hide();
    m_cursor->setZValue(50);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &ChartSurface::redrawWanted);
    if (Theme::instance())
        connect(Theme::instance(), &Theme::schemeChanged, this, &ChartSurface::redrawWanted);
}

void ChartSurface::setTeller(std::function<QString(int bucket, int bar)> teller)
{
    m_teller = std::move(teller);
}

void ChartSurface::setBuckets(int count, int bars, double share)
{
    m_buckets = count;
    m_bars = std::max(1, bars);
    m_share = share;
    m_bar = std::min(m_bar, m_bars - 1);
    unpoint();
}

QString ChartSurface::told(int bucket) const
{
    return m_teller && bucket >= 0 && bucket < m_buckets ? m_teller(bucket, m_bar) : QString();
}

QString ChartSurface::spokenValue() const
{
    return told(m_pointed >= 0 ? m_pointed : m_buckets - 1);
}

void ChartSurface::setAxes(const ChartTimeData &values, const ChartScale &scale, const ChartUnit &unit, double sideways)
{
    auto *x = static_cast<QCategoryAxis *>(m_horizontal);
    auto *y = static_cast<QCategoryAxis *>(m_vertical);
    clear(x);
    clear(y);
    const int count = static_cast<int>(values.starts.size());
    dress(x, false);
    const QFontMetrics metrics(textFont(TextRole::Caption));
    const int labelWidth = metrics.horizontalAdvance(u"28 MMM 0000"_s);
    const int fitting = std::clamp(width() / std::max(1, labelWidth), 2, 12);
    const int every = std::max(1, (count + fitting - 1) / fitting);
    x->setStartValue(-sideways);
    // From the newest backwards: the end of the line is what people look for.
    QList<int> shown;
    for (int i = count - 1; i >= 0; i -= every)
        shown.prepend(i);
    for (const int i : shown) {
        QString text = shortBucketText(values.starts.at(i), values.bucket);
        // A category axis wants different texts; a zero-width space keeps twins apart.
        while (x->categoriesLabels().contains(text))
            text += QChar(0x200B);
        x->append(text, i);
    }
    x->setRange(-sideways, std::max(0.5, count - 1 + sideways));
    dress(y, true);
    y->setStartValue(scale.low);
    for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step)
        y->append(axisText(value, unit), value);
    y->setRange(scale.low, scale.high);
    m_cursor->setPen(QPen(color(Token::Muted), 1, Qt::DotLine));
}

double ChartSurface::xOf(int bucket) const
{
    const auto *axis = static_cast<const QCategoryAxis *>(m_horizontal);
    const QRectF area = chart()->plotArea();
    return area.left() + (bucket - axis->min()) / std::max(1e-9, axis->max() - axis->min()) * area.width();
}

void ChartSurface::point(int bucket, int bar, const QPoint &globalPosition)
{
    if (m_buckets == 0)
        return;
    m_bar = std::clamp(bar, 0, m_bars - 1);
    m_pointed = std::clamp(bucket, 0, m_buckets - 1);
    const QRectF area = chart()->plotArea();
    const double x = xOf(m_pointed);
    m_cursor->setLine(x, area.top(), x, area.bottom());
    m_cursor->show();
    const QString words = told(m_pointed);
    setAccessibleDescription(words);
    const QPoint place = globalPosition.isNull()
        ? mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(area.top())))
        : globalPosition;
    QToolTip::showText(place, tipText(words), this);
}

void ChartSurface::unpoint()
{
    m_pointed = -1;
    m_cursor->hide();
}

void ChartSurface::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = chart()->plotArea();
    if (m_buckets == 0 || !area.adjusted(-4, 0, 4, 0).contains(event->position())) {
        unpoint();
        QToolTip::hideText();
        return;
    }
    const auto *axis = static_cast<const QCategoryAxis *>(m_horizontal);
    const double share = (event->position().x() - area.left()) / std::max(1.0, area.width());
    const double at = axis->min() + share * (axis->max() - axis->min());
    const int bucket = std::clamp(static_cast<int>(std::lround(at)), 0, m_buckets - 1);
    const double within = (at - bucket) / m_share + 0.5; // of the bars beside each other, from 0 to 1
    point(bucket, static_cast<int>(std::floor(within * m_bars)), event->globalPosition().toPoint());
}

void ChartSurface::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && m_pointed >= 0)
        Q_EMIT activated(m_pointed, m_bar);
}

void ChartSurface::leaveEvent(QEvent *event)
{
    unpoint();
    QChartView::leaveEvent(event);
}

void ChartSurface::keyPressEvent(QKeyEvent *event)
{
    const int last = m_buckets - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return point(m_pointed < 0 ? last : m_pointed - 1, m_bar, {});
    case Qt::Key_Right:
        return point(m_pointed + 1, m_bar, {});
    case Qt::Key_Home:
        return point(0, m_bar, {});
    case Qt::Key_End:
        return point(last, m_bar, {});
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_bars < 2 || m_pointed < 0)
            return event->ignore(); // the page is scrolled
        return point(m_pointed, m_bar + (event->key() == Qt::Key_Down ? 1 : -1), {});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed >= 0)
            Q_EMIT activated(m_pointed, m_bar);
        return;
    default:
        // Everything else belongs to the page.
        event->ignore();
    }
}

void ChartSurface::focusOutEvent(QFocusEvent *event)
{
    unpoint();
    QChartView::focusOutEvent(event);
}

void ChartSurface::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_later->start(0);
}

void ChartSurface::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        paint::focusRing(&painter, viewport()->rect(), scaled(4));
    }
}

} // namespace rd::views
