// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/timecharts.h"

#include "views/widgets/charts/chartlegend.h"
#include "views/widgets/charts/chartview.h"
#include "views/widgets/safetext.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QLineSeries>
#include <QScatterSeries>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostSteps = 5;
/// Up to so many buckets each value also gets a dot.
constexpr qsizetype kDotsUpTo = 40;
/// Of a bucket.
constexpr double kBarsWidth = 0.7;

void attach(ChartSurface &surface, QAbstractSeries *series)
{
    surface.chart()->addSeries(series);
    series->attachAxis(surface.horizontal());
    series->attachAxis(surface.vertical());
}

void addBars(ChartSurface &surface, const QList<ChartSeries> &series, const QList<SeriesLook> &looks)
{
    auto *bars = new QBarSeries;
    for (qsizetype s = 0; s < series.size(); ++s) {
        auto *set = new QBarSet(series.at(s).name);
        for (const qint64 value : series.at(s).values)
            set->append(double(value));
        set->setBrush(seriesBrush(looks.at(s)));
        set->setPen(QPen(color(Token::Surface), 1));
        bars->append(set);
    }
    bars->setBarWidth(kBarsWidth);
    attach(surface, bars);
}

void addLine(ChartSurface &surface, const ChartSeries &one, const SeriesLook &look, bool filled)
{
    auto *line = new QLineSeries;
    for (qsizetype i = 0; i < one.values.size(); ++i)
        line->append(double(i), double(one.values.at(i)));
    line->setPen(QPen(look.color, 2, look.dash, Qt::RoundCap, Qt::RoundJoin));
    if (filled) {
        auto *ground = new QLineSeries;
        ground->append(0, 0);
        ground->append(double(std::max<qsizetype>(1, one.values.size() - 1)), 0);
        auto *top = new QLineSeries;
        top->append(line->points());
        auto *area = new QAreaSeries(top, ground);
        top->setParent(area);
        ground->setParent(area);
        QColor soft = look.color;
        soft.setAlphaF(0.14F);
        area->setBrush(soft);
        area->setPen(Qt::NoPen);
        attach(surface, area);
    }
    attach(surface, line);
    if (one.values.size() <= kDotsUpTo) {
        auto *dots = new QScatterSeries;
        dots->append(line->points());
        dots->setMarkerSize(scaled(6));
        dots->setColor(look.color);
        dots->setBorderColor(color(Token::Surface));
        attach(surface, dots);
    }
}

} // namespace

TimeChart::TimeChart(const QString &title, QWidget *parent)
    : ChartCard(title, Icon::Chart, parent),
      m_chooser(new QComboBox(this)),
      m_surface(new ChartSurface),
      m_legend(new ChartLegend)
{
    auto *chart = new QWidget(this);
    auto *column = new QVBoxLayout(chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(m_legend);
    column->addWidget(m_surface, 1);
    m_surface->setAccessibleName(tr("%1, chart: arrow keys tell the values").arg(title));
    // The viewport is a stop of its own for assistive technology.
    m_surface->viewport()->setAccessibleName(m_surface->accessibleName());
    m_surface->setTeller([this](int bucket, int bar) { return tell(bucket, bar); });
    m_chooser->setAccessibleName(tr("Currency of the chart"));
    m_chooser->hide();
    prependHeaderWidget(m_chooser);
    setChartWidget(chart);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &TimeChart::redraw);
    connect(m_surface, &ChartSurface::redrawWanted, this, &TimeChart::redraw);
    connect(m_surface, &ChartSurface::activated, this, [this](int bucket, int bar) {
        const QDate first = m_data.starts.value(bucket);
        QDate next = m_data.starts.value(bucket + 1);
        if (!next.isValid() && m_data.bucket == ChartBucket::Month)
            next = first.addMonths(1);
        else if (!next.isValid())
            next = first.addDays(m_data.bucket == ChartBucket::Week ? 7 : 1);
        if (first.isValid())
            Q_EMIT spanActivated(first, next.addDays(-1), bar);
    });
}

void TimeChart::setData(const ChartTimeData &data)
{
    const ChartUnit before = unit();
    const ChartTimeData condensedData = condensed(data);
    if (condensedData == m_data && !m_data.starts.isEmpty())
        return; // after a sync most figures are as they were, and drawing takes its time
    m_data = condensedData;
    m_units = m_data.units();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (const ChartUnit &one : std::as_const(m_units))
            m_chooser->addItem(chartUnitText(one));
        m_chooser->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_units.indexOf(before))));
        m_chooser->setVisible(m_units.size() > 1);
    }
    showNumbers(makeTable(), m_data.isEmpty());
    redraw();
}

void TimeChart::setUnit(const ChartUnit &unit)
{
    m_chooser->setCurrentIndex(static_cast<int>(m_units.indexOf(unit)));
}

