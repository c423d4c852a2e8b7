// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartcard.h"

class QComboBox;

namespace rd::views {

class ChartLegend;
class ChartSurface;
struct SeriesLook;

/// What the charts over time share: one unit at a time (a chooser appears where there are several), legend, told
/// values, table.
class TimeChart : public ChartCard {
    Q_OBJECT

public:
    /// Shows it at once; more than kMaxChartPoints buckets are added up in groups.
    void setData(const ChartTimeData &data);
    [[nodiscard]] const ChartTimeData &data() const { return m_data; }
    /// The unit on show.
    void setUnit(const ChartUnit &unit);
    [[nodiscard]] ChartUnit unit() const;
    [[nodiscard]] QStringList faces() const override;

Q_SIGNALS:
    /// A bar, or the point of a line, was chosen: its first and its last day, and which of the series of unit() it is
    /// of.
    void spanActivated(QDate first, QDate last, int series);

protected:
    TimeChart(const QString &title, QWidget *parent);
    virtual void draw(ChartSurface &surface, const QList<ChartSeries> &series, const QList<SeriesLook> &looks) = 0;
    [[nodiscard]] virtual bool drawsSurfaces() const = 0;
    void redraw();
    [[nodiscard]] int face() const override;
    void showFace(int face) override;
    void redrawNow() override { redraw(); }

private:
    [[nodiscard]] QList<ChartSeries> shownSeries() const;
    [[nodiscard]] QList<SeriesLook> looksOf(const QList<ChartSeries> &series) const;
    [[nodiscard]] ChartScale scaleOf(const QList<ChartSeries> &series) const;
    [[nodiscard]] QString tell(int bucket, int bar) const;
    [[nodiscard]] ChartTable makeTable() const;

    ChartTimeData m_data;
    QList<ChartUnit> m_units;
    QComboBox *m_chooser;
    ChartSurface *m_surface;
    ChartLegend *m_legend;
};

/// Lines, an area or bars over time.
class TimeSeriesChart : public TimeChart {
    Q_OBJECT

public:
    enum class Form { Line, Area, Bars };

    explicit TimeSeriesChart(const QString &title, QWidget *parent = nullptr);
    void setForm(Form form);

protected:
    void draw(ChartSurface &surface, const QList<ChartSeries> &series, const QList<SeriesLook> &looks) override;
    [[nodiscard]] bool drawsSurfaces() const override { return m_form == Form::Bars; }

private:
    Form m_form = Form::Line;
};

} // namespace rd::views
