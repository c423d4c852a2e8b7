// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace rd::views {

/// How a series is drawn: colour and dash of lines, colour and hatching of surfaces. Never by colour alone.
struct SeriesLook {
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    int hatch = 0; ///< 0: plain
};
[[nodiscard]] QBrush seriesBrush(const SeriesLook &look);

/// The names of the series with a sample of each, in lines as wide as the chart.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    enum class Sample { Line, Surface };

    explicit ChartLegend(QWidget *parent = nullptr);
    void setEntries(const QStringList &names, const QList<SeriesLook> &looks, Sample sample, const QString &unit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;

    QStringList m_names;
    QList<SeriesLook> m_looks;
    Sample m_sample = Sample::Line;
    QString m_unit;
};

} // namespace rd::views