ChartUnit TimeChart::unit() const
{
    return m_units.value(std::max(0, m_chooser->currentIndex()));
}

QStringList TimeChart::faces() const
{
    QStringList names;
    for (const ChartUnit &one : m_units)
        names += chartUnitText(one);
    return names.size() > 1 ? names : QStringList{QString()};
}

int TimeChart::face() const
{
    return m_units.size() > 1 ? m_chooser->currentIndex() : -1;
}

void TimeChart::showFace(int face)
{
    m_chooser->setCurrentIndex(face);
}

QList<ChartSeries> TimeChart::shownSeries() const
{
    QList<ChartSeries> shown;
    for (const ChartSeries &one : m_data.series) {
        if (one.unit == unit())
            shown.append(one);
    }
    return shown;
}

QList<SeriesLook> TimeChart::looksOf(const QList<ChartSeries> &series) const
{
    QList<SeriesLook> looks;
    for (int i = 0; i < series.size(); ++i) {
        const QColor ink = series.at(i).tone ? toneColors(*series.at(i).tone).ink : seriesColor(i);
        looks.append({ink, seriesDash(i), drawsSurfaces() ? i % 4 : 0});
    }
    return looks;
}

ChartScale TimeChart::scaleOf(const QList<ChartSeries> &series) const
{
    double low = 0;
    double high = 0;
    for (qsizetype i = 0; i < m_data.starts.size(); ++i) {
        for (const ChartSeries &one : series) {
            const auto value = double(one.values.value(i));
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return niceScale(low, high, kMostSteps);
}

void TimeChart::redraw()
{
    m_surface->chart()->removeAllSeries();
    const QList<ChartSeries> series = shownSeries();
    const QList<SeriesLook> looks = looksOf(series);
    QStringList names;
    for (const ChartSeries &one : series)
        names.append(safeText(one.name));
    m_legend->setEntries(names, looks, drawsSurfaces() ? ChartLegend::Sample::Surface : ChartLegend::Sample::Line,
        unit() ? chartUnitText(unit()) : QString());
    m_surface->setBuckets(
        static_cast<int>(m_data.starts.size()), drawsSurfaces() ? static_cast<int>(series.size()) : 1, kBarsWidth);
    if (m_data.starts.isEmpty())
        return;
    m_surface->setAxes(m_data, scaleOf(series), unit(), drawsSurfaces() ? 0.6 : 0.15);
    draw(*m_surface, series, looks);
}

QString TimeChart::tell(int bucket, int bar) const
{
    QStringList lines{chartBucketText(m_data.starts.value(bucket), m_data.bucket)};
    const QList<ChartSeries> series = shownSeries();
    for (qsizetype i = 0; i < series.size(); ++i) {
        const ChartSeries &one = series.at(i);
        const QString line = tr("%1: %2").arg(safeText(one.name), chartValueText(one.values.value(bucket), one.unit));
        // Which of the bars Enter or a click leads from.
        const bool isMarked = drawsSurfaces() && series.size() > 1 && i == bar;
        lines.append(isMarked ? u"\u25B8 "_s + line : line);
    }
    return lines.join(u'\n');
}

ChartTable TimeChart::makeTable() const
{
    ChartTable table;
    table.titles.append(m_data.bucket == ChartBucket::Month ? tr("Month")
            : m_data.bucket == ChartBucket::Week            ? tr("Week")
                                                            : tr("Day"));
    table.rawTitles = table.titles;
    for (const ChartSeries &one : m_data.series) {
        table.titles.append(one.unit && m_units.size() > 1
                ? tr("%1 (%2)").arg(safeText(one.name), chartUnitText(one.unit))
                : safeText(one.name));
        table.rawTitles.append(chartRawTitle(one.name, one.unit));
    }
    for (qsizetype i = 0; i < m_data.starts.size(); ++i) {
        QStringList row{chartBucketText(m_data.starts.at(i), m_data.bucket)};
        QStringList raw{m_data.starts.at(i).toString(Qt::ISODate)};
        for (const ChartSeries &one : m_data.series) {
            row.append(chartValueText(one.values.value(i), one.unit));
            raw.append(chartRawText(one.values.value(i), one.unit));
        }
        table.rows.append(row);
        table.rawRows.append(raw);
    }
    return table;
}

TimeSeriesChart::TimeSeriesChart(const QString &title, QWidget *parent) : TimeChart(title, parent) {}

void TimeSeriesChart::setForm(Form form)
{
    m_form = form;
    redraw();
}

void TimeSeriesChart::draw(ChartSurface &surface, const QList<ChartSeries> &series, const QList<SeriesLook> &looks)
{
    if (m_form == Form::Bars) {
        addBars(surface, series, looks);
        return;
    }
    for (qsizetype i = series.size() - 1; i >= 0; --i)
        addLine(surface, series.at(i), looks.at(i), m_form == Form::Area && i == 0);
}

} // namespace rd::views
