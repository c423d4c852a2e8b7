// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartaccess.h"
#include "views/widgets/charts/chartdata.h"

#include <QChartView>

#include <functional>

class QGraphicsLineItem;
class QTimer;

namespace rd::views {

/// The surface a chart is drawn on: one bucket can be pointed at with mouse or arrow keys, and its values are told. Of
/// bars that stand beside each other one is pointed at, with the mouse or up and down.
class ChartSurface : public QChartView, public SpokenChart {
    Q_OBJECT

public:
    explicit ChartSurface(QWidget *parent = nullptr);

    /// What is told about a bucket, and about one bar of it.
    void setTeller(std::function<QString(int bucket, int bar)> teller);
    /// @param bars that stand beside each other in a bucket, within this share of its width
    void setBuckets(int count, int bars = 1, double share = 1.0);
    /// Axes with round values and locale's figures; replaces those of before. Series are attached by the caller
    /// afterwards.
    void setAxes(const ChartTimeData &values, const ChartScale &scale, const ChartUnit &unit, double sideways);
    [[nodiscard]] QAbstractAxis *horizontal() const { return m_horizontal; }
    [[nodiscard]] QAbstractAxis *vertical() const { return m_vertical; }
    [[nodiscard]] int pointed() const { return m_pointed; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    /// Size or scheme changed: draw again.
    void redrawWanted();
    /// A click on a bucket, or Enter while it is pointed at.
    void activated(int bucket, int bar);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void point(int bucket, int bar, const QPoint &globalPosition);
    [[nodiscard]] QString told(int bucket) const;
    void unpoint();
    [[nodiscard]] double xOf(int bucket) const;

    std::function<QString(int, int)> m_teller;
    QAbstractAxis *m_horizontal;
    QAbstractAxis *m_vertical;
    QGraphicsLineItem *m_cursor;
    QTimer *m_later;
    int m_buckets = 0;
    int m_bars = 1;
    double m_share = 1.0;
    int m_pointed = -1;
    int m_bar = 0; ///< of m_pointed
};

} // namespace rd::views
